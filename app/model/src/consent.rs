//! What a person allows: the kinds of consent of domain.md §5.7 and the release to the family, to whom each releases what, and for how long.
//!
//! The first kind of that list, the use of the portal itself, is no consent: it rests on the task, and the person is
//! informed of it at her first sign-in (Art. 13 DSGVO, architecture.md A21).

use serde::{Deserialize, Serialize};
use time::Date;

use crate::{
    catalogue::{Basis, FIELDS, Field, Section},
    date::add_months,
};

/// Version of the texts of consent as they stand in `locales/`. A new wording gets a new number; a given consent keeps
/// the number of the text that was shown.
pub const VERSION: &str = "3";

/// To whom a consent releases something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipient {
    /// To nobody: those who accompany the person may do or keep something.
    Nobody,
    /// To an office that the kind itself names.
    Fixed,
    /// To a person or office that has to be named; there may be several consents of the kind beside each other.
    Named,
    /// To an adult of the household with a sign-in of her own, who reads it in the portal; one consent for each.
    Household,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $recipient:ident, [$($section:ident),*];)*) => {
        /// A kind of consent.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum ConsentKind { $($(#[$doc])* #[serde(rename = $code)] $variant),* }

        impl ConsentKind {
            /// All kinds in the order of the pages.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable code in rows, addresses and message ids.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),* } }

            /// Reads a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)* _ => None } }

            /// To whom it releases something.
            #[must_use]
            pub const fn recipient(self) -> Recipient { match self { $(Self::$variant => Recipient::$recipient),* } }

            /// Which groups of data may be chosen for the release; none where the kind itself says what it is about.
            #[must_use]
            pub const fn sections(self) -> &'static [Section] {
                match self { $(Self::$variant => &[$(Section::$section),*]),* }
            }
        }
    };
}

kinds! {
    /// C2: health and other special data.
    Special = "c2", Nobody, [];
    /// C3: release to Jobcenter or Agentur für Arbeit.
    Jobcenter = "c3", Fixed, [Person, Contact, Family, Residence, Housing, Language, Education, Work];
    /// C4: release to the migration counselling services.
    MigrationCounselling = "c4", Fixed, [Person, Contact, Family, Residence, Housing, Language, Education, Work, Children, Money];
    /// C5: release to the Ausländerbehörde: always alone, never suggested.
    ImmigrationOffice = "c5", Fixed, [Person, Contact, Family, Residence, Housing, Language];
    /// C6: release to a volunteer.
    Volunteer = "c6", Named, [Person, Contact, Family, Housing, Language, Education, Work, Children, Participation, Appointments];
    /// C7: release to a school or Kita.
    School = "c7", Named, [Person, Contact, Family, Language, Education, Children];
    /// C8: release to a landlord or housing company: only what is needed for the dwelling.
    Landlord = "c8", Named, [Person, Contact, Family, Housing];
    /// C9: use of an interpreter.
    Interpreter = "c9", Nobody, [];
    /// C10: contact by e-mail, SMS or messenger.
    ElectronicContact = "c10", Nobody, [];
    /// C11: the case in a sample for the evaluation.
    Evaluation = "c11", Nobody, [];
    /// C12: transfer to a new carrier or municipality.
    Transfer = "c12", Named, [Person, Contact, Family, Residence, Housing, Language, Education, Work, Children, Health, Money, Participation, Goals,
        Appointments];
    /// C13: release from the duty of secrecy towards one person or office, for one purpose.
    Secrecy = "c13", Named, [Person, Contact, Family, Residence, Housing, Language, Education, Work, Children, Health, Money, Participation, Goals,
        Appointments];
    /// C14: parts of the own record shown to an adult of the household. Given on a page of its own, by the person alone.
    Family = "c14", Household, [Person, Family, Children, Participation, Language, Education, Work, Goals, Appointments, Contact, Residence,
        Housing, Health, Money];
}

/// Sections that are shown to an adult of the household only if each was ticked among those that are delicate.
pub const DELICATE: [Section; 5] = [Section::Contact, Section::Residence, Section::Housing, Section::Health, Section::Money];

