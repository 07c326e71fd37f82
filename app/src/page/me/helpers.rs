//! `/me/helpers`: who helps to fill in, what was entered, and the code that lets somebody help.

use leptos::prelude::*;
use lotse_model::{
    catalogue::Section,
    form::FormState,
    helper::{HelpSpan, HelperKind},
    route,
    view::me::{HelpCodePage, HelpLine, HelpStanding, HelpedAnswer, HelpersPage},
};

use super::{
    super::public::{asked, flash_line, words},
    back_to_record, german_switch, inside,
};
use crate::{
    i18n::{Texts, msg},
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::card_link,
        chip::chip,
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, multi_choice, text_field},
        form::{form, group},
        listen, notice,
        qr::qr,
        value::answer_text,
    },
};

/// Renders the list, with the form that lets somebody help.
#[must_use]
pub fn helpers(ctx: PageContext, page: HelpersPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let here = route::helpers(&page.record.path);
    let now = list(ui, &here, page.now);
    let past = list(ui, &here, page.past);
    let now = now.map(|lines| group(ui.say(msg::HELPER_NOW), lines));
    let past = past.map(|lines| group(ui.say(msg::HELPER_PAST), lines));
    let entered = entered(ui, &page.record.path, &here, page.entered, page.rev);
    let ask = (!page.closed).then(|| {
        let fields = view! {
            {text_field(ui, &page.form, asked(ui, "called", msg::HELPER_CALLED), TextKind::Name)}
            {parts(ui, &page.form, &page.offered, &page.sensitive)}
            {choice(ui, &page.form, Question::new("span", ui.say(msg::CONSENT_HOW_LONG)), spans(ui))}
            {button::submit(Weight::Main, Some(Icon::Key), ui.say(msg::HELPER_LET))}
        };
        form(&here, &[("do", "let"), ("submission", &page.submission.to_string())], fields)
    });
    let body = view! {
        {back_to_record(ui, &page.record)}
        <h1>{ui.say(msg::HELPER_TITLE).view()}</h1>
        {flash_line(flash)}
        {error_summary(ui, &page.form, |name| label(ui, name))}
        {entered}
        {now}
        <div data-listen="">{words(ui.say(msg::HELPER_LEAD))}</div>
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {ask}
        {past}
    };
    document(&ctx, &ui.t(msg::HELPER_TITLE), body)
}

/// Nothing is chosen beforehand; private parts come last and say so.
fn parts(ui: Ui, state: &FormState, offered: &[Section], sensitive: &[Section]) -> AnyView {
    let open = offered.iter().map(|section| Choice::new(section.code(), section_name(ui, *section)));
    let private = sensitive.iter().map(|section| Choice {
        hint: Some(ui.say(msg::HELPER_PRIVATE)),
        ..Choice::new(section.code(), section_name(ui, *section))
    });
    multi_choice(ui, state, Question::new("sections", ui.say(msg::HELPER_PARTS)), open.chain(private).collect())
}

fn section_name(ui: Ui, section: Section) -> Said {
    ui.both(|texts| texts.section_name(section))
}

fn spans(ui: Ui) -> Vec<Choice> {
    HelpSpan::ALL.iter().map(|span| Choice::new(span.code(), span_name(ui, *span))).collect()
}

/// For how long somebody may help.
pub(in crate::page) fn span_name(ui: Ui, span: HelpSpan) -> Said {
    ui.both(|texts| texts.id(&format!("helper-span-{}", span.code())))
}

/// What a helper is.
pub(in crate::page) fn kind_name(texts: Texts, kind: HelperKind) -> String {
    texts.id(&format!("helper-kind-{}", kind.code()))
}

/// The parts in one line.
pub(in crate::page) fn part_names(texts: Texts, sections: &[Section]) -> String {
    sections.iter().map(|section| texts.section_name(*section)).collect::<Vec<_>>().join(" · ")
}

fn list(ui: Ui, here: &str, helps: Vec<HelpLine>) -> Option<AnyView> {
    if helps.is_empty() {
        return None;
    }
    let lines: Vec<_> = helps.into_iter().map(|help| line(ui, here, help)).collect();
    Some(view! { <ul class="list">{lines}</ul> }.into_any())
}

