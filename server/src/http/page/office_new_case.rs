//! `/office/cases/new`: a person or a family.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::office::create::{CreateError, create, page};
use lotse_model::{form::FormState, view::office::NewCasePage};

use super::office_desk::frame;
use crate::{
    http::{
        errors::WebResult,
        extract::{Posted, StaffIn},
        flash::{Flash, FlashCode},
        form::FormExt,
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let page = page(&app.core, who.principal(), 1)?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Shows it with one person more or less, or creates the cases.
pub async fn post(State(app): State<AppState>, who: StaffIn, Posted(form): Posted) -> WebResult {
    let members: usize = form.one("members").parse().unwrap_or(1);
    let wanted = match form.one("do") {
        "add" => Some(members.saturating_add(1)),
        "remove" => Some(members.saturating_sub(1)),
        _ => None,
    };
    if let Some(wanted) = wanted {
        let mut page = page(&app.core, who.principal(), wanted)?;
        page.submission = form.submission()?;
        page.form = FormState::prefilled(form);
        return Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)));
    }
    match create(&app.core, who.principal(), &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::CaseCreated))),
        Err(CreateError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page))),
        Err(CreateError::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &StaffIn, page: NewCasePage) -> String {
    office::new_case(frame(app, who, Desk::NewCase), page)
}
