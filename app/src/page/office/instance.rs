//! `/office/instance`.

use leptos::prelude::*;
use lotse_model::{form::FormState, ids::CarrierId, route, view::account::InstancePage};

use super::{super::public::flash_line, parts};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card,
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, text_area, text_field},
        form, notice,
        table::{Column, Narrow, table},
    },
};

/// Kinds of carriers that there are.
const KINDS: [&str; 3] = ["city", "county", "welfare"];

/// Carriers and rule sets. The forms say in `do` what they are for.
#[must_use]
pub fn instance(ctx: PageContext, page: InstancePage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_INSTANCE_TITLE);
    let InstancePage { carriers, rules, form: state, problem, submission } = page;
    let submission = submission.to_string();
    let doing = state.raw.one("do").to_owned();
    let of = |name: &str| if doing == name { state.clone() } else { FormState::default() };
    let rows = carriers
        .iter()
        .map(|(_, name, kind)| vec![view! { <bdi>{name.clone()}</bdi> }.into_any(), kind_name(ui, kind).into_any()])
        .collect();
    let columns = vec![Column::text(ui.t(msg::OFFICE_NAME)), Column::text(ui.t(msg::OFFICE_CARRIER_KIND))];
    let in_force = rules
        .iter()
        .enumerate()
        .map(|(index, (text, from))| {
            let label = ui.t(msg::OFFICE_RULES_NOW);
            let heading = ui.texts().with(msg::OFFICE_RULES_FROM, &[("date", from.as_str().into())]);
            view! { <details open=index == 0><summary>{heading}</summary><div class="frame" role="region" aria-label=label tabindex="0"><pre dir="ltr">{text.clone()}</pre></div></details> }
        })
        .collect_view();
    let mut new_rules = of("rules");
    if !new_rules.raw.has("rules")
        && let Some((text, _)) = rules.first()
    {
        new_rules.raw.set("rules", text.clone());
    }
    let problem = problem.map(|problem| {
        notice::notice(
            Tone::Danger,
            Icon::Alert,
            ui.say(msg::OFFICE_RULES_PROBLEM),
            view! { <p dir="ltr" lang="en">{problem}</p> },
        )
    });
    let rules_form = form::form(
        route::INSTANCE,
        &[("do", "rules"), ("submission", &submission)],
        view! {
            <p>{ui.t(msg::OFFICE_RULES_HELP)}</p>
            {choice(ui, &new_rules, Question::new("rules_carrier", ui.say(msg::OFFICE_RULES_CARRIER)).help(ui.say(msg::OFFICE_RULES_CARRIER_HELP)), carrier_choices(ui, &carriers))}
            {parts::day(ui, &new_rules, "valid_from", ui.t(msg::OFFICE_RULES_VALID_FROM), None)}
            {problem}
            {text_area(ui, &new_rules, Question::new("rules", ui.say(msg::OFFICE_RULES_TEXT)), 24)}
            {button::submit(Weight::Main, None, ui.say(msg::OFFICE_RULES_SAVE))}
        },
    );
    let new_carrier = of("carrier");
    let kinds = KINDS.iter().map(|kind| Choice::new(kind, kind_name(ui, kind))).collect();
    let carrier_form = form::form(
        route::INSTANCE,
        &[("do", "carrier"), ("submission", &submission)],
        view! {
            {text_field(ui, &new_carrier, Question::new("carrier_name", ui.say(msg::OFFICE_CARRIER_NAME)), TextKind::Line)}
            {choice(ui, &new_carrier, Question::new("carrier_kind", ui.say(msg::OFFICE_CARRIER_KIND)), kinds)}
            {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_CARRIER_CREATE))}
        },
    );
    let body = view! {
        <h1>{title.clone()}</h1>
        {flash_line(flash)}
        {error_summary(ui, &state, |name| label(ui, name))}
        {table(ui, &ui.t(msg::OFFICE_CARRIERS), Narrow::Scrolls, columns, rows)}
        {card::card(ui.say(msg::OFFICE_CARRIER_NEW), carrier_form)}
        {card::card(ui.say(msg::OFFICE_RULES_NOW), in_force)}
        {card::card(ui.say(msg::OFFICE_RULES_NEW), rules_form)}
    };
    document(&ctx, &title, body)
}

fn carrier_choices(ui: Ui, carriers: &[(CarrierId, String, String)]) -> Vec<Choice> {
    let all = Choice::new("", ui.say(msg::OFFICE_RULES_ALL));
    std::iter::once(all)
        .chain(carriers.iter().map(|(carrier, name, _)| Choice::new(&carrier.to_string(), name.clone())))
        .collect()
}

/// The kind of a carrier; the code where it is a new one.
fn kind_name(ui: Ui, kind: &str) -> String {
    if KINDS.contains(&kind) { ui.texts().id(&format!("office-carrier-kind-{kind}")) } else { kind.to_owned() }
}

fn label(ui: Ui, input: &str) -> Said {
    ui.say(match input {
        "carrier_name" => msg::OFFICE_CARRIER_NAME,
        "carrier_kind" => msg::OFFICE_CARRIER_KIND,
        "rules_carrier" => msg::OFFICE_RULES_CARRIER,
        "valid_from" => msg::OFFICE_RULES_VALID_FROM,
        _ => msg::OFFICE_RULES_TEXT,
    })
}
