//! `/office/case/<id>/plan/history?from=…`: what is different between two versions.

use leptos::prelude::*;
use lotse_model::{
    ids::SubmissionId,
    plan::{CellRef, PlanValue},
    route,
    view::plan::{ComparePage, Names, Version},
};

use super::{Sheet, meanwhile::place};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    page::office::parts,
    ui::{
        button,
        plan::value_text,
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
    let submission = SubmissionId::from_random([0; 16]).to_string();
    let names = Names::new();
    let sheet = |plan| Sheet { ui, case, plan, names: &names, back: None, submission: &submission, may_edit: false };
    let head = |version: &Version| {
        texts.with(msg::OFFICE_PLAN_COMPARE_FROM, &[("n", version.rev.into()), ("time", texts.date_time(version.at).into())])
    };
    let show = |cell: &CellRef, value: &Option<PlanValue>| {
        let text = match value {
            Some(value) => value_text(texts, cell.field, value),
            None => ui.t(msg::OFFICE_PLAN_NOTHING),
        };
        view! { <bdi class="words">{text}</bdi> }.into_any()
    };
    let named_in = |cell: &CellRef| if page.to.plan.nodes.contains_key(&cell.node) { &page.to.plan } else { &page.from.plan };
    let rows: Vec<Vec<AnyView>> = page
        .changes
        .iter()
        .map(|(cell, before, after)| vec![place(sheet(named_in(cell)), *cell).into_any(), show(cell, before), show(cell, after)])
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
