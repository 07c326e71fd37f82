//! `/office/instance`: carriers and rule sets. Each form says in `do` what it is for.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::admin::instance::{InstanceError, create_carrier, page, set_rules};
use lotse_model::view::account::InstancePage;

use super::office_desk::frame;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Posted, StaffIn},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let page = page(&app.core, who.principal()).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, flash)))
}

/// Does what the form says.
pub async fn post(State(app): State<AppState>, who: StaffIn, Posted(form): Posted) -> WebResult {
    let done = match form.one("do") {
        "carrier" => {
            create_carrier(&app.core, who.principal(), &form).await.map(|location| (location, Flash::new(FlashCode::Created)))
        }
        "rules" => {
            set_rules(&app.core, who.principal(), &form).await.map(|location| (location, Flash::saved(app.core.clock.now())))
        }
        _ => return Err(WebError::BadRequest("the form does not say what to do")),
    };
    match done {
        Ok((location, flash)) => Ok(respond::see_other_with(&who, &location, flash)),
        Err(InstanceError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
        Err(InstanceError::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, who: &StaffIn, page: InstancePage, flash: Option<String>) -> String {
    office::instance(frame(app, who, Desk::Instance), page, flash)
}
