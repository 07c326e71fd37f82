//! `/office/confirmations`: what takes effect when a second person says so.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::admin::confirm::{confirm, page};
use lotse_model::route;

use super::office_desk::frame;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Posted, StaffIn},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let page = page(&app.core, who.principal()).await?;
    let html = office::confirmations(frame(&app, &who, Desk::Confirmations), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Confirms the role named in `grant`.
pub async fn post(State(app): State<AppState>, who: StaffIn, Posted(form): Posted) -> WebResult {
    let grant = form.one("grant").parse().map_err(|_| WebError::BadRequest("no role is named"))?;
    confirm(&app.core, who.principal(), grant).await?;
    Ok(respond::see_other_with(&who, route::CONFIRMATIONS, Flash::new(FlashCode::GrantConfirmed)))
}
