//! Changes one's own secret. The old one is asked for, and all other sessions end.

use lotse_model::{
    form::{FieldError, RawForm},
    view::account::AccountPage,
};
use lotse_store::{accounts, sessions};

use super::{
    own_entry, page,
    password::{self, Checked},
    redeem::{check_pair, without_secrets},
    sign_in_number, throttle,
};
use crate::{Core, Failure, Principal};

const BY_ACCOUNT: &str = "throttle of changed secrets";

/// A secret that was not changed.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// Something typed is wrong: the page again, without the secrets.
    #[error("invalid form")]
    Invalid(Box<AccountPage>),
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for SecretError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Changes it. The inputs: `old_secret`, `secret`, `secret_again`. Wrong old secrets are throttled as a sign-in is, or an
/// unattended session could be used to find the secret out.
///
/// # Errors
/// See [`SecretError`].
pub async fn change(core: &Core, who: &Principal, raw: &RawForm) -> Result<(), SecretError> {
    let known = accounts::credentials(&core.store.read(), who.account()).await?.ok_or(Failure::NotFound)?;
    let sign_in = sign_in_number::of_account(core, &core.store.read(), who.account(), true).await?;
    let mut form = without_secrets(raw);
    check_pair(&mut form, raw.one("secret"), raw.one("secret_again"), &sign_in);
    if raw.one("old_secret").is_empty() {
        form.errors.insert(0, ("old_secret".to_owned(), FieldError::Required));
    }
    if !form.is_bad() {
        match throttle::admit_account(core, BY_ACCOUNT, &who.account().to_string()).await? {
            Err(minutes) => form.error("old_secret", FieldError::TooManyAttempts(minutes)),
            Ok(attempt) => match password::verify(core, raw.one("old_secret"), known.secret_phc).await? {
                Checked::Wrong => form.error("old_secret", FieldError::WrongCredentials),
                Checked::Right { .. } => attempt.succeeded(core).await?,
            },
        }
    }
    if form.is_bad() {
        let mut page = page::page(core, who, false).await?;
        page.form = form;
        return Err(SecretError::Invalid(Box::new(page)));
    }
    let phc = password::hash(core, raw.one("secret")).await?;
    let tx = core.store.write().await?;
    accounts::set_secret(&tx, who.account(), &phc).await?;
    sessions::end_all(&tx, who.account(), who.session()).await?;
    tx.commit(own_entry(who, core.clock.now(), "secret")).await?;
    Ok(())
}
