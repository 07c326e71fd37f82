//! `/office/case/<id>/documents`.

use leptos::prelude::*;
use lotse_model::{
    date::berlin_date,
    document::Review,
    form::FormState,
    ids::{CaseId, DocumentId},
    role::Role,
    route,
    view::document::{CaseDocuments, CaseDocumentsLine, DocumentRow},
};

use super::{
    super::{
        me::documents::{due, inputs, kind, label},
        public::flash_line,
    },
    parts,
};
use crate::{
    i18n::{Texts, msg},
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        card, chip,
        error_summary::error_summary,
        field::tick,
        file, form, notice,
    },
};

/// What runs out, in one short line.
pub(super) fn due_words(texts: Texts, line: &lotse_model::view::document::DueLine) -> String {
    let name = kind(texts, line.kind);
    if line.due.days < 0 {
        texts.with(msg::OFFICE_DOCUMENTS_EXPIRED, &[("kind", name.into())])
    } else {
        texts.with(msg::OFFICE_DOCUMENTS_DUE, &[("kind", name.into()), ("n", line.due.days.into())])
    }
}

/// The documents on the page of a case: how many, what is new, what runs out.
pub(super) fn on_case(ui: Ui, case: CaseId, line: &CaseDocumentsLine) -> AnyView {
    let texts = ui.texts();
    let count = texts.with(msg::OFFICE_DOCUMENTS_COUNT, &[("n", line.count.into())]);
    let waiting = (line.waiting > 0).then(|| {
        let words = texts.with(msg::OFFICE_DOCUMENTS_WAITING, &[("n", line.waiting.into())]);
        chip::chip(Tone::Attention, Some(Icon::Clock), words)
    });
    let due = line
        .due
        .iter()
        .map(|line| {
            let tone = if line.due.urgent { Tone::Danger } else { Tone::Attention };
            chip::chip(tone, Some(Icon::Calendar), due_words(texts, line))
        })
        .collect_view();
    let content = view! {
        <p class="row"><span>{count}</span>{waiting}{due}</p>
        {button::link(Weight::Plain, Some(Icon::Residence), ui.say(msg::OFFICE_DOCUMENTS_TO), &route::documents(&route::case(case)))}
    };
    card::card(ui.say(msg::OFFICE_DOCUMENTS), content)
}

/// The documents of a case, with what staff can do about each.
#[must_use]
pub fn documents(ctx: PageContext, page: CaseDocuments, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let CaseDocuments { head, rows, form: state, submission, answering, outdated } = page;
    let record = route::case(head.case);
    let (may_edit, case) = (head.may_edit, head.case);
    let submission = submission.to_string();
    let outdated = outdated.then(|| {
        let typed = answering.as_ref().map(|(_, form)| form.raw.one("words").to_owned()).filter(|typed| !typed.is_empty());
        let typed = typed.map(|typed| view! { <p>{ui.t(msg::OFFICE_YOUR_WORDS)}": "<bdi>{typed}</bdi></p> });
        view! { <div role="alert">{notice::notice(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_DOCUMENTS_OUTDATED), typed)}</div> }
    });
    let mut all = FormState { raw: state.raw.clone(), errors: state.errors.clone() };
    if let Some((id, form)) = &answering {
        all.errors.extend(form.errors.iter().map(|(_, error)| (words_id(*id), *error)));
    }
    let errors =
        error_summary(
            ui,
            &all,
            |name| {
                if name.starts_with("words-") { ui.say(msg::OFFICE_DOCUMENTS_REASON) } else { label(ui, name) }
            },
        );
    let none = rows.is_empty().then(|| view! { <p class="muted">{ui.say(msg::DOCUMENT_NONE).view()}</p> });
    let cards: Vec<_> = rows
        .iter()
        .map(|row| {
            let bad = answering.as_ref().filter(|(id, _)| *id == row.document.id).map(|(_, form)| form);
            one(ui, case, row, may_edit.then_some(submission.as_str()), bad)
        })
        .collect();
    let adding = may_edit.then(|| {
        let seen = view! {
            <div class="question">
                {tick(&state, "seen", ui.say(msg::OFFICE_DOCUMENTS_SEE))}
                <p class="help">{ui.t(msg::OFFICE_DOCUMENTS_SEE_HELP)}</p>
            </div>
        };
        let fields = view! {
            {seen}
            {inputs(ui, &state, msg::DOCUMENT_FILE)}
            <div class="buttons">{button::submit(Weight::Main, Some(Icon::Add), ui.say(msg::DOCUMENT_ADD))}</div>
        };
        let send = file::form(&route::documents(&record), &[("submission", &submission)], fields);
        card::card(ui.say(msg::DOCUMENT_ADD), send)
    });
    let title = ui.t(msg::OFFICE_DOCUMENTS);
    let body = view! {
        {button::back(ui.say(msg::OFFICE_TO_CASE), &record)}
        {parts::short_head(ui, &head)}
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_DOCUMENTS_LEAD)}</p>
        {flash_line(flash)}
        {outdated}
        {errors}
        {none}
        <div class="cards">{cards}</div>
        {adding}
    };
    document(&ctx, &title, body)
}

