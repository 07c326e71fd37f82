//! One entity for each table whose rows are written whole. Queries over several tables are SQL beside the functions
//! that need them; the columns are documented in `lotse-migrations`.

pub mod account;
pub mod account_grant;
pub mod assignment;
pub mod audit;
pub mod carrier;
pub mod case_relation;
pub mod cases;
pub mod consent;
pub mod data_key;
pub mod deletion;
pub mod document;
pub mod document_part;
pub mod draft;
pub mod employment;
pub mod entry;
pub mod fact;
pub mod help;
pub mod household;
pub mod household_member;
pub mod invitation;
pub mod person;
pub mod plan;
pub mod plan_due;
pub mod plan_op;
pub mod recovery_code;
pub mod request;
pub mod rule_set;
pub mod section_state;
pub mod session;
pub mod submission;
pub mod team;
