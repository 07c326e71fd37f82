//! `/office/team`.

use leptos::prelude::*;
use lotse_model::{
    catalogue::List,
    form::FormState,
    ids::{AccountId, CaseId},
    route,
    view::figures::{ManagerLoad, TeamCase, TeamPage},
};

use super::{super::public::flash_line, parts};
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        chip,
        error_summary::error_summary,
        form, notice,
        table::{Column, Narrow, pagination, table},
    },
};

/// What the page has to say besides the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TeamVisit {
    /// A name that was asked for without a usable reason: at which case, and what was typed.
    pub asked: Option<(CaseId, FormState)>,
    /// The number after which this page of the list starts.
    pub after: Option<String>,
    /// What the last step did.
    pub flash: Option<String>,
}

/// What every form of a line sends, so that its answer shows the same part of the list.
struct Sending {
    place: Vec<(&'static str, String)>,
    submission: String,
    asked: Option<(CaseId, FormState)>,
}

/// The carrier's cases, to be assigned; no content of a case.
#[must_use]
pub fn team(ctx: PageContext, page: TeamPage, visit: TeamVisit) -> String {
    let ui = ctx.ui();
    let TeamVisit { asked, after, flash } = visit;
    let title = ui.t(msg::OFFICE_TEAM_TITLE);
    let chosen_manager = page.manager.map(|account| account.to_string()).unwrap_or_default();
    let chosen_district = page.district.clone().unwrap_or_default();
    let districts = List::District.codes().iter().map(|code| ((*code).to_owned(), parts::district(ui.texts(), code))).collect();
    let managers: Vec<(String, String)> =
        page.managers.iter().map(|load| (load.account.to_string(), load.name.clone())).collect();
    let facets = view! {
        <form class="facets" method="get" action=route::TEAM>
            {parts::facet("district", ui.t(msg::OFFICE_DISTRICT), ui.t(msg::OFFICE_ALL_DISTRICTS), districts, &chosen_district)}
            {parts::facet("manager", ui.t(msg::OFFICE_MANAGER), ui.t(msg::OFFICE_ALL_MANAGERS), managers, &chosen_manager)}
            {parts::facet_tick("unassigned", ui.t(msg::OFFICE_ONLY_UNASSIGNED), page.unassigned)}
            {button::submit(Weight::Plain, None, ui.say(msg::BUTTON_SHOW))}
        </form>
    };
    let summary = asked.as_ref().map(|(case, state)| {
        let mut at_case = FormState::default();
        for (_, error) in &state.errors {
            at_case.error(&reason_id(*case), *error);
        }
        error_summary(ui, &at_case, |_| ui.say(msg::OFFICE_REASON))
    });
    let next = page.next.as_ref().map(|number| {
        let unassigned = if page.unassigned { "yes" } else { "" };
        let (district, manager) = (&chosen_district, &chosen_manager);
        format!("{}?district={district}&manager={manager}&unassigned={unassigned}&after={number}", route::TEAM)
    });
    let place = [
        ("district", chosen_district.clone()),
        ("manager", chosen_manager.clone()),
        ("unassigned", if page.unassigned { "yes".to_owned() } else { String::new() }),
        ("after", after.unwrap_or_default()),
    ];
    let place = place.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let sending = Sending { place, submission: page.submission.to_string(), asked };
    let list = if page.cases.is_empty() {
        notice::empty_state(Icon::People, ui.say(msg::OFFICE_TEAM_EMPTY), view! { <p>{ui.t(msg::OFFICE_TEAM_EMPTY_HELP)}</p> })
    } else {
        let columns = [
            msg::OFFICE_NUMBER,
            msg::OFFICE_NAME,
            msg::OFFICE_DISTRICT,
            msg::OFFICE_STATUS,
            msg::OFFICE_HOUSING,
            msg::OFFICE_HOUSEHOLD,
            msg::OFFICE_SECTIONS,
            msg::OFFICE_MANAGER,
        ];
        let numeric = [msg::OFFICE_HOUSEHOLD, msg::OFFICE_SECTIONS];
        let columns = columns
            .into_iter()
            .map(|head| if numeric.contains(&head) { Column::number(ui.t(head)) } else { Column::text(ui.t(head)) })
            .collect();
        let rows = page.cases.into_iter().map(|case| row(ui, case, &page.managers, &sending)).collect();
        table(ui, &title, Narrow::Blocks, columns, rows)
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{ui.t(msg::OFFICE_TEAM_LEAD)}</p>
        {flash_line(flash)}
        {summary}
        {facets}
        {list}
        {pagination(ui, None, next.as_deref())}
    };
    document(&ctx, &title, body)
}

fn reason_id(case: CaseId) -> String {
    format!("reason-{case}")
}

fn row(ui: Ui, case: TeamCase, managers: &[ManagerLoad], sending: &Sending) -> Vec<AnyView> {
    let texts = ui.texts();
    let name = match case.name {
        Some(name) => view! { <p><bdi>{name}</bdi></p> }.into_any(),
        None => ask_name(ui, case.case, sending),
    };
    let number = view! { <bdi dir="ltr">{case.number.clone()}</bdi>{parts::state_chip(ui, case.state)} }.into_any();
    let dash = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned()).into_any();
    vec![
        number,
        name,
        dash(case.district.map(|code| parts::district(texts, &code))),
        dash(case.status.map(|bucket| parts::bucket(texts, bucket))),
        dash(case.housing.map(|group| parts::housing_short(texts, group))),
        case.household.to_string().into_any(),
        format!("{} / {}", case.answered, case.sections).into_any(),
        assign(ui, case.case, &case.number, case.manager, managers, &sending.submission),
    ]
}

