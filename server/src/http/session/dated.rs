//! Gives every written session the end that stands in it.
//!
//! The session layer itself would write "two weeks from now by the machine's clock" whenever a session changes.

use std::{fmt, pin::Pin, sync::Arc};

use lotse_core::clock::Clock;
use lotse_model::entry::Millis;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
    session_store::Result,
};

use super::{ANONYMOUS, instant, key};

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// A store around the store.
#[derive(Clone)]
pub(super) struct Dated<S> {
    store: S,
    clock: Arc<dyn Clock>,
}

impl<S> Dated<S> {
    pub(super) fn new(store: S, clock: Arc<dyn Clock>) -> Self {
        Self { store, clock }
    }

    fn date(&self, record: &mut Record) {
        let until = record.data.get(key::UNTIL).and_then(serde_json::Value::as_i64);
        let end: Millis = until.unwrap_or_else(|| self.clock.now() + ANONYMOUS);
        if let Some(end) = instant(end) {
            record.expiry_date = end;
        }
    }
}

impl<S> fmt::Debug for Dated<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dated")
    }
}

// Written as `async_trait` would write it.
impl<S: SessionStore> SessionStore for Dated<S> {
    fn create<'a, 'r, 'f>(&'a self, record: &'r mut Record) -> Answer<'f, ()>
    where
        'a: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(async move {
            self.date(record);
            self.store.create(record).await
        })
    }

    fn save<'a, 'r, 'f>(&'a self, record: &'r Record) -> Answer<'f, ()>
    where
        'a: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(async move {
            let mut record = record.clone();
            self.date(&mut record);
            self.store.save(&record).await
        })
    }

    fn load<'a, 'r, 'f>(&'a self, id: &'r Id) -> Answer<'f, Option<Record>>
    where
        'a: 'f,
        'r: 'f,
        Self: 'f,
    {
        self.store.load(id)
    }

    fn delete<'a, 'r, 'f>(&'a self, id: &'r Id) -> Answer<'f, ()>
    where
        'a: 'f,
        'r: 'f,
        Self: 'f,
    {
        self.store.delete(id)
    }
}
