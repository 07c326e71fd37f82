//! `/me/copy`: what a copy of everything is, and the copy itself as a page to read or print.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{FIELDS, Field, Group, Section},
    date::berlin_date,
    entry::EntryKind,
    plan::{Node, NodeKind},
    role::Role,
    route,
    view::{
        copy::{
            CopiedConsent, CopiedDocument, CopiedEntry, CopiedHelp, CopiedLog, CopiedPlan, CopiedRequest, CopiedReview, Held,
            OwnCopy, Who, Written,
        },
        me::RecordRef,
    },
};

use super::{
    super::public::words,
    back_to_record, documents,
    helpers::{kind_name as kind_name_of_helper, part_names},
    inside,
};
use crate::{
    i18n::{Texts, msg},
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        consent::{facts, kind_name},
        notice,
        plan::Words,
        request, value,
    },
};

/// Renders the page that leads to the copy.
#[must_use]
pub fn copy(ctx: PageContext, record: RecordRef) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let body = view! {
        {back_to_record(ui, &record)}
        <h1>{ui.say(msg::COPY_TITLE).view()}</h1>
        {words(ui.say(msg::COPY_LEAD))}
        {notice::line(Tone::Attention, Icon::Warning, ui.say(msg::COPY_SHARED))}
        {button::row(vec![
            button::link(Weight::Main, Some(Icon::Eye), ui.say(msg::COPY_READ), &route::copy_page(&record.path)),
            button::link(Weight::Plain, Some(Icon::Next), ui.say(msg::COPY_FILE), &route::copy_file(&record.path)),
        ])}
        {words(ui.say(msg::COPY_FILE_TEXT))}
        <h2>{ui.say(msg::COPY_WITHHELD_TITLE).view()}</h2>
        {words(ui.say(msg::COPY_WITHHELD_TEXT))}
        {words(ui.say(msg::COPY_LOGGED))}
    };
    document(&ctx, &ui.t(msg::COPY_TITLE), body)
}

/// Renders the copy.
#[must_use]
pub fn copy_page(ctx: PageContext, copy: OwnCopy) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let sections: Vec<_> = Section::ALL.iter().map(|section| self::section(ui, *section, &copy.entries)).collect();
    let papers: Vec<_> = copy.documents.iter().map(|paper| self::paper(ui, paper)).collect();
    let consents: Vec<_> = copy.consents.iter().map(|consent| self::consent(ui, consent)).collect();
    let requests: Vec<_> = copy.requests.iter().map(|request| self::request(ui, request)).collect();
    let plans: Vec<_> = copy.plans.iter().map(|plan| self::plan(ui, plan)).collect();
    let helps: Vec<_> = copy.helps.iter().map(|help| self::help(ui, help)).collect();
    let log: Vec<_> = copy.log.iter().map(|line| self::log_line(ui, line)).collect();
    let made = ui.both(|texts| {
        texts.with(msg::COPY_MADE, &[("time", texts.date_time(copy.made_at.0).into()), ("carrier", (&copy.carrier).into())])
    });
    let body = view! {
        {button::back(ui.say(msg::COPY_TITLE), &route::copy(&copy.record.path))}
        <h1>{ui.say(msg::COPY_TITLE).view()}</h1>
        <p class="muted"><bdi dir="ltr">{copy.number}</bdi>" · "{made.view()}</p>
        {sections}
        {part(ui.say(msg::DOCUMENT_TITLE), papers)}
        {part(ui.say(msg::CONSENT_TITLE), consents)}
        {part(ui.say(msg::REQUEST_TITLE), requests)}
        {plans}
        {part(ui.say(msg::HELPER_TITLE), helps)}
        {part(ui.say(msg::UI_NAV_LOG), log)}
    };
    document(&ctx, &ui.t(msg::COPY_TITLE), body)
}

/// A heading with its lines; nothing where there are none.
fn part(heading: Said, lines: Vec<AnyView>) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    view! { <section class="group"><h2>{heading.view()}</h2><ul class="list">{lines}</ul></section> }.into_any()
}

/// All answers that were ever given in a section, each field with its history.
fn section(ui: Ui, section: Section, entries: &[CopiedEntry]) -> AnyView {
    let groups: Vec<_> = section.groups().filter_map(|group| self::group(ui, group, entries)).collect();
    if groups.is_empty() {
        return ().into_any();
    }
    view! { <section class="group"><h2>{ui.both(|texts| texts.section_name(section)).view()}</h2>{groups}</section> }.into_any()
}

