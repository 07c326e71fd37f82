//! `/office/case/<id>/plan/history?from=…`: what is different between two versions.

use leptos::prelude::*;
use lotse_model::{
    plan::{CellRef, PlanValue},
    route,
    view::plan::{ComparePage, Version},
};

use super::{plan_place, plan_value};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    page::office::parts,
    ui::{
        button,
        table::{Column, Narrow, table},
    },
};

/// Every place with another value.
#[must_use]
pub fn compare(ctx: PageContext, page: ComparePage) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let title = ui.t(msg::OFFICE_PLAN_COMPARE_TITLE);
    let case = page.head.case;
    let head = |version: &Version| {
        texts.with(msg::OFFICE_PLAN_COMPARE_FROM, &[("n", version.rev.into()), ("time", texts.date_time(version.at).into())])
    };
    let show = |cell: &CellRef, value: &Option<PlanValue>| {
        view! { <bdi class="words">{plan_value(texts, *cell, value.as_ref())}</bdi> }.into_any()
    };
    let named_in = |cell: &CellRef| if page.to.plan.nodes.contains_key(&cell.node) { &page.to.plan } else { &page.from.plan };
    let rows: Vec<Vec<AnyView>> = page
        .changes
        .iter()
        .map(|(cell, before, after)| {
            vec![plan_place(texts, named_in(cell), *cell).into_any(), show(cell, before), show(cell, after)]
        })
        .collect();
    let content = if rows.is_empty() {
        view! { <p>{ui.t(msg::OFFICE_PLAN_COMPARE_SAME)}</p> }.into_any()
    } else {
        let columns =
            vec![Column::text(ui.t(msg::OFFICE_DUE_WHAT)), Column::text(head(&page.from)), Column::text(head(&page.to))];
        table(ui, &title, Narrow::Blocks, columns, rows)
    };
    let body = view! {
        {button::back(ui.say(msg::OFFICE_PLAN_HISTORY), &route::plan_history(case))}
        {parts::short_head(ui, &page.head)}
        <h1>{title.clone()}</h1>
        {content}
    };
    document(&ctx, &title, body)
}
