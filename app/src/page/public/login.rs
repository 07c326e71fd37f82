//! Signing in, and the second step of staff.

use leptos::prelude::*;
use lotse_model::{form::FormState, route};

use super::{asked, bare, flash_line, help_of};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        error_summary::error_summary,
        field::{TextKind, text_field, tick},
        form::form,
        notice,
    },
};

/// The sign-in page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LoginPage {
    /// The form: `login`, `secret`, `own_device`. The secret is never sent back.
    pub form: FormState,
    /// Whether a session ended by time and what was sent is kept.
    pub ended: bool,
    /// What the last step did.
    pub flash: Option<String>,
}

/// Renders it.
#[must_use]
pub fn login(ctx: PageContext, page: LoginPage) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let ended = page.ended.then(|| notice::line(Tone::Attention, Icon::Clock, ui.say(msg::PUBLIC_LOGIN_TIMED_OUT)));
    let state = page.form;
    let own_help = help_of(ui, msg::PUBLIC_LOGIN_OWN).map(|help| view! { <p class="help">{help.view()}</p> });
    let fields = view! {
        {text_field(ui, &state, asked(ui, "login", msg::PUBLIC_LOGIN_NUMBER), TextKind::SignIn)}
        {text_field(ui, &state, asked(ui, "secret", msg::PUBLIC_LOGIN_SECRET), TextKind::Secret)}
        <div class="question">{tick(&state, "own_device", ui.say(msg::PUBLIC_LOGIN_OWN))}{own_help}</div>
        {button::submit(Weight::Main, None, ui.say(msg::BUTTON_SIGN_IN))}
    };
    let body = view! {
        {button::back(ui.say(msg::BUTTON_BACK), route::START)}
        <h1>{ui.say(msg::BUTTON_SIGN_IN).view()}</h1>
        {flash_line(page.flash)}
        {ended}
        {error_summary(ui, &state, |name| label(ui, name))}
        {form(route::LOGIN, &[], fields)}
        <details>
            <summary>{ui.say(msg::PUBLIC_LOGIN_FORGOT).view()}</summary>
            <p>{ui.say(msg::PUBLIC_LOGIN_FORGOT_TEXT).view()}</p>
        </details>
        {button::link(Weight::Plain, Some(Icon::Card), ui.say(msg::PUBLIC_START_CARD), route::CARD)}
        {button::link(Weight::Quiet, Some(Icon::Together), ui.say(msg::HELPER_ENTER), route::HELP)}
    };
    document(&ctx, &ui.t(msg::BUTTON_SIGN_IN), body)
}

fn label(ui: Ui, name: &str) -> Said {
    match name {
        "login" => ui.say(msg::PUBLIC_LOGIN_NUMBER),
        "secret" => ui.say(msg::PUBLIC_LOGIN_SECRET),
        "code" => ui.say(msg::PUBLIC_CODE_DIGITS),
        other => other.into(),
    }
}

/// The second step: `code` takes six digits or a recovery code.
#[must_use]
pub fn login_code(ctx: PageContext, state: FormState) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let fields = view! {
        {text_field(ui, &state, asked(ui, "code", msg::PUBLIC_CODE_DIGITS), TextKind::OneTimeCode)}
        {button::submit(Weight::Main, None, ui.say(msg::BUTTON_SIGN_IN))}
    };
    let body = view! {
        {button::back(ui.say(msg::BUTTON_BACK), route::LOGIN)}
        <h1>{ui.say(msg::PUBLIC_CODE_TITLE).view()}</h1>
        {error_summary(ui, &state, |name| label(ui, name))}
        {form(route::LOGIN_CODE, &[], fields)}
    };
    document(&ctx, &ui.t(msg::PUBLIC_CODE_TITLE), body)
}
