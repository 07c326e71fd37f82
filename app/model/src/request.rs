//! What a person asks of the office about her data: to delete them, to restrict them (Art. 17 and 18 DSGVO), or what a line
//! of the log means (Art. 15 DSGVO).

use time::{Date, Duration};

use crate::{codes::codes, date::add_months};

codes! {
    /// What is asked for.
    RequestKind {
        /// Everything is to be deleted (Art. 17 DSGVO).
        Deletion = "deletion",
        /// Everything is to be kept and not worked with (Art. 18 DSGVO).
        Restriction = "restriction",
        /// What a line of the log means (Art. 15 DSGVO).
        Question = "question",
    }
}

codes! {
    /// Where a request stands.
    RequestState {
        /// It waits for the answer.
        Open = "open",
        /// The answer is yes: the case is restricted, or will be deleted on a day.
        Granted = "granted",
        /// The answer is no.
        Refused = "refused",
        /// A question was answered.
        Answered = "answered",
        /// The person took it back.
        Withdrawn = "withdrawn",
        /// The restriction was lifted.
        Ended = "ended",
    }
}

impl RequestKind {
    /// Whether the answer is yes or no, and not words alone.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        !matches!(self, Self::Question)
    }
}

/// Longest text of the person and of the answer, in characters.
pub const MAX_WORDS: usize = 1000;

/// A granted deletion waits so long, so that the person can change her mind.
const KEPT: Duration = Duration::days(14);

/// The person reads so long before that a restriction is lifted (Art. 18(3) DSGVO).
const NOTICE: Duration = Duration::days(3);

/// By when a request of a day must be answered: one month later (Art. 12(3) DSGVO).
#[must_use]
pub fn due(made_on: Date) -> Date {
    add_months(made_on, 1)
}

/// The day of a deletion that is granted on a day.
#[must_use]
pub fn deleted_on(granted_on: Date) -> Date {
    granted_on.saturating_add(KEPT)
}

/// The day on which a restriction ends when the person is told on a day.
#[must_use]
pub fn lifted_on(told_on: Date) -> Date {
    told_on.saturating_add(NOTICE)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_month_ends_with_its_month() {
        assert_eq!(due(date!(2018 - 04 - 27)), date!(2018 - 05 - 27));
        assert_eq!(due(date!(2019 - 01 - 31)), date!(2019 - 02 - 28));
        assert_eq!(due(date!(2019 - 12 - 31)), date!(2020 - 01 - 31));
    }

    #[test]
    fn codes_come_back() {
        for kind in RequestKind::ALL {
            assert_eq!(RequestKind::from_code(kind.code()), Some(*kind));
        }
        for state in RequestState::ALL {
            assert_eq!(RequestState::from_code(state.code()), Some(*state));
        }
    }
}
