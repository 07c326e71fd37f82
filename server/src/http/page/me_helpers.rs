//! `/me/helpers`: who helps to fill in, for one's own record and for a child's.

use axum::{extract::State, http::StatusCode};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::{
    Unsaved,
    record::helpers::{end, let_help, looked, page},
};
use lotse_model::{route, view::me::HelpersPage};

use super::me_path::RecordPath;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{PersonIn, Posted},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let page = page(&app.core, who.principal(), whose).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// By `do`: lets somebody help and shows the code, ends a help, or notes that she has looked.
pub async fn post(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath, Posted(form): Posted) -> WebResult {
    let here = route::helpers(&whose.start());
    match form.one("do") {
        "let" => match let_help(&app.core, who.principal(), whose, &form).await {
            Ok(page) => {
                let html = me::help_code(who.context(&app, Nav::Refugee(None)), page);
                Ok(respond::page(&who, StatusCode::OK, html))
            }
            Err(Unsaved::Invalid(page) | Unsaved::Conflict(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page))),
            Err(Unsaved::Failure(failure)) => Err(failure.into()),
        },
        "end" => {
            let help = form.one("help").parse().map_err(|_| WebError::BadRequest("help"))?;
            end(&app.core, who.principal(), whose, help).await?;
            Ok(respond::see_other_with(&who, &here, Flash::new(FlashCode::HelpStopped)))
        }
        "looked" => {
            let rev = form.one("rev").parse().map_err(|_| WebError::BadRequest("rev"))?;
            looked(&app.core, who.principal(), whose, rev).await?;
            Ok(respond::see_other(&whose.start()))
        }
        _ => Err(WebError::BadRequest("do")),
    }
}

fn render(app: &AppState, who: &PersonIn, page: HelpersPage) -> String {
    let flash = if page.form.is_bad() { None } else { who.flash_text() };
    me::helpers(who.context_with(app, Nav::Refugee(None), listen::SCRIPT), page, flash)
}
