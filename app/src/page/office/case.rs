//! `/office/case/<id>`.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{FieldId, Group},
    date::berlin_date,
    entry::{Millis, Source},
    form::FormState,
    ids::{AccountId, CaseId},
    role::{Relation, Role},
    route,
    view::{
        me::{HelpLine, HelpStanding},
        office::{CasePage, CaseSection, HouseholdLine},
        record::{GroupValues, ValueRow, ValueState},
        release::ReleaseLine,
        request::CaseRequests,
    },
};

use time::Date;

use super::{
    super::{
        me::helpers::{kind_name, part_names},
        public::flash_line,
    },
    documents::on_case,
    parts,
};
use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        card,
        error_summary::error_summary,
        form, notice, request,
        value::{ValueLine, answer_text, values},
    },
};

/// What every small form of the page sends.
struct Sending {
    case: CaseId,
    submission: String,
    base: String,
    /// Whether the reader may write.
    may_edit: bool,
    /// Whether the person has an account of her own; without it somebody with custody wrote for her.
    signed_up: bool,
    /// The form that came back with an error.
    answering: Option<(FieldId, u16, FormState)>,
    /// The business date.
    today: Date,
    /// Who wrote as a helper, by name.
    helpers: Vec<(AccountId, String)>,
}

/// Why something was not done to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseProblem {
    /// The answer that was to be confirmed or refused is no longer the one that waits.
    Outdated,
    /// The person is too young for a sign-in of her own.
    TooYoung,
}

/// A case with every value, its source and date, and what can be done with it.
#[must_use]
pub fn case(ctx: PageContext, page: CasePage, problem: Option<CaseProblem>, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let CasePage {
        head,
        sections,
        set_aside,
        household,
        released,
        documents,
        requests,
        helps,
        helpers,
        answering,
        submission,
        base,
        today,
    } = page;
    let sending = Sending {
        case: head.case,
        submission: submission.to_string(),
        base: base.to_string(),
        may_edit: head.may_edit,
        signed_up: head.signed_up,
        answering,
        today,
        helpers,
    };
    let helps = (!helps.is_empty()).then(|| {
        let lines = helps.into_iter().map(|help| helping(ui, help)).collect_view();
        card::card(ui.say(msg::OFFICE_HELPS), view! { <ul class="list">{lines}</ul> })
    });
    let summary = sending.answering.as_ref().map(|(field, item, state)| {
        let mut at_field = FormState::default();
        let rows = sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.items);
        let waits = rows.flat_map(|(_, rows)| rows).any(|row| row.field == *field && row.item == *item && waits_for_staff(row));
        let id = if waits { words_id(*field, *item) } else { ask_id(field.field().group, *item) };
        for (_, error) in &state.errors {
            at_field.error(&id, *error);
        }
        error_summary(ui, &at_field, |_| texts.field_label(*field).into())
    });
    let problem = problem.map(|problem| {
        let words = match problem {
            CaseProblem::Outdated => msg::OFFICE_OUTDATED,
            CaseProblem::TooYoung => msg::OFFICE_TOO_YOUNG,
        };
        // Words that were typed for an answer that is gone are not lost.
        let typed =
            sending.answering.as_ref().map(|(.., state)| state.raw.one("words").to_owned()).filter(|typed| !typed.is_empty());
        let typed = typed.map(|typed| view! { <p>{texts.t(msg::OFFICE_YOUR_WORDS)}": "<bdi>{typed}</bdi></p> });
        view! { <div role="alert">{notice::notice(Tone::Attention, Icon::Warning, ui.say(words), typed)}</div> }
    });
    let documents = on_case(ui, head.case, &documents);
    let requests = requested(ui, requests);
    let waits = waits(ui, &sections, &sending);
    let set_aside = at_appointment(ui, &set_aside, &sending);
    let contents = sections
        .iter()
        .map(|section| {
            let href = format!("#section-{}", section.section.code());
            let answered = card::answered(ui, &section.completion).text;
            view! { <li class="row buttons--spread"><a href=href>{texts.section_name(section.section)}</a><span class="muted">{answered}</span></li> }
        })
        .collect_view();
    let card_button = head.may_edit.then(|| {
        button::post(Weight::Plain, Some(Icon::Card), ui.say(msg::OFFICE_CARD_PRINT), &route::case_card(head.case), &[])
    });
    let stand_in = (head.may_edit && head.relation == Relation::Assigned).then(|| {
        button::link(Weight::Plain, Some(Icon::People), ui.say(msg::OFFICE_STAND_IN_TITLE), &route::case_stand_in(head.case))
    });
    let plan = button::link(Weight::Main, Some(Icon::Scroll), ui.say(msg::OFFICE_PLAN_OPEN), &route::plan(head.case));
    let consents =
        button::link(Weight::Plain, Some(Icon::Lock), ui.say(msg::OFFICE_CONSENTS), &route::consents(&route::case(head.case)));
    let close = head
        .may_edit
        .then(|| button::link(Weight::Quiet, Some(Icon::Lock), ui.say(msg::OFFICE_CLOSE_TITLE), &route::case_close(head.case)));
    let actions = Some(view! { <div class="buttons">{plan}{card_button}{stand_in}{consents}{close}</div> }.into_any());
    let closed = (!head.may_edit).then(|| notice::line(Tone::Plain, Icon::Lock, ui.say(msg::OFFICE_CASE_CLOSED)));
    let household = (!household.is_empty())
        .then(|| card::card(ui.say(msg::OFFICE_HOUSEHOLD), view! { {members(ui, household)}{shown_to_family(ui, released)} }));
    let cards = sections.into_iter().map(|found| section(ui, found, &sending)).collect_view();
    let body = view! {
        {button::back(ui.say(msg::OFFICE_CASES_TITLE), route::CASES)}
        {flash_line(flash)}
        {problem}
        {summary}
        {parts::head(ui, head, actions)}
        {closed}
        <div class="stats">
            {requests}
            {waits}
            {set_aside}
            {card::card(ui.say(msg::OFFICE_CONTENTS), view! { <ul class="list">{contents}</ul> })}
            {documents}
            {household}
            {helps}
        </div>
        <div class="cards">{cards}</div>
        {parts::keys(&ctx, &[])}
    };
    document(&ctx, &texts.t(msg::OFFICE_CASE_TITLE), body)
}

