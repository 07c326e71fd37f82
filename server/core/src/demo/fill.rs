//! Writes a plan through the ordinary code paths: cards are printed and redeemed, entries appended with everything that
//! follows from them, accesses recorded. The clock is moved to the time of each event, so that what a record knew when is
//! history and not an effect of filling.

mod carrier;
mod case;
mod enrol;
mod history;
mod plans;

use lotse_model::{entry::Millis, ids::CarrierId, rules::RuleSet};
use lotse_store::{SystemReason, carriers, rule_sets};
use time::{Date, macros::date};
use uuid::Uuid;

use super::{
    account::DemoAccount,
    counts::{Counts, CountsError},
    dice::Dice,
    plan::{DAY, Plan, at},
};
use crate::{Core, Failure, clock::ManualClock, oversight::funding};
use case::{Desk, Listed};

/// The day on which carriers and staff came into the instance.
const SET_UP: Date = date!(2016 - 01 - 11);
/// Households that are written in one transaction.
const HOUSEHOLDS: usize = 64;

/// A demo that was not filled.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The instance is no demo.
    #[error("demo data are refused outside of the demo")]
    NotADemo,
    /// There are carriers already.
    #[error("the database holds carriers already: demo data go into an empty one")]
    NotEmpty,
    /// The numbers contradict each other.
    #[error(transparent)]
    Counts(#[from] CountsError),
    /// An account was not set up; the word says which step.
    #[error("an account was not set up: {0}")]
    Account(&'static str),
    /// A use case failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for DemoError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Fills an empty instance and tells by which accounts it can be looked at. `clock` is the clock of `core`; it stands on the
/// morning of the demo's business date afterwards.
///
/// # Errors
/// See [`DemoError`].
pub async fn fill(core: &Core, clock: &ManualClock, counts: &Counts) -> Result<Vec<DemoAccount>, DemoError> {
    fill_and_tell(core, clock, counts, &mut |_| {}).await
}

/// As [`fill`]; `written` is told from time to time how many more persons are in the database.
///
/// # Errors
/// See [`DemoError`].
pub async fn fill_and_tell(
    core: &Core,
    clock: &ManualClock,
    counts: &Counts,
    written: &mut (dyn FnMut(usize) + Send),
) -> Result<Vec<DemoAccount>, DemoError> {
    counts.validate()?;
    if !core.demo {
        return Err(DemoError::NotADemo);
    }
    if !carriers::all(&core.store.read()).await?.is_empty() {
        return Err(DemoError::NotEmpty);
    }
    clock.set(at(SET_UP, 8, 0));
    rules(core, at(SET_UP, 8, 0)).await?;
    let mut accounts = Vec::new();
    let mut filled: Vec<CarrierId> = Vec::new();
    for (index, population) in counts.carriers.iter().enumerate() {
        // Secrets and names of staff don't depend on how many people there are.
        let mut dice = Dice::new(counts.seed, 1_000 + u64::try_from(index).unwrap_or(0));
        clock.set(at(SET_UP, 9, 0));
        let (crew, staff) = carrier::set_up(core, clock, &mut dice, population, index == 0).await?;
        accounts.extend(staff);
        let mut listed: Vec<Listed> = Vec::new();
        let mut plan = Plan::new(counts, index)?;
        loop {
            let some: Vec<_> = plan.by_ref().take(HOUSEHOLDS).collect();
            if some.is_empty() {
                break;
            }
            let tx = core.store.write().await?;
            let mut audits = Vec::new();
            for household in &some {
                let desk = Desk { core, clock, tx: &tx, crew: &crew };
                case::household(desk, household, &mut listed, &mut audits).await?;
            }
            tx.commit_all(audits).await?;
            written(some.iter().map(|household| household.persons.len()).sum());
        }
        let mut people = Vec::new();
        for person in &listed {
            people.push(enrol::refugee(core, clock, &mut dice, &crew, person).await?);
        }
        // Refugees first: they are who it is for.
        accounts.splice(0..0, people);
        history::write(core, clock, &crew, &listed).await?;
        plans::write(core, clock, &crew, &listed).await?;
        filled.push(crew.scope.carrier());
    }
    clock.set(at(DAY, 6, 0));
    for carrier in filled {
        funding::count(core, carrier).await?;
    }
    core.chain_audit().await?;
    clock.set(at(DAY, 8, 0));
    Ok(accounts)
}

/// The rules of the instance, as data.
async fn rules(core: &Core, at: Millis) -> Result<(), DemoError> {
    let rules = RuleSet::lb_2018();
    let row = rule_sets::RuleSetRow {
        id: Uuid::from_bytes(core.random.bytes()),
        carrier: None,
        valid_from: rules.valid_from,
        valid_until: None,
        data: serde_json::to_string(&rules).map_err(|_| Failure::Internal("a rule set cannot be written"))?,
        recorded_by: None,
        recorded_at: at,
    };
    let tx = core.store.write().await?;
    rule_sets::insert(&tx, &row).await?;
    tx.commit_system(SystemReason::Setup).await?;
    core.rules.clear();
    Ok(())
}
