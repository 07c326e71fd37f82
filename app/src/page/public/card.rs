//! A card's code, typed by hand.

use leptos::prelude::*;
use lotse_model::{form::FormState, route};

use super::{asked, bare, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Tone,
        button::{self, Weight},
        error_summary::error_summary,
        field::{TextKind, text_field},
        form::form,
        notice,
    },
};

/// Renders it. The input is `code`.
#[must_use]
pub fn card(ctx: PageContext, state: FormState) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let fields = view! {
        {text_field(ui, &state, asked(ui, "code", msg::PUBLIC_CARD_CODE), TextKind::Code)}
        {button::submit(Weight::Main, None, ui.say(msg::BUTTON_CONTINUE))}
    };
    let body = view! {
        {button::back(ui.say(msg::BUTTON_BACK), route::START)}
        <h1>{ui.say(msg::PUBLIC_CARD_TITLE).view()}</h1>
        {words(ui.say(msg::PUBLIC_CARD_LIMITS))}
        {error_summary(ui, &state, |_| ui.say(msg::PUBLIC_CARD_CODE))}
        {form(route::CARD, &[], fields)}
        {notice::line(Tone::Plain, Icon::Info, ui.say(msg::PUBLIC_CARD_CAMERA))}
    };
    document(&ctx, &ui.t(msg::PUBLIC_CARD_TITLE), body)
}
