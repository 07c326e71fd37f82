//! Dates: partly known dates, months by the German Civil Code and the civil date in Berlin.
//!
//! All dates are Gregorian. People may enter them in the calendar of their papers ([`Calendar`]); what is kept, counted
//! and printed is Gregorian and in Latin digits. There is no clock here: instants come as milliseconds since
//! 1970-01-01 UTC.

mod calendar;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset, Weekday, macros::offset};

pub use calendar::{Calendar, CalendarDate};

use crate::name::to_latin_digits;

/// First year that a [`PartialDate`] may have.
pub const FIRST_YEAR: i32 = 1900;
/// Last year that a [`PartialDate`] may have.
pub const LAST_YEAR: i32 = 2100;

const DAY_MILLIS: i64 = 86_400_000;
/// Julian day number of 1970-01-01.
const UNIX_EPOCH_JULIAN_DAY: i64 = 2_440_588;

/// Why an entered date is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum DateError {
    /// A part holds something other than digits.
    #[error("a part of the date is not a number")]
    NotANumber,
    /// A day is given, but no month.
    #[error("a day without a month")]
    NoMonth,
    /// A day or month is given, but no year.
    #[error("a date without a year")]
    NoYear,
    /// The calendar has no such day or month, for example 30 February.
    #[error("there is no such day")]
    Impossible,
    /// The year does not lie in [`FIRST_YEAR`]..=[`LAST_YEAR`]; years of two digits are never completed.
    #[error("the year is not between 1900 and 2100")]
    OutOfRange,
}

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// Day, month and year.
    Day,
    /// Month and year.
    Month,
    /// Only the year.
    Year,
}

/// A Gregorian date of which the day, or day and month, may be unknown.
///
/// Many papers name only a year, and many others say 1 January because nothing better was known (416,420 people in the
/// register of foreigners on 31.03.2020). So a date carries its precision and whether it is an estimate.
///
/// In stored rows and messages it is the text `1990`, `1990-05` or `1990-05-17`, with a `~` at the end for an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
    estimated: bool,
}

