//! Reviews: the plan looked through together.

use leptos::prelude::*;
use lotse_model::{
    plan::{NodeKind, PlanField},
    route,
};

use super::{Sheet, head::node_form, inputs::inputs};
use crate::{
    i18n::msg,
    ui::{
        Icon,
        button::{self, Weight},
        card,
        plan::node_name,
    },
};

/// The card with all reviews, newest first.
pub(super) fn reviews(sheet: Sheet<'_>) -> Option<AnyView> {
    let ui = sheet.ui;
    let texts = ui.texts();
    let mut nodes: Vec<_> = sheet.plan.of_kind(NodeKind::Review).collect();
    nodes.reverse();
    if nodes.is_empty() && !sheet.may_edit {
        return None;
    }
    let found = nodes
        .into_iter()
        .map(|node| {
            let id = node.to_string();
            let day = node_name(texts, sheet.plan, node).unwrap_or_default();
            let fields = [PlanField::HeldOn, PlanField::Participants, PlanField::Notes];
            view! {
                <details class="plan-area" id=id.clone() open=sheet.back_at(node).is_some()>
                    <summary>{texts.with(msg::OFFICE_PLAN_REVIEW_OF, &[("date", day.into())])}</summary>
                    {node_form(sheet, node, "", inputs(sheet, node, &fields))}
                </details>
            }
        })
        .collect_view();
    let has_last = sheet.plan.of_kind(NodeKind::Review).next().is_some();
    let add = sheet.may_edit.then(|| {
        let copy = has_last.then(|| button::submit_as(Weight::Plain, None, ui.say(msg::OFFICE_PLAN_REVIEW_COPY), "copy", "yes"));
        view! {
            <form class="buttons" method="post" action=route::plan(sheet.case)>
                {sheet.hidden("add", &[("kind", "review")])}
                {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_PLAN_REVIEW_ADD))}
                {copy}
            </form>
        }
    });
    Some(card::card(ui.say(msg::OFFICE_PLAN_REVIEWS), view! { {found}{add} }))
}
