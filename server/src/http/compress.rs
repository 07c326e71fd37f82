//! Brotli for pages; files are compressed when they are built.
//!
//! Compression beside secrets is safe here: pages hold no secret that repeats between answers (there are no form
//! tokens), and cookies are not sent with requests that another site makes.

use axum::http::{Response, header};
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, Predicate},
};

/// Level 4 halves what level 1 leaves and costs a fraction of a millisecond a page.
const LEVEL: i32 = 4;

/// Pages and data, no streams: an event must not wait in a compressor's window.
#[derive(Debug, Clone, Copy)]
pub struct Pages;

impl Predicate for Pages {
    fn should_compress<B>(&self, response: &Response<B>) -> bool {
        let kind = response.headers().get(header::CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
        [&b"text/html"[..], b"text/plain", b"application/json"].iter().any(|known| kind.starts_with(known))
    }
}

/// The layer.
#[must_use]
pub fn layer() -> CompressionLayer<Pages> {
    CompressionLayer::new().quality(CompressionLevel::Precise(LEVEL)).compress_when(Pages)
}
