//! `/me/release`: who of her family sees a person's data. She gives it for herself, never for a child, and nobody does it
//! for her. It is taken back as every consent is (`record/consents.rs`).

use lotse_model::{
    catalogue::{ConsentKind, FieldId, Section},
    completion::Record,
    consent::{Standing, Way},
    date::berlin_date,
    form::{FormState, RawForm},
    ids::{CaseId, SubmissionId},
    route,
    view::release::{ReleaseMember, ReleasePage, ReleasesPage},
};
use lotse_store::{
    CarrierScope, CaseKey, Tx,
    consents::{self, Consent},
    entries,
    releases::{self, Adult},
    submissions,
};

use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{GiveOwnConsent, ReadOwnRecord},
    },
    consent::{Decision, Proof, card_is_new, decide, lines, session_began, take_back},
    record::{
        Whose,
        load::is_closed,
        sight::{has_address_lock, tells_where},
    },
};

/// A release that was not given.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// Something is missing or wrong: the page again with everything ticked.
    #[error("invalid form")]
    Invalid(Box<ReleasePage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for ReleaseError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the list of the adults of the household with what each sees.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn list(core: &Core, who: &Principal) -> Result<ReleasesPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = Whose::Own.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let (target, today) = (permit.target(), core.clock.business_date());
    let adults = releases::adults(&tx, permit.scope(), target.case, today).await?;
    let all = consents::of_case(&tx, permit.scope(), &key).await?;
    let began = session_began(&tx, who, &all).await?;
    let mut members = Vec::new();
    for adult in adults {
        let of_adult = all.iter().filter(|consent| stands_for(consent, &adult)).cloned().collect();
        let mut lines = lines(of_adult, today, began);
        lines.retain(|line| matches!(line.standing, Standing::Holds | Standing::Pending));
        let name = core.names.family_name(&tx, adult.case).await?;
        members.push(ReleaseMember { case: adult.case, name, line: lines.into_iter().next() });
    }
    // What waits is not shown to anybody yet, whatever it is.
    let locked = began.is_none() && is_locked(&tx, permit.scope(), &key).await?;
    Ok(ReleasesPage { members, locked, closed: is_closed(target.state) })
}

/// Whether a consent is for somebody, given since both live together.
fn stands_for(consent: &Consent, adult: &Adult) -> bool {
    consent.kind == ConsentKind::Family && consent.to == Some(adult.case) && berlin_date(consent.given_at) >= adult.together_since
}

async fn is_locked(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<bool, Failure> {
    Ok(has_address_lock(&Record::new(entries::of_fields(tx, scope, key, &[FieldId::SecretAddress]).await?)))
}

/// Builds the page on which it is chosen what somebody sees; nothing is ticked.
///
/// # Errors
/// [`Failure::NotFound`] when she is no adult of the household with a sign-in; a denial; a failing database.
pub async fn page(core: &Core, who: &Principal, to: CaseId) -> Result<ReleasePage, Failure> {
    let tx = core.store.read();
    let permit: Permit<GiveOwnConsent> = Whose::Own.permit(core, &tx, who).await?;
    let own: Permit<ReadOwnRecord> = Whose::Own.permit(core, &tx, who).await?;
    debug_assert_eq!(own.target(), permit.target(), "one record, two permits");
    let adult = adult(core, &tx, own.scope(), own.target().case, to).await?;
    let key = own.open(core, &tx).await?;
    let member = ReleaseMember { case: adult.case, name: core.names.family_name(&tx, adult.case).await?, line: None };
    let locked = is_locked(&tx, own.scope(), &key).await?;
    Ok(ReleasePage { member, locked, form: FormState::default(), submission: core.submission() })
}

async fn adult(core: &Core, tx: &Tx, scope: CarrierScope, case: CaseId, to: CaseId) -> Result<Adult, Failure> {
    let adults = releases::adults(tx, scope, case, core.clock.business_date()).await?;
    adults.into_iter().find(|adult| adult.case == to).ok_or(Failure::NotFound)
}

/// Releases what is ticked to somebody of the household, in place of what she saw before. The inputs: `answer`,
/// `sections`, `delicate`, `term`.
///
/// # Errors
/// See [`ReleaseError`].
pub async fn give(core: &Core, who: &Principal, to: CaseId, raw: &RawForm) -> Result<&'static str, ReleaseError> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let tx = core.store.write().await?;
    let permit: Permit<GiveOwnConsent> = Whose::Own.permit(core, &tx, who).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let (target, at, today) = (permit.target(), core.clock.now(), core.clock.business_date());
    let adult = adult(core, &tx, permit.scope(), target.case, to).await?;
    let key = permit.open(core, &tx).await?;
    let locked = is_locked(&tx, permit.scope(), &key).await?;
    let decision = match Decision::read_of(ConsentKind::Family, &offered(locked), raw, today) {
        Ok(decision) if decision.is_given() => decision.for_household(to, core.names.family_name(&tx, to).await?),
        Ok(_) => return Err(Failure::BadRequest("answer").into()),
        Err(form) => {
            drop(tx);
            let page = ReleasePage { form, submission, ..page(core, who, to).await? };
            return Err(ReleaseError::Invalid(Box::new(page)));
        }
    };
    let before = consents::of_case(&tx, permit.scope(), &key).await?;
    for consent in before.iter().filter(|consent| consent.kind == ConsentKind::Family && consent.to == Some(adult.case)) {
        take_back(core, &tx, target, &key, ConsentKind::Family, Some(consent.id), at).await?;
    }
    let proof = Proof { way: Way::Portal, lang: who.lang(), at, card_is_new: card_is_new(core, &tx, who).await? };
    decide(core, &tx, target, &key, who, decision, proof).await?;
    submissions::record(&tx, who.account(), submission, route::ME_RELEASE, at).await?;
    tx.commit(permit.audit(at).with_detail("consent", ConsentKind::Family.code()).with_detail("answer", "given")).await?;
    Ok(route::ME_RELEASE)
}

/// What can be chosen: under an address lock nothing that tells where the person is.
fn offered(locked: bool) -> Vec<Section> {
    ConsentKind::Family.sections().iter().copied().filter(|section| !(locked && tells_where(*section))).collect()
}
