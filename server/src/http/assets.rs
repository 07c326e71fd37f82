//! Files of the site, embedded in the binary, under names that hold the hash of their content.

use std::collections::BTreeMap;

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use lotse_app::layout::AssetNames;
use rust_embed::RustEmbed;
use serde::Deserialize;

use super::{cache::CachePolicy, errors::WebError};
use crate::state::AppState;

/// Where they are served.
pub const PREFIX: &str = "/assets/";

/// What the browser build wrote; empty in a checkout that was never built.
#[derive(RustEmbed)]
#[folder = "../target/site"]
struct Site;

/// One line of the list that lies beside the files.
#[derive(Debug, Deserialize)]
struct Entry {
    file: String,
}

/// The list of files cannot be read: the binary was built badly.
#[derive(Debug, thiserror::Error)]
#[error("the list of embedded files cannot be read; build again with `cargo xtask web`")]
pub struct BadSite(#[from] serde_json::Error);

/// The address of each file by the name that the sources use.
#[derive(Debug, Clone, Default)]
pub struct Assets(BTreeMap<String, String>);

impl Assets {
    /// Reads the embedded list.
    ///
    /// # Errors
    /// When it is no list.
    pub fn embedded() -> Result<Self, BadSite> {
        let Some(list) = Site::get("manifest.json") else {
            return Ok(Self::default());
        };
        let entries: BTreeMap<String, Entry> = serde_json::from_slice(&list.data)?;
        Ok(Self(entries.into_iter().map(|(name, entry)| (name, format!("{PREFIX}{}", entry.file))).collect()))
    }

    /// The address of a file such as `lotse.css`; where it was not built, an address that answers 404.
    #[must_use]
    pub fn url(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_else(|| format!("{PREFIX}{name}"))
    }

    /// The address of a file, if it was built.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<String> {
        self.0.get(name).cloned()
    }

    /// The names that the frame of every page needs.
    #[must_use]
    pub fn names(&self) -> AssetNames {
        AssetNames { css: self.url("lotse.css"), icon: self.find("lotse.svg"), script: None }
    }
}

/// Serves one file; compressed where the browser takes that.
pub async fn get(State(_): State<AppState>, Path(name): Path<String>, headers: HeaderMap) -> Result<Response, WebError> {
    let compressed = accepts_brotli(&headers).then(|| Site::get(&format!("{name}.br"))).flatten();
    // The list and the compressed forms are no files of their own.
    let is_file = name != "manifest.json" && !name.ends_with(".br");
    let plain = is_file.then(|| Site::get(&name)).flatten().ok_or(WebError::NotFound)?;
    let is_compressed = compressed.is_some();
    let mut response = (StatusCode::OK, Body::from(compressed.unwrap_or(plain).data)).into_response();
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(&name)));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_compressed {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response.extensions_mut().insert(CachePolicy::Immutable);
    Ok(response)
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').map(str::trim).any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim() == "br" && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
