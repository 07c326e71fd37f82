//! Signing out. The language stays: the next page says "you are signed out" in it.

use axum::extract::State;
use lotse_model::route;

use super::exit::clear;
use crate::{
    http::{
        errors::WebResult,
        extract::Visitor,
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Ends the session; doing it twice does no harm.
pub async fn post(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    visitor.session.end().await?;
    let mut response = respond::see_other_with(&visitor, route::LOGIN, Flash::new(FlashCode::SignedOut));
    clear(&mut response, app.cookies, &[app.cookies.session()]);
    Ok(response)
}
