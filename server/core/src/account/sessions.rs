//! Sessions of one's own account: which there are, and how they are ended.

use lotse_model::{ids::SessionRef, view::account::SessionLine};
use lotse_store::{SystemReason, Tx, sessions};

use crate::{Core, Failure, Principal};

/// The sessions of an account, the current one first.
///
/// # Errors
/// When the database fails.
pub(super) async fn list(core: &Core, tx: &Tx, who: &Principal) -> Result<Vec<SessionLine>, Failure> {
    let found = sessions::of_account(tx, who.account(), core.clock.now()).await?;
    let line = |session: sessions::SessionInfo| SessionLine {
        current: Some(session.reference) == who.session(),
        session: session.reference,
        agent: session.agent,
        created_at: session.created_at,
        last_seen: session.last_seen,
    };
    let mut lines: Vec<SessionLine> = found.into_iter().map(line).collect();
    // Stable: the others stay in the order of use.
    lines.sort_by_key(|line| !line.current);
    Ok(lines)
}

/// Ends one of her sessions; `false` if she has no such one.
///
/// # Errors
/// When the database fails.
pub async fn end(core: &Core, who: &Principal, session: SessionRef) -> Result<bool, Failure> {
    let tx = core.store.write().await?;
    let ended = sessions::end(&tx, who.account(), session).await?;
    tx.commit_system(SystemReason::Session).await?;
    Ok(ended)
}

/// Ends all of her sessions but the one that asks; returns how many.
///
/// # Errors
/// When the database fails.
pub async fn end_others(core: &Core, who: &Principal) -> Result<u64, Failure> {
    let tx = core.store.write().await?;
    let ended = sessions::end_all(&tx, who.account(), who.session()).await?;
    tx.commit_system(SystemReason::Session).await?;
    Ok(ended)
}

/// Whether a session has not ended: for streams, which are opened once and go on.
///
/// # Errors
/// When the database fails.
pub async fn is_live(core: &Core, who: &Principal) -> Result<bool, Failure> {
    let live = sessions::of_account(&core.store.read(), who.account(), core.clock.now()).await?;
    Ok(live.iter().any(|session| Some(session.reference) == who.session()))
}
