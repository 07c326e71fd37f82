//! What the record learns at one time, and short ways to write answers.

use lotse_model::{
    catalogue::{FieldId, Kind},
    date::{PartialDate, berlin_offset},
    entry::{EntryKind, Millis, Source},
    value::{Answer, Code, How, Value},
};
use time::{Date, Time};

/// Who writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writer {
    /// The manager.
    Manager,
    /// The person herself, or who has custody of her.
    Person,
}

/// Entries written at one time.
#[derive(Debug, Clone)]
pub(crate) struct Sitting {
    /// When.
    pub at: Millis,
    /// By whom.
    pub writer: Writer,
    /// What.
    pub lines: Vec<Line>,
}

/// One entry.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// The field.
    pub field: FieldId,
    /// Its item; 0 where it occurs once.
    pub item: u16,
    /// What it does.
    pub kind: EntryKind,
    /// The answer.
    pub answer: Option<Answer>,
    /// Reason, question or reply.
    pub note: Option<String>,
    /// Where it was taken from.
    pub source: Source,
}

impl Line {
    /// An entry with an answer.
    pub const fn new(field: FieldId, item: u16, kind: EntryKind, answer: Answer, source: Source) -> Self {
        Self { field, item, kind, answer: Some(answer), note: None, source }
    }

    /// An entry with words.
    pub fn words(field: FieldId, kind: EntryKind, note: &str) -> Self {
        let note = (!note.is_empty()).then(|| note.to_owned());
        Self { field, item: 0, kind, answer: None, note, source: Source::Person }
    }
}

/// The instant of a wall clock in Berlin.
pub(crate) fn at(day: Date, hour: u32, minute: u32) -> Millis {
    let midnight = day.with_time(Time::MIDNIGHT).assume_utc().unix_timestamp() * 1000;
    let noon = midnight + 12 * 3_600_000;
    midnight - i64::from(berlin_offset(noon).whole_seconds()) * 1000 + (i64::from(hour) * 60 + i64::from(minute)) * 60_000
}

/// A text.
pub(crate) fn text(text: &str) -> Answer {
    Answer::Value(Value::Text(text.to_owned()))
}

/// One of a list.
pub(crate) fn code(code: &str) -> Answer {
    Answer::Value(Value::Code(Code::new(code)))
}

/// Several of a list; `all` is the order of the list.
pub(crate) fn codes(chosen: &[&str], all: &[&str]) -> Answer {
    Answer::Value(Value::Codes(all.iter().filter(|code| chosen.contains(code)).map(|code| Code::new(code)).collect()))
}

/// Several of the list of a field.
pub(crate) fn codes_of(field: FieldId, chosen: &[&str]) -> Answer {
    codes(chosen, if let Kind::Codes(list) = field.field().kind { list.codes() } else { &[] })
}

/// A day.
pub(crate) fn day(date: Date) -> Answer {
    Answer::Value(Value::Date(PartialDate::from_date(date)))
}

/// A date that may be partial.
pub(crate) const fn date(date: PartialDate) -> Answer {
    Answer::Value(Value::Date(date))
}

/// A year, or a year and a month; a day that does not exist becomes an unknown one.
pub(crate) fn partial(year: i32, month: Option<u8>, estimated: bool) -> PartialDate {
    PartialDate::new(year, month, None, estimated).unwrap_or_else(|_| PartialDate::from_date(super::DAY))
}

/// Yes or no.
pub(crate) const fn yes(yes: bool) -> Answer {
    Answer::Value(Value::YesNo(yes))
}

/// A whole number.
pub(crate) const fn number(number: i64) -> Answer {
    Answer::Value(Value::Number(number))
}

/// In force since a day.
pub(crate) fn since(code: &str, day: Date) -> Answer {
    Answer::Value(Value::Dated { code: Code::new(code), since: PartialDate::from_date(day), how: How::Changed })
}
