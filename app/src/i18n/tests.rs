use lotse_model::catalogue::{FIELDS, Kind};
use lotse_model::date::PartialDate;
use time::macros::{date, datetime};

use super::*;

fn de() -> Texts {
    Texts::new(Lang::De)
}

fn day(text: &str) -> PartialDate {
    text.parse().expect("a date")
}

fn millis(at: time::OffsetDateTime) -> i64 {
    at.unix_timestamp() * 1000
}

/// The categories of domain.md §7.2 for these numbers.
#[test]
fn plural_forms_of_all_languages() {
    const NUMBERS: [i64; 13] = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 102, 111];
    let text =
        "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    for lang in Lang::ALL {
        let expected = match lang {
            Lang::Ar => "zero one two few few many many many many other other other many",
            Lang::Ru | Lang::Uk => "many one few few many many one few many many one few many",
            Lang::Fa | Lang::FaAf | Lang::Ti | Lang::Fr => {
                "one one other other other other other other other other other other other"
            }
            _ => "other one other other other other other other other other other other other",
        };
        let bundle = make_bundle(lang, [text].into_iter());
        let pattern = bundle.get_message("n").and_then(|message| message.value()).expect("a pattern");
        let found: Vec<_> = NUMBERS
            .iter()
            .map(|number| {
                let mut args = FluentArgs::new();
                args.set("n", number_value(*number, lang));
                bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
            })
            .collect();
        assert_eq!(found.join(" "), expected, "{lang:?}");
    }
}

/// Numbers beyond a hundred, which choose the form by their last two digits.
#[test]
fn great_arabic_numbers_are_written_in_full() {
    let text = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few { $n }\n    [many] many { NUMBER($n) }\n   *[other] other { $n }\n}\n";
    let bundle = make_bundle(Lang::Ar, [text].into_iter());
    let pattern = bundle.get_message("n").and_then(|message| message.value()).expect("a pattern");
    for (number, expected) in [(99, "many 99"), (103, "few 103"), (110, "few 110"), (1_011, "many 1011"), (1_002, "other 1002")] {
        let mut args = FluentArgs::new();
        args.set("n", number_value(number, Lang::Ar));
        let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(text, expected);
    }
}

#[test]
fn all_languages_parse_and_say_something() {
    for lang in Lang::ALL {
        assert!(!Texts::new(lang).t(msg::BUTTON_SAVE).is_empty(), "{lang:?}");
    }
}

#[test]
fn the_catalogue_has_its_texts() {
    for field in FIELDS {
        assert!(!de().field_label(field.id).is_empty());
        let _help = de().field_help(field.id);
        if let Kind::Code(list) | Kind::Codes(list) | Kind::Dated(list) = field.kind {
            for code in list.codes() {
                assert!(!de().list_text(list, code).is_empty());
            }
        }
    }
    for part in Part::ALL {
        assert!(!de().part_name(*part).is_empty());
    }
    for section in Section::ALL {
        assert!(!de().section_name(*section).is_empty());
    }
    for group in Group::ALL {
        assert!(!de().group_name(*group).is_empty());
    }
    for purpose in [Purpose::Reach, Purpose::Rights, Purpose::Responsibility, Purpose::Planning, Purpose::Safety] {
        assert!(!de().purpose(purpose).is_empty());
    }
    for role in Role::ALL {
        assert!(!de().role(*role).is_empty());
    }
    for state in CaseState::ALL {
        assert!(!de().case_state(*state).is_empty());
    }
    for action in Action::ALL {
        assert!(!de().action(*action).is_empty());
    }
}

#[test]
fn labels_and_help() {
    assert_eq!(de().field_label(FieldId::FamilyName), "Familienname");
    assert!(de().field_help(FieldId::FamilyName).is_some_and(|help| help.starts_with("So wie auf Ihrem Ausweis.")));
    assert_eq!(de().field_help(FieldId::RelativeName), None);
}

/// Staff read a record about somebody: no label, help or answer of it addresses them or speaks as the person.
#[test]
fn the_record_speaks_to_staff_about_the_person() {
    const DE: &[&str] = &["sie", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihnen", "ich", "mir", "mich", "mein", "meine", "wir"];
    const EN: &[&str] = &["you", "your", "i", "me", "my", "we", "us"];
    for (lang, persons) in [(Lang::De, DE), (Lang::En, EN)] {
        let texts = Texts::staff(lang);
        let mut said: Vec<String> = Group::ALL.iter().map(|group| texts.group_name(*group)).collect();
        said.extend([msg::ANSWER_DONT_KNOW, msg::ANSWER_NOT_APPLICABLE, msg::ANSWER_LATER].map(|answer| texts.t(answer)));
        for field in FIELDS {
            said.push(texts.field_label(field.id));
            said.extend(texts.field_help(field.id));
            if let Kind::Code(list) | Kind::Codes(list) | Kind::Dated(list) = field.kind {
                said.extend(list.codes().iter().map(|code| texts.list_text(list, code)));
            }
        }
        for text in said {
            let spoken = text.to_lowercase();
            let mut words = spoken.split(|character: char| !character.is_alphabetic());
            assert!(!words.any(|word| persons.contains(&word)), "staff read {text:?}: give it a text in locales/*/staff.ftl");
        }
    }
}

#[test]
fn errors_carry_their_numbers() {
    let plain = |error: FieldError| de().error(&error).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain(FieldError::OutOfRange(0, 20)), "Bitte schreiben Sie eine Zahl von 0 bis 20.");
    assert!(plain(FieldError::TooManyAttempts(1)).contains("eine Minute"));
    assert!(plain(FieldError::TooManyAttempts(5)).contains("5 Minuten"));
    assert!(plain(FieldError::TooLong(120)).contains("120"));
    assert!(plain(FieldError::NotInAlphabet('ش')).contains('ش'));
}

