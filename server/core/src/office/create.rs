//! `/office/cases/new`: a person, or a family, becomes cases of the manager who writes them down.

use lotse_model::{
    case_number::CaseNumber,
    catalogue::FieldId,
    completion::Record,
    entry::{EntryKind, Source},
    form::{FieldError, FormState, RawForm},
    ids::{AccountId, CaseId, HouseholdId, PersonId, SubmissionId},
    input,
    lang::Lang,
    name,
    role::CaseState,
    route,
    value::Answer,
    view::office::NewCasePage,
};
use lotse_store::{
    AssignmentKind, CarrierScope, CaseKey, NewAudit, WriteTx, accounts, assignments, cases, households, persons, relations,
    submissions,
};
use time::Date;
use uuid::Uuid;

use crate::{
    Core, Failure, Principal,
    access::{CaseTarget, Permit, permit::CreateCase},
    record::write::{Author, Draft, append},
};

/// Members of a family on one form at most.
pub const MAX_MEMBERS: usize = 10;
/// Age from which a child may have a sign-in of her own (architecture.md A14).
const OWN_SIGN_IN_FROM: u8 = 14;
/// Age of majority.
const MAJORITY: u8 = 18;
/// Cases that may be the same person, at most.
const SIMILAR: usize = 5;

/// A case that was not created.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// Something typed is wrong, or there are similar cases and nobody said that this is another person.
    #[error("invalid form")]
    Invalid(Box<NewCasePage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for CreateError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the empty page for a family of this many.
///
/// # Errors
/// When the policy says no.
pub fn page(core: &Core, who: &Principal, members: usize) -> Result<NewCasePage, Failure> {
    let _permit = Permit::<CreateCase>::for_carrier(who)?;
    Ok(NewCasePage {
        form: FormState::default(),
        members: members.clamp(1, MAX_MEMBERS),
        submission: core.submission(),
        similar: Vec::new(),
    })
}

/// One member as read from the inputs `1.family`, `1.given`, `1.birth.year` …, `1.kind` (`adult` or `child`).
struct Member {
    names: Vec<(FieldId, Answer)>,
    child: bool,
    age: Option<u8>,
}

/// Creates a case for each member of the form; the first is the one whose page opens. The inputs: `lang`, and for each
/// member `<n>.family_name`, `<n>.given_names`, `<n>.birth_date.*`, `<n>.kind`; `another` is `yes` when similar cases were
/// shown and it is another person.
///
/// # Errors
/// See [`CreateError`].
pub async fn create(core: &Core, who: &Principal, raw: &RawForm) -> Result<String, CreateError> {
    let permit = Permit::<CreateCase>::for_carrier(who)?;
    let scope = permit.scope()?;
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let count = raw.one("members").parse().unwrap_or(1usize).clamp(1, MAX_MEMBERS);
    let today = core.clock.business_date();
    let mut form = FormState::prefilled(raw.clone());
    let lang = Lang::by_tag(raw.one("lang"));
    if lang.is_none() {
        form.error("lang", FieldError::UnknownChoice);
    }
    let members: Vec<Member> = (1..=count).filter_map(|number| member(raw, number, today, &mut form)).collect();
    let similar = if raw.one("another") == "yes" { Vec::new() } else { similar(core, scope, &members) };
    // The cases that the same form made a moment ago are similar too: sent again, it gets its first answer.
    if !similar.is_empty()
        && let Some(location) = submissions::find(&core.store.read(), who.account(), submission).await?
    {
        return Err(Failure::Repeated(location).into());
    }
    let (Some(lang), false, true) = (lang, form.is_bad(), similar.is_empty()) else {
        return Err(CreateError::Invalid(Box::new(NewCasePage { form, members: count, submission, similar })));
    };
    let tx = core.store.write().await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let at = core.clock.now();
    let team = who.roles().find_map(|(_, carrier, team)| team.filter(|_| carrier == Some(scope.carrier())));
    let household = HouseholdId::from_random(core.random.bytes());
    households::insert(&tx, scope, household, at).await?;
    let mut created: Vec<(CaseId, bool)> = Vec::new();
    for member in members {
        let (target, key) = write_case(core, &tx, scope, team, today, at).await?;
        if !member.child || member.age.is_some_and(|age| age >= OWN_SIGN_IN_FROM) {
            let account = AccountId::from_random(core.random.bytes());
            let new = accounts::NewAccount { id: account, person: Some(target.person), carrier: None, name: None, lang };
            accounts::insert(&tx, &new, at).await?;
        }
        households::add(&tx, scope, household, target.case, today).await?;
        let assignment = assignments::NewAssignment {
            account: who.account(),
            kind: AssignmentKind::Assigned,
            from: today,
            until: None,
            by: Some(who.account()),
            reason: None,
        };
        assignments::insert(&tx, scope, &key, &assignment, at).await?;
        let drafts = member
            .names
            .into_iter()
            .map(|(field, answer)| Draft::answer(field, 0, EntryKind::OnBehalf, answer, Source::Person))
            .collect();
        let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at };
        append(core, &tx, target, &key, &mut Record::default(), author, drafts).await?;
        created.push((target.case, member.child));
    }
    for (child, _) in created.iter().filter(|(_, child)| *child) {
        for (adult, _) in created.iter().filter(|(_, child)| !*child) {
            let custody = relations::CaseRelation {
                id: Uuid::from_bytes(core.random.bytes()),
                from: *adult,
                to: *child,
                kind: relations::RelationKind::Custody,
                valid_from: today,
                valid_until: None,
            };
            relations::insert(&tx, scope, &custody).await?;
        }
    }
    let first = created.first().map(|(case, _)| *case).ok_or(Failure::BadRequest("members"))?;
    let location = route::case(first);
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    let audits = created.iter().map(|(case, _)| NewAudit { case: Some(*case), ..permit.audit(at) }).collect();
    tx.commit_all(audits).await?;
    Ok(location)
}

