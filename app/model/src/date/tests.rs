use proptest::prelude::*;
use time::macros::{date, datetime};

use super::*;

/// domain.md §7.3: Gregorian, Persian, Ethiopian; taken from ICU.
const VECTORS: [(Date, [i32; 3], [i32; 3]); 16] = [
    (date!(1985 - 01 - 01), [1363, 10, 11], [1977, 4, 23]),
    (date!(1990 - 01 - 01), [1368, 10, 11], [1982, 4, 23]),
    (date!(1996 - 03 - 20), [1375, 1, 1], [1988, 7, 11]),
    (date!(2000 - 01 - 01), [1378, 10, 11], [1992, 4, 22]),
    (date!(2000 - 02 - 29), [1378, 12, 10], [1992, 6, 21]),
    (date!(2015 - 08 - 15), [1394, 5, 24], [2007, 12, 9]),
    (date!(2016 - 02 - 29), [1394, 12, 10], [2008, 6, 21]),
    (date!(2017 - 03 - 20), [1395, 12, 30], [2009, 7, 11]),
    (date!(2017 - 03 - 21), [1396, 1, 1], [2009, 7, 12]),
    (date!(2017 - 09 - 11), [1396, 6, 20], [2010, 1, 1]),
    (date!(2018 - 04 - 27), [1397, 2, 7], [2010, 8, 19]),
    (date!(2018 - 06 - 13), [1397, 3, 23], [2010, 10, 6]),
    (date!(2019 - 09 - 12), [1398, 6, 21], [2012, 1, 1]),
    (date!(2021 - 03 - 20), [1399, 12, 30], [2013, 7, 11]),
    (date!(2024 - 03 - 20), [1403, 1, 1], [2016, 7, 11]),
    (date!(2025 - 03 - 21), [1404, 1, 1], [2017, 7, 12]),
];

const CALENDARS: [Calendar; 2] = [Calendar::Persian, Calendar::Ethiopian];

fn named(parts: [i32; 3]) -> CalendarDate {
    CalendarDate { year: parts[0], month: u8::try_from(parts[1]).expect("a month"), day: u8::try_from(parts[2]).expect("a day") }
}

fn parse(day: &str, month: &str, year: &str) -> Result<Option<PartialDate>, DateError> {
    PartialDate::parse_parts(day, month, year, false, None)
}

fn parse_in(calendar: Calendar, day: &str, month: &str, year: &str) -> Result<String, DateError> {
    PartialDate::parse_parts(day, month, year, false, Some(calendar)).map(|date| date.map(String::from).unwrap_or_default())
}

fn known(text: &str) -> PartialDate {
    text.parse().expect("a date")
}

#[test]
fn calendars_agree_with_the_vectors() {
    for (gregorian, persian, ethiopian) in VECTORS {
        for (calendar, parts) in [(Calendar::Persian, named(persian)), (Calendar::Ethiopian, named(ethiopian))] {
            assert_eq!(calendar.from_gregorian(gregorian), parts, "{gregorian} {calendar:?}");
            assert_eq!(calendar.to_gregorian(parts), Some(gregorian), "{parts:?} {calendar:?}");
        }
    }
}

#[test]
fn every_day_of_two_centuries_goes_there_and_back_in_order() {
    for calendar in CALENDARS {
        let mut day = date!(1900 - 01 - 01);
        let mut before = calendar.from_gregorian(date!(1899 - 12 - 31));
        while day <= date!(2100 - 12 - 31) {
            let there = calendar.from_gregorian(day);
            assert_eq!(calendar.to_gregorian(there), Some(day));
            let next_day =
                (there.year, there.month, i32::from(there.day)) == (before.year, before.month, i32::from(before.day) + 1);
            assert!(there > before && (next_day || there.day == 1), "{before:?} {there:?}");
            before = there;
            day = day.next_day().expect("a day");
        }
    }
}

