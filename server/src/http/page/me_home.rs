//! `/me` and `/me/child/<case>`: what is next, what is missing, what is new; and the notices on it.

use axum::{extract::State, http::StatusCode};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::{
    account::notice,
    draft,
    record::{Whose, home::home},
};
use lotse_model::route;

use super::me_path::RecordPath;
use crate::{
    http::{
        errors::WebResult,
        extract::{PersonIn, Posted},
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let draft = match whose {
        Whose::Own => who.principal().draft().map(str::to_owned),
        Whose::Child(_) => None,
    };
    let page = home(&app.core, who.principal(), whose, draft).await?;
    let html = me::home(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Ticks the notice of a used card, or throws the draft of the page in `draft` away.
pub async fn post_notice(State(app): State<AppState>, who: PersonIn, Posted(form): Posted) -> WebResult {
    if form.has("draft") {
        draft::take(&app.core, who.principal(), form.one("draft")).await?;
    } else {
        notice::tick(&app.core, who.principal()).await?;
    }
    Ok(respond::see_other(route::ME))
}
