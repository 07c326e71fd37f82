//! From a printed card to an account that signs in: `/card`, `/welcome`, `/welcome/secret`.
//!
//! Opening a card redeems nothing. Only [`finish`] does, in one transaction and for one caller. A second card for an
//! account is the recovery: the number stays, the secret and the second factor are new, all sessions end.

use std::str::FromStr;

use lotse_model::{
    case_number::CardCode,
    entry::Millis,
    form::{FieldError, FormState, RawForm},
    ids::{AccountId, GrantId, InvitationId},
    lang::Lang,
    role::{Action, CaseState, Relation, Role},
    view::account::SecretPage,
};
use lotse_store::{
    CarrierScope, NewAudit, StoreError, Tx, WriteTx,
    accounts::{self, Information, Principal},
    carriers, cases, grants,
    invitations::{self, Invitation},
    recovery,
    seal::Purpose,
    sessions,
};

use super::{Address, information, password, sign_in, sign_in_number, throttle, totp};
use crate::{Core, Failure, admin::needs_confirmation};

/// Recovery codes of a member of staff.
const RECOVERY_CODES: usize = 10;

/// A card that does not open.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// There is no such card, it was used, it was taken back, or its time is up: one answer for all.
    #[error("wrong card code")]
    Wrong,
    /// Too many attempts: so many minutes to wait.
    #[error("throttled for {0} minutes")]
    TooMany(u32),
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for CardError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl CardError {
    /// What the form shows; `None` for a failure.
    #[must_use]
    pub const fn field(&self) -> Option<FieldError> {
        match self {
            Self::Wrong => Some(FieldError::WrongCardCode),
            Self::TooMany(minutes) => Some(FieldError::TooManyAttempts(*minutes)),
            Self::Failure(_) => None,
        }
    }
}

/// A card was not redeemed.
#[derive(Debug, thiserror::Error)]
pub enum RedeemError {
    /// Something typed is wrong: the page again, without the secrets.
    #[error("invalid form")]
    Invalid(Box<SecretPage>),
    /// The card does not open any more.
    #[error("wrong card code")]
    Card,
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for RedeemError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// What the page before the secret needs to know of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardInfo {
    /// The card.
    pub invitation: InvitationId,
    /// The account that it opens.
    pub account: AccountId,
    /// Whether it is a member of staff's.
    pub staff: bool,
    /// The name of the carrier that handed it over.
    pub carrier: String,
    /// Language of the account.
    pub lang: Lang,
}

/// A card was redeemed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeemed {
    /// The account; all of its sessions have ended.
    pub account: AccountId,
    /// Whether it is a member of staff's. She has just proved her second factor.
    pub staff: bool,
    /// New recovery codes of staff, to be shown once.
    pub recovery_codes: Vec<String>,
}

struct Open {
    card: Invitation,
    who: Principal,
}

impl Open {
    const fn staff(&self) -> bool {
        self.who.person.is_none()
    }
}

/// Looks a card up by whatever was typed or scanned. Wrong codes count against the address.
///
/// # Errors
/// See [`CardError`].
pub async fn look_up(core: &Core, code: &str, from: Address) -> Result<CardInfo, CardError> {
    if let Some(minutes) = throttle::address_lock(core, from).await? {
        return Err(CardError::TooMany(minutes));
    }
    let tx = core.store.read();
    let Some(open) = open(core, &tx, code).await? else {
        throttle::count(core, from).await?;
        return Err(CardError::Wrong);
    };
    let carrier = match open.card.carrier {
        Some(carrier) => carriers::by_id(&tx, carrier).await?.map(|carrier| carrier.name).unwrap_or_default(),
        None => String::new(),
    };
    Ok(CardInfo { invitation: open.card.id, account: open.card.account, staff: open.staff(), carrier, lang: open.who.lang })
}

/// Builds the page on which number and secret are set.
///
/// # Errors
/// See [`CardError`].
pub async fn begin(core: &Core, code: &str) -> Result<SecretPage, CardError> {
    let tx = core.store.read();
    let open = open(core, &tx, code).await?.ok_or(CardError::Wrong)?;
    Ok(page(core, &tx, &open, FormState::default()).await?)
}

