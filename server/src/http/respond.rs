//! Answers: a page, a page again with what is wrong, or the way to the next one.

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{cache::CachePolicy, extract::Visitor, flash::Flash};

/// The type of a page.
pub const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// Marks a failed answer that has a page of its own already.
#[derive(Debug, Clone, Copy)]
pub struct Answered;

/// A page. What a signed-in reader sees is not kept; public pages are asked for again.
#[must_use]
pub fn page(visitor: &Visitor, status: StatusCode, html: String) -> Response {
    let policy = if visitor.is_signed_in() { CachePolicy::NoStore } else { CachePolicy::Revalidate };
    with_policy(visitor, status, html, policy)
}

/// A page before sign-in that holds something that must not be kept: a card's code, a sign-in number.
#[must_use]
pub fn private_page(visitor: &Visitor, status: StatusCode, html: String) -> Response {
    with_policy(visitor, status, html, CachePolicy::NoStore)
}

/// The same page with what is wrong, everything typed still in it.
#[must_use]
pub fn bad_form(visitor: &Visitor, html: String) -> Response {
    private_page(visitor, StatusCode::UNPROCESSABLE_ENTITY, html)
}

/// The same page with what is wrong with a file; a status of its own says that it is too large.
#[must_use]
pub fn bad_file(visitor: &Visitor, status: StatusCode, html: String) -> Response {
    private_page(visitor, status, html)
}

/// The same page with what somebody else changed, everything typed still in it.
#[must_use]
pub fn conflict(visitor: &Visitor, html: String) -> Response {
    private_page(visitor, StatusCode::CONFLICT, html)
}

fn with_policy(visitor: &Visitor, status: StatusCode, html: String, policy: CachePolicy) -> Response {
    let mut response = (status, [(header::CONTENT_TYPE, HTML)], Body::from(html)).into_response();
    // The message was shown on this page.
    if visitor.flash.is_some()
        && let Some(gone) = visitor.cookies().expire(visitor.cookies().flash())
    {
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    response.extensions_mut().insert(policy);
    response.extensions_mut().insert(Answered);
    response
}

/// On to another page, after a form was answered.
#[must_use]
pub fn see_other(location: &str) -> Response {
    // Our own addresses are ASCII; anything else is a fault of ours, and the start page is never wrong.
    let location = HeaderValue::from_str(location).unwrap_or(HeaderValue::from_static(lotse_model::route::START));
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// On to another page, which says what was done.
#[must_use]
pub fn see_other_with(visitor: &Visitor, location: &str, flash: Flash) -> Response {
    let mut response = see_other(location);
    if let Some(value) = flash.to_header(visitor.cookies()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}
