//! `/help/record`: the parts that a helper fills in, on the pages on which the person does.

use axum::{extract::State, http::StatusCode};
use lotse_app::{
    layout::{Nav, PageContext},
    page::{help, me},
    ui::listen,
};
use lotse_core::{
    account::help::{first, whom},
    record::{
        Writer,
        page::{group, section},
    },
};
use lotse_model::view::me::GroupPage;

use super::{
    me_group::{self, Saved},
    me_path::{GroupPath, SectionPath},
};
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{HelperIn, Posted},
        respond,
    },
    state::AppState,
};

/// The frame of her pages.
fn context(app: &AppState, who: &HelperIn) -> PageContext {
    who.context_with(app, Nav::Helper(whom(&app.core, who.principal())), listen::SCRIPT)
}

/// Her first page.
pub async fn get(State(app): State<AppState>, who: HelperIn) -> WebResult {
    let page = first(who.principal())?;
    Ok(respond::page(&who, StatusCode::OK, help::helping(context(&app, &who), page, who.flash_text())))
}

/// All answers of a section.
pub async fn get_section(State(app): State<AppState>, who: HelperIn, path: SectionPath) -> WebResult {
    let page = section(&app.core, who.principal(), Writer::Helper, path.section).await?;
    Ok(respond::page(&who, StatusCode::OK, me::section(context(&app, &who), page, who.flash_text())))
}

/// A page of questions.
pub async fn get_group(State(app): State<AppState>, who: HelperIn, path: GroupPath) -> WebResult {
    let page = group(&app.core, who.principal(), Writer::Helper, path.group, path.item).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Saves it and leads to the next open page.
pub async fn post_group(State(app): State<AppState>, who: HelperIn, path: GroupPath, Posted(form): Posted) -> WebResult {
    let saved = Saved { who: &who, principal: who.principal(), writer: Writer::Helper, path };
    me_group::save_as(&app, saved, &form, |page| render(&app, &who, page)).await
}

/// Takes an item away.
pub async fn remove(State(app): State<AppState>, who: HelperIn, path: GroupPath) -> WebResult {
    let item = path.item.ok_or(WebError::NotFound)?;
    me_group::remove_as(&app, Saved { who: &who, principal: who.principal(), writer: Writer::Helper, path }, item).await
}

fn render(app: &AppState, who: &HelperIn, page: GroupPage) -> String {
    let flash = if page.form.form.is_bad() || !page.form.conflicts.is_empty() { None } else { who.flash_text() };
    me::group(context(app, who), page, false, flash)
}
