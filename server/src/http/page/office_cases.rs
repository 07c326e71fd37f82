//! `/office/cases`: own cases.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::office::cases::{Filter, list};
use lotse_model::{route, view::office::CaseOrder};

use super::office_desk::{facet, frame_with_islands, query};
use crate::{
    http::{
        errors::WebResult,
        extract::{Posted, StaffIn},
        respond,
    },
    state::AppState,
};

/// Under which name the session keeps what was searched for: a name never stands in an address.
const SEARCH: &str = "cases.search";
/// Longest search, in characters.
const MAX_SEARCH: usize = 100;

/// Shows the list; order and facets stand in the address.
pub async fn get(State(app): State<AppState>, who: StaffIn, raw: RawQuery) -> WebResult {
    let query = query(raw)?;
    let filter = Filter {
        order: order(query.one("order")),
        district: facet(&query, "district"),
        waiting: query.has("waiting"),
        search: who.session.get::<String>(SEARCH).await?.unwrap_or_default(),
    };
    let page = list(&app.core, who.principal(), filter).await?;
    let ctx = frame_with_islands(&app, &who, Desk::Cases);
    Ok(respond::page(&who, StatusCode::OK, office::cases(ctx, page, who.flash_text())))
}

/// Keeps what is searched for; nothing shows all cases again.
pub async fn search(State(_): State<AppState>, who: StaffIn, Posted(form): Posted) -> WebResult {
    let typed: String = form.one("search").trim().chars().take(MAX_SEARCH).collect();
    if typed.is_empty() {
        who.session.take::<String>(SEARCH).await?;
    } else {
        who.session.put(SEARCH, typed).await?;
    }
    Ok(respond::see_other(route::CASES))
}

fn order(code: &str) -> CaseOrder {
    match code {
        "name" => CaseOrder::Name,
        "completion" => CaseOrder::Completion,
        "district" => CaseOrder::District,
        _ => CaseOrder::New,
    }
}
