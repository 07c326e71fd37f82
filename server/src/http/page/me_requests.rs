//! `/me/requests`, `/me/requests/<kind>` and `/me/log/<line>`: what the person asks of the office about her data.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::{
    Unsaved, draft,
    record::{
        ask::{make, page},
        requests::{list, take_back},
    },
};
use lotse_model::{
    form::{FormState, RawForm},
    view::request::NewRequestPage,
};

use super::me_path::{AskPath, RecordPath};
use crate::{
    http::{
        errors::WebResult,
        extract::{PersonIn, Posted},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows everything she asked, and what became of it.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let page = list(&app.core, who.principal(), whose).await?;
    let html = me::requests(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Takes the request in `request` back.
pub async fn post(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath, Posted(form): Posted) -> WebResult {
    let location = take_back(&app.core, who.principal(), whose, &form).await?;
    Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now())))
}

/// Says what it means, with the form; with `?draft` holding what an interrupted session had sent.
pub async fn get_new(State(app): State<AppState>, who: PersonIn, path: AskPath, RawQuery(query): RawQuery) -> WebResult {
    let mut page = page(&app.core, who.principal(), path.whose, path.asked).await?;
    let mut sent: Option<RawForm> = None;
    if query.as_deref() == Some("draft") {
        sent = draft::read(&app.core, who.principal(), who.path()).await?;
    }
    let from_draft = sent.is_some();
    page.form = sent.map_or(page.form, FormState::prefilled);
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, from_draft)))
}

/// Keeps it and leads to the list.
pub async fn post_new(State(app): State<AppState>, who: PersonIn, path: AskPath, Posted(form): Posted) -> WebResult {
    match make(&app.core, who.principal(), path.whose, path.asked, &form).await {
        Ok(location) => {
            draft::take(&app.core, who.principal(), who.path()).await?;
            Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::RequestSent)))
        }
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, false))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page, false))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &PersonIn, page: NewRequestPage, from_draft: bool) -> String {
    me::new_request(who.context_with(app, Nav::Refugee(None), listen::SCRIPT), page, from_draft)
}
