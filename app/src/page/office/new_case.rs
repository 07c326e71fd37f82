//! `/office/cases/new`.

use leptos::prelude::*;
use lotse_model::{form::FormState, lang::Lang, route, view::office::NewCasePage};

use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        date::date_parts,
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, text_field, tick},
        form, notice,
    },
};

/// A person or a family: one case for each.
#[must_use]
pub fn new_case(ctx: PageContext, page: NewCasePage) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_NEW_CASE_TITLE);
    let NewCasePage { form: state, members, submission, similar } = page;
    let languages =
        Lang::ALL.iter().filter(|lang| **lang != Lang::DeLeicht).map(|lang| Choice::new(lang.tag(), lang.autonym())).collect();
    let language = choice(
        ui,
        &state,
        Question::new("lang", ui.say(msg::OFFICE_NEW_CASE_LANG)).help(ui.say(msg::OFFICE_NEW_CASE_LANG_HELP)),
        languages,
    );
    let fields = (1..=members).map(|number| member(ui, &state, number, members)).collect_view();
    let similar = (!similar.is_empty()).then(|| {
        let lines = similar
            .iter()
            .map(|(case, number, name)| {
                let (number, name) = (number.clone(), name.clone());
                view! { <li><a href=route::case(*case) target="_blank" rel="noopener"><bdi>{name}</bdi>" · "<bdi dir="ltr">{number}</bdi></a></li> }
            })
            .collect_view();
        let content = view! {
            <p>{ui.t(msg::OFFICE_SIMILAR_HELP)}</p>
            <ul>{lines}</ul>
            {tick(&state, "another", ui.say(msg::OFFICE_SIMILAR_ANOTHER))}
        };
        notice::notice(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_SIMILAR), content)
    });
    let summary = error_summary(ui, &state, |name| label(ui, name));
    let remove = (members > 1)
        .then(|| button::submit_as(Weight::Quiet, Some(Icon::Close), ui.say(msg::OFFICE_MEMBER_REMOVE), "do", "remove"));
    let content = view! {
        // What Enter sends: the first button of the form.
        <button type="submit" class="unseen" tabindex="-1" aria-hidden="true"></button>
        {similar}
        {fields}
        <div class="buttons">
            {button::submit_as(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_MEMBER_ADD), "do", "add")}
            {remove}
        </div>
        {language}
        {button::submit(Weight::Main, None, ui.say_with(msg::OFFICE_NEW_CASE_CREATE, &[("n", members.into())]))}
    };
    let hidden = [("submission", submission.to_string()), ("members", members.to_string())];
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let body = view! {
        {button::back(ui.say(msg::OFFICE_CASES_TITLE), route::CASES)}
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_NEW_CASE_LEAD)}</p>
        {summary}
        {form::form(route::CASES_NEW, &hidden, content)}
    };
    document(&ctx, &title, body)
}

fn member(ui: Ui, state: &FormState, number: usize, members: usize) -> AnyView {
    let name = |part: &str| format!("{number}.{part}");
    let heading = match (members, number) {
        (1, _) => ui.say(msg::OFFICE_MEMBER_ONE),
        (_, 1) => ui.say(msg::OFFICE_MEMBER_FIRST),
        _ => ui.say_with(msg::OFFICE_MEMBER, &[("n", number.into())]),
    };
    let kind = (number > 1).then(|| {
        let kinds = vec![Choice::new("adult", ui.say(msg::OFFICE_ADULT)), Choice::new("child", ui.say(msg::OFFICE_CHILD))];
        choice(ui, state, Question::new(&name("kind"), ui.say(msg::OFFICE_KIND)).help(ui.say(msg::OFFICE_KIND_HELP)), kinds)
    });
    let text = |part: &str, label: Msg| text_field(ui, state, Question::new(&name(part), ui.say(label)), TextKind::Name);
    form::group(
        heading,
        view! {
            {text("family_name", msg::FIELD_PERSON_FAMILY_NAME)}
            {text("given_names", msg::FIELD_PERSON_GIVEN_NAMES)}
            {date_parts(ui, state, Question::new(&name("birth_date"), ui.say(msg::FIELD_PERSON_BIRTH_DATE)), false)}
            {kind}
        },
    )
}

fn label(ui: Ui, input: &str) -> Said {
    let (number, part) = input.split_once('.').unwrap_or(("", input));
    let words = match part {
        "family_name" => msg::FIELD_PERSON_FAMILY_NAME,
        "given_names" => msg::FIELD_PERSON_GIVEN_NAMES,
        "birth_date" => msg::FIELD_PERSON_BIRTH_DATE,
        "kind" => msg::OFFICE_KIND,
        _ => msg::OFFICE_NEW_CASE_LANG,
    };
    if number.is_empty() { ui.say(words) } else { format!("{number}. {}", ui.t(words)).into() }
}
