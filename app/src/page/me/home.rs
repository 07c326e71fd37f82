//! `/me`: what is next, what is missing, what is new.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Group, Part},
    route,
    view::{
        me::{Home, News, NextStep, RecordRef, SectionCard},
        plan::PlanStep,
        record::ValueState,
    },
};
use time::Date;

use super::{super::public::flash_line, documents, inside, released::releasers, rights, whose};
use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::{card_link, next_step, section_card},
        listen, notice,
        plan::Words,
    },
};

/// Renders it.
#[must_use]
pub fn home(ctx: PageContext, page: Home, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::Home);
    let ui = ctx.ui();
    let record = page.record;
    let is_child = record.child.is_some();
    let heading = whose(ui, &record).unwrap_or_else(|| match &page.call_name {
        Some(name) => ui.say_with(msg::ME_HELLO_NAME, &[("name", name.into())]),
        None => ui.say(msg::ME_HELLO),
    });
    let back = is_child.then(|| button::back(ui.say(msg::UI_NAV_HOME), route::ME));
    let card_notice = page.card_notice.map(|found| {
        let who = if found.printed_by.is_empty() { ui.texts().role(lotse_model::role::Role::Manager) } else { found.printed_by };
        let text = ui.both(|texts| {
            texts.with(msg::ME_CARD_TEXT, &[("who", (&who).into()), ("time", texts.date_time(found.printed_at).into())])
        });
        let tick = button::post(Weight::Plain, Some(Icon::Tick), ui.say(msg::ME_CARD_TICK), route::ME_NOTICE, &[]);
        notice::notice(Tone::Attention, Icon::Card, ui.say(msg::ME_CARD_TITLE), view! { <p>{text.view()}</p>{tick} })
    });
    let helped = page.helped.map(|(name, count)| helped(ui, &record, name, count));
    let draft = page.draft.map(|path| draft_offer(ui, &path));
    let closed = page.closed.then(|| closed(ui, &record, page.restricted));
    let deletion = page.requests.deleted_on.map(|day| deletion(ui, &record, day));
    let next = (!page.closed).then(|| next(ui, &record, page.next, page.untold));
    let step = page.plan.filter(|_| !page.closed).map(|step| plan_step(ui, &record, step));
    let manager = (!page.closed).then(|| {
        let words = match &page.manager {
            Some(name) => ui.say_with(msg::ME_MANAGER, &[("name", name.into())]),
            None => ui.say(msg::ME_MANAGER_NONE),
        };
        view! { <p class="muted">{words.view()}</p> }
    });
    let counted = || page.sections.iter().filter(|section| section.completion.applicable > 0);
    let done = counted().filter(|section| section.completion.is_answered()).count();
    let done = ui.say_with(msg::UI_SECTIONS_DONE, &[("done", done.into()), ("total", counted().count().into())]);
    let sections: Vec<_> = Part::ALL.iter().map(|part| part_cards(ui, &record, *part, &page.sections)).collect();
    let renew = documents::renew(ui, &record, &page.due);
    let documents = documents::link(ui, &record);
    let news = news(ui, &record, page.news, page.requests.answered_on, page.closed);
    let children = children(ui, page.children);
    let released = releasers(ui, &page.released);
    let data_heading = if is_child { None } else { Some(ui.say(msg::UI_NAV_DATA)) };
    let rights = if is_child { rights(ui, &record.path) } else { view! { {log(ui)}{help(ui)} }.into_any() };
    let body = view! {
        {back}
        <h1>{heading.view()}</h1>
        {flash_line(flash)}
        {card_notice}
        {helped}
        {draft}
        {deletion}
        {closed}
        {renew}
        {next}
        {step}
        {manager}
        <section class="group" id="data">
            {data_heading.map(|words| view! { <h2>{words.view()}</h2> })}
            <p class="muted">{done.view()}</p>
            {sections}
            <div class="cards">{documents}</div>
        </section>
        {news}
        {children}
        {released}
        {rights}
    };
    document(&ctx, &ui.t(if is_child { msg::ME_CHILD_UNNAMED } else { msg::UI_NAV_HOME }), body)
}

