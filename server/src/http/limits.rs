//! How much and how long.

use std::time::Duration;

use axum::{
    extract::DefaultBodyLimit,
    http::{Response, StatusCode},
};
use tower_http::{
    catch_panic::{CatchPanicLayer, ResponseForPanic},
    timeout::TimeoutLayer,
};

/// The largest form. A page with every field filled to its limit stays below it; uploads have a limit of their own.
pub const BODY_BYTES: usize = 64 * 1024;

/// What is read of a form with a file, the rest of a file that is too large included: who sends one shall read why it
/// was not kept, and browsers show an answer only when they have sent everything.
pub const UPLOAD_BYTES: usize = 128_000_000;

/// How long a form with a file may take: one of 12 MB over a poor line.
pub const UPLOAD_TIME: Duration = Duration::from_secs(600);

/// More fields than any page has.
pub const FORM_FIELDS: usize = 300;

/// How long an answer may take to begin.
pub const ANSWER_TIME: Duration = Duration::from_secs(30);

/// Refuses longer bodies wherever a handler reads one.
pub fn body() -> DefaultBodyLimit {
    DefaultBodyLimit::max(BODY_BYTES)
}

/// Gives up an answer that does not begin. Streams have begun and may go on.
#[must_use]
pub fn time() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER_TIME)
}

/// As [`body`], for forms with a file.
pub fn upload_body() -> DefaultBodyLimit {
    DefaultBodyLimit::max(UPLOAD_BYTES)
}

/// As [`time`], for forms with a file.
#[must_use]
pub fn upload_time() -> TimeoutLayer {
    TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, UPLOAD_TIME)
}

/// Answers a panic with the page of an internal error. The panic itself is logged by its place.
#[must_use]
pub fn panic() -> CatchPanicLayer<Panicked> {
    CatchPanicLayer::custom(Panicked)
}

/// An empty 500, which the layer of error pages fills.
#[derive(Debug, Clone, Copy)]
pub struct Panicked;

impl ResponseForPanic for Panicked {
    type ResponseBody = axum::body::Body;

    fn response_for_panic(&mut self, _: Box<dyn std::any::Any + Send + 'static>) -> Response<axum::body::Body> {
        let mut response = Response::new(axum::body::Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    }
}
