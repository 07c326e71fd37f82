//! What browsers may keep. A handler says it, one layer writes the header, and what says nothing is not kept.

use axum::{
    extract::Request,
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// What may be kept of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CachePolicy {
    /// Nothing, not even for the way back: whatever belongs to a signed-in person, forms, errors.
    #[default]
    NoStore,
    /// May be kept and is asked for again: public pages, which depend on the language in a cookie.
    Revalidate,
    /// For ever: files whose name holds the hash of their content.
    Immutable,
}

impl CachePolicy {
    /// The value of `Cache-Control`.
    #[must_use]
    pub const fn header(self) -> &'static str {
        match self {
            Self::NoStore => "no-store",
            Self::Revalidate => "private, no-cache",
            Self::Immutable => "public, max-age=31536000, immutable",
        }
    }
}

/// Writes the header.
pub async fn policy(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let asked = response.extensions().get::<CachePolicy>().copied().unwrap_or_default();
    let policy = if failed { CachePolicy::NoStore } else { asked };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(policy.header()));
    response
}
