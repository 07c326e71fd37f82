//! Between form inputs and answers: which inputs a field has, how they are filled, how they are read.
//!
//! The inputs of a field are named after it: `housing.kind`, and for its parts `housing.kind.day`, `.month`, `.year`,
//! `.estimated`, `.calendar`, `.how`; `housing.kind.answer` carries "I don't know" (`dont_know`), "doesn't apply"
//! (`not_applicable`) and "later" (`later`).

use crate::{
    catalogue::{FieldId, Kind, List},
    date::{Calendar, DateError, PartialDate},
    form::{FieldError, RawForm},
    name::{self, NameError},
    value::{Answer, Code, How, Value},
};

const MAX_NAME: usize = 120;

impl From<DateError> for FieldError {
    fn from(error: DateError) -> Self {
        match error {
            DateError::NotANumber => Self::NotANumber,
            DateError::NoMonth => Self::DateNoMonth,
            DateError::NoYear => Self::DateNoYear,
            DateError::Impossible => Self::DateImpossible,
            DateError::OutOfRange => Self::DateOutOfRange,
        }
    }
}

impl From<NameError> for FieldError {
    fn from(error: NameError) -> Self {
        match error {
            NameError::TooLong { max } => Self::TooLong(u32::try_from(max).unwrap_or(u32::MAX)),
            NameError::Control => Self::ControlCharacter,
            NameError::BidiControl => Self::BidiCharacter,
            NameError::NotInAlphabet(character) => Self::NotInAlphabet(character),
            NameError::NotLetters => Self::NotLetters,
        }
    }
}

/// Names of all inputs that a field may have; anything else in a form is an unknown field.
pub fn names(field: FieldId) -> impl Iterator<Item = String> {
    ["", ".day", ".month", ".year", ".estimated", ".calendar", ".how", ".answer", ".consent"]
        .into_iter()
        .map(move |part| format!("{}{part}", field.as_str()))
}

/// Fills the inputs of a field with an answer.
pub fn fill(raw: &mut RawForm, field: FieldId, answer: &Answer) {
    let name = field.as_str();
    let date = |raw: &mut RawForm, date: PartialDate| {
        raw.set(&format!("{name}.year"), date.year().to_string());
        if let Some(month) = date.month() {
            raw.set(&format!("{name}.month"), month.to_string());
        }
        if let Some(day) = date.day() {
            raw.set(&format!("{name}.day"), day.to_string());
        }
        if date.estimated() {
            raw.set(&format!("{name}.estimated"), "yes");
        }
    };
    match answer {
        Answer::DontKnow => raw.set(&format!("{name}.answer"), "dont_know"),
        Answer::NotApplicable => raw.set(&format!("{name}.answer"), "not_applicable"),
        Answer::Later => raw.set(&format!("{name}.answer"), "later"),
        Answer::Emptied | Answer::Removed => {}
        Answer::Value(value) => match value {
            Value::Text(text) => raw.set(name, text.clone()),
            Value::Code(code) => raw.set(name, code.as_str()),
            Value::Codes(codes) => codes.iter().for_each(|code| raw.push(name, code.as_str())),
            Value::YesNo(yes) => raw.set(name, if *yes { "yes" } else { "no" }),
            Value::Number(number) => raw.set(name, number.to_string()),
            Value::Date(value) => date(raw, *value),
            Value::Dated { code, since, .. } => {
                raw.set(name, code.as_str());
                date(raw, *since);
            }
        },
    }
}

