//! `/office/accounts`: staff of a carrier. Each form says in `do` what it is for.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::{
    office::{self, nav::Desk},
    public,
};
use lotse_core::{
    account::card::print_for_staff,
    admin::accounts::{AccountsError, create, create_team, grant, lock, page, revoke, unlock},
};
use lotse_model::{form::RawForm, ids::AccountId, route, view::account::AccountsPage};

use super::office_desk::{frame, sheet};
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
    let (core, principal) = (&app.core, who.principal());
    let done = match form.one("do") {
        "create" => create(core, principal, &form).await.map(|location| (location, FlashCode::Created)),
        "team" => create_team(core, principal, &form).await.map(|location| (location, FlashCode::Created)),
        "grant" => grant(core, principal, account(&form)?, &form).await.map(|location| (location, FlashCode::Created)),
        "revoke" => {
            let grant = form.one("grant").parse().map_err(|_| WebError::BadRequest("no role is named"))?;
            revoke(core, principal, grant).await?;
            Ok((route::ACCOUNTS.to_owned(), FlashCode::GrantEnded))
        }
        "lock" => {
            lock(core, principal, account(&form)?).await?;
            return Ok(respond::see_other(route::ACCOUNTS));
        }
        "unlock" => {
            unlock(core, principal, account(&form)?).await?;
            return Ok(respond::see_other(route::ACCOUNTS));
        }
        "card" => {
            let card = print_for_staff(core, principal, account(&form)?).await?;
            return Ok(respond::private_page(&who, StatusCode::OK, public::card_sheet(sheet(&app, &who), card)));
        }
        _ => return Err(WebError::BadRequest("the form does not say what to do")),
    };
    match done {
        Ok((location, code)) => Ok(respond::see_other_with(&who, &location, Flash::new(code))),
        Err(AccountsError::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
        Err(AccountsError::Failure(failure)) => Err(failure.into()),
    }
}

fn account(form: &RawForm) -> Result<AccountId, WebError> {
    form.one("account").parse().map_err(|_| WebError::BadRequest("no account is named"))
}

fn render(app: &AppState, who: &StaffIn, page: AccountsPage, flash: Option<String>) -> String {
    office::accounts(frame(app, who, Desk::Accounts), page, flash)
}