/// Nothing can be written: care has ended, or the data are restricted.
fn closed(ui: Ui, record: &RecordRef, restricted: bool) -> AnyView {
    if !restricted {
        let text = view! { <p>{ui.say(msg::ME_CLOSED_TEXT).view()}</p> };
        return notice::notice(Tone::Primary, Icon::Info, ui.say(msg::ME_CLOSED_TITLE), text);
    }
    let way = button::link(Weight::Plain, None, ui.say(msg::REQUEST_TITLE), &route::requests(&record.path));
    let text = view! { <p>{ui.say(msg::REQUEST_RESTRICTED_TEXT).view()}</p>{way} };
    notice::notice(Tone::Primary, Icon::Lock, ui.say(msg::REQUEST_RESTRICTED_TITLE), text)
}

/// The day on which everything is deleted, with the way to keep it.
fn deletion(ui: Ui, record: &RecordRef, day: Date) -> AnyView {
    let title = ui.both(|texts| texts.with(msg::REQUEST_DELETED_ON, &[("date", texts.date(day).into())]));
    let way = button::link(Weight::Plain, None, ui.say(msg::REQUEST_TITLE), &route::requests(&record.path));
    notice::notice(Tone::Danger, Icon::Bin, title, view! { <p>{ui.say(msg::REQUEST_HOME_TEXT).view()}</p>{way} })
}

/// The link to the log, which is a page of her own home.
fn log(ui: Ui) -> AnyView {
    button::link(Weight::Quiet, Some(Icon::Eye), ui.say(msg::UI_NAV_LOG), &route::log(route::ME))
}

/// The link to letting somebody help.
fn help(ui: Ui) -> AnyView {
    button::link(Weight::Quiet, Some(Icon::Together), ui.say(msg::HELPER_TITLE), &route::helpers(route::ME))
}

/// What helpers entered, to look at.
fn helped(ui: Ui, record: &RecordRef, name: Option<String>, count: usize) -> AnyView {
    let words = ui.both(|texts| {
        let name = name.clone().unwrap_or_else(|| texts.role(lotse_model::role::Role::Helper));
        texts.with(msg::HELPER_NEWS, &[("name", name.into()), ("n", count.into())])
    });
    let look = button::link(Weight::Plain, Some(Icon::Eye), ui.say(msg::ME_DRAFT_SHOW), &route::helpers(&record.path));
    notice::notice(Tone::Primary, Icon::Together, words, look)
}

/// The sections of an area under its heading; nothing where none of them applies.
fn part_cards(ui: Ui, record: &RecordRef, part: Part, sections: &[SectionCard]) -> AnyView {
    let cards: Vec<_> = sections
        .iter()
        .filter(|card| card.section.part() == part)
        .map(|card| section_card(ui, card.section, &card.completion, &route::section(&record.path, card.section)))
        .collect();
    if cards.is_empty() {
        return ().into_any();
    }
    let words = ui.both(|texts| texts.part_name(part)).view();
    // On a child's page the areas stand right under its name.
    let heading = match record.child {
        Some(_) => view! { <h2>{words}</h2> }.into_any(),
        None => view! { <h3>{words}</h3> }.into_any(),
    };
    view! { <div class="group">{heading}<div class="cards">{cards}</div></div> }.into_any()
}

/// A form that a lost session interrupted: to look at, or to throw away.
fn draft_offer(ui: Ui, path: &str) -> AnyView {
    let show = button::link(Weight::Plain, Some(Icon::Undo), ui.say(msg::ME_DRAFT_SHOW), &format!("{path}?draft"));
    let discard = button::post(Weight::Quiet, None, ui.say(msg::ME_DRAFT_DISCARD), route::ME_NOTICE, &[("draft", path)]);
    let content = view! { <p>{ui.say(msg::ME_DRAFT_TEXT).view()}</p>{button::row(vec![show, discard])} };
    notice::notice(Tone::Attention, Icon::Pencil, ui.say(msg::ME_DRAFT_TITLE), content)
}

fn next(ui: Ui, record: &RecordRef, next: NextStep, untold: Vec<Group>) -> AnyView {
    let (title, text, words, group, item) = match next {
        NextStep::Answer(group, item) => (msg::ME_NEXT_ANSWER, msg::ME_NEXT_ANSWER_TEXT, msg::ME_ANSWER, group, item),
        NextStep::Begin(group) => (msg::ME_NEXT_BEGIN, msg::ME_NEXT_BEGIN_TEXT, msg::BUTTON_START, group, 0),
        NextStep::Continue(group) => (msg::ME_NEXT_CONTINUE, msg::ME_NEXT_CONTINUE_TEXT, msg::BUTTON_CONTINUE, group, 0),
        NextStep::AtAppointment | NextStep::Nothing => {
            let title = if next == NextStep::Nothing { msg::ME_NEXT_NOTHING } else { msg::ME_NEXT_APPOINTMENT };
            let text = view! { <p>{ui.say(msg::ME_NEXT_NOTHING_TEXT).view()}</p>{more(ui, record, untold)} };
            return next_step(ui.say(msg::ME_NEXT), ui.say(title), text);
        }
    };
    let content = view! {
        <p>{ui.say(text).view()}</p>
        {button::link(Weight::Main, Some(Icon::Next), ui.say(words), &route::group(&record.path, group, item))}
    };
    next_step(ui.say(msg::ME_NEXT), with_group(ui, title, group), content)
}

