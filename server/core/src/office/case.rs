//! `/office/case/<id>`: every value of a case with its source and date.

use lotse_model::{
    catalogue::{FieldId, Group, Section},
    completion::Record,
    entry::Entry,
    fact::{self, FactKind},
    ids::CaseId,
    role::{CaseState, Relation, Role},
    rules::{HousingGroup, StatusBucket},
    value::{Answer, Value},
    view::office::{CaseGroupPage, CaseHead, CasePage, CaseSection, HouseholdLine},
};
use lotse_store::{CarrierScope, Tx, accounts, assignments, cases, entries, households};
use time::Date;

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadCase, policy},
    names::display_name,
    record::{
        compare::Side,
        home::has_section,
        page::{asked_item, form, group_values, revision},
    },
};

/// A case opened by staff.
pub struct Opened {
    /// The permit.
    pub permit: Permit<ReadCase>,
    /// The record.
    pub record: Record,
    /// The head.
    pub head: CaseHead,
}

/// Opens a case for staff; the access is recorded as `page`.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub async fn open(core: &Core, tx: &Tx, who: &Principal, case: CaseId, page: &'static str) -> Result<Opened, Failure> {
    let permit = Permit::<ReadCase>::for_case(core, tx, who, case).await?;
    let key = permit.open(core, tx, page).await?;
    let record = Record::new(entries::of_case(tx, permit.scope(), &key).await?).on(core.clock.business_date());
    let head = head(core, tx, &permit, &record).await?;
    Ok(Opened { permit, record, head })
}

/// Builds the case page.
///
/// # Errors
/// As [`open`].
pub async fn page(core: &Core, who: &Principal, case: CaseId) -> Result<CasePage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, case, "case").await?;
    let scope = opened.permit.scope();
    let today = core.clock.business_date();
    let members = households::of_case(&tx, scope, case, today).await?.map(|(_, members)| members).unwrap_or_default();
    let household = household(core, &tx, who, scope, case, &members, today).await?;
    let record = &opened.record;
    let side = Side::of_staff(opened.permit.relation());
    Ok(CasePage {
        sections: Section::ALL
            .iter()
            .filter(|section| has_section(record, **section, side))
            .map(|section| CaseSection {
                section: *section,
                completion: record.completion(*section),
                groups: group_values(record, *section, side),
            })
            .collect(),
        household,
        answering: None,
        submission: core.submission(),
        base: revision(record),
        head: opened.head,
    })
}

/// Builds the page on which staff enter a group of values.
///
/// # Errors
/// As [`open`]; [`Failure::Forbidden`] when the case can't be written.
pub async fn group(
    core: &Core,
    who: &Principal,
    case: CaseId,
    group: Group,
    item: Option<u16>,
) -> Result<CaseGroupPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, case, "section").await?;
    if !opened.head.may_edit {
        return Err(Failure::Forbidden);
    }
    let item = asked_item(&opened.record, group, item)?;
    let form = form(core, &opened.record, group, item, Side::of_staff(opened.permit.relation()));
    if form.questions.is_empty() {
        return Err(Failure::NotFound);
    }
    Ok(CaseGroupPage { form, head: opened.head })
}