/// Reads the inputs of a field. `Ok(None)` when nothing was entered; a value wins over a ticked "I don't know".
///
/// # Errors
/// What is wrong with the inputs, to be shown beside the field.
pub fn read(raw: &RawForm, field: FieldId) -> Result<Option<Answer>, FieldError> {
    let name = field.as_str();
    let text = raw.one(name);
    let value = match field.field().kind {
        Kind::Name => blank(text, |text| name::check_official(text).map(Value::Text).map_err(FieldError::from))?,
        Kind::OriginalName => blank(text, |text| name::check_original_script(text).map(Value::Text).map_err(FieldError::from))?,
        Kind::Text(max) => blank(text, |text| Ok(Value::Text(name::clean(text, usize::from(max))?)))?,
        Kind::Note(max) => blank(text, |text| note(text, usize::from(max)).map(Value::Text))?,
        Kind::Code(list) => blank(text, |text| code(list, text).map(Value::Code))?,
        Kind::Codes(list) => codes(raw.all(name), list)?,
        Kind::YesNo => blank(text, |text| match text {
            "yes" => Ok(Value::YesNo(true)),
            "no" => Ok(Value::YesNo(false)),
            _ => Err(FieldError::UnknownChoice),
        })?,
        Kind::Number(min, max) => blank(text, |text| {
            let number: i64 = name::to_latin_digits(text).trim().parse().map_err(|_| FieldError::NotANumber)?;
            if (min..=max).contains(&number) { Ok(Value::Number(number)) } else { Err(FieldError::OutOfRange(min, max)) }
        })?,
        Kind::Phone => blank(text, |text| phone(text).map(Value::Text))?,
        Kind::Email => blank(text, |text| email(text).map(Value::Text))?,
        Kind::Digits(count) => blank(text, |text| digits(text, count).map(Value::Text))?,
        Kind::Date => date(raw, name)?.map(Value::Date),
        Kind::Dated(list) => {
            let chosen = blank(text, |text| code(list, text))?;
            let since = date(raw, name)?;
            match (chosen, since) {
                (None, None) => None,
                (None, Some(_)) => return Err(FieldError::Required),
                (Some(_), None) => return Err(FieldError::DateRequired),
                (Some(code), Some(since)) => {
                    let how = if raw.one(&format!("{name}.how")) == "corrected" { How::Corrected } else { How::Changed };
                    Some(Value::Dated { code, since, how })
                }
            }
        }
    };
    if let Some(value) = value {
        return Ok(Some(Answer::Value(value)));
    }
    match raw.one(&format!("{name}.answer")) {
        "" => Ok(None),
        "dont_know" => Ok(Some(Answer::DontKnow)),
        "not_applicable" => Ok(Some(Answer::NotApplicable)),
        "later" => Ok(Some(Answer::Later)),
        _ => Err(FieldError::UnknownChoice),
    }
}

fn blank<T>(text: &str, read: impl FnOnce(&str) -> Result<T, FieldError>) -> Result<Option<T>, FieldError> {
    if text.trim().is_empty() { Ok(None) } else { read(text).map(Some) }
}

fn code(list: List, text: &str) -> Result<Code, FieldError> {
    if list.has(text) { Ok(Code::new(text)) } else { Err(FieldError::UnknownChoice) }
}

fn codes(sent: &[String], list: List) -> Result<Option<Value>, FieldError> {
    let sent: Vec<&str> = sent.iter().map(String::as_str).filter(|code| !code.is_empty()).collect();
    if sent.iter().any(|code| !list.has(code)) {
        return Err(FieldError::UnknownChoice);
    }
    let chosen: Vec<Code> = list.codes().iter().filter(|code| sent.contains(code)).map(|code| Code::new(code)).collect();
    Ok((!chosen.is_empty()).then_some(Value::Codes(chosen)))
}

fn date(raw: &RawForm, name: &str) -> Result<Option<PartialDate>, FieldError> {
    let part = |part: &str| raw.one(&format!("{name}.{part}"));
    let calendar = match part("calendar") {
        "" | "gregorian" => None,
        "persian" => Some(Calendar::Persian),
        "ethiopian" => Some(Calendar::Ethiopian),
        _ => return Err(FieldError::UnknownChoice),
    };
    Ok(PartialDate::parse_parts(part("day"), part("month"), part("year"), part("estimated") == "yes", calendar)?)
}

/// Several lines: each cleaned like a single one, so that nothing invisible gets in. The result may be empty.
///
/// # Errors
/// [`FieldError::TooLong`] for more than `max` characters, and what [`name::clean`] refuses.
pub fn note(text: &str, max: usize) -> Result<String, FieldError> {
    let lines: Vec<String> = text.lines().map(|line| name::clean(line, max)).collect::<Result<_, _>>()?;
    let text = lines.join("\n").trim().to_owned();
    if text.chars().count() > max { Err(FieldError::TooLong(u32::try_from(max).unwrap_or(u32::MAX))) } else { Ok(text) }
}