/// What the person asked about her data: known here, decided elsewhere.
fn requested(ui: Ui, requests: CaseRequests) -> Option<AnyView> {
    let texts = ui.texts();
    let CaseRequests { open, deleted_on } = requests;
    let deleted = deleted_on.map(|day| {
        let words = texts.with(msg::REQUEST_DELETED_ON, &[("date", texts.date(day).into())]);
        view! { <li>{words}</li> }
    });
    if open.is_empty() && deleted.is_none() {
        return None;
    }
    let lines = open
        .into_iter()
        .map(|(kind, day)| view! { <li>{request::kind_name(ui, kind).view()}", "{texts.date(day)}</li> })
        .collect_view();
    let content = view! { <ul class="list">{lines}{deleted}</ul><p>{ui.t(msg::OFFICE_CASE_REQUESTS_TEXT)}</p> };
    Some(notice::notice(Tone::Attention, Icon::Question, ui.say(msg::OFFICE_CASE_REQUESTS), content))
}

/// Who helps to fill in: the name, what she is, until when, and the parts.
fn helping(ui: Ui, help: HelpLine) -> AnyView {
    let texts = ui.texts();
    let (name, kind) = match help.own {
        Some((name, kind)) => (name, Some(format!(" · {}", kind_name(texts, kind)))),
        None => (help.called, None),
    };
    let until = match help.standing {
        HelpStanding::Runs(until) => texts.with(msg::OFFICE_HELPS_UNTIL, &[("until", texts.date_time(until).into())]),
        _ => String::new(),
    };
    view! { <li><bdi>{name}</bdi>{kind}" · "{until}<span class="help">{part_names(texts, &help.sections)}</span></li> }.into_any()
}

