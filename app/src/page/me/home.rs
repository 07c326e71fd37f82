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
    let draft = page.draft.map(|path| draft_offer(ui, &path));
    let closed = page.closed.then(|| {
        let text = view! { <p>{ui.say(msg::ME_CLOSED_TEXT).view()}</p> };
        notice::notice(Tone::Primary, Icon::Info, ui.say(msg::ME_CLOSED_TITLE), text)
    });
    let next = (!page.closed).then(|| next(ui, &record, page.next));
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
    let news = news(ui, &record, page.news, page.closed);
    let children = children(ui, page.children);
    let released = releasers(ui, &page.released);
    let data_heading = if is_child { None } else { Some(ui.say(msg::UI_NAV_DATA)) };
    let rights = if is_child { rights(ui, &record.path) } else { log(ui) };
    let body = view! {
        {back}
        <h1>{heading.view()}</h1>
        {flash_line(flash)}
        {card_notice}
        {draft}
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

/// The link to the log, which is a page of her own home.
fn log(ui: Ui) -> AnyView {
    button::link(Weight::Quiet, Some(Icon::Eye), ui.say(msg::UI_NAV_LOG), &route::log(route::ME))
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

fn next(ui: Ui, record: &RecordRef, next: NextStep) -> AnyView {
    let (title, text, words, group, item) = match next {
        NextStep::Answer(group, item) => (msg::ME_NEXT_ANSWER, msg::ME_NEXT_ANSWER_TEXT, msg::ME_ANSWER, group, item),
        NextStep::Begin(group) => (msg::ME_NEXT_BEGIN, msg::ME_NEXT_BEGIN_TEXT, msg::BUTTON_START, group, 0),
        NextStep::Continue(group) => (msg::ME_NEXT_CONTINUE, msg::ME_NEXT_CONTINUE_TEXT, msg::BUTTON_CONTINUE, group, 0),
        NextStep::AtAppointment | NextStep::Nothing => {
            let title = if next == NextStep::Nothing { msg::ME_NEXT_NOTHING } else { msg::ME_NEXT_APPOINTMENT };
            let text = view! { <p>{ui.say(msg::ME_NEXT_NOTHING_TEXT).view()}</p> };
            return next_step(ui.say(msg::ME_NEXT), ui.say(title), text);
        }
    };
    let content = view! {
        <p>{ui.say(text).view()}</p>
        {button::link(Weight::Main, Some(Icon::Next), ui.say(words), &route::group(&record.path, group, item))}
    };
    next_step(ui.say(msg::ME_NEXT), with_group(ui, title, group), content)
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

fn news(ui: Ui, record: &RecordRef, news: Vec<News>, closed: bool) -> AnyView {
    if news.is_empty() {
        return ().into_any();
    }
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
    view! { {listen::button(ui)}<section class="group" data-listen=""><h2>{ui.say(msg::ME_NEWS).view()}</h2><div class="cards">{lines}</div></section> }.into_any()
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
