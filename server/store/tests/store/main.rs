//! The same tests on SQLite and on PostgreSQL: `cargo xtask postgres -- cargo nextest run -p lotse-store`.

mod access;
mod accounts;
mod audit;
mod common;
mod concurrency;
mod documents;
mod figures;
mod lists;
mod plans;
mod schema;
mod sealing;
mod sessions;
mod working;