/// What waits for staff, as links to the groups.
fn waits(ui: Ui, sections: &[CaseSection], sending: &Sending) -> Option<AnyView> {
    if !sending.may_edit {
        return None;
    }
    let mut groups: Vec<(Millis, usize, Group)> = sections
        .iter()
        .flat_map(|section| &section.groups)
        .filter_map(|group| {
            let waiting = || group.items.iter().flat_map(|(_, rows)| rows).filter(|row| waits_for_staff(row));
            // What waits is the current answer, so its time is the one from which it waits.
            let since = waiting().filter_map(|row| row.at).min()?;
            Some((since, waiting().count(), group.group))
        })
        .collect();
    // What waits longest comes first.
    groups.sort_by_key(|(since, ..)| *since);
    let lines: Vec<AnyView> = groups
        .into_iter()
        .map(|(since, count, group)| {
            let href = format!("#{}", group.code());
            let words = ui.texts().with(msg::OFFICE_LIST_PROPOSALS, &[("n", count.into())]);
            let age = parts::waits_since(ui.texts(), since, sending.today);
            view! { <li><a href=href>{ui.texts().group_name(group)}</a><span class="help">{words}" · "{age}</span></li> }
                .into_any()
        })
        .collect();
    Some(if lines.is_empty() {
        notice::line(Tone::Good, Icon::Done, ui.say(msg::OFFICE_NOTHING_WAITS))
    } else {
        notice::notice(Tone::Attention, Icon::Clock, ui.say(msg::OFFICE_CASE_WAITS), view! { <ul class="list">{lines}</ul> })
    })
}

/// What the person wants to be asked at the next appointment, as links to where the answers are entered.
fn at_appointment(ui: Ui, set_aside: &[(FieldId, u16)], sending: &Sending) -> Option<AnyView> {
    let record = route::case(sending.case);
    let lines: Vec<AnyView> = set_aside
        .iter()
        .map(|(field, item)| {
            let group = field.field().group;
            let href = format!("{}#{}", route::group(&record, group, *item), field.as_str());
            let which = group.repeated().then(|| ui.texts().with(msg::OFFICE_ITEM, &[("n", (*item).into())]));
            let place = [Some(ui.texts().group_name(group)), which].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            view! { <li><a href=href>{ui.texts().field_label(*field)}</a><span class="help">{place}</span></li> }.into_any()
        })
        .collect();
    (sending.may_edit && !lines.is_empty()).then(|| {
        let list = view! { <ul class="list">{lines}</ul> };
        notice::notice(Tone::Primary, Icon::Calendar, ui.say(msg::OFFICE_AT_APPOINTMENT), list)
    })
}

fn waits_for_staff(row: &ValueRow) -> bool {
    row.proposal.is_some() && row.field.field().needs_proof
}

fn members(ui: Ui, household: Vec<HouseholdLine>) -> AnyView {
    let lines = household
        .into_iter()
        .map(|line| match line.name {
            Some(name) => view! { <li><a href=route::case(line.case)><bdi>{name}</bdi></a><span class="help"><bdi dir="ltr">{line.number}</bdi></span></li> }.into_any(),
            None => view! { <li><bdi dir="ltr">{line.number}</bdi><span class="help">{ui.t(msg::OFFICE_HOUSEHOLD_OTHER)}</span></li> }.into_any(),
        })
        .collect_view();
    view! { <ul class="list">{lines}</ul> }.into_any()
}

/// What the person shows to adults of her household, whoever they are.
fn shown_to_family(ui: Ui, released: Vec<ReleaseLine>) -> AnyView {
    released
        .into_iter()
        .map(|line| {
            let sections: Vec<String> = line.sections.iter().map(|section| ui.texts().section_name(*section)).collect();
            let last = line.until.and_then(Date::previous_day).map(|day| ui.texts().date(day)).unwrap_or_default();
            let words = ui.texts().with(msg::OFFICE_RELEASED, &[("sections", sections.join(", ").into()), ("date", last.into())]);
            notice::line(Tone::Plain, Icon::Eye, words)
        })
        .collect_view()
        .into_any()
}

