//! Documents: papers that a person photographs or that staff have seen (domain.md §3.13), and when they run out.

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use crate::{
    entry::Millis,
    ids::{AccountId, DocumentId},
    role::Role,
};

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal $text:literal),* $(,)?) => {
        /// What a document is. The codes are stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum DocumentKind { $($(#[$doc])* #[serde(rename = $code)] $variant),* }

        impl DocumentKind {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable code in forms.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),* } }

            /// The id of its text; papers that are values of a list too are called the same there.
            #[must_use]
            pub const fn message(self) -> &'static str { match self { $(Self::$variant => $text),* } }

            /// Reads a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)* _ => None } }
        }
    };
}

kinds! {
    /// National passport.
    Passport = "passport" "paper-passport",
    /// National identity card.
    IdentityCard = "identity_card" "paper-identity-card",
    /// Electronic residence permit.
    Permit = "eat" "paper-eat",
    /// Aufenthaltsgestattung (§ 63 AsylG).
    Gestattung = "gest" "status-gest",
    /// Duldung (§ 60a AufenthG).
    Duldung = "duld" "status-duld",
    /// Fiktionsbescheinigung (§ 81 AufenthG).
    Fiktion = "fiktion" "status-fiktion",
    /// Ankunftsnachweis (§ 63a AsylG).
    Arrival = "arrival_certificate" "status-paper-arrival-certificate",
    /// Travel document for refugees.
    TravelDocument = "travel_document_refugee" "paper-travel-document-refugee",
    /// Decision of the Federal Office.
    Decision = "bamf_decision" "document-kind-bamf-decision",
    /// Birth certificate.
    Birth = "birth_certificate" "paper-birth-certificate",
    /// Marriage certificate.
    Marriage = "marriage_certificate" "document-kind-marriage-certificate",
    /// Confirmation of the registered address.
    Registration = "registration" "document-kind-registration",
    /// Rental contract.
    Lease = "lease" "document-kind-lease",
    /// Notice of benefits.
    Benefits = "benefits" "document-kind-benefits",
    /// Card of the health insurance.
    InsuranceCard = "insurance_card" "document-kind-insurance-card",
    /// School report.
    School = "school" "document-kind-school",
    /// Vocational or academic certificate.
    Training = "training" "document-kind-training",
    /// Certificate of a language course or test.
    LanguageTest = "language_certificate" "document-kind-language-certificate",
    /// Work contract.
    WorkContract = "work_contract" "document-kind-work-contract",
    /// Payslip.
    Payslip = "payslip" "document-kind-payslip",
    /// Letter of an office.
    Letter = "letter" "document-kind-letter",
    /// Anything else.
    Other = "other" "document-kind-other",
}

impl DocumentKind {
    /// Days before the end of validity from which one is reminded, longest first. Gestattung and Duldung hold for months
    /// only and are renewed within days, so a reminder of three months would always stand there.
    #[must_use]
    pub const fn reminders(self) -> &'static [i64] {
        match self {
            Self::Gestattung | Self::Duldung => &[30, 14, 7],
            _ => &[90, 60, 30, 14],
        }
    }
}

/// A document that runs out soon, or has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// Days until the last day of validity; negative when it is over.
    pub days: i64,
    /// The reminder that has been reached, in days before the end; 0 when it is over.
    pub step: i64,
    /// Whether it is the last reminder, or later.
    pub urgent: bool,
}

impl Due {
    /// Whether a document is to be renewed on a day. The last day of validity still counts as valid.
    #[must_use]
    pub fn of(kind: DocumentKind, valid_until: Option<Date>, today: Date) -> Option<Self> {
        let days = (valid_until? - today).whole_days();
        let steps = kind.reminders();
        if days < 0 {
            return Some(Self { days, step: 0, urgent: true });
        }
        let step = steps.iter().copied().filter(|step| days <= *step).min()?;
        Some(Self { days, step, urgent: steps.last() == Some(&step) })
    }
}

/// What a kept file is. Pictures of every kind are kept as JPEG.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Media {
    /// A picture.
    Jpeg,
    /// A PDF.
    Pdf,
}

impl Media {
    /// The type as browsers know it.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Pdf => "application/pdf",
        }
    }

    /// The end of a file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Pdf => "pdf",
        }
    }
}

/// A file of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// New with each file, so that parts of an earlier one fit no later one.
    pub id: Uuid,
    /// What it is.
    pub media: Media,
    /// Its length in bytes.
    pub bytes: u64,
}

/// What staff said about a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Nothing yet.
    Waiting,
    /// They saw the original.
    Seen {
        /// Who.
        by: AccountId,
        /// When.
        at: Millis,
    },
    /// It is of no use as it is.
    Refused {
        /// Who.
        by: AccountId,
        /// When.
        at: Millis,
        /// Why, in words to the person.
        reason: String,
    },
}

/// What is sealed of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// What it is.
    pub kind: DocumentKind,
    /// A line of her own, such as which letter it is.
    pub note: Option<String>,
    /// Last day of validity.
    pub valid_until: Option<Date>,
    /// The file; none where staff noted that they saw the original.
    pub file: Option<File>,
    /// What staff said.
    pub review: Review,
}

/// A document of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// Counts changes; a form names the one that it was filled from.
    pub rev: i64,
    /// Who added it, or replaced it last.
    pub by: AccountId,
    /// As what.
    pub role: Role,
    /// When.
    pub at: Millis,
    /// What is sealed.
    pub content: Content,
}

impl Document {
    /// Whether the person herself may replace it or take it away: what she added, until staff saw the original.
    #[must_use]
    pub fn is_hers(&self) -> bool {
        self.role == Role::Refugee && !matches!(self.content.review, Review::Seen { .. })
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn due(kind: DocumentKind, days: i64) -> Option<(i64, bool)> {
        let today = date!(2018 - 03 - 24);
        let due = Due::of(kind, Some(today + time::Duration::days(days)), today)?;
        assert_eq!(due.days, days);
        Some((due.step, due.urgent))
    }

    #[test]
    fn reminders_come_in_steps() {
        let passport = |days| due(DocumentKind::Passport, days);
        assert_eq!(passport(91), None);
        assert_eq!([90, 61, 60, 31, 30, 15].map(|days| passport(days).map(|(step, _)| step)), [90, 90, 60, 60, 30, 30].map(Some));
        assert_eq!([14, 0].map(passport), [Some((14, true)); 2]);
        assert_eq!(passport(-1), Some((0, true)));
        for kind in [DocumentKind::Gestattung, DocumentKind::Duldung] {
            assert_eq!(due(kind, 31), None);
            assert_eq!([30, 14, 7].map(|days| due(kind, days)), [Some((30, false)), Some((14, false)), Some((7, true))]);
        }
        assert_eq!(Due::of(DocumentKind::Passport, None, date!(2018 - 01 - 01)), None);
    }

    #[test]
    fn codes_come_back() {
        for kind in DocumentKind::ALL {
            assert_eq!(DocumentKind::from_code(kind.code()), Some(*kind));
        }
    }
}
