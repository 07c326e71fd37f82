//! Plain types and pure rules shared by the server and the browser build.
//!
//! Nothing here knows a database, a clock, a framework or a text in a human language. A newcomer reads in this
//! order: [`catalogue`] (what is asked), [`value`] (what an answer looks like), [`entry`] (how answers are kept),
//! [`fact`] (what figures count), [`rules`] (who is responsible), [`plan`] (goals and measures), [`view`] (what pages
//! show).

pub mod care_end;
pub mod case_number;
pub mod catalogue;
mod codes;
pub mod completion;
pub mod consent;
pub mod date;
pub mod document;
pub mod entry;
pub mod fact;
pub mod form;
pub mod helper;
pub mod holding;
pub mod ids;
pub mod input;
pub mod lang;
pub mod name;
pub mod plan;
pub mod request;
pub mod role;
pub mod route;
pub mod rules;
pub mod share;
pub mod value;
pub mod view;
