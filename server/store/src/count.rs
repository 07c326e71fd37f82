//! Counts statements, so that tests can hold pages to their budgets (architecture.md §6).

use std::{cell::Cell, future::Future};

tokio::task_local! { static STATEMENTS: Cell<usize>; }

/// Runs a future and counts the statements that it issues through this store. `BEGIN`, `COMMIT` and what other tasks do
/// is not counted. Counting may be nested; the inner statements count for the outer one too.
pub async fn count_statements<F: Future>(future: F) -> (F::Output, usize) {
    let (output, count) = STATEMENTS.scope(Cell::new(0), async { (future.await, STATEMENTS.with(Cell::get)) }).await;
    add(count);
    (output, count)
}

/// Adds to the count of the running task, if one is kept.
pub(crate) fn add(count: usize) {
    // Outside `count_statements` there is nothing to add to.
    STATEMENTS.try_with(|statements| statements.set(statements.get() + count)).ok();
}
