//! Transactions. Every query function takes a [`Tx`]; those that change something take a [`WriteTx`], which cannot be
//! committed without an audit entry or one of a few named reasons (architecture.md A12).

use std::{
    collections::HashSet,
    fmt,
    ops::Deref,
    sync::{Mutex, PoisonError},
};

use async_trait::async_trait;
use lotse_model::ids::{CarrierId, CaseId};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, EntityTrait, ExecResult, FromQueryResult,
    IntoActiveModel, ModelTrait, QueryResult, Statement, Value,
};

use crate::{
    Store,
    audit::{self, NewAudit},
    changes::{self, NewChange, Topic},
    error::Result,
};

/// Reads, within a transaction or without one.
pub struct Tx {
    store: Store,
    open: Option<DatabaseTransaction>,
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.open.is_some() { "Tx(open)" } else { "Tx(pooled)" })
    }
}

impl Tx {
    pub(crate) fn pooled(store: Store) -> Self {
        Self { store, open: None }
    }

    /// The store it belongs to.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether it is a transaction, not single statements.
    pub(crate) const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Executes a statement that gives nothing back.
    pub(crate) async fn execute(&self, sql: &str, values: Vec<Value>) -> Result<()> {
        self.execute_raw(self.statement(sql, values)).await?;
        Ok(())
    }

    /// All rows of a query.
    pub(crate) async fn all<R: FromQueryResult>(&self, sql: impl AsRef<str>, values: Vec<Value>) -> Result<Vec<R>> {
        let rows = self.query_all_raw(self.statement(sql.as_ref(), values)).await?;
        Ok(rows.iter().map(|row| R::from_query_result(row, "")).collect::<Result<_, DbErr>>()?)
    }

    /// The first row of a query.
    pub(crate) async fn one<R: FromQueryResult>(&self, sql: impl AsRef<str>, values: Vec<Value>) -> Result<Option<R>> {
        let row = self.query_one_raw(self.statement(sql.as_ref(), values)).await?;
        Ok(row.map(|row| R::from_query_result(&row, "")).transpose()?)
    }

    fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        Statement::from_sql_and_values(self.get_database_backend(), sql, values)
    }
}

#[async_trait]
impl ConnectionTrait for Tx {
    fn get_database_backend(&self) -> DbBackend {
        self.store.backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.store.issued(Some(&statement), self.is_open());
        match &self.open {
            Some(open) => open.execute_raw(statement).await,
            None => self.store.reader().execute_raw(statement).await,
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.store.issued(None, self.is_open());
        match &self.open {
            Some(open) => open.execute_unprepared(sql).await,
            None => self.store.reader().execute_unprepared(sql).await,
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.store.issued(Some(&statement), self.is_open());
        match &self.open {
            Some(open) => open.query_one_raw(statement).await,
            None => self.store.reader().query_one_raw(statement).await,
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.store.issued(Some(&statement), self.is_open());
        match &self.open {
            Some(open) => open.query_all_raw(statement).await,
            None => self.store.reader().query_all_raw(statement).await,
        }
    }
}

/// Why something is committed that no audit entry tells of: nobody's data are read or changed by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemReason {
    /// Sessions come, go and are touched.
    Session,
    /// Failed attempts are counted.
    Throttle,
    /// The answer to a form is remembered.
    Submission,
    /// Somebody's own draft is kept or taken.
    Draft,
    /// Who has a plan open at this moment.
    Presence,
    /// An access is recorded: the entry itself is all that is written.
    Access,
    /// The audit log is chained.
    Chain,
    /// Keys are wrapped anew.
    Keys,
    /// Rows whose time is up are removed, projections rebuilt.
    Jobs,
    /// The instance is set up, or the demo is filled.
    Setup,
}

/// A change that is not committed yet. Dropping it rolls back.
pub struct WriteTx {
    tx: Tx,
    noted: Mutex<Noted>,
}

#[derive(Default)]
struct Noted {
    changes: Vec<NewChange>,
    destroyed: Vec<CaseId>,
}

impl fmt::Debug for WriteTx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WriteTx")
    }
}

