//! `/office/requests`: what persons ask about their data, and the answer.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    request::{RequestKind, RequestState},
    route,
    view::request::{CarrierRequestsPage, RequestLine, RequestPage, RequestRow},
};
use time::Date;

use super::super::public::{asked, flash_line};
use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card, chip,
        error_summary::error_summary,
        field::{Choice, Question, choice, text_area},
        form, notice,
        request::{kind_name, log_line, state_chip},
        table::{Column, Narrow, table},
    },
};

/// What waits, what is in force and what was answered last; no name and nothing of what was written.
#[must_use]
pub fn requests(ctx: PageContext, page: CarrierRequestsPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_REQUESTS_TITLE);
    let CarrierRequestsPage { open, in_force, answered, today } = page;
    let waiting = if open.is_empty() {
        notice::line(Tone::Good, Icon::Done, ui.say(msg::OFFICE_REQUESTS_NONE))
    } else {
        list(ui, msg::OFFICE_REQUESTS_OPEN, open, today)
    };
    let others = [(msg::OFFICE_REQUESTS_IN_FORCE, in_force), (msg::OFFICE_REQUESTS_ANSWERED, answered)]
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(words, rows)| list(ui, words, rows, today))
        .collect_view();
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_REQUESTS_LEAD)}</p>
        {flash_line(flash)}
        {waiting}
        {others}
    };
    document(&ctx, &title, body)
}

fn list(ui: Ui, caption: Msg, rows: Vec<RequestRow>, today: Date) -> AnyView {
    let columns = [
        msg::OFFICE_NUMBER,
        msg::OFFICE_REQUEST_KIND,
        msg::OFFICE_REQUEST_MADE,
        msg::OFFICE_REQUEST_DUE,
        msg::OFFICE_REQUEST_STATE,
    ]
    .map(|head| Column::text(ui.t(head)));
    let rows = rows.into_iter().map(|line| row(ui, line, today)).collect();
    table(ui, &ui.t(caption), Narrow::Blocks, columns.into(), rows)
}

fn row(ui: Ui, line: RequestRow, today: Date) -> Vec<AnyView> {
    let texts = ui.texts();
    let is_open = line.state == RequestState::Open;
    let overdue = (is_open && line.due_on < today)
        .then(|| chip::chip(Tone::Danger, Some(Icon::Warning), texts.t(msg::OFFICE_REQUEST_OVERDUE)));
    let age = is_open.then(|| {
        let words = match (today - line.made_on).whole_days() {
            ..1 => texts.t(msg::OFFICE_WAITS_TODAY),
            days => texts.with(msg::OFFICE_WAITS_DAYS, &[("n", days.into())]),
        };
        view! { <span class="help">{words}</span> }
    });
    vec![
        view! { <a href=route::request(line.id)><bdi dir="ltr">{line.number}</bdi><span class="unseen">" "{kind_name(ui, line.kind).text}</span></a> }.into_any(),
        kind_name(ui, line.kind).view(),
        view! { {texts.date(line.made_on)}{age} }.into_any(),
        view! { {texts.date(line.due_on)}" "{overdue} }.into_any(),
        view! { {state_chip(ui, line.state)}{effect(ui, line.kind, line.state, line.ends_on)} }.into_any(),
    ]
}

/// On which day something follows from a granted request.
fn effect(ui: Ui, kind: RequestKind, state: RequestState, ends_on: Option<Date>) -> Option<AnyView> {
    let day = ends_on.filter(|_| state == RequestState::Granted)?;
    let words = if kind == RequestKind::Deletion { msg::REQUEST_DELETED_ON } else { msg::REQUEST_LIFTED_ON };
    let words = ui.texts().with(words, &[("date", ui.texts().date(day).into())]);
    Some(view! { <span class="help">{words}</span> }.into_any())
}

