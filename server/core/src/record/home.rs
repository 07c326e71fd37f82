//! `/me`: what is next, what is missing, what is new.

use lotse_model::{
    catalogue::{FIELDS, Field, Group, Section},
    completion::Record,
    date::berlin_date,
    entry::EntryKind,
    role::{CaseState, Role},
    value::Answer,
    view::{
        me::{CardNotice, Home, News, NextStep, SectionCard},
        record::{ValueRow, ValueState},
        request::RequestNotices,
    },
};
use lotse_store::{Tx, access::RequestFacts, documents};
use time::{Date, Duration};

use super::{
    compare::{Side, fields},
    helpers::unseen,
    load::{Opened, Whose, open, open_with_others},
};
use crate::{Core, Failure, Principal, document::fields::due, names, plan::mine};

/// How long something counts as new.
const NEW_FOR: Duration = Duration::days(30);
/// Lines of news at most.
const NEWS: usize = 5;

/// Builds the home page. `draft` is the path of a form that a lost session interrupted.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn home(core: &Core, who: &Principal, whose: Whose, draft: Option<String>) -> Result<Home, Failure> {
    let tx = core.store.read();
    let (opened, children, released) = match whose {
        Whose::Own => open_with_others(core, &tx, who).await?,
        Whose::Child(_) => (open(core, &tx, who, whose).await?, Vec::new(), Vec::new()),
    };
    let record = &opened.record;
    let manager = match opened.permit.manager() {
        Some(account) => core.names.staff_name(&tx, account).await?,
        None => None,
    };
    let card_notice = match (&who.stored().card_notice, whose) {
        (Some(notice), Whose::Own) => {
            let printed_by = match notice.printed_by {
                Some(account) => core.names.staff_name(&tx, account).await?.unwrap_or_default(),
                None => String::new(),
            };
            Some(CardNotice { printed_at: notice.printed_at, printed_by })
        }
        _ => None,
    };
    let closed = opened.is_closed();
    let next = if closed { NextStep::Nothing } else { next(record) };
    let helped = helped(&opened, core, &tx).await?;
    let key = opened.permit.open(core, &tx).await?;
    let plan = mine::next_step(&tx, opened.permit.scope(), &key, &opened.sight).await?;
    let mut documents = documents::of_case(&tx, opened.permit.scope(), &key).await?;
    documents.retain(|document| opened.sight.sees_document(document));
    Ok(Home {
        due: if closed { Vec::new() } else { due(&documents, core.clock.business_date()) },
        call_name: names::call_name(record),
        manager,
        untold: if closed || !next.is_rest() { Vec::new() } else { untold(record) },
        next,
        plan,
        sections: Section::ALL
            .iter()
            .filter(|section| has_section(record, **section, Side::Person))
            .map(|section| SectionCard { section: *section, completion: record.completion(*section) })
            .collect(),
        news: news(record, core.clock.business_date()),
        helped,
        card_notice,
        released,
        children,
        draft,
        closed,
        restricted: opened.permit.target().state == CaseState::Restricted,
        requests: requests(opened.permit.requests(), core.clock.business_date()),
        record: opened.record_ref,
    })
}

/// The day of a deletion, and an answer that came lately.
fn requests(facts: RequestFacts, today: Date) -> RequestNotices {
    let answered_on = facts.answered_at.map(berlin_date).filter(|day| *day > today - NEW_FOR);
    RequestNotices { deleted_on: facts.deleted_on, answered_on }
}

/// What helpers entered since she looked: by whom, if it was the newest helper alone, and how many answers.
async fn helped(opened: &Opened, core: &Core, tx: &Tx) -> Result<Option<(Option<String>, usize)>, Failure> {
    let Some(newest) = opened.permit.help() else { return Ok(None) };
    let (mut count, mut by_newest) = (0, true);
    for entry in unseen(&opened.record, newest.seen_rev) {
        count += 1;
        by_newest &= entry.by == newest.account;
    }
    if count == 0 {
        return Ok(None);
    }
    let name = if by_newest { Some(newest.helper(&opened.permit.open(core, tx).await?)?.name().to_owned()) } else { None };
    Ok(Some((name, count)))
}

