//! What a person allows, refuses and takes back (domain.md §5.7, architecture.md A16, A21): what her pages and those of
//! staff share.

use lotse_model::{
    catalogue::{ConsentKind, FieldId, Section},
    completion::Record,
    consent::{Recipient, Standing, Term, VERSION, Way},
    entry::Millis,
    form::{FieldError, FormState, RawForm},
    ids::CaseId,
    lang::Lang,
    name,
    value::Answer,
    view::consents::ConsentLine,
};
use lotse_store::{
    CarrierScope, CaseKey, Tx, WriteTx, cases,
    consents::{self, Consent},
    entries, invitations, sections, sessions,
};
use time::Date;
use uuid::Uuid;

use crate::{Core, Failure, Principal, access::CaseTarget};

/// Longest name of a recipient, and longest purpose, in characters.
const MAX_WORDS: usize = 200;
/// For this time after a redeemed card a release needs a second confirmation (architecture.md A16).
const CARD_IS_NEW: Millis = 24 * 60 * 60 * 1000;

/// What a form about a kind of consent says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decision {
    kind: ConsentKind,
    given: bool,
    recipient: Option<String>,
    purpose: Option<String>,
    sections: Vec<Section>,
    until: Option<Date>,
    to: Option<CaseId>,
}

impl Decision {
    /// What a tick beside a question gives: nothing has to be named.
    pub(crate) const fn tick(kind: ConsentKind) -> Self {
        Self { kind, given: true, recipient: None, purpose: None, sections: Vec::new(), until: None, to: None }
    }

    /// For somebody of the household, with how she is called as part of the proof.
    pub(crate) fn for_household(self, to: CaseId, name: String) -> Self {
        Self { to: Some(to), recipient: Some(name), ..self }
    }

    /// Whether it is a yes.
    pub(crate) const fn is_given(&self) -> bool {
        self.given
    }

    /// Reads `answer` (`yes`, `no`), and where it is yes `recipient`, `purpose`, `sections` with `delicate`, and `term`.
    ///
    /// # Errors
    /// The form with what is wrong.
    pub(crate) fn read(kind: ConsentKind, raw: &RawForm, today: Date) -> Result<Self, FormState> {
        Self::read_of(kind, kind.sections(), raw, today)
    }

    /// As [`Self::read`], of some of the sections of the kind.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(crate) fn read_of(kind: ConsentKind, offered: &[Section], raw: &RawForm, today: Date) -> Result<Self, FormState> {
        let mut form = FormState::prefilled(raw.clone());
        let given = match raw.one("answer") {
            "yes" => true,
            "no" => false,
            _ => {
                form.error("answer", FieldError::Required);
                return Err(form);
            }
        };
        let mut decision = Self { given, ..Self::tick(kind) };
        if !given {
            return Ok(decision);
        }
        if kind.recipient() == Recipient::Named {
            decision.recipient = words(&mut form, "recipient");
        }
        if kind.has_purpose() {
            decision.purpose = words(&mut form, "purpose");
        }
        if !kind.sections().is_empty() {
            let chosen: Vec<_> =
                ["sections", "delicate"].iter().flat_map(|name| raw.all(name)).map(|code| Section::from_code(code)).collect();
            if chosen.is_empty() {
                form.error("sections", FieldError::Required);
            }
            if chosen.iter().any(|section| section.is_none_or(|section| !offered.contains(&section))) {
                form.error("sections", FieldError::UnknownChoice);
            }
            decision.sections = offered.iter().copied().filter(|section| chosen.contains(&Some(*section))).collect();
        }
        if kind.is_release() {
            match Term::from_code(raw.one("term")).filter(|term| kind.terms().contains(term)) {
                Some(term) => decision.until = term.until(today),
                None => form.error("term", FieldError::Required),
            }
        }
        if form.is_bad() { Err(form) } else { Ok(decision) }
    }
}

fn words(form: &mut FormState, input: &str) -> Option<String> {
    match name::clean(form.raw.one(input), MAX_WORDS) {
        Ok(text) if text.is_empty() => form.error(input, FieldError::Required),
        Ok(text) => return Some(text),
        Err(error) => form.error(input, error.into()),
    }
    None
}

/// How a decision came about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Proof {
    /// The way.
    pub way: Way,
    /// In which language the text was shown.
    pub lang: Lang,
    /// When.
    pub at: Millis,
    /// Whether a card of the person's was redeemed lately.
    pub card_is_new: bool,
}

/// Whether a card of an account was redeemed within the last 24 hours.
pub(crate) async fn card_is_new(core: &Core, tx: &Tx, who: &Principal) -> Result<bool, Failure> {
    let redeemed = invitations::last_redeemed(tx, who.account()).await?;
    Ok(redeemed.is_some_and(|at| at.saturating_add(CARD_IS_NEW) > core.clock.now()))
}

