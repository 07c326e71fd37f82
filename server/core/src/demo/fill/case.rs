//! A household becomes cases: persons, accounts, custody, assignment, and the record sitting by sitting.

use lotse_model::{
    case_number::{CardCode, CaseNumber},
    catalogue::{Basis, ConsentKind},
    completion::Record,
    consent::{VERSION, Way},
    entry::{EntryKind, Millis},
    ids::{AccountId, CaseId, HouseholdId, InvitationId, PersonId},
    lang::Lang,
    role::{Action, CaseState, Relation, Role},
};
use lotse_store::{
    CaseKey, NewAudit, WriteTx, accounts,
    assignments::{self, AssignmentKind},
    cases, consents, households, invitations, persons, relations,
    seal::Purpose,
};
use uuid::Uuid;

use super::{DemoError, carrier::Crew};
use crate::{
    Core,
    access::CaseTarget,
    account::{card::Card, information},
    clock::ManualClock,
    demo::{
        plan::{Household, Line, Person, Writer, at},
        practice,
    },
    record::write::{Author, Draft, append},
};

/// A person with an account in the list.
pub(super) struct Listed {
    /// Her name.
    pub name: String,
    /// Her account.
    pub account: AccountId,
    /// Her case.
    pub case: CaseId,
    /// Language of her portal.
    pub lang: Lang,
    /// Who accompanies her, by place in the list of posts.
    pub manager: usize,
    /// When her card is printed.
    pub printed_at: Millis,
    /// When she redeems it.
    pub redeemed_at: Millis,
    /// Which practice case she is in.
    pub practice: Option<practice::Case>,
}

/// A case as it was just written.
struct Written {
    target: CaseTarget,
    key: CaseKey,
    account: Option<AccountId>,
}

/// An open transaction and what is written with it.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    /// The instance.
    pub core: &'a Core,
    /// Its clock.
    pub clock: &'a ManualClock,
    /// The transaction.
    pub tx: &'a WriteTx,
    /// Who works there.
    pub crew: &'a Crew,
}

/// Writes a household into the open transaction; the audit entries are to be committed with it.
pub(super) async fn household(
    desk: Desk<'_>,
    household: &Household,
    listed: &mut Vec<Listed>,
    audits: &mut Vec<NewAudit>,
) -> Result<(), DemoError> {
    let Desk { core, clock, tx, crew } = desk;
    let manager = household.manager.and_then(|place| crew.managers.get(place).copied());
    let author = manager.or_else(|| crew.lead()).ok_or(DemoError::Account("no manager"))?;
    let id = HouseholdId::from_random(core.random.bytes());
    let first = household.persons.iter().map(|person| person.opened_at).min().unwrap_or_default();
    households::insert(tx, crew.scope, id, first).await?;
    let mut written: Vec<Written> = Vec::new();
    for person in &household.persons {
        clock.set(person.opened_at);
        let case = open(core, tx, crew, person).await?;
        households::add(tx, crew.scope, id, case.target.case, person.joined).await?;
        if let Some(manager) = manager {
            let until = person.ended.map(|(day, _)| day);
            let kind = AssignmentKind::Assigned;
            let by = crew.lead();
            let new = assignments::NewAssignment { account: manager, kind, from: person.opened_on, until, by, reason: None };
            assignments::insert(tx, crew.scope, &case.key, &new, person.opened_at).await?;
        }
        audits.push(audit(crew, person.opened_at, author, Role::Manager, Relation::None, Action::CreateCase, case.target.case));
        written.push(case);
    }
    for (place, person) in household.persons.iter().enumerate() {
        custody(core, tx, crew, person, place, &written).await?;
        let Some(case) = written.get(place) else { continue };
        let parent = person.custody.iter().find_map(|adult| written.get(*adult).and_then(|adult| adult.account));
        let own = case.account.map(|account| (account, Relation::Own)).or(parent.map(|account| (account, Relation::Custody)));
        let sitters = Sitters { manager: author, person: own, lang: person.lang };
        sittings(desk, case, person, sitters, audits).await?;
        let is_listed = list(household, person, place, case, listed);
        if let (Some(account), false) = (case.account, is_listed) {
            cards(core, tx, crew, author, case.target.case, account, person).await?;
        }
        let signed_up = |card: &crate::demo::plan::Card| card.redeemed_at;
        let redeemed = match &person.account {
            Some(card) => signed_up(card).filter(|_| !is_listed),
            // A child's record is open as soon as somebody enters into it.
            None => person
                .custody
                .iter()
                .filter_map(|adult| household.persons.get(*adult)?.account.as_ref().and_then(signed_up))
                .min(),
        };
        if let Some(redeemed_at) = redeemed {
            cases::set_state(tx, crew.scope, case.target.case, CaseState::Open, None, redeemed_at).await?;
        }
        if let Some((day, state)) = person.ended {
            cases::set_state(tx, crew.scope, case.target.case, state, Some(day), at(day, 16, 30)).await?;
        }
    }
    Ok(())
}