fn phone(text: &str) -> Result<String, FieldError> {
    let text = name::clean(&name::to_latin_digits(text), 40)?;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let known = text.chars().all(|character| character.is_ascii_digit() || " +-/().".contains(character));
    if known && (5..=20).contains(&digits) { Ok(text) } else { Err(FieldError::NotAPhone) }
}

fn email(text: &str) -> Result<String, FieldError> {
    let text = name::clean(text, MAX_NAME)?;
    match text.split_once('@') {
        Some((local, domain))
            if !local.is_empty()
                && domain.contains('.')
                && !domain.starts_with('.')
                && !domain.ends_with('.')
                && !text.contains(' ')
                && !domain.contains('@') =>
        {
            Ok(text)
        }
        _ => Err(FieldError::NotAnEmail),
    }
}

fn digits(text: &str, count: u8) -> Result<String, FieldError> {
    let digits: String = name::to_latin_digits(text).chars().filter(|character| !character.is_whitespace()).collect();
    if !digits.chars().all(|character| character.is_ascii_digit()) {
        return Err(FieldError::NotANumber);
    }
    match u8::try_from(digits.len()) {
        Ok(length) if length == count => Ok(digits),
        Ok(length) if length < count => Err(FieldError::TooShort(u32::from(count))),
        _ => Err(FieldError::TooLong(u32::from(count))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::FIELDS;

    fn form(pairs: &[(&str, &str)]) -> RawForm {
        RawForm::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn what_is_filled_is_read_again() {
        for field in FIELDS {
            let day = PartialDate::new(1990, Some(5), None, true).ok();
            let value = match field.kind {
                Kind::Name | Kind::OriginalName | Kind::Text(_) => Value::Text("Mülçek".to_owned()),
                Kind::Note(_) => Value::Text("one\ntwo".to_owned()),
                Kind::Code(list) => Value::Code(Code::new(list.codes()[0])),
                Kind::Codes(list) => Value::Codes(vec![Code::new(list.codes()[0]), Code::new(list.codes()[2])]),
                Kind::Dated(list) => {
                    Value::Dated { code: Code::new(list.codes()[0]), since: day.expect("a date"), how: How::Changed }
                }
                Kind::Date => Value::Date(day.expect("a date")),
                Kind::YesNo => Value::YesNo(false),
                Kind::Number(min, _) => Value::Number(min),
                Kind::Phone => Value::Text("+49 7141 910-0".to_owned()),
                Kind::Email => Value::Text("a@example.org".to_owned()),
                Kind::Digits(count) => Value::Text("0".repeat(usize::from(count))),
            };
            for answer in [Answer::Value(value), Answer::DontKnow, Answer::NotApplicable, Answer::Later] {
                let mut raw = RawForm::default();
                fill(&mut raw, field.id, &answer);
                assert_eq!(read(&raw, field.id), Ok(Some(answer)), "{}", field.id.as_str());
                for name in raw.names() {
                    assert!(names(field.id).any(|known| known == name), "{name}");
                }
            }
        }
    }

    #[test]
    fn bad_input_is_named_and_nothing_panics() {
        let read_one = |name, value| read(&form(&[(name, value)]), FieldId::parse(name).expect("a field"));
        assert_eq!(read_one("housing.kind", "castle"), Err(FieldError::UnknownChoice));
        assert_eq!(read_one("housing.kind", "au_komm"), Err(FieldError::DateRequired));
        assert_eq!(read_one("person.azr_number", "12"), Err(FieldError::TooShort(12)));
        assert_eq!(read_one("person.family_name", "a\u{202e}b"), Err(FieldError::BidiCharacter));
        assert_eq!(read_one("contact.phone", "call me"), Err(FieldError::NotAPhone));
        assert_eq!(read_one("contact.email", "a@b"), Err(FieldError::NotAnEmail));
        assert_eq!(read_one("housing.rooms", "٣"), Ok(Some(Answer::Value(Value::Number(3)))));
        assert_eq!(read_one("housing.rooms", "21"), Err(FieldError::OutOfRange(0, 20)));
        assert_eq!(read_one("housing.rooms", "  "), Ok(None));
    }
}
