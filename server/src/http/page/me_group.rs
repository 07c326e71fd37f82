//! `/me/<section>/<group>`: a page of questions, for one's own record and for a child's.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::{
    Unsaved, draft,
    record::{
        page::group,
        save::{remove_item, save},
    },
};
use lotse_model::{form::FormState, view::me::GroupPage};

use super::me_path::GroupPath;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{PersonIn, Posted},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows it; with `?draft` holding what an interrupted session had sent, to be looked at and saved.
pub async fn get(State(app): State<AppState>, who: PersonIn, path: GroupPath, RawQuery(query): RawQuery) -> WebResult {
    let mut page = group(&app.core, who.principal(), path.whose, path.group, path.item).await?;
    let mut from_draft = false;
    if query.as_deref() == Some("draft")
        && let Some(sent) = draft::read(&app.core, who.principal(), who.path()).await?
    {
        // The revision it was filled from: what somebody else changed since then comes out as a conflict.
        page.form.base = sent.one("base").parse().unwrap_or(page.form.base);
        page.form.form = FormState::prefilled(sent);
        from_draft = true;
    }
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, from_draft)))
}

/// Saves it and leads to the next open page.
pub async fn post(State(app): State<AppState>, who: PersonIn, path: GroupPath, Posted(form): Posted) -> WebResult {
    match save(&app.core, who.principal(), path.whose, path.group, path.item, &form).await {
        Ok(location) => {
            // A draft of the same page is saved by this, or given up.
            draft::take(&app.core, who.principal(), who.path()).await?;
            Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now())))
        }
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, false))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page, false))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Takes an item away.
pub async fn remove(State(app): State<AppState>, who: PersonIn, path: GroupPath) -> WebResult {
    let item = path.item.ok_or(WebError::NotFound)?;
    let location = remove_item(&app.core, who.principal(), path.whose, path.group, item).await?;
    Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::Removed)))
}

fn render(app: &AppState, who: &PersonIn, page: GroupPage, from_draft: bool) -> String {
    // A page that came back was not saved: what the last step did would mislead.
    let flash = if page.form.form.is_bad() || !page.form.conflicts.is_empty() { None } else { who.flash_text() };
    me::group(who.context_with(app, Nav::Refugee(None), listen::SCRIPT), page, from_draft, flash)
}
