//! Answers as they are read.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{FieldId, Kind, List},
    date::PartialDate,
    role::Role,
    value::{Answer, Value},
    view::record::{ValueRow, ValueState},
};

use super::{Said, Ui, chip};
use crate::i18n::{Texts, msg};

/// An answer as one line of text, without markup.
#[must_use]
pub fn answer_text(texts: Texts, field: FieldId, answer: &Answer) -> String {
    let code = |code: &str| match list(field) {
        Some(list) if list.has(code) => texts.list_text(list, code),
        _ => code.to_owned(),
    };
    match answer {
        Answer::DontKnow => texts.t(msg::ANSWER_DONT_KNOW),
        Answer::NotApplicable => texts.t(msg::ANSWER_NOT_APPLICABLE),
        Answer::Later => texts.t(msg::ANSWER_LATER),
        Answer::Emptied | Answer::Removed => texts.t(msg::ANSWER_NONE),
        Answer::Value(value) => match value {
            Value::Text(text) => text.clone(),
            Value::Code(value) => code(value.as_str()),
            Value::Codes(values) => values.iter().map(|value| code(value.as_str())).collect::<Vec<_>>().join(", "),
            Value::Date(date) => texts.partial_date(*date),
            Value::YesNo(yes) => texts.t(if *yes { msg::ANSWER_YES } else { msg::ANSWER_NO }),
            Value::Number(number) => number.to_string(),
            Value::Dated { code: value, since, .. } => {
                let since = texts.with(msg::UI_SINCE, &[("date", texts.partial_date(*since).into())]);
                format!("{}, {since}", code(value.as_str()))
            }
        },
    }
}

fn list(field: FieldId) -> Option<List> {
    match field.field().kind {
        Kind::Code(list) | Kind::Codes(list) | Kind::Dated(list) => Some(list),
        _ => None,
    }
}

/// An answer for a page: free text kept apart from what stands around it, dates with the reader's other calendar
/// beneath.
#[must_use]
pub fn answer(ui: Ui, field: FieldId, answer: &Answer) -> AnyView {
    let Answer::Value(value) = answer else {
        return view! { <span class="muted">{answer_text(ui.texts(), field, answer)}</span> }.into_any();
    };
    let second = |date: PartialDate| ui.texts().second_calendar(date).map(|line| view! { <span class="help">{line}</span> });
    let text = answer_text(ui.texts(), field, answer);
    match value {
        Value::Text(_) if matches!(field.field().kind, Kind::Phone | Kind::Email | Kind::Digits(_)) => {
            view! { <bdi dir="ltr">{text}</bdi> }.into_any()
        }
        Value::Text(_) => view! { <bdi class="words">{text}</bdi> }.into_any(),
        Value::Date(date) => view! { <bdi>{text}</bdi>{second(*date)} }.into_any(),
        Value::Dated { since, .. } => view! { {text}{second(*since)} }.into_any(),
        _ => text.into_any(),
    }
}

/// One value with what is known about it.
#[derive(Debug)]
pub struct ValueLine {
    /// The question.
    pub label: Said,
    /// The answer; `None` where there is none yet.
    pub value: Option<AnyView>,
    /// Its state.
    pub state: ValueState,
    /// Who wrote it, from what, and when, in one short line.
    pub from: Option<String>,
    /// What else is to be said: a question, a refusal, the confirmed value that differs.
    pub notes: Vec<AnyView>,
    /// What can be done with it.
    pub actions: Option<AnyView>,
}

impl ValueLine {
    /// The line of a row of a record: label, answer, state, who and when. Notes and actions are the page's.
    #[must_use]
    pub fn new(ui: Ui, row: &ValueRow) -> Self {
        let from = row.by.zip(row.at).map(|(role, at)| {
            let at = ui.texts().date_time(at);
            // Her own answers say so by their state.
            if role == Role::Refugee && !ui.is_staff() { at } else { format!("{} · {at}", ui.texts().role(role)) }
        });
        Self {
            label: ui.both(|texts| texts.field_label(row.field)),
            value: row.current.as_ref().map(|current| answer(ui, row.field, current)),
            state: row.state,
            from,
            notes: Vec::new(),
            actions: None,
        }
    }
}

/// Values below each other: question, answer, state, source.
#[must_use]
pub fn values(ui: Ui, lines: Vec<ValueLine>) -> AnyView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let chip = (line.state != ValueState::Open).then(|| chip::state(ui, line.state));
            let value = line.value.unwrap_or_else(|| view! { <span class="muted">{ui.t(msg::UI_NO_ANSWER)}</span> }.into_any());
            let from = line.from.map(|from| view! { <p class="value__from">{from}</p> });
            let actions = line.actions.map(|actions| view! { <div class="buttons">{actions}</div> });
            view! {
                <div class="value">
                    <dt>{line.label.view()}</dt>
                    <dd class="value__answer">{value}</dd>
                    <dd class="value__state">{chip}{from}</dd>
                    {(!line.notes.is_empty() || actions.is_some()).then(|| view! {
                        <dd class="value__more">{line.notes}{actions}</dd>
                    })}
                </div>
            }
        })
        .collect_view();
    view! { <dl class="values">{lines}</dl> }.into_any()
}

/// Plain pairs of a word and what it stands for.
#[must_use]
pub fn pairs(pairs: Vec<(Said, AnyView)>) -> AnyView {
    let pairs =
        pairs.into_iter().map(|(label, value)| view! { <div><dt>{label.view()}</dt><dd>{value}</dd></div> }).collect_view();
    view! { <dl class="pairs">{pairs}</dl> }.into_any()
}