#[test]
fn user_text_is_isolated_unless_asked_otherwise() {
    let args = [("date", Arg::from("1990"))];
    assert_eq!(de().with(msg::DATE_ESTIMATED, &args), "etwa \u{2068}1990\u{2069}");
    assert_eq!(de().plain(msg::DATE_ESTIMATED, &args), "etwa 1990");
}

#[test]
fn what_a_language_lacks_is_german() {
    let bundle = bundle(Lang::DeLeicht);
    for lang in Lang::ALL {
        assert!(!Texts::new(lang).attr(FieldId::FamilyName.message(), "help").unwrap_or_default().is_empty());
    }
    assert!(!bundle.has_message("no-such-message"));
}

#[test]
#[should_panic(expected = "no-such-message")]
fn unknown_ids_are_faults() {
    assert_eq!(de().id("no-such-message"), "");
}

#[test]
fn official_dates_are_the_same_everywhere() {
    for lang in Lang::ALL {
        assert_eq!(Texts::new(lang).date(date!(2018 - 06 - 13)), "13.06.2018");
        assert_eq!(Texts::new(lang).partial_date(day("1990-05")), "05.1990");
        assert_eq!(Texts::new(lang).time_hm(millis(datetime!(2018-06-13 08:42 UTC))), "10:42");
    }
}

#[test]
fn second_lines_in_the_readers_calendar() {
    let in_language =
        |lang, text: &str| Texts::new(lang).second_calendar(day(text)).map(|text| text.replace(['\u{2068}', '\u{2069}'], ""));
    assert!(in_language(Lang::Fa, "2018-06-13").is_some_and(|text| text.contains("۲۳ خرداد ۱۳۹۷")));
    assert!(in_language(Lang::FaAf, "2018-06-13").is_some_and(|text| text.contains("۲۳ جوزا ۱۳۹۷")));
    assert!(in_language(Lang::Ps, "2018-06-13").is_some_and(|text| text.contains("۲۳ غبرګولی ۱۳۹۷")));
    assert!(in_language(Lang::Fa, "1990").is_some_and(|text| text.contains("۱۳۶۸ – ۱۳۶۹")));
    assert!(in_language(Lang::Fa, "1985-01").is_some_and(|text| text.contains("دی ۱۳۶۳ – بهمن ۱۳۶۳")));
    assert_eq!(in_language(Lang::Tr, "2018-06-13"), None);
}

/// 13 June 2018 is 6.10.2010: the month must not read as Sene 2018.
#[test]
fn ethiopian_dates_are_numbers_with_labels() {
    let text = Texts::new(Lang::Ti).second_calendar(day("2018-06-13")).expect("a second line");
    let numbers: Vec<_> = text.split(|character: char| !character.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    assert_eq!(numbers, ["6", "10", "2010"], "{text}");
    assert!(!text.contains("ሰነ"));
}

#[test]
fn relative_ages_in_plain_words() {
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let today = date!(2018 - 04 - 27);
    for (other, expected) in [
        (date!(2018 - 04 - 27), "heute"),
        (date!(2018 - 04 - 26), "gestern"),
        (date!(2018 - 04 - 24), "vor 3 Tagen"),
        (date!(2018 - 04 - 14), "vor 13 Tagen"),
        (date!(2018 - 04 - 13), "vor 2 Wochen"),
        (date!(2018 - 02 - 26), "vor 2 Monaten"),
        (date!(2015 - 04 - 27), "vor 3 Jahren"),
        (date!(2018 - 04 - 28), "morgen"),
        (date!(2018 - 05 - 02), "in 5 Tagen"),
        (date!(2018 - 10 - 27), "in 6 Monaten"),
    ] {
        assert_eq!(plain(de().relative_day(other, today)), expected);
    }
    let now = millis(datetime!(2018-04-27 08:00 UTC));
    assert_eq!(de().ago(now - 20_000, now), "gerade eben");
    assert_eq!(plain(de().ago(now - 60_000, now)), "vor einer Minute");
    assert_eq!(plain(de().ago(now - 7_200_000, now)), "vor 2 Stunden");
    // In Berlin it is the day before, though in UTC the same day.
    let night = millis(datetime!(2018-04-26 22:30 UTC));
    assert_eq!(de().ago(night - 3_600_000, night), "gestern");
}

#[test]
fn day_and_time() {
    let text = de().date_time(millis(datetime!(2018-01-31 23:30 UTC))).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(text, "01.02.2018, 00:30 Uhr");
}