/// Sets the secret and redeems the card. The inputs: `secret`, `secret_again`, `sign_in` as the page showed it, and for
/// staff `totp`.
///
/// # Errors
/// See [`RedeemError`].
pub async fn finish(core: &Core, code: &str, lang: Lang, raw: &RawForm) -> Result<Redeemed, RedeemError> {
    let tx = core.store.read();
    let open = open(core, &tx, code).await?.ok_or(RedeemError::Card)?;
    let mut page = page(core, &tx, &open, without_secrets(raw)).await?;
    let at = core.clock.now();
    if raw.has("sign_in") && sign_in_number::normal(raw.one("sign_in")) != sign_in_number::normal(&page.sign_in) {
        // Somebody else has got the number that was shown; the page shows the next.
        page.form.error("sign_in", FieldError::Taken);
    }
    let secret = raw.one("secret");
    check_pair(&mut page.form, secret, raw.one("secret_again"), &page.sign_in);
    let totp = if open.staff() { Some(totp::of_card(core, open.card.id)) } else { None };
    let step = match &totp {
        Some(totp) => totp::step(&totp[..], raw.one("totp"), at)?,
        None => None,
    };
    if open.staff() && step.is_none() {
        let error = if raw.one("totp").trim().is_empty() { FieldError::Required } else { FieldError::WrongSecondFactor };
        page.form.error("totp", error);
    }
    if page.form.is_bad() {
        return Err(RedeemError::Invalid(Box::new(page)));
    }
    let phc = password::hash(core, secret).await?;
    let codes = if open.staff() { recovery_codes(core) } else { Vec::new() };

    let tx = core.store.write().await?;
    let (account, card) = (open.card.account, open.card.id);
    if !invitations::redeem(&tx, card, at).await? {
        return Err(RedeemError::Card);
    }
    match accounts::set_sign_in(&tx, account, &sign_in_number::hash(core, &page.sign_in), &phc).await {
        Err(StoreError::Taken) => {
            page.form.error("sign_in", FieldError::Taken);
            return Err(RedeemError::Invalid(Box::new(page)));
        }
        done => done?,
    }
    if let (Some(totp), Some(step)) = (&totp, step) {
        accounts::set_totp(&tx, account, Some(&totp[..])).await?;
        throttle::use_step(core, &tx, account, step).await?;
        let hashes: Vec<[u8; 32]> = codes.iter().map(|code| sign_in::recovery_hash(core, code)).collect();
        recovery::replace(&tx, account, &hashes).await?;
        if open.who.has_sign_in && open.card.printed_by.is_some() {
            confirm_again(core, &tx, &open.card, at).await?;
        }
    } else {
        accounts::set_card_notice(&tx, account, Some(card)).await?;
    }
    accounts::set_lang(&tx, account, lang).await?;
    accounts::set_information(&tx, account, &Information { version: information::VERSION.to_owned(), lang, at }).await?;
    invitations::revoke_others(&tx, account, Some(card), at).await?;
    sessions::end_all(&tx, account, None).await?;
    throttle::forget(core, &tx, sign_in::BY_NAME, &sign_in_number::normal(&page.sign_in)).await?;
    if let (Some(carrier), Some(case)) = (open.card.carrier, open.card.case) {
        let scope = CarrierScope::new(carrier);
        if cases::by_id(&tx, scope, case).await?.is_some_and(|case| case.state == CaseState::Invited) {
            cases::set_state(&tx, scope, case, CaseState::Open, None, at).await?;
        }
    }
    tx.commit(entry(&open.card, at)).await?;
    let recovery_codes = codes.iter().map(CardCode::reveal).collect();
    Ok(Redeemed { account, staff: open.staff(), recovery_codes })
}

/// Checks a new secret that was typed twice.
pub(super) fn check_pair(form: &mut FormState, secret: &str, again: &str, sign_in: &str) {
    if let Err(error) = password::check(secret, sign_in) {
        form.error("secret", error);
    } else if password::normal(secret) != password::normal(again) {
        form.error("secret_again", FieldError::SecretsDiffer);
    }
}

/// The form as it may go back to the page.
pub(super) fn without_secrets(raw: &RawForm) -> FormState {
    let mut raw = raw.clone();
    for name in crate::draft::SECRETS {
        raw.forget(name);
    }
    FormState::prefilled(raw)
}

async fn open(core: &Core, tx: &Tx, code: &str) -> Result<Option<Open>, Failure> {
    let Ok(code) = CardCode::from_str(code) else { return Ok(None) };
    let Some(card) = invitations::by_code(tx, &code_hash(core, &code)).await? else { return Ok(None) };
    if !card.is_open(core.clock.now()) {
        return Ok(None);
    }
    let who = accounts::principal(tx, card.account, core.clock.business_date()).await?;
    Ok(who.filter(|who| !who.locked).map(|who| Open { card, who }))
}

/// By what a card is found.
pub(super) fn code_hash(core: &Core, code: &CardCode) -> [u8; 32] {
    core.store.keyed_hash(Purpose::Card, &code.reveal())
}

async fn page(core: &Core, tx: &Tx, open: &Open, form: FormState) -> Result<SecretPage, Failure> {
    let sign_in = sign_in_number::of_account(core, tx, open.card.account, open.who.has_sign_in).await?;
    let totp = open.staff().then(|| totp::shown(&totp::of_card(core, open.card.id), &sign_in));
    Ok(SecretPage { sign_in, staff: open.staff(), form, totp })
}

fn recovery_codes(core: &Core) -> Vec<CardCode> {
    (0..RECOVERY_CODES).map(|_| CardCode::from_random(core.random.bytes())).collect()
}

/// A new card for staff who worked already resets secret and second factor, so whoever printed it could enter in her
/// place: her roles wait for a coordinator once more (architecture.md A16). Cards of the command line are exempt.
async fn confirm_again(core: &Core, tx: &WriteTx, card: &Invitation, at: Millis) -> Result<(), Failure> {
    let today = core.clock.business_date();
    for grant in grants::of_account(tx, card.account).await? {
        let over = grant.revoked_at.is_some() || grant.valid_until.is_some_and(|until| until <= today);
        if over || !grant.is_confirmed() || !needs_confirmation(grant.role) {
            continue;
        }
        grants::revoke(tx, grant.id, at).await?;
        let id = GrantId::from_random(core.random.bytes());
        let again =
            grants::Grant { id, granted_by: card.printed_by, granted_at: at, confirmed_by: None, confirmed_at: None, ..grant };
        grants::insert(tx, &again).await?;
    }
    Ok(())
}

/// The entry in the log. Whoever holds the card redeems it, so it is not told as the person's own doing: she sees it on
/// her page of the log.
fn entry(card: &Invitation, at: Millis) -> NewAudit {
    NewAudit {
        account: Some(card.account),
        carrier: card.carrier,
        case: card.case,
        ..NewAudit::new(at, Role::System, Relation::None, Action::RedeemCard)
    }
}
