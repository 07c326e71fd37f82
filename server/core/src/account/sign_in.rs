//! `/login` and `/login/code`: number and secret, then the second factor of staff.
//!
//! A name that nobody has, a wrong secret and a locked account get the same answer after the same work.

use std::str::FromStr;

use lotse_model::{case_number::CardCode, form::FieldError, ids::AccountId};
use lotse_store::{SystemReason, accounts, recovery, seal::Purpose};

use super::{
    Address,
    password::{self, Checked},
    sign_in_number, throttle, totp,
};
use crate::{Core, Failure};

/// Throttle of sign-in names, whether somebody has them or not.
pub(super) const BY_NAME: &str = "throttle of sign-in names";
const BY_ACCOUNT: &str = "throttle of second factors";

/// A sign-in that did not succeed.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Number, secret or code do not fit, or nobody has them.
    #[error("wrong credentials")]
    Wrong,
    /// Too many attempts: so many minutes to wait.
    #[error("throttled for {0} minutes")]
    TooMany(u32),
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for SignInError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl SignInError {
    /// What the form shows; `None` for a failure.
    #[must_use]
    pub const fn field(&self, second_factor: bool) -> Option<FieldError> {
        match self {
            Self::Wrong if second_factor => Some(FieldError::WrongSecondFactor),
            Self::Wrong => Some(FieldError::WrongCredentials),
            Self::TooMany(minutes) => Some(FieldError::TooManyAttempts(*minutes)),
            Self::Failure(_) => None,
        }
    }
}

/// Number and secret fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entered {
    /// Whose they are.
    pub account: AccountId,
    /// Whether [`second_factor`] has to follow: always for staff.
    pub needs_second_factor: bool,
}

/// Checks number and secret. Making a session of it is the caller's part.
///
/// # Errors
/// See [`SignInError`].
pub async fn sign_in(core: &Core, login: &str, secret: &str, from: Address) -> Result<Entered, SignInError> {
    let name = sign_in_number::normal(login);
    let attempt = match throttle::admit(core, BY_NAME, &name, from).await? {
        Ok(attempt) => attempt,
        Err(minutes) => return Err(SignInError::TooMany(minutes)),
    };
    let found = accounts::by_sign_in(&core.store.read(), &sign_in_number::hash(core, login)).await?;
    let phc = found.as_ref().and_then(|found| found.secret_phc.clone());
    let checked = password::verify(core, secret, phc).await?;
    let (Some(found), Checked::Right { outdated }) = (found.filter(|found| !found.locked), checked) else {
        attempt.failed(core, from).await?;
        return Err(SignInError::Wrong);
    };
    attempt.succeeded(core).await?;
    if outdated {
        let renewed = password::hash(core, secret).await?;
        let tx = core.store.write().await?;
        accounts::set_secret(&tx, found.account, &renewed).await?;
        tx.commit_system(SystemReason::Keys).await?;
    }
    Ok(Entered { account: found.account, needs_second_factor: found.person.is_none() })
}

/// Checks the second factor after [`sign_in`]: a code of the app, each good for once, or a recovery code.
///
/// # Errors
/// See [`SignInError`].
pub async fn second_factor(core: &Core, account: AccountId, code: &str, from: Address) -> Result<(), SignInError> {
    let attempt = match throttle::admit(core, BY_ACCOUNT, &account.to_string(), from).await? {
        Ok(attempt) => attempt,
        Err(minutes) => return Err(SignInError::TooMany(minutes)),
    };
    if fits(core, account, code).await? {
        Ok(attempt.succeeded(core).await?)
    } else {
        attempt.failed(core, from).await?;
        Err(SignInError::Wrong)
    }
}

async fn fits(core: &Core, account: AccountId, code: &str) -> Result<bool, Failure> {
    let at = core.clock.now();
    let known = accounts::credentials(&core.store.read(), account).await?.filter(|known| !known.locked);
    let Some(secret) = known.and_then(|known| known.totp) else { return Ok(false) };
    if totp::is_code(code) {
        let Some(step) = totp::step(&secret, code, at)? else { return Ok(false) };
        let tx = core.store.write().await?;
        let first = throttle::use_step(core, &tx, account, step).await?;
        tx.commit_system(SystemReason::Throttle).await?;
        return Ok(first);
    }
    let Ok(code) = CardCode::from_str(code) else { return Ok(false) };
    let tx = core.store.write().await?;
    let used = recovery::redeem(&tx, account, &recovery_hash(core, &code), at).await?;
    tx.commit_system(SystemReason::Session).await?;
    Ok(used)
}

/// By what a recovery code is found.
pub(super) fn recovery_hash(core: &Core, code: &CardCode) -> [u8; 32] {
    core.store.keyed_hash(Purpose::Recovery, &code.reveal())
}
