//! What the pages of the back office have in common: their frame, and the way in.

use axum::extract::{RawQuery, State};
use lotse_app::{
    layout::{Nav, PageContext},
    page::office::nav::{Desk, links, signed_in_as},
};
use lotse_core::{account::first_page, record::Whose};
use lotse_model::{form::RawForm, ids::CaseId, role::Role};

use super::me_path::GroupPath;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::StaffIn,
        form, respond,
    },
    state::AppState,
};

/// `/office`: leads to the first page that the reader's roles have.
pub async fn get(State(_): State<AppState>, who: StaffIn) -> WebResult {
    Ok(respond::see_other(first_page(who.principal())))
}

/// The frame of a page with its keys.
pub(super) fn frame(app: &AppState, who: &StaffIn, place: Desk) -> PageContext {
    with_script(app, who, place, "desk.js")
}

/// The frame of a page that has an island.
pub(super) fn frame_with_islands(app: &AppState, who: &StaffIn, place: Desk) -> PageContext {
    with_script(app, who, place, "islands.js")
}

fn with_script(app: &AppState, who: &StaffIn, place: Desk, script: &str) -> PageContext {
    let roles: Vec<Role> = who.principal().roles().map(|(role, ..)| role).collect();
    let nav = Nav::Office(links(who.lang, &roles, place), signed_in_as(who.lang, &roles));
    who.context_with(app, nav, script)
}

/// A sheet to print, with nothing around it.
pub(super) fn sheet(app: &AppState, who: &StaffIn) -> PageContext {
    who.context(app, Nav::Sheet)
}

/// What stands in the address behind the question mark.
pub(super) fn query(RawQuery(query): RawQuery) -> Result<RawForm, WebError> {
    form::parse(query.unwrap_or_default().as_bytes())
}

/// A facet that is set.
pub(super) fn facet(query: &RawForm, name: &str) -> Option<String> {
    Some(query.one(name).to_owned()).filter(|value| !value.is_empty())
}

/// The case in the address of a group of questions.
pub(super) const fn case_of(path: GroupPath) -> Result<CaseId, WebError> {
    match path.whose {
        Whose::Child(case) => Ok(case),
        Whose::Own => Err(WebError::NotFound),
    }
}