fn section(ui: Ui, found: CaseSection, sending: &Sending) -> AnyView {
    let confirmed = (found.completion.to_confirm > 0).then(|| {
        ui.texts().with(
            msg::UI_CONFIRMED_OF,
            &[("confirmed", found.completion.confirmed.into()), ("total", found.completion.to_confirm.into())],
        )
    });
    let words =
        [Some(card::answered(ui, &found.completion).text), confirmed].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let groups = found.groups.into_iter().map(|values| group(ui, values, sending)).collect_view();
    view! {
        <section class="card" id=format!("section-{}", found.section.code())>
            <div class="row buttons--spread">
                <h2 class="row">{card::section_icon(found.section).view()}<span>{ui.texts().section_name(found.section)}</span></h2>
                <p class="muted">{words}</p>
            </div>
            {card::meter(found.completion.answered, found.completion.applicable)}
            {groups}
        </section>
    }
    .into_any()
}

fn group(ui: Ui, found: GroupValues, sending: &Sending) -> AnyView {
    let GroupValues { group, asked, withheld, items } = found;
    let may_enter = sending.may_edit && asked;
    let record = route::case(sending.case);
    let edit = |item: u16| {
        may_enter.then(|| {
            button::link(Weight::Quiet, Some(Icon::Pencil), ui.say(msg::OFFICE_ENTER), &route::group(&record, group, item))
        })
    };
    let add = (group.repeated() && may_enter)
        .then(|| button::link(Weight::Quiet, Some(Icon::Add), ui.say(msg::BUTTON_ADD), &route::new_item(&record, group)));
    let empty = items.is_empty().then(|| view! { <p class="muted">{ui.t(msg::UI_NO_ANSWER)}</p> });
    let slip = |item: u16| {
        (group == Group::Appointments)
            .then(|| button::link(Weight::Quiet, Some(Icon::Print), ui.say(msg::PRINT_SLIP), &route::slip(&record, item)))
    };
    let head = |item: u16, rows: &[ValueRow]| view! { {edit(item)}{slip(item)}{ask(ui, group, item, rows, sending)} }.into_any();
    let withheld = withheld.then(|| notice::line(Tone::Plain, Icon::Lock, ui.say(msg::OFFICE_WITHHELD)));
    let single = items.first().filter(|_| !group.repeated()).map(|(item, rows)| head(*item, rows));
    let items = items
        .into_iter()
        .map(|(item, rows)| {
            let heading = group.repeated().then(|| {
                let words = ui.texts().with(msg::OFFICE_ITEM, &[("n", item.into())]);
                view! { <div class="row"><h4>{words}</h4>{head(item, &rows)}</div> }
            });
            view! { {heading}{item_values(ui, group, item, rows, sending)} }
        })
        .collect_view();
    view! {
        <section class="part" id=group.code()>
            <div class="row"><h3>{ui.texts().group_name(group)}</h3>{single}{add}</div>
            {withheld}{empty}{items}
        </section>
    }
    .into_any()
}

/// The answered questions of a group, then the names of the open ones in one line.
fn item_values(ui: Ui, group: Group, item: u16, rows: Vec<ValueRow>, sending: &Sending) -> AnyView {
    let waiting = rows.iter().filter(|row| waits_for_staff(row)).count();
    let (open, answered): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.current.is_none() && matches!(row.state, ValueState::Open));
    let open = (!open.is_empty()).then(|| {
        let names: Vec<String> = open.iter().map(|row| ui.texts().field_label(row.field)).collect();
        view! { <p class="help">{ui.t(msg::STATE_OPEN)}": "{names.join(" · ")}</p> }
    });
    let lines = answered.iter().map(|row| line(ui, row, sending)).collect();
    let all = (sending.may_edit && waiting > 1).then(|| {
        let item = item.to_string();
        view! {
            <form class="facets" method="post" action=route::case_answer(sending.case)>
                {form::hidden(&[("group", group.code()), ("item", &item), ("submission", &sending.submission), ("base", &sending.base)])}
                {sources(ui, format!("source-{}-{item}", group.code()))}
                {button::submit_as(Weight::Plain, Some(Icon::Confirmed), ui.say_with(msg::OFFICE_CONFIRM_ALL, &[("n", waiting.into())]), "do", "confirm_group")}
            </form>
        }
    });
    view! { {values(ui, lines)}{open}{all} }.into_any()
}