/// One request with what the person wrote, and the form for the answer.
#[must_use]
pub fn request(ctx: PageContext, page: RequestPage) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let RequestPage { number, request, form: state, submission, outdated, today } = page;
    let title = kind_name(ui, request.kind).text;
    let overdue = (request.state == RequestState::Open && request.due_on < today)
        .then(|| chip::chip(Tone::Danger, Some(Icon::Warning), texts.t(msg::OFFICE_REQUEST_OVERDUE)));
    let made = texts.with(
        msg::OFFICE_REQUEST_DATES,
        &[("date", texts.date(request.made_on).into()), ("due", texts.date(request.due_on).into())],
    );
    let meanwhile = outdated.then(|| {
        let typed = state.raw.one("reason").to_owned();
        let text = view! { <p class="words" dir="auto">{typed}</p> };
        view! { <div role="alert">{notice::notice(Tone::Attention, Icon::Alert, ui.say(msg::OFFICE_REQUEST_OUTDATED), text)}</div> }
    });
    let answer = request.reason.clone().map(|reason| {
        let text = view! { <p class="words" dir="auto">{reason}</p>{request.end_reason.clone().map(|reason| view! { <p class="words" dir="auto">{reason}</p> })} };
        card::card(ui.say(msg::OFFICE_REQUEST_ANSWER), text)
    });
    let action = route::request(request.id);
    let submission = submission.to_string();
    let form = match (request.state, request.kind, request.ends_on) {
        (RequestState::Open, kind, _) => Some(answering(ui, kind, &state, &action, &submission)),
        (RequestState::Granted, RequestKind::Restriction, None) => Some(lifting(ui, &state, &action, &submission)),
        _ => None,
    };
    let errors = error_summary(ui, &state, |name| {
        ui.say(match (name, request.kind) {
            ("decision", _) => msg::OFFICE_REQUEST_DECISION,
            (_, RequestKind::Question) => msg::OFFICE_REQUEST_REPLY,
            _ => msg::OFFICE_REQUEST_REASON,
        })
    });
    let chips = view! { <p class="row">{state_chip(ui, request.state)}{overdue}{effect(ui, request.kind, request.state, request.ends_on)}</p> };
    let body = view! {
        {button::back(ui.say(msg::OFFICE_REQUESTS_TITLE), route::REQUESTS)}
        <p class="muted"><bdi dir="ltr">{number}</bdi></p>
        <h1>{title.clone()}</h1>
        {chips}
        <p class="muted">{made}</p>
        {meanwhile}
        {errors}
        {written(ui, &request)}
        {answer}
        {form}
    };
    document(&ctx, &title, body)
}

/// What the person wrote, and the line of the log that she asks about.
fn written(ui: Ui, request: &RequestLine) -> AnyView {
    let about = (request.kind == RequestKind::Question).then(|| match request.about.clone() {
        Some(line) => view! { <p class="muted">{ui.t(msg::OFFICE_REQUEST_ABOUT)}</p>{log_line(ui, line)} }.into_any(),
        None => view! { <p class="muted">{ui.t(msg::OFFICE_REQUEST_ABOUT_GONE)}</p> }.into_any(),
    });
    let words = match request.words.clone() {
        Some(words) => {
            let language = ui.texts().with(msg::OFFICE_REQUEST_LANG, &[("language", request.lang.autonym().into())]);
            view! { <p class="words" dir="auto" lang=request.lang.tag()>{words}</p><p class="help">{language}</p> }.into_any()
        }
        None => view! { <p class="muted">{ui.t(msg::OFFICE_REQUEST_NO_WORDS)}</p> }.into_any(),
    };
    card::card(ui.say(msg::OFFICE_REQUEST_WORDS), view! { {about}{words} })
}

/// What a yes does, the decision and its reason.
fn answering(ui: Ui, kind: RequestKind, state: &FormState, action: &str, submission: &str) -> AnyView {
    let decision = kind.is_decided().then(|| {
        let grant = if kind == RequestKind::Deletion {
            msg::OFFICE_REQUEST_GRANT_DELETION
        } else {
            msg::OFFICE_REQUEST_GRANT_RESTRICTION
        };
        let choices = vec![
            Choice { hint: Some(ui.say(grant)), ..Choice::new("grant", ui.say(msg::OFFICE_REQUEST_GRANT)) },
            Choice {
                hint: Some(ui.say(msg::OFFICE_REQUEST_REFUSE_HELP)),
                ..Choice::new("refuse", ui.say(msg::OFFICE_REQUEST_REFUSE))
            },
        ];
        choice(ui, state, Question::new("decision", ui.say(msg::OFFICE_REQUEST_DECISION)), choices)
    });
    let label = if kind.is_decided() { msg::OFFICE_REQUEST_REASON } else { msg::OFFICE_REQUEST_REPLY };
    let fields = view! {
        {decision}
        {text_area(ui, state, asked(ui, "reason", label), 5)}
        <div class="buttons">{button::submit(Weight::Main, None, ui.say(msg::OFFICE_REQUEST_SEND))}</div>
    };
    form::form(action, &[("submission", submission)], fields)
}

/// The end of a restriction, which the person reads before.
fn lifting(ui: Ui, state: &FormState, action: &str, submission: &str) -> AnyView {
    let fields = view! {
        <p>{ui.t(msg::OFFICE_REQUEST_LIFT_TEXT)}</p>
        {text_area(ui, state, asked(ui, "reason", msg::OFFICE_REQUEST_REASON), 5)}
        <div class="buttons">{button::submit_as(Weight::Plain, Some(Icon::Undo), ui.say(msg::OFFICE_REQUEST_LIFT), "decision", "lift")}</div>
    };
    let head: Said = ui.say(msg::OFFICE_REQUEST_LIFT);
    card::card(head, form::form(action, &[("submission", submission)], fields))
}
