//! `/office/case/<id>/stand-in`: a colleague for a time.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::office::stand_in::{StandInError, grant, page};
use lotse_model::{ids::CaseId, view::office::StandInPage};

use super::office_desk::frame;
use crate::{
    http::{
        errors::WebResult,
        extract::{Id, Posted, StaffIn},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>) -> WebResult {
    let page = page(&app.core, who.principal(), id).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Sets a stand-in.
pub async fn post(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, Posted(form): Posted) -> WebResult {
    match grant(&app.core, who.principal(), id, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::StandIn))),
        Err(StandInError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page))),
        Err(StandInError::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &StaffIn, page: StandInPage) -> String {
    office::stand_in(frame(app, who, Desk::Cases), page)
}
