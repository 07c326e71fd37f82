//! The portal explained in Leichte Sprache (BITV 2.0 § 4): what it is, how it is used, privacy, accessibility.

use leptos::prelude::*;
use lotse_model::lang::Lang;

use super::{Site, bare, part, welcome, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{Ui, listen},
};

/// Renders it. In whatever language the reader was, this page is in Leichte Sprache.
#[must_use]
pub fn easy(ctx: PageContext, site: Site) -> String {
    let ctx = PageContext { lang: Lang::DeLeicht, german_beside: false, ..bare(ctx) };
    let ui = Ui::new(Lang::DeLeicht, false);
    let places =
        [msg::PUBLIC_EASY_HOME, msg::PUBLIC_EASY_DATA, msg::PUBLIC_EASY_LOG, msg::PUBLIC_EASY_MORE, msg::PUBLIC_EASY_EXIT];
    let steps = [msg::PRINT_CARD_INTRO, msg::PUBLIC_CARD_LIMITS, msg::PRINT_CARD_CAMERA, msg::PRINT_CARD_SECRET];
    let list = |messages: &[crate::i18n::Msg]| {
        let items = messages.iter().map(|message| view! { <li>{ui.t(*message)}</li> }).collect_view();
        view! { <ul>{items}</ul> }
    };
    let body = view! {
        <h1>{ui.t(msg::UI_EASY)}</h1>
        {part(ui, msg::PUBLIC_EASY_WHAT, ui.say(msg::PUBLIC_START_WHAT))}
        {words(ui.say(msg::PUBLIC_START_FREE))}
        <section class="told" data-listen=""><h2>{ui.t(msg::PUBLIC_EASY_START)}</h2>{list(&steps)}</section>
        <section class="told" data-listen=""><h2>{ui.t(msg::PUBLIC_EASY_PAGES)}</h2>{list(&places)}</section>
        {welcome::answers(ui)}
        <section class="told" data-listen="">
            <h2>{ui.t(msg::UI_ACCESSIBILITY)}</h2>
            {words(ui.say(msg::PUBLIC_ACCESS_LEAD))}
            {words(ui.say(msg::PUBLIC_ACCESS_GAPS_TEXT))}
            {words(ui.say(msg::PUBLIC_ACCESS_REPORT_TEXT))}
        </section>
        <p><bdi class="words">{site.accessibility_contact}</bdi></p>
        {listen::button(ui)}
    };
    document(&ctx, &ui.t(msg::UI_EASY), body)
}
