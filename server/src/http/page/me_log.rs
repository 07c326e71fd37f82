//! `/me/log`: who has looked.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::{layout::Nav, page::me};
use lotse_core::record::log::log;
use lotse_model::entry::Millis;

use super::me_path::RecordPath;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::PersonIn,
        respond,
    },
    state::AppState,
};

/// Shows it; with `?before=<instant>` what is older.
pub async fn get(
    State(app): State<AppState>,
    who: PersonIn,
    RecordPath(whose): RecordPath,
    RawQuery(query): RawQuery,
) -> WebResult {
    let before = match query.as_deref().and_then(|query| query.strip_prefix("before=")) {
        None => None,
        Some(text) => Some(text.parse::<Millis>().map_err(|_| WebError::NotFound)?),
    };
    let page = log(&app.core, who.principal(), whose, before).await?;
    Ok(respond::page(&who, StatusCode::OK, me::log(who.context(&app, Nav::Refugee(None)), page)))
}
