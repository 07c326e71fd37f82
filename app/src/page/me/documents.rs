//! `/me/documents` and `/me/documents/<id>`: papers to photograph, to open, to replace and to take away.

use leptos::prelude::*;
use lotse_model::{
    date::berlin_date,
    document::{DocumentKind, Due, Review},
    form::FormState,
    role::Role,
    route,
    view::{
        document::{DocumentPage, DocumentRow, DocumentsPage, DueLine},
        me::RecordRef,
    },
};

use super::{
    super::public::{asked, flash_line, help_of, words},
    back_to_record, german_switch, inside, who_sees,
};
use crate::{
    i18n::{Msg, Texts, msg},
    layout::{PageContext, Place, document as page_document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::{self, card_link},
        chip, date,
        error_summary::error_summary,
        field::{Choice, TextKind, choice, text_field},
        file, notice,
    },
};

/// What a kind of paper is called.
pub(in crate::page) fn kind(texts: Texts, kind: DocumentKind) -> String {
    texts.id(kind.message())
}

/// How long a paper still holds, as a chip.
pub(in crate::page) fn due(ui: Ui, due: Due) -> AnyView {
    let tone = if due.urgent { Tone::Danger } else { Tone::Attention };
    let words =
        if due.days < 0 { ui.say(msg::DOCUMENT_EXPIRED) } else { ui.say_with(msg::DOCUMENT_DUE, &[("n", due.days.into())]) };
    chip::chip(tone, Some(Icon::Calendar), words)
}

/// The card on the home page that leads to the documents.
pub(super) fn link(ui: Ui, record: &RecordRef) -> AnyView {
    card_link(Icon::Residence, ui.say(msg::DOCUMENT_TITLE), &route::documents(&record.path), ())
}

/// What is to be renewed, on the home page.
pub(super) fn renew(ui: Ui, record: &RecordRef, lines: &[DueLine]) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let papers = lines
        .iter()
        .map(|line| {
            let href = route::document(&record.path, line.id);
            view! { <li><a href=href>{ui.both(|texts| kind(texts, line.kind)).view()}</a>" "{due(ui, line.due)}</li> }
        })
        .collect_view();
    let content = view! { <p>{ui.say(msg::DOCUMENT_DUE_TEXT).view()}</p><ul class="list">{papers}</ul> };
    notice::notice(Tone::Attention, Icon::Calendar, ui.say(msg::DOCUMENT_DUE_TITLE), content)
}

/// Renders the list.
#[must_use]
pub fn documents(ctx: PageContext, page: DocumentsPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::Data);
    let ui = ctx.ui();
    let DocumentsPage { record, rows, form, submission, closed } = page;
    let empty = rows.is_empty().then(|| view! { <p class="muted">{ui.say(msg::DOCUMENT_NONE).view()}</p> });
    let cards: Vec<_> = rows.iter().map(|row| one(ui, &record, row)).collect();
    let errors = error_summary(ui, &form, |name| label(ui, name));
    let adding = (!closed).then(|| {
        let fields = view! {
            {inputs(ui, &form, msg::DOCUMENT_FILE)}
            <div class="buttons">{button::submit(Weight::Main, Some(Icon::Add), ui.say(msg::DOCUMENT_ADD))}</div>
        };
        view! {
            <section class="group" id="add">
                <h2>{ui.say(msg::DOCUMENT_ADD).view()}</h2>
                <p class="help">{ui.say(msg::DOCUMENT_NOT).view()}</p>
                {file::form(&route::documents(&record.path), &[("submission", &submission.to_string())], fields)}
            </section>
        }
    });
    let body = view! {
        {back_to_record(ui, &record)}
        <h1>{ui.say(msg::DOCUMENT_TITLE).view()}</h1>
        {flash_line(flash)}
        {errors}
        {words(ui.say(msg::DOCUMENT_LEAD))}
        {who_sees(ui, &record, std::iter::empty())}
        {german_switch(&ctx, ui)}
        {empty}
        <div class="cards">{cards}</div>
        {adding}
    };
    page_document(&ctx, &ui.t(msg::DOCUMENT_TITLE), body)
}

/// Renders one document.
#[must_use]
pub fn document(ctx: PageContext, page: DocumentPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::Data);
    let ui = ctx.ui();
    let DocumentPage { record, row, form, submission, outdated, closed } = page;
    let here = route::document(&record.path, row.document.id);
    let outdated = outdated
        .then(|| view! { <div role="alert">{notice::line(Tone::Attention, Icon::Alert, ui.say(msg::DOCUMENT_OUTDATED))}</div> });
    let errors = error_summary(ui, &form, |name| label(ui, name));
    let (base, now) = (form.raw.one("base").to_owned(), row.document.rev.to_string());
    let may_change = row.document.is_hers() && !closed;
    let fixed = (!may_change && !closed).then(|| words(ui.say(msg::DOCUMENT_FIXED)));
    let change = may_change.then(|| {
        let fields = view! {
            {inputs(ui, &form, msg::DOCUMENT_FILE_NEW)}
            <div class="buttons">{button::submit(Weight::Main, None, ui.say(msg::BUTTON_SAVE))}</div>
        };
        let help = help_of(ui, msg::DOCUMENT_REMOVE).map(|help| view! { <p class="help">{help.view()}</p> });
        let action = route::remove_document(&record.path, row.document.id);
        view! {
            {file::form(&here, &[("submission", &submission.to_string()), ("base", &base)], fields)}
            <section class="group">
                {help}
                {button::post(Weight::Danger, Some(Icon::Bin), ui.say(msg::DOCUMENT_REMOVE), &action, &[("base", &now)])}
            </section>
        }
    });
    let body = view! {
        {button::back(ui.say(msg::DOCUMENT_TITLE), &route::documents(&record.path))}
        <h1>{ui.both(|texts| kind(texts, row.document.content.kind)).view()}</h1>
        {flash_line(flash)}
        {outdated}
        {errors}
        <div class="card">{facts(ui, &row)}{open(ui, &record, &row)}</div>
        {fixed}
        {german_switch(&ctx, ui)}
        {change}
    };
    page_document(&ctx, &ui.t(msg::DOCUMENT_TITLE), body)
}