/// The input for words about a value that waits.
fn words_id(field: FieldId, item: u16) -> String {
    format!("words-{}-{item}", field.as_str())
}

/// The input for a question about any other value of a group.
fn ask_id(group: Group, item: u16) -> String {
    format!("ask-{}-{item}", group.code())
}

/// Asks the person about one value of a group, answered or open. What waits has its own form beside it.
fn ask(ui: Ui, group: Group, item: u16, rows: &[ValueRow], sending: &Sending) -> Option<AnyView> {
    let fields: Vec<FieldId> =
        rows.iter().filter(|row| row.field.field().person_states && !waits_for_staff(row)).map(|row| row.field).collect();
    if !sending.may_edit || fields.is_empty() {
        return None;
    }
    let bad = sending.answering.as_ref().filter(|(at, at_item, _)| fields.contains(at) && *at_item == item);
    let chosen = bad.map(|(field, ..)| *field);
    let options = fields
        .into_iter()
        .map(|field| {
            let label = ui.texts().field_label(field);
            view! { <option value=field.as_str() selected=chosen == Some(field)>{label}</option> }
        })
        .collect_view();
    let id = ask_id(group, item);
    let select = format!("{id}-field");
    let number = item.to_string();
    Some(
        view! {
            <details class="why" open=bad.is_some()>
                <summary>{ui.t(msg::OFFICE_ASK)}</summary>
                <form class="question" method="post" action=route::case_answer(sending.case) autocomplete="off">
                    {form::hidden(&[("item", &number), ("submission", &sending.submission), ("base", &sending.base)])}
                    <label class="label" for=select.clone()>{ui.t(msg::OFFICE_ASK_ABOUT)}</label>
                    <select class="input" id=select name="field">{options}</select>
                    {words_input(ui, id, msg::OFFICE_ASK_HELP, bad.map(|(.., state)| state))}
                    {button::submit_as(Weight::Plain, Some(Icon::Question), ui.say(msg::OFFICE_ASK), "do", "ask")}
                </form>
            </details>
        }
        .into_any(),
    )
}

/// Words to the person, with what is wrong with them.
fn words_input(ui: Ui, id: String, help: Msg, bad: Option<&FormState>) -> AnyView {
    let error = bad.and_then(|state| state.error_at("words")).map(|error| {
        let text = ui.texts().error(&error);
        view! { <span class="error" id=format!("{id}-error")>{Icon::Alert.view()}<span>{text}</span></span> }
    });
    let described = error.is_some().then(|| format!("{id}-error"));
    let invalid = error.is_some().then_some("true");
    let typed = bad.map(|state| state.raw.one("words").to_owned()).filter(|typed| !typed.is_empty());
    view! {
        <label class="label" for=id.clone()>{ui.t(msg::OFFICE_WORDS)}</label>
        <span class="help">{ui.t(help)}" "{ui.t(msg::UI_WRITE_NOT)}</span>
        {error}
        <input type="text" class="input" id=id name="words" dir="auto" value=typed aria-describedby=described aria-invalid=invalid/>
    }
    .into_any()
}

