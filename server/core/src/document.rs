//! Documents of a case: what comes in as a file and what is kept of it, for the person and for staff.

pub mod add;
pub(crate) mod fields;
pub mod file;
pub mod list;
pub mod office_add;
pub mod office_list;
pub mod remove;
pub mod replace;
pub mod review;
pub mod send;

use lotse_model::form::{FieldError, RawForm};

/// A form with a file, as it came in.
#[derive(Debug)]
pub struct Upload {
    /// What was typed.
    pub raw: RawForm,
    /// The file: `None` where none was chosen, an error where it was cut off.
    pub file: Result<Option<Vec<u8>>, FieldError>,
}

/// Most documents of a case.
const MAX_DOCUMENTS: usize = 100;