fn one(ui: Ui, record: &RecordRef, row: &DocumentRow) -> AnyView {
    let name = kind(ui.texts(), row.document.content.kind);
    let details = view! {
        <a class="button button--quiet" href=route::document(&record.path, row.document.id)>
            {Icon::Pencil.view()}
            <span>{ui.say(msg::DOCUMENT_CHANGE).view()}<span class="unseen">": "{name}</span></span>
        </a>
    };
    let title = ui.both(|texts| kind(texts, row.document.content.kind));
    card::card(title, view! { {facts(ui, row)}<div class="buttons">{open(ui, record, row)}{details}</div> })
}

/// What is known of a document, in lines.
fn facts(ui: Ui, row: &DocumentRow) -> AnyView {
    let texts = ui.texts();
    let content = &row.document.content;
    let note = content.note.clone().map(|note| view! { <p><bdi class="words">{note}</bdi></p> });
    let valid = content.valid_until.map(|until| {
        let words = ui.both(|texts| texts.with(msg::DOCUMENT_VALID, &[("date", texts.date(until).into())]));
        view! { <p>{words.view()}" "{row.due.map(|found| due(ui, found))}</p> }
    });
    let date = texts.date(berlin_date(row.document.at));
    let from = if row.document.role == Role::Refugee {
        texts.with(msg::ME_BY_ME, &[("date", date.into())])
    } else {
        texts.with(msg::ME_BY_STAFF, &[("who", texts.role(row.document.role).into()), ("date", date.into())])
    };
    view! { {note}{valid}<p>{review(ui, row)}</p><p class="help">{from}</p> }.into_any()
}

/// What staff said.
fn review(ui: Ui, row: &DocumentRow) -> AnyView {
    match &row.document.content.review {
        Review::Waiting => chip::chip(Tone::Primary, Some(Icon::Clock), ui.say(msg::DOCUMENT_WAITING)),
        Review::Seen { at, .. } => {
            let who = row.reviewed_by.clone().unwrap_or_else(|| ui.texts().role(Role::Manager));
            let words = ui.both(|texts| {
                let date = texts.date(berlin_date(*at));
                texts.with(msg::DOCUMENT_SEEN, &[("who", (&who).into()), ("date", date.into())])
            });
            chip::chip(Tone::Good, Some(Icon::Confirmed), words)
        }
        Review::Refused { reason, .. } => {
            let words = ui.say_with(msg::DOCUMENT_REFUSED, &[("reason", reason.into())]);
            view! { <span class="remark">{Icon::Alert.view()}<span class="words">{words.view()}</span></span> }.into_any()
        }
    }
}

/// A link that saves the file.
fn open(ui: Ui, record: &RecordRef, row: &DocumentRow) -> AnyView {
    if row.document.content.file.is_none() {
        return view! { <p class="muted">{ui.say(msg::DOCUMENT_NO_FILE).view()}</p> }.into_any();
    }
    let href = route::document_file(&record.path, row.document.id);
    let name = kind(ui.texts(), row.document.content.kind);
    view! {
        <a class="button" href=href download="">
            {Icon::Eye.view()}<span>{ui.say(msg::DOCUMENT_OPEN).view()}<span class="unseen">": "{name}</span></span>
        </a>
    }
    .into_any()
}

/// The questions about a document. The file comes last: what stands before it has arrived when it breaks off.
pub(in crate::page) fn inputs(ui: Ui, form: &FormState, file_label: Msg) -> AnyView {
    let kinds = DocumentKind::ALL.iter().map(|found| Choice::new(found.code(), ui.both(|texts| kind(texts, *found)))).collect();
    view! {
        {choice(ui, form, asked(ui, "kind", msg::DOCUMENT_KIND), kinds)}
        {date::day(ui, form, asked(ui, "valid_until", msg::DOCUMENT_VALID_UNTIL))}
        {text_field(ui, form, asked(ui, "note", msg::DOCUMENT_NOTE), TextKind::Line)}
        {file::file(ui, form, asked(ui, "file", file_label))}
    }
    .into_any()
}

/// What an error in the summary is about.
pub(in crate::page) fn label(ui: Ui, name: &str) -> Said {
    ui.say(match name {
        "kind" => msg::DOCUMENT_KIND,
        "valid_until" => msg::DOCUMENT_VALID_UNTIL,
        "note" => msg::DOCUMENT_NOTE,
        _ => msg::DOCUMENT_FILE,
    })
}
