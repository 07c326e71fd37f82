//! `/office/audit`: the log, for data protection.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::admin::audit::page;

use super::office_desk::{frame, query};
use crate::{
    http::{errors::WebResult, extract::StaffIn, respond},
    state::AppState,
};

/// Shows it, from the newest line or from the one that the address names.
pub async fn get(State(app): State<AppState>, who: StaffIn, raw: RawQuery) -> WebResult {
    let query = query(raw)?;
    let after = query.one("before").parse().ok().zip(query.one("entry").parse().ok());
    let page = page(&app.core, who.principal(), after).await?;
    Ok(respond::page(&who, StatusCode::OK, office::audit(frame(&app, &who, Desk::Audit), page)))
}
