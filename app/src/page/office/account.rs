//! `/office/account`.

use leptos::prelude::*;
use lotse_model::{
    lang::Lang,
    route,
    view::account::{AccountPage, SessionLine},
};

use super::{super::public::flash_line, cases, parts};
use crate::{
    i18n::msg,
    layout::{Nav, PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card, chip,
        error_summary::error_summary,
        field::{Question, TextKind, text_field},
        form,
        language::language_list,
        notice,
    },
};

/// Recovery codes of which fewer than this are left should be renewed.
const FEW_CODES: usize = 3;

/// One's own account: language, password, sessions, recovery codes, keys. The forms say in `do` what they are for.
#[must_use]
pub fn account(ctx: PageContext, page: AccountPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_ACCOUNT_TITLE);
    let AccountPage { lang, sessions, form: state, recovery_left, changed } = page;
    let changed = changed.then(|| notice::line(Tone::Good, Icon::Done, ui.say(msg::OFFICE_SECRET_CHANGED)));
    let secret = form::form(
        route::OFFICE_ACCOUNT,
        &[("do", "secret")],
        view! {
            {text_field(ui, &state, Question::new("old_secret", ui.say(msg::OFFICE_SECRET_OLD)), TextKind::Secret)}
            {text_field(ui, &state, Question::new("secret", ui.say(msg::OFFICE_SECRET_NEW)).help(ui.say(msg::OFFICE_SECRET_HELP)), TextKind::NewSecret)}
            {text_field(ui, &state, Question::new("secret_again", ui.say(msg::OFFICE_SECRET_AGAIN)), TextKind::NewSecret)}
            {button::submit(Weight::Main, None, ui.say(msg::OFFICE_SECRET_CHANGE))}
        },
    );
    let others = sessions.iter().any(|session| !session.current);
    let lines = sessions.into_iter().map(|line| session(ui, line)).collect_view();
    let end_others = others.then(|| {
        button::post(
            Weight::Plain,
            Some(Icon::SignOut),
            ui.say(msg::OFFICE_SESSIONS_END),
            route::OFFICE_ACCOUNT,
            &[("do", "end_others")],
        )
    });
    let recovery = recovery_left.map(|left| {
        let words = ui.say_with(msg::OFFICE_RECOVERY_LEFT, &[("n", left.into())]);
        let few = (left < FEW_CODES).then(|| notice::line(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_RECOVERY_FEW)));
        card::card(ui.say(msg::OFFICE_RECOVERY), view! { <p>{words.view()}</p>{few} })
    });
    let body = view! {
        <h1>{title.clone()}</h1>
        {changed}
        {flash_line(flash)}
        {error_summary(ui, &state, |name| label(ui, name))}
        {card::card(ui.say(msg::OFFICE_LANG), language_list(&Lang::OFFICE, Some(lang), route::OFFICE_ACCOUNT))}
        {card::card(ui.say(msg::OFFICE_SECRET_CHANGE), secret)}
        {card::card(ui.say(msg::OFFICE_SESSIONS), view! { <p>{ui.t(msg::OFFICE_SESSIONS_HELP)}</p><ul class="list">{lines}</ul>{end_others} })}
        {recovery}
        {card::card(ui.say(msg::OFFICE_KEYS), keys(ui, &ctx))}
    };
    document(&ctx, &title, body)
}

/// The keys of the back office, and how they are switched off and on in this browser.
fn keys(ui: Ui, ctx: &PageContext) -> AnyView {
    let (state, change, to) = if ctx.keys {
        (msg::OFFICE_KEYS_ON, msg::OFFICE_KEYS_SWITCH_OFF, "off")
    } else {
        (msg::OFFICE_KEYS_OFF, msg::OFFICE_KEYS_SWITCH_ON, "on")
    };
    let has_cases = matches!(&ctx.nav, Nav::Office(items, _) if items.iter().any(|item| item.href == route::CASES));
    let switch = button::post(Weight::Plain, None, ui.say(change), route::OFFICE_ACCOUNT, &[("do", "keys"), ("keys", to)]);
    view! {
        <p>{ui.t(state)}</p>
        {ctx.keys.then(|| parts::key_list(ui, if has_cases { &cases::KEYS } else { &[] }))}
        {switch}
    }
    .into_any()
}

fn session(ui: Ui, line: SessionLine) -> AnyView {
    let times = ui.texts().with(
        msg::OFFICE_SESSION_TIMES,
        &[("created", ui.texts().date_time(line.created_at).into()), ("seen", ui.texts().date_time(line.last_seen).into())],
    );
    let act = if line.current {
        chip::chip(Tone::Good, Some(Icon::Done), ui.t(msg::OFFICE_SESSION_THIS))
    } else {
        let session = line.session.to_string();
        button::post(
            Weight::Plain,
            Some(Icon::SignOut),
            ui.say(msg::OFFICE_SESSION_END),
            route::OFFICE_ACCOUNT,
            &[("do", "end"), ("session", &session)],
        )
    };
    view! { <li class="row buttons--spread"><span><strong>{line.agent}</strong><span class="help">{times}</span></span>{act}</li> }.into_any()
}

fn label(ui: Ui, input: &str) -> Said {
    ui.say(match input {
        "old_secret" => msg::OFFICE_SECRET_OLD,
        "secret_again" => msg::OFFICE_SECRET_AGAIN,
        _ => msg::OFFICE_SECRET_NEW,
    })
}