fn words_id(id: DocumentId) -> String {
    format!("words-{id}")
}

fn one(ui: Ui, case: CaseId, row: &DocumentRow, submission: Option<&str>, bad: Option<&FormState>) -> AnyView {
    let texts = ui.texts();
    let content = &row.document.content;
    let record = route::case(case);
    let valid = content.valid_until.map(|until| {
        let words = texts.with(msg::DOCUMENT_VALID, &[("date", texts.date(until).into())]);
        view! { <p class="row"><span>{words}</span>{row.due.map(|found| due(ui, found))}</p> }
    });
    let from = match row.document.role {
        Role::Refugee => texts.t(msg::OFFICE_FROM_PERSON),
        role => parts::role(texts, role),
    };
    let from = format!("{from} · {}", texts.date(berlin_date(row.document.at)));
    let who = row.reviewed_by.clone().unwrap_or_else(|| texts.t(msg::OFFICE_UNKNOWN));
    let review = match &content.review {
        Review::Waiting => chip::chip(Tone::Attention, Some(Icon::Clock), ui.say(msg::DOCUMENT_WAITING)),
        Review::Seen { at, .. } => {
            let date = texts.date(berlin_date(*at));
            let words = texts.with(msg::DOCUMENT_SEEN, &[("who", (&who).into()), ("date", date.into())]);
            chip::chip(Tone::Good, Some(Icon::Confirmed), words)
        }
        Review::Refused { reason, at, .. } => {
            let words = format!("{} · {who} · {}", texts.t(msg::OFFICE_REFUSED_BECAUSE), texts.date(berlin_date(*at)));
            let reason = reason.clone();
            view! { <p class="remark">{Icon::Refused.view()}<span>{words}": "<bdi class="words">{reason}</bdi></span></p> }
                .into_any()
        }
    };
    let name = kind(texts, content.kind);
    let open = content.file.as_ref().map(|_| {
        let href = route::document_file(&record, row.document.id);
        view! {
            <a class="button" href=href download="">
                {Icon::Eye.view()}<span>{ui.t(msg::DOCUMENT_OPEN)}<span class="unseen">": "{name.clone()}</span></span>
            </a>
        }
    });
    let no_file = content.file.is_none().then(|| view! { <p class="muted">{ui.t(msg::DOCUMENT_NO_FILE)}</p> });
    let note = content.note.clone().map(|note| view! { <p><bdi class="words">{note}</bdi></p> });
    let answers = submission.map(|submission| answers(ui, &record, row, submission, bad));
    let body =
        view! { {note}{valid}<p>{review}</p><p class="help">{from}</p>{no_file}<div class="buttons">{open}</div>{answers} };
    card::card(name, body)
}

/// Original seen; or refused or deleted with a reason.
fn answers(ui: Ui, record: &str, row: &DocumentRow, submission: &str, bad: Option<&FormState>) -> AnyView {
    let action = route::document(record, row.document.id);
    let base = row.document.rev.to_string();
    let hidden = [("submission", submission), ("base", base.as_str())];
    let see = (!matches!(row.document.content.review, Review::Seen { .. })).then(|| {
        let values = [("do", "seen"), ("submission", submission), ("base", base.as_str())];
        button::post(Weight::Plain, Some(Icon::Confirmed), ui.say(msg::OFFICE_DOCUMENTS_SEE), &action, &values)
    });
    // Several such forms stand on the page: the input has an id of its own, and the name that the server reads.
    let id = words_id(row.document.id);
    let error = bad.and_then(|form| form.error_at("words")).map(|error| {
        view! { <span class="error" id=format!("{id}-error")>{Icon::Alert.view()}<span>{ui.texts().error(&error)}</span></span> }
    });
    let described = error.is_some().then(|| format!("{id}-error"));
    let invalid = error.is_some().then_some("true");
    let typed = bad.map(|form| form.raw.one("words").to_owned()).filter(|typed| !typed.is_empty());
    view! {
        {see}
        <details class="why" open=bad.is_some()>
            <summary>{ui.t(msg::OFFICE_DOCUMENTS_ANSWER)}</summary>
            <form class="question" method="post" action=action autocomplete="off">
                {form::hidden(&hidden)}
                <label class="label" for=id.clone()>{ui.t(msg::OFFICE_DOCUMENTS_REASON)}</label>
                <span class="help">{ui.t(msg::OFFICE_DOCUMENTS_REASON_HELP)}</span>
                {error}
                <input type="text" class="input" id=id name="words" dir="auto" value=typed aria-describedby=described aria-invalid=invalid/>
                <div class="buttons">
                    {button::submit_as(Weight::Plain, Some(Icon::Refused), ui.say(msg::OFFICE_DOCUMENTS_REFUSE), "do", "refuse")}
                    {button::submit_as(Weight::Danger, Some(Icon::Bin), ui.say(msg::OFFICE_DOCUMENTS_REMOVE), "do", "remove")}
                </div>
            </form>
        </details>
    }
    .into_any()
}
