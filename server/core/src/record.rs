//! The record of a case: read, saved, answered.

pub mod compare;
