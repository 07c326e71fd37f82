//! The name index: order and search by name without SQL over sealed columns, and names without a statement for each
//! (architecture.md A10).

use std::{
    collections::{HashMap, HashSet},
    sync::{PoisonError, RwLock},
};

use lotse_model::{
    catalogue::FieldId,
    completion::Record,
    ids::{AccountId, CarrierId, CaseId},
    name,
    value::Answer,
};
use lotse_store::{CarrierScope, StoreError, Tx, accounts, names};

/// Cases that are read at once while the index is filled.
const BATCH: u32 = 500;

/// A case by its names.
#[derive(Debug, Clone)]
struct Named {
    carrier: CarrierId,
    number: String,
    display: String,
    call: Option<String>,
    keys: HashSet<String>,
}

#[derive(Debug, Default)]
struct State {
    cases: HashMap<CaseId, Named>,
    staff: HashMap<AccountId, String>,
    seen: Option<i64>,
}

/// The index.
#[derive(Debug, Default)]
pub struct Index(RwLock<State>);

impl Index {
    fn read<T>(&self, run: impl FnOnce(&State) -> T) -> T {
        run(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, run: impl FnOnce(&mut State) -> T) -> T {
        run(&mut self.0.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether it was filled once.
    pub fn is_complete(&self) -> bool {
        self.read(|state| state.seen.is_some())
    }

    /// The number of the change it has seen last.
    pub fn seen(&self) -> Option<i64> {
        self.read(|state| state.seen)
    }

    /// Notes a change as seen.
    pub fn mark(&self, change: i64) {
        self.write(|state| state.seen = Some(change));
    }

    /// Reads all names.
    pub async fn load(&self, tx: &Tx) -> Result<(), StoreError> {
        let staff = accounts::all_staff_names(tx).await?;
        self.write(|state| state.staff = staff);
        let mut after = None;
        loop {
            let batch = names::batch(tx, after, BATCH).await?;
            let Some(last) = batch.last() else { return Ok(()) };
            after = Some(last.case);
            self.write(|state| {
                for case in batch {
                    state.cases.insert(case.case, named(case));
                }
            });
        }
    }

    /// Reads the names of one case again.
    pub async fn refresh(&self, tx: &Tx, case: CaseId) -> Result<(), StoreError> {
        let found = names::of_case(tx, case).await?;
        self.write(|state| match found {
            Some(found) => state.cases.insert(case, named(found)),
            None => state.cases.remove(&case),
        });
        Ok(())
    }

    /// Reads the names of a carrier's staff again.
    pub async fn refresh_staff(&self, tx: &Tx, carrier: CarrierId) -> Result<(), StoreError> {
        let names = accounts::staff_names(tx, CarrierScope::new(carrier)).await?;
        self.write(|state| state.staff.extend(names));
        Ok(())
    }

    /// The name of a member of staff of whatever carrier: from memory, or from the database where this is a moment behind.
    pub async fn staff_name(&self, tx: &Tx, account: AccountId) -> Result<Option<String>, StoreError> {
        match self.read(|state| state.staff.get(&account).cloned()) {
            Some(name) => Ok(Some(name)),
            None => accounts::staff_name(tx, account).await,
        }
    }

    /// The names of several staff of a carrier: from memory, or in one statement where one of them is newer than that.
    pub async fn staff_names(
        &self,
        tx: &Tx,
        scope: CarrierScope,
        wanted: impl IntoIterator<Item = AccountId>,
    ) -> Result<HashMap<AccountId, String>, StoreError> {
        let known = self.read(|state| {
            wanted.into_iter().map(|account| Some((account, state.staff.get(&account)?.clone()))).collect::<Option<_>>()
        });
        match known {
            Some(names) => Ok(names),
            None => accounts::staff_names(tx, scope).await,
        }
    }

    /// The number of a case.
    pub fn number(&self, case: CaseId) -> Option<String> {
        self.read(|state| state.cases.get(&case).map(|named| named.number.clone()))
    }

    /// How the person of a case is spoken to.
    pub fn call_name(&self, case: CaseId) -> Option<String> {
        self.read(|state| state.cases.get(&case).and_then(|named| named.call.clone()))
    }

    /// How the person of a case is spoken to by those with whom she lives: from memory, or from the database where this is a
    /// moment behind; empty where she has no name yet.
    pub async fn family_name(&self, tx: &Tx, case: CaseId) -> Result<String, StoreError> {
        if let Some(name) = self.call_name(case) {
            return Ok(name);
        }
        let found = names::of_case(tx, case).await?;
        Ok(found.and_then(|found| call_name(&Record::new(found.entries))).unwrap_or_default())
    }

    /// Names of persons as staff read them, by case: from memory, and in one statement from the database where this is a
    /// moment behind. The caller has had the policy decide on each.
    pub async fn display_names(
        &self,
        tx: &Tx,
        scope: CarrierScope,
        cases: &[CaseId],
    ) -> Result<HashMap<CaseId, String>, StoreError> {
        let mut found: HashMap<CaseId, String> = self.read(|state| {
            let display = |case: &CaseId| state.cases.get(case).map(|named| (*case, named.display.clone()));
            cases.iter().filter_map(display).collect()
        });
        let missing: Vec<CaseId> = cases.iter().copied().filter(|case| !found.contains_key(case)).collect();
        let read = names::of_cases(tx, scope, &missing).await?;
        found.extend(read.into_iter().map(|(case, named)| (case, display_name(&Record::new(named.entries)))));
        Ok(found)
    }

    /// Cases of a carrier whose names share every key with the typed name: number and name, at most `limit`. What comes
    /// back still has to pass the policy.
    pub fn similar(&self, carrier: CarrierId, typed: &str, limit: usize) -> Vec<(CaseId, String, String)> {
        let wanted: Vec<String> = name::name_keys(typed);
        if wanted.is_empty() {
            return Vec::new();
        }
        self.read(|state| {
            let mut found: Vec<(CaseId, String, String)> = state
                .cases
                .iter()
                .filter(|(_, named)| named.carrier == carrier && wanted.iter().all(|key| named.keys.contains(key)))
                .map(|(case, named)| (*case, named.number.clone(), named.display.clone()))
                .collect();
            found.sort_by(|one, other| one.2.cmp(&other.2).then(one.1.cmp(&other.1)));
            found.truncate(limit);
            found
        })
    }
}

fn named(case: names::NamedCase) -> Named {
    let record = Record::new(case.entries);
    let keys = names::NAME_FIELDS
        .iter()
        .filter_map(|field| record.current(*field, 0).and_then(Answer::text).map(name::name_keys))
        .flatten()
        .collect();
    Named { carrier: case.carrier, number: case.number, display: display_name(&record), call: call_name(&record), keys }
}

/// The name as staff read it: family name first, as in the document; else whatever name there is.
#[must_use]
pub fn display_name(record: &Record) -> String {
    let text = |field| record.current(field, 0).and_then(Answer::text).map(str::to_owned);
    match (text(FieldId::FamilyName), text(FieldId::GivenNames)) {
        (Some(family), Some(given)) => format!("{family}, {given}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => text(FieldId::CallName).or_else(|| text(FieldId::OriginalName)).unwrap_or_default(),
    }
}

/// The name by which the person is spoken to.
#[must_use]
pub fn call_name(record: &Record) -> Option<String> {
    let text = |field| record.current(field, 0).and_then(Answer::text).map(str::to_owned);
    text(FieldId::CallName).or_else(|| text(FieldId::GivenNames)).or_else(|| text(FieldId::FamilyName))
}
