//! `/card` and the address in a card's QR code. Opening a card redeems nothing: its code moves into the session, so that
//! it stands in no address any more (architecture.md A17).

use axum::{
    extract::{Path, State},
    http::StatusCode,
};
use lotse_app::{layout::Nav, page::public};
use lotse_core::account::redeem::{CardError, look_up};
use lotse_model::{
    form::{FormState, RawForm},
    route,
};

use super::welcome::CARD;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Posted, Visitor},
        respond,
    },
    state::AppState,
};

/// Asks for the code.
pub async fn get(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    let html = public::card(visitor.context(&app, Nav::Public), FormState::default());
    Ok(respond::private_page(&visitor, StatusCode::OK, html))
}

/// Takes the code that was typed.
pub async fn post(State(app): State<AppState>, visitor: Visitor, Posted(form): Posted) -> WebResult {
    open(&app, &visitor, form).await
}

/// Takes the code that was scanned.
pub async fn scanned(State(app): State<AppState>, visitor: Visitor, Path(code): Path<String>) -> WebResult {
    let mut form = RawForm::default();
    form.set("code", code);
    open(&app, &visitor, form).await
}

async fn open(app: &AppState, visitor: &Visitor, form: RawForm) -> WebResult {
    match look_up(&app.core, form.one("code"), visitor.address(app)).await {
        Ok(_) => {
            visitor.session.put(CARD, form.one("code")).await?;
            Ok(respond::see_other(route::WELCOME))
        }
        Err(error) => refused(app, visitor, form, error),
    }
}

/// The page again with what is wrong; the code stays, it opens nothing.
pub(super) fn refused(app: &AppState, visitor: &Visitor, form: RawForm, error: CardError) -> WebResult {
    let Some(field) = error.field() else {
        return Err(match error {
            CardError::Failure(failure) => failure.into(),
            other => WebError::Internal(Box::new(other)),
        });
    };
    let mut state = FormState::prefilled(form);
    state.error("code", field);
    let html = public::card(visitor.context(app, Nav::Public), state);
    Ok(respond::bad_form(visitor, html))
}
