//! `/help`, `/help/begin`, `/help/stop`: from a helper's code to a session that helps, and its end. Opening a code redeems
//! nothing: it moves into the session, so that it stands in no address any more.

use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
};
use lotse_app::{i18n::msg, layout::Nav, page::help, ui::listen};
use lotse_core::account::help::{BeginError, CodeError, begin, look_up, page, stop};
use lotse_model::{
    form::{FormState, RawForm},
    route,
    view::me::HelpBeginPage,
};

use crate::{
    http::{
        errors::WebResult,
        extract::{HelperIn, Posted, Visitor},
        flash::{Flash, FlashCode},
        respond,
        session::Lasting,
    },
    state::AppState,
};

/// In the session: the code that was opened.
const CODE: &str = "help_code";

/// Asks for the code; with `?ended` it says that a help is over.
pub async fn get(State(app): State<AppState>, visitor: Visitor, RawQuery(query): RawQuery) -> WebResult {
    if visitor.account.as_ref().is_some_and(|account| account.principal.helping().is_some()) {
        return Ok(respond::see_other(route::HELPING));
    }
    let ended = (query.as_deref() == Some("ended")).then(|| visitor.texts().t(msg::HELPER_OVER));
    let html = help::enter(visitor.context(&app, Nav::Public), FormState::default(), ended.or_else(|| visitor.flash_text()));
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
        Ok(()) => {
            visitor.session.put(CODE, form.one("code")).await?;
            Ok(respond::see_other(route::HELP_BEGIN))
        }
        Err(error) => refused(app, visitor, form, error),
    }
}

/// The page again with what is wrong; the code stays, it opens nothing.
fn refused(app: &AppState, visitor: &Visitor, form: RawForm, error: CodeError) -> WebResult {
    let mut state = FormState::prefilled(form);
    state.error("code", error.field()?);
    Ok(respond::bad_form(visitor, help::enter(visitor.context(app, Nav::Public), state, None)))
}

/// What holds, and who she is. Without a code there is nothing to begin.
pub async fn get_begin(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    let Some(code) = visitor.session.get::<String>(CODE).await? else { return Ok(respond::see_other(route::HELP)) };
    match page(&app.core, &code).await {
        Ok(page) => Ok(respond::private_page(&visitor, StatusCode::OK, render(&app, &visitor, page))),
        Err(error) => gone(&app, &visitor, error).await,
    }
}

/// Uses the code up and begins the session.
pub async fn post_begin(State(app): State<AppState>, visitor: Visitor, Posted(form): Posted) -> WebResult {
    let Some(code) = visitor.session.get::<String>(CODE).await? else { return Ok(respond::see_other(route::HELP)) };
    match begin(&app.core, &code, visitor.lang, &form).await {
        Ok(begun) => {
            visitor.session.begin(begun.account, Lasting::Helper(begun.lasts), visitor.agent(), &*app.core.clock).await?;
            Ok(respond::see_other(route::HELPING))
        }
        Err(BeginError::Invalid(page)) => Ok(respond::bad_form(&visitor, render(&app, &visitor, *page))),
        Err(BeginError::Code) => gone(&app, &visitor, CodeError::Wrong).await,
        Err(BeginError::Failure(failure)) => Err(failure.into()),
    }
}

fn render(app: &AppState, visitor: &Visitor, page: HelpBeginPage) -> String {
    help::begin(visitor.context_with(app, Nav::Public, listen::SCRIPT), page)
}

/// The code in the session does not open any more: a new one is asked for.
async fn gone(app: &AppState, visitor: &Visitor, error: CodeError) -> WebResult {
    if matches!(error, CodeError::Wrong) {
        visitor.session.take::<String>(CODE).await?;
    }
    refused(app, visitor, RawForm::default(), error)
}

/// Stops helping.
pub async fn post_stop(State(app): State<AppState>, who: HelperIn) -> WebResult {
    stop(&app.core, who.principal()).await?;
    who.session.end().await?;
    Ok(respond::see_other_with(&who, route::HELP, Flash::new(FlashCode::HelpStopped)))
}
