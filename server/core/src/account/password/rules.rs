//! Which secrets are accepted: at least eight characters, or three words, and none of the first that anyone would try.

use std::{collections::HashSet, sync::LazyLock};

use lotse_model::form::FieldError;

use super::normal;

const MIN_CHARS: usize = 8;
const MAX_CHARS: usize = 200;
const MIN_WORDS: usize = 3;
/// Letters that three words have together at least: single letters are no words.
const MIN_LETTERS_OF_WORDS: usize = 6;
/// Different characters that a secret has at least.
const MIN_DIFFERENT: usize = 4;

/// Neighbours on keyboards and in alphabets, read in both directions.
const ROWS: [&str; 13] = [
    "0123456789012345678901234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertzuiopü+",
    "qwertyuiop",
    "azertyuiop",
    "asdfghjklöä",
    "yxcvbnm",
    "zxcvbnm",
    "1qay2wsx3edc4rfv5tgb6zhn7ujm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "ضصثقفغعهخحجدشسيبلاتنمكط",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
];

/// The commonest secrets, and what lies nearest here, in the folded form; numbers before and after them don't help.
static COMMON: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("common.txt").lines().collect());

/// Checks a new secret; `sign_in` is the number beside which it is typed.
///
/// # Errors
/// What is wrong with it.
pub fn check(secret: &str, sign_in: &str) -> Result<(), FieldError> {
    let normal = normal(secret);
    let count = normal.chars().count();
    if count == 0 {
        return Err(FieldError::Required);
    }
    if count > MAX_CHARS {
        return Err(FieldError::TooLong(200));
    }
    let words = normal.split(' ').collect::<HashSet<_>>();
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let three_words = words.len() >= MIN_WORDS && letters >= MIN_LETTERS_OF_WORDS;
    if count < MIN_CHARS && !three_words {
        return Err(FieldError::TooShort(8));
    }
    let folded: String = normal.to_lowercase().chars().filter(|character| character.is_alphanumeric()).collect();
    let number: String = sign_in.chars().filter(char::is_ascii_digit).collect();
    if is_common(&folded) || !number.is_empty() && folded.contains(&number) {
        return Err(FieldError::SecretTooCommon);
    }
    Ok(())
}

fn is_common(folded: &str) -> bool {
    let different = folded.chars().collect::<HashSet<_>>().len();
    let core = folded.trim_matches(|character: char| character.is_ascii_digit());
    // A word twice, as "hallohallo", is the word.
    let half = core.get(..core.len() / 2).filter(|half| core.len() % 2 == 0 && core.get(core.len() / 2..) == Some(half));
    let words = [core, half.unwrap_or(core)];
    different < MIN_DIFFERENT
        || words.iter().any(|word| COMMON.contains(word) || COMMON.contains(unleet(word).as_str()))
        || COMMON.contains(unleet(folded).as_str())
        || is_run(folded)
        || !core.is_empty() && is_run(core)
        || is_year_or_day(folded)
}

/// Whether all of it lies side by side on a keyboard or in an alphabet.
fn is_run(text: &str) -> bool {
    let backwards: String = text.chars().rev().collect();
    ROWS.iter().any(|row| row.contains(text) || row.contains(&backwards))
}

/// Digits in the place of letters that look alike.
fn unleet(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            other => other,
        })
        .collect()
}

/// Eight digits that are a day, as birthdays are written.
fn is_year_or_day(text: &str) -> bool {
    if text.len() != 8 || !text.chars().all(|character| character.is_ascii_digit()) {
        return false;
    }
    let part = |from: usize, until: usize| text.get(from..until).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let day =
        |day: u32, month: u32, year: u32| (1..=31).contains(&day) && (1..=12).contains(&month) && (1900..=2100).contains(&year);
    day(part(0, 2), part(2, 4), part(4, 8)) || day(part(6, 8), part(4, 6), part(0, 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_secrets_are_taken_in_every_script() {
        for secret in [
            "blaue Tasse Regen",
            "Kuchen&Tee7",
            "قهوة صباح نافذة",
            "ገዛ ማይ ጸሓይ",
            "zu im da",
            "x9 k4 p7w",
            "Ludwigsburg ist im Regen schön",
        ] {
            assert_eq!(check(secret, "1234 5678"), Ok(()), "{secret}");
        }
    }

    #[test]
    fn the_first_that_anyone_would_try_are_refused() {
        for secret in [
            "Passwort1",
            "passwort2018",
            "P4ssw0rt!",
            "ludwigsburg",
            "Ludwigsburg!2018",
            "12345678",
            "87654321",
            "qwertzuiop",
            "asdfghjkl",
            "aaaaaaaaaa",
            "abababab",
            "ab cd ef gh",
            "1qay2wsx",
            "hallohallo",
            "01.01.1990",
            "1990-01-01",
            "١٢٣٤٥٦٧٨",
            "Pass Wort 123",
            "qwertzui12",
        ] {
            assert_eq!(check(secret, "4711 0815"), Err(FieldError::SecretTooCommon), "{secret}");
        }
        assert_eq!(check("tee 4711 0815", "4711 0815"), Err(FieldError::SecretTooCommon));
        assert_eq!(check("x47110815x", "4711 0815"), Err(FieldError::SecretTooCommon));
    }

    #[test]
    fn the_list_is_in_the_folded_form() {
        for word in COMMON.iter() {
            assert!(!word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn length_counts_characters_without_spaces_at_the_ends() {
        assert_eq!(check("  ", ""), Err(FieldError::Required));
        assert_eq!(check("kurz", ""), Err(FieldError::TooShort(8)));
        assert_eq!(check("      kurz       ", ""), Err(FieldError::TooShort(8)));
        assert_eq!(check("a b c", ""), Err(FieldError::TooShort(8)));
        assert_eq!(check("eins eins eins", ""), Ok(()));
        assert_eq!(check(&"lang ".repeat(60), ""), Err(FieldError::TooLong(200)));
    }
}
