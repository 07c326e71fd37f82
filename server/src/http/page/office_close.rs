//! `/office/case/<id>/close`: the accompaniment ends.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::{
    Unsaved,
    office::close::{close, page},
};
use lotse_model::{ids::CaseId, view::office::ClosePage};

use super::office_desk::frame;
use crate::{
    http::{
        errors::WebResult,
        extract::{Id, Posted, StaffIn},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Says what the end does.
pub async fn get(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>) -> WebResult {
    let page = page(&app.core, who.principal(), id).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Ends it.
pub async fn post(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, Posted(form): Posted) -> WebResult {
    match close(&app.core, who.principal(), id, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &StaffIn, page: ClosePage) -> String {
    office::close(frame(app, who, Desk::Cases), page)
}