/// A value with what is known about it and the small forms to answer it.
fn line(ui: Ui, row: &ValueRow, sending: &Sending) -> ValueLine {
    let texts = ui.texts();
    let mut line = ValueLine::new(ui, row);
    line.from = row.at.map(|at| {
        let from = match (row.by, row.source) {
            (Some(Role::Refugee), _) if sending.signed_up => texts.t(msg::OFFICE_FROM_PERSON),
            (Some(Role::Refugee), _) => texts.t(msg::OFFICE_FROM_CUSTODY),
            (Some(Role::Helper), _) => {
                let name = sending.helpers.iter().find(|(account, _)| Some(*account) == row.helper);
                let name = name.map(|(_, name)| format!(" {name}")).unwrap_or_default();
                format!("{}{name}", parts::source(texts, Source::Helper))
            }
            (_, Some(found)) => parts::source(texts, found),
            (Some(role), None) => texts.role(role),
            (None, None) => texts.t(msg::OFFICE_UNKNOWN),
        };
        let age = waits_for_staff(row).then(|| format!(" · {}", parts::waits_since(texts, at, sending.today)));
        format!("{from} · {}{}", texts.date(berlin_date(at)), age.unwrap_or_default())
    });
    let note = |icon: Icon, words: String, text: String| {
        view! { <p class="remark">{icon.view()}<span>{words}": "<bdi class="words">{text}</bdi></span></p> }.into_any()
    };
    if let Some(confirmed) = &row.confirmed {
        line.notes.push(note(Icon::Confirmed, texts.t(msg::OFFICE_CONFIRMED_IS), answer_text(texts, row.field, confirmed)));
    }
    if let Some(refused) = &row.refused_answer {
        line.notes.push(note(Icon::Refused, texts.t(msg::OFFICE_REFUSED_WAS), answer_text(texts, row.field, refused)));
    }
    if let Some(reason) = &row.refused_because {
        line.notes.push(note(Icon::Refused, texts.t(msg::OFFICE_REFUSED_BECAUSE), reason.clone()));
    }
    if let Some(question) = &row.question {
        line.notes.push(note(Icon::Question, texts.t(msg::OFFICE_ASKED), question.clone()));
    }
    if let Some(reply) = &row.reply {
        line.notes.push(note(Icon::Info, texts.t(msg::OFFICE_REPLIED), reply.clone()));
    }
    line.actions = sending.may_edit.then(|| actions(ui, row, sending)).flatten();
    line
}

/// What can be done with an answer that waits: confirm it, refuse it or ask, with words.
fn actions(ui: Ui, row: &ValueRow, sending: &Sending) -> Option<AnyView> {
    let proposal = row.proposal.filter(|_| waits_for_staff(row))?;
    let bad = sending.answering.as_ref().filter(|(at, item, _)| *at == row.field && *item == row.item).map(|(.., state)| state);
    let entry = proposal.to_string();
    let item = row.item.to_string();
    let hidden = || {
        form::hidden(&[
            ("field", row.field.as_str()),
            ("item", &item),
            ("entry", &entry),
            ("submission", &sending.submission),
            ("base", &sending.base),
        ])
    };
    let action = route::case_answer(sending.case);
    Some(
        view! {
            <form class="facets" method="post" action=action.clone()>
                {hidden()}
                {sources(ui, format!("source-{}-{item}", row.field.as_str()))}
                {button::submit_as(Weight::Plain, Some(Icon::Confirmed), ui.say(msg::BUTTON_CONFIRM), "do", "confirm")}
            </form>
            <details class="why" open=bad.is_some()>
                <summary>{ui.t(msg::OFFICE_REFUSE_OR_ASK)}</summary>
                <form class="question" method="post" action=action autocomplete="off">
                    {hidden()}
                    {words_input(ui, words_id(row.field, row.item), msg::OFFICE_WORDS_HELP, bad)}
                    <div class="buttons">
                        {button::submit_as(Weight::Plain, Some(Icon::Question), ui.say(msg::OFFICE_ASK), "do", "ask")}
                        {button::submit_as(Weight::Danger, Some(Icon::Refused), ui.say(msg::OFFICE_REFUSE), "do", "refuse")}
                    </div>
                </form>
            </details>
        }
        .into_any(),
    )
}

/// What staff saw that confirms a value.
fn sources(ui: Ui, id: String) -> AnyView {
    let options = [Source::Document, Source::Authority, Source::Import]
        .into_iter()
        .map(|source| view! { <option value=source.code()>{parts::source(ui.texts(), source)}</option> })
        .collect_view();
    view! {
        <label class="unseen" for=id.clone()>{ui.t(msg::OFFICE_SOURCE)}</label>
        <select class="input" id=id name="source">{options}</select>
    }
    .into_any()
}
