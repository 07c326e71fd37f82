//! Between inputs and values of a plan. The input of a place is named after it: `goal-<id>.status`.

use time::{Date, Month};

use super::{PlanField, PlanValue, field::Form};
use crate::{form::FieldError, input, name};

/// What the input of a place shows.
#[must_use]
pub fn show(value: Option<&PlanValue>) -> String {
    match value {
        None | Some(PlanValue::Redacted) => String::new(),
        Some(PlanValue::Text(text) | PlanValue::Code(text)) => text.clone(),
        Some(PlanValue::Date(date)) => iso(*date),
        Some(PlanValue::Number(number)) => number.to_string(),
        Some(PlanValue::Yes) => "yes".to_owned(),
    }
}

/// The date as `2018-04-27`, as date inputs have it.
#[must_use]
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// Reads what was typed; `None` when nothing was.
///
/// # Errors
/// What is wrong, to be shown beside the input.
pub fn read(field: PlanField, typed: &str) -> Result<Option<PlanValue>, FieldError> {
    let trimmed = typed.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    let value = match field.form() {
        Form::Line(most) => PlanValue::Text(name::clean(&typed.replace(['\r', '\n'], " "), most)?),
        Form::Note(most) => PlanValue::Text(input::note(typed, most)?),
        Form::Choice(has) if has(trimmed) => PlanValue::Code(trimmed.to_owned()),
        Form::Tick if trimmed == "yes" => PlanValue::Yes,
        Form::Choice(_) | Form::Tick => return Err(FieldError::UnknownChoice),
        Form::Upto(most) => {
            let number: u8 = name::to_latin_digits(trimmed).parse().map_err(|_| FieldError::NotANumber)?;
            if !(1..=most).contains(&number) {
                return Err(FieldError::OutOfRange(1, i64::from(most)));
            }
            PlanValue::Number(number)
        }
        Form::Date => PlanValue::Date(date(trimmed)?),
    };
    // Nothing but characters that are left out.
    Ok(Some(value).filter(|value| !matches!(value, PlanValue::Text(text) if text.is_empty())))
}

/// Reads `2018-04-27`, as date inputs send it, and `27.04.2018`, as people type it where there are none.
fn date(typed: &str) -> Result<Date, FieldError> {
    let typed = name::to_latin_digits(typed);
    let parts: Vec<&str> = typed.split(['-', '.', '/']).map(str::trim).collect();
    let [one, month, other] = parts.as_slice() else { return Err(FieldError::DateImpossible) };
    let (year, day) = if typed.contains('-') { (one, other) } else { (other, one) };
    let number = |text: &str| text.parse::<u16>().map_err(|_| FieldError::NotANumber);
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    if !(1900..=2100).contains(&year) {
        return Err(FieldError::DateOutOfRange);
    }
    let small = |number: u16| u8::try_from(number).map_err(|_| FieldError::DateImpossible);
    let month = Month::try_from(small(month)?).map_err(|_| FieldError::DateImpossible)?;
    Date::from_calendar_date(i32::from(year), month, small(day)?).map_err(|_| FieldError::DateImpossible)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn what_is_shown_is_read_back() {
        for (field, value) in [
            (PlanField::Due, PlanValue::Date(date!(2018 - 04 - 07))),
            (PlanField::Status, PlanValue::Code("running".to_owned())),
            (PlanField::SelfRating, PlanValue::Number(4)),
            (PlanField::Situation, PlanValue::Text("eins\n\nzwei".to_owned())),
            (PlanField::Ticked, PlanValue::Yes),
        ] {
            assert_eq!(read(field, &show(Some(&value))), Ok(Some(value)));
        }
    }

    #[test]
    fn dates_as_typed_by_hand() {
        let day = PlanValue::Date(date!(2018 - 04 - 07));
        for typed in ["7.4.2018", "07.04.2018", " 2018-04-07 ", "٧.٤.٢٠١٨"] {
            assert_eq!(read(PlanField::Due, typed), Ok(Some(day.clone())), "{typed}");
        }
        assert_eq!(read(PlanField::Due, "31.02.2018"), Err(FieldError::DateImpossible));
        assert_eq!(read(PlanField::Due, "7.4.18"), Err(FieldError::DateOutOfRange));
        assert_eq!(read(PlanField::Due, "morgen"), Err(FieldError::DateImpossible));
    }

    #[test]
    fn wrong_input_is_refused_with_what_is_wrong() {
        assert_eq!(read(PlanField::Status, "finished"), Err(FieldError::UnknownChoice));
        assert_eq!(read(PlanField::Priority, "4"), Err(FieldError::OutOfRange(1, 3)));
        assert_eq!(read(PlanField::GoalText, "a\u{202e}b"), Err(FieldError::BidiCharacter));
        assert_eq!(read(PlanField::GoalText, &"x".repeat(301)), Err(FieldError::TooLong(300)));
        assert_eq!(read(PlanField::GoalText, "  "), Ok(None));
    }
}
