//! Pages of a helper: her code, what holds, and the parts that she fills in.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    helper::HelperKind,
    lang::Lang,
    route,
    view::me::{HelpBeginPage, HelpingPage},
};

use super::{
    me::helpers::{kind_name, span_name},
    public::{asked, bare, flash_line, words},
};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::{card_link, section_icon},
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, text_field, tick},
        form::{form, group},
        language::language_list,
        listen, notice,
    },
};

/// Asks for the code; the input is `code`. `ended`: she comes from a help that is over.
#[must_use]
pub fn enter(ctx: PageContext, state: FormState, ended: Option<String>) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let ended = ended.map(|ended| view! { <div role="status">{notice::line(Tone::Attention, Icon::Info, ended)}</div> });
    let fields = view! {
        {text_field(ui, &state, asked(ui, "code", msg::HELPER_CODE), TextKind::Code)}
        {button::submit(Weight::Main, None, ui.say(msg::BUTTON_CONTINUE))}
    };
    let body = view! {
        {button::back(ui.say(msg::BUTTON_BACK), route::START)}
        <h1>{ui.say(msg::HELPER_ENTER).view()}</h1>
        {ended}
        {error_summary(ui, &state, |_| ui.say(msg::HELPER_CODE))}
        {words(ui.say(msg::HELPER_ENTER_LEAD))}
        {form(route::HELP, &[], fields)}
        {group(ui.say(msg::LANGUAGE_CHOICE), language_list(&Lang::ALL, Some(ctx.lang), route::HELP))}
    };
    document(&ctx, &ui.t(msg::HELPER_ENTER), body)
}

/// What holds, and who she is.
#[must_use]
pub fn begin(ctx: PageContext, page: HelpBeginPage) -> String {
    let ctx = bare(ctx);
    let ui = ctx.ui();
    let state = page.form;
    let parts: Vec<_> =
        page.sections.iter().map(|section| view! { <li>{ui.both(|texts| texts.section_name(*section)).view()}</li> }).collect();
    let kinds = HelperKind::ALL.iter().map(|kind| Choice::new(kind.code(), ui.both(|texts| kind_name(texts, *kind)))).collect();
    let error = state.error_at("promise").map(|error| {
        let text = ui.both(|texts| texts.error(&error));
        view! { <p class="error" id="promise-error">{Icon::Alert.view()}<span>{text.view()}</span></p> }
    });
    let class = if error.is_some() { "question question--bad" } else { "question" };
    let fields = view! {
        {text_field(ui, &state, asked(ui, "name", msg::HELPER_NAME), TextKind::Name)}
        {choice(ui, &state, Question::new("kind", ui.say(msg::HELPER_KIND)), kinds)}
        <div class=class>{error}{tick(&state, "promise", ui.say(msg::HELPER_PROMISE))}</div>
        {button::submit(Weight::Main, None, ui.say(msg::BUTTON_START))}
    };
    let body = view! {
        <h1>{ui.say(msg::HELPER_RULES_TITLE).view()}</h1>
        {error_summary(ui, &state, |name| label(ui, name))}
        <div class="told" data-listen="">{words(ui.say(msg::HELPER_RULES))}{words(ui.say(msg::HELPER_REMIND))}</div>
        {listen::button(ui)}
        {group(ui.say(msg::HELPER_MAY), view! { <ul>{parts}</ul><p class="muted">{span_name(ui, page.span).view()}</p> })}
        {form(route::HELP_BEGIN, &[], fields)}
    };
    document(&ctx, &ui.t(msg::HELPER_RULES_TITLE), body)
}

fn label(ui: Ui, name: &str) -> Said {
    ui.say(match name {
        "name" => msg::HELPER_NAME,
        "kind" => msg::HELPER_KIND,
        _ => msg::HELPER_PROMISE,
    })
}

/// The parts that she fills in.
#[must_use]
pub fn helping(ctx: PageContext, page: HelpingPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let cards: Vec<_> = page
        .sections
        .iter()
        .map(|section| {
            let name = ui.both(|texts| texts.section_name(*section));
            card_link(section_icon(*section), name, &route::section(route::HELPING, *section), ())
        })
        .collect();
    let until = ui.both(|texts| texts.with(msg::HELPER_RUNS, &[("time", texts.date_time(page.until).into())]));
    let body = view! {
        <h1>{ui.say(msg::HELPER_MAY).view()}</h1>
        {flash_line(flash)}
        {words(ui.say(msg::HELPER_REMIND))}
        <div class="cards">{cards}</div>
        <p class="muted">{until.view()}</p>
        {group(ui.say(msg::LANGUAGE_CHOICE), language_list(&Lang::ALL, Some(ctx.lang), route::HELPING))}
    };
    document(&ctx, &ui.t(msg::HELPER_MAY), body)
}
