//! Dates and times for readers.
//!
//! Official values are Gregorian, `dd.mm.yyyy`, in Latin digits and in every language: people compare them with German
//! letters. Pages put them into `<bdi dir="ltr">`. The calendar of a reader's own papers is a second line beneath.

use lotse_model::date::{Calendar, CalendarDate, PartialDate, Precision, berlin_date, berlin_datetime};
use lotse_model::lang::Lang;
use time::{Date, Weekday};

use super::{Msg, Texts, msg};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// Months of the solar Hijri calendar in Iran.
const PERSIAN: [&str; 12] =
    ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];
/// The same months in Dari.
const DARI: [&str; 12] = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"];
/// The same months in Pashto.
const PASHTO: [&str; 12] = ["وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"];

impl Texts {
    /// A date in the official form, the same in every language.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        format!("{:02}.{:02}.{:04}", date.day(), u8::from(date.month()), date.year())
    }

    /// A date that may be partly known, in the official form; an estimate says so.
    #[must_use]
    pub fn partial_date(self, date: PartialDate) -> String {
        if date.estimated() { self.with(msg::DATE_ESTIMATED, &[("date", date.to_string().into())]) } else { date.to_string() }
    }

    /// The day of the week in words, where the whole date is known.
    #[must_use]
    pub fn weekday(self, date: PartialDate) -> Option<String> {
        let whole = date.precision() == Precision::Day && !date.estimated();
        let words = match date.earliest().weekday() {
            Weekday::Monday => msg::WEEKDAY_MONDAY,
            Weekday::Tuesday => msg::WEEKDAY_TUESDAY,
            Weekday::Wednesday => msg::WEEKDAY_WEDNESDAY,
            Weekday::Thursday => msg::WEEKDAY_THURSDAY,
            Weekday::Friday => msg::WEEKDAY_FRIDAY,
            Weekday::Saturday => msg::WEEKDAY_SATURDAY,
            Weekday::Sunday => msg::WEEKDAY_SUNDAY,
        };
        whole.then(|| self.t(words))
    }

    /// The same date in the calendar that readers of this language may know besides the Gregorian one.
    ///
    /// A Gregorian month or year covers parts of two of that calendar: both are named. Ethiopian months are numbers
    /// with the words day, month and year beside them, never names: Ge'ez month names are used for Gregorian months
    /// too, and readers would take one for the other.
    #[must_use]
    pub fn second_calendar(self, date: PartialDate) -> Option<String> {
        let calendar = self.lang.second_calendar()?;
        let precision = date.precision();
        let part = |day| self.in_calendar(calendar, calendar.from_gregorian(day), precision);
        let (first, last) = (part(date.earliest()), part(date.latest()));
        let text = if first == last { first } else { format!("{first} – {last}") };
        let message = match calendar {
            Calendar::Persian => msg::CALENDAR_PERSIAN,
            Calendar::Ethiopian => msg::CALENDAR_ETHIOPIAN,
        };
        Some(self.with(message, &[("date", text.into())]))
    }

    fn in_calendar(self, calendar: Calendar, date: CalendarDate, precision: Precision) -> String {
        match calendar {
            Calendar::Persian => {
                let names = match self.lang {
                    Lang::FaAf => DARI,
                    Lang::Ps => PASHTO,
                    _ => PERSIAN,
                };
                let month = names.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or_default();
                let text = match precision {
                    Precision::Day => format!("{} {month} {}", date.day, date.year),
                    Precision::Month => format!("{month} {}", date.year),
                    Precision::Year => date.year.to_string(),
                };
                text.chars().map(persian_digit).collect()
            }
            Calendar::Ethiopian => {
                let message = match precision {
                    Precision::Day => msg::ETHIOPIAN_DAY,
                    Precision::Month => msg::ETHIOPIAN_MONTH,
                    Precision::Year => msg::ETHIOPIAN_YEAR,
                };
                let parts = [("day", date.day.into()), ("month", date.month.into()), ("year", date.year.into())];
                self.plain(message, &parts)
            }
        }
    }

    /// The time in Berlin, as `10:42`.
    #[must_use]
    pub fn time_hm(self, unix_millis: i64) -> String {
        let time = berlin_datetime(unix_millis).time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// Day and time in Berlin.
    #[must_use]
    pub fn date_time(self, unix_millis: i64) -> String {
        let date = self.date(berlin_date(unix_millis));
        self.with(msg::DATE_TIME, &[("date", date.into()), ("time", self.time_hm(unix_millis).into())])
    }

    /// How long ago something happened, in plain words: minutes and hours on the same day in Berlin, else days.
    #[must_use]
    pub fn ago(self, then_millis: i64, now_millis: i64) -> String {
        let (then, now) = (berlin_date(then_millis), berlin_date(now_millis));
        if then != now {
            return self.relative_day(then, now);
        }
        match now_millis.saturating_sub(then_millis) {
            ..MINUTE => self.t(msg::AGO_NOW),
            passed @ MINUTE..HOUR => self.count(msg::AGO_MINUTES, passed / MINUTE),
            passed => self.count(msg::AGO_HOURS, passed / HOUR),
        }
    }

    /// How far away a day is, in plain words: "heute", "vor 3 Tagen", "in 2 Wochen". Weeks from 14 days on, months
    /// from 60, years from 2 on.
    #[must_use]
    pub fn relative_day(self, day: Date, today: Date) -> String {
        let days = i64::from(day.to_julian_day()) - i64::from(today.to_julian_day());
        let far = days.abs();
        let (ago, ahead, count) = match far {
            0 => return self.t(msg::DAY_TODAY),
            1 => return self.t(if days < 0 { msg::DAY_YESTERDAY } else { msg::DAY_TOMORROW }),
            2..14 => (msg::AGO_DAYS, msg::IN_DAYS, far),
            14..60 => (msg::AGO_WEEKS, msg::IN_WEEKS, far / 7),
            60..730 => (msg::AGO_MONTHS, msg::IN_MONTHS, whole_months(day.min(today), day.max(today))),
            _ => (msg::AGO_YEARS, msg::IN_YEARS, whole_months(day.min(today), day.max(today)) / 12),
        };
        self.count(if days < 0 { ago } else { ahead }, count)
    }

    fn count(self, message: Msg, n: i64) -> String {
        self.with(message, &[("n", n.into())])
    }
}

fn whole_months(from: Date, to: Date) -> i64 {
    let months = i64::from(to.year() - from.year()) * 12 + i64::from(u8::from(to.month())) - i64::from(u8::from(from.month()));
    (months - i64::from(to.day() < from.day())).max(1)
}

fn persian_digit(character: char) -> char {
    character.to_digit(10).and_then(|digit| char::from_u32(u32::from('۰') + digit)).unwrap_or(character)
}
