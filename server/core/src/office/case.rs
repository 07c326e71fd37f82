//! `/office/case/<id>`: every value of a case with its source and date.

use lotse_model::{
    catalogue::{FieldId, Group, Section},
    completion::Record,
    date::berlin_date,
    document::Review,
    entry::Entry,
    fact::{self, FactKind},
    ids::CaseId,
    request::RequestKind,
    role::{Action, CaseState, Relation, Role},
    rules::{HousingGroup, StatusBucket},
    value::{Answer, Value},
    view::{
        document::CaseDocumentsLine,
        office::{CaseGroupPage, CaseHead, CasePage, CaseSection, HouseholdLine},
        release::ReleaseLine,
        request::CaseRequests,
    },
};
use lotse_store::{AssignmentKind, CaseKey, Tx, access::RequestFacts, cases, documents, entries, help, households};

use crate::{
    Core, Failure, Principal,
    access::{
        CaseTarget, Permit,
        permit::{Act, ReadCase},
        policy,
    },
    document::fields::due,
    names::display_name,
    record::{
        compare::{Side, fields},
        helpers,
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
    /// Opens what else belongs to the case.
    pub(crate) key: CaseKey,
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
    Ok(Opened { permit, record, head, key })
}

/// Builds the case page.
///
/// # Errors
/// As [`open`].
pub async fn page(core: &Core, who: &Principal, case: CaseId) -> Result<CasePage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, case, "case").await?;
    let (household, released) = household(core, &tx, &opened.permit).await?;
    let documents = documents::of_case(&tx, opened.permit.scope(), &opened.key).await?;
    let helps = match opened.permit.help() {
        Some(_) => help::of_case(&tx, opened.permit.scope(), &opened.key).await?,
        None => Vec::new(),
    };
    let wrote = helps.iter().filter_map(|help| Some((help.account?, help.helper.name().to_owned()))).collect();
    let now = core.clock.now();
    let record = &opened.record;
    let side = Side::of_staff(opened.permit.relation());
    Ok(CasePage {
        helpers: wrote,
        helps: helps.into_iter().filter(|help| help.is_running(now)).map(|help| helpers::line(help, now)).collect(),
        documents: CaseDocumentsLine {
            count: documents.len(),
            waiting: documents.iter().filter(|document| document.content.review == Review::Waiting).count(),
            due: due(&documents, core.clock.business_date()),
        },
        sections: Section::ALL
            .iter()
            .filter(|section| has_section(record, **section, side))
            .map(|section| CaseSection {
                section: *section,
                completion: record.completion(*section),
                groups: group_values(record, *section, side),
            })
            .collect(),
        set_aside: set_aside(record, side),
        household,
        requests: requests(opened.permit.requests()),
        released,
        answering: None,
        submission: core.submission(),
        base: revision(record),
        today: core.clock.business_date(),
        head: opened.head,
    })
}

/// What the person asked about her data.
fn requests(facts: RequestFacts) -> CaseRequests {
    let open = RequestKind::ALL.iter().zip(facts.open);
    CaseRequests {
        open: open.filter_map(|(kind, made_at)| Some((*kind, berlin_date(made_at?)))).collect(),
        deleted_on: facts.deleted_on,
    }
}

/// What is to be asked at the next appointment, in the order of the pages.
fn set_aside(record: &Record, side: Side) -> Vec<(FieldId, u16)> {
    let items = |group: Group| record.items(group).into_iter().map(move |item| (group, item));
    Group::ALL
        .iter()
        .flat_map(|group| items(*group))
        .flat_map(|(group, item)| fields(record, group, item, side).map(move |field| (field, item)))
        .filter(|(field, item)| record.applies(field, *item) && record.is_set_aside(field.id, *item))
        .map(|(field, item)| (field.id, item))
        .collect()
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

/// Builds the head of a case.
///
/// # Errors
/// When the database fails.
pub(crate) async fn head<A: Act<Target = CaseTarget>>(
    core: &Core,
    tx: &Tx,
    permit: &Permit<A>,
    record: &Record,
) -> Result<CaseHead, Failure> {
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
        _ => match permit.manager() {
            Some(account) => core.names.staff_name(tx, account).await?,
            None => None,
        },
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
        may_edit: policy::allows(Action::EditCase, Role::Manager, permit.relation(), Some(target.state)),
    })
}

/// The others of the household, by name where the reader may open their cases too; and what the person shows to whomever
/// of them.
async fn household(core: &Core, tx: &Tx, permit: &Permit<ReadCase>) -> Result<(Vec<HouseholdLine>, Vec<ReleaseLine>), Failure> {
    let scope = permit.scope();
    let today = core.clock.business_date();
    let others = households::others(tx, scope, permit.target().case, permit.account(), today).await?;
    let readable = |other: &households::Member| {
        let relation = match other.how {
            Some(AssignmentKind::Assigned) => Relation::Assigned,
            Some(AssignmentKind::StandIn) => Relation::StandIn,
            None => Relation::Carrier,
        };
        policy::allows(Action::ReadCase, permit.role(), relation, Some(other.state))
    };
    let named: Vec<CaseId> = others.iter().filter(|other| readable(other)).map(|other| other.case).collect();
    let state = permit.target().state;
    let shows = policy::allows(Action::ReadReleased, Role::Refugee, Relation::Household, Some(state));
    let released = others.iter().filter_map(|other| other.released.as_ref().filter(|_| shows));
    let released = released.map(|one| ReleaseLine { sections: one.sections.clone(), until: one.until }).collect();
    let mut names = core.names.display_names(tx, scope, &named).await?;
    let line =
        |other: households::Member| HouseholdLine { case: other.case, name: names.remove(&other.case), number: other.number };
    Ok((others.into_iter().map(line).collect(), released))
}
