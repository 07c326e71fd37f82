//! Opened keys in memory: bounded, wiped when they leave.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use uuid::Uuid;

use super::keys::DataKey;

/// Two generations: when the younger one is full, the older one is dropped. What was used since then is still there.
#[derive(Debug)]
pub(crate) struct KeyCache {
    generation: usize,
    keys: Mutex<Generations>,
}

#[derive(Debug, Default)]
struct Generations {
    young: HashMap<Uuid, Arc<DataKey>>,
    old: HashMap<Uuid, Arc<DataKey>>,
}

impl KeyCache {
    /// A cache for at most this many keys.
    pub(crate) fn new(bound: usize) -> Self {
        Self { generation: bound.div_ceil(2).max(1), keys: Mutex::default() }
    }

    /// The key of a case or carrier.
    pub(crate) fn get(&self, owner: Uuid) -> Option<Arc<DataKey>> {
        let mut keys = self.lock();
        if let Some(key) = keys.young.get(&owner) {
            return Some(Arc::clone(key));
        }
        let key = keys.old.remove(&owner)?;
        self.insert(&mut keys, owner, &key);
        Some(key)
    }

    /// Keeps a key.
    pub(crate) fn put(&self, owner: Uuid, key: &Arc<DataKey>) {
        self.insert(&mut self.lock(), owner, key);
    }

    /// Forgets a key that was destroyed.
    pub(crate) fn forget(&self, owner: Uuid) {
        let mut keys = self.lock();
        keys.young.remove(&owner);
        keys.old.remove(&owner);
    }

    fn insert(&self, keys: &mut Generations, owner: Uuid, key: &Arc<DataKey>) {
        if keys.young.len() >= self.generation {
            keys.old = std::mem::take(&mut keys.young);
        }
        keys.young.insert(owner, Arc::clone(key));
    }

    // A panic cannot leave the maps worse than with a key missing.
    fn lock(&self) -> MutexGuard<'_, Generations> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
