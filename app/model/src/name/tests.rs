use proptest::prelude::*;

use super::*;

/// Letters of many scripts, marks and everything invisible or hostile that the rules name.
const PIECES: [&str; 40] = [
    "a",
    "Z",
    "ä",
    "ß",
    "Ł",
    "K\u{35f}h",
    "e\u{301}",
    "\u{301}",
    "\u{323}",
    " ",
    "\u{a0}",
    "\n",
    "-",
    "’",
    "'",
    "\u{2bc}",
    "\u{2011}",
    "7",
    "٣",
    "م",
    "ي",
    "ی",
    "ُ",
    "ـ",
    "Ж",
    "ё",
    "й",
    "አ",
    "ক",
    "ি",
    "\u{200c}",
    "\u{200d}",
    "\u{200f}",
    "\u{feff}",
    "\u{202e}",
    "\u{2066}",
    "\u{0}",
    "\u{e0041}",
    "\u{1d400}",
    "か",
];

fn naive(letter: &str) -> String {
    letter.nfkd().filter(|&character| !is_combining_mark(character)).flat_map(char::to_uppercase).collect()
}

#[test]
fn the_table_is_whole_and_in_normal_form() {
    assert_eq!(LETTERS.len(), 649);
    assert_eq!(LETTERS.iter().filter(|(letter, _)| letter.chars().count() == 1).count(), 500);
    assert!(LETTERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    for (letter, form) in LETTERS.iter() {
        assert_eq!(letter.nfc().collect::<String>(), *letter);
        assert!(letter.chars().count() <= 3 && form.bytes().all(|byte| byte.is_ascii_uppercase()));
        assert_eq!(check_official(letter).as_deref(), Ok(*letter));
        assert_eq!(check_official(&letter.nfd().collect::<String>()).as_deref(), Ok(*letter));
        assert_eq!(search_form(letter), *form);
    }
    assert_eq!(NON_LETTERS.chars().count(), 18);
}

#[test]
fn search_form_is_more_than_stripping_marks() {
    assert_eq!(LETTERS.iter().filter(|(letter, form)| naive(letter) != *form).count(), 71);
    for (name, form) in [
        ("Müller", "MUELLER"),
        ("Łukasz Đorđević", "LUKASZ DORDEVIC"),
        ("Größe", "GROESSE"),
        ("Ångström", "AANGSTROEM"),
        ("Þór Æsir Øre Œuvre", "THOR AESIR OERE OEUVRE"),
        ("K͟halid", "KHALID"),
        ("D’Angelo O'Neil", "DANGELO ONEIL"),
        ("al-Ḥasan,  Ḫālid", "AL HASAN HALID"),
        ("Nguyễn", "NGUYEN"),
        ("İpek Iğdır", "IPEK IGDIR"),
        ("  ", ""),
    ] {
        assert_eq!(search_form(name), form);
    }
}

#[test]
fn search_form_of_other_scripts() {
    for (one, other) in [
        ("علي", "علی"),
        ("علي", "على"),
        ("كريم", "کریم"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("آمنة", "امنه"),
        ("عبد‌الله", "عبدالله"),
        ("ИВАН Фёдоров", "иван федоров"),
        ("٣", "3"),
    ] {
        assert_eq!(search_form(one), search_form(other), "{one} {other}");
    }
    assert_eq!(search_form("Андрій"), "андрій");
    assert_ne!(search_form("Андрей"), search_form("Андреи"));
    assert_eq!(search_form("ኣብርሃም፡ሃይለ"), "ኣብርሃም ሃይለ");
}

#[test]
fn digits_of_other_scripts() {
    assert_eq!(to_latin_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ০১২৩৪৫৬৭৮৯ 12a"), "0123456789 0123456789 0123456789 12a");
}

#[test]
fn text_is_tidied() {
    for (typed, tidy) in [
        ("  a \u{a0}\u{202f}\t b\r\nc ", "a b c"),
        ("e\u{301}", "é"),
        ("\u{200f}علي\u{200e}\u{feff}", "علي"),
        ("می\u{200c}خواهم\u{200c}", "می\u{200c}خواهم"),
        ("a \u{200c} b\u{200d}\u{200c}c", "a b\u{200d}c"),
        ("\u{200b}\u{200d}\u{a0}", ""),
        ("❤\u{fe0f} 👍🏽", "❤\u{fe0f} 👍🏽"),
        ("a\u{200b}\u{301}", "á"),
        ("", ""),
    ] {
        assert_eq!(clean(typed, 20).as_deref(), Ok(tidy), "{typed:?}");
    }
    assert_eq!(clean("abc", 3).as_deref(), Ok("abc"));
    assert_eq!(clean(" abc  ", 3).as_deref(), Ok("abc"));
    assert_eq!(clean("ab c", 3), Err(NameError::TooLong { max: 3 }));
    assert_eq!(clean(&"\u{10400}".repeat(4), 3), Err(NameError::TooLong { max: 3 }));
}

#[test]
fn hostile_texts_are_refused() {
    for turning in ["\u{202a}", "\u{202b}", "\u{202c}", "\u{202d}", "\u{202e}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"] {
        for check in [check_official, check_original_script, |text: &str| clean(text, 20)] {
            assert_eq!(check(&format!("Ali{turning}gnp.exe")), Err(NameError::BidiControl));
        }
    }
    for bad in [
        "\0",
        "\u{7}",
        "\u{1b}",
        "\u{7f}",
        "\u{80}",
        "\u{9b}",
        "\u{34f}",
        "\u{115f}",
        "\u{2063}",
        "\u{206a}",
        "\u{2800}",
        "\u{3164}",
        "\u{e000}",
        "\u{f8ff}",
        "\u{fdd0}",
        "\u{fff9}",
        "\u{fffc}",
        "\u{fffd}",
        "\u{ffff}",
        "\u{1fffe}",
        "\u{50000}",
        "\u{e0001}",
        "\u{e0041}",
        "\u{e0100}",
        "\u{f0000}",
        "\u{10ffff}",
    ] {
        assert_eq!(clean(&format!("A{bad}li"), 20), Err(NameError::Control), "{bad:?}");
    }
    assert_eq!(clean(&format!("A{}", "\u{489}".repeat(9)), 20), Err(NameError::Control));
    assert_eq!(clean(&format!("A{}", "\u{489}".repeat(8)), 20).map(|text| text.chars().count()), Ok(9));
}

#[test]
fn official_names() {
    for name in ["Ali", "Müller-Lüdenscheidt", "D’Angelo", "al-Ḥasan ʿAbd", "Nguyễn Thị", "C̨̆ K͟halid", "J. R.", "Ŀ"]
    {
        assert_eq!(check_official(name).as_deref(), Ok(name));
    }
    assert_eq!(check_official(" C\u{327}elik\u{a0}Ayşe ").as_deref(), Ok("Çelik Ayşe"));
    assert_eq!(check_official("Müller\u{2011}Kaya O\u{2bc}Neil").as_deref(), Ok("Müller-Kaya O’Neil"));
    for (name, character) in [
        ("محمد", 'م'),
        ("Ali3", '3'),
        ("Иван", 'И'),
        ("Ali<b>", '<'),
        ("x\u{301}y", '\u{301}'),
        ("A—B", '—'),
        ("Ａli", 'Ａ'),
        ("A̋\u{301}", '\u{301}'),
        ("=cmd", '='),
        ("@x", '@'),
        ("Ali😀", '😀'),
    ] {
        assert_eq!(check_official(name), Err(NameError::NotInAlphabet(character)), "{name}");
    }
    for name in ["", " ", "-", "’", "..."] {
        assert_eq!(check_official(name), Err(NameError::NotLetters), "{name:?}");
    }
    assert_eq!(check_official(&"a".repeat(MAX_NAME_CHARS + 1)), Err(NameError::TooLong { max: MAX_NAME_CHARS }));
}

#[test]
fn names_in_their_own_script() {
    for name in [
        "محمد عبد\u{200c}الله",
        "مُحَمَّد",
        "Фёдор",
        "ኣብርሃም",
        "ኣብርሃም፡ሃይለ",
        "মোহাম্মদ",
        "தமிழ்",
        "אבי ז״ל",
        "Ωμέγα",
        "王小明",
        "Ali",
        "O’Neil",
        "عَلِيّ",
    ] {
        assert_eq!(
            check_original_script(name).map(|checked| checked.nfc().collect::<String>()),
            Ok(name.nfc().collect()),
            "{name}"
        );
    }
    for name in [
        "",
        "-",
        "علي3",
        "٣",
        "Ali!",
        "<script>",
        "=1+1",
        "😀",
        "𝓐𝓵𝓲",
        "Ａｌｉ",
        "Ⓐⓛⓘ",
        "\u{301}a",
        "- \u{64e}",
        "a;b",
        "a/b",
        "®",
    ] {
        assert_eq!(check_original_script(name), Err(NameError::NotLetters), "{name}");
    }
}

#[test]
fn spellings_of_one_name_meet() {
    for spellings in [
        &["Mohammad", "Muhamed", "Mohammed", "Mouhamed", "Muhammad", "MOHAMAD"][..],
        &["Khaled", "Chalid", "Khalid", "Kalid"],
        &["Jamil", "Dschamil", "Djamil", "Džamil", "Jameel"],
        &["Yusuf", "Yousef", "Jusuf", "Youssouf", "Yūsuf"],
        &["Hossein", "Hussain", "Husein", "Ḥusayn"],
        &["Said", "Saeed", "Sayed", "Saʿīd"],
        &["Omar", "Umar", "Omer", "ʿUmar"],
        &["Fatima", "Fatma", "Fatimah", "Fatemeh"],
        &[
            "Abdulrahman",
            "Abdurrahman",
            "Abderrahman",
            "Abd al-Rahman",
            "Abd ar-Rahman",
            "Abdul Rahman",
            "Abdel-Rahman",
            "Rahman, Abdul",
        ],
        &["Abdullah", "Abdallah", "Abd Allah", "Abdoullah"],
        &["al-Hassan", "El Hassan", "Alhassan", "Hassan", "Ḥasan"],
        &["As-Sayed", "Al Sayed", "Elsayed", "Sayed"],
        &["Qasim", "Kasem", "Kassim"],
        &["Petrovich", "Petrović", "Petrowitsch"],
        &["Oualid", "Walid", "Valid"],
        &["Mustafa", "Moustapha", "Mostafa"],
        &["Mehdi Karimi", "KARIMI, Mahdi"],
        &["Amina x", "FNU Amina", "Amina"],
        &["Müller", "Mueller", "Muller"],
        &["محمّد الحسن", "محمد حسن"],
    ] {
        for spelling in spellings {
            assert_eq!(name_keys(spelling), name_keys(spellings[0]), "{spelling} {}", spellings[0]);
        }
    }
}

#[test]
fn different_names_stay_apart() {
    for (one, other) in [
        ("Hassan", "Hussein"),
        ("Omar", "Amir"),
        ("Ali", "Omar"),
        ("Mohammad", "Mahmoud"),
        ("Abdullah", "Abdulrahman"),
        ("علي", "عمر"),
        ("Sara", "Samira"),
    ] {
        assert_ne!(name_keys(one), name_keys(other), "{one} {other}");
    }
    assert_eq!(name_keys("Mohammad Ali Mohamed"), ["AL", "MUHMD"]);
    assert_eq!(name_keys("El"), ["AL"]);
    assert_eq!(name_keys("X"), ["KS"]);
    assert!(name_keys(" - ").is_empty());
}

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![pieces(), any::<String>()]
}

proptest! {
    #[test]
    fn what_was_accepted_is_accepted_unchanged(text in any_text()) {
        for check in [check_official, check_original_script, |text: &str| clean(text, 60)] {
            if let Ok(accepted) = check(&text) {
                prop_assert_eq!(check(&accepted), Ok(accepted.clone()));
                prop_assert_eq!(accepted.nfc().collect::<String>(), accepted.clone());
                prop_assert!(!accepted.contains("  ") && accepted.trim() == accepted);
                let turning = accepted.contains(['\u{202e}', '\u{2066}', '\u{200f}']);
                prop_assert!(!turning && !accepted.contains(char::is_control));
            }
        }
    }

    #[test]
    fn folding_twice_is_folding_once(text in any_text()) {
        let form = search_form(&text);
        prop_assert_eq!(search_form(&form), form);
    }

    #[test]
    fn official_names_have_a_search_form_of_letters_and_spaces(text in pieces()) {
        if let Ok(name) = check_official(&text) {
            prop_assert!(search_form(&name).bytes().all(|byte| byte.is_ascii_uppercase() || byte == b' '));
        }
    }

    #[test]
    fn search_does_not_see_the_order_of_parts(parts in prop::collection::vec("[B-DF-Z][a-z]{3,7}", 1..4)) {
        let mut turned = parts.clone();
        turned.reverse();
        prop_assert_eq!(name_keys(&parts.join(" ")), name_keys(&turned.join(" ")));
    }

    #[test]
    fn any_text_has_keys_without_panic(text in any_text()) {
        let keys = name_keys(&text);
        prop_assert!(keys.is_sorted() && keys.iter().all(|key| !key.is_empty()));
    }
}
