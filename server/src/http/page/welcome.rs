//! `/welcome`, `/welcome/secret`, `/welcome/codes`: from a card to an account that signs in.

use axum::{extract::State, http::StatusCode};
use lotse_app::{layout::Nav, page::public, ui::listen};
use lotse_core::account::{
    self,
    redeem::{CardError, RedeemError, begin, finish, look_up},
};
use lotse_model::{
    form::RawForm,
    route,
    view::account::{SecretPage, WelcomePage},
};

use super::card::refused;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Posted, SignedIn, StaffIn, Visitor},
        respond,
        session::Lasting,
    },
    state::AppState,
};

/// In the session: the code of the card that was opened.
pub(super) const CARD: &str = "card";
/// In the session: that what the data are for was shown and gone past.
const TOLD: &str = "told";
/// In the session: recovery codes until staff say that they have them.
const CODES: &str = "codes";

/// What the data are for. Without a card there is nothing to begin.
pub async fn get(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    let Some(code) = visitor.session.get::<String>(CARD).await? else { return Ok(respond::see_other(without_card(&visitor))) };
    match look_up(&app.core, &code, visitor.address(&app)).await {
        Ok(card) => {
            let page = WelcomePage { carrier: card.carrier, staff: card.staff };
            let html = public::welcome(visitor.context_with(&app, Nav::Public, listen::SCRIPT), page);
            Ok(respond::private_page(&visitor, StatusCode::OK, html))
        }
        Err(error) => gone(&app, &visitor, error).await,
    }
}

/// Without a card in the session: to her pages if the card was just redeemed (a form sent twice), else to a new card.
fn without_card(visitor: &Visitor) -> &'static str {
    visitor.account.as_ref().map_or(route::CARD, |account| account::first_page(&account.principal))
}

/// On to the secret. That she was told is recorded when the card is redeemed.
pub async fn post(visitor: Visitor) -> WebResult {
    if visitor.session.get::<String>(CARD).await?.is_none() {
        return Ok(respond::see_other(without_card(&visitor)));
    }
    visitor.session.put(TOLD, true).await?;
    Ok(respond::see_other(route::WELCOME_SECRET))
}

/// Number and secret.
pub async fn get_secret(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    let Some(code) = told(&visitor).await? else { return Ok(respond::see_other(route::WELCOME)) };
    match begin(&app.core, &code).await {
        Ok(page) => Ok(respond::private_page(&visitor, StatusCode::OK, render(&app, &visitor, page))),
        Err(error) => gone(&app, &visitor, error).await,
    }
}

/// Redeems the card and signs in.
pub async fn post_secret(State(app): State<AppState>, visitor: Visitor, Posted(form): Posted) -> WebResult {
    let Some(code) = told(&visitor).await? else { return Ok(respond::see_other(route::WELCOME)) };
    let redeemed = match finish(&app.core, &code, visitor.lang, &form).await {
        Ok(redeemed) => redeemed,
        Err(RedeemError::Invalid(page)) => return Ok(respond::bad_form(&visitor, render(&app, &visitor, *page))),
        Err(RedeemError::Card) => return gone(&app, &visitor, CardError::Wrong).await,
        Err(RedeemError::Failure(failure)) => return Err(failure.into()),
    };
    let lasting = if redeemed.staff { Lasting::Staff } else { Lasting::Person };
    let answer = super::login::enter(&app, &visitor, redeemed.account, lasting).await?;
    if redeemed.recovery_codes.is_empty() {
        return Ok(answer);
    }
    visitor.session.put(CODES, redeemed.recovery_codes).await?;
    Ok(respond::see_other(route::WELCOME_CODES))
}

fn render(app: &AppState, visitor: &Visitor, page: SecretPage) -> String {
    public::secret(visitor.context(app, Nav::Public), page)
}

/// The card's code, once she has seen what the data are for.
async fn told(visitor: &Visitor) -> Result<Option<String>, WebError> {
    if visitor.session.get::<bool>(TOLD).await? == Some(true) { visitor.session.get(CARD).await } else { Ok(None) }
}

/// The card in the session does not open any more: a new one is asked for.
async fn gone(app: &AppState, visitor: &Visitor, error: CardError) -> WebResult {
    if matches!(error, CardError::Wrong) {
        visitor.session.take::<String>(CARD).await?;
    }
    refused(app, visitor, RawForm::default(), error)
}

/// Recovery codes of staff, until they say that they have them.
pub async fn get_codes(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let Some(codes) = who.session.get::<Vec<String>>(CODES).await? else {
        return Ok(respond::see_other(account::first_page(who.principal())));
    };
    Ok(respond::page(&who, StatusCode::OK, public::codes(who.context(&app, Nav::Public), codes)))
}

/// Forgets them.
pub async fn post_codes(who: SignedIn) -> WebResult {
    who.session.take::<Vec<String>>(CODES).await?;
    Ok(respond::see_other(account::first_page(who.principal())))
}
