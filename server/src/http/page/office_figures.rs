//! `/office/figures`: computed for the days that the address names.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::oversight::figures::figures;

use super::office_desk::{frame, query};
use crate::{
    http::{errors::WebResult, extract::StaffIn, respond},
    state::AppState,
};

/// Shows it; a date that is none comes back with today's figures.
pub async fn get(State(app): State<AppState>, who: StaffIn, raw: RawQuery) -> WebResult {
    let page = figures(&app.core, who.principal(), &query(raw)?).await?;
    let status = if page.form.is_bad() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(respond::page(&who, status, office::figures(frame(&app, &who, Desk::Figures), page)))
}