#[test]
fn persian_leap_years_are_the_observed_ones() {
    // Years of 366 days that Iran had or has announced.
    let leap = [1342, 1346, 1350, 1354, 1358, 1362, 1366, 1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408];
    for year in 1342..=1408 {
        assert_eq!(Calendar::Persian.month_days(year, 12) == Some(30), leap.contains(&year), "{year}");
    }
}

#[test]
fn calendars_refuse_days_they_do_not_have() {
    for (calendar, parts) in [
        (Calendar::Persian, [1396, 12, 30]),
        (Calendar::Persian, [1396, 7, 31]),
        (Calendar::Persian, [1396, 13, 1]),
        (Calendar::Persian, [1396, 0, 1]),
        (Calendar::Persian, [1396, 1, 0]),
        (Calendar::Persian, [1200, 1, 1]),
        (Calendar::Persian, [i32::MAX, 1, 1]),
        (Calendar::Ethiopian, [2010, 13, 6]),
        (Calendar::Ethiopian, [2010, 1, 31]),
        (Calendar::Ethiopian, [2010, 14, 1]),
        (Calendar::Ethiopian, [i32::MIN, 1, 1]),
    ] {
        assert_eq!(calendar.to_gregorian(named(parts)), None, "{parts:?}");
    }
    assert_eq!(Calendar::Ethiopian.to_gregorian(named([2011, 13, 6])), Some(date!(2019 - 09 - 11)));
}

#[test]
fn the_trap_of_the_month_name() {
    // 13.06.2018 written with the month's Ge'ez name would be read as 13 Säne 2018: eight years later.
    assert_eq!(Calendar::Ethiopian.to_gregorian(named([2018, 10, 13])), Some(date!(2026 - 06 - 20)));
}

#[test]
fn boxes_are_read() {
    assert_eq!(parse("", " ", "\u{a0}"), Ok(None));
    assert_eq!(parse("17", "5", "1990"), Ok(PartialDate::new(1990, Some(5), Some(17), false).ok()));
    assert_eq!(parse("", "05", "1990"), Ok(PartialDate::new(1990, Some(5), None, false).ok()));
    assert_eq!(parse("", "", "1990"), Ok(PartialDate::new(1990, None, None, false).ok()));
    assert_eq!(parse("١٧", "٥", "١٩٩٠"), parse("17", "5", "1990"));
    assert_eq!(parse("۱۷", "۵", "۱۹۹۰"), parse("17", "5", "1990"));
    assert_eq!(parse("১৭", "৫", "১৯৯০"), parse("17", "5", "1990"));
    assert_eq!(parse("\u{200f}17\u{200e}", "\u{a0}5\u{202f}", "\u{2067}1990\u{2069}"), parse("17", "5", "1990"));
    assert_eq!(PartialDate::parse_parts("", "", "1990", true, None), Ok(PartialDate::new(1990, None, None, true).ok()));
}

#[test]
fn boxes_with_faults_are_refused() {
    for (day, month, year, error) in [
        ("x", "5", "1990", DateError::NotANumber),
        ("1.", "5", "1990", DateError::NotANumber),
        ("-1", "5", "1990", DateError::NotANumber),
        ("1", "May", "1990", DateError::NotANumber),
        ("1", "5", "19 90", DateError::NotANumber),
        ("½", "5", "1990", DateError::NotANumber),
        ("17", "", "1990", DateError::NoMonth),
        ("17", "", "", DateError::NoMonth),
        ("17", "5", "", DateError::NoYear),
        ("", "5", "", DateError::NoYear),
        ("30", "2", "1990", DateError::Impossible),
        ("29", "2", "1900", DateError::Impossible),
        ("0", "2", "1990", DateError::Impossible),
        ("257", "2", "1990", DateError::Impossible),
        ("1", "0", "1990", DateError::Impossible),
        ("1", "13", "1990", DateError::Impossible),
        ("", "13", "1990", DateError::Impossible),
        ("1", "5", "90", DateError::OutOfRange),
        ("1", "5", "1899", DateError::OutOfRange),
        ("1", "5", "2101", DateError::OutOfRange),
        ("1", "5", "1369", DateError::OutOfRange),
        ("1", "5", "99999999999999999999999", DateError::OutOfRange),
        ("1", "5", "0", DateError::OutOfRange),
    ] {
        assert_eq!(parse(day, month, year), Err(error), "{day} {month} {year}");
    }
}

