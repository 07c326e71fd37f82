//! The second page after a card: the sign-in number and a new secret; for staff the second factor too.

use leptos::prelude::*;
use lotse_model::{route, view::account::SecretPage};

use super::{asked, bare, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        error_summary::error_summary,
        field::{TextKind, text_field},
        form::{form, group},
        notice,
        qr::qr,
    },
};

/// Renders it. Inputs: `sign_in` (hidden), `secret`, `secret_again`, for staff `totp`.
#[must_use]
pub fn secret(ctx: PageContext, page: SecretPage) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let state = page.form;
    let second_factor = page.totp.map(|(address, letters)| {
        let picture = qr(&address, &ui.t(msg::PUBLIC_TOTP_SCAN));
        let content = view! {
            {words(ui.say(msg::PUBLIC_TOTP_SCAN))}
            {picture}
            {words(ui.say(msg::PUBLIC_TOTP_LETTERS))}
            <p><span class="code">{in_fours(&letters)}</span></p>
            {text_field(ui, &state, asked(ui, "totp", msg::PUBLIC_CODE_DIGITS), TextKind::OneTimeCode)}
        };
        group(ui.say(msg::PUBLIC_TOTP_TITLE), content)
    });
    let fields = view! {
        {text_field(ui, &state, asked(ui, "secret", msg::PUBLIC_SECRET_NEW), TextKind::NewSecret)}
        {text_field(ui, &state, asked(ui, "secret_again", msg::PUBLIC_SECRET_AGAIN), TextKind::NewSecret)}
        {notice::line(Tone::Plain, Icon::Lock, ui.say(msg::PUBLIC_SECRET_NEVER))}
        {second_factor}
        {button::submit(Weight::Main, None, ui.say(msg::PUBLIC_SECRET_FINISH))}
    };
    let number = in_fours(&page.sign_in);
    let body = view! {
        <h1>{ui.say(msg::PUBLIC_SECRET_TITLE).view()}</h1>
        <section class="card card--next" id="sign_in">
            <h2>{ui.say(msg::PUBLIC_SECRET_NUMBER).view()}</h2>
            <p><span class="code">{number}</span></p>
            {words(ui.say(msg::PUBLIC_SECRET_NUMBER_HELP))}
        </section>
        {error_summary(ui, &state, |name| label(ui, name))}
        {form(route::WELCOME_SECRET, &[("sign_in", &page.sign_in)], fields)}
    };
    document(&ctx, &ui.t(msg::PUBLIC_SECRET_TITLE), body)
}

fn label(ui: Ui, name: &str) -> Said {
    match name {
        "secret_again" => ui.say(msg::PUBLIC_SECRET_AGAIN),
        "totp" => ui.say(msg::PUBLIC_CODE_DIGITS),
        "sign_in" => ui.say(msg::PUBLIC_SECRET_NUMBER),
        _ => ui.say(msg::PUBLIC_SECRET_NEW),
    }
}

/// Characters in groups of four, so that nobody loses her place. Text that has its own groups stays as it is.
fn in_fours(text: &str) -> String {
    if text.contains([' ', '-']) {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    characters.chunks(4).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
