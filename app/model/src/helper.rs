//! Help with filling in: a person lets somebody enter into some parts of her record, for a time (domain.md §3.11, §5.4).

use time::Duration;

use crate::{catalogue::Section, codes::codes, entry::Millis};

codes! {
    /// What a helper is, in her own word.
    HelperKind {
        /// Helps without being paid.
        Volunteer = "volunteer",
        /// Works for the carrier.
        Staff = "staff",
        /// Is a relative.
        Relative = "relative",
        /// Somebody else.
        Other = "other",
    }
}

codes! {
    /// For how long somebody may help, counted from the moment at which she begins.
    HelpSpan {
        /// Two hours: for one sitting.
        Hours = "h2",
        /// A day.
        Day = "d1",
        /// A week.
        Week = "w1",
        /// Four weeks, the longest.
        Month = "w4",
    }
}

impl HelpSpan {
    /// Its length in milliseconds.
    #[must_use]
    pub fn millis(self) -> Millis {
        let length = match self {
            Self::Hours => Duration::hours(2),
            Self::Day => Duration::days(1),
            Self::Week => Duration::weeks(1),
            Self::Month => Duration::weeks(4),
        };
        i64::try_from(length.whole_milliseconds()).unwrap_or(0)
    }
}

/// For how long a code can be used: 24 hours.
pub const CODE_VALID: Millis = 24 * 60 * 60 * 1000;

/// Whether a part is set apart when a person chooses what a helper sees: volunteers are to see it only where there is no
/// other way (domain.md §5.4). `address_locked`: where she lives is secret.
#[must_use]
pub const fn is_sensitive(section: Section, address_locked: bool) -> bool {
    match section {
        Section::Health | Section::Money | Section::Residence => true,
        Section::Contact | Section::Housing => address_locked,
        _ => false,
    }
}
