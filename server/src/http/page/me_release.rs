//! `/me/release`: who of her family sees her data; `/me/released`: what the family shows to her.

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::release::{
    give::{self, ReleaseError},
    read,
};
use lotse_model::{catalogue::Section, ids::CaseId};

use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{PersonIn, Posted},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows the adults of her household with what each sees.
pub async fn get(State(app): State<AppState>, who: PersonIn) -> WebResult {
    let page = give::list(&app.core, who.principal()).await?;
    let html = me::releases(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Shows what one of them may see, to be chosen.
pub async fn get_one(State(app): State<AppState>, who: PersonIn, Path(to): Path<String>) -> WebResult {
    let page = give::page(&app.core, who.principal(), case(&to)?).await?;
    Ok(respond::page(&who, StatusCode::OK, me::release(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page)))
}

/// Releases what is ticked.
pub async fn post_one(State(app): State<AppState>, who: PersonIn, Path(to): Path<String>, Posted(form): Posted) -> WebResult {
    match give::give(&app.core, who.principal(), case(&to)?, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, location, Flash::saved(app.core.clock.now()))),
        Err(ReleaseError::Invalid(page)) => {
            Ok(respond::bad_form(&who, me::release(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), *page)))
        }
        Err(ReleaseError::Failure(failure)) => Err(failure.into()),
    }
}

/// Shows the sections that somebody released to her.
pub async fn get_released(State(app): State<AppState>, who: PersonIn, Path(from): Path<String>) -> WebResult {
    let page = read::list(&app.core, who.principal(), case(&from)?).await?;
    Ok(respond::page(&who, StatusCode::OK, me::released(who.context(&app, Nav::Refugee(None)), page)))
}

/// Shows one of them.
pub async fn get_section(State(app): State<AppState>, who: PersonIn, Path((from, section)): Path<(String, String)>) -> WebResult {
    let section = Section::from_code(&section).ok_or(WebError::NotFound)?;
    let page = read::section(&app.core, who.principal(), case(&from)?, section).await?;
    Ok(respond::page(&who, StatusCode::OK, me::released_section(who.context(&app, Nav::Refugee(None)), page)))
}

fn case(address: &str) -> Result<CaseId, WebError> {
    address.parse().map_err(|_| WebError::NotFound)
}
