//! `/office/case/<id>`: a case with every value; its small forms and its card.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::{
    office::{self, CaseProblem, nav::Desk},
    public,
};
use lotse_core::{
    Unsaved,
    account::card::{PrintError, print_for_case},
    office::{answer::answer, case},
};
use lotse_model::{
    catalogue::FieldId,
    form::{FormState, RawForm},
    ids::CaseId,
    view::office::CasePage,
};

use super::office_desk::{frame, sheet};
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
    let page = case::page(&app.core, who.principal(), id).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, None, flash)))
}

/// Confirms, refuses or asks.
pub async fn post_answer(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, Posted(form): Posted) -> WebResult {
    match answer(&app.core, who.principal(), id, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::Answered))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None, None))),
        Err(Unsaved::Conflict(mut page)) => {
            page.answering = typed(form);
            Ok(respond::conflict(&who, render(&app, &who, *page, Some(CaseProblem::Outdated), None)))
        }
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Prints the card of the person.
pub async fn post_card(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>) -> WebResult {
    match print_for_case(&app.core, who.principal(), id).await {
        Ok(card) => Ok(respond::private_page(&who, StatusCode::OK, public::card_sheet(sheet(&app, &who), card))),
        Err(PrintError::TooYoung) => {
            let page = case::page(&app.core, who.principal(), id).await?;
            Ok(respond::bad_form(&who, render(&app, &who, page, Some(CaseProblem::TooYoung), None)))
        }
        Err(PrintError::Failure(failure)) => Err(failure.into()),
    }
}

/// What was typed for an answer that somebody else changed meanwhile.
fn typed(form: RawForm) -> Option<(FieldId, u16, FormState)> {
    let field = FieldId::parse(form.one("field"))?;
    let item = form.one("item").parse().ok()?;
    Some((field, item, FormState::prefilled(form)))
}

fn render(app: &AppState, who: &StaffIn, page: CasePage, problem: Option<CaseProblem>, flash: Option<String>) -> String {
    office::case(frame(app, who, Desk::Cases), page, problem, flash)
}
