//! `/office/account`: one's own account. Each form says in `do` what it is for.

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::account::{
    page::page,
    secret::{SecretError, change},
    sessions,
};
use lotse_model::{route, view::account::AccountPage};

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

/// So long single keys stay switched off in a browser, in seconds.
const YEAR: u32 = 365 * 24 * 60 * 60;

/// Shows it.
pub async fn get(State(app): State<AppState>, who: StaffIn) -> WebResult {
    let page = page(&app.core, who.principal(), false).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, flash)))
}

/// Changes the password, ends sessions, or switches single keys off and on.
pub async fn post(State(app): State<AppState>, who: StaffIn, Posted(form): Posted) -> WebResult {
    let (core, principal) = (&app.core, who.principal());
    let flash = match form.one("do") {
        "secret" => match change(core, principal, &form).await {
            Ok(()) => FlashCode::SecretChanged,
            Err(SecretError::Invalid(page)) => return Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
            Err(SecretError::Failure(failure)) => return Err(failure.into()),
        },
        "end" => {
            let session = form.one("session").parse().map_err(|_| WebError::BadRequest("no session is named"))?;
            sessions::end(core, principal, session).await?;
            FlashCode::SessionEnded
        }
        "keys" => {
            let mut response = respond::see_other(route::OFFICE_ACCOUNT);
            let name = app.cookies.keys();
            let cookie =
                if form.one("keys") == "off" { app.cookies.set(name, "off", Some(YEAR)) } else { app.cookies.expire(name) };
            response.headers_mut().extend(cookie.map(|cookie: HeaderValue| (header::SET_COOKIE, cookie)));
            return Ok(response);
        }
        "end_others" => {
            sessions::end_others(core, principal).await?;
            FlashCode::SessionEnded
        }
        _ => return Err(WebError::BadRequest("the form does not say what to do")),
    };
    Ok(respond::see_other_with(&who, route::OFFICE_ACCOUNT, Flash::new(flash)))
}

fn render(app: &AppState, who: &StaffIn, page: AccountPage, flash: Option<String>) -> String {
    office::account(frame(app, who, Desk::Account), page, flash)
}
