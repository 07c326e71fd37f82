//! Sections of a case and the groups of questions in them; one group is one page on the phone.

use serde::{Deserialize, Serialize};

/// A part of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Section {
    /// Names, birth, nationality, papers.
    Person,
    /// Telephone, address, how to reach her safely.
    Contact,
    /// Marital status, household, relatives here and abroad.
    Family,
    /// Residence status and asylum procedure.
    Residence,
    /// Where she lives.
    Housing,
    /// Languages, reading and writing, German courses.
    Language,
}

impl Section {
    /// All sections in the order of the pages.
    pub const ALL: &'static [Self] = &[Self::Person, Self::Contact, Self::Family, Self::Residence, Self::Housing, Self::Language];

    /// The code in addresses, rows and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Contact => "contact",
            Self::Family => "family",
            Self::Residence => "residence",
            Self::Housing => "housing",
            Self::Language => "language",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|section| section.code() == code)
    }

    /// The groups of the section in order.
    pub fn groups(self) -> impl Iterator<Item = Group> {
        Group::ALL.iter().copied().filter(move |group| group.section() == self)
    }
}

macro_rules! groups {
    ($($(#[$doc:meta])* $variant:ident = $code:literal in $section:ident $($repeated:ident)?;)*) => {
        /// A group of questions: one page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Group { $($(#[$doc])* $variant),* }

        impl Group {
            /// All groups in the order of the pages.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code in addresses and message ids.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),* } }

            /// The section it stands in.
            #[must_use]
            pub const fn section(self) -> Section { match self { $(Self::$variant => Section::$section),* } }

            /// Whether it may occur several times, as items counted from 1.
            #[must_use]
            pub const fn repeated(self) -> bool { match self { $(Self::$variant => groups!(@repeated $($repeated)?)),* } }

            /// Reads a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)* _ => None } }
        }
    };
    (@repeated) => { false };
    (@repeated repeated) => { true };
}

groups! {
    /// Names as in the residence document.
    Names = "names" in Person;
    /// Name in the original script and the name to be called by.
    OwnName = "own-name" in Person;
    /// Earlier names and other spellings.
    OtherNames = "other-names" in Person repeated;
    /// Date and place of birth.
    Birth = "birth" in Person;
    /// Sex and nationality.
    Nationality = "nationality" in Person;
    /// When she came.
    Arrival = "arrival" in Person;
    /// Passports and other papers.
    Papers = "papers" in Person repeated;
    /// Numbers that offices have given; staff only.
    FileNumbers = "file-numbers" in Person;
    /// Telephone and e-mail.
    Phone = "phone" in Contact;
    /// Postal address.
    Address = "address" in Contact;
    /// How to reach her safely.
    SafeContact = "safe-contact" in Contact;
    /// Marital status and situation.
    Marital = "marital" in Family;
    /// Relatives here and abroad.
    Relatives = "relatives" in Family repeated;
    /// Residence status and its document.
    Status = "status" in Residence;
    /// The asylum procedure.
    Asylum = "asylum" in Residence;
    /// Rules bound to the status: where to live, whether to work.
    Conditions = "conditions" in Residence;
    /// Kind of housing and district.
    Dwelling = "dwelling" in Housing;
    /// Building, room and rent.
    Tenancy = "tenancy" in Housing;
    /// What is missing in the dwelling.
    Equipment = "equipment" in Housing;
    /// The handover talk at the move; staff only.
    HandoverTalk = "handover-talk" in Housing;
    /// Languages she speaks, interpreter.
    Speaking = "speaking" in Language;
    /// Reading and writing.
    Literacy = "literacy" in Language;
    /// Level of German.
    German = "german" in Language;
    /// German course.
    Course = "course" in Language;
}