impl PartialDate {
    /// Makes a date of Gregorian parts.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] for the year, [`DateError::NoMonth`] for a day without month,
    /// [`DateError::Impossible`] for a day that the calendar does not have.
    pub fn new(year: i32, month: Option<u8>, day: Option<u8>, estimated: bool) -> Result<Self, DateError> {
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(DateError::OutOfRange);
        }
        match (month, day) {
            (None, None) => {}
            (None, Some(_)) => return Err(DateError::NoMonth),
            (Some(month), day) => {
                gregorian(year, month, day.unwrap_or(1))?;
            }
        }
        Ok(Self { year, month, day, estimated })
    }

    /// Takes a fully known date, such as a business date. A day outside [`FIRST_YEAR`]..=[`LAST_YEAR`] becomes the
    /// nearest day inside; for what people enter there is [`Self::new`].
    #[must_use]
    pub fn from_date(date: Date) -> Self {
        let (month, day) = (Some(u8::from(date.month())), Some(date.day()));
        match date.year() {
            ..FIRST_YEAR => Self { year: FIRST_YEAR, month: Some(1), day: Some(1), estimated: false },
            year @ FIRST_YEAR..=LAST_YEAR => Self { year, month, day, estimated: false },
            _ => Self { year: LAST_YEAR, month: Some(12), day: Some(31), estimated: false },
        }
    }

    /// Reads the three boxes of a form. Blank boxes, white space and marks of writing direction around the digits do
    /// not matter; Western, Arabic-Indic, Persian and Bengali digits are read. All boxes blank: `None`.
    ///
    /// With a `calendar` the parts are of that calendar and are converted. A month or year of another calendar covers
    /// two Gregorian ones; the one in which its middle lies is taken, and the date becomes an estimate.
    ///
    /// # Errors
    /// See [`DateError`]; the first fault in the order of its variants is told.
    pub fn parse_parts(
        day: &str,
        month: &str,
        year: &str,
        estimated: bool,
        calendar: Option<Calendar>,
    ) -> Result<Option<Self>, DateError> {
        let (day, month, year) = (number(day)?, number(month)?, number(year)?);
        if day.is_some() && month.is_none() {
            return Err(DateError::NoMonth);
        }
        let Some(year) = year else {
            return if month.is_some() { Err(DateError::NoYear) } else { Ok(None) };
        };
        let small = |part: Option<u32>| part.map(u8::try_from).transpose().map_err(|_| DateError::Impossible);
        let (day, month) = (small(day)?, small(month)?);
        let year = i32::try_from(year).map_err(|_| DateError::OutOfRange)?;
        match calendar {
            None => Self::new(year, month, day, estimated),
            Some(calendar) => Self::from_calendar(calendar, year, month, day, estimated),
        }
        .map(Some)
    }

    fn from_calendar(
        calendar: Calendar,
        year: i32,
        month: Option<u8>,
        day: Option<u8>,
        estimated: bool,
    ) -> Result<Self, DateError> {
        let convert = |month, day| {
            let date = CalendarDate { year, month, day };
            if !calendar.has(date) {
                return Err(DateError::Impossible);
            }
            calendar.to_gregorian(date).ok_or(DateError::OutOfRange)
        };
        // Years far outside are told as such, not as days that do not exist.
        if !(calendar.first_year()..=calendar.last_year()).contains(&year) {
            return Err(DateError::OutOfRange);
        }
        match (month, day) {
            (Some(month), Some(day)) => {
                let date = convert(month, day)?;
                Self::new(date.year(), Some(u8::from(date.month())), Some(date.day()), estimated)
            }
            (Some(month), None) => {
                let middle = convert(month, calendar.month_days(year, month).ok_or(DateError::Impossible)? / 2 + 1)?;
                Self::new(middle.year(), Some(u8::from(middle.month())), None, true)
            }
            (None, _) => Self::new(convert(7, 1)?.year(), None, None, true),
        }
    }

    /// The Gregorian year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12, if known.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31, if known.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether it was marked as an estimate.
    #[must_use]
    pub const fn estimated(self) -> bool {
        self.estimated
    }

    /// How exactly it is known.
    #[must_use]
    pub const fn precision(self) -> Precision {
        match (self.month, self.day) {
            (Some(_), Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, _) => Precision::Year,
        }
    }

    /// The first day that it can mean.
    #[must_use]
    pub fn earliest(self) -> Date {
        gregorian(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn latest(self) -> Date {
        let month = self.month.unwrap_or(12);
        let last = || Month::try_from(month).map_or(31, |month| month.length(self.year));
        gregorian(self.year, month, self.day.unwrap_or_else(last)).unwrap_or(Date::MAX)
    }

    /// The least and the greatest age in completed years on a day; both 0 before the birth.
    ///
    /// A year of life is completed when the day before the birthday ends (§ 187 Abs. 2, § 188 Abs. 2 BGB): whoever was
    /// born on 29 February grows older on 1 March in common years. The bounds differ where day or month are unknown;
    /// an estimate does not widen them.
    #[must_use]
    pub fn age_on(self, on: Date) -> (u8, u8) {
        (age(self.latest(), on), age(self.earliest(), on))
    }

    /// Whether it is 1 January, as offices enter where only the year is known: no day to congratulate on, and no proof
    /// of two people being the same.
    #[must_use]
    pub fn is_default_first_of_january(self) -> bool {
        self.month == Some(1) && self.day == Some(1)
    }
}

/// The official form `17.05.1990`, `05.1990` or `1990`, in Latin digits. It does not say that a date is an estimate.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(month) = self.month {
            if let Some(day) = self.day {
                write!(f, "{day:02}.")?;
            }
            write!(f, "{month:02}.")?;
        }
        write!(f, "{:04}", self.year)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        let mut text = format!("{:04}", date.year);
        for part in [date.month, date.day].into_iter().flatten() {
            text.push_str(&format!("-{part:02}"));
        }
        if date.estimated {
            text.push('~');
        }
        text
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

/// Reads the kept form `1990-05-17~`, and only that.
impl FromStr for PartialDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let (text, estimated) = text.strip_suffix('~').map_or((text, false), |text| (text, true));
        let digits = |part: &str, len: usize| {
            if part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit()) {
                part.parse::<u16>().map_err(|_| DateError::NotANumber)
            } else {
                Err(DateError::NotANumber)
            }
        };
        let mut parts = text.split('-');
        let year = digits(parts.next().unwrap_or_default(), 4)?;
        let mut small = || parts.next().map(|part| digits(part, 2).map(|part| u8::try_from(part).unwrap_or(0))).transpose();
        let (month, day, more) = (small()?, small()?, small()?);
        if more.is_some() {
            return Err(DateError::NotANumber);
        }
        Self::new(i32::from(year), month, day, estimated)
    }
}

