//! `/`: the language, what the portal is, two ways in.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use lotse_app::{
    layout::Nav,
    page::public::{self, StartPage},
};
use lotse_core::account;

use crate::{
    http::{extract::Visitor, lang::Speech, respond},
    state::AppState,
};

/// Shows it.
pub async fn get(State(app): State<AppState>, visitor: Visitor, headers: HeaderMap) -> Response {
    let home = visitor.account.as_ref().map(|signed_in| account::first_page(&signed_in.principal).to_owned());
    let page = StartPage { chosen: Speech::is_chosen(&headers, app.cookies), home };
    respond::page(&visitor, StatusCode::OK, public::start(visitor.context(&app, Nav::Public), page))
}
