//! Administration: the first accounts, accounts of a carrier, confirmations, carriers and rule sets, the audit log.
//!
//! Administrators create and coordinators confirm: no single person can make herself, or somebody who does not exist, a
//! reader of cases (architecture.md A16).

pub mod accounts;
pub mod audit;
pub mod bootstrap;
pub mod confirm;
pub mod instance;

pub use lotse_store::carriers::CarrierKind;

use lotse_model::{
    date::PartialDate,
    form::{FieldError, FormState},
    name,
    role::Role,
};
use time::Date;

/// Longest name of a carrier, team or member of staff, in characters.
const MAX_NAME: usize = 120;

/// Whether a role takes effect only when a coordinator of the carrier has confirmed it. Administrators see no case, so
/// theirs hold at once.
pub(crate) const fn needs_confirmation(role: Role) -> bool {
    !matches!(role, Role::CarrierAdmin | Role::InstanceAdmin)
}

/// Reads a name that has to be there.
fn read_name(form: &mut FormState, input: &str) -> Option<String> {
    match name::clean(form.raw.one(input), MAX_NAME) {
        Ok(text) if text.is_empty() => {
            form.error(input, FieldError::Required);
            None
        }
        Ok(text) => Some(text),
        Err(error) => {
            form.error(input, error.into());
            None
        }
    }
}

/// Reads a day that has to be exact; `None` when nothing was entered or it is wrong.
fn read_day(form: &mut FormState, input: &str) -> Option<Date> {
    let part = |part: &str| form.raw.one(&format!("{input}.{part}"));
    match PartialDate::parse_parts(part("day"), part("month"), part("year"), false, None) {
        Ok(None) => None,
        Ok(Some(date)) if date.day().is_some() => Some(date.earliest()),
        Ok(Some(_)) => {
            form.error(input, FieldError::DateRequired);
            None
        }
        Err(error) => {
            form.error(input, error.into());
            None
        }
    }
}
