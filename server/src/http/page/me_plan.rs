//! `/me/plan`: her plan, what she writes in it, and what she agreed to.

use axum::{extract::State, http::StatusCode};
use lotse_app::{
    layout::Nav,
    page::{
        self,
        me::{self, PlanProblem},
    },
};
use lotse_core::{
    Unsaved,
    plan::{agree, mine},
};
use lotse_model::view::plan::MyPlan;

use super::me_path::RecordPath;
use crate::{
    http::{
        errors::WebResult,
        extract::{PersonIn, Posted, Version},
        flash::Flash,
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let page = mine::page(&app.core, who.principal(), whose).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, None, flash)))
}

/// Ticks a step, saves her words, takes up or takes back a wish.
pub async fn post(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath, Posted(form): Posted) -> WebResult {
    match mine::write(&app.core, who.principal(), whose, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None, None))),
        Err(Unsaved::Conflict(page)) => {
            Ok(respond::conflict(&who, render(&app, &who, *page, Some(PlanProblem::Meanwhile), None)))
        }
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Agrees to the version that she saw.
pub async fn post_agree(
    State(app): State<AppState>,
    who: PersonIn,
    RecordPath(whose): RecordPath,
    Posted(form): Posted,
) -> WebResult {
    match agree::agree(&app.core, who.principal(), whose, &form).await {
        Ok(location) => Ok(respond::see_other(&location)),
        Err(Unsaved::Conflict(page) | Unsaved::Invalid(page)) => {
            Ok(respond::conflict(&who, render(&app, &who, *page, Some(PlanProblem::ReadAgain), None)))
        }
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Shows what she agreed to.
pub async fn agreement(
    State(app): State<AppState>,
    who: PersonIn,
    RecordPath(whose): RecordPath,
    Version(version): Version,
) -> WebResult {
    let found = agree::mine(&app.core, who.principal(), whose, version).await?;
    Ok(respond::page(&who, StatusCode::OK, page::agreement(who.context(&app, Nav::Sheet), found)))
}

fn render(app: &AppState, who: &PersonIn, page: MyPlan, problem: Option<PlanProblem>, flash: Option<String>) -> String {
    me::plan(who.context(app, Nav::Refugee(None)), page, problem, flash)
}