#[test]
fn boxes_of_other_calendars_are_converted() {
    assert_eq!(parse_in(Calendar::Persian, "۲۳", "۳", "۱۳۹۷").as_deref(), Ok("2018-06-13"));
    assert_eq!(parse_in(Calendar::Ethiopian, "6", "10", "2010").as_deref(), Ok("2018-06-13"));
    // 1 Farvardin 1370 to 29 Esfand 1370: 21.03.1991 to 20.03.1992.
    assert_eq!(parse_in(Calendar::Persian, "", "", "1370").as_deref(), Ok("1991~"));
    // 1 Mäskäräm to Pagumen 2010: 11.09.2017 to 10.09.2018.
    assert_eq!(parse_in(Calendar::Ethiopian, "", "", "2010").as_deref(), Ok("2018~"));
    // Mordad 1397: 23.07. to 22.08.2018.
    assert_eq!(parse_in(Calendar::Persian, "", "5", "1397").as_deref(), Ok("2018-08~"));
    assert_eq!(parse_in(Calendar::Ethiopian, "", "13", "2010").as_deref(), Ok("2018-09~"));
    assert_eq!(parse_in(Calendar::Persian, "30", "12", "1396"), Err(DateError::Impossible));
    assert_eq!(parse_in(Calendar::Persian, "", "13", "1396"), Err(DateError::Impossible));
    assert_eq!(parse_in(Calendar::Persian, "1", "1", "1990"), Err(DateError::OutOfRange));
    assert_eq!(parse_in(Calendar::Persian, "1", "1", "70"), Err(DateError::OutOfRange));
    assert_eq!(parse_in(Calendar::Ethiopian, "31", "1", "1990"), Err(DateError::Impossible));
}

#[test]
fn kept_form_and_official_form() {
    for (text, official, precision) in [
        ("1990", "1990", Precision::Year),
        ("1990-05", "05.1990", Precision::Month),
        ("1990-05-17", "17.05.1990", Precision::Day),
        ("2016-02-29~", "29.02.2016", Precision::Day),
        ("1990~", "1990", Precision::Year),
    ] {
        let date = known(text);
        assert_eq!((date.to_string().as_str(), date.precision(), String::from(date).as_str()), (official, precision, text));
        let json = serde_json::to_string(&date).expect("json");
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<PartialDate>(&json).expect("a date"), date);
    }
    for wrong in [
        "",
        "~",
        "90",
        "1990-",
        "1990-5",
        "1990-05-17-01",
        "1990-05-32",
        "2015-02-29",
        "1990--17",
        "1990-05-17~~",
        "+199-05",
        "1850",
        "١٩٩٠",
        "1990-05 ",
    ] {
        assert!(serde_json::from_value::<PartialDate>(wrong.into()).is_err(), "{wrong}");
    }
}

#[test]
fn bounds_of_what_a_date_can_mean() {
    for (text, earliest, latest) in [
        ("2016", date!(2016 - 01 - 01), date!(2016 - 12 - 31)),
        ("2016-02", date!(2016 - 02 - 01), date!(2016 - 02 - 29)),
        ("2015-02", date!(2015 - 02 - 01), date!(2015 - 02 - 28)),
        ("2016-02-03", date!(2016 - 02 - 03), date!(2016 - 02 - 03)),
    ] {
        assert_eq!((known(text).earliest(), known(text).latest()), (earliest, latest));
    }
    assert_eq!(String::from(PartialDate::from_date(date!(1850 - 06 - 07))), "1900-01-01");
    assert_eq!(String::from(PartialDate::from_date(date!(2018 - 04 - 27))), "2018-04-27");
    assert_eq!(String::from(PartialDate::from_date(Date::MAX)), "2100-12-31");
}