fn group(ui: Ui, group: Group, entries: &[CopiedEntry]) -> Option<AnyView> {
    let mut lines: Vec<AnyView> = Vec::new();
    for field in FIELDS.iter().filter(|field| field.group == group) {
        let mut items: Vec<u16> = entries.iter().filter(|entry| entry.field == field.id).map(|entry| entry.item).collect();
        items.sort_unstable();
        items.dedup();
        lines.extend(items.into_iter().map(|item| history(ui, field, item, entries)));
    }
    let heading = ui.both(|texts| texts.group_name(group)).view();
    (!lines.is_empty()).then(|| view! { <h3>{heading}</h3><ul class="list">{lines}</ul> }.into_any())
}

/// What was said about a field, newest first.
fn history(ui: Ui, field: &Field, item: u16, entries: &[CopiedEntry]) -> AnyView {
    let said: Vec<_> = entries
        .iter()
        .rev()
        .filter(|entry| entry.field == field.id && entry.item == item)
        .map(|entry| self::entry(ui, entry))
        .collect();
    let number = (item > 0).then(|| format!(" ({item})"));
    view! { <li><strong>{ui.both(|texts| texts.field_label(field.id)).view()}{number}</strong>{said}</li> }.into_any()
}

fn entry(ui: Ui, entry: &CopiedEntry) -> AnyView {
    let content = match &entry.held {
        Held::Withheld(_) => view! { <em>{ui.say(msg::COPY_WITHHELD).view()}</em> }.into_any(),
        Held::Content(said) => {
            let answer = said.answer.as_ref().map(|answer| value::answer(ui, entry.field, answer));
            let note = said.note.as_ref().map(|note| view! { <bdi dir="auto">{note.clone()}</bdi> });
            view! { {answer}{note} }.into_any()
        }
    };
    let what = match (entry.kind, entry.by.role) {
        (EntryKind::Stated, Role::Helper) => "ui-state-helped",
        (other, _) => kind(other),
    };
    let what = ui.both(|texts| texts.id(what));
    let when = ui.texts().date_time(entry.at.0);
    view! { <p>{content}</p><p class="muted">{what.view()}" · "{who(ui, &entry.by)}" · "{when}</p> }.into_any()
}

/// The message of what an entry does.
const fn kind(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Stated => "ui-state-stated",
        EntryKind::OnBehalf => "ui-state-on-behalf",
        EntryKind::Confirmed => "ui-state-confirmed",
        EntryKind::Refused => "copy-refused",
        EntryKind::Asked => "ui-state-question",
        EntryKind::Replied => "copy-replied",
        EntryKind::Disputed => "ui-state-disputed",
        EntryKind::Withdrawn => "copy-withdrawn",
    }
}

fn who(ui: Ui, who: &Who) -> AnyView {
    let role = ui.both(|texts| texts.role(who.role));
    match &who.name {
        Some(name) => view! { <bdi>{name.clone()}</bdi>", "{role.view()} }.into_any(),
        None => role.view().into_any(),
    }
}

fn paper(ui: Ui, copied: &CopiedDocument) -> AnyView {
    let content = match &copied.held {
        Held::Withheld(_) => view! { <em>{ui.say(msg::COPY_WITHHELD).view()}</em> }.into_any(),
        Held::Content(paper) => {
            let until = paper.valid_until.map(|day| {
                let words = ui.both(|texts| texts.with(msg::COPY_UNTIL, &[("date", texts.date(day).into())]));
                view! { <p>{words.view()}</p> }
            });
            let refused = match &paper.review {
                CopiedReview::Refused { reason, .. } => Some(view! { <p><bdi dir="auto">{reason.clone()}</bdi></p> }),
                _ => None,
            };
            let file = paper.file.clone().map(|file| view! { <p><a href=file>{ui.say(msg::DOCUMENT_FILE).view()}</a></p> });
            view! {
                <strong>{ui.both(|texts| documents::kind(texts, paper.kind)).view()}</strong>
                {paper.note.clone().map(|note| view! { <p><bdi dir="auto">{note}</bdi></p> })}
                {until}{refused}{file}
            }
            .into_any()
        }
    };
    let when = ui.texts().date_time(copied.at.0);
    view! { <li>{content}<p class="muted">{who(ui, &copied.by)}" · "{when}</p></li> }.into_any()
}

