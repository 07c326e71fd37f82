//! `/office/case/<id>/plan`: the integration plan for staff, its history, and what the person agreed to.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::{
    self,
    office::{self, nav::Desk},
};
use lotse_core::{
    Unsaved,
    plan::{agree, edit::edit, history, page as plan, start},
};
use lotse_model::{ids::CaseId, view::plan::PlanPage};

use super::office_desk::{frame, frame_with_islands, query, sheet};
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Id, Posted, StaffIn, Version},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows it; with `?since=<revision>` what others changed in the meantime.
pub async fn get(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, raw: RawQuery) -> WebResult {
    let page = match query(raw)?.one("since").parse() {
        Ok(since) => plan::page_since(&app.core, who.principal(), id, since).await?,
        Err(_) => plan::page(&app.core, who.principal(), id).await?,
    };
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, flash)))
}

/// Begins a plan, or writes in it.
pub async fn post(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, Posted(form): Posted) -> WebResult {
    if form.one("do") == "start" {
        let location = start::start(&app.core, who.principal(), id, &form).await?;
        return Ok(respond::see_other(&location));
    }
    match edit(&app.core, who.principal(), id, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page, None))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Shows who changed what when; with `?at=<revision>` the plan as it was then, with `?from=<revision>` and perhaps
/// `&to=<revision>` what is different between the two.
pub async fn history(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, raw: RawQuery) -> WebResult {
    let query = query(raw)?;
    let revision = |name: &str| match query.one(name) {
        "" => Ok(None),
        text => text.parse::<i64>().map(Some).map_err(|_| WebError::NotFound),
    };
    let (from, to) = (revision("from")?, revision("to")?);
    let ctx = frame(&app, &who, Desk::Cases);
    if let Some(version) = revision("at")? {
        let page = history::at_version(&app.core, who.principal(), id, version).await?;
        return Ok(respond::page(&who, StatusCode::OK, office::plan(ctx, page, None)));
    }
    let html = match from {
        None => office::history(ctx, history::history(&app.core, who.principal(), id).await?),
        Some(from) => office::compare(ctx, history::compare(&app.core, who.principal(), id, from, to).await?),
    };
    Ok(respond::page(&who, StatusCode::OK, html))
}

/// Shows what the person agreed to, in two languages.
pub async fn agreement(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, Version(version): Version) -> WebResult {
    let found = agree::of_case(&app.core, who.principal(), id, version).await?;
    Ok(respond::page(&who, StatusCode::OK, page::agreement(sheet(&app, &who), found)))
}

fn render(app: &AppState, who: &StaffIn, page: PlanPage, flash: Option<String>) -> String {
    office::plan(frame_with_islands(app, who, Desk::Cases), page, flash)
}
