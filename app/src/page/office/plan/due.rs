//! `/office/plans`: what is due in all own cases.

use leptos::prelude::*;
use lotse_model::{
    ids::NodeId,
    plan::Node,
    route,
    view::plan::{DueLine, DuePage},
};

use crate::{
    i18n::msg,
    layout::{PageContext, document},
    page::{office::parts, public::flash_line},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        card, chip, form, notice,
        table::{Column, Narrow, table},
    },
};

/// The list, and the address for a calendar program.
#[must_use]
pub fn due(ctx: PageContext, page: DuePage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_DUE_TITLE);
    let list = if page.lines.is_empty() {
        let text = view! { <p>{ui.t(msg::OFFICE_DUE_NONE_TEXT)}</p> };
        notice::empty_state(Icon::Done, ui.say(msg::OFFICE_DUE_NONE), text)
    } else {
        let columns = [msg::OFFICE_DUE_DAY, msg::OFFICE_DUE_WHAT, msg::OFFICE_CASE_TITLE].map(|words| Column::text(ui.t(words)));
        let rows = page.lines.iter().map(|line| row(ui, &page, line)).collect();
        table(ui, &title, Narrow::Blocks, columns.into(), rows)
    };
    let address = page.calendar.as_ref().map(|address| {
        let content = view! { <p><bdi dir="ltr"><code class="address">{address.clone()}</code></bdi></p> };
        notice::notice(Tone::Primary, Icon::Key, ui.say(msg::OFFICE_DUE_CALENDAR_IS), content)
    });
    let submission = page.submission.to_string();
    let new = form::form(
        route::PLANS,
        &[("submission", &submission)],
        button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_DUE_CALENDAR_NEW)),
    );
    let calendar =
        card::card(ui.say(msg::OFFICE_DUE_CALENDAR), view! { <p>{ui.t(msg::OFFICE_DUE_CALENDAR_TEXT)}</p>{address}{new} });
    let body = view! {
        {flash_line(flash)}
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_DUE_LEAD)}</p>
        <div class="cards">{list}{calendar}</div>
        {parts::keys(&ctx, &[])}
    };
    document(&ctx, &title, body)
}

fn row(ui: Ui, page: &DuePage, line: &DueLine) -> Vec<AnyView> {
    let late = line.due < page.today;
    let (tone, words) = if late { (Tone::Attention, msg::OFFICE_DUE_OVERDUE) } else { (Tone::Plain, msg::OFFICE_DUE_SOON) };
    let day = view! { <span class="row"><span>{ui.texts().date(line.due)}</span>{chip::chip(tone, None, ui.say(words))}</span> };
    let (what, place) = match line.measure {
        Some(id) => (msg::OFFICE_DUE_MEASURE, anchor(id)),
        None => (msg::OFFICE_DUE_REVIEW, "#head".to_owned()),
    };
    let href = format!("{}{place}", route::plan(line.case));
    vec![
        day.into_any(),
        view! { <a href=href>{ui.t(what)}</a> }.into_any(),
        view! { <span><bdi>{line.name.clone()}</bdi><span class="help"><bdi dir="ltr">{line.number.clone()}</bdi></span></span> }
            .into_any(),
    ]
}

fn anchor(id: NodeId) -> String {
    format!("#{}", Node::Measure(id))
}
