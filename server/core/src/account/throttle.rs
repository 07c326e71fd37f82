//! How failed attempts are slowed down: strictly for an account, generously for an address, because a whole shelter may
//! share one. Attempts on names that nobody has count alike, so that a throttle does not tell which exist.

use lotse_model::entry::Millis;
use lotse_store::{
    SystemReason,
    seal::Purpose,
    throttle::{self, Limits},
};

use super::Address;
use crate::{Core, Failure};

const MINUTE: Millis = 60_000;

/// Five attempts, then 1, 2, 4 … minutes, an hour at most.
const STRICT: Limits = Limits { window_ms: 24 * 60 * MINUTE, free: 5, first_lock_ms: MINUTE, max_lock_ms: 60 * MINUTE };
/// A hundred attempts in a quarter of an hour.
const GENEROUS: Limits = Limits { window_ms: 15 * MINUTE, free: 100, first_lock_ms: MINUTE, max_lock_ms: 15 * MINUTE };
/// A used code of the second factor is remembered for longer than it is accepted.
const USED_STEP: Limits = Limits { window_ms: 10 * MINUTE, free: i32::MAX, first_lock_ms: 0, max_lock_ms: 0 };

/// An attempt that may go on: it is counted already and taken back when it succeeds, so that many attempts at the same
/// moment are not all free.
#[must_use]
pub(super) struct Attempt {
    key: [u8; 32],
}

/// Admits an attempt on what `name` names, or tells how many minutes to wait.
pub(super) async fn admit(core: &Core, kind: &'static str, name: &str, from: Address) -> Result<Result<Attempt, u32>, Failure> {
    match address_lock(core, from).await? {
        Some(minutes) => Ok(Err(minutes)),
        None => admit_account(core, kind, name).await,
    }
}

/// The same for somebody who is signed in already: her address doesn't matter.
pub(super) async fn admit_account(core: &Core, kind: &'static str, name: &str) -> Result<Result<Attempt, u32>, Failure> {
    let key = core.store.keyed_hash(Purpose::Other(kind), name);
    let at = core.clock.now();
    let tx = core.store.write().await?;
    if let Some(minutes) = minutes(&throttle::state(&tx, &key).await?, at) {
        tx.rollback().await?;
        return Ok(Err(minutes));
    }
    throttle::register(&tx, &key, at, &STRICT).await?;
    tx.commit_system(SystemReason::Throttle).await?;
    Ok(Ok(Attempt { key }))
}

impl Attempt {
    /// It failed: the address counts it too.
    pub(super) async fn failed(self, core: &Core, from: Address) -> Result<(), Failure> {
        count(core, from).await
    }

    /// It succeeded: failures before it are forgotten.
    pub(super) async fn succeeded(self, core: &Core) -> Result<(), Failure> {
        let tx = core.store.write().await?;
        throttle::clear(&tx, &self.key).await?;
        Ok(tx.commit_system(SystemReason::Throttle).await?)
    }
}

/// How many minutes an address has to wait.
pub(super) async fn address_lock(core: &Core, from: Address) -> Result<Option<u32>, Failure> {
    Ok(minutes(&throttle::state(&core.store.read(), &from.0).await?, core.clock.now()))
}

/// Counts a failure of an address.
pub(super) async fn count(core: &Core, from: Address) -> Result<(), Failure> {
    let tx = core.store.write().await?;
    throttle::register(&tx, &from.0, core.clock.now(), &GENEROUS).await?;
    Ok(tx.commit_system(SystemReason::Throttle).await?)
}

/// Notes a time step of the second factor as used; `false` if it was before.
pub(super) async fn use_step(
    core: &Core,
    tx: &lotse_store::WriteTx,
    account: lotse_model::ids::AccountId,
    step: u64,
) -> Result<bool, Failure> {
    let key = core.store.keyed_hash(Purpose::Other("second factor step"), &format!("{account} {step}"));
    Ok(throttle::register(tx, &key, core.clock.now(), &USED_STEP).await?.failures == 1)
}

/// Forgets the failures of what `name` names.
pub(super) async fn forget(core: &Core, tx: &lotse_store::WriteTx, kind: &'static str, name: &str) -> Result<(), Failure> {
    Ok(throttle::clear(tx, &core.store.keyed_hash(Purpose::Other(kind), name)).await?)
}

fn minutes(state: &throttle::ThrottleState, at: Millis) -> Option<u32> {
    let left = state.locked_until.filter(|until| *until > at)?.saturating_sub(at);
    Some(u32::try_from(left.saturating_add(MINUTE - 1) / MINUTE).unwrap_or(u32::MAX))
}
