//! The body of a form, and what every form holds beside its questions.

use axum::{
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{StatusCode, header},
};
use lotse_model::{form::RawForm, ids::SubmissionId};

use super::{errors::WebError, limits::FORM_FIELDS};

/// A sent form: raw text by field name, in the order in which it was sent.
#[derive(Debug)]
pub struct Posted(pub RawForm);

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebError> {
        if !is_form(request.headers()) {
            return Err(WebError::MediaType);
        }
        let body = axum::body::Bytes::from_request(request, state).await.map_err(|rejection| unread(&rejection))?;
        parse(&body).map(Self)
    }
}

/// Whether the body is what a form without files sends.
pub(super) fn is_form(headers: &axum::http::HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn unread(rejection: &BytesRejection) -> WebError {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        WebError::TooLarge
    } else {
        WebError::BadRequest("the body broke off")
    }
}

/// Reads `name=value&…`. Bytes that are no UTF-8 are refused and not repaired: a name must not change on its way.
pub(super) fn parse(body: &[u8]) -> Result<RawForm, WebError> {
    let mut pairs = Vec::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        if pairs.len() == FORM_FIELDS {
            return Err(WebError::BadRequest("more fields than any page has"));
        }
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (pair.get(..at), pair.get(at + 1..)),
            None => (Some(pair), Some(&[][..])),
        };
        pairs.push((decode(name.unwrap_or_default())?, decode(value.unwrap_or_default())?));
    }
    Ok(RawForm::from_pairs(pairs))
}

fn decode(text: &[u8]) -> Result<String, WebError> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.iter();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'+' => b' ',
            b'%' => match (bytes.next().and_then(hex), bytes.next().and_then(hex)) {
                (Some(high), Some(low)) => high << 4 | low,
                _ => return Err(WebError::BadRequest("a broken escape in the body")),
            },
            other => *other,
        });
    }
    // Browsers send line ends of text fields as CR LF; one form everywhere keeps values comparable.
    String::from_utf8(decoded).map(|text| text.replace("\r\n", "\n")).map_err(|_| WebError::BadRequest("the body is not UTF-8"))
}

fn hex(digit: &u8) -> Option<u8> {
    char::from(*digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// What every rendered form holds.
pub trait FormExt {
    /// The form's own id: the same one again answers the first result.
    ///
    /// # Errors
    /// 400 when there is none: then it was not one of our forms.
    fn submission(&self) -> Result<SubmissionId, WebError>;
}

impl FormExt for RawForm {
    fn submission(&self) -> Result<SubmissionId, WebError> {
        self.one("submission").parse().map_err(|_| WebError::BadRequest("the form has no submission id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_order_and_their_letters() {
        let form = parse("name=M%C3%BCller+%26+Söhne&kind=b&kind=a&empty=&bare&text=a%0D%0Ab".as_bytes()).expect("a form");
        assert_eq!(form.one("name"), "Müller & Söhne");
        assert_eq!(form.all("kind"), ["b", "a"]);
        assert!(form.has("empty") && form.has("bare") && !form.has(""));
        assert_eq!(form.one("text"), "a\nb");
    }

    #[test]
    fn broken_bodies_are_refused() {
        for body in [&b"a=%"[..], b"a=%4", b"a=%zz", b"a=%ff", b"a=\xff"] {
            assert!(matches!(parse(body), Err(WebError::BadRequest(_))), "{body:?}");
        }
        let many = "a=1&".repeat(FORM_FIELDS + 1);
        assert!(parse(many.as_bytes()).is_err());
        assert!(parse("a=1&".repeat(FORM_FIELDS).as_bytes()).is_ok());
    }
}
