//! `/me/consents`: what the person allows, for her own record and for a child's.

use axum::{extract::State, http::StatusCode};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::record::consents::{ConsentError, give, list, page, withdraw, withdraw_page};

use super::me_path::{ConsentPath, RecordPath};
use crate::{
    http::{
        errors::WebResult,
        extract::{PersonIn, Posted},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows everything she allowed, refused and took back.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let page = list(&app.core, who.principal(), whose).await?;
    let html = me::consents(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page, who.flash_text());
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Shows one kind.
pub async fn get_kind(State(app): State<AppState>, who: PersonIn, path: ConsentPath) -> WebResult {
    let page = page(&app.core, who.principal(), path.whose, path.kind).await?;
    Ok(respond::page(&who, StatusCode::OK, me::consent(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page)))
}

/// Keeps a yes, a no, or the second confirmation of a yes.
pub async fn post_kind(State(app): State<AppState>, who: PersonIn, path: ConsentPath, Posted(form): Posted) -> WebResult {
    match give(&app.core, who.principal(), path.whose, path.kind, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(ConsentError::Invalid(page)) => {
            Ok(respond::bad_form(&who, me::consent(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), *page)))
        }
        Err(ConsentError::Failure(failure)) => Err(failure.into()),
    }
}

/// Says what taking back does.
pub async fn get_withdraw(State(app): State<AppState>, who: PersonIn, path: ConsentPath) -> WebResult {
    let page = withdraw_page(&app.core, who.principal(), path.whose, path.kind).await?;
    Ok(respond::page(&who, StatusCode::OK, me::withdraw(who.context_with(&app, Nav::Refugee(None), listen::SCRIPT), page)))
}

/// Takes back.
pub async fn post_withdraw(State(app): State<AppState>, who: PersonIn, path: ConsentPath, Posted(form): Posted) -> WebResult {
    let location = withdraw(&app.core, who.principal(), path.whose, path.kind, &form).await?;
    Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now())))
}