/// What she can tell without being asked; closed, so that it does not look like work.
fn more(ui: Ui, record: &RecordRef, untold: Vec<Group>) -> AnyView {
    if untold.is_empty() {
        return ().into_any();
    }
    let links = untold
        .into_iter()
        .map(|group| {
            let name = ui.both(|texts| texts.group_name(group));
            view! { <li>{button::link(Weight::Quiet, Some(Icon::Add), name, &route::new_item(&record.path, group))}</li> }
        })
        .collect_view();
    view! { <details><summary>{ui.say(msg::ME_NEXT_MORE).view()}</summary><ul class="list">{links}</ul></details> }.into_any()
}

/// The next step of her plan, with the day by which it is due.
fn plan_step(ui: Ui, record: &RecordRef, step: PlanStep) -> AnyView {
    let PlanStep { phrase, words, due } = step;
    let said = ui.both(|texts| {
        let phrase = phrase.as_deref().map(|code| texts.plan_code("step", code));
        Words { phrase, written: words.clone() }.line().unwrap_or_else(|| texts.t(msg::ME_PLAN_UNNAMED))
    });
    let due = due.map(|day| {
        let words = ui.both(|texts| texts.with(msg::ME_PLAN_DUE, &[("date", texts.date(day).into())]));
        view! { <span class="help">{words.view()}</span> }
    });
    let text = view! { {due}<span class="help">{ui.say(msg::ME_NEXT_PLAN_TEXT).view()}</span> };
    card_link(Icon::Scroll, said, &route::my_plan(&record.path), text)
}

fn with_group(ui: Ui, words: Msg, group: Group) -> Said {
    ui.both(|texts| texts.with(words, &[("group", texts.group_name(group).into())]))
}

fn news(ui: Ui, record: &RecordRef, news: Vec<News>, answered_on: Option<Date>, closed: bool) -> AnyView {
    if news.is_empty() && answered_on.is_none() {
        return ().into_any();
    }
    let answered = answered_on.map(|day| {
        let date = view! { <span class="help">{ui.texts().date(day)}</span> };
        card_link(Icon::Done, ui.say(msg::REQUEST_NEWS), &route::requests(&record.path), date)
    });
    let lines = news
        .into_iter()
        .map(|news| {
            let (words, icon) = match news.state {
                ValueState::Confirmed => (msg::ME_NEWS_CONFIRMED, Icon::Confirmed),
                ValueState::Refused => (msg::ME_NEWS_REFUSED, Icon::Alert),
                ValueState::Question => (msg::ME_NEWS_QUESTION, Icon::Question),
                _ => (msg::ME_NEWS_ON_BEHALF, Icon::Pencil),
            };
            let title = ui.both(|texts| texts.with(words, &[("field", texts.field_label(news.field).into())]));
            let field = news.field.field();
            let href = if closed || !field.person_states {
                route::section(&record.path, field.section())
            } else {
                route::group(&record.path, field.group, news.item)
            };
            let time = ui.texts().date_time(news.at);
            card_link(icon, title, &href, view! { <span class="help">{time}</span> })
        })
        .collect_view();
    view! { {listen::button(ui)}<section class="group" data-listen=""><h2>{ui.say(msg::ME_NEWS).view()}</h2><div class="cards">{answered}{lines}</div></section> }.into_any()
}

fn children(ui: Ui, children: Vec<RecordRef>) -> AnyView {
    if children.is_empty() {
        return ().into_any();
    }
    let links = children
        .iter()
        .filter_map(|child| whose(ui, child).map(|words| card_link(Icon::Person, words, &child.path, ())))
        .collect_view();
    view! { <section class="group"><h2>{ui.say(msg::ME_CHILDREN).view()}</h2><div class="cards">{links}</div></section> }
        .into_any()
}
