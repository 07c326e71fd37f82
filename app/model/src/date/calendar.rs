//! The Persian (solar Hijri) and the Ethiopian calendar.

use serde::{Deserialize, Serialize};
use time::Date;

use super::{FIRST_YEAR, LAST_YEAR};

/// Julian day number of the last day before 1 Farvardin of the year 1.
const BEFORE_PERSIAN: i32 = 1_948_319;
/// Julian day number of 1 Mäskäräm of the year 1 (29 August 8 in the Julian calendar).
const ETHIOPIAN_FIRST: i32 = 1_724_221;

/// A calendar other than the Gregorian in which papers name dates.
///
/// Both are right for every day of the Gregorian years 1900 to 2100.
///
/// The Persian calendar follows the cycle of 33 years with 8 leap years, which agrees with the observed equinox in the
/// years 1206 to 1501 (1827 to 2123). It is reckoned backwards as it stands today: before 1925 Iran, and before 1957
/// Afghanistan, had months of other lengths. The Ethiopian calendar has a leap day every fourth year, before the year
/// divisible by four begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Calendar {
    /// Solar Hijri calendar of Iran and Afghanistan; 12 months.
    Persian,
    /// Calendar of Ethiopia and of the churches of Eritrea, years of grace; 12 months and a thirteenth of 5 or 6 days.
    Ethiopian,
}

/// A day as one of the [`Calendar`]s names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CalendarDate {
    /// Year of that calendar.
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Calendar {
    /// Names a Gregorian day in this calendar.
    #[must_use]
    pub fn from_gregorian(self, date: Date) -> CalendarDate {
        let julian_day = date.to_julian_day();
        // The year is at most one off; day counts are below 10^8.
        let mut year = (julian_day - self.first_day(1)).div_euclid(366) + 1;
        while self.first_day(year + 1) <= julian_day {
            year += 1;
        }
        let mut day = julian_day - self.first_day(year);
        let mut month = 1;
        while let Some(days) = self.month_days(year, month) {
            if day < i32::from(days) {
                break;
            }
            day -= i32::from(days);
            month += 1;
        }
        CalendarDate { year, month, day: u8::try_from(day + 1).unwrap_or(1) }
    }

    /// Gives the Gregorian day, or `None` if this calendar has no such day or it lies outside the Gregorian years 1900
    /// to 2100.
    #[must_use]
    pub fn to_gregorian(self, date: CalendarDate) -> Option<Date> {
        if !(self.first_year()..=self.last_year()).contains(&date.year) || !self.has(date) {
            return None;
        }
        let before: i32 = (1..date.month).filter_map(|month| self.month_days(date.year, month)).map(i32::from).sum();
        let found = Date::from_julian_day(self.first_day(date.year) + before + i32::from(date.day) - 1).ok()?;
        (FIRST_YEAR..=LAST_YEAR).contains(&found.year()).then_some(found)
    }

    /// Number of days of a month, or `None` if the year has no such month.
    #[must_use]
    pub fn month_days(self, year: i32, month: u8) -> Option<u8> {
        match (self, month) {
            (Self::Persian, 1..=6) => Some(31),
            (Self::Persian, 7..=11) | (Self::Ethiopian, 1..=12) => Some(30),
            (Self::Persian, 12) => Some(if self.is_leap(year) { 30 } else { 29 }),
            (Self::Ethiopian, 13) => Some(if self.is_leap(year) { 6 } else { 5 }),
            _ => None,
        }
    }

    /// Whether the year has 366 days.
    fn is_leap(self, year: i32) -> bool {
        match self {
            Self::Persian => (25 * i64::from(year) + 11).rem_euclid(33) < 8,
            Self::Ethiopian => year.rem_euclid(4) == 3,
        }
    }

    /// Julian day number of the first day of a year that a Gregorian [`Date`] can fall in.
    fn first_day(self, year: i32) -> i32 {
        match self {
            Self::Persian => BEFORE_PERSIAN + 1 + 365 * (year - 1) + (8 * year + 21).div_euclid(33),
            Self::Ethiopian => ETHIOPIAN_FIRST + 365 * (year - 1) + year.div_euclid(4),
        }
    }

    /// Whether this calendar has such a day; the year must be one of [`Self::first_year`] to [`Self::last_year`].
    pub(super) fn has(self, date: CalendarDate) -> bool {
        self.month_days(date.year, date.month).is_some_and(|days| (1..=days).contains(&date.day))
    }

    /// The year in which the Gregorian year 1900 begins.
    pub(super) fn first_year(self) -> i32 {
        match self {
            Self::Persian => FIRST_YEAR - 622,
            Self::Ethiopian => FIRST_YEAR - 8,
        }
    }

    /// The year in which the Gregorian year 2100 ends.
    pub(super) fn last_year(self) -> i32 {
        match self {
            Self::Persian => LAST_YEAR - 621,
            Self::Ethiopian => LAST_YEAR - 7,
        }
    }
}
