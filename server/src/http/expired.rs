//! Nobody loses a word because a session ended while she was writing (architecture.md A19).
//!
//! A form that comes in with a session which ended by time is sealed for the account of that session, and the answer
//! leads to the sign-in page, which holds none of it. After sign-in the same account is offered it for review. A file is not
//! kept, and the sign-in page says so.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use lotse_model::route;
use tower_sessions::Session;

use super::{
    errors::WebError,
    flash::{Flash, FlashCode},
    form, limits, respond,
    session::SessionHandle,
    upload,
};
use crate::{config::PublicUrl, state::AppState};

/// Keeps the form of an ended session; lets everything else pass.
pub async fn keep(State(app): State<AppState>, request: Request, next: Next) -> Response {
    match ended(&app, request).await {
        Ok(Outcome::SignIn(code)) => {
            let mut response = respond::see_other(route::LOGIN);
            let flash = Flash::new(code).to_header(app.cookies);
            response.headers_mut().extend(flash.map(|flash: HeaderValue| (header::SET_COOKIE, flash)));
            response
        }
        Ok(Outcome::Pass(request)) => next.run(*request).await,
        Err(error) => error.into_response(),
    }
}

enum Outcome {
    SignIn(FlashCode),
    Pass(Box<Request>),
}

async fn ended(app: &AppState, request: Request) -> Result<Outcome, WebError> {
    let pass = |request| Ok(Outcome::Pass(Box::new(request)));
    let path = request.uri().path().to_owned();
    let is_ours = request.method() == Method::POST && is_page(&path) && is_same_origin(request.headers(), &app.public_url);
    let has_file = is_ours && upload::has_file(request.headers());
    let is_kept = is_ours && (has_file || form::is_form(request.headers()));
    // The id is asked for before the session is loaded: afterwards an ended one has none.
    let session = request.extensions().get::<Session>().cloned().filter(|_| is_kept);
    let Some((session, id)) = session.and_then(|session| session.id().map(|id| (session, id))) else { return pass(request) };
    if SessionHandle::new(session).is_signed_in().await? {
        return pass(request);
    }
    let (parts, body) = request.into_parts();
    if has_file {
        // Files of papers wait nowhere; the answer says so, once the browser has sent everything and reads it.
        upload::discard(body).await;
        return Ok(Outcome::SignIn(FlashCode::FileLost));
    }
    let bytes = axum::body::to_bytes(body, limits::BODY_BYTES).await.map_err(|_| WebError::TooLarge)?;
    if lotse_core::draft::keep(&app.core, &id, &path, &form::parse(&bytes)?).await? {
        return Ok(Outcome::SignIn(FlashCode::TimedOut));
    }
    pass(Request::from_parts(parts, Body::from(bytes)))
}

/// A page behind sign-in; which of their forms are worth keeping the core knows.
fn is_page(path: &str) -> bool {
    [route::ME, route::OFFICE].iter().any(|area| path.strip_prefix(area).is_some_and(|rest| rest.starts_with('/')))
}

/// Stricter than the layer against foreign forms, which lets a request pass that says nothing of where it comes from:
/// nobody shall be able to put words into another one's drafts.
fn is_same_origin(headers: &HeaderMap, public: &PublicUrl) -> bool {
    let says_so = headers.get("sec-fetch-site").is_some_and(|site| site == "same-origin");
    says_so || headers.get(header::ORIGIN).is_some_and(|origin| origin == public.as_str())
}
