//! Recovery codes of staff, shown once.

use leptos::prelude::*;
use lotse_model::route;

use super::{bare, words};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        button::{self, Weight},
        form::form,
    },
};

/// Renders them. The button says that they are kept: then they are forgotten here.
#[must_use]
pub fn codes(ctx: PageContext, codes: Vec<String>) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let codes = codes.into_iter().map(|code| view! { <li class="code">{code}</li> }).collect_view();
    let body = view! {
        <h1>{ui.say(msg::PUBLIC_CODES_TITLE).view()}</h1>
        {words(ui.say(msg::PUBLIC_CODES_TEXT))}
        <ul class="list">{codes}</ul>
        {form(route::WELCOME_CODES, &[], button::submit(Weight::Main, None, ui.say(msg::PUBLIC_CODES_DONE)))}
    };
    document(&ctx, &ui.t(msg::PUBLIC_CODES_TITLE), body)
}