impl Deref for WriteTx {
    type Target = Tx;
    fn deref(&self) -> &Tx {
        &self.tx
    }
}

impl WriteTx {
    pub(crate) fn begun(store: Store, open: DatabaseTransaction) -> Self {
        Self { tx: Tx { store, open: Some(open) }, noted: Mutex::default() }
    }

    /// Commits with its audit entry.
    ///
    /// # Errors
    /// Those of the database; nothing was changed then.
    pub async fn commit(self, entry: NewAudit) -> Result<()> {
        self.commit_all(vec![entry]).await
    }

    /// Commits with an audit entry for each case that was changed. Without entries it rolls back.
    ///
    /// # Errors
    /// Those of the database; nothing was changed then.
    pub async fn commit_all(self, entries: Vec<NewAudit>) -> Result<()> {
        if entries.is_empty() {
            return self.rollback().await;
        }
        audit::insert_all(&self, entries).await?;
        self.finish().await
    }

    /// Commits what needs no audit entry.
    ///
    /// # Errors
    /// Those of the database; nothing was changed then.
    pub async fn commit_system(self, _reason: SystemReason) -> Result<()> {
        self.finish().await
    }

    /// Takes everything back at once; dropping does it a little later.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn rollback(self) -> Result<()> {
        if let Some(open) = self.tx.open {
            open.rollback().await?;
        }
        Ok(())
    }

    /// Notes that copies in memory are to be read again once this is committed (architecture.md A10).
    pub fn changed(&self, topic: Topic, carrier: Option<CarrierId>, case: Option<CaseId>) {
        self.note(|noted| noted.changes.push(NewChange { topic, carrier, case }));
    }

    /// Notes that the key of a case is destroyed once this is committed.
    pub(crate) fn destroyed(&self, case: CaseId) {
        self.note(|noted| noted.destroyed.push(case));
    }

    fn note(&self, note: impl FnOnce(&mut Noted)) {
        note(&mut self.noted.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Executes a statement; returns how many rows it touched.
    pub(crate) async fn run(&self, sql: impl AsRef<str>, values: Vec<Value>) -> Result<u64> {
        Ok(self.execute_raw(self.statement(sql.as_ref(), values)).await?.rows_affected())
    }

    /// Writes a row.
    pub(crate) async fn insert<M>(&self, row: M) -> Result<()>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: ActiveModelTrait<Entity = M::Entity>,
    {
        M::Entity::insert(row.into_active_model()).exec_without_returning(&self.tx).await?;
        Ok(())
    }

    /// Writes rows, in as few statements as the number of parameters allows.
    pub(crate) async fn insert_all<M>(&self, rows: Vec<M>) -> Result<()>
    where
        M: ModelTrait + IntoActiveModel<<M::Entity as EntityTrait>::ActiveModel>,
        <M::Entity as EntityTrait>::ActiveModel: ActiveModelTrait<Entity = M::Entity>,
    {
        const ROWS: usize = 500;
        let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
        while rows.peek().is_some() {
            let some: Vec<_> = rows.by_ref().take(ROWS).collect();
            M::Entity::insert_many(some).exec_without_returning(&self.tx).await?;
        }
        Ok(())
    }

    async fn finish(self) -> Result<()> {
        let Noted { mut changes, destroyed } = std::mem::take(&mut *self.noted.lock().unwrap_or_else(PoisonError::into_inner));
        let mut known = HashSet::new();
        changes.retain(|change| known.insert(change.clone()));
        changes::insert(&self, &changes).await?;
        let Tx { store, open } = self.tx;
        if let Some(open) = open {
            open.commit().await?;
        }
        for case in destroyed {
            store.forget_key(case);
        }
        if !changes.is_empty() {
            store.wake();
        }
        Ok(())
    }
}
