//! Counts and records statements, so that tests can hold pages to their budgets (architecture.md §6) and the benchmark can
//! compare a page with the bare statements that it makes.

use std::{
    cell::{Cell, RefCell},
    future::Future,
};

use sea_orm::{Statement, Value};
use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

tokio::task_local! {
    static STATEMENTS: Cell<usize>;
    static RECORDED: RefCell<Vec<Recorded>>;
}

/// A statement as it was issued. The values are those of the database: what is sealed stays sealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its text.
    pub sql: String,
    /// Its parameters in order.
    pub values: Vec<Parameter>,
    /// Whether it was issued within a transaction.
    pub in_transaction: bool,
}

/// A parameter of a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Parameter {
    /// Yes or no.
    Flag(Option<bool>),
    /// 32 bits.
    Int(Option<i32>),
    /// 64 bits.
    Long(Option<i64>),
    /// Text.
    Text(Option<String>),
    /// Hashes and sealed values.
    Bytes(Option<Vec<u8>>),
    /// An identifier.
    Id(Option<Uuid>),
    /// A civil date.
    Date(Option<Date>),
    /// A kind that no statement uses so far.
    Other,
}

impl From<&Value> for Parameter {
    fn from(value: &Value) -> Self {
        match value {
            Value::Bool(value) => Self::Flag(*value),
            Value::Int(value) => Self::Int(*value),
            Value::BigInt(value) => Self::Long(*value),
            Value::BigUnsigned(value) => Self::Long(value.and_then(|value| i64::try_from(value).ok())),
            Value::String(value) => Self::Text(value.clone()),
            Value::Bytes(value) => Self::Bytes(value.clone()),
            Value::Uuid(value) => Self::Id(*value),
            Value::TimeDate(value) => Self::Date(*value),
            _ => Self::Other,
        }
    }
}

/// Runs a future and counts the statements that it issues through this store. `BEGIN`, `COMMIT` and what other tasks do
/// is not counted. Counting may be nested; the inner statements count for the outer one too.
pub async fn count_statements<F: Future>(future: F) -> (F::Output, usize) {
    let (output, count) = STATEMENTS.scope(Cell::new(0), async { (future.await, STATEMENTS.with(Cell::get)) }).await;
    add(count);
    (output, count)
}

/// Runs a future and records the statements that [`count_statements`] would count.
pub async fn record_statements<F: Future>(future: F) -> (F::Output, Vec<Recorded>) {
    RECORDED.scope(RefCell::default(), async { (future.await, RECORDED.with(RefCell::take)) }).await
}

/// Counts a statement for the running task, and records it, if somebody asked for it.
pub(crate) fn issued(statement: Option<&Statement>, in_transaction: bool) {
    add(1);
    let Some(statement) = statement else { return };
    let record = |recorded: &RefCell<Vec<Recorded>>| {
        let values = statement.values.iter().flat_map(|values| values.iter()).map(Parameter::from).collect();
        recorded.borrow_mut().push(Recorded { sql: statement.sql.clone(), values, in_transaction });
    };
    // Outside of `record_statements` there is nothing to write to.
    RECORDED.try_with(record).ok();
}

fn add(count: usize) {
    // Outside of `count_statements` there is nothing to add to.
    STATEMENTS.try_with(|statements| statements.set(statements.get() + count)).ok();
}