/// Writes person, case and account.
async fn open(core: &Core, tx: &WriteTx, crew: &Crew, person: &Person) -> Result<Written, DemoError> {
    let id = PersonId::from_random(core.random.bytes());
    persons::insert(tx, id, person.opened_at).await?;
    let case = CaseId::from_random(core.random.bytes());
    let number = CaseNumber::from_random(core.random.bytes()).to_string();
    let state = CaseState::Invited;
    let new = cases::NewCase { id: case, person: id, number, state, opened_on: person.opened_on, team: Some(crew.team) };
    let key = cases::insert(tx, crew.scope, &new, person.opened_at).await?;
    let account = match person.account {
        Some(_) => {
            let account = AccountId::from_random(core.random.bytes());
            let new = accounts::NewAccount { id: account, person: Some(id), carrier: None, name: None, lang: person.lang };
            accounts::insert(tx, &new, person.opened_at).await?;
            Some(account)
        }
        None => None,
    };
    Ok(Written { target: CaseTarget { case, carrier: crew.scope.carrier(), person: id, state }, key, account })
}

async fn custody(
    core: &Core,
    tx: &WriteTx,
    crew: &Crew,
    person: &Person,
    place: usize,
    written: &[Written],
) -> Result<(), DemoError> {
    for adult in &person.custody {
        let (Some(adult), Some(child)) = (written.get(*adult), written.get(place)) else { continue };
        let relation = relations::CaseRelation {
            id: Uuid::from_bytes(core.random.bytes()),
            from: adult.target.case,
            to: child.target.case,
            kind: relations::RelationKind::Custody,
            valid_from: person.joined,
            valid_until: None,
        };
        relations::insert(tx, crew.scope, &relation).await?;
    }
    Ok(())
}

/// Who writes into a record.
#[derive(Clone, Copy)]
struct Sitters {
    manager: AccountId,
    person: Option<(AccountId, Relation)>,
    lang: Lang,
}

async fn sittings(
    desk: Desk<'_>,
    case: &Written,
    person: &Person,
    sitters: Sitters,
    audits: &mut Vec<NewAudit>,
) -> Result<(), DemoError> {
    let Desk { core, clock, tx, crew } = desk;
    let mut record = Record::default();
    let mut consented: Vec<ConsentKind> = Vec::new();
    for sitting in &person.sittings {
        clock.set(sitting.at);
        let (account, role, lang, relation, action) = match (sitting.writer, sitters.person) {
            (Writer::Person, Some((account, relation))) => {
                (account, Role::Refugee, sitters.lang, relation, Action::EditOwnRecord)
            }
            _ => (sitters.manager, Role::Manager, Lang::De, Relation::Assigned, Action::EditCase),
        };
        for line in &sitting.lines {
            if let Basis::Consent(kind) = line.field.field().basis
                && !consented.contains(&kind)
            {
                consented.push(kind);
                consent(desk, &case.key, kind, Author { account, role, lang, at: sitting.at }, sitting.at).await?;
            }
        }
        let drafts: Vec<Draft> = sitting.lines.iter().map(|line| draft(&record, line)).collect();
        let count = drafts.len();
        let author = Author { account, role, lang, at: sitting.at };
        append(core, tx, case.target, &case.key, &mut record, author, drafts).await?;
        let entry = audit(crew, sitting.at, account, role, relation, action, case.target.case);
        audits.push(entry.with_detail("fields", count.to_string()));
    }
    Ok(())
}

