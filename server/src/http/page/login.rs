//! `/login` and `/login/code`: number and secret, then the second factor of staff.

use axum::{extract::State, http::StatusCode, response::Response};
use lotse_app::{
    layout::Nav,
    page::public::{self, LoginPage},
};
use lotse_core::account::{
    self,
    sign_in::{SignInError, second_factor, sign_in},
};
use lotse_model::{
    form::{FormState, RawForm},
    ids::AccountId,
    route,
};

use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Posted, Visitor},
        flash::FlashCode,
        respond,
        session::Lasting,
    },
    state::AppState,
};

/// In the session: the account whose secret fitted and that still owes its second factor.
const SECOND: &str = "second";

/// Shows it.
pub async fn get(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    if let Some(account) = &visitor.account {
        return Ok(respond::see_other(account::first_page(&account.principal)));
    }
    Ok(respond::private_page(&visitor, StatusCode::OK, render(&app, &visitor, FormState::default())))
}

/// Signs a person in, or leads staff to the second step.
pub async fn post(State(app): State<AppState>, visitor: Visitor, Posted(form): Posted) -> WebResult {
    match sign_in(&app.core, form.one("login"), form.one("secret"), visitor.address(&app)).await {
        Ok(entered) if entered.needs_second_factor => {
            visitor.session.put(SECOND, entered.account.to_string()).await?;
            Ok(respond::see_other(route::LOGIN_CODE))
        }
        Ok(entered) => {
            let lasting = if form.one("own_device") == "yes" { Lasting::OwnDevice } else { Lasting::Person };
            enter(&app, &visitor, entered.account, lasting).await
        }
        Err(error) => {
            let state = wrong(error, false, form, "login")?;
            Ok(respond::bad_form(&visitor, render(&app, &visitor, state)))
        }
    }
}

fn render(app: &AppState, visitor: &Visitor, form: FormState) -> String {
    let ended = visitor.flash.is_some_and(|flash| flash.code == FlashCode::TimedOut);
    let flash = if ended { None } else { visitor.flash_text() };
    public::login(visitor.context(app, Nav::Public), LoginPage { form, ended, flash })
}

/// The form again, without what was secret.
fn wrong(error: SignInError, second: bool, mut form: RawForm, input: &str) -> Result<FormState, WebError> {
    let Some(field) = error.field(second) else {
        return Err(match error {
            SignInError::Failure(failure) => failure.into(),
            other => WebError::Internal(Box::new(other)),
        });
    };
    form.forget("secret");
    form.forget("code");
    let mut state = FormState::prefilled(form);
    state.error(input, field);
    Ok(state)
}

/// Begins the session and leads to where the account wanted to go, or where it starts.
pub(super) async fn enter(app: &AppState, visitor: &Visitor, account: AccountId, lasting: Lasting) -> WebResult {
    let principal = app.core.principal(account, None).await?.ok_or(WebError::SignIn)?;
    visitor.session.begin(account, lasting, visitor.agent(), &*app.core.clock).await?;
    let location = visitor.session.take_next(account::first_page(&principal)).await?;
    Ok(respond::see_other(&location))
}

/// The second step; without the first one there is none.
pub async fn get_code(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    if owing(&visitor).await?.is_none() {
        return Ok(respond::see_other(route::LOGIN));
    }
    Ok(code_page(&app, &visitor, FormState::default()))
}

/// Takes six digits or a recovery code.
pub async fn post_code(State(app): State<AppState>, visitor: Visitor, Posted(form): Posted) -> WebResult {
    let Some(account) = owing(&visitor).await? else { return Ok(respond::see_other(route::LOGIN)) };
    match second_factor(&app.core, account, form.one("code"), visitor.address(&app)).await {
        Ok(()) => enter(&app, &visitor, account, Lasting::Staff).await,
        Err(error) => {
            let state = wrong(error, true, form, "code")?;
            Ok(code_page(&app, &visitor, state))
        }
    }
}

fn code_page(app: &AppState, visitor: &Visitor, state: FormState) -> Response {
    let status = if state.is_bad() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    respond::private_page(visitor, status, public::login_code(visitor.context(app, Nav::Public), state))
}

async fn owing(visitor: &Visitor) -> Result<Option<AccountId>, WebError> {
    Ok(visitor.session.get::<String>(SECOND).await?.and_then(|account| account.parse().ok()))
}
