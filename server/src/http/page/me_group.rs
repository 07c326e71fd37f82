//! `/me/<section>/<group>`: a page of questions, for one's own record and for a child's.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::{layout::Nav, page::me, ui::listen};
use lotse_core::{
    Principal, Unsaved, draft,
    record::{
        Writer,
        page::group,
        save::{remove_item, save},
    },
};
use lotse_model::{
    form::{FormState, RawForm},
    view::me::GroupPage,
};

use super::me_path::GroupPath;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{PersonIn, Posted, Visitor},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows it; with `?draft` holding what an interrupted session had sent, to be looked at and saved.
pub async fn get(State(app): State<AppState>, who: PersonIn, path: GroupPath, RawQuery(query): RawQuery) -> WebResult {
    let writer = Writer::Person(path.whose);
    let mut page = group(&app.core, who.principal(), writer, path.group, path.item).await?;
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
    let saved = Saved { who: &who, principal: who.principal(), writer: Writer::Person(path.whose), path };
    save_as(&app, saved, &form, |page| render(&app, &who, page, false)).await
}

/// Takes an item away.
pub async fn remove(State(app): State<AppState>, who: PersonIn, path: GroupPath) -> WebResult {
    let item = path.item.ok_or(WebError::NotFound)?;
    remove_as(&app, Saved { who: &who, principal: who.principal(), writer: Writer::Person(path.whose), path }, item).await
}

/// Who saves what, the person or a helper.
pub(super) struct Saved<'a> {
    pub(super) who: &'a Visitor,
    pub(super) principal: &'a Principal,
    pub(super) writer: Writer,
    pub(super) path: GroupPath,
}

pub(super) async fn save_as(app: &AppState, saved: Saved<'_>, form: &RawForm, render: impl Fn(GroupPage) -> String) -> WebResult {
    let Saved { who, principal, writer, path } = saved;
    match save(&app.core, principal, writer, path.group, path.item, form).await {
        Ok(location) => {
            // A draft of the same page is saved by this, or given up.
            draft::take(&app.core, principal, who.path()).await?;
            Ok(respond::see_other_with(who, &location, Flash::saved(app.core.clock.now())))
        }
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(who, render(*page))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(who, render(*page))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

pub(super) async fn remove_as(app: &AppState, saved: Saved<'_>, item: u16) -> WebResult {
    let location = remove_item(&app.core, saved.principal, saved.writer, saved.path.group, item).await?;
    Ok(respond::see_other_with(saved.who, &location, Flash::new(FlashCode::Removed)))
}

fn render(app: &AppState, who: &PersonIn, page: GroupPage, from_draft: bool) -> String {
    // A page that came back was not saved: what the last step did would mislead.
    let flash = if page.form.form.is_bad() || !page.form.conflicts.is_empty() { None } else { who.flash_text() };
    me::group(who.context_with(app, Nav::Refugee(None), listen::SCRIPT), page, from_draft, flash)
}