fn consent(ui: Ui, consent: &CopiedConsent) -> AnyView {
    view! { <li><strong>{kind_name(ui, consent.kind).view()}</strong>{facts(ui, consent.line.clone())}</li> }.into_any()
}

fn request(ui: Ui, copied: &CopiedRequest) -> AnyView {
    let made = ui.texts().date(berlin_date(copied.at.0));
    let texts = match &copied.held {
        Held::Content(Written { words, answer, end_reason }) => {
            let said = |text: &Option<String>| text.clone().map(|text| view! { <p class="words" dir="auto">{text}</p> });
            view! { {said(words)}{said(answer)}{said(end_reason)} }.into_any()
        }
        Held::Withheld(_) => view! { <p class="muted">{ui.say(msg::COPY_WITHHELD).view()}</p> }.into_any(),
    };
    view! { <li><strong>{request::kind_name(ui, copied.kind).view()}</strong>", "{made}" "{request::state_chip(ui, copied.state)}{texts}</li> }
        .into_any()
}

/// Who was let help, with which parts, and when.
fn help(ui: Ui, help: &CopiedHelp) -> AnyView {
    let name = match &help.held {
        Held::Withheld(_) => view! { <em>{ui.say(msg::COPY_WITHHELD).view()}</em> }.into_any(),
        Held::Content(helper) => {
            let kind = helper.kind.map(|kind| view! { " · "{kind_name_of_helper(ui.texts(), kind)} });
            let name = helper.name.as_ref().unwrap_or(&helper.called).clone();
            view! { <strong><bdi>{name}</bdi></strong>{kind} }.into_any()
        }
    };
    let texts = ui.texts();
    let times = [Some(help.at), help.begun_at, help.ended_at.or(help.until)];
    let times: Vec<String> = times.into_iter().flatten().map(|at| texts.date_time(at.0)).collect();
    view! {
        <li>{name}<p>{part_names(texts, &help.sections)}</p><p class="muted">{times.join(" – ")}</p></li>
    }
    .into_any()
}

/// A plan as it is: goals with their steps. The file holds everything that was done in it.
fn plan(ui: Ui, copied: &CopiedPlan) -> AnyView {
    let plan = &copied.plan;
    let goals: Vec<_> = plan
        .of_kind(NodeKind::Goal)
        .map(|goal| {
            let steps: Vec<_> = plan
                .measures(goal)
                .map(|step| view! { <li>{named(ui, |texts| Words::step(texts, plan, step).line())}</li> })
                .collect();
            view! { <li><strong>{goal_name(ui, copied, goal)}</strong><ul>{steps}</ul></li> }.into_any()
        })
        .collect();
    let since = ui.both(|texts| texts.with(msg::UI_SINCE, &[("date", texts.date(berlin_date(copied.opened_at.0)).into())]));
    let changes = ui.say_with(msg::COPY_PLAN_CHANGES, &[("n", copied.operations.len().into())]);
    view! {
        <section class="group">
            <h2>{ui.say(msg::UI_NAV_PLAN).view()}</h2>
            <p class="muted">{since.view()}" · "{changes.view()}</p>
            <ul class="list">{goals}</ul>
        </section>
    }
    .into_any()
}

fn goal_name(ui: Ui, copied: &CopiedPlan, goal: Node) -> AnyView {
    named(ui, |texts| Words::goal(texts, &copied.plan, goal).line())
}

fn named(ui: Ui, words: impl Fn(Texts) -> Option<String>) -> AnyView {
    ui.both(|texts| words(texts).unwrap_or_else(|| texts.t(msg::ME_PLAN_UNNAMED))).view().into_any()
}

fn log_line(ui: Ui, line: &CopiedLog) -> AnyView {
    let what = ui.both(|texts| texts.action(line.action));
    let reason = line.reason.clone().map(|reason| view! { <p><bdi dir="auto">{reason}</bdi></p> });
    let when = ui.texts().date_time(line.at.0);
    view! { <li>{what.view()}<p class="muted">{who(ui, &line.by)}" · "{when}</p>{reason}</li> }.into_any()
}
