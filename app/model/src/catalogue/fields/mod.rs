//! The fields themselves: one file for each section, one line for each field.

use serde::{Deserialize, Serialize};

use super::{Basis, ConsentKind, Field, Group, Kind, List, Mark, Purpose, Retention, Sees};

#[macro_use]
mod person;
#[macro_use]
mod contact;
#[macro_use]
mod family;
#[macro_use]
mod residence;
#[macro_use]
mod housing;
#[macro_use]
mod children;
#[macro_use]
mod health;
#[macro_use]
mod money;
#[macro_use]
mod participation;
#[macro_use]
mod language;
#[macro_use]
mod education;
#[macro_use]
mod work;
#[macro_use]
mod goals;
#[macro_use]
mod appointments;

macro_rules! fields {
    ($($variant:ident = $id:literal, $group:ident, $kind:expr, $purpose:ident $(, $method:ident($($arg:expr),*))*;)*) => {
        /// Every field; the text form is stable and stands in rows, forms and exports.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "the texts of a field stand in locales/, its properties in FIELDS")]
        pub enum FieldId { $(#[serde(rename = $id)] $variant),* }

        impl FieldId {
            /// The stable text form.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $(Self::$variant => $id),* } }

            /// Reads the text form.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> { match text { $($id => Some(Self::$variant),)* _ => None } }
        }

        /// All fields in the order of the pages.
        pub const FIELDS: &[Field] = &[$(
            Field::new(FieldId::$variant, Group::$group, $kind, Purpose::$purpose)$(.$method($($arg),*))*
        ),*];
    };
}

impl Field {
    const fn new(id: FieldId, group: Group, kind: Kind, purpose: Purpose) -> Self {
        Self {
            id,
            group,
            kind,
            purpose,
            person_states: true,
            needs_proof: false,
            optional: false,
            only_if: None,
            sees: Sees::CaseStaff,
            basis: Basis::Task,
            retention: Retention::CaseFile,
            mark: Mark::Own,
            ds_auslaender: None,
        }
    }
    const fn proof(mut self) -> Self {
        self.needs_proof = true;
        self
    }
    const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }
    const fn staff(mut self) -> Self {
        self.person_states = false;
        self
    }
    const fn only_if(mut self, other: FieldId, codes: &'static [&'static str]) -> Self {
        self.only_if = Some((other, codes));
        self
    }
    const fn assigned_only(mut self) -> Self {
        self.sees = Sees::AssignedOnly;
        self
    }
    const fn consent(mut self, kind: ConsentKind) -> Self {
        self.basis = Basis::Consent(kind);
        self
    }
    const fn case_end(mut self) -> Self {
        self.retention = Retention::CaseEnd;
        self
    }
    const fn third_party(mut self) -> Self {
        self.mark = Mark::ThirdParty;
        self
    }
    const fn dsa(mut self, number: &'static str) -> Self {
        self.ds_auslaender = Some(number);
        self
    }
}

/// Hands the lines of each section on to the next, and all of them to [`fields!`].
macro_rules! gather {
    ([] $($line:tt)*) => { fields! { $($line)* } };
    ([$section:ident $($rest:ident)*] $($line:tt)*) => { $section! { [$($rest)*] $($line)* } };
}

gather! { [person contact family residence housing children health money participation language education work goals appointments] }
