//! What islands ask: server functions under `/api/fn`, in JSON and nothing else. Each is done by a use case of the core,
//! which decides by a permit of its own.

use std::sync::Arc;

use async_trait::async_trait;
use axum::extract::State;
use axum::{
    extract::Request,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::provide_context;
use lotse_app::{
    i18n::{Texts, msg},
    island::api::{ApiError, IslandApi, PlanAnswer, PlanChange, PlanClash, PlanPresence},
    page::office::{plan_place, plan_value, plan_writer},
    ui::plan::value_text,
};
use lotse_core::{
    Core, Failure, Principal,
    plan::live::{self, Change, Outcome},
};
use lotse_model::{
    ids::CaseId,
    plan::{PlanConflict, input},
};

use super::extract::StaffIn;
use crate::state::AppState;

/// Hands a request to its server function.
pub async fn post(State(app): State<AppState>, who: Result<StaffIn, super::errors::WebError>, request: Request) -> Response {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // A form of a browser never comes to the framework, which would answer it with pages of its own.
    if kind.split(';').next().unwrap_or_default().trim() != "application/json" {
        return StatusCode::NOT_ACCEPTABLE.into_response();
    }
    let Ok(who) = who else { return StatusCode::UNAUTHORIZED.into_response() };
    let api: Arc<dyn IslandApi> =
        Arc::new(Api { core: Arc::clone(&app.core), principal: who.principal().clone(), texts: who.texts() });
    leptos_axum::handle_server_fns_with_context(move || provide_context(Arc::clone(&api)), request).await.into_response()
}

struct Api {
    core: Arc<Core>,
    principal: Principal,
    texts: Texts,
}

fn told(failure: &Failure) -> ApiError {
    match failure {
        Failure::NotFound | Failure::Forbidden => ApiError::NotAllowed,
        Failure::BadRequest(_) | Failure::Repeated(_) => ApiError::BadRequest,
        Failure::Store(error) => {
            tracing::error!(%error, "an operation was not taken");
            ApiError::Failed
        }
        Failure::Internal(what) => {
            tracing::error!(what, "an operation was not taken");
            ApiError::Failed
        }
    }
}

#[async_trait]
impl IslandApi for Api {
    async fn change_plan(&self, case: CaseId, change: PlanChange) -> Result<PlanAnswer, ApiError> {
        let PlanChange { id, cell, base, text } = change;
        let change = Change { id, cell, base, text };
        let outcome = live::change(&self.core, &self.principal, case, change).await.map_err(|failure| told(&failure))?;
        Ok(match outcome {
            Outcome::Saved(rev, value) => PlanAnswer::Saved { rev, text: input::show(value.as_ref()) },
            Outcome::Conflict(rev, conflict) => PlanAnswer::Conflict(self.clash(case, rev, &conflict).await?),
            Outcome::Gone => PlanAnswer::Gone,
            Outcome::Bad(error) => PlanAnswer::Wrong(self.texts.error(&error)),
        })
    }

    async fn be_present(&self, case: CaseId, presence: PlanPresence) -> Result<(), ApiError> {
        let tab = presence.tab.uuid();
        live::be_at(&self.core, &self.principal, case, tab, presence.cell).await.map_err(|failure| told(&failure))
    }
}

impl Api {
    /// Both values in the reader's words.
    async fn clash(&self, case: CaseId, rev: i64, conflict: &PlanConflict) -> Result<PlanClash, ApiError> {
        let texts = self.texts;
        let seen = live::seen(&self.core, &self.principal, case).await.map_err(|failure| told(&failure))?;
        let who = plan_writer(texts, &seen.names, conflict.by, conflict.role);
        let said =
            |value: &Option<_>| value.as_ref().map_or_else(String::new, |value| value_text(texts, conflict.cell.field, value));
        Ok(PlanClash {
            rev,
            place: plan_place(texts, &seen.now, conflict.cell),
            theirs: input::show(conflict.theirs.as_ref()),
            theirs_said: said(&conflict.theirs),
            by: texts.plain(msg::OFFICE_PLAN_THEIRS, &[("who", who.into()), ("time", texts.date_time(conflict.at).into())]),
            mine_said: said(&conflict.mine),
            before_said: texts
                .plain(msg::OFFICE_PLAN_BEFORE, &[("value", plan_value(texts, conflict.cell, conflict.before.as_ref()).into())]),
        })
    }
}
