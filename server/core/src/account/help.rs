//! From a helper's code to an account that helps: `/help`, `/help/begin`, and its end by herself.
//!
//! The account exists for one help alone and has neither name nor secret to sign in with: its one session is the proof,
//! and ends with the help.

use std::str::FromStr;

use lotse_model::{
    case_number::CardCode,
    entry::Millis,
    form::{FieldError, FormState, RawForm},
    helper::HelperKind,
    ids::AccountId,
    lang::Lang,
    role::{Action, Relation, Role},
    view::me::{HelpBeginPage, HelpingPage},
};
use lotse_store::{
    CarrierScope, NewAudit, Tx, access,
    accounts::{self, Information},
    help,
    seal::Purpose,
};

use super::{Address, information, throttle};
use crate::{
    Core, Failure, Principal,
    access::{
        permit::{answers_as, key_for_code},
        policy,
    },
    record::helpers::read_name,
};

/// A code that does not open.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// There is no such code, it was used, it was taken back, its time is up, or the case has ended: one answer for all.
    #[error("wrong code")]
    Wrong,
    /// Too many attempts: so many minutes to wait.
    #[error("throttled for {0} minutes")]
    TooMany(u32),
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for CodeError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl CodeError {
    /// What the form shows.
    ///
    /// # Errors
    /// The failure, where it is none of what was typed.
    pub fn field(self) -> Result<FieldError, Failure> {
        match self {
            Self::Wrong => Ok(FieldError::WrongHelpCode),
            Self::TooMany(minutes) => Ok(FieldError::TooManyAttempts(minutes)),
            Self::Failure(failure) => Err(failure),
        }
    }
}

/// A help that was not begun.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// Something typed is wrong: the page again.
    #[error("invalid form")]
    Invalid(Box<HelpBeginPage>),
    /// The code does not open any more.
    #[error("wrong code")]
    Code,
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for BeginError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// By what a code is found.
pub(crate) fn code_hash(core: &Core, code: &CardCode) -> [u8; 32] {
    core.store.keyed_hash(Purpose::Other("help"), &code.reveal())
}

/// Looks a code up by whatever was typed or scanned. Wrong codes count against the address.
///
/// # Errors
/// See [`CodeError`].
pub async fn look_up(core: &Core, code: &str, from: Address) -> Result<(), CodeError> {
    if let Some(minutes) = throttle::address_lock(core, from).await? {
        return Err(CodeError::TooMany(minutes));
    }
    if open(core, &core.store.read(), code).await?.is_none() {
        throttle::count(core, from).await?;
        return Err(CodeError::Wrong);
    }
    Ok(())
}

/// Builds the page on which she is told what holds, and says who she is.
///
/// # Errors
/// See [`CodeError`].
pub async fn page(core: &Core, code: &str) -> Result<HelpBeginPage, CodeError> {
    let found = open(core, &core.store.read(), code).await?.ok_or(CodeError::Wrong)?;
    Ok(HelpBeginPage { sections: found.sections, span: found.span, form: FormState::default() })
}

/// A help that has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// The helper's account.
    pub account: AccountId,
    /// For how long.
    pub lasts: Millis,
}

/// Uses the code up. The inputs: `name`, `kind`, `promise`.
///
/// # Errors
/// See [`BeginError`].
pub async fn begin(core: &Core, code: &str, lang: Lang, raw: &RawForm) -> Result<Begun, BeginError> {
    let tx = core.store.write().await?;
    let found = open(core, &tx, code).await?.ok_or(BeginError::Code)?;
    let mut form = FormState::prefilled(raw.clone());
    let name = read_name(&mut form, "name");
    let kind = HelperKind::from_code(raw.one("kind"));
    if kind.is_none() {
        let error = if raw.one("kind").is_empty() { FieldError::Required } else { FieldError::UnknownChoice };
        form.error("kind", error);
    }
    if raw.one("promise") != "yes" {
        form.error("promise", FieldError::Required);
    }
    let (Some(name), Some(kind), false) = (name, kind, form.is_bad()) else {
        let page = HelpBeginPage { sections: found.sections, span: found.span, form };
        return Err(BeginError::Invalid(Box::new(page)));
    };
    let at = core.clock.now();
    let account = AccountId::from_random(core.random.bytes());
    let new = accounts::NewAccount { id: account, person: None, carrier: None, name: None, lang };
    accounts::insert(&tx, &new, at).await?;
    accounts::set_information(&tx, account, &Information { version: information::VERSION.to_owned(), lang, at }).await?;
    let key = key_for_code(core, &tx, &found).await?;
    if !help::begin(&tx, &key, &found, account, &name, kind, at).await? {
        return Err(BeginError::Code);
    }
    let entry = NewAudit {
        account: Some(account),
        carrier: Some(found.carrier),
        case: Some(found.case),
        ..NewAudit::new(at, Role::Helper, Relation::Helper, Action::RedeemHelp)
    };
    tx.commit(entry).await?;
    Ok(Begun { account, lasts: found.span.millis() })
}

/// The leave behind a code that can be used: whoever gave it still answers for the person, and the case goes on.
async fn open(core: &Core, tx: &Tx, code: &str) -> Result<Option<help::Found>, Failure> {
    let Ok(code) = CardCode::from_str(code) else { return Ok(None) };
    let Some(found) = help::by_code(tx, &code_hash(core, &code)).await? else { return Ok(None) };
    if !found.is_open(core.clock.now()) {
        return Ok(None);
    }
    let facts = access::facts(tx, found.granted_by, found.case, core.clock.business_date()).await?;
    let may = facts.as_ref().is_some_and(|facts| {
        let relation = answers_as(facts);
        relation.is_some_and(|relation| policy::allows(Action::LetHelp, Role::Refugee, relation, Some(facts.case_state)))
    });
    Ok(may.then_some(found))
}

/// The first page of a helper; nothing of the record is opened for it.
///
/// # Errors
/// [`Failure::NotFound`] for whoever helps nobody.
pub fn first(who: &Principal) -> Result<HelpingPage, Failure> {
    let helping = who.helping().ok_or(Failure::NotFound)?;
    Ok(HelpingPage { sections: helping.sections.clone(), until: helping.until })
}

/// What the person whom she helps is called on her pages: by name only where she sees the name anyway, else by the number
/// of the case.
#[must_use]
pub fn whom(core: &Core, who: &Principal) -> String {
    use lotse_model::catalogue::Section;
    let Some(helping) = who.helping() else { return String::new() };
    let named = helping.sections.contains(&Section::Person).then(|| core.names.call_name(helping.case)).flatten();
    named.unwrap_or_else(|| helping.number.clone())
}

/// Stops helping. Her sign-in is the proof.
///
/// # Errors
/// [`Failure::NotFound`] for whoever helps nobody; a failing database.
pub async fn stop(core: &Core, who: &Principal) -> Result<(), Failure> {
    let helping = who.helping().ok_or(Failure::NotFound)?;
    let at = core.clock.now();
    let tx = core.store.write().await?;
    if help::end(&tx, CarrierScope::new(helping.carrier), helping.case, helping.help, at).await? {
        let entry = NewAudit {
            account: Some(who.account()),
            session: who.session(),
            carrier: Some(helping.carrier),
            case: Some(helping.case),
            ..NewAudit::new(at, Role::Helper, Relation::Helper, Action::EndHelp)
        };
        tx.commit(entry).await?;
    }
    Ok(())
}
