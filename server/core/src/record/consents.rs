//! `/me/consents`: what the person allows; given, refused and taken back by herself.

use lotse_model::{
    catalogue::ConsentKind,
    completion::Record,
    consent::{Recipient, Standing, Way},
    form::{FormState, RawForm},
    ids::SubmissionId,
    route,
    view::{
        consents::{ConsentPage, ConsentsPage, WithdrawPage},
        me::RecordRef,
    },
};
use lotse_store::{consents, entries, submissions};
use uuid::Uuid;

use super::{
    load::{Whose, is_closed, record_ref},
    sight::Sight,
};
use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{GiveOwnConsent, ReadOwnRecord, WithdrawOwnConsent},
    },
    consent::{Decision, Proof, card_is_new, decide, kept, lines, session_began, take_back},
};

/// A decision that was not kept.
#[derive(Debug, thiserror::Error)]
pub enum ConsentError {
    /// Something is missing or wrong: the page again with everything typed.
    #[error("invalid form")]
    Invalid(Box<ConsentPage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for ConsentError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the list.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn list(core: &Core, who: &Principal, whose: Whose) -> Result<ConsentsPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let all = sight.of_consents(consents::of_case(&tx, permit.scope(), &key).await?);
    let began = session_began(&tx, who, &all).await?;
    let lines = lines(all, core.clock.business_date(), began);
    let stands = |kind: ConsentKind| {
        lines.iter().any(|line| line.kind == kind && matches!(line.standing, Standing::Holds | Standing::Pending))
    };
    let offered = ConsentKind::ALL
        .iter()
        .copied()
        .filter(|kind| kind.is_offered() && (kind.recipient() == Recipient::Named || !stands(*kind)))
        .collect();
    Ok(ConsentsPage {
        record: record_ref(core, &tx, &permit, whose).await?,
        informed_at: who.stored().information.as_ref().map(|information| information.at),
        closed: is_closed(permit.target().state),
        lines,
        offered,
    })
}

/// Builds the page of a kind. The release to the Ausländerbehörde has none: it is given on paper, after advice.
///
/// # Errors
/// When the policy says no, the kind is not offered, or the database fails.
pub async fn page(core: &Core, who: &Principal, whose: Whose, kind: ConsentKind) -> Result<ConsentPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<GiveOwnConsent> = whose.permit(core, &tx, who).await?;
    if !kind.is_offered() {
        return Err(Failure::NotFound);
    }
    let own: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    debug_assert_eq!(own.target(), permit.target(), "one record, two permits");
    let record = record_ref(core, &tx, &own, whose).await?;
    Ok(blank(core, record, kind))
}

fn blank(core: &Core, record: RecordRef, kind: ConsentKind) -> ConsentPage {
    ConsentPage { record, kind, form: FormState::default(), submission: core.submission() }
}

/// Keeps a yes or a no, or with `consent` the second confirmation of a release.
///
/// # Errors
/// See [`ConsentError`].
pub async fn give(core: &Core, who: &Principal, whose: Whose, kind: ConsentKind, raw: &RawForm) -> Result<String, ConsentError> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    if !raw.has("consent") && !kind.is_offered() {
        return Err(Failure::NotFound.into());
    }
    let tx = core.store.write().await?;
    let permit: Permit<GiveOwnConsent> = whose.permit(core, &tx, who).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let target = permit.target();
    let at = core.clock.now();
    let key = permit.open(core, &tx).await?;
    let location = list_of(whose, kind);
    let what = if raw.has("consent") {
        let id = consent_id(raw)?;
        let all = consents::of_case(&tx, permit.scope(), &key).await?;
        let began = session_began(&tx, who, &all).await?;
        // An earlier session can't confirm what was given in it, whoever sits before it.
        let waits = all.iter().find(|consent| consent.id == id).ok_or(Failure::NotFound)?;
        if began.is_none_or(|began| began <= waits.given_at) {
            return Err(Failure::Forbidden.into());
        }
        consents::confirm(&tx, permit.scope(), target.case, id).await?;
        "confirmed"
    } else {
        let decision = match Decision::read(kind, raw, core.clock.business_date()) {
            Ok(decision) => decision,
            Err(form) => {
                drop(tx);
                let page = ConsentPage { form, submission, ..page(core, who, whose, kind).await? };
                return Err(ConsentError::Invalid(Box::new(page)));
            }
        };
        let proof = Proof { way: Way::Portal, lang: who.lang(), at, card_is_new: card_is_new(core, &tx, who).await? };
        decide(core, &tx, target, &key, who, decision, proof).await?;
        if raw.one("answer") == "yes" { "given" } else { "refused" }
    };
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("consent", kind.code()).with_detail("answer", what)).await?;
    Ok(location)
}

/// Builds the page that says what taking back does, before it is done.
///
/// # Errors
/// When the policy says no, nothing of the kind stands, or the database fails.
pub async fn withdraw_page(core: &Core, who: &Principal, whose: Whose, kind: ConsentKind) -> Result<WithdrawPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let all = consents::of_case(&tx, permit.scope(), &key).await?;
    let mut lines = lines(all, core.clock.business_date(), None);
    lines.retain(|line| line.kind == kind && matches!(line.standing, Standing::Holds | Standing::Pending));
    if lines.is_empty() {
        return Err(Failure::NotFound);
    }
    let fields: Vec<_> = kind.fields().map(|field| field.id).collect();
    let record = Record::new(entries::of_fields(&tx, permit.scope(), &key, &fields).await?);
    Ok(WithdrawPage { record: record_ref(core, &tx, &permit, whose).await?, kind, lines, fields: kept(&record, kind) })
}

/// Takes back the consent in `consent`, or everything of the kind; at once, and as often as it is sent.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn withdraw(core: &Core, who: &Principal, whose: Whose, kind: ConsentKind, raw: &RawForm) -> Result<String, Failure> {
    let one = if raw.has("consent") { Some(consent_id(raw)?) } else { None };
    let tx = core.store.write().await?;
    let permit: Permit<WithdrawOwnConsent> = whose.permit(core, &tx, who).await?;
    let at = core.clock.now();
    let key = permit.open(core, &tx).await?;
    lotse_store::cases::next_rev(&tx, permit.scope(), permit.target().case, at).await?;
    let taken = take_back(core, &tx, permit.target(), &key, kind, one, at).await?;
    let entry = permit.audit(at).with_detail("consent", kind.code()).with_detail("taken", taken.to_string());
    tx.commit(entry).await?;
    Ok(list_of(whose, kind))
}

fn consent_id(raw: &RawForm) -> Result<Uuid, Failure> {
    Uuid::try_parse(raw.one("consent")).map_err(|_| Failure::BadRequest("consent"))
}

/// The page on which a kind is given and taken back.
fn list_of(whose: Whose, kind: ConsentKind) -> String {
    if kind == ConsentKind::Family { route::ME_RELEASE.to_owned() } else { route::consents(&whose.start()) }
}
