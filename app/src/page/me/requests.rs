//! `/me/requests`: what the person asked about her data, what became of it, and a new request.

use leptos::prelude::*;
use lotse_model::{
    request::{RequestKind, RequestState},
    route,
    view::{
        me::RecordRef,
        request::{NewRequestPage, RequestLine, RequestsPage},
    },
};

use super::{
    super::public::{asked, flash_line, words},
    back_to_record, german_switch, inside,
};
use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::card_link,
        error_summary::error_summary,
        field::text_area,
        form::{form, group},
        listen, notice,
        request::{kind_icon, kind_name, log_line, state_chip},
    },
};

/// Renders the list.
#[must_use]
pub fn requests(ctx: PageContext, page: RequestsPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let RequestsPage { record, lines, offered } = page;
    let none = lines.is_empty().then(|| view! { <p class="muted">{ui.say(msg::REQUEST_NONE).view()}</p> });
    let lines = lines.into_iter().map(|(line, may)| entry(ui, &record, line, may)).collect_view();
    let offers = (!offered.is_empty()).then(|| {
        let links = offered
            .into_iter()
            .map(|kind| card_link(kind_icon(kind), kind_name(ui, kind), &route::new_request(&record.path, kind), ()))
            .collect_view();
        group(ui.say(msg::REQUEST_NEW), view! { <div class="cards">{links}</div> })
    });
    let log = button::link(Weight::Plain, Some(Icon::Eye), ui.say(msg::UI_NAV_LOG), &route::log(&record.path));
    let body = view! {
        {back_to_record(ui, &record)}
        <h1>{ui.say(msg::REQUEST_TITLE).view()}</h1>
        {flash_line(flash)}
        <div data-listen="">{words(ui.say(msg::REQUEST_LEAD))}</div>
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {none}
        <div class="cards">{lines}</div>
        {offers}
        <section class="group">{words(ui.say(msg::REQUEST_LOG_HINT))}{log}</section>
    };
    document(&ctx, &ui.t(msg::REQUEST_TITLE), body)
}

/// A request, what was written and answered, and what can still be done.
fn entry(ui: Ui, record: &RecordRef, line: RequestLine, may_take_back: bool) -> AnyView {
    let dated = |message: Msg, date| ui.both(|texts| texts.with(message, &[("date", texts.date(date).into())]));
    let made = ui.both(|texts| {
        let days = [("date", texts.date(line.made_on).into()), ("due", texts.date(line.due_on).into())];
        texts.with(msg::REQUEST_MADE, &days)
    });
    let is_granted = line.state == RequestState::Granted;
    let back = may_take_back.then(|| {
        let (weight, words) = match (is_granted, line.kind) {
            (true, RequestKind::Deletion) => (Weight::Main, msg::REQUEST_KEEP),
            (true, _) => (Weight::Plain, msg::REQUEST_RELEASE),
            _ => (Weight::Plain, msg::REQUEST_WITHDRAW),
        };
        let id = line.id.to_string();
        button::post(weight, Some(Icon::Undo), ui.say(words), &route::requests(&record.path), &[("request", &id)])
    });
    let end = match (line.ends_on.filter(|_| is_granted), line.kind) {
        (None, _) => back,
        (Some(day), RequestKind::Deletion) => {
            let copy = button::link(Weight::Plain, Some(Icon::Scroll), ui.say(msg::COPY_TITLE), &route::copy(&record.path));
            let text = view! { {words(ui.say(msg::REQUEST_DELETION_COPY))}{copy}{back} };
            Some(notice::notice(Tone::Danger, Icon::Bin, dated(msg::REQUEST_DELETED_ON, day), text))
        }
        (Some(day), _) => {
            let reason = line.end_reason.map(|reason| view! { <p class="words" dir="auto">{reason}</p> });
            let text = view! { {reason}{back} };
            Some(notice::notice(Tone::Attention, Icon::Calendar, dated(msg::REQUEST_LIFTED_ON, day), text))
        }
    };
    let complain = (line.state == RequestState::Refused).then(|| words(ui.say(msg::PUBLIC_PRIVACY_AUTHORITY)));
    let mine = line.words.map(|words| quoted(ui.say(msg::REQUEST_MINE), words));
    let answer = line.answered_on.zip(line.reason).map(|(day, reason)| quoted(dated(msg::REQUEST_ANSWERED, day), reason));
    let said = (mine.is_some() || answer.is_some()).then(|| view! { <dl class="values">{mine}{answer}</dl> });
    let about = line.about.map(|line| view! { <div>{log_line(ui, line)}</div> });
    view! {
        <section class="card">
            <div class="row"><h2 class="card__title">{kind_name(ui, line.kind).view()}</h2>{state_chip(ui, line.state)}</div>
            <p class="muted">{made.view()}</p>
            {about}{said}{complain}{end}
        </section>
    }
    .into_any()
}

