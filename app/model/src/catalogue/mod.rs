//! The field catalogue: each field is declared once, with everything that pages, permissions, exports and figures
//! need to know of it (architecture.md A4, A21; fields and value lists from domain.md §3.1–3.11).
//!
//! Adding a field is one line in [`fields`], its texts in `locales/`, and nothing else. What must never be asked stands in
//! domain.md §3.1 and §5: religion and ethnic group, diagnoses, crimes, how somebody came into the country, an illegal stay.

mod applies;
mod fields;
mod group;
mod lists;

use serde::{Deserialize, Serialize};

pub use crate::consent::ConsentKind;
pub use applies::When;
pub use fields::{FIELDS, FieldId};
pub use group::{Group, Part, Section};
pub use lists::List;

/// What kind of answer a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A name in Latin letters as German registers know them (DIN 91379), at most 120 characters.
    Name,
    /// A name in any script.
    OriginalName,
    /// One line of text with at most this many characters.
    Text(u16),
    /// Several lines of text with at most this many characters.
    Note(u16),
    /// One of a list.
    Code(List),
    /// Any of a list.
    Codes(List),
    /// One of a list, in force since a date.
    Dated(List),
    /// A date, partial or estimated.
    Date,
    /// Yes or no.
    YesNo,
    /// A whole number from–to.
    Number(i64, i64),
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Digits of a register number, exactly this many.
    Digits(u8),
}

/// Legal basis of keeping a field (architecture.md A21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// Art. 6 (1) e DSGVO with § 4 LDSG BW and § 18 FlüAG: needed for the task, given voluntarily.
    Task,
    /// Art. 6 (1) a or 9 (2) a DSGVO: consent of this kind is needed first.
    Consent(ConsentKind),
}

/// Why a field is kept; shown to the person as "why we ask".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To know whom staff speak with and how to reach her.
    Reach,
    /// To know which rights, deadlines and offers apply.
    Rights,
    /// To find out who is responsible, and to count.
    Responsibility,
    /// To plan the next steps together.
    Planning,
    /// To protect the person.
    Safety,
}

impl Purpose {
    /// The id of its text, without the prefix `purpose-`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Rights => "rights",
            Self::Responsibility => "responsibility",
            Self::Planning => "planning",
            Self::Safety => "safety",
        }
    }
}

/// How long a field is kept (domain.md §5.5, defaults of the rule set).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retention {
    /// Restricted at the end of the case, deleted three years after the year's end.
    CaseFile,
    /// Deleted at the end of the case.
    CaseEnd,
}

/// Whom a value concerns besides the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The person alone.
    Own,
    /// Somebody else too.
    ThirdParty,
}

/// Who may see a field besides the person and her assigned manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sees {
    /// A stand-in too.
    CaseStaff,
    /// The assigned manager alone; a stand-in sees that there is a value.
    AssignedOnly,
}

/// One field of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its identifier.
    pub id: FieldId,
    /// The group of questions, that is the page, on which it stands.
    pub group: Group,
    /// What answer it takes.
    pub kind: Kind,
    /// Whether the person may state it; staff always may enter.
    pub person_states: bool,
    /// Whether staff confirm it, usually from a document; only such fields wait for confirmation.
    pub needs_proof: bool,
    /// Whether leaving it empty is an answer, so that nothing waits for it.
    pub optional: bool,
    /// The field applies only when another one in the same case has one of these codes.
    pub only_if: Option<(FieldId, &'static [&'static str])>,
    /// Who sees it.
    pub sees: Sees,
    /// Why it is kept.
    pub purpose: Purpose,
    /// On what legal basis.
    pub basis: Basis,
    /// How long.
    pub retention: Retention,
    /// Whom it concerns.
    pub mark: Mark,
    /// Number in the data set of the registers for foreigners (DSAusländer, 1st edition), where there is one.
    pub ds_auslaender: Option<&'static str>,
}

impl Field {
    /// Whether an answer of the person is waited for: not for what only staff fill in, what needs a consent, and what may
    /// stay empty.
    #[must_use]
    pub const fn is_awaited(&self) -> bool {
        self.person_states && !self.optional && matches!(self.basis, Basis::Task)
    }

    /// Whether an adult of the household reads it once its section is released to her: not what concerns others, what
    /// staff alone enter, what protects the person, and what is about health and stands elsewhere.
    #[must_use]
    pub fn is_released(&self) -> bool {
        let of_health = self.basis == Basis::Consent(ConsentKind::Special) && self.section() != Section::Health;
        self.person_states && self.mark == Mark::Own && self.purpose != Purpose::Safety && !of_health
    }

    /// The section in which it stands.
    #[must_use]
    pub const fn section(&self) -> Section {
        self.group.section()
    }
}

impl FieldId {
    /// The field's line in the catalogue.
    #[must_use]
    pub fn field(self) -> &'static Field {
        &FIELDS[self as usize]
    }

    /// The id of its label; help stands in the attribute `.help`.
    #[must_use]
    pub fn message(self) -> String {
        format!("field-{}", self.as_str().replace(['.', '_'], "-"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_and_enum_have_the_same_order() {
        for (index, field) in FIELDS.iter().enumerate() {
            assert_eq!(field.id as usize, index, "{}", field.id.as_str());
            assert_eq!(FieldId::parse(field.id.as_str()), Some(field.id));
            assert!(field.id.as_str().starts_with(field.section().code()), "{}", field.id.as_str());
        }
    }

    #[test]
    fn what_protects_a_person_is_released_to_nobody() {
        let never = [
            FieldId::SecretAddress,
            FieldId::SafeTimes,
            FieldId::PregnantUntil,
            FieldId::CareNeeded,
            FieldId::RelativeName,
            FieldId::AzrNumber,
            FieldId::HandoverNotes,
        ];
        assert!(never.iter().all(|field| !field.field().is_released()));
        assert!(FIELDS.iter().filter(|field| field.section() == Section::Health).all(Field::is_released));
    }

    #[test]
    fn every_group_has_fields_and_every_section_groups() {
        for group in Group::ALL {
            assert!(FIELDS.iter().any(|field| field.group == *group), "{}", group.code());
        }
        for section in Section::ALL {
            assert!(Group::ALL.iter().any(|group| group.section() == *section), "{}", section.code());
        }
    }

    #[test]
    fn conditions_name_codes_of_the_other_fields_list() {
        for field in FIELDS {
            let Some((other, codes)) = field.only_if else { continue };
            assert_has(other, codes, field.id.as_str());
        }
        for group in Group::ALL {
            if let When::Has(other, codes) = group.when() {
                assert_has(other, codes, group.code());
            }
        }
    }

    /// Fields of a repeated group may hang on the same item alone.
    #[test]
    fn conditions_are_found_in_the_same_item_or_occur_once() {
        for field in FIELDS {
            let Some((other, _)) = field.only_if else { continue };
            let same = other.field().group == field.group;
            assert!(same || !(other.field().group.repeated() || field.group.repeated()), "{}", field.id.as_str());
        }
    }

    fn assert_has(other: FieldId, codes: &[&str], who: &str) {
        match other.field().kind {
            Kind::Code(list) | Kind::Dated(list) => assert!(codes.iter().all(|code| list.has(code)), "{who}"),
            _ => panic!("{who} depends on a field without a list"),
        }
    }
}