async fn write_case(
    core: &Core,
    tx: &WriteTx,
    scope: CarrierScope,
    team: Option<lotse_model::ids::TeamId>,
    today: Date,
    at: i64,
) -> Result<(CaseTarget, CaseKey), Failure> {
    let person = PersonId::from_random(core.random.bytes());
    persons::insert(tx, person, at).await?;
    let case = CaseId::from_random(core.random.bytes());
    let number = CaseNumber::from_random(core.random.bytes()).to_string();
    let new = cases::NewCase { id: case, person, number, state: CaseState::Invited, opened_on: today, team };
    let key = cases::insert(tx, scope, &new, at).await?;
    Ok((CaseTarget { case, carrier: scope.carrier(), person, state: CaseState::Invited }, key))
}

/// Reads one member under plain names, so that the catalogue's own rules check the values.
fn member(raw: &RawForm, number: usize, today: Date, form: &mut FormState) -> Option<Member> {
    const FIELDS: [FieldId; 3] = [FieldId::FamilyName, FieldId::GivenNames, FieldId::BirthDate];
    let prefix = format!("{number}.");
    let mut own = RawForm::default();
    for name in raw.names().filter(|name| name.starts_with(&prefix)) {
        let short = &name[prefix.len()..];
        own.set(&format!("person.{short}"), raw.one(name));
    }
    let mut names = Vec::new();
    let mut age = None;
    for field in FIELDS {
        match input::read(&own, field) {
            Ok(Some(answer)) => {
                if let Some(lotse_model::value::Value::Date(date)) = answer.value() {
                    age = Some(date.age_on(today).0);
                }
                names.push((field, answer));
            }
            Ok(None) => {}
            Err(error) => form.error(&format!("{prefix}{}", field.as_str().trim_start_matches("person.")), error),
        }
    }
    if !names.iter().any(|(field, _)| *field != FieldId::BirthDate) {
        form.error(&format!("{prefix}family_name"), FieldError::Required);
        return None;
    }
    let child = match raw.one(&format!("{prefix}kind")) {
        "child" => true,
        "" | "adult" => age.is_some_and(|age| age < MAJORITY) && number > 1,
        _ => {
            form.error(&format!("{prefix}kind"), FieldError::UnknownChoice);
            false
        }
    };
    Some(Member { names, child, age })
}

fn similar(core: &Core, scope: CarrierScope, members: &[Member]) -> Vec<(CaseId, String, String)> {
    let mut found: Vec<(CaseId, String, String)> = members
        .iter()
        .flat_map(|member| {
            let typed: Vec<&str> = member.names.iter().filter_map(|(_, answer)| answer.text()).collect();
            let typed = typed.join(" ");
            if name::name_keys(&typed).len() < 2 { Vec::new() } else { core.names.similar(scope.carrier(), &typed, SIMILAR) }
        })
        .collect();
    found.dedup_by_key(|(case, ..)| *case);
    found
}
