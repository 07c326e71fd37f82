//! The head of a plan: its state and the steps that lead on, its dates, what the person agreed to.

use leptos::prelude::*;
use lotse_model::{
    date::berlin_date,
    plan::{Node, PlanField, PlanState, Step},
    route,
    view::plan::PlanPage,
};

use super::{Sheet, inputs::inputs};
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        button::{self, Weight},
        card, notice,
        plan::state_chip,
    },
};

/// The card at the top.
pub(super) fn head(sheet: Sheet<'_>, page: &PlanPage) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let state = sheet.plan.state;
    let limit = texts
        .with(msg::OFFICE_PLAN_LIMIT, &[("date", texts.date(page.limits.0).into()), ("last", texts.date(page.limits.1).into())]);
    let end = sheet.plan.date(Node::Head, PlanField::PlannedEnd);
    let beyond = end
        .is_some_and(|end| end > page.limits.0)
        .then(|| notice::line(Tone::Attention, Icon::Alert, ui.say(msg::OFFICE_PLAN_BEYOND)));
    let dates = view! {
        {inputs(sheet, Node::Head, &[PlanField::FirstTalk, PlanField::NextReview, PlanField::PlannedEnd])}
        <p class="help">{limit}</p>
        {beyond}
    };
    let dates = node_form(sheet, Node::Head, "head", dates);
    let content = view! {
        <p class="row">{state_chip(ui, state)}<span class="muted">{texts.with(msg::OFFICE_PLAN_VERSION, &[("rev", sheet.plan.rev.into())])}</span></p>
        {agreed(sheet)}
        {steps(sheet)}
        {dates}
    };
    card::card(ui.say(msg::OFFICE_PLAN_STATE), content)
}

/// The button under the inputs of a node; a browser that saves by itself hides it.
/// The form of a node, which the island saves as one writes; without the right to write, what stands there.
pub(super) fn node_form(sheet: Sheet<'_>, node: Node, id: &'static str, content: impl IntoView + 'static) -> AnyView {
    let id = (!id.is_empty()).then_some(id);
    if !sheet.may_edit {
        return view! { <div class="plan-node" id=id>{content.into_any()}</div> }.into_any();
    }
    view! {
        <form class="plan-node" id=id method="post" action=route::plan(sheet.case) novalidate autocomplete="off" data-live-form="">
            {sheet.hidden("save", &[("node", &node.to_string())])}
            {content.into_any()}
            <div class="plan-save">{button::submit(Weight::Plain, None, sheet.ui.say(msg::BUTTON_SAVE))}</div>
        </form>
    }
    .into_any()
}

/// What the person agreed to.
fn agreed(sheet: Sheet<'_>) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let Some(agreement) = sheet.plan.agreement() else {
        let waits = matches!(sheet.plan.state, PlanState::Proposed | PlanState::Running | PlanState::Reviewed);
        return waits.then(|| view! { <p class="help">{ui.t(msg::OFFICE_PLAN_NOT_AGREED)}</p> }).into_any();
    };
    let words = texts.with(
        msg::OFFICE_PLAN_AGREED,
        &[("date", texts.date(berlin_date(agreement.at)).into()), ("n", agreement.version.into())],
    );
    let print = button::link(
        Weight::Quiet,
        Some(Icon::Card),
        ui.say(msg::OFFICE_PLAN_AGREED_PRINT),
        &route::agreement(&route::plan(sheet.case), agreement.version),
    );
    let changed = sheet.plan.changed_since_agreement().then(|| {
        let compare = format!("{}?from={}", route::plan_history(sheet.case), agreement.version);
        let content = view! { <a href=compare>{ui.t(msg::OFFICE_PLAN_COMPARE_AGREED)}</a> };
        notice::notice(Tone::Attention, Icon::Alert, ui.say(msg::OFFICE_PLAN_CHANGED_SINCE), content)
    });
    view! { <p class="row">{Icon::Done.view()}<span>{words}</span>{print}</p>{changed} }.into_any()
}

/// The steps that lead on from here; those that end the plan ask why.
fn steps(sheet: Sheet<'_>) -> Option<AnyView> {
    if !sheet.may_edit {
        return None;
    }
    let ui = sheet.ui;
    let words = |step: Step| ui.both(|texts| texts.plan_code("plan-step", step.code()));
    let (ends, goes): (Vec<Step>, Vec<Step>) = sheet.plan.state.steps().partition(|step| step.ends());
    let action = route::plan(sheet.case);
    let goes = goes
        .into_iter()
        .enumerate()
        .map(|(at, step)| {
            let weight = if at == 0 { Weight::Main } else { Weight::Plain };
            view! {
                <form class="inline" method="post" action=action.clone()>
                    {sheet.hidden("step", &[("step", step.code())])}
                    {button::submit(weight, None, words(step))}
                </form>
            }
        })
        .collect_view();
    let ends = (!ends.is_empty()).then(|| {
        let buttons =
            ends.into_iter().map(|step| button::submit_as(Weight::Plain, None, words(step), "step", step.code())).collect_view();
        view! {
            <details class="plan-more">
                <summary>{ui.t(msg::OFFICE_PLAN_END)}</summary>
                <form class="plan-node" method="post" action=action.clone() novalidate autocomplete="off">
                    {sheet.hidden("step", &[])}
                    {inputs(sheet, Node::Head, &[PlanField::EndReason, PlanField::EndNote])}
                    <div class="buttons">{buttons}</div>
                </form>
            </details>
        }
    });
    Some(view! { <div class="buttons">{goes}</div>{ends} }.into_any())
}
