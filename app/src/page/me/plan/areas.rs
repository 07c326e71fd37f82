//! How she is in each area of life, in her own words.

use leptos::prelude::*;
use lotse_model::{
    form::{FormState, RawForm},
    plan::{Area, CellRef, Node, PlanConflict, PlanField, PlanValue, input},
};

use super::Mine;
use crate::{
    i18n::{Texts, msg},
    ui::{
        Icon, Ui,
        button::{self, Weight},
        field::{Choice, Question, choice, radios, text_area},
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

/// The choice between her words and those that somebody else wrote meanwhile; what loses stays in the plan's history.
fn conflict(ui: Ui, conflict: &PlanConflict) -> AnyView {
    let show = |texts: Texts, value: &Option<PlanValue>| match value {
        Some(PlanValue::Number(number)) => texts.id(&format!("rating-{number}")),
        Some(value) => input::show(Some(value)),
        None => texts.t(msg::UI_NO_ANSWER),
    };
    let theirs = ui.both(|texts| {
        let (who, time) = (texts.role(conflict.role), texts.date_time(conflict.at));
        texts.with(msg::UI_CONFLICT_THEIRS, &[("who", who.into()), ("time", time.into())])
    });
    let said = |value: &Option<PlanValue>| ui.both(|texts| show(texts, value));
    let options = vec![
        Choice { value: "mine".to_owned(), label: said(&conflict.mine), hint: Some(ui.say(msg::UI_CONFLICT_MINE)) },
        Choice { value: "theirs".to_owned(), label: said(&conflict.theirs), hint: Some(theirs) },
    ];
    let before = ui.both(|texts| texts.with(msg::UI_CONFLICT_BEFORE, &[("value", show(texts, &conflict.before).into())]));
    view! {
        <div class="conflict">
            <fieldset>
                <legend class="label">{Icon::Alert.view()}<span>{ui.say(msg::UI_CONFLICT).view()}</span></legend>
                {radios(&FormState::default(), &format!("{}.pick", conflict.cell), options)}
                <p class="help">{before.view()}</p>
            </fieldset>
        </div>
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
    let content = if mine.page.withheld.contains(&node) {
        view! { <p class="muted">{ui.say(msg::ME_PLAN_WITHHELD).view()}</p> }.into_any()
    } else if mine.page.may_edit {
        let mut question = Question::new(&words.to_string(), ui.say(msg::ME_PLAN_OWN_WORDS));
        question.help = ui.both_maybe(|texts| texts.attr(msg::ME_PLAN_OWN_WORDS, "help"));
        let mut ratings: Vec<Choice> = (1..=5)
            .map(|number| Choice::new(&number.to_string(), ui.both(|texts| texts.id(&format!("rating-{number}")))))
            .collect();
        ratings.push(Choice::new("", ui.say(msg::ME_PLAN_NO_RATING)));
        let conflicts = |cell: CellRef| {
            let found = back.into_iter().flat_map(|back| &back.conflicts).filter(move |conflict| conflict.cell == cell);
            found.map(|conflict| self::conflict(ui, conflict)).collect_view()
        };
        view! {
            <form class="form" method="post" action=mine.action.to_owned() novalidate autocomplete="off">
                {mine.hidden("words", &[("node", &node.to_string())])}
                {conflicts(words)}
                {text_area(ui, &state, question, 4)}
                {conflicts(rating)}
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
