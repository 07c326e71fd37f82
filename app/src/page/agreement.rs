//! A version of a plan that the person agreed to: a sheet to read and print, in her language and in German beside it.

use leptos::prelude::*;
use lotse_model::{
    date::berlin_date,
    lang::Lang,
    plan::{Node, NodeKind, Plan, PlanField},
    view::plan::AgreementPage,
};

use crate::{
    i18n::{Texts, msg},
    layout::{PageContext, document},
    ui::{Icon, Tone, button, notice, plan::Words},
};

/// The sheet.
#[must_use]
pub fn agreement(ctx: PageContext, page: AgreementPage) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::AGREEMENT_TITLE);
    let langs = if page.agreement.lang == Lang::De { vec![Lang::De] } else { vec![page.agreement.lang, Lang::De] };
    let columns = langs.into_iter().map(|lang| column(&page, lang)).collect_view();
    let changed = page.changed_since.then(|| notice::line(Tone::Attention, Icon::Alert, ui.say(msg::ME_PLAN_CHANGED_SINCE)));
    let body = view! {
        <div class="no-print">
            {button::back(ui.say(msg::BUTTON_BACK), &page.back)}
            {changed}
            <p class="help">{ui.t(msg::AGREEMENT_PRINT)}</p>
        </div>
        <div class="beside">{columns}</div>
    };
    document(&ctx, &title, body)
}

fn column(page: &AgreementPage, lang: Lang) -> AnyView {
    let texts = Texts::new(lang);
    let agreement = &page.agreement;
    let pairs = [
        (msg::AGREEMENT_PERSON, agreement.person.clone()),
        (msg::AGREEMENT_MANAGER, agreement.manager.clone()),
        (msg::AGREEMENT_CARRIER, page.carrier.clone()),
        (msg::AGREEMENT_NUMBER, page.number.clone()),
        (msg::AGREEMENT_DATE, texts.date(berlin_date(agreement.at))),
        (msg::AGREEMENT_LANGUAGE, agreement.lang.autonym().to_owned()),
        (msg::AGREEMENT_VERSION, agreement.version.to_string()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| view! { <div><dt>{texts.t(label)}</dt><dd><bdi>{value}</bdi></dd></div> })
    .collect_view();
    let goals = page.plan.of_kind(NodeKind::Goal).map(|node| goal(texts, &page.plan, node)).collect_view();
    view! {
        <section lang=lang.tag() dir=lang.dir().attr()>
            <h1>{texts.t(msg::AGREEMENT_TITLE)}</h1>
            <dl class="pairs">{pairs}</dl>
            {goals}
            <p>{texts.t(msg::AGREEMENT_VOLUNTARY)}</p>
        </section>
    }
    .into_any()
}

fn goal(texts: Texts, plan: &Plan, node: Node) -> AnyView {
    let target = plan.date(node, PlanField::Target);
    let target = target.map(|day| view! { <p>{texts.with(msg::ME_PLAN_TARGET, &[("date", texts.date(day).into())])}</p> });
    let sign = Words::sign(texts, plan, node).line();
    let sign = sign.map(|sign| view! { <p>{texts.with(msg::ME_PLAN_SIGN, &[("sign", sign.into())])}</p> });
    let steps = plan
        .measures(node)
        .map(|step| {
            let who = plan.text(step, PlanField::Party).map(|code| texts.plan_code("party", code));
            let due = plan.date(step, PlanField::Due);
            let due = due.map(|day| texts.with(msg::ME_PLAN_DUE, &[("date", texts.date(day).into())]));
            let details: Vec<String> = [who, due].into_iter().flatten().collect();
            view! { <li>{words(texts, Words::step(texts, plan, step))}<span class="help">{details.join(", ")}</span></li> }
        })
        .collect_view();
    view! {
        <h2>{words(texts, Words::goal(texts, plan, node))}</h2>
        {target}{sign}
        <ul>{steps}</ul>
    }
    .into_any()
}

fn words(texts: Texts, words: Words) -> AnyView {
    if words.is_empty() { texts.t(msg::ME_PLAN_UNNAMED).into_any() } else { words.view(texts.lang()) }
}
