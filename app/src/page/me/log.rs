//! `/me/log`: who has looked at my data.

use leptos::prelude::*;
use lotse_model::{
    role::Action,
    route,
    view::me::{LogLine, LogPage},
};

use super::{super::public::words, inside};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Ui,
        button::{self, Weight},
        notice::empty_state,
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
        let lines = page.lines.into_iter().map(|line| entry(ui, line)).collect_view();
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

/// What was done, when, by whom and for whom, which part, and why.
fn entry(ui: Ui, line: LogLine) -> AnyView {
    let what = ui.both(|texts| texts.action(line.action));
    let name = line.name.map(|name| view! { <bdi>{name}</bdi>" · " });
    let who = if line.action == Action::ReadReleased {
        view! { {ui.say(msg::RELEASE_FAMILY).view()} }.into_any()
    } else {
        view! { {ui.both(|texts| texts.role(line.role)).view()}" · "<bdi>{line.carrier}</bdi> }.into_any()
    };
    let part = line.group.map(|group| ui.both(|texts| texts.group_name(group)));
    let part = part.or_else(|| line.section.map(|section| ui.both(|texts| texts.section_name(section))));
    let part = part.map(|part| view! { <p class="muted">{part.view()}</p> });
    let reason = line.reason.map(|reason| {
        let reason = ui.say_with(msg::ME_LOG_REASON, &[("reason", reason.into())]);
        view! { <p>{reason.view()}</p> }
    });
    view! {
        <li>
            <strong>{what.view()}</strong>
            <p class="muted">{ui.texts().date_time(line.at)}</p>
            <p>{name}{who}</p>
            {part}{reason}
        </li>
    }
    .into_any()
}