fn ask_name(ui: Ui, case: CaseId, sending: &Sending) -> AnyView {
    let id = reason_id(case);
    let bad = sending.asked.as_ref().filter(|(at, _)| *at == case).map(|(_, state)| state);
    let place: Vec<(&str, &str)> = sending.place.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let error = bad.and_then(|state| state.error_at("reason")).map(|error| {
        let words = ui.texts().error(&error);
        view! { <p class="error" id=format!("{id}-error")>{Icon::Alert.view()}<span>{words}</span></p> }
    });
    let described = error.is_some().then(|| format!("{id}-error"));
    let invalid = error.is_some().then_some("true");
    let typed = bad.map(|state| state.raw.one("reason").to_owned()).filter(|typed| !typed.is_empty());
    view! {
        <details class="no-print" open=bad.is_some()>
            <summary>{ui.t(msg::OFFICE_SHOW_NAME)}</summary>
            <form class="question" method="post" action=route::show_name(case) autocomplete="off">
                {form::hidden(&place)}
                <label class="label" for=id.clone()>{ui.t(msg::OFFICE_REASON)}</label>
                <p class="help">{ui.t(msg::OFFICE_SHOW_NAME_HELP)}</p>
                {error}
                <input type="text" class="input" id=id name="reason" dir="auto" value=typed aria-describedby=described aria-invalid=invalid/>
                {button::submit(Weight::Plain, Some(Icon::Eye), ui.say(msg::OFFICE_SHOW_NAME))}
            </form>
        </details>
    }
    .into_any()
}

/// Who accompanies the case, and the list to choose somebody else from.
fn assign(
    ui: Ui,
    case: CaseId,
    number: &str,
    manager: Option<(AccountId, String)>,
    managers: &[ManagerLoad],
    submission: &str,
) -> AnyView {
    let current = manager.as_ref().map(|(account, _)| *account);
    let head = match manager {
        Some((_, name)) => view! { <bdi>{name}</bdi> }.into_any(),
        None => chip::chip(Tone::Attention, Some(Icon::Alert), ui.t(msg::OFFICE_UNASSIGNED)),
    };
    let options = managers
        .iter()
        .map(|load| {
            let words = format!("{} ({} / {})", load.name, load.cases, load.capacity);
            view! { <option value=load.account.to_string() selected=current == Some(load.account)>{words}</option> }
        })
        .collect_view();
    let label = ui.texts().plain(msg::OFFICE_ASSIGN_LABEL, &[("number", number.into())]);
    let words = ui.say(if current.is_some() { msg::OFFICE_REASSIGN } else { msg::OFFICE_ASSIGN });
    let choose = (!managers.is_empty()).then(|| {
        let form = view! {
            <form class="row" method="post" action=route::assign(case)>
                {form::hidden(&[("submission", submission)])}
                <select class="input" name="account" aria-label=label>{options}</select>
                {button::submit(Weight::Plain, None, words.clone())}
            </form>
        };
        // Whoever waits for somebody is served at once; a change is rare and opens in place.
        match current {
            None => form.into_any(),
            Some(_) => view! { <details class="no-print"><summary>{words.view()}</summary>{form}</details> }.into_any(),
        }
    });
    view! { {head}{choose} }.into_any()
}
