//! Why an accompaniment ends.

use crate::{codes::codes, role::CaseState};

codes! {
    /// Why an accompaniment ends.
    CareEnd {
        /// She goes on by herself; what was planned is reached.
        Independent = "independent",
        /// She moved away.
        Moved = "moved",
        /// Another carrier or service goes on.
        PassedOn = "passed_on",
        /// She does not want to be accompanied any more.
        NotWanted = "not_wanted",
        /// She left Germany.
        Departed = "departed",
        /// She died.
        Died = "died",
        /// Another reason.
        Other = "other",
    }
}

impl CareEnd {
    /// The state of the case then.
    #[must_use]
    pub const fn state(self) -> CaseState {
        match self {
            Self::PassedOn => CaseState::HandedOver,
            _ => CaseState::Closed,
        }
    }
}