fn line(ui: Ui, here: &str, help: HelpLine) -> AnyView {
    let timed = |words, at| ui.both(|texts| texts.with(words, &[("time", texts.date_time(at).into())]));
    let (tone, icon, state, stop) = match help.standing {
        HelpStanding::Waits(until) => (Tone::Attention, Icon::Clock, timed(msg::HELPER_WAITS, until), true),
        HelpStanding::Runs(until) => (Tone::Primary, Icon::Together, timed(msg::HELPER_RUNS, until), true),
        HelpStanding::Lapsed(_) => (Tone::Plain, Icon::Clock, ui.say(msg::HELPER_LAPSED), false),
        HelpStanding::Ended(at) => (Tone::Plain, Icon::Done, timed(msg::HELPER_ENDED, at), false),
    };
    let own = help.own.map(|(name, kind)| {
        let kind = ui.both(|texts| kind_name(texts, kind));
        view! { <p><bdi>{name}</bdi>" · "{kind.view()}</p> }
    });
    let stop = stop.then(|| {
        let id = help.id.to_string();
        button::post(Weight::Danger, Some(Icon::Close), ui.say(msg::HELPER_STOP), here, &[("do", "end"), ("help", &id)])
    });
    view! {
        <li>
            <strong><bdi>{help.called}</bdi></strong>
            {own}
            <p class="muted">{ui.both(|texts| part_names(texts, &help.sections)).view()}</p>
            <p>{chip(tone, Some(icon), state)}</p>
            {stop}
        </li>
    }
    .into_any()
}

/// What was entered since she looked: each answer leads to the page on which she can change it.
fn entered(ui: Ui, record: &str, here: &str, entered: Vec<HelpedAnswer>, rev: i64) -> Option<AnyView> {
    if entered.is_empty() {
        return None;
    }
    let lines = entered
        .into_iter()
        .map(|line| {
            let group = line.field.field().group;
            let removed = line.answer == Some(lotse_model::value::Answer::Removed);
            let href = if group.repeated() && removed {
                route::section(record, group.section())
            } else {
                route::group(record, group, line.item)
            };
            let answer = line.answer.map(|answer| answer_text(ui.texts(), line.field, &answer));
            let by =
                ui.texts().with(msg::HELPER_BY, &[("name", (&line.name).into()), ("date", ui.texts().date_time(line.at).into())]);
            let text = view! { <bdi class="words">{answer}</bdi><span class="help">{by}</span> };
            card_link(Icon::Pencil, ui.both(|texts| texts.field_label(line.field)), &href, text)
        })
        .collect_view();
    let values = [("do", "looked"), ("rev", &*rev.to_string())];
    let looked = button::post(Weight::Plain, Some(Icon::Tick), ui.say(msg::HELPER_LOOKED), here, &values);
    Some(group(ui.say(msg::HELPER_ENTERED), view! { <div class="cards">{lines}</div>{looked} }))
}

fn label(ui: Ui, name: &str) -> Said {
    ui.say(match name {
        "called" => msg::HELPER_CALLED,
        "sections" => msg::HELPER_PARTS,
        _ => msg::CONSENT_HOW_LONG,
    })
}

/// Renders the code, which is shown this once.
#[must_use]
pub fn help_code(ctx: PageContext, page: HelpCodePage) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let name = || [("name", (&page.called).into())];
    let body = view! {
        {button::back(ui.say(msg::HELPER_TITLE), &route::helpers(&page.record.path))}
        <h1>{ui.say(msg::HELPER_CODE).view()}</h1>
        {notice::line(Tone::Attention, Icon::Warning, ui.say_with(msg::HELPER_CODE_ONCE, &name()))}
        {words(ui.say_with(msg::HELPER_CODE_HOW, &name()))}
        <p><bdi dir="ltr">{page.address}</bdi></p>
        <p class="code">{page.code}</p>
        {qr(&page.url, &ui.t(msg::HELPER_CODE))}
        {button::link(Weight::Plain, Some(Icon::Next), ui.say(msg::BUTTON_CONTINUE), &route::helpers(&page.record.path))}
    };
    document(&ctx, &ui.t(msg::HELPER_CODE), body)
}
