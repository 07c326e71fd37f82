//! How she is in each area of life, in her own words.

use leptos::prelude::*;
use lotse_model::{
    form::{FormState, RawForm},
    plan::{Area, Node, PlanField, input},
};

use super::Mine;
use crate::{
    i18n::msg,
    ui::{
        button::{self, Weight},
        field::{Choice, Question, choice, text_area},
    },
};

pub(super) fn areas(mine: Mine<'_>) -> AnyView {
    let ui = mine.ui;
    let areas: Vec<AnyView> = Area::ALL.iter().map(|one| area(mine, *one)).collect();
    view! {
        <section class="group">
            <h2>{ui.say(msg::ME_PLAN_AREAS).view()}</h2>
            <p>{ui.say(msg::ME_PLAN_AREAS_TEXT).view()}</p>
            {areas}
        </section>
    }
    .into_any()
}

fn area(mine: Mine<'_>, area: Area) -> AnyView {
    let ui = mine.ui;
    let node = Node::Area(area);
    let (words, rating) = (node.at(PlanField::OwnWords), node.at(PlanField::SelfRating));
    let back = mine.page.back.as_ref().filter(|back| back.node == node);
    let state = back.map(|back| back.form.clone()).unwrap_or_else(|| {
        let mut raw = RawForm::default();
        for cell in [words, rating] {
            raw.set(&cell.to_string(), input::show(mine.plan.value(node, cell.field)));
        }
        FormState::prefilled(raw)
    });
    let filled = mine.plan.is_set(node, PlanField::OwnWords) || mine.plan.is_set(node, PlanField::SelfRating);
    let name = ui.both(|texts| texts.plan_code("area", area.code()));
    let mark = filled.then(|| crate::ui::Icon::Done.view());
    let content = if mine.page.may_edit {
        let mut question = Question::new(&words.to_string(), ui.say(msg::ME_PLAN_OWN_WORDS));
        question.help = ui.both_maybe(|texts| texts.attr(msg::ME_PLAN_OWN_WORDS, "help"));
        let mut ratings: Vec<Choice> = (1..=5)
            .map(|number| Choice::new(&number.to_string(), ui.both(|texts| texts.id(&format!("rating-{number}")))))
            .collect();
        ratings.push(Choice::new("", ui.say(msg::ME_PLAN_NO_RATING)));
        let theirs = back.and_then(|back| back.conflicts.first()).map(|conflict| {
            view! { <p class="remark"><bdi class="words">{input::show(conflict.theirs.as_ref())}</bdi></p> }
        });
        view! {
            <form class="form" method="post" action=mine.action.to_owned() novalidate autocomplete="off">
                {mine.hidden("words", &[("node", &node.to_string())])}
                {theirs}
                {text_area(ui, &state, question, 4)}
                {choice(ui, &state, Question::new(&rating.to_string(), ui.say(msg::ME_PLAN_SELF_RATING)), ratings)}
                {button::submit(Weight::Plain, None, ui.say(msg::BUTTON_SAVE))}
            </form>
        }
        .into_any()
    } else {
        let text = mine.plan.text(node, PlanField::OwnWords).unwrap_or_default().to_owned();
        view! { <p><bdi class="words">{text}</bdi></p> }.into_any()
    };
    view! {
        <details class="why plan-area" id=node.to_string() open=back.is_some()>
            <summary>{mark}<span>{name.view()}</span></summary>
            {content}
        </details>
    }
    .into_any()
}
