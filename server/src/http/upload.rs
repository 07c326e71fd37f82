//! Forms with a file (`multipart/form-data`), read part by part.
//!
//! No more of a file is ever in memory than may be kept, and no more files at a time than the core's gate lets in: the
//! others wait in their senders' lines. What is too large is read to its end and thrown away, so that the browser comes to
//! show the page that says so.

use std::time::Duration;

use axum::{
    body::{Body, HttpBody},
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::{HeaderMap, header},
};
use http_body_util::BodyExt;
use lotse_core::document::{
    Upload,
    file::{MAX_BYTES, megabytes},
};
use lotse_model::form::{FieldError, RawForm};
use tokio::sync::SemaphorePermit;

use super::{
    errors::WebError,
    limits::{BODY_BYTES, FORM_FIELDS, UPLOAD_BYTES},
};
use crate::state::AppState;

/// The input that holds the file.
const FILE: &str = "file";
/// A line that is silent for so long has broken off.
const SILENCE: Duration = Duration::from_secs(60);

/// Whether the body is what a form with files sends.
pub(super) fn has_file(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("multipart/form-data")
}

/// Reads a body and keeps nothing of it.
pub(super) async fn discard(body: Body) {
    let mut body = http_body_util::Limited::new(body, UPLOAD_BYTES);
    while !body.is_end_stream() {
        match tokio::time::timeout(SILENCE, body.frame()).await {
            Ok(Some(Ok(_))) => {}
            _ => return,
        }
    }
}

/// A form that is to be read once its handler has its permit of the gate.
#[derive(Debug)]
pub struct PostedFile(Multipart);

impl FromRequest<AppState> for PostedFile {
    type Rejection = WebError;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, WebError> {
        if !has_file(request.headers()) {
            return Err(WebError::MediaType);
        }
        Multipart::from_request(request, app).await.map(Self).map_err(|_| WebError::BadRequest("the form has no boundary"))
    }
}

impl PostedFile {
    /// Waits for its turn and reads. The permit is to be held until the file is kept.
    ///
    /// # Errors
    /// When the form is none of ours. What is wrong with the file stands in the upload.
    pub async fn read(self, app: &AppState) -> Result<(Upload, SemaphorePermit<'_>), WebError> {
        let closed = |_| WebError::Internal("the gate of uploads is closed".into());
        let turn = app.core.gate.receiving.acquire().await.map_err(closed)?;
        Ok((read(self.0).await?, turn))
    }
}

async fn read(mut form: Multipart) -> Result<Upload, WebError> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut typed = 0;
    let mut file = Ok(None);
    loop {
        let mut field = match tokio::time::timeout(SILENCE, form.next_field()).await {
            Ok(Ok(Some(field))) => field,
            Ok(Ok(None)) => break,
            // What came before the line broke off is shown again.
            Ok(Err(_)) | Err(_) => {
                file = Err(file.err().unwrap_or(FieldError::FileIncomplete));
                break;
            }
        };
        let name = field.name().unwrap_or_default().to_owned();
        if name == FILE {
            file = content(&mut field).await;
            continue;
        }
        if pairs.len() == FORM_FIELDS {
            return Err(WebError::BadRequest("more fields than any page has"));
        }
        let Ok(bytes) = field.bytes().await else {
            file = Err(FieldError::FileIncomplete);
            break;
        };
        typed += bytes.len();
        if typed > BODY_BYTES {
            return Err(WebError::TooLarge);
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| WebError::BadRequest("the body is not UTF-8"))?;
        pairs.push((name, text.replace("\r\n", "\n")));
    }
    Ok(Upload { raw: RawForm::from_pairs(pairs), file })
}

/// The bytes of a file; of one that is too large none are kept.
async fn content(field: &mut Field<'_>) -> Result<Option<Vec<u8>>, FieldError> {
    let mut bytes = Vec::new();
    let mut length = 0;
    loop {
        match tokio::time::timeout(SILENCE, field.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                length += chunk.len();
                if length > MAX_BYTES {
                    bytes = Vec::new();
                } else {
                    bytes.extend_from_slice(&chunk);
                }
            }
            Ok(Ok(None)) if length > MAX_BYTES => return Err(FieldError::FileTooLarge(megabytes(MAX_BYTES))),
            // An input without a chosen file sends an empty one.
            Ok(Ok(None)) => return Ok(Some(bytes).filter(|bytes| !bytes.is_empty())),
            Ok(Err(_)) | Err(_) if length > MAX_BYTES => return Err(FieldError::FileTooLarge(megabytes(MAX_BYTES))),
            Ok(Err(_)) | Err(_) => return Err(FieldError::FileIncomplete),
        }
    }
}
