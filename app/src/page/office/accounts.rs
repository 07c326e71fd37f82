//! `/office/accounts`.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    ids::TeamId,
    lang::Lang,
    role::Role,
    route,
    view::account::{AccountsPage, GrantLine, StaffLine},
};

use super::{super::public::flash_line, parts};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card, chip,
        error_summary::error_summary,
        field::{Choice, Question, TextKind, choice, multi_choice, text_field},
        form,
    },
};

/// Roles that a carrier gives.
const ROLES: [Role; 4] = [Role::Manager, Role::Coordinator, Role::CarrierAdmin, Role::Auditor];

/// Staff of a carrier: roles, cards, locks, teams. The forms say in `do` what they are for.
#[must_use]
pub fn accounts(ctx: PageContext, page: AccountsPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_ACCOUNTS_TITLE);
    let AccountsPage { carrier, teams, staff, form: state, submission } = page;
    let submission = submission.to_string();
    let doing = state.raw.one("do").to_owned();
    // Several forms share input names: what was typed belongs to the one that was sent.
    let of = |name: &str| if doing == name { state.clone() } else { FormState::default() };
    let lines = staff.into_iter().map(|line| member(ui, line, &teams, &submission)).collect_view();
    let teams_list = teams.iter().map(|(_, name)| view! { <li><bdi>{name.clone()}</bdi></li> }).collect_view();
    let new_team = of("team");
    let team_form = form::form(
        route::ACCOUNTS,
        &[("do", "team"), ("submission", &submission)],
        view! {
            {text_field(ui, &new_team, Question::new("team_name", ui.say(msg::OFFICE_TEAM_NAME)), TextKind::Line)}
            {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_TEAM_CREATE))}
        },
    );
    let body = view! {
        <h1>{title.clone()}</h1>
        <p class="muted">{carrier}</p>
        {flash_line(flash)}
        {error_summary(ui, &state, |name| label(ui, name))}
        <div class="columns">
            <div class="cards">
                {card::card(ui.say(msg::OFFICE_STAFF), view! { <ul class="list">{lines}</ul> })}
                {card::card(ui.say(msg::OFFICE_ACCOUNT_NEW), create(ui, &of("create"), &teams, &submission))}
            </div>
            <aside class="cards">
                {card::card(ui.say(msg::OFFICE_TEAMS), view! { <ul class="list">{teams_list}</ul>{team_form} })}
            </aside>
        </div>
    };
    document(&ctx, &title, body)
}

fn member(ui: Ui, line: StaffLine, teams: &[(TeamId, String)], submission: &str) -> AnyView {
    let account = line.account.to_string();
    let post = |weight, icon, words, what: &str| {
        button::post(weight, Some(icon), ui.say(words), route::ACCOUNTS, &[("do", what), ("account", &account)])
    };
    let state = if line.locked {
        chip::chip(Tone::Danger, Some(Icon::Lock), ui.t(msg::OFFICE_LOCKED))
    } else if line.active {
        chip::chip(Tone::Good, Some(Icon::Done), ui.t(msg::OFFICE_ACTIVE))
    } else {
        chip::chip(Tone::Plain, Some(Icon::Card), ui.t(msg::OFFICE_CARD_OPEN))
    };
    let lock = if line.locked {
        post(Weight::Plain, Icon::Undo, msg::OFFICE_UNLOCK, "unlock")
    } else {
        post(Weight::Danger, Icon::Lock, msg::OFFICE_LOCK, "lock")
    };
    let grants = line.grants.into_iter().map(|grant| grant_line(ui, grant)).collect_view();
    let add = form::form(
        route::ACCOUNTS,
        &[("do", "grant"), ("account", &account), ("submission", submission)],
        view! {
            <div class="facets">
                {select(ui, "role", format!("role-{account}"), ui.t(msg::OFFICE_ROLE), roles(ui))}
                {(!teams.is_empty()).then(|| select(ui, "team", format!("team-{account}"), ui.t(msg::OFFICE_TEAM), team_choices(teams)))}
                {button::submit(Weight::Plain, Some(Icon::Add), ui.say(msg::OFFICE_GRANT))}
            </div>
        },
    );
    view! {
        <li>
            <div class="row buttons--spread"><h3><bdi>{line.name}</bdi></h3>{state}</div>
            <ul class="part">{grants}</ul>
            <div class="buttons">{post(Weight::Plain, Icon::Print, msg::OFFICE_CARD_PRINT, "card")}{lock}</div>
            <details class="no-print"><summary>{ui.t(msg::OFFICE_GRANT_MORE)}</summary>{add}</details>
        </li>
    }
    .into_any()
}

