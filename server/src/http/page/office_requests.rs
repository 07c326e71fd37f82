//! `/office/requests`: what persons ask about their data, and the answer.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::{
    Unsaved,
    oversight::{
        answer_request::answer,
        requests::{list, page},
    },
};
use lotse_model::ids::RequestId;

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

/// Shows the list.
pub async fn get(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let page = list(&app.core, who.principal()).await?;
    let html = office::requests(frame(&app, &who, Desk::Requests), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Shows one with what the person wrote.
pub async fn get_one(State(app): State<AppState>, who: StaffIn, Id(id): Id<RequestId>) -> WebResult {
    let page = page(&app.core, who.principal(), id).await?;
    Ok(respond::page(&who, StatusCode::OK, office::request(frame(&app, &who, Desk::Requests), page)))
}

/// Answers it.
pub async fn post_one(State(app): State<AppState>, who: StaffIn, Id(id): Id<RequestId>, Posted(form): Posted) -> WebResult {
    let desk = || frame(&app, &who, Desk::Requests);
    match answer(&app.core, who.principal(), id, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::Answered))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, office::request(desk(), *page))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, office::request(desk(), *page))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}