/// Writes a decision. A no takes back what holds of a kind that has no named recipients.
pub(crate) async fn decide(
    core: &Core,
    tx: &WriteTx,
    target: CaseTarget,
    key: &CaseKey,
    who: &Principal,
    decision: Decision,
    proof: Proof,
) -> Result<(), Failure> {
    let scope = CarrierScope::new(target.carrier);
    let kind = decision.kind;
    cases::next_rev(tx, scope, target.case, proof.at).await?;
    if !decision.given && kind.recipient() != Recipient::Named {
        take_back(core, tx, target, key, kind, None, proof.at).await?;
    }
    let consent = Consent {
        id: Uuid::from_bytes(core.random.bytes()),
        case: target.case,
        kind,
        given: decision.given,
        to: decision.to,
        recipient: decision.recipient,
        purpose: decision.purpose,
        sections: decision.sections,
        text_version: VERSION.to_owned(),
        lang: proof.lang,
        way: proof.way,
        given_at: proof.at,
        valid_until: decision.until,
        pending: decision.given && kind.is_release() && proof.card_is_new,
        withdrawn_at: None,
        by: who.account(),
    };
    consents::give(tx, scope, key, &consent).await?;
    Ok(())
}

/// Takes back one consent of a kind, or all of it. When none is left, every entry that was kept on its basis is emptied at
/// once: that it was made stays, what it said is gone. Returns how many consents were taken back.
pub(crate) async fn take_back(
    core: &Core,
    tx: &WriteTx,
    target: CaseTarget,
    key: &CaseKey,
    kind: ConsentKind,
    one: Option<Uuid>,
    at: Millis,
) -> Result<usize, Failure> {
    let scope = CarrierScope::new(target.carrier);
    let today = core.clock.business_date();
    let all = consents::of_case(tx, scope, key).await?;
    let mut taken = 0;
    let mut holds = false;
    for consent in all.iter().filter(|consent| consent.kind == kind) {
        if !matches!(consent.standing(today), Standing::Holds | Standing::Pending) {
            continue;
        }
        if one.is_none_or(|one| consent.id == one) {
            taken += usize::from(consents::withdraw(tx, scope, target.case, consent.id, at).await?);
        } else {
            holds = true;
        }
    }
    let fields: Vec<FieldId> = kind.fields().map(|field| field.id).collect();
    if taken > 0 && !holds && !fields.is_empty() {
        empty(tx, scope, key, &fields, at).await?;
    }
    Ok(taken)
}

/// Takes what was said out of every entry of some fields; that it was made, by whom and when, stays. The states of their
/// sections follow.
pub(crate) async fn empty(
    tx: &WriteTx,
    scope: CarrierScope,
    key: &CaseKey,
    fields: &[FieldId],
    at: Millis,
) -> Result<(), Failure> {
    for entry in entries::of_fields(tx, scope, key, fields).await? {
        entries::redact(tx, scope, key, entry.id, at).await?;
    }
    let record = Record::new(entries::of_case(tx, scope, key).await?);
    let mut touched: Vec<Section> = fields.iter().map(|field| field.field().section()).collect();
    touched.dedup();
    let states: Vec<_> = touched.into_iter().map(|section| (section, record.completion(section))).collect();
    sections::put(tx, scope, key.case(), &states, at).await?;
    Ok(())
}

/// The kinds in force for a case.
pub(crate) async fn in_force(core: &Core, tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<ConsentKind>, Failure> {
    let today = core.clock.business_date();
    let all = consents::of_case(tx, scope, key).await?;
    Ok(all.into_iter().filter(|consent| consent.holds(today)).map(|consent| consent.kind).collect())
}

/// Every decision as pages show it, newest first. `session_began`: when the session of the person began, for the second
/// confirmation.
pub(crate) fn lines(all: Vec<Consent>, today: Date, session_began: Option<Millis>) -> Vec<ConsentLine> {
    let line = |consent: Consent| {
        let standing = consent.standing(today);
        ConsentLine {
            id: consent.id.simple().to_string(),
            kind: consent.kind,
            recipient: consent.recipient,
            purpose: consent.purpose,
            sections: consent.sections,
            standing,
            at: consent.given_at,
            until: consent.valid_until,
            withdrawn_at: consent.withdrawn_at,
            version: consent.text_version,
            lang: consent.lang,
            way: consent.way,
            confirmable: standing == Standing::Pending && session_began.is_some_and(|began| began > consent.given_at),
        }
    };
    all.into_iter().rev().map(line).collect()
}

/// When the session of the person began, asked only where something waits for a later one.
pub(crate) async fn session_began(tx: &Tx, who: &Principal, all: &[Consent]) -> Result<Option<Millis>, Failure> {
    match who.session().filter(|_| all.iter().any(|consent| consent.pending)) {
        Some(session) => Ok(sessions::created_at(tx, session).await?),
        None => Ok(None),
    }
}

/// The fields with an answer that is kept on the basis of a kind.
pub(crate) fn kept(record: &Record, kind: ConsentKind) -> Vec<FieldId> {
    let has_value = |field: FieldId, item: u16| record.current(field, item).is_some_and(Answer::is_answered);
    kind.fields()
        .filter(|field| record.items(field.group).into_iter().any(|item| has_value(field.id, item)))
        .map(|field| field.id)
        .collect()
}