async fn head(core: &Core, tx: &Tx, permit: &Permit<ReadCase>, record: &Record) -> Result<CaseHead, Failure> {
    let target = permit.target();
    let scope = permit.scope();
    let today = core.clock.business_date();
    // The number never changes, and the index of names has it in memory; a case of this minute may not be there yet.
    let number = match core.names.number(target.case) {
        Some(number) => number,
        None => cases::by_id(tx, scope, target.case).await?.ok_or(Failure::NotFound)?.number,
    };
    let rules = core.rules.in_force(tx, target.carrier, today).await?;
    // What the rows for figures say follows from the entries that are open here already.
    let mut dated: Vec<Entry> = record.entries().filter(|entry| FactKind::of_field(entry.field).is_some()).cloned().collect();
    dated.sort_by_key(|entry| entry.rev);
    let in_force = |kind| fact::project(kind, &dated, &rules).into_iter().find(|fact| fact.holds(today, None));
    let status = in_force(FactKind::Status).and_then(|fact| Some((StatusBucket::from_code(&fact.code)?, fact.valid_from)));
    let housing = in_force(FactKind::Housing).and_then(|fact| Some((HousingGroup::from_code(&fact.code)?, fact.valid_from)));
    // The reader knows that she is the manager; only others need the name.
    let manager = match permit.relation() {
        Relation::Assigned => None,
        _ => manager(tx, scope, target.case, today).await?,
    };
    let text = |field| record.current(field, 0).and_then(Answer::text).map(str::to_owned);
    let code = |field| record.current(field, 0).and_then(Answer::code).map(str::to_owned);
    let is_set = |field| match record.current(field, 0) {
        Some(Answer::Value(Value::YesNo(yes))) => *yes,
        Some(Answer::Value(_)) => true,
        _ => false,
    };
    let safe_contact =
        [FieldId::SafeTimes, FieldId::NoCalls, FieldId::UnmarkedLetters, FieldId::SecretAddress].into_iter().any(is_set);
    Ok(CaseHead {
        case: target.case,
        number,
        state: target.state,
        name: display_name(record),
        call_name: text(FieldId::CallName),
        original_name: text(FieldId::OriginalName),
        talk_language: code(FieldId::TalkLanguage),
        interpreter: code(FieldId::InterpreterNeed),
        status,
        housing,
        district: in_force(FactKind::District).map(|fact| fact.code),
        responsible: rules.responsible(status.map(|(bucket, _)| bucket), housing.map(|(group, _)| group)),
        safe_contact,
        signed_up: target.state != CaseState::Invited,
        manager,
        relation: permit.relation(),
        may_edit: policy::allows(lotse_model::role::Action::EditCase, Role::Manager, permit.relation(), Some(target.state)),
    })
}

/// The name of the manager to whom a case is assigned.
async fn manager(tx: &Tx, scope: CarrierScope, case: CaseId, today: Date) -> Result<Option<String>, Failure> {
    let assigned = assignments::of_case(tx, scope, case).await?;
    let is_manager = |one: &&assignments::Assignment| one.kind == assignments::AssignmentKind::Assigned && holds(one, today);
    match assigned.iter().find(is_manager) {
        Some(assignment) => Ok(accounts::staff_name(tx, assignment.account).await?),
        None => Ok(None),
    }
}

fn holds(assignment: &assignments::Assignment, on: Date) -> bool {
    assignment.superseded_at.is_none() && assignment.valid_from <= on && assignment.valid_until.is_none_or(|until| until > on)
}

/// Members of the household; by name where the reader accompanies them too.
async fn household(
    core: &Core,
    tx: &Tx,
    who: &Principal,
    scope: CarrierScope,
    case: CaseId,
    members: &[CaseId],
    today: Date,
) -> Result<Vec<HouseholdLine>, Failure> {
    let others: Vec<CaseId> = members.iter().copied().filter(|member| *member != case).collect();
    if others.is_empty() {
        return Ok(Vec::new());
    }
    let own = cases::of_manager(tx, scope, who.account(), today).await?;
    let mine: Vec<CaseId> = others.iter().copied().filter(|member| own.iter().any(|row| row.case.id == *member)).collect();
    let mut named = lotse_store::names::of_cases(tx, scope, &mine).await?;
    let mut lines = Vec::new();
    for member in others {
        let name = named.remove(&member).map(|named| display_name(&Record::new(named.entries)));
        let number = match own.iter().find(|row| row.case.id == member) {
            Some(row) => row.case.number.clone(),
            None => core.names.number(member).unwrap_or_default(),
        };
        lines.push(HouseholdLine { case: member, number, name });
    }
    Ok(lines)
}
