//! `/me/more`: help, language, secret, sessions.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    lang::Lang,
    route,
    view::account::{AccountPage, SessionLine},
};

use super::{
    super::public::{asked, flash_line, words},
    german_switch, inside, rights,
};
use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        chip::chip,
        error_summary::error_summary,
        field::{TextKind, text_field},
        form::{form, group},
        language::language_list,
    },
};

/// Numbers for emergencies, the same everywhere in Germany.
const NUMBERS: [(&str, &str, Msg); 3] = [
    ("112", "tel:112", msg::ME_HELP_112),
    ("110", "tel:110", msg::ME_HELP_110),
    ("116\u{a0}016", "tel:116016", msg::ME_HELP_116016),
];

/// Renders it. The form for the secret sends `old_secret`, `secret`, `secret_again`; the one of a session `end`.
#[must_use]
pub fn more(ctx: PageContext, page: AccountPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let errors = error_summary(ui, &page.form, |name| label(ui, name));
    let german = (!matches!(ctx.lang, Lang::De | Lang::DeLeicht)).then(|| {
        let content = view! { {words(ui.say(msg::ME_LANGUAGE_GERMAN_TEXT))}{german_switch(&ctx, ui)} };
        group(ui.say(msg::ME_LANGUAGE_GERMAN), content)
    });
    let body = view! {
        <h1>{ui.say(msg::UI_NAV_MORE).view()}</h1>
        {flash_line(flash)}
        {errors}
        {help(ui)}
        {rights(ui, route::ME)}
        {group(ui.say(msg::LANGUAGE_CHOICE), language_list(&Lang::ALL, Some(page.lang), route::ME_MORE))}
        {german}
        {secret(ui, &page.form)}
        {sessions(ui, page.sessions)}
        {button::post(Weight::Plain, Some(Icon::SignOut), ui.say(msg::BUTTON_SIGN_OUT), route::LOGOUT, &[])}
    };
    document(&ctx, &ui.t(msg::UI_NAV_MORE), body)
}

fn help(ui: Ui) -> AnyView {
    let numbers = NUMBERS
        .into_iter()
        .map(|(shown, href, words)| {
            view! { <li><a href=href dir="ltr"><strong>{shown}</strong></a><p>{ui.say(words).view()}</p></li> }
        })
        .collect_view();
    group(ui.say(msg::ME_HELP), view! { {words(ui.say(msg::ME_HELP_TEXT))}<ul class="list">{numbers}</ul> })
}

fn secret(ui: Ui, state: &FormState) -> AnyView {
    let fields = view! {
        {text_field(ui, state, asked(ui, "old_secret", msg::ME_SECRET_OLD), TextKind::Secret)}
        {text_field(ui, state, asked(ui, "secret", msg::PUBLIC_SECRET_NEW), TextKind::NewSecret)}
        {text_field(ui, state, asked(ui, "secret_again", msg::PUBLIC_SECRET_AGAIN), TextKind::NewSecret)}
        {button::submit(Weight::Plain, Some(Icon::Lock), ui.say(msg::ME_SECRET))}
    };
    group(ui.say(msg::ME_SECRET), form(route::ME_MORE, &[], fields))
}

fn label(ui: Ui, name: &str) -> Said {
    match name {
        "old_secret" => ui.say(msg::ME_SECRET_OLD),
        "secret_again" => ui.say(msg::PUBLIC_SECRET_AGAIN),
        _ => ui.say(msg::PUBLIC_SECRET_NEW),
    }
}

fn sessions(ui: Ui, sessions: Vec<SessionLine>) -> AnyView {
    let several = sessions.len() > 1;
    let lines = sessions
        .into_iter()
        .map(|session| {
            let seen = ui.both(|texts| texts.with(msg::ME_SESSION_SEEN, &[("time", texts.date_time(session.last_seen).into())]));
            let way = if session.current {
                chip(Tone::Primary, Some(Icon::Tick), ui.say(msg::ME_SESSION_THIS))
            } else {
                let reference = session.session.to_string();
                button::post(
                    Weight::Plain,
                    Some(Icon::Close),
                    ui.say(msg::ME_SESSION_END),
                    route::ME_MORE,
                    &[("end", &reference)],
                )
            };
            view! { <li><strong><bdi>{session.agent}</bdi></strong><p class="muted">{seen.view()}</p>{way}</li> }
        })
        .collect_view();
    let text = several.then(|| words(ui.say(msg::ME_SESSIONS_TEXT)));
    group(ui.say(msg::ME_SESSIONS), view! { {text}<ul class="list">{lines}</ul> })
}
