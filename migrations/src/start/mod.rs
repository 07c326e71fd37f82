//! The tables of the first schema, by topic.
//!
//! Rules for all of them: a row of a case has `carrier_id` and a composite foreign key to its case, with which it is
//! deleted; `…_by` columns name accounts without a foreign key, because what somebody did outlives her account;
//! what describes a person is sealed (architecture.md A8 lists the plain exceptions).

mod accounts;
mod audit;
mod carriers;
mod cases;
mod facts;
mod relations;
mod sessions;
mod system;

use crate::ddl::Table;

/// All tables in the order in which they can be created.
pub(crate) fn tables() -> impl DoubleEndedIterator<Item = &'static Table> {
    [
        carriers::TABLES,
        accounts::TABLES,
        cases::TABLES,
        facts::TABLES,
        relations::TABLES,
        sessions::TABLES,
        audit::TABLES,
        system::TABLES,
    ]
    .into_iter()
    .flatten()
}
