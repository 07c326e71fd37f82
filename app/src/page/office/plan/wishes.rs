//! Wishes of the person, to be taken up as goals.

use leptos::prelude::*;
use lotse_model::{
    date::berlin_date,
    plan::{NodeKind, PlanField, PlanValue},
    route,
};

use super::Sheet;
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        button::{self, Weight},
        card, chip,
        plan::foreign,
    },
};

/// The card, where there are wishes.
pub(super) fn wishes(sheet: Sheet<'_>) -> Option<AnyView> {
    let ui = sheet.ui;
    let lines: Vec<AnyView> = sheet
        .plan
        .of_kind(NodeKind::Wish)
        .filter_map(|node| {
            let cell = sheet.plan.cell(node.at(PlanField::Wish))?;
            let Some(PlanValue::Text(text)) = &cell.value else { return None };
            let words = foreign(text.clone(), cell.lang, ui.lang());
            let day = ui.texts().date(berlin_date(cell.at));
            let action = match sheet.plan.goal_of_wish(node) {
                Some(goal) => view! {
                    <a href=format!("#{goal}")>{chip::chip(Tone::Good, Some(Icon::Done), ui.say(msg::OFFICE_PLAN_WISH_TAKEN))}</a>
                }
                .into_any(),
                None if sheet.may_edit => view! {
                    <form class="inline" method="post" action=route::plan(sheet.case)>
                        {sheet.hidden("add", &[("kind", "goal"), ("under", &node.to_string())])}
                        {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_PLAN_WISH_TAKE_UP))}
                    </form>
                }
                .into_any(),
                None => ().into_any(),
            };
            Some(view! { <li id=node.to_string()><span>{words}</span><span class="help">{day}</span>{action}</li> }.into_any())
        })
        .collect();
    (!lines.is_empty()).then(|| card::card(ui.say(msg::OFFICE_PLAN_WISHES), view! { <ul class="list">{lines}</ul> }))
}
