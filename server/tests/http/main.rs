//! The portal over HTTP: what holds for every page, and each page as the people who use it meet it.

#[path = "../common/mod.rs"]
mod common;

mod appointments;
mod consents;
mod copy;
mod documents;
mod end_of_care;
mod errors;
mod headers;
mod help;
mod language;
mod limits;
mod me;
mod people;
mod plan;
mod plan_race;
mod release;
mod requests;
mod sessions;
