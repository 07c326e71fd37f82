//! The choice of a language. It is kept in this browser until it is closed, and with the account if one is signed in.

use axum::{
    extract::State,
    http::{HeaderValue, header},
};
use lotse_model::{lang::Lang, route};

use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Posted, Visitor},
        lang::Speech,
        respond,
    },
    state::AppState,
};

/// Sets `lang` and, where the form has it, whether `german` stands beneath; then goes `back`.
pub async fn post(State(app): State<AppState>, visitor: Visitor, Posted(form): Posted) -> WebResult {
    let lang = match form.one("lang") {
        "" => visitor.lang,
        tag => Lang::by_tag(tag).ok_or(WebError::BadRequest("unknown language"))?,
    };
    let german_beside = if form.has("german") { form.one("german") == "on" } else { visitor.german_beside };
    if let Some(account) = visitor.account.as_ref().filter(|account| account.principal.lang() != lang) {
        lotse_core::account::language::set(&app.core, &account.principal, lang).await?;
    }
    let mut response = respond::see_other(back(form.one("back")));
    let cookie = app.cookies.set(app.cookies.lang(), &Speech { lang, german_beside }.to_cookie(), None);
    response.headers_mut().extend(cookie.map(|cookie: HeaderValue| (header::SET_COOKIE, cookie)));
    Ok(response)
}

/// A path of ours. Two slashes would lead to another site, a backslash is taken for a slash by browsers.
fn back(path: &str) -> &str {
    let is_ours =
        path.starts_with('/') && !path.starts_with("//") && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_ours { path } else { route::START }
}

#[cfg(test)]
mod tests {
    use super::back;

    #[test]
    fn the_way_back_stays_with_us() {
        assert_eq!(back("/me/more"), "/me/more");
        for bad in ["", "//evil.example", "/\\evil.example", "https://evil.example", "/a\nb", "/a b"] {
            assert_eq!(back(bad), "/", "{bad:?}");
        }
    }
}
