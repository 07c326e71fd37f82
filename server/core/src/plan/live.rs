//! The plan at work in several browsers: one operation at a time up, what others did down.

use lotse_model::{
    entry::Millis,
    form::FieldError,
    ids::{AccountId, CaseId, OpId, PlanId},
    plan::{CellRef, Illegal, LogEntry, Plan, PlanConflict, PlanOp, PlanValue, Writer, input},
    role::Role,
    view::plan::Names,
};
use lotse_store::{SystemReason, plans};
use tokio::{sync::broadcast, time::Instant};
use uuid::Uuid;

use super::{
    desk::{Desk, DeskError, Took},
    page,
};
use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{EditPlan, ReadPlan},
    },
    record::write::Author,
};

/// Who was not heard of for this long has left.
const PRESENT_FOR: Millis = 45 * 1000;
/// Who was not heard of for this long is forgotten.
const FORGET_AFTER: Millis = 10 * 60 * 1000;

/// A change of one place, as a browser sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its id: sent again, it is done once.
    pub id: OpId,
    /// The place.
    pub cell: CellRef,
    /// The revision it was typed upon.
    pub base: i64,
    /// What was typed.
    pub text: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// This stands there now, as it came or merged, since this revision.
    Saved(i64, Option<PlanValue>),
    /// Somebody else wrote in the same place; what was typed is kept. With the revision of what stands there.
    Conflict(i64, Box<PlanConflict>),
    /// The node was taken away, and what was typed for it is kept in the history; or the plan has ended.
    Gone,
    /// It is wrong.
    Bad(FieldError),
}

/// Takes a change.
///
/// # Errors
/// A denial, [`Failure::BadRequest`] for a base that does not exist, a failing database.
pub async fn change(core: &Core, who: &Principal, case: CaseId, change: Change) -> Result<Outcome, Failure> {
    let value = match input::read(change.cell.field, &change.text) {
        Ok(value) => value,
        Err(error) => return Ok(Outcome::Bad(error)),
    };
    let tx = core.store.write().await?;
    let permit = Permit::<EditPlan>::for_case(core, &tx, who, case).await?;
    let key = permit.open(core, &tx).await?;
    let stored = plans::of_case(&tx, permit.scope(), &key).await?.ok_or(Failure::NotFound)?;
    let now = core.clock.now();
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at: now };
    let mut desk = Desk::new(&tx, permit.scope(), &key, stored, Writer::Staff, author);
    let op = PlanOp::Set { cell: change.cell, base: change.base, value, typed: None };
    let took = match desk.take(change.id, op).await {
        Ok(took) => took,
        Err(DeskError::Illegal(Illegal::Over | Illegal::NoNode)) => return Ok(Outcome::Gone),
        Err(error) => return Err(error.into()),
    };
    let (stored, written) = desk.finish().await?;
    if written > 0 {
        tx.commit(permit.audit(now).with_detail("operations", written.to_string())).await?;
    } else {
        tx.rollback().await?;
    }
    let there = stored.plan.cell(change.cell);
    let rev = there.map_or(0, |there| there.rev);
    Ok(match took {
        Took::Written | Took::Nothing => Outcome::Saved(rev, there.and_then(|there| there.value.clone())),
        Took::Conflict(conflict) => Outcome::Conflict(rev, Box::new(conflict)),
        Took::Gone => Outcome::Gone,
    })
}

/// What happened in a plan since a revision, and who has it open.
#[derive(Debug, Clone)]
pub struct News {
    /// The plan.
    pub plan: PlanId,
    /// Operations, in order.
    pub log: Vec<LogEntry>,
    /// The plan as it is, for the names of its goals and measures.
    pub now: Plan,
    /// Others who have it open, with the place in which they are.
    pub present: Vec<(AccountId, Option<CellRef>)>,
    /// Names of staff.
    pub names: Names,
}

/// Reads what happened since a revision, under a permit of its own: who lost hers gets nothing any more.
///
/// # Errors
/// A denial, an access that can't be recorded, a failing database.
pub async fn news(core: &Core, who: &Principal, case: CaseId, after: i64, tab: Uuid) -> Result<News, Failure> {
    let tx = core.store.read();
    let permit = Permit::<ReadPlan>::for_case(core, &tx, who, case).await?;
    let key = permit.open(core, &tx).await?;
    let scope = permit.scope();
    let stored = plans::of_case(&tx, scope, &key).await?.ok_or(Failure::NotFound)?;
    let log = if stored.plan.rev > after { plans::log(&tx, scope, &key, stored.id, after, None).await? } else { Vec::new() };
    let since = core.clock.now().saturating_sub(PRESENT_FOR);
    let mut present: Vec<(AccountId, Option<CellRef>)> = plans::present(&tx, scope, stored.id, since)
        .await?
        .into_iter()
        .filter(|present| present.tab != tab)
        .map(|present| (present.account, present.place.and_then(|place| place.parse().ok())))
        .collect();
    present.dedup_by_key(|(account, _)| *account);
    let here = present.iter().map(|(account, _)| (*account, Role::Manager));
    let writers = log.iter().map(|entry| (entry.by, entry.role)).chain(here).collect();
    let names = page::names(core, &tx, writers).await?;
    Ok(News { plan: stored.id, log, now: stored.plan, present, names })
}

