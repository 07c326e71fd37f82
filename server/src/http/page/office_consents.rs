//! `/office/case/<id>/consents`: what the person allows, and what she decided on paper.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::office::consents::{RecordError, page, record};
use lotse_model::{catalogue::ConsentKind, ids::CaseId, view::consents::CaseConsentsPage};

use super::office_desk::{facet, frame, query};
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Id, Posted, StaffIn},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows it; with `?kind=` the form for what stands on paper.
pub async fn get(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, asked: RawQuery) -> WebResult {
    let kind = match facet(&query(asked)?, "kind") {
        None => None,
        Some(code) => Some(ConsentKind::from_code(&code).ok_or(WebError::NotFound)?),
    };
    let page = page(&app.core, who.principal(), id, kind).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, flash)))
}

/// Keeps what stands on paper, or takes it back.
pub async fn post(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, Posted(form): Posted) -> WebResult {
    match record(&app.core, who.principal(), id, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(RecordError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
        Err(RecordError::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &StaffIn, page: CaseConsentsPage, flash: Option<String>) -> String {
    office::consents(frame(app, who, Desk::Cases), page, flash)
}