/// Somebody's words under what they are.
fn quoted(head: Said, text: String) -> AnyView {
    view! { <div><dt>{head.view()}</dt><dd class="words" dir="auto">{text}</dd></div> }.into_any()
}

/// Renders a new request: what it means first, then the form. `from_draft`: it holds what an interrupted session had sent.
#[must_use]
pub fn new_request(ctx: PageContext, page: NewRequestPage, from_draft: bool) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let NewRequestPage { record, kind, about, form: state, submission } = page;
    let (back, action) = match &about {
        Some((line, _)) => (button::back(ui.say(msg::UI_NAV_LOG), &route::log(&record.path)), route::ask(&record.path, *line)),
        None => {
            (button::back(ui.say(msg::REQUEST_TITLE), &route::requests(&record.path)), route::new_request(&record.path, kind))
        }
    };
    let means: &[Msg] = match (kind, &record.child) {
        (RequestKind::Deletion, None) => &[msg::REQUEST_DELETION_TEXT, msg::REQUEST_DELETION_SIGN_IN, msg::REQUEST_DELETION_WAIT],
        (RequestKind::Deletion, Some(_)) => &[msg::REQUEST_DELETION_TEXT, msg::REQUEST_DELETION_WAIT],
        (RequestKind::Restriction, _) => &[msg::REQUEST_RESTRICTION_TEXT],
        (RequestKind::Question, _) => &[],
    };
    let means = (!means.is_empty()).then(|| {
        let means = means.iter().map(|text| words(ui.say(*text))).collect_view();
        view! { <div class="told" data-listen="">{means}</div> }
    });
    let copy = (kind == RequestKind::Deletion).then(|| {
        let link = button::link(Weight::Plain, Some(Icon::Scroll), ui.say(msg::COPY_TITLE), &route::copy(&record.path));
        notice::notice(Tone::Attention, Icon::Info, ui.say(msg::REQUEST_DELETION_COPY), link)
    });
    let line = about.map(|(_, line)| view! { <div class="card">{log_line(ui, line)}</div> });
    let draft = from_draft.then(|| notice::line(Tone::Attention, Icon::Pencil, ui.say(msg::ME_DRAFT_SHOWN)));
    let label = if kind == RequestKind::Question { msg::REQUEST_QUESTION } else { msg::REQUEST_WORDS };
    let fields = view! {
        {text_area(ui, &state, asked(ui, "words", label), 4)}
        <div class="buttons buttons--spread">
            {button::submit(Weight::Main, None, ui.say(msg::REQUEST_SEND))}
            {button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), &route::requests(&record.path))}
        </div>
    };
    let of_child = super::whose(ui, &record).map(|words| view! { <p class="muted">{words.view()}</p> });
    let body = view! {
        {back}
        {of_child}
        <h1>{kind_name(ui, kind).view()}</h1>
        {draft}
        {error_summary(ui, &state, |_| ui.say(label))}
        {german_switch(&ctx, ui)}
        {means}
        {copy}
        {line}
        {listen::button(ui)}
        {form(&action, &[("submission", &submission.to_string())], fields)}
    };
    document(&ctx, &ui.t(msg::REQUEST_TITLE), body)
}
