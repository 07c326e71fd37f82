//! `/office/case/<id>/<section>/<group>`: staff enter a group of values.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::{
    Unsaved,
    office::{case, enter::enter},
};
use lotse_model::view::office::CaseGroupPage;

use super::{
    me_path::GroupPath,
    office_desk::{case_of, frame},
};
use crate::{
    http::{
        errors::WebResult,
        extract::{Posted, StaffIn},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows the form.
pub async fn get(State(app): State<AppState>, who: StaffIn, path: GroupPath) -> WebResult {
    let page = case::group(&app.core, who.principal(), case_of(path)?, path.group, path.item).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Saves it.
pub async fn post(State(app): State<AppState>, who: StaffIn, path: GroupPath, Posted(form): Posted) -> WebResult {
    match enter(&app.core, who.principal(), case_of(path)?, path.group, path.item, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &StaffIn, page: CaseGroupPage) -> String {
    office::enter(frame(app, who, Desk::Cases), page)
}
