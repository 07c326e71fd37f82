//! `/office/case/<id>/plan`: the integration plan for staff, its history, and what the person agreed to.

use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::{
    self,
    office::{self, nav::Desk},
};
use lotse_core::plan::{
    agree,
    edit::{EditError, edit},
    history, page as plan, start,
};
use lotse_model::{ids::CaseId, role::Role, view::plan::PlanPage};

use super::office_desk::{frame, frame_with_islands, query, sheet};
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Id, Posted, StaffIn},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows it; with `?since=<revision>` what others changed in the meantime.
pub async fn get(State(app): State<AppState>, who: StaffIn, Id(id): Id<CaseId>, raw: RawQuery) -> WebResult {
    let mut page = plan::page(&app.core, who.principal(), id).await?;
    if let Ok(since) = query(raw)?.one("since").parse::<i64>()
        && let Some(shown) = &page.shown
    {
        let me = who.principal().account();
        page.others = shown
            .plan
            .nodes
            .iter()
            .flat_map(|(node, data)| data.cells.iter().map(|(field, cell)| (node.at(*field), cell)))
            .filter(|(_, cell)| cell.rev > since && cell.by != me)
            .map(|(place, cell)| (place, cell.by, cell.at))
            .collect();
    }
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
        Err(EditError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
        Err(EditError::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page, None))),
        Err(EditError::Failure(failure)) => Err(failure.into()),
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
pub async fn agreement(State(app): State<AppState>, who: StaffIn, Path((case, version)): Path<(String, i64)>) -> WebResult {
    let id: CaseId = case.parse().map_err(|_| WebError::NotFound)?;
    let found = agree::of_case(&app.core, who.principal(), id, version).await?;
    Ok(respond::page(&who, StatusCode::OK, page::agreement(sheet(&app, &who), found)))
}

fn render(app: &AppState, who: &StaffIn, page: PlanPage, flash: Option<String>) -> String {
    debug_assert!(who.principal().has(Role::Manager), "the policy opens plans for managers alone");
    office::plan(frame_with_islands(app, who, Desk::Cases), page, flash)
}
