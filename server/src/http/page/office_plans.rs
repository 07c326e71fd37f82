//! `/office/plans`: what is due in all own cases, and the address for a calendar program.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::plan::{calendar, due::due};

use super::office_desk::frame;
use crate::{
    http::{
        errors::WebResult,
        extract::{Posted, StaffIn},
        form::FormExt,
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let page = due(&app.core, who.principal()).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, office::due(frame(&app, &who, Desk::Plans), page, flash)))
}

/// Makes a new address for the calendar and shows it this once.
pub async fn post(State(app): State<AppState>, who: StaffIn, Posted(form): Posted) -> WebResult {
    form.submission()?;
    let address = calendar::new_address(&app.core, who.principal()).await?;
    let mut page = due(&app.core, who.principal()).await?;
    page.calendar = Some(address);
    Ok(respond::private_page(&who, StatusCode::OK, office::due(frame(&app, &who, Desk::Plans), page, None)))
}
