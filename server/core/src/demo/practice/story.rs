//! Short ways to tell a record.

use lotse_model::{
    catalogue::{FieldId, List},
    entry::{EntryKind, Source},
    lang::Lang,
    value::Answer,
};
use time::Date;

use crate::demo::plan::{Card, Line, Names, Person, Sitting, Writer, at, sitting};

pub(super) use crate::demo::plan::sitting::{code, codes_of, day, number, partial, since, text, yes};

/// A record as it grows.
pub(super) struct Story(Person);

impl Story {
    /// A case that begins on a day.
    pub fn begin(family: &str, given: &str, original: &str, lang: Lang, opened_on: Date) -> Self {
        Self(Person {
            names: Names {
                family: Some(family.to_owned()),
                given: Some(given.to_owned()),
                original: Some(original.to_owned()),
                ..Names::default()
            },
            lang,
            custody: Vec::new(),
            opened_on,
            opened_at: at(opened_on, 10, 5),
            ended: None,
            account: None,
            joined: opened_on,
            sittings: Vec::new(),
        })
    }

    /// Has parents in the household who speak for the child.
    pub fn child_of(mut self, parents: &[usize]) -> Self {
        self.0.custody = parents.to_vec();
        self
    }

    /// Gets a card on a day and redeems it some days later.
    pub fn card(mut self, printed: Date, redeemed: Date) -> Self {
        self.0.account = Some(Card { printed_at: Some(at(printed, 11, 20)), redeemed_at: Some(at(redeemed, 19, 40)) });
        self
    }

    /// Has an account and no card yet.
    pub fn no_card(mut self) -> Self {
        self.0.account = Some(Card { printed_at: None, redeemed_at: None });
        self
    }

    /// The manager writes.
    pub fn manager(self, day: Date, hour: u32, minute: u32, lines: impl IntoIterator<Item = Line>) -> Self {
        self.sit(day, hour, minute, Writer::Manager, lines)
    }

    /// The person writes, or who has custody of her.
    pub fn person(self, day: Date, hour: u32, minute: u32, lines: impl IntoIterator<Item = Line>) -> Self {
        self.sit(day, hour, minute, Writer::Person, lines)
    }

    fn sit(mut self, day: Date, hour: u32, minute: u32, writer: Writer, lines: impl IntoIterator<Item = Line>) -> Self {
        self.0.sittings.push(Sitting { at: at(day, hour, minute), writer, lines: lines.into_iter().collect() });
        self
    }

    /// The whole record.
    pub fn end(mut self) -> Person {
        self.0.sittings.sort_by_key(|sitting| sitting.at);
        self.0
    }
}

/// From a document that staff saw.
pub(super) fn doc(field: FieldId, answer: Answer) -> Line {
    Line::new(field, 0, EntryKind::Confirmed, answer, Source::Document)
}

/// From an office.
pub(super) fn office(field: FieldId, answer: Answer) -> Line {
    Line::new(field, 0, EntryKind::Confirmed, answer, Source::Authority)
}

/// Staff write what the person says.
pub(super) fn said(field: FieldId, answer: Answer) -> Line {
    Line::new(field, 0, EntryKind::OnBehalf, answer, Source::Person)
}

/// The person writes it herself.
pub(super) fn own(field: FieldId, answer: Answer) -> Line {
    Line::new(field, 0, EntryKind::Stated, answer, Source::Person)
}

/// The same for an item of a repeated group.
pub(super) const fn item(item: u16, mut line: Line) -> Line {
    line.item = item;
    line
}

/// A question of staff.
pub(super) fn ask(field: FieldId, words: &str) -> Line {
    Line::words(field, EntryKind::Asked, words)
}

/// A refusal.
pub(super) fn refuse(field: FieldId, words: &str) -> Line {
    Line::words(field, EntryKind::Refused, words)
}

/// A reply.
pub(super) fn reply(field: FieldId, words: &str) -> Line {
    Line::words(field, EntryKind::Replied, words)
}

/// A dispute.
pub(super) fn dispute(field: FieldId) -> Line {
    Line::words(field, EntryKind::Disputed, "")
}

/// Countries.
pub(super) fn countries(chosen: &[&str]) -> Answer {
    sitting::codes(chosen, List::Country.codes())
}

/// Languages.
pub(super) fn languages(chosen: &[&str]) -> Answer {
    sitting::codes(chosen, List::Language.codes())
}

/// A year, or a month of a year.
pub(super) fn about(year: i32, month: Option<u8>) -> Answer {
    sitting::date(partial(year, month, false))
}

/// It doesn't apply.
pub(super) const NONE: Answer = Answer::NotApplicable;
