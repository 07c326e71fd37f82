//! `/me/log`: who has looked at my data.

use leptos::prelude::*;
use lotse_model::{
    route,
    view::me::{LogLine, LogPage, RecordRef},
};

use super::{super::public::words, inside};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Ui,
        button::{self, Weight},
        notice::empty_state,
        request::log_line,
    },
};

/// Renders it.
#[must_use]
pub fn log(ctx: PageContext, page: LogPage) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let content = if page.lines.is_empty() {
        empty_state(Icon::Eye, ui.say(msg::ME_LOG_EMPTY), ())
    } else {
        let lines = page.lines.into_iter().map(|line| entry(ui, &page.record, line)).collect_view();
        view! { <ul class="list">{lines}</ul> }.into_any()
    };
    let older = page.older.map(|before| {
        let href = format!("{}?before={before}", ctx.path);
        button::link(Weight::Plain, None, ui.say(msg::ME_LOG_OLDER), &href)
    });
    let body = view! {
        <h1>{ui.say(msg::UI_NAV_LOG).view()}</h1>
        {words(ui.say(msg::ME_LOG_LEAD))}
        {content}
        {older}
        <p class="muted">{ui.say(msg::ME_LOG_STRANGE).view()}" "<a href=route::PRIVACY>{ui.t(msg::UI_PRIVACY)}</a></p>
    };
    document(&ctx, &ui.t(msg::UI_NAV_LOG), body)
}

/// A line with its reason, and the way to ask about it.
fn entry(ui: Ui, record: &RecordRef, line: LogLine) -> AnyView {
    let reason = line.reason.clone().map(|reason| {
        let reason = ui.say_with(msg::ME_LOG_REASON, &[("reason", reason.into())]);
        view! { <p>{reason.view()}</p> }
    });
    let ask = route::ask(&record.path, line.id);
    view! {
        <li>
            {log_line(ui, line)}
            {reason}
            {button::link(Weight::Quiet, Some(Icon::Question), ui.say(msg::REQUEST_ASK), &ask)}
        </li>
    }
    .into_any()
}
