//! Consents as both sides read them.

use leptos::prelude::*;
use lotse_model::{catalogue::ConsentKind, consent::Standing, date::berlin_date, form::FormState, view::consents::ConsentLine};
use time::Date;

use super::{
    Icon, Said, Tone, Ui, chip,
    field::{Choice, Question, choice, multi_choice},
};
use crate::i18n::msg;

/// What a kind is called.
#[must_use]
pub fn kind_name(ui: Ui, kind: ConsentKind) -> Said {
    ui.both(|texts| texts.id(&format!("consent-{}", kind.code())))
}

/// What is allowed by it: purpose, data and recipient.
#[must_use]
pub fn kind_text(ui: Ui, kind: ConsentKind) -> Said {
    ui.both(|texts| texts.attr(format!("consent-{}", kind.code()), "text").unwrap_or_default())
}

/// A decision with its proof: where it stands, to whom what goes for how long, and how it came about.
#[must_use]
pub fn facts(ui: Ui, line: ConsentLine) -> AnyView {
    let texts = ui.texts();
    let day = |at| texts.date(berlin_date(at));
    let (tone, icon, words, date) = match line.standing {
        Standing::Holds => (Tone::Good, Icon::Done, msg::CONSENT_SINCE, day(line.at)),
        Standing::Pending => (Tone::Attention, Icon::Clock, msg::CONSENT_SINCE, day(line.at)),
        Standing::Refused => (Tone::Plain, Icon::Refused, msg::CONSENT_REFUSED, day(line.at)),
        Standing::Withdrawn => (Tone::Plain, Icon::Undo, msg::CONSENT_WITHDRAWN, day(line.withdrawn_at.unwrap_or(line.at))),
        Standing::Ended => {
            let last = line.until.and_then(Date::previous_day).map_or_else(String::new, |day| texts.date(day));
            (Tone::Plain, Icon::Clock, msg::CONSENT_UNTIL, last)
        }
    };
    let state = chip::chip(tone, Some(icon), ui.say_with(words, &[("date", date.into())]));
    let to = line.recipient.map(|name| view! { <p>{ui.t(msg::CONSENT_WHO)}" "<bdi>{name}</bdi></p> });
    let purpose = line.purpose.map(|words| view! { <p>{ui.t(msg::CONSENT_WHAT_FOR)}" "<bdi>{words}</bdi></p> });
    let sections = (!line.sections.is_empty()).then(|| {
        let names: Vec<String> = line.sections.iter().map(|section| texts.section_name(*section)).collect();
        view! { <p>{ui.t(msg::CONSENT_DATA)}" "{names.join(" · ")}</p> }
    });
    let until = line.until.filter(|_| line.standing == Standing::Holds || line.standing == Standing::Pending);
    let until = until.and_then(Date::previous_day).map(|last| {
        view! { <p>{ui.say_with(msg::CONSENT_UNTIL, &[("date", texts.date(last).into())]).view()}</p> }
    });
    let way = texts.id(&format!("consent-way-{}", line.way.code()));
    let proof = texts.with(msg::CONSENT_PROOF, &[("version", (&line.version).into()), ("language", line.lang.autonym().into())]);
    view! {
        <p>{state}</p>
        {to}{purpose}{sections}{until}
        <p class="help">{way}" · "{proof}</p>
    }
    .into_any()
}

/// Which data and for how long, where the kind asks it.
#[must_use]
pub fn decision(ui: Ui, state: &FormState, kind: ConsentKind) -> AnyView {
    let sections = (!kind.sections().is_empty()).then(|| {
        let choices = kind
            .sections()
            .iter()
            .map(|section| Choice::new(section.code(), ui.both(|texts| texts.section_name(*section))))
            .collect();
        multi_choice(ui, state, Question::new("sections", ui.say(msg::CONSENT_DATA)), choices)
    });
    let term = kind.is_release().then(|| term(ui, state, kind));
    view! { {sections}{term} }.into_any()
}

/// For how long.
#[must_use]
pub fn term(ui: Ui, state: &FormState, kind: ConsentKind) -> AnyView {
    let choices = kind
        .terms()
        .iter()
        .map(|term| Choice::new(term.code(), ui.both(|texts| texts.id(&format!("consent-term-{}", term.code())))))
        .collect();
    choice(ui, state, Question::new("term", ui.say(msg::CONSENT_HOW_LONG)), choices)
}

/// What an error in the summary is about.
#[must_use]
pub fn label(ui: Ui, input: &str) -> Said {
    ui.say(match input {
        "recipient" => msg::CONSENT_WHO,
        "purpose" => msg::CONSENT_WHAT_FOR,
        "sections" => msg::CONSENT_DATA,
        "term" => msg::CONSENT_HOW_LONG,
        _ => msg::CONSENT_TITLE,
    })
}
