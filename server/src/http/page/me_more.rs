//! `/me/more`: help, language, secret, sessions.

use axum::{extract::State, http::StatusCode};
use lotse_app::{layout::Nav, page::me};
use lotse_core::account::{
    page::page,
    secret::{SecretError, change},
    sessions,
};
use lotse_model::{route, view::account::AccountPage};

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
pub async fn get(State(app): State<AppState>, who: PersonIn) -> WebResult {
    let page = page(&app.core, who.principal(), false).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Ends the session named in `end`, or changes the secret.
pub async fn post(State(app): State<AppState>, who: PersonIn, Posted(form): Posted) -> WebResult {
    if form.has("end") {
        let session = form.one("end").parse().map_err(|_| WebError::BadRequest("no session is named"))?;
        sessions::end(&app.core, who.principal(), session).await?;
        return Ok(respond::see_other_with(&who, route::ME_MORE, Flash::new(FlashCode::SessionEnded)));
    }
    match change(&app.core, who.principal(), &form).await {
        Ok(()) => Ok(respond::see_other_with(&who, route::ME_MORE, Flash::new(FlashCode::SecretChanged))),
        Err(SecretError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page))),
        Err(SecretError::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &PersonIn, page: AccountPage) -> String {
    let flash = if page.form.is_bad() { None } else { who.flash_text() };
    me::more(who.context(app, Nav::Refugee(None)), page, flash)
}