/// What to do next: answer a question of staff, else go on where something is open.
fn next(record: &Record) -> NextStep {
    for field in FIELDS {
        for item in record.items(field.group) {
            if record.state(field.id, item).question.is_some() {
                return NextStep::Answer(field.group, item);
            }
        }
    }
    let open = |group: &Group| !group.repeated() && is_open(record, *group);
    let Some(group) = Group::ALL.iter().copied().find(open) else {
        let set_aside = |group: Group| awaited(record, group).any(|field| record.is_set_aside(field.id, 0));
        let rest = Group::ALL.iter().any(|group| !group.repeated() && set_aside(*group));
        return if rest { NextStep::AtAppointment } else { NextStep::Nothing };
    };
    let begun = record.entries().any(|entry| matches!(entry.role, Role::Refugee | Role::Helper));
    if begun { NextStep::Continue(group) } else { NextStep::Begin(group) }
}

/// Repeated groups that the person may fill in, as jobs or wishes, and of which nothing is told.
fn untold(record: &Record) -> Vec<Group> {
    let is_untold = |group: &Group| {
        group.repeated() && record.items(*group).is_empty() && fields(record, *group, 1, Side::Person).next().is_some()
    };
    Group::ALL.iter().copied().filter(is_untold).collect()
}

/// Whether the person has a question in a group that she neither answered nor set aside for the next appointment.
pub fn is_open(record: &Record, group: Group) -> bool {
    awaited(record, group)
        .any(|field| !record.current(field.id, 0).is_some_and(|answer| answer.is_answered() || *answer == Answer::Later))
}

/// The questions of a group that the person is to answer.
fn awaited(record: &Record, group: Group) -> impl Iterator<Item = &'static Field> {
    fields(record, group, 0, Side::Person).filter(|field| field.is_awaited() && record.applies(field, 0))
}

/// Whether a section has something for this side: a question that applies, or an answer.
#[must_use]
pub fn has_section(record: &Record, section: Section, side: Side) -> bool {
    section.groups().any(|group| fields(record, group, 0, side).next().is_some())
        || record.entries().any(|entry| entry.field.field().section() == section)
}

/// What staff did lately, newest first.
fn news(record: &Record, today: Date) -> Vec<News> {
    let mut news: Vec<News> = Vec::new();
    for field in FIELDS {
        for item in record.items(field.group) {
            let history = record.history(field.id, item);
            let Some(last) =
                history.last().filter(|entry| entry.role != Role::Refugee && berlin_date(entry.at) > today - NEW_FOR)
            else {
                continue;
            };
            let state = match last.kind {
                EntryKind::Confirmed => ValueState::Confirmed,
                EntryKind::Refused => ValueState::Refused,
                EntryKind::Asked => ValueState::Question,
                EntryKind::OnBehalf => ValueState::OnBehalf,
                _ => continue,
            };
            news.push(News { field: field.id, item, state, at: last.at });
        }
    }
    news.sort_by_key(|news| std::cmp::Reverse(news.at));
    news.truncate(NEWS);
    news
}

/// The rows of a group and item that the side may see, in the order of the catalogue.
#[must_use]
pub fn rows(record: &Record, group: Group, item: u16, side: Side) -> Vec<ValueRow> {
    // What is kept is shown, also where this side is not asked, or not any more.
    let kept = |field: &lotse_model::catalogue::Field| {
        (matches!(side, Side::Person | Side::Helper) || side.has(field)) && record.current(field.id, item).is_some()
    };
    FIELDS
        .iter()
        .filter(|field| field.group == group)
        .filter(|field| kept(field) || fields(record, group, item, side).any(|asked| asked.id == field.id))
        .map(|field| ValueRow::new(field.id, item, &record.state(field.id, item), record.history(field.id, item)))
        .collect()
}

#[cfg(test)]
mod tests {
    use lotse_model::{
        catalogue::FieldId,
        entry::{Entry, Source},
        ids::{AccountId, EntryId},
        value::Value,
    };

    use super::*;

    #[test]
    fn what_nothing_asks_for_is_offered_until_something_is_told() {
        let told = Entry {
            id: EntryId::from_random([1; 16]),
            rev: 1,
            field: FieldId::WishText,
            item: 1,
            kind: EntryKind::Stated,
            answer: Some(Answer::Value(Value::Text("Ein Fahrrad".to_owned()))),
            note: None,
            lang: None,
            by: AccountId::from_random([2; 16]),
            role: Role::Refugee,
            at: 0,
            source: Source::Person,
            answers: None,
        };
        let offered = untold(&Record::default());
        assert!(offered.contains(&Group::Wishes) && offered.contains(&Group::Papers));
        assert!(!offered.contains(&Group::Viewings), "she is not looking for a flat");
        let offered = untold(&Record::new(vec![told]));
        assert!(!offered.contains(&Group::Wishes) && offered.contains(&Group::Papers));
    }
}