fn grant_line(ui: Ui, grant: GrantLine) -> AnyView {
    let id = grant.grant.to_string();
    let until = grant.until.unwrap_or_else(|| ui.t(msg::OFFICE_OPEN_END));
    let team = grant.team.map(|team| view! { " · "<bdi>{team}</bdi> });
    let pending = grant.pending.then(|| chip::chip(Tone::Attention, Some(Icon::Clock), ui.t(msg::OFFICE_GRANT_PENDING)));
    view! {
        <li class="row">
            <span>{parts::role(ui.texts(), grant.role)}{team}</span>
            <span class="muted">{grant.from}" – "{until}</span>
            {pending}
            {button::post(Weight::Quiet, Some(Icon::Close), ui.say(msg::OFFICE_REVOKE), route::ACCOUNTS, &[("do", "revoke"), ("grant", &id)])}
        </li>
    }
    .into_any()
}

fn roles(ui: Ui) -> Vec<(String, String)> {
    ROLES.iter().map(|role| (role.code().to_owned(), parts::role(ui.texts(), *role))).collect()
}

fn team_choices(teams: &[(TeamId, String)]) -> Vec<(String, String)> {
    teams.iter().map(|(team, name)| (team.to_string(), name.clone())).collect()
}

fn select(ui: Ui, name: &'static str, id: String, label: String, choices: Vec<(String, String)>) -> AnyView {
    let options = choices.into_iter().map(|(value, words)| view! { <option value=value>{words}</option> }).collect_view();
    view! {
        <div>
            <label for=id.clone()>{label}</label>
            <select class="input" id=id name=name><option value="">{ui.t(msg::ANSWER_CHOOSE)}</option>{options}</select>
        </div>
    }
    .into_any()
}

fn create(ui: Ui, state: &FormState, teams: &[(TeamId, String)], submission: &str) -> AnyView {
    let roles = roles(ui).into_iter().map(|(value, words)| Choice::new(&value, words)).collect();
    let team = (!teams.is_empty()).then(|| {
        let choices = team_choices(teams).into_iter().map(|(value, words)| Choice::new(&value, words)).collect();
        choice(ui, state, Question::new("team", ui.say(msg::OFFICE_TEAM)), choices)
    });
    let languages = Lang::OFFICE.iter().map(|lang| Choice::new(lang.tag(), lang.autonym())).collect();
    let text =
        |name: &str, label, help| text_field(ui, state, Question::new(name, ui.say(label)).help(ui.say(help)), TextKind::Number);
    form::form(
        route::ACCOUNTS,
        &[("do", "create"), ("submission", submission)],
        view! {
            <p>{ui.t(msg::OFFICE_ACCOUNT_NEW_HELP)}</p>
            {text_field(ui, state, Question::new("name", ui.say(msg::OFFICE_NAME)), TextKind::Name)}
            {multi_choice(ui, state, Question::new("role", ui.say(msg::OFFICE_ROLE)).help(ui.say(msg::OFFICE_ROLE_HELP)), roles)}
            {team}
            {text("fte", msg::OFFICE_FTE, msg::OFFICE_FTE_HELP)}
            {text("coordination", msg::OFFICE_FTE_COORDINATION, msg::OFFICE_FTE_COORDINATION_HELP)}
            {parts::day(ui, state, "from", ui.t(msg::OFFICE_FROM), Some(ui.t(msg::OFFICE_FROM_HELP)))}
            {parts::day(ui, state, "until", ui.t(msg::OFFICE_UNTIL), Some(ui.t(msg::OFFICE_UNTIL_HELP)))}
            {choice(ui, state, Question::new("lang", ui.say(msg::OFFICE_LANG)), languages)}
            {button::submit(Weight::Main, None, ui.say(msg::OFFICE_ACCOUNT_CREATE))}
        },
    )
}

fn label(ui: Ui, input: &str) -> Said {
    ui.say(match input {
        "name" => msg::OFFICE_NAME,
        "role" => msg::OFFICE_ROLE,
        "team" => msg::OFFICE_TEAM,
        "team_name" => msg::OFFICE_TEAM_NAME,
        "fte" => msg::OFFICE_FTE,
        "coordination" => msg::OFFICE_FTE_COORDINATION,
        "from" => msg::OFFICE_FROM,
        "until" => msg::OFFICE_UNTIL,
        _ => msg::OFFICE_LANG,
    })
}
