//! The slip of an appointment: own language and German beside each other, on a sheet of A6.

use leptos::prelude::*;
use lotse_model::{
    catalogue::FieldId,
    date::PartialDate,
    lang::Lang,
    value::{Answer, Value},
    view::slip::SlipPage,
};

use crate::{
    i18n::{Msg, Texts, msg},
    layout::{PageContext, document},
    ui::{
        Icon, Tone, button, notice,
        value::{answer_text, pairs},
    },
};

/// Renders it, in the frame of its reader.
#[must_use]
pub fn slip(ctx: PageContext, page: SlipPage) -> String {
    let ui = ctx.ui();
    let langs: Vec<Texts> = match page.lang {
        Lang::De => vec![Texts::new(Lang::De)],
        other => vec![Texts::new(other), Texts::new(Lang::De)],
    };
    let heads = langs
        .iter()
        .map(|texts| {
            let lang = texts.lang();
            view! { <th scope="col" lang=lang.tag() dir=lang.dir().attr()>{texts.t(msg::PRINT_SLIP_TITLE)}</th> }
        })
        .collect_view();
    let lines = page.answers.iter().map(|(field, value)| line(&langs, *field, value)).collect_view();
    let asks = row(&langs, &|texts| texts.t(msg::PRINT_SLIP_CANCEL).into_any());
    let people = pairs(vec![
        (ui.say(msg::PRINT_CARD_FOR), view! { <bdi>{page.name}</bdi> }.into_any()),
        (ui.say(msg::PRINT_CARD_FROM), view! { <bdi>{page.carrier}</bdi> }.into_any()),
    ]);
    let body = view! {
        <div class="no-print">
            {button::back(ui.say(msg::BUTTON_BACK), &page.back)}
            {notice::line(Tone::Plain, Icon::Print, ui.say(msg::PRINT_SLIP_KEEP))}
        </div>
        <article class="slip">
            <h1 class="unseen">{ui.t(msg::PRINT_SLIP_TITLE)}</h1>
            <table class="table slip__table">
                <thead><tr>{heads}</tr></thead>
                <tbody>{lines}{asks}</tbody>
            </table>
            {people}
        </article>
    };
    document(&ctx, &ui.t(msg::PRINT_SLIP_TITLE), body)
}

/// What a field is called on a slip.
const fn label(field: FieldId) -> Msg {
    match field {
        FieldId::AppointmentDay => msg::PRINT_SLIP_DAY,
        FieldId::AppointmentTime => msg::PRINT_SLIP_TIME,
        FieldId::AppointmentWith => msg::PRINT_SLIP_WITH,
        FieldId::AppointmentPlace => msg::PRINT_SLIP_PLACE,
        FieldId::AppointmentBring => msg::PRINT_SLIP_BRING,
        _ => msg::PRINT_SLIP_INTERPRETER,
    }
}

fn line(langs: &[Texts], field: FieldId, value: &Value) -> AnyView {
    let words = label(field);
    match value {
        // What somebody wrote stands once, as it was written.
        Value::Text(text) => {
            let labels: Vec<AnyView> = langs
                .iter()
                .map(|texts| {
                    let lang = texts.lang();
                    view! { <span class="help" lang=lang.tag() dir=lang.dir().attr()>{texts.t(words)}</span> }.into_any()
                })
                .collect();
            let width = langs.len().to_string();
            view! { <tr><td colspan=width><div class="slip__labels">{labels}</div><bdi class="words">{text.clone()}</bdi></td></tr> }
                .into_any()
        }
        _ => row(langs, &|texts| {
            let second = if let Value::Date(day) = value { texts.second_calendar(*day) } else { None };
            view! {
                <span class="help">{texts.t(words)}</span>
                <strong>{said(texts, field, value)}</strong>
                {second.map(|line| view! { <span class="help">{line}</span> })}
            }
            .into_any()
        }),
    }
}

fn row(langs: &[Texts], make: &dyn Fn(Texts) -> AnyView) -> AnyView {
    let cells = langs
        .iter()
        .map(|texts| {
            let lang = texts.lang();
            view! { <td lang=lang.tag() dir=lang.dir().attr()>{make(*texts)}</td> }
        })
        .collect_view();
    view! { <tr>{cells}</tr> }.into_any()
}

/// A value in one of the two languages.
fn said(texts: Texts, field: FieldId, value: &Value) -> String {
    match value {
        Value::Date(day) => day_words(texts, *day),
        Value::YesNo(true) => texts.t(msg::PRINT_SLIP_INTERPRETED),
        Value::YesNo(false) => texts.t(msg::PRINT_SLIP_NOT_INTERPRETED),
        other => answer_text(texts, field, &Answer::Value(other.clone())),
    }
}

/// The day with its weekday in words, where the whole date is known.
fn day_words(texts: Texts, day: PartialDate) -> String {
    match texts.weekday(day) {
        Some(weekday) => texts.with(msg::PRINT_SLIP_DATE, &[("weekday", weekday.into()), ("date", day.to_string().into())]),
        None => texts.partial_date(day),
    }
}
