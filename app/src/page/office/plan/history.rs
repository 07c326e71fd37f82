//! `/office/case/<id>/plan/history`: who changed what when.

use leptos::prelude::*;
use lotse_model::{
    plan::PlanOp,
    route,
    view::plan::{HistoryLine, HistoryPage},
};

use super::{Sheet, plan_place, plan_value, plan_writer};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    page::office::parts,
    ui::{
        button::{self, Weight},
        plan::node_name,
    },
};

/// Every operation, newest first.
#[must_use]
pub fn history(ctx: PageContext, page: HistoryPage) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_PLAN_HISTORY);
    let case = page.head.case;
    let submission = page.submission.to_string();
    let sheet =
        Sheet { ui, case, plan: &page.plan, names: &page.names, back: None, submission: &submission, may_edit: page.may_edit };
    let lines = page.lines.iter().map(|line| self::line(sheet, line)).collect_view();
    let body = view! {
        {button::back(ui.say(msg::OFFICE_PLAN_TITLE), &route::plan(case))}
        {parts::short_head(ui, &page.head)}
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_PLAN_HISTORY_LEAD)}</p>
        <ol class="plan-history" reversed=true>{lines}</ol>
    };
    document(&ctx, &title, body)
}

fn line(sheet: Sheet<'_>, line: &HistoryLine) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let entry = &line.entry;
    let in_place = |msg, cell| texts.with(msg, &[("place", plan_place(texts, sheet.plan, cell).into())]);
    let named = |msg, node| {
        let name = node_name(texts, sheet.plan, node).unwrap_or_else(|| ui.t(msg::OFFICE_PLAN_UNNAMED));
        texts.with(msg, &[("place", name.into())])
    };
    let (what, said) = match &entry.op {
        PlanOp::Set { cell, value: None, typed: None, .. } => {
            (in_place(msg::OFFICE_PLAN_HISTORY_EMPTIED, *cell), Some((*cell, None, None)))
        }
        PlanOp::Set { cell, value, typed, .. } => {
            (in_place(msg::OFFICE_PLAN_HISTORY_SET, *cell), Some((*cell, value.as_ref(), typed.as_ref())))
        }
        PlanOp::Keep { cell, value, .. } => (in_place(msg::OFFICE_PLAN_HISTORY_KEEP, *cell), Some((*cell, value.as_ref(), None))),
        PlanOp::Add { node, .. } => (named(msg::OFFICE_PLAN_HISTORY_ADD, *node), None),
        PlanOp::Remove { node } => (named(msg::OFFICE_PLAN_HISTORY_REMOVE, *node), None),
        PlanOp::Step(step) => (texts.plan_code("plan-step", step.code()), None),
        PlanOp::Agree { version, .. } => (texts.with(msg::OFFICE_PLAN_HISTORY_AGREE, &[("n", (*version).into())]), None),
    };
    let show = |cell, value| plan_value(texts, cell, value);
    let values = said.map(|(cell, value, typed)| {
        let merged = typed.map(|typed| {
            view! { <p class="help">{ui.t(msg::OFFICE_PLAN_HISTORY_MERGED)}" "<bdi class="words">{show(cell, Some(typed))}</bdi></p> }
        });
        let restore = (line.restores && sheet.may_edit).then(|| {
            view! {
                <form class="inline" method="post" action=route::plan(sheet.case)>
                    {sheet.hidden("restore", &[("cell", &cell.to_string()), ("rev", &entry.rev.to_string())])}
                    {button::submit(Weight::Quiet, None, ui.say(msg::OFFICE_PLAN_HISTORY_RESTORE))}
                </form>
            }
        });
        view! {
            <dl class="plan-values">
                <div><dt>{ui.t(msg::OFFICE_PLAN_HISTORY_BEFORE)}</dt><dd><bdi class="words">{show(cell, line.before.as_ref())}</bdi></dd></div>
                <div><dt>{ui.t(msg::OFFICE_PLAN_HISTORY_AFTER)}</dt><dd><bdi class="words">{show(cell, value)}</bdi></dd></div>
            </dl>
            {merged}{restore}
        }
    });
    let by = format!("{} · {}", plan_writer(texts, sheet.names, entry.by, entry.role), texts.date_time(entry.at));
    let since = format!("{}?from={}", route::plan_history(sheet.case), entry.rev);
    let version = format!("{}?at={}", route::plan_history(sheet.case), entry.rev);
    view! {
        <li value=entry.rev.to_string()>
            <p><strong>{what}</strong></p>
            <p class="help">
                {by}" · "<a href=version>{ui.t(msg::OFFICE_PLAN_HISTORY_AT)}</a>" · "<a href=since>{ui.t(msg::OFFICE_PLAN_HISTORY_SINCE)}</a>
            </p>
            {values}
        </li>
    }
    .into_any()
}
