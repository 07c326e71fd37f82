//! Dates as three fields with words, and answers that hold since a date.

use leptos::prelude::*;
use lotse_model::{
    date::{Calendar, PartialDate},
    form::{FormState, RawForm},
};

use super::{
    Ui,
    field::{Choice, Question, invalid, radios, select},
};
use crate::i18n::msg;

/// A date: day, month and year, of which only the year is needed. Inputs are `<name>.day`, `.month`, `.year`,
/// `.estimated` and `.calendar`. `birth`: the browser may fill in the person's date of birth.
#[must_use]
pub fn date_parts(ui: Ui, form: &FormState, question: Question, birth: bool) -> AnyView {
    let inputs = parts(ui, form, &question.name, &question.name, birth);
    let question = if question.help.is_some() { question } else { question.help(ui.say(msg::DATE_HINT)) };
    question.around_group(ui, form, inputs)
}

/// A day that a paper names: day, month and year, in the calendar that the reader's papers may have.
#[must_use]
pub fn day(ui: Ui, form: &FormState, question: Question) -> AnyView {
    let inputs = three_parts(ui, form, &question.name, &question.name, false);
    question.around_group(ui, form, inputs)
}

/// One of several answers, in force since a date. With `earlier`, an answer stands here already: then `<name>.how` says
/// whether something changed or was wrong.
#[must_use]
pub fn dated_choice(ui: Ui, form: &FormState, question: Question, choices: Vec<Choice>, earlier: bool) -> AnyView {
    let name = question.name.clone();
    let choice = if choices.len() <= 6 {
        radios(form, &name, choices)
    } else {
        let label = question.label.line();
        select(ui, form, &name, choices, question.described_by(form), Some(label))
    };
    let how = earlier.then(|| {
        let answers =
            vec![Choice::new("changed", ui.say(msg::ANSWER_CHANGED)), Choice::new("corrected", ui.say(msg::ANSWER_CORRECTED))];
        let boxes = radios(form, &format!("{name}.how"), answers);
        view! { <fieldset class="part"><legend class="label">{ui.say(msg::UI_HOW).view()}</legend>{boxes}</fieldset> }
    });
    let inputs = view! {
        {choice}
        {how}
        <fieldset class="part">
            <legend class="label">{ui.say(msg::ANSWER_SINCE).view()}</legend>
            <p class="help">{ui.say(msg::DATE_HINT).view()}</p>
            {parts(ui, form, &name, &format!("{name}.day"), false)}
        </fieldset>
    }
    .into_any();
    question.around_group(ui, form, inputs)
}

fn parts(ui: Ui, form: &FormState, name: &str, first_id: &str, birth: bool) -> AnyView {
    let estimated = form.raw.one(&format!("{name}.estimated")) == "yes";
    view! {
        {three_parts(ui, form, name, first_id, birth)}
        <label class="tick">
            <input type="checkbox" name=format!("{name}.estimated") value="yes" checked=estimated/>
            <span>{ui.say(msg::DATE_ESTIMATE).view()}</span>
        </label>
    }
    .into_any()
}

fn three_parts(ui: Ui, form: &FormState, name: &str, first_id: &str, birth: bool) -> AnyView {
    let birth = birth && !ui.is_staff();
    let part = |part: &str, id: String, words, long: bool, fill: &'static str| {
        let part = format!("{name}.{part}");
        let value = Some(form.raw.one(&part).to_owned()).filter(|value| !value.is_empty());
        view! {
            <div>
                <label for=id.clone()>{ui.say(words).view()}</label>
                <input type="text" class=if long { "input input--year" } else { "input input--day" } id=id name=part value=value
                    inputmode="numeric" dir="ltr" autocomplete=if birth { fill } else { "off" } spellcheck="false"
                    aria-invalid=invalid(form, name)/>
            </div>
        }
    };
    view! {
        <div class="date">
            {part("day", first_id.to_owned(), msg::DATE_DAY, false, "bday-day")}
            {part("month", format!("{name}.month"), msg::DATE_MONTH, false, "bday-month")}
            {part("year", format!("{name}.year"), msg::DATE_YEAR, true, "bday-year")}
            {calendars(ui, form, name)}
        </div>
        {second_line(ui, &form.raw, name)}
    }
    .into_any()
}

/// The choice of a calendar, for readers whose papers may name dates in another one, and for staff who read such papers.
fn calendars(ui: Ui, form: &FormState, name: &str) -> AnyView {
    let offered: &[Calendar] = match ui.lang().second_calendar() {
        _ if ui.is_staff() => &[Calendar::Persian, Calendar::Ethiopian],
        Some(Calendar::Persian) => &[Calendar::Persian],
        Some(Calendar::Ethiopian) => &[Calendar::Ethiopian],
        None => return ().into_any(),
    };
    let name = format!("{name}.calendar");
    let chosen = form.raw.one(&name);
    let options = offered
        .iter()
        .map(|calendar| {
            let (value, words) = match calendar {
                Calendar::Persian => ("persian", msg::DATE_CALENDAR_PERSIAN),
                Calendar::Ethiopian => ("ethiopian", msg::DATE_CALENDAR_ETHIOPIAN),
            };
            view! { <option value=value selected=chosen == value>{ui.say(words).line()}</option> }
        })
        .collect_view();
    view! {
        <div class="date__calendar">
            <label for=name.clone()>{ui.say(msg::DATE_CALENDAR).view()}</label>
            <select class="input" id=name.clone() name=name>
                <option value="gregorian">{ui.say(msg::DATE_CALENDAR_GREGORIAN).line()}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// The date that stands in the inputs, in the other calendar that the reader may know.
fn second_line(ui: Ui, raw: &RawForm, name: &str) -> AnyView {
    let part = |part: &str| raw.one(&format!("{name}.{part}")).to_owned();
    if !matches!(part("calendar").as_str(), "" | "gregorian") {
        return ().into_any();
    }
    PartialDate::parse_parts(&part("day"), &part("month"), &part("year"), false, None)
        .ok()
        .flatten()
        .and_then(|date| ui.texts().second_calendar(date))
        .map(|line| view! { <p class="help">{line}</p> })
        .into_any()
}
