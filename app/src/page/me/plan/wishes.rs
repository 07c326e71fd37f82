//! Her wishes: written down at any time, and perhaps a goal later.

use leptos::prelude::*;
use lotse_model::plan::{Node, NodeKind, PlanField};

use super::Mine;
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        button::{self, Weight},
        chip,
        field::{Question, text_area},
    },
};

pub(super) fn wishes(mine: Mine<'_>) -> AnyView {
    let ui = mine.ui;
    let lines: Vec<AnyView> = mine
        .plan
        .of_kind(NodeKind::Wish)
        .filter_map(|node| {
            let words = mine.plan.text(node, PlanField::Wish)?.to_owned();
            let taken = mine.plan.goal_of_wish(node).is_some();
            let (tone, state) =
                if taken { (Tone::Good, msg::ME_PLAN_WISH_TAKEN) } else { (Tone::Plain, msg::ME_PLAN_WISH_WAITS) };
            let remove = (mine.page.may_edit && !taken).then(|| {
                view! {
                    <form class="inline" method="post" action=mine.action.to_owned()>
                        {mine.hidden("unwish", &[("node", &node.to_string())])}
                        {button::submit(Weight::Quiet, None, ui.say(msg::ME_PLAN_WISH_REMOVE))}
                    </form>
                }
            });
            Some(
                view! {
                    <li id=node.to_string()>
                        <p><bdi class="words">{words}</bdi></p>
                        <p>{chip::chip(tone, None, ui.say(state))}</p>
                        {remove}
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    let lines = (!lines.is_empty()).then(|| view! { <ul class="list">{lines}</ul> });
    let state = mine.page.back.as_ref().filter(|back| back.node == Node::Head).map(|back| back.form.clone());
    let state = state.unwrap_or_default();
    let form = mine.page.may_edit.then(|| {
        let mut question = Question::new("wish", ui.say(msg::ME_PLAN_WISH));
        question.help = ui.both_maybe(|texts| texts.attr(msg::ME_PLAN_WISH, "help"));
        view! {
            <form class="form" method="post" action=mine.action.to_owned() novalidate autocomplete="off">
                {mine.hidden("wish", &[])}
                {text_area(ui, &state, question, 3)}
                {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::ME_PLAN_WISH_SEND))}
            </form>
        }
    });
    view! { <section class="group"><h2>{ui.say(msg::ME_PLAN_WISHES).view()}</h2>{lines}{form}</section> }.into_any()
}
