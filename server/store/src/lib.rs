//! All that Lotse keeps, behind plain functions. Nothing outside this crate knows SQL, sea-orm or a sealed value.
//!
//! A newcomer reads [`Store`] (how it connects), [`Tx`] and [`WriteTx`] (reading and changing), then the module of the
//! topic. Lookups give `Option`: absence is no error until a use case says so. Functions on cases take a [`CarrierScope`].
//! What describes a person is sealed ([`seal`]), under the key of its case; errors hold nothing personal.
//!
//! ```text
//! let tx = store.write().await?;                      // one transaction: decide, act, audit
//! let facts = access::facts(&tx, account, case, today).await?;
//! let rev = cases::next_rev(&tx, scope, case, now).await?;
//! entries::append(&tx, scope, &key, &entries).await?;
//! tx.commit(NewAudit::new(now, role, relation, Action::EditCase)).await?;
//! ```

pub mod access;
pub mod accounts;
pub mod assignments;
pub mod audit;
pub mod carriers;
pub mod cases;
pub mod changes;
mod codes;
pub mod consents;
mod count;
pub mod documents;
pub mod drafts;
pub mod employment;
mod entity;
pub mod entries;
mod error;
pub mod facts;
pub mod grants;
pub mod help;
pub mod households;
pub mod invitations;
pub mod names;
pub mod persons;
pub mod plans;
pub mod recovery;
pub mod relations;
pub mod releases;
pub mod requests;
pub mod rule_sets;
mod scope;
pub mod seal;
pub mod sections;
pub mod sessions;
pub mod settings;
mod sql;
mod sqlite;
mod store;
pub mod submissions;
pub mod teams;
pub mod throttle;
mod tx;
pub mod waiting;

pub use assignments::AssignmentKind;
pub use audit::{AccessRecord, NewAudit};
pub use changes::Topic;
pub use count::{Parameter, Recorded, count_statements, record_statements};
pub use error::{DatabaseFailure, InconsistentRow, Result, StoreError};
pub use scope::CarrierScope;
pub use seal::{AccountKey, CarrierKey, CaseKey, MasterKeys, Randomness};
pub use store::{Clock, Commits, Store, StoreOptions};
pub use tx::{SystemReason, Tx, WriteTx};
