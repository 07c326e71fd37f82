//! Forms of other sites are refused, by what browsers say about where a request comes from; no token, no script.
//!
//! Requests with neither `Sec-Fetch-Site` nor `Origin` come from programs or very old browsers and pass; our cookie is
//! `SameSite=Lax`, so another site's form carries no session even there. Proxies must leave `Host` and `Origin` alone.

use tower_http::csrf::{ConfigError, CsrfLayer};

use crate::config::PublicUrl;

/// The layer. Its refusal is an empty 403, which the layer of error pages fills.
///
/// # Errors
/// When the public address is no origin.
pub fn layer(public: &PublicUrl) -> Result<CsrfLayer, ConfigError> {
    CsrfLayer::new().add_trusted_origin(public.as_str())
}
