//! `/office/case/<id>/consents`.

use leptos::prelude::*;
use lotse_model::{
    catalogue::ConsentKind,
    consent::{Recipient, Standing},
    lang::Lang,
    route,
    view::consents::{CaseConsentsPage, ConsentLine},
};

use super::{super::public::flash_line, parts};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Ui,
        button::{self, Weight},
        card,
        consent::{decision, facts, kind_name, kind_text, label},
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, text_field},
        form,
    },
};

/// What a person allows; decisions on paper are entered here, one kind at a time.
#[must_use]
pub fn consents(ctx: PageContext, page: CaseConsentsPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let CaseConsentsPage { head, lines, kind, form: state, submission } = page;
    let submission = submission.to_string();
    let address = route::consents(&route::case(head.case));
    let may_edit = head.may_edit;
    let none = lines.is_empty().then(|| view! { <p class="muted">{ui.t(msg::OFFICE_CONSENT_NONE)}</p> });
    let lines = lines.into_iter().map(|line| entry(ui, line, may_edit, &address, &submission)).collect_view();
    let entering = match kind {
        Some(kind) => Some(paper(ui, kind, &state, &address, &submission)),
        None => may_edit.then(|| kinds(ui, &address)),
    };
    let body = view! {
        {button::back(ui.say(msg::OFFICE_TO_CASE), &route::case(head.case))}
        {parts::short_head(ui, &head)}
        <h1>{ui.t(msg::OFFICE_CONSENTS)}</h1>
        {flash_line(flash)}
        {error_summary(ui, &state, |name| name_of(ui, name))}
        {entering}
        {card::card(ui.say(msg::OFFICE_CONSENT_DECISIONS), view! { {none}<ul class="list">{lines}</ul> })}
    };
    document(&ctx, &ui.t(msg::OFFICE_CONSENTS), body)
}

fn entry(ui: Ui, line: ConsentLine, may_edit: bool, address: &str, submission: &str) -> AnyView {
    let kind = line.kind;
    let back = (may_edit && matches!(line.standing, Standing::Holds | Standing::Pending)).then(|| {
        let values = [("submission", submission), ("kind", kind.code()), ("consent", line.id.as_str())];
        button::post(Weight::Plain, Some(Icon::Undo), ui.say(msg::OFFICE_CONSENT_TAKE_BACK), address, &values)
    });
    view! { <li><strong>{kind_name(ui, kind).view()}</strong>{facts(ui, line)}{back}</li> }.into_any()
}

/// The kinds to choose from. The release to the Ausländerbehörde stands apart: it is never one of several.
fn kinds(ui: Ui, address: &str) -> AnyView {
    let link =
        |kind: ConsentKind| view! { <li><a href=format!("{address}?kind={}", kind.code())>{kind_name(ui, kind).view()}</a></li> };
    let offered = ConsentKind::ALL.iter().copied().filter(|kind| kind.is_offered()).map(link).collect_view();
    let alone = ConsentKind::ALL.iter().copied().filter(|kind| !kind.is_offered() && kind.is_on_paper()).map(link).collect_view();
    let content = view! {
        <p>{ui.t(msg::OFFICE_CONSENT_PAPER_TEXT)}</p>
        <ul class="list">{offered}</ul>
        <details class="why"><summary>{ui.t(msg::OFFICE_CONSENT_ALONE)}</summary><p>{ui.t(msg::OFFICE_CONSENT_ALONE_TEXT)}</p><ul class="list">{alone}</ul></details>
    };
    card::card(ui.say(msg::OFFICE_CONSENT_PAPER), content)
}

/// The text that the person has read, and what she decided.
fn paper(ui: Ui, kind: ConsentKind, state: &lotse_model::form::FormState, address: &str, submission: &str) -> AnyView {
    let named = (kind.recipient() == Recipient::Named)
        .then(|| text_field(ui, state, Question::new("recipient", ui.say(msg::CONSENT_WHO)), TextKind::Name));
    let purpose = kind
        .has_purpose()
        .then(|| text_field(ui, state, Question::new("purpose", ui.say(msg::CONSENT_WHAT_FOR)), TextKind::Line));
    let languages = Lang::ALL.iter().map(|lang| Choice::new(lang.tag(), lang.autonym())).collect();
    let answers = vec![
        Choice::new("yes", ui.say(msg::OFFICE_CONSENT_YES)),
        Choice { hint: Some(ui.say(msg::OFFICE_CONSENT_NO_HELP)), ..Choice::new("no", ui.say(msg::OFFICE_CONSENT_NO)) },
    ];
    let content = view! {
        {choice(ui, state, Question::new("answer", ui.say(msg::OFFICE_CONSENT_ANSWER)), answers)}
        {named}{purpose}{decision(ui, state, kind)}
        {choice(ui, state, Question::new("lang", ui.say(msg::OFFICE_CONSENT_LANG)), languages)}
        <div class="buttons">
            {button::submit(Weight::Main, None, ui.say(msg::BUTTON_SAVE))}
            {button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), address)}
        </div>
    };
    let text = view! { <p>{kind_text(ui, kind).view()}</p><p>{ui.t(msg::CONSENT_VOLUNTARY)}</p> };
    let hidden = [("submission", submission), ("kind", kind.code())];
    view! { {card::card(kind_name(ui, kind), text)}{form::form(address, &hidden, content)} }.into_any()
}

fn name_of(ui: Ui, input: &str) -> Said {
    match input {
        "answer" => ui.say(msg::OFFICE_CONSENT_ANSWER),
        "lang" => ui.say(msg::OFFICE_CONSENT_LANG),
        other => label(ui, other),
    }
}