/// The plan as it is with the names of staff, for words about a conflict.
///
/// # Errors
/// As [`news`].
pub async fn seen(core: &Core, who: &Principal, case: CaseId) -> Result<News, Failure> {
    let mut seen = news(core, who, case, i64::MAX, Uuid::nil()).await?;
    seen.names = page::names(core, &core.store.read(), page::writers(&seen.now)).await?;
    Ok(seen)
}

/// What is noted of somebody who has a plan open.
enum Presence {
    /// She goes to a place.
    At(Option<CellRef>),
    /// She is still there.
    Stays,
    /// She closes it.
    Leaves,
}

/// Notes in which place somebody is.
///
/// # Errors
/// A denial, a failing database.
pub async fn be_at(core: &Core, who: &Principal, case: CaseId, tab: Uuid, place: Option<CellRef>) -> Result<(), Failure> {
    note(core, who, case, tab, Presence::At(place)).await
}

/// Notes that somebody still has the plan open.
///
/// # Errors
/// A denial, a failing database.
pub async fn stay_present(core: &Core, who: &Principal, case: CaseId, tab: Uuid) -> Result<(), Failure> {
    note(core, who, case, tab, Presence::Stays).await
}

/// Notes that somebody closed the plan.
///
/// # Errors
/// A denial, a failing database.
pub async fn leave(core: &Core, who: &Principal, case: CaseId, tab: Uuid) -> Result<(), Failure> {
    note(core, who, case, tab, Presence::Leaves).await
}

async fn note(core: &Core, who: &Principal, case: CaseId, tab: Uuid, presence: Presence) -> Result<(), Failure> {
    let now = core.clock.now();
    let tx = core.store.write().await?;
    // Who may only read is there as well. Presence is neither a read nor a change of the record: no audit entry.
    let permit = Permit::<ReadPlan>::for_case(core, &tx, who, case).await?;
    let scope = permit.scope();
    let Some(plan) = plans::open_of_case(&tx, scope, case).await? else { return Ok(()) };
    let account = who.account();
    match presence {
        Presence::At(place) => {
            let place = place.map(|place| place.to_string());
            plans::put_presence(&tx, scope, case, plan, &plans::Present { account, tab, place }, now).await?;
        }
        Presence::Stays => plans::touch_presence(&tx, scope, case, plan, account, tab, now).await?,
        Presence::Leaves => plans::leave(&tx, scope, case, plan, account, tab).await?,
    }
    plans::delete_old_presence(&tx, now.saturating_sub(FORGET_AFTER)).await?;
    tx.commit_system(SystemReason::Presence).await?;
    Ok(())
}

/// Tells open pages that there is something to read. It carries no content: the database is the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wake {
    /// In one case.
    Case(CaseId),
    /// In some, or who may do what has changed.
    All,
    /// The server stops.
    Stop,
}

/// Wakes of one open page.
pub struct Wakes {
    case: CaseId,
    receiver: broadcast::Receiver<Wake>,
}

/// Why a page was woken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// Something may have happened.
    News,
    /// The time was up.
    Late,
    /// The server stops.
    Stop,
}

impl Wakes {
    /// Waits until something may have happened in the case, or the time is up: then it says so first, however much happens.
    pub async fn next(&mut self, until: Instant) -> Woken {
        if Instant::now() >= until {
            return Woken::Late;
        }
        let woken = async {
            loop {
                match self.receiver.recv().await {
                    Ok(Wake::Case(case)) if case != self.case => {}
                    Ok(Wake::Stop) | Err(broadcast::error::RecvError::Closed) => return Woken::Stop,
                    Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => return Woken::News,
                }
            }
        };
        tokio::time::timeout_at(until, woken).await.unwrap_or(Woken::Late)
    }
}

impl Core {
    /// Wakes for the plan of a case.
    #[must_use]
    pub fn plan_wakes(&self, case: CaseId) -> Wakes {
        Wakes { case, receiver: self.wakes.subscribe() }
    }

    /// Ends all open streams: the server stops.
    pub fn close_streams(&self) {
        // Without an open page nobody hears it.
        let _ = self.wakes.send(Wake::Stop);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn a_busy_plan_does_not_keep_a_page_from_saying_that_it_is_open() {
        let (case, other) = (CaseId::from_random([1; 16]), CaseId::from_random([2; 16]));
        let sender = broadcast::Sender::new(8);
        let mut wakes = Wakes { case, receiver: sender.subscribe() };
        for wake in [Wake::Case(case), Wake::Case(other), Wake::All, Wake::Stop] {
            sender.send(wake).expect("somebody listens");
        }
        assert_eq!(wakes.next(Instant::now()).await, Woken::Late);
        let later = Instant::now() + Duration::from_secs(60);
        for woken in [Woken::News, Woken::News, Woken::Stop] {
            assert_eq!(wakes.next(later).await, woken);
        }
    }
}