#[test]
fn ages_count_completed_years() {
    for (born, on, ages) in [
        ("2000-04-27", date!(2018 - 04 - 26), (17, 17)),
        ("2000-04-27", date!(2018 - 04 - 27), (18, 18)),
        ("2000-02-29", date!(2018 - 02 - 28), (17, 17)),
        ("2000-02-29", date!(2018 - 03 - 01), (18, 18)),
        ("2000-04", date!(2018 - 04 - 15), (17, 18)),
        ("2000", date!(2018 - 04 - 27), (17, 18)),
        ("2000", date!(2018 - 12 - 31), (18, 18)),
        ("2018", date!(2018 - 04 - 27), (0, 0)),
        ("2050-01-01", date!(2018 - 04 - 27), (0, 0)),
        ("1900-01-01", Date::MAX, (255, 255)),
    ] {
        assert_eq!(known(born).age_on(on), ages, "{born} {on}");
    }
}

#[test]
fn first_of_january_is_suspicious_only_when_it_is_a_day() {
    assert!(known("1990-01-01").is_default_first_of_january());
    assert!(!known("1990-01").is_default_first_of_january());
    assert!(!known("1990-01-02").is_default_first_of_january());
}

#[test]
fn months_end_by_the_civil_code() {
    for (from, months, until) in [
        (date!(2016 - 02 - 29), 24, date!(2018 - 02 - 28)),
        (date!(2016 - 02 - 29), 48, date!(2020 - 02 - 29)),
        (date!(2016 - 04 - 27), 24, date!(2018 - 04 - 27)),
        (date!(2018 - 01 - 31), 1, date!(2018 - 02 - 28)),
        (date!(2018 - 02 - 28), 1, date!(2018 - 03 - 28)),
        (date!(2018 - 12 - 31), 2, date!(2019 - 02 - 28)),
        (date!(2018 - 12 - 15), 0, date!(2018 - 12 - 15)),
        (date!(2018 - 12 - 15), 1, date!(2019 - 01 - 15)),
    ] {
        assert_eq!(add_months(from, months), until);
    }
    assert_eq!(add_months(date!(2018 - 12 - 15), u32::MAX), Date::MAX);
    assert_eq!(add_months(Date::MAX, 1), Date::MAX);
}

fn millis(at: PrimitiveDateTime) -> i64 {
    i64::try_from(at.assume_utc().unix_timestamp_nanos() / 1_000_000).expect("millis")
}

#[test]
fn berlin_changes_its_clock_on_the_last_sundays() {
    for (utc, local) in [
        (datetime!(2018-03-25 0:59:59.999), datetime!(2018-03-25 1:59:59.999)),
        (datetime!(2018-03-25 1:00), datetime!(2018-03-25 3:00)),
        (datetime!(2018-10-28 0:59:59.999), datetime!(2018-10-28 2:59:59.999)),
        (datetime!(2018-10-28 1:00), datetime!(2018-10-28 2:00)),
        // The last Sunday at both ends of its range: 31st and 25th.
        (datetime!(2019-03-30 12:00), datetime!(2019-03-30 13:00)),
        (datetime!(2019-03-31 1:00), datetime!(2019-03-31 3:00)),
        (datetime!(2020-10-24 12:00), datetime!(2020-10-24 14:00)),
        (datetime!(2020-10-25 1:00), datetime!(2020-10-25 2:00)),
        (datetime!(2020-10-31 1:00), datetime!(2020-10-31 2:00)),
        (datetime!(2021-10-31 0:59), datetime!(2021-10-31 2:59)),
        // A day ends two hours, or one, earlier than in UTC.
        (datetime!(2018-04-26 23:30), datetime!(2018-04-27 1:30)),
        (datetime!(2018-04-26 21:59), datetime!(2018-04-26 23:59)),
        (datetime!(2018-12-31 23:30), datetime!(2019-01-01 0:30)),
        (datetime!(2018-12-31 22:59:59), datetime!(2018-12-31 23:59:59)),
        (datetime!(1996-10-27 1:00), datetime!(1996-10-27 2:00)),
        (datetime!(1969-12-31 23:30), datetime!(1970-01-01 0:30)),
    ] {
        assert_eq!(berlin_datetime(millis(utc)), local, "{utc}");
        assert_eq!(berlin_date(millis(utc)), local.date());
    }
    assert_eq!(berlin_offset(millis(datetime!(2018-07-01 0:00))).whole_hours(), 2);
    assert_eq!(berlin_offset(millis(datetime!(2018-01-01 0:00))).whole_hours(), 1);
}

