//! Goals and their measures.

use leptos::prelude::*;
use lotse_model::{
    plan::{Area, Node, NodeKind, PlanField, field::GoalStatus, phrase},
    route,
};

use super::{
    Sheet,
    head::node_form,
    inputs::{choices, inputs},
    meanwhile::last,
};
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        button::{self, Weight},
        chip,
        plan::{Words, status_chip},
    },
};

/// All goals, and the form to add one.
pub(super) fn goals(sheet: Sheet<'_>) -> AnyView {
    let ui = sheet.ui;
    let found: Vec<AnyView> = sheet.plan.of_kind(NodeKind::Goal).map(|node| goal(sheet, node)).collect();
    let none = found.is_empty().then(|| view! { <p class="muted">{ui.t(msg::OFFICE_PLAN_NO_GOALS)}</p> });
    let add = sheet.may_edit.then(|| {
        let groups = Area::ALL
            .iter()
            .map(|area| {
                let options = phrase::GOALS
                    .iter()
                    .filter(|(_, of)| of == area)
                    .map(|(code, _)| view! { <option value=*code>{ui.texts().plan_code("goal", code)}</option> })
                    .collect_view();
                view! { <optgroup label=ui.texts().plan_code("area", area.code())>{options}</optgroup> }
            })
            .collect_view();
        view! {
            <form class="facets" method="post" action=route::plan(sheet.case)>
                {sheet.hidden("add", &[("kind", "goal")])}
                <div>
                    <label for="add-goal">{ui.t(msg::OFFICE_PLAN_GOAL_ADD)}</label>
                    <select class="input" id="add-goal" name="phrase">
                        <option value="">{ui.t(msg::OFFICE_PLAN_GOAL_OWN)}</option>
                        {groups}
                    </select>
                </div>
                {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::BUTTON_ADD))}
            </form>
        }
    });
    view! {
        <section class="card">
            <h2 class="card__title">{ui.t(msg::OFFICE_PLAN_GOALS)}</h2>
            {none}{found}{add}
        </section>
    }
    .into_any()
}

fn goal(sheet: Sheet<'_>, node: Node) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let id = node.to_string();
    let words = Words::goal(texts, sheet.plan, node);
    let heading = if words.is_empty() { ui.t(msg::OFFICE_PLAN_UNNAMED).into_any() } else { words.view(ui.lang()) };
    let status = sheet.plan.text(node, PlanField::Status).and_then(GoalStatus::from_code).map(|status| status_chip(ui, status));
    let area = sheet.plan.text(node, PlanField::Area).map(|code| chip::chip(Tone::Plain, None, texts.plan_code("area", code)));
    let target = sheet.plan.date(node, PlanField::Target).map(|day| {
        view! { <span class="muted">{texts.with(msg::ME_PLAN_TARGET, &[("date", texts.date(day).into())])}</span> }
    });
    let fields = [
        PlanField::Goal,
        PlanField::GoalText,
        PlanField::Area,
        PlanField::Origin,
        PlanField::Priority,
        PlanField::Target,
        PlanField::Sign,
        PlanField::SignText,
        PlanField::Status,
        PlanField::StatusReason,
    ];
    let open = sheet.back_at(node).is_some();
    let measures: Vec<AnyView> = sheet.plan.measures(node).map(|measure| self::measure(sheet, measure)).collect();
    view! {
        <article class="plan-goal" id=id.clone()>
            <h3>{heading}</h3>
            <p class="row">{status}{area}{target}</p>
            <details class="plan-more" open=open>
                <summary>{ui.t(msg::OFFICE_PLAN_GOAL_DETAILS)}</summary>
                {node_form(sheet, node, "", view! { {inputs(sheet, node, &fields)}<p class="help">{last(sheet, node)}</p> })}
                {remove(sheet, node, msg::OFFICE_PLAN_GOAL_REMOVE)}
            </details>
            <ul class="plan-measures">{measures}</ul>
            {add_measure(sheet, node)}
        </article>
    }
    .into_any()
}

fn measure(sheet: Sheet<'_>, node: Node) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let id = node.to_string();
    let words = Words::step(texts, sheet.plan, node);
    let heading = if words.is_empty() { ui.t(msg::OFFICE_PLAN_UNNAMED).into_any() } else { words.view(ui.lang()) };
    let party = sheet.plan.text(node, PlanField::Party).map(|code| texts.plan_code("office-party", code));
    let done = sheet.plan.date(node, PlanField::Done);
    let state = match done {
        Some(day) => {
            Some(chip::chip(Tone::Good, Some(Icon::Done), texts.with(msg::ME_PLAN_DONE_ON, &[("date", texts.date(day).into())])))
        }
        None if sheet.plan.is_set(node, PlanField::Ticked) => {
            Some(chip::chip(Tone::Attention, Some(Icon::Clock), ui.say(msg::OFFICE_PLAN_TICKED)))
        }
        None => None,
    };
    let due = sheet.plan.date(node, PlanField::Due).filter(|_| done.is_none()).map(|day| {
        view! { <span>{texts.with(msg::ME_PLAN_DUE, &[("date", texts.date(day).into())])}</span> }
    });
    let fields = [
        PlanField::Step,
        PlanField::StepText,
        PlanField::Party,
        PlanField::Contact,
        PlanField::Due,
        PlanField::Reminder,
        PlanField::Done,
        PlanField::Result,
    ];
    let open = sheet.back_at(node).is_some();
    view! {
        <li id=id.clone()>
            <p class="plan-measure"><strong>{heading}</strong></p>
            <p class="row muted"><span>{party}</span>{due}{state}</p>
            <details class="plan-more" open=open>
                <summary>{ui.t(msg::OFFICE_PLAN_MEASURE_DETAILS)}</summary>
                {node_form(sheet, node, "", view! { {inputs(sheet, node, &fields)}<p class="help">{last(sheet, node)}</p> })}
                {remove(sheet, node, msg::OFFICE_PLAN_MEASURE_REMOVE)}
            </details>
        </li>
    }
    .into_any()
}

fn add_measure(sheet: Sheet<'_>, goal: Node) -> Option<AnyView> {
    let ui = sheet.ui;
    sheet.may_edit.then(|| {
        let id = format!("add-{goal}");
        let options = choices(ui.texts(), PlanField::Step)
            .into_iter()
            .map(|(code, words)| view! { <option value=code>{words}</option> })
            .collect_view();
        view! {
            <form class="facets" method="post" action=route::plan(sheet.case)>
                {sheet.hidden("add", &[("kind", "measure"), ("under", &goal.to_string())])}
                <div>
                    <label for=id.clone()>{ui.t(msg::OFFICE_PLAN_MEASURE_ADD)}</label>
                    <select class="input" id=id name="phrase">
                        <option value="">{ui.t(msg::OFFICE_PLAN_MEASURE_OWN)}</option>
                        {options}
                    </select>
                </div>
                {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::BUTTON_ADD))}
            </form>
        }
        .into_any()
    })
}

fn remove(sheet: Sheet<'_>, node: Node, words: crate::i18n::Msg) -> Option<AnyView> {
    sheet.may_edit.then(|| {
        view! {
            <form class="inline" method="post" action=route::plan(sheet.case)>
                {sheet.hidden("remove", &[("node", &node.to_string())])}
                {button::submit(Weight::Quiet, None, sheet.ui.say(words))}
            </form>
        }
        .into_any()
    })
}
