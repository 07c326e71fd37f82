//! `/me/held` and `/me/copy`: what is kept and why, and the copy of all of it.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::IntoResponse,
};
use lotse_app::{layout::Nav, page::me};
use lotse_core::record::copy;

use super::me_path::RecordPath;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::PersonIn,
        respond,
    },
    state::AppState,
};

/// What is kept and why.
pub async fn get_held(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let record = copy::about(&app.core, who.principal(), whose).await?;
    Ok(respond::page(&who, StatusCode::OK, me::held(who.context(&app, Nav::Refugee(None)), record)))
}

/// What a copy is.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let record = copy::about(&app.core, who.principal(), whose).await?;
    Ok(respond::page(&who, StatusCode::OK, me::copy(who.context(&app, Nav::Refugee(None)), record)))
}

/// The copy to read and print.
pub async fn get_page(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let copy = copy::copy(&app.core, who.principal(), whose).await?;
    Ok(respond::page(&who, StatusCode::OK, me::copy_page(who.context(&app, Nav::Refugee(None)), copy)))
}

/// The copy as a file, only ever saved. Its name says nothing of the person.
pub async fn get_file(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    const NAME: HeaderValue = HeaderValue::from_static("attachment; filename=\"lotse.json\"");
    const NO_SNIFF: (HeaderName, HeaderValue) = (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let copy = copy::copy(&app.core, who.principal(), whose).await?;
    let body = serde_json::to_vec_pretty(&copy).map_err(|_| WebError::from(lotse_core::Failure::Internal("own copy")))?;
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(([kind, (header::CONTENT_DISPOSITION, NAME), NO_SNIFF], body).into_response())
}