#[test]
fn instants_beyond_all_dates_do_not_panic() {
    assert_eq!((berlin_date(i64::MIN), berlin_date(i64::MAX)), (Date::MIN, Date::MAX));
    for calendar in CALENDARS {
        assert!(calendar.from_gregorian(Date::MIN) < calendar.from_gregorian(Date::MAX));
        assert!([i32::MIN, i32::MAX].iter().all(|&year| calendar.month_days(year, 12).is_some()));
    }
}

fn any_day() -> impl Strategy<Value = Date> {
    (date!(1900 - 01 - 01).to_julian_day()..=date!(2100 - 12 - 31).to_julian_day())
        .prop_map(|day| Date::from_julian_day(day).expect("a day"))
}

proptest! {
    #[test]
    fn entering_what_a_calendar_shows_gives_the_day(day in any_day(), calendar in prop::sample::select(&CALENDARS)) {
        let shown = calendar.from_gregorian(day);
        let entered = PartialDate::parse_parts(&shown.day.to_string(), &shown.month.to_string(), &shown.year.to_string(), false, Some(calendar));
        prop_assert_eq!(entered, Ok(Some(PartialDate::from_date(day))));
    }

    #[test]
    fn a_calendars_parts_are_valid_or_refused(year in any::<i32>(), near in 1250..2150, month: u8, day: u8, calendar in prop::sample::select(&CALENDARS)) {
        for year in [year, near] {
            let parts = CalendarDate { year, month: month % 15, day: day % 33 };
            if let Some(found) = calendar.to_gregorian(parts) {
                prop_assert_eq!(calendar.from_gregorian(found), parts);
            }
        }
    }

    #[test]
    fn any_boxes_are_read_or_refused(day: String, month: String, year: String, calendar in prop::option::of(prop::sample::select(&CALENDARS))) {
        if let Ok(Some(date)) = PartialDate::parse_parts(&day, &month, &year, false, calendar) {
            prop_assert!(date.earliest() <= date.latest());
        }
    }

    #[test]
    fn kept_form_is_read_again(year in 1900..=2100, month in prop::option::of(1..=12_u8), day in prop::option::of(1..=31_u8), estimated: bool) {
        if let Ok(date) = PartialDate::new(year, month, day, estimated) {
            prop_assert_eq!(String::from(date).parse(), Ok(date));
            prop_assert!(date.earliest() <= date.latest());
            let (least, greatest) = date.age_on(date!(2018 - 04 - 27));
            prop_assert!(least <= greatest && greatest - least <= 1);
        }
    }

    #[test]
    fn months_never_skip_one(day in any_day(), months in 0_u32..600) {
        let until = add_months(day, months);
        let count = |date: Date| i64::from(date.year()) * 12 + i64::from(u8::from(date.month()));
        prop_assert_eq!(count(until) - count(day), i64::from(months));
        prop_assert!(until.day() <= day.day());
    }

    #[test]
    fn berlin_is_one_or_two_hours_ahead(instant in 820_454_400_000_i64..4_102_444_800_000) {
        let ahead = millis(berlin_datetime(instant)) - instant;
        prop_assert_eq!(ahead, i64::from(berlin_offset(instant).whole_seconds()) * 1000);
        prop_assert!(ahead == 3_600_000 || ahead == 7_200_000);
    }
}