/// An entry with the one that it answers, as the forms would name it.
fn draft(record: &Record, line: &Line) -> Draft {
    let state = record.state(line.field, line.item);
    let answers = match line.kind {
        EntryKind::Confirmed | EntryKind::Refused | EntryKind::Withdrawn => state.proposal,
        EntryKind::Asked => state.current,
        EntryKind::Replied => state.question,
        EntryKind::Disputed => state.refused.or(state.confirmed),
        EntryKind::Stated | EntryKind::OnBehalf => None,
    };
    Draft {
        field: line.field,
        item: line.item,
        kind: line.kind,
        answer: line.answer.clone(),
        note: line.note.clone(),
        source: line.source,
        answers: answers.map(|entry| entry.id),
    }
}

async fn consent(desk: Desk<'_>, key: &CaseKey, kind: ConsentKind, by: Author, given_at: Millis) -> Result<(), DemoError> {
    let consent = consents::Consent {
        to: None,
        id: Uuid::from_bytes(desk.core.random.bytes()),
        case: key.case(),
        kind,
        given: true,
        recipient: None,
        purpose: None,
        sections: Vec::new(),
        text_version: VERSION.to_owned(),
        lang: by.lang,
        way: if by.role == Role::Refugee { Way::Portal } else { Way::Paper },
        pending: false,
        given_at,
        valid_until: None,
        withdrawn_at: None,
        by: by.account,
    };
    Ok(consents::give(desk.tx, desk.crew.scope, key, &consent).await?)
}

/// Puts the accounts that are shown into the list: one of each practice case, and somebody who speaks Dari.
fn list(household: &Household, person: &Person, place: usize, case: &Written, listed: &mut Vec<Listed>) -> bool {
    let (Some(account), Some(manager), None) = (case.account, household.manager, person.ended) else { return false };
    let Some((printed_at, redeemed_at)) = person.account.as_ref().and_then(|card| card.printed_at.zip(card.redeemed_at)) else {
        return false;
    };
    // Where somebody stands for a carrier without practice cases, one is enough.
    let alone = listed.is_empty() || listed.iter().any(|known| known.practice.is_some());
    let dari =
        alone && person.lang == Lang::FaAf && person.custody.is_empty() && listed.iter().all(|known| known.lang != Lang::FaAf);
    // A carrier without practice cases still has somebody to sign in as.
    let only_one = household.practice.is_none() && listed.is_empty();
    if place > 0 || !(household.practice.is_some() || dari || only_one) {
        return false;
    }
    let (name, practice) = (person.names.spoken(), household.practice);
    listed.push(Listed { name, account, case: case.target.case, lang: person.lang, manager, printed_at, redeemed_at, practice });
    true
}

/// Prints a card, and redeems it for some: without a secret, which nobody needs to know.
async fn cards(
    core: &Core,
    tx: &WriteTx,
    crew: &Crew,
    by: AccountId,
    case: CaseId,
    account: AccountId,
    person: &Person,
) -> Result<(), DemoError> {
    let Some(planned) = person.account else { return Ok(()) };
    let Some(printed_at) = planned.printed_at else { return Ok(()) };
    let carrier = Some(crew.scope.carrier());
    let Some(redeemed_at) = planned.redeemed_at else {
        Card { carrier, account, case: Some(case), printed_by: Some(by) }.print(core, tx, printed_at).await?;
        return Ok(());
    };
    let code = CardCode::from_random(core.random.bytes());
    let used = invitations::Invitation {
        id: InvitationId::from_random(core.random.bytes()),
        carrier,
        account,
        case: Some(case),
        printed_by: Some(by),
        printed_at,
        expires_at: printed_at + 14 * 86_400_000,
        redeemed_at: Some(redeemed_at),
        revoked_at: None,
    };
    invitations::insert(tx, &used, &core.store.keyed_hash(Purpose::Card, &code.reveal())).await?;
    let given = accounts::Information { version: information::VERSION.to_owned(), lang: person.lang, at: redeemed_at };
    Ok(accounts::set_information(tx, account, &given).await?)
}

fn audit(crew: &Crew, at: Millis, account: AccountId, role: Role, relation: Relation, action: Action, case: CaseId) -> NewAudit {
    let mut entry = NewAudit::new(at, role, relation, action);
    entry.carrier = Some(crew.scope.carrier());
    entry.account = Some(account);
    entry.case = Some(case);
    entry
}