/// The day that ends a period of `months` months begun by an event on `date` (§ 188 Abs. 2 and 3 BGB): the same day
/// of the later month, or that month's last day where it is shorter. 29.02.2016 and 24 months: 28.02.2018.
///
/// Beyond the year 9999 it is that year's last day.
#[must_use]
pub fn add_months(date: Date, months: u32) -> Date {
    let count = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1 + i64::from(months);
    let year = i32::try_from(count.div_euclid(12)).unwrap_or(i32::MAX);
    let Ok(month) =
        u8::try_from(count.rem_euclid(12) + 1).map_err(|_| ()).and_then(|month| Month::try_from(month).map_err(|_| ()))
    else {
        return Date::MAX;
    };
    if year > Date::MAX.year() {
        return Date::MAX;
    }
    Date::from_calendar_date(year, month, date.day().min(month.length(year))).unwrap_or(Date::MAX)
}

/// The offset of Central European Time at an instant, in milliseconds since 1970-01-01 UTC.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, 01:00 UTC each (directive 2000/84/EC,
/// § 2 `SoZV`). Right for instants from 1996 on; earlier ones get the same rule.
#[must_use]
pub fn berlin_offset(unix_millis: i64) -> UtcOffset {
    let day = utc_date(unix_millis);
    let millis_of_day = unix_millis.rem_euclid(DAY_MILLIS);
    let summer = match day.month() {
        Month::April | Month::May | Month::June | Month::July | Month::August | Month::September => true,
        Month::November | Month::December | Month::January | Month::February => false,
        change @ (Month::March | Month::October) => {
            // Both months have 31 days: the last Sunday is the 25th or later.
            let last_sunday = i64::from(day.day()) + days_to_sunday(day.weekday());
            let last_sunday = last_sunday + (31 - last_sunday).div_euclid(7) * 7;
            let passed = (i64::from(day.day()), millis_of_day) >= (last_sunday, 3_600_000);
            passed == (change == Month::March)
        }
    };
    if summer { offset!(+2) } else { offset!(+1) }
}

/// The wall clock in Berlin at an instant, in milliseconds since 1970-01-01 UTC. See [`berlin_offset`].
#[must_use]
pub fn berlin_datetime(unix_millis: i64) -> PrimitiveDateTime {
    let local = unix_millis.saturating_add(i64::from(berlin_offset(unix_millis).whole_seconds()) * 1000);
    let millis = local.rem_euclid(DAY_MILLIS);
    let part = |unit: i64, of: i64| u8::try_from(millis / unit % of).unwrap_or(0);
    let time =
        Time::from_hms_milli(part(3_600_000, 24), part(60_000, 60), part(1000, 60), u16::try_from(millis % 1000).unwrap_or(0));
    PrimitiveDateTime::new(utc_date(local), time.unwrap_or(Time::MIDNIGHT))
}

/// The business date: the civil date in Berlin at an instant, in milliseconds since 1970-01-01 UTC.
/// See [`berlin_offset`].
#[must_use]
pub fn berlin_date(unix_millis: i64) -> Date {
    berlin_datetime(unix_millis).date()
}

/// The date in UTC; instants that no date can name get the nearest one.
fn utc_date(unix_millis: i64) -> Date {
    let day = unix_millis.div_euclid(DAY_MILLIS) + UNIX_EPOCH_JULIAN_DAY;
    let nearest = if day < 0 { Date::MIN } else { Date::MAX };
    i32::try_from(day).ok().and_then(|day| Date::from_julian_day(day).ok()).unwrap_or(nearest)
}

fn days_to_sunday(weekday: Weekday) -> i64 {
    i64::from((7 - weekday.number_days_from_sunday()) % 7)
}

fn gregorian(year: i32, month: u8, day: u8) -> Result<Date, DateError> {
    let month = Month::try_from(month).map_err(|_| DateError::Impossible)?;
    Date::from_calendar_date(year, month, day).map_err(|_| DateError::Impossible)
}

fn age(born: Date, on: Date) -> u8 {
    let birthday_reached = (u8::from(on.month()), on.day()) >= (u8::from(born.month()), born.day());
    let years = on.year() - born.year() - i32::from(!birthday_reached);
    u8::try_from(years.max(0)).unwrap_or(u8::MAX)
}

/// The number in one box of a form; `None` for a blank one. Numbers of more than nine digits are as good as the
/// greatest of nine.
fn number(text: &str) -> Result<Option<u32>, DateError> {
    let around = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
    };
    let digits = to_latin_digits(text.trim_matches(around));
    if digits.is_empty() {
        return Ok(None);
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::NotANumber);
    }
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Ok(Some(0));
    }
    Ok(Some(if digits.len() > 9 { 999_999_999 } else { digits.parse().map_err(|_| DateError::NotANumber)? }))
}

#[cfg(test)]
mod tests;
