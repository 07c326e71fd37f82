//! `/me/<section>`: all answers of a section.

use axum::{extract::State, http::StatusCode};
use lotse_app::{layout::Nav, page::me};
use lotse_core::record::{Writer, page::section};

use super::me_path::SectionPath;
use crate::{
    http::{errors::WebResult, extract::PersonIn, respond},
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: PersonIn, path: SectionPath) -> WebResult {
    let page = section(&app.core, who.principal(), Writer::Person(path.whose), path.section).await?;
    let html = me::section(who.context(&app, Nav::Refugee(None)), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}
