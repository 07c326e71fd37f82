//! The first page: the language, what the portal is, two ways in.

use leptos::prelude::*;
use lotse_model::{lang::Lang, route};

use super::{bare, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Ui,
        button::{self, Weight},
        card::card_link,
        language::language_list,
    },
};

/// What the start page depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StartPage {
    /// Whether a language was chosen in this browser; if not, the choice comes first.
    pub chosen: bool,
    /// Where the pages of a signed-in reader begin.
    pub home: Option<String>,
}

/// Renders it.
#[must_use]
pub fn start(ctx: PageContext, page: StartPage) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let languages = view! {
        <section class="group">
            <h2>{ui.say(msg::LANGUAGE_CHOICE).view()}</h2>
            {language_list(&Lang::ALL, Some(ctx.lang), route::START)}
        </section>
    };
    let (first, last) = if page.chosen { (None, Some(languages)) } else { (Some(languages), None) };
    let body = view! {
        <h1>{ui.say(msg::PUBLIC_START_TITLE).view()}</h1>
        {first}
        <p class="lead">{ui.say(msg::PUBLIC_START_WHAT).view()}</p>
        {ways_in(ui, page.home)}
        {words(ui.say(msg::PUBLIC_START_FREE))}
        {last}
    };
    document(&ctx, &ui.t(msg::PUBLIC_START_TITLE), body)
}

fn ways_in(ui: Ui, home: Option<String>) -> AnyView {
    if let Some(home) = home {
        return button::link(Weight::Main, None, ui.say(msg::PUBLIC_START_HOME), &home);
    }
    let help = |text| view! { <span class="help">{ui.say(text).view()}</span> };
    view! {
        <div class="cards">
            {card_link(Icon::Card, ui.say(msg::PUBLIC_START_CARD), route::CARD, help(msg::PUBLIC_START_CARD_HELP))}
            {card_link(Icon::Key, ui.say(msg::BUTTON_SIGN_IN), route::LOGIN, help(msg::PUBLIC_START_LOGIN_HELP))}
        </div>
        {button::link(Weight::Quiet, Some(Icon::Together), ui.say(msg::HELPER_ENTER), route::HELP)}
    }
    .into_any()
}
