//! `/office/case/<id>/stand-in`.

use leptos::prelude::*;
use lotse_model::{route, view::office::StandInPage};

use super::parts;
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Said, Ui,
        button::{self, Weight},
        card,
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, text_field},
        form,
    },
};

/// A colleague stands in for a time.
#[must_use]
pub fn stand_in(ctx: PageContext, page: StandInPage) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let title = ui.t(msg::OFFICE_STAND_IN_TITLE);
    let StandInPage { head, colleagues, current, form: state, submission } = page;
    let current = (!current.is_empty()).then(|| {
        let lines = current
            .into_iter()
            .map(|(name, from, until)| {
                let until =
                    until.and_then(time::Date::previous_day).map_or_else(|| texts.t(msg::OFFICE_OPEN_END), |day| texts.date(day));
                view! { <li><bdi>{name}</bdi><span class="help">{texts.date(from)}" – "{until}</span></li> }
            })
            .collect_view();
        card::card(ui.say(msg::OFFICE_STAND_IN_CURRENT), view! { <ul class="list">{lines}</ul> })
    });
    let nobody = colleagues.is_empty();
    let choices = colleagues.into_iter().map(|(account, name)| Choice::new(&account.to_string(), name)).collect();
    let content = view! {
        {choice(ui, &state, Question::new("account", ui.say(msg::OFFICE_STAND_IN_WHO)), choices)}
        {parts::day(ui, &state, "from", ui.t(msg::OFFICE_FROM), Some(ui.t(msg::OFFICE_STAND_IN_FROM_HELP)))}
        {parts::day(ui, &state, "until", ui.t(msg::OFFICE_UNTIL), Some(ui.t(msg::OFFICE_STAND_IN_UNTIL_HELP)))}
        {text_field(ui, &state, Question::new("reason", ui.say(msg::OFFICE_REASON)).help(ui.say(msg::OFFICE_STAND_IN_REASON_HELP)), TextKind::Line)}
        {button::submit(Weight::Main, None, ui.say(msg::OFFICE_STAND_IN_GRANT))}
    };
    let form = if nobody {
        view! { <p>{ui.t(msg::OFFICE_STAND_IN_NOBODY)}</p> }.into_any()
    } else {
        form::form(&route::case_stand_in(head.case), &[("submission", &submission.to_string())], content)
    };
    let body = view! {
        {button::back(ui.say(msg::OFFICE_TO_CASE), &route::case(head.case))}
        {parts::short_head(ui, &head)}
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_STAND_IN_LEAD)}</p>
        {error_summary(ui, &state, |name| label(ui, name))}
        {current}
        {form}
    };
    document(&ctx, &title, body)
}

fn label(ui: Ui, input: &str) -> Said {
    ui.say(match input {
        "account" => msg::OFFICE_STAND_IN_WHO,
        "from" => msg::OFFICE_FROM,
        "until" => msg::OFFICE_UNTIL,
        _ => msg::OFFICE_REASON,
    })
}
