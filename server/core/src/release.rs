//! What an adult of the household sees of a person's record: nothing, unless that person releases it to her
//! (architecture.md A14). A release is a consent whose recipient signs in herself.

pub mod give;
pub mod read;
