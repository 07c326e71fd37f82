//! Goals with their steps; she ticks her own.

use leptos::prelude::*;
use lotse_model::plan::{
    Node, NodeKind, PlanField,
    field::{GoalStatus, Party},
};

use super::Mine;
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        button::{self, Weight},
        chip,
        plan::{Words, status_chip},
    },
};

pub(super) fn goals(mine: Mine<'_>) -> AnyView {
    let ui = mine.ui;
    let goals: Vec<AnyView> = mine.plan.of_kind(NodeKind::Goal).map(|node| goal(mine, node)).collect();
    let none = goals.is_empty().then(|| view! { <p class="muted">{ui.say(msg::ME_PLAN_NO_GOALS).view()}</p> });
    view! {
        <section class="group">
            <h2>{ui.say(msg::ME_PLAN_GOALS).view()}</h2>
            {none}
            <div class="cards">{goals}</div>
        </section>
    }
    .into_any()
}

/// Words of the plan in her language, with the German beneath where she wants it.
fn words(mine: Mine<'_>, of: impl Fn(crate::i18n::Texts) -> Words) -> AnyView {
    let ui = mine.ui;
    let words = of(ui.texts());
    if words.is_empty() {
        return ui.t(msg::ME_PLAN_UNNAMED).into_any();
    }
    let german = ui.german().and_then(|german| of(german).phrase);
    let german = german.map(|german| view! { <span class="german" lang="de" dir="ltr">{german}</span> });
    view! { {words.view(ui.lang())}{german} }.into_any()
}

fn goal(mine: Mine<'_>, node: Node) -> AnyView {
    let ui = mine.ui;
    let plan = mine.plan;
    let heading = words(mine, |texts| Words::goal(texts, plan, node));
    let status = plan.text(node, PlanField::Status).and_then(GoalStatus::from_code).map(|status| status_chip(ui, status));
    let target = plan.date(node, PlanField::Target).map(|day| {
        let words = ui.both(|texts| texts.with(msg::ME_PLAN_TARGET, &[("date", texts.date(day).into())]));
        view! { <span class="muted">{words.view()}</span> }
    });
    let sign = Words::sign(ui.texts(), plan, node).line().map(|_| {
        let words = ui.both(|texts| {
            let sign = Words::sign(texts, plan, node).line().unwrap_or_default();
            texts.with(msg::ME_PLAN_SIGN, &[("sign", sign.into())])
        });
        view! { <p class="help">{words.view()}</p> }
    });
    let steps: Vec<AnyView> = plan.measures(node).map(|node| step(mine, node)).collect();
    view! {
        <article class="card" id=node.to_string()>
            <h3>{heading}</h3>
            <p class="row">{status}{target}</p>
            {sign}
            <ul class="list">{steps}</ul>
        </article>
    }
    .into_any()
}

fn step(mine: Mine<'_>, node: Node) -> AnyView {
    let ui = mine.ui;
    let plan = mine.plan;
    let heading = words(mine, |texts| Words::step(texts, plan, node));
    let party = plan.text(node, PlanField::Party).map(str::to_owned);
    let is_hers = party.as_deref() == Some(Party::Person.code());
    let party = party.map(|code| ui.both(|texts| texts.plan_code("party", &code)).view());
    let done = plan.date(node, PlanField::Done);
    let ticked = plan.is_set(node, PlanField::Ticked);
    let due = plan.date(node, PlanField::Due).filter(|_| done.is_none() && !ticked).map(|day| {
        let late = day < mine.page.today;
        let words = if late { msg::ME_PLAN_OVERDUE } else { msg::ME_PLAN_DUE };
        let words = ui.both(|texts| texts.with(words, &[("date", texts.date(day).into())]));
        chip::chip(if late { Tone::Attention } else { Tone::Plain }, Some(Icon::Clock), words)
    });
    let state = match (done, ticked) {
        (Some(day), _) => {
            let words = ui.both(|texts| texts.with(msg::ME_PLAN_DONE_ON, &[("date", texts.date(day).into())]));
            Some(chip::chip(Tone::Good, Some(Icon::Done), words))
        }
        (None, true) => Some(chip::chip(Tone::Good, Some(Icon::Tick), ui.say(msg::ME_PLAN_TICKED))),
        (None, false) => None,
    };
    let tick = (mine.page.may_edit && is_hers && done.is_none()).then(|| {
        let (on, words, icon, weight) = if ticked {
            ("no", msg::ME_PLAN_UNTICK, Icon::Undo, Weight::Quiet)
        } else {
            ("yes", msg::ME_PLAN_TICK, Icon::Tick, Weight::Plain)
        };
        view! {
            <form class="inline" method="post" action=mine.action.to_owned()>
                {mine.hidden("tick", &[("node", &node.to_string()), ("on", on)])}
                {button::submit(weight, Some(icon), ui.say(words))}
            </form>
        }
    });
    view! {
        <li id=node.to_string()>
            <p><strong>{heading}</strong></p>
            <p class="row"><span class="muted">{party}</span>{due}{state}</p>
            {tick}
        </li>
    }
    .into_any()
}
