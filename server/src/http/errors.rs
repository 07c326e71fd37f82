//! What a handler cannot answer itself.
//!
//! A [`WebError`] carries a status and no text. The layer [`pages`] turns every failed answer without a page, its own
//! and those of other layers, into one in the reader's language: what happened, what to do, a way out, a reference
//! number. What really went wrong goes to the log, once, with the same number.

mod from_core;
mod page;

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use lotse_model::route;
use tower_http::csrf::ProtectionError;

use super::{request::RequestInfo, respond};
use crate::state::AppState;

/// What handlers answer with.
pub type WebResult = Result<Response, WebError>;

/// The cause of an internal failure; for the log.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// See the module.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// The request cannot come from one of our forms; says what is missing, never what was sent.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignIn,
    /// Nobody is signed in where somebody helped.
    #[error("nobody helps")]
    HelpOver,
    /// The reader may know of it and may not do this.
    #[error("forbidden")]
    Forbidden,
    /// There is no such thing, or its existence is a secret.
    #[error("not found")]
    NotFound,
    /// Somebody else was faster, and the page has no way of its own to show it.
    #[error("conflict")]
    Conflict,
    /// The body is longer than any form of ours.
    #[error("too large")]
    TooLarge,
    /// The body is no form.
    #[error("not a form")]
    MediaType,
    /// Too often; try again after so many minutes.
    #[error("too many requests")]
    TooMany(u32),
    /// The same form was already answered: with this address.
    #[error("already answered")]
    Repeated(String),
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(Cause),
    /// The database does not answer, or the audit log could not be written.
    #[error("busy: {0}")]
    Busy(Cause),
}

impl WebError {
    /// The status of the answer.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::SignIn | Self::HelpOver | Self::Repeated(_) => StatusCode::SEE_OTHER,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Conflict => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// The error of an answer, for the layer that makes a page of it.
#[derive(Debug, Clone)]
struct Fault(Arc<WebError>);

impl IntoResponse for WebError {
    fn into_response(self) -> Response {
        match self {
            Self::SignIn => respond::see_other(route::LOGIN),
            Self::HelpOver => respond::see_other(route::HELP_OVER),
            Self::Repeated(location) => respond::see_other(&location),
            error => {
                let mut response = error.status().into_response();
                if let Self::TooMany(minutes) = error {
                    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(u64::from(minutes) * 60));
                }
                response.extensions_mut().insert(Fault(Arc::new(error)));
                response
            }
        }
    }
}

/// Which text stands on an error page; its messages are `failed-<code>` and `failed-<code>.help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The request was none of ours.
    BadRequest,
    /// The form stood on another site.
    ForeignForm,
    /// Not allowed.
    Forbidden,
    /// Nothing there.
    NotFound,
    /// Somebody was faster.
    Conflict,
    /// Too long.
    TooLarge,
    /// Too often.
    TooMany,
    /// Our fault.
    Internal,
    /// Not now.
    Busy,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::BadRequest,
        Self::ForeignForm,
        Self::Forbidden,
        Self::NotFound,
        Self::Conflict,
        Self::TooLarge,
        Self::TooMany,
        Self::Internal,
        Self::Busy,
    ];

    /// The id of its messages.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::BadRequest => "failed-bad-request",
            Self::ForeignForm => "failed-foreign-form",
            Self::Forbidden => "failed-forbidden",
            Self::NotFound => "failed-not-found",
            Self::Conflict => "failed-conflict",
            Self::TooLarge => "failed-too-large",
            Self::TooMany => "failed-too-many",
            Self::Internal => "failed-internal",
            Self::Busy => "failed-busy",
        }
    }

    fn of(response: &Response) -> Self {
        if response.extensions().get::<ProtectionError>().is_some() {
            return Self::ForeignForm;
        }
        match response.status() {
            StatusCode::FORBIDDEN => Self::Forbidden,
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Self::NotFound,
            StatusCode::CONFLICT => Self::Conflict,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            StatusCode::TOO_MANY_REQUESTS => Self::TooMany,
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT | StatusCode::REQUEST_TIMEOUT => Self::Busy,
            status if status.is_server_error() => Self::Internal,
            _ => Self::BadRequest,
        }
    }
}

/// Puts a page into every failed answer that has none.
pub async fn pages(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let info = request.extensions().get::<Arc<RequestInfo>>().cloned();
    let response = next.run(request).await;
    let status = response.status();
    let has_failed = status.is_client_error() || status.is_server_error();
    if !has_failed || response.extensions().get::<respond::Answered>().is_some() {
        return response;
    }
    let Some(info) = info else { return response };
    report(&response, &info);
    let html = page::render(&app, &info, Kind::of(&response));
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, respond::HTML);
    Response::from_parts(parts, Body::from(html))
}

fn report(response: &Response, info: &RequestInfo) {
    let reference = info.reference;
    match response.extensions().get::<Fault>().map(|fault| &*fault.0) {
        Some(WebError::Internal(cause)) => {
            tracing::error!(%reference, cause = &**cause as &dyn std::error::Error, "internal error")
        }
        Some(WebError::Busy(cause)) => tracing::error!(%reference, cause = &**cause as &dyn std::error::Error, "busy"),
        Some(error) => tracing::debug!(%reference, %error, "refused"),
        None if response.status().is_server_error() => {
            tracing::error!(%reference, status = response.status().as_u16(), "failed without an error of its own");
        }
        None => tracing::debug!(%reference, status = response.status().as_u16(), "refused"),
    }
}
