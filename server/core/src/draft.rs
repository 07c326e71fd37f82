//! What was typed is never lost: a form whose session ended by time is kept for its account (architecture.md A19).
//!
//! It is sealed for the account that had the session, offered to that account at its next sign-in, and never saved by
//! itself. Secrets are taken out before.

use lotse_model::{entry::Millis, form::RawForm, route};
use lotse_store::{SystemReason, accounts, drafts, sessions};
use tower_sessions::session::Id;

use crate::{Core, Failure, Principal};

/// Inputs that are neither kept nor sent back.
pub(crate) const SECRETS: [&str; 6] = ["secret", "secret_again", "old_secret", "totp", "code", "password"];

const HOUR: Millis = 60 * 60 * 1000;
/// Within this time after its end a session still vouches for what was typed in it.
const ENDED_WITHIN: Millis = 24 * HOUR;
/// How long a draft waits.
const KEPT_FOR: Millis = 14 * 24 * HOUR;
/// Longest path, and largest form in bytes.
const MAX_PATH: usize = 300;
const MAX_FORM: usize = 128 * 1024;
/// Forms around secrets: nothing of them is worth keeping.
const NOT_KEPT: [&str; 2] = [route::ME_MORE, route::OFFICE_ACCOUNT];

/// Keeps a form that was posted to `path` in a session that ended by time at most 24 hours ago; `false` if it was not
/// such a session, or the form is none of a signed-in page.
///
/// # Errors
/// When the database fails.
pub async fn keep(core: &Core, session: &Id, path: &str, raw: &RawForm) -> Result<bool, Failure> {
    if !is_kept(path) {
        return Ok(false);
    }
    let at = core.clock.now();
    let Some(account) = sessions::ended_by_time(&core.store.read(), session, at, ENDED_WITHIN).await? else { return Ok(false) };
    let known = accounts::principal(&core.store.read(), account, core.clock.business_date()).await?;
    if known.is_none_or(|known| known.locked) {
        return Ok(false);
    }
    let mut raw = raw.clone();
    for name in SECRETS {
        raw.forget(name);
    }
    let content = zeroize::Zeroizing::new(serde_json::to_vec(&raw).map_err(|_| Failure::Internal("a draft cannot be written"))?);
    if content.len() > MAX_FORM {
        return Ok(false);
    }
    let tx = core.store.write().await?;
    drafts::put(&tx, account, path, &content, at, at.saturating_add(KEPT_FOR)).await?;
    tx.commit_system(SystemReason::Draft).await?;
    Ok(true)
}

/// What was typed into the form of a page. It goes on waiting until it is taken.
///
/// # Errors
/// When the database fails, or the draft can't be read.
pub async fn read(core: &Core, who: &Principal, path: &str) -> Result<Option<RawForm>, Failure> {
    let draft = drafts::by_path(&core.store.read(), who.account(), path, core.clock.now()).await?;
    draft.map(|draft| form(&draft)).transpose()
}

/// Takes it away, after the page was saved or the person does not want it any more.
///
/// # Errors
/// As [`read`].
pub async fn take(core: &Core, who: &Principal, path: &str) -> Result<Option<RawForm>, Failure> {
    let Some(draft) = drafts::by_path(&core.store.read(), who.account(), path, core.clock.now()).await? else { return Ok(None) };
    let tx = core.store.write().await?;
    drafts::delete_path(&tx, who.account(), path).await?;
    tx.commit_system(SystemReason::Draft).await?;
    form(&draft).map(Some)
}

fn form(draft: &drafts::Draft) -> Result<RawForm, Failure> {
    serde_json::from_slice(&draft.content).map_err(|_| Failure::Internal("a draft cannot be read"))
}

fn is_kept(path: &str) -> bool {
    let under = |start: &str| path.strip_prefix(start).is_some_and(|rest| rest.starts_with('/'));
    let not_kept =
        NOT_KEPT.iter().any(|other| path == *other || path.strip_prefix(other).is_some_and(|rest| rest.starts_with('/')));
    path.len() <= MAX_PATH && (under(route::ME) || under(route::OFFICE)) && !not_kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_forms_of_signed_in_pages_are_kept() {
        for path in ["/me/housing/dwelling", "/me/child/00/person/names", "/office/case/00/stand-in", "/office/cases/new"] {
            assert!(is_kept(path), "{path}");
        }
        for path in [
            "/me",
            "/login",
            "/welcome/secret",
            "/me/more",
            "/me/more/secret",
            "/office/account",
            "/office/account/x",
            "/meadow/x",
            "//evil",
        ] {
            assert!(!is_kept(path), "{path}");
        }
    }
}