impl ConsentKind {
    /// Whether something leaves those who accompany the person; such a consent needs a second confirmation after a card
    /// was redeemed (architecture.md A16), and says for how long it holds.
    #[must_use]
    pub const fn is_release(self) -> bool {
        !matches!(self.recipient(), Recipient::Nobody) || matches!(self, Self::Evaluation)
    }

    /// Whether the list of what can be allowed offers it. The release to the Ausländerbehörde is never suggested: it is
    /// given on paper only, after advice, and can be taken back here. That to the family has a page of its own.
    #[must_use]
    pub const fn is_offered(self) -> bool {
        !matches!(self, Self::ImmigrationOffice | Self::Family)
    }

    /// Whether staff enter it from paper. What her family sees a person decides herself, with nobody at her side.
    #[must_use]
    pub const fn is_on_paper(self) -> bool {
        !matches!(self, Self::Family)
    }

    /// For how long it can be given, the shortest first. Nothing is shown to the family without an end.
    #[must_use]
    pub const fn terms(self) -> &'static [Term] {
        match self {
            Self::Family => &[Term::Quarter, Term::Half, Term::Year],
            _ => &[Term::Quarter, Term::Year, Term::Open],
        }
    }

    /// Whether a purpose has to be named.
    #[must_use]
    pub const fn has_purpose(self) -> bool {
        matches!(self, Self::Secrecy)
    }

    /// The fields that are kept on the basis of this consent.
    pub fn fields(self) -> impl Iterator<Item = &'static Field> {
        FIELDS.iter().filter(move |field| field.basis == Basis::Consent(self))
    }
}

/// In which way a consent was given or refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// By the person herself in the portal.
    Portal,
    /// On paper, entered by staff.
    Paper,
}

impl Way {
    /// The code in rows and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Paper => "paper",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Portal, Self::Paper].into_iter().find(|way| way.code() == code)
    }
}

/// For how long a release is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// A year.
    Year,
    /// Until it is taken back, at most until care ends.
    Open,
}

impl Term {
    /// All terms, the shortest first.
    pub const ALL: [Self; 4] = [Self::Quarter, Self::Half, Self::Year, Self::Open];

    /// The code in forms and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Quarter => "quarter",
            Self::Half => "half",
            Self::Year => "year",
            Self::Open => "open",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|term| term.code() == code)
    }

    /// The first day on which a consent given on a day no longer holds.
    #[must_use]
    pub fn until(self, from: Date) -> Option<Date> {
        match self {
            Self::Quarter => Some(add_months(from, 3)),
            Self::Half => Some(add_months(from, 6)),
            Self::Year => Some(add_months(from, 12)),
            Self::Open => None,
        }
    }
}

/// Where a decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Given, and it holds.
    Holds,
    /// Given, and it waits for the second confirmation.
    Pending,
    /// Refused.
    Refused,
    /// Given and taken back.
    Withdrawn,
    /// Given, and its time is up.
    Ended,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_again_and_thirteen_kinds_need_consent() {
        assert_eq!(ConsentKind::ALL.len(), 13);
        for kind in ConsentKind::ALL {
            assert_eq!(ConsentKind::from_code(kind.code()), Some(*kind));
        }
    }

    #[test]
    fn the_immigration_office_is_never_offered_and_the_family_never_on_paper() {
        let not_offered: Vec<_> = ConsentKind::ALL.iter().filter(|kind| !kind.is_offered()).collect();
        assert_eq!(not_offered, [&ConsentKind::ImmigrationOffice, &ConsentKind::Family]);
        assert!(ConsentKind::ALL.iter().all(|kind| kind.is_on_paper() != (*kind == ConsentKind::Family)));
        assert!(DELICATE.iter().all(|section| ConsentKind::Family.sections().contains(section)));
        assert!(ConsentKind::Family.terms().iter().all(|term| *term != Term::Open), "it has an end");
    }

    #[test]
    fn nothing_that_stays_with_those_who_accompany_her_is_a_release() {
        for kind in ConsentKind::ALL.iter().filter(|kind| !kind.is_release()) {
            assert!(kind.sections().is_empty() && kind.recipient() == Recipient::Nobody, "{}", kind.code());
        }
    }
}
