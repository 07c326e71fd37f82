//! The first page after a card: what the data are for, in layers (architecture.md A21).

use leptos::prelude::*;
use lotse_model::{route, view::account::WelcomePage};

use super::{bare, legal_words, part, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Ui,
        button::{self, Weight},
        form::form,
        listen,
    },
};

/// Renders it. The button sends nothing: that the information was given is what it records.
#[must_use]
pub fn welcome(ctx: PageContext, page: WelcomePage) -> String {
    let ctx = bare(ctx);
    let ui = legal_words(&ctx);
    let who =
        part(ui, msg::PUBLIC_WELCOME_WHO, ui.say_with(msg::PUBLIC_WELCOME_WHO_TEXT, &[("carrier", (&page.carrier).into())]));
    let go_on = button::submit(Weight::Main, None, ui.say(msg::BUTTON_CONTINUE));
    let content = if page.staff {
        view! { {words(ui.say(msg::PUBLIC_WELCOME_STAFF))}{who} }.into_any()
    } else {
        view! {
            <div data-listen=""><p class="lead">{ui.say(msg::PUBLIC_WELCOME_LEAD).view()}</p></div>
            {who}
            {answers(ui)}
        }
        .into_any()
    };
    let no_consent = (!page.staff).then(|| words(ui.say(msg::PUBLIC_WELCOME_NO_CONSENT)));
    let body = view! {
        <h1>{ui.say(msg::PUBLIC_WELCOME_TITLE).view()}</h1>
        {content}
        <p><a href=route::PRIVACY>{ui.say(msg::PUBLIC_WELCOME_MORE).view()}</a></p>
        {no_consent}
        {listen::button(ui)}
        {form(route::WELCOME, &[], go_on)}
    };
    document(&ctx, &ui.t(msg::PUBLIC_WELCOME_TITLE), body)
}

/// Why, who sees them, voluntary, how long, rights.
pub(super) fn answers(ui: Ui) -> AnyView {
    view! {
        {part(ui, msg::PUBLIC_WELCOME_WHY, ui.say(msg::PUBLIC_WELCOME_WHY_TEXT))}
        {part(ui, msg::PUBLIC_WELCOME_SEES, ui.say(msg::PUBLIC_WELCOME_SEES_TEXT))}
        <div data-listen="">{words(ui.say(msg::PUBLIC_WELCOME_LAW))}</div>
        {part(ui, msg::PUBLIC_WELCOME_VOLUNTARY, ui.say(msg::PUBLIC_WELCOME_VOLUNTARY_TEXT))}
        {part(ui, msg::PUBLIC_WELCOME_LONG, ui.say(msg::PUBLIC_WELCOME_LONG_TEXT))}
        {part(ui, msg::PUBLIC_WELCOME_RIGHTS, ui.say(msg::PUBLIC_WELCOME_RIGHTS_TEXT))}
    }
    .into_any()
}
