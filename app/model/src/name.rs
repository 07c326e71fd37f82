//! Names and other short texts: what is accepted, in which alphabet, and how they are found again.
//!
//! What people typed is kept as they typed it, but for white space and invisible characters. Official names keep to the
//! alphabet of German registers (DIN 91379); the same name in its own script is a field of its own. Folding, which
//! loses something, happens for search only.

mod search;

use std::sync::LazyLock;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

pub use search::{name_keys, search_form};

/// Most characters of a name.
pub const MAX_NAME_CHARS: usize = 120;

/// Most marks on one letter; no orthography needs as many.
const MAX_MARKS: usize = 8;

/// What a name may hold besides letters: non-letters N1 of DIN 91379, which are those of data type A, names of people.
const NON_LETTERS: &str = " ',-.`~¨´·ʹʺʾʿˈˌ’‡";

/// Zero-width non-joiner and joiner, which Persian and other orthographies need inside of words.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

const TABLE: &str = include_str!("name/din91379.txt");

/// The letters and sequences of DIN 91379 with their search forms, sorted by letter.
static LETTERS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    let mut letters: Vec<_> = lines.flat_map(|(form, letters)| letters.split(' ').map(move |letter| (letter, form))).collect();
    letters.sort_unstable();
    letters
});

/// Why a name or text is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NameError {
    /// More characters than allowed.
    #[error("more than {max} characters")]
    TooLong {
        /// The greatest number of characters.
        max: usize,
    },
    /// A control character, or one that means nothing to a reader: tag, private use, not assigned, blank letter,
    /// replacement of a damaged character; or a heap of marks on one letter.
    #[error("a control character")]
    Control,
    /// An invisible character that turns the direction of the text after it.
    #[error("a character that turns the direction of text")]
    BidiControl,
    /// A character that DIN 91379 does not have in names of people.
    #[error("{0:?} is not in the alphabet of registers")]
    NotInAlphabet(char),
    /// Not a name in any script: digits, signs, or no letter at all.
    #[error("not a name in letters")]
    NotLetters,
}

/// Turns Arabic-Indic, Persian and Bengali digits into Western ones and leaves all else.
#[must_use]
pub fn to_latin_digits(text: &str) -> String {
    text.chars()
        .map(|character| {
            let zero = match character {
                '\u{660}'..='\u{669}' => 0x660,
                '\u{6f0}'..='\u{6f9}' => 0x6f0,
                '\u{9e6}'..='\u{9ef}' => 0x9e6,
                _ => return character,
            };
            char::from_digit(u32::from(character) - zero, 10).unwrap_or(character)
        })
        .collect()
}

/// Makes one tidy line of a text: Unicode normal form C, white space (line breaks and no-break spaces too) as single
/// spaces and none at the ends, without marks of direction and other invisible characters that do no harm. The result
/// may be empty, and cleaning it again changes nothing.
///
/// # Errors
/// [`NameError::BidiControl`], [`NameError::Control`] and [`NameError::TooLong`] for more than `max` characters.
pub fn clean(text: &str, max: usize) -> Result<String, NameError> {
    let mut cleaned = String::with_capacity(text.len());
    let (mut between, mut count, mut marks) = (None, 0, 0);
    for character in text.chars().filter(|&character| !is_ignored(character)).nfc() {
        if character.is_whitespace() {
            between = Some(' ');
            continue;
        }
        if JOINERS.contains(&character) {
            between = between.or(Some(character));
            continue;
        }
        refuse_harmful(character)?;
        marks = if is_combining_mark(character) { marks + 1 } else { 0 };
        if marks > MAX_MARKS {
            return Err(NameError::Control);
        }
        if let Some(between) = between.take().filter(|_| !cleaned.is_empty()) {
            cleaned.push(between);
            count += 1;
        }
        cleaned.push(character);
        count += 1;
        if count > max {
            return Err(NameError::TooLong { max });
        }
    }
    Ok(cleaned)
}

/// Checks a name as German registers write it, in the letters, sequences and non-letters N1 of DIN 91379:2022-08 (data
/// type A). Hyphens and apostrophes of other code points become the norm's; everything else stays as typed.
///
/// # Errors
/// Those of [`clean`] for [`MAX_NAME_CHARS`], [`NameError::NotInAlphabet`] with the first character that does not
/// belong, [`NameError::NotLetters`] without any letter.
pub fn check_official(text: &str) -> Result<String, NameError> {
    let typed = text.chars().filter(|character| !JOINERS.contains(character)).map(|character| match character {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2bc}' => '’',
        other => other,
    });
    let name = clean(&typed.collect::<String>(), MAX_NAME_CHARS)?;
    let (mut rest, mut letters) = (name.as_str(), 0);
    while let Some(character) = rest.chars().next() {
        let length = match register_letter(rest) {
            Some((letter, _)) => {
                letters += 1;
                letter.len()
            }
            None if NON_LETTERS.contains(character) => character.len_utf8(),
            None => return Err(NameError::NotInAlphabet(character)),
        };
        rest = &rest[length..];
    }
    if letters == 0 { Err(NameError::NotLetters) } else { Ok(name) }
}

/// Checks a name in its own script: letters of any script with their marks, joiners, spaces, hyphens, apostrophes and
/// full stops.
///
/// # Errors
/// Those of [`clean`] for [`MAX_NAME_CHARS`]; [`NameError::NotLetters`] for other characters, for letters that are only
/// typefaces (mathematical, circled, full width), for marks without a letter and for no letter at all.
pub fn check_original_script(text: &str) -> Result<String, NameError> {
    let name = clean(text, MAX_NAME_CHARS)?;
    let mut letters = 0;
    let mut after_letter = false;
    for character in name.chars() {
        if is_combining_mark(character) {
            if !after_letter {
                return Err(NameError::NotLetters);
            }
        } else if character.is_alphabetic() && !is_typeface(character) {
            letters += 1;
            after_letter = true;
        } else if is_name_sign(character) {
            after_letter = JOINERS.contains(&character);
        } else {
            return Err(NameError::NotLetters);
        }
    }
    if letters == 0 { Err(NameError::NotLetters) } else { Ok(name) }
}

/// The longest letter or sequence of DIN 91379 at the start of a text in normal form C, with its search form.
fn register_letter(text: &str) -> Option<(&'static str, &'static str)> {
    // Sequences have up to three characters.
    (1..=3).rev().find_map(|length| {
        let end = text.char_indices().nth(length).map_or(text.len(), |(end, _)| end);
        let found = LETTERS.binary_search_by_key(&&text[..end], |(letter, _)| letter).ok()?;
        LETTERS.get(found).copied()
    })
}

/// Marks of direction, zero-width space and no-break space, word joiner and soft hyphen: left out without a word.
const fn is_ignored(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn refuse_harmful(character: char) -> Result<(), NameError> {
    let control = character.is_control()
        // The last two of every plane are no characters.
        || u32::from(character) & 0xfffe == 0xfffe
        || matches!(
            character,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2061}'..='\u{2064}' | '\u{206a}'..='\u{206f}'
                | '\u{2800}' | '\u{3164}' | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{ffa0}' | '\u{fff0}'..='\u{ffff}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{40000}'..
        );
    match character {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Err(NameError::BidiControl),
        _ if control => Err(NameError::Control),
        _ => Ok(()),
    }
}

/// Letters that are other letters in a certain typeface.
const fn is_typeface(character: char) -> bool {
    matches!(character, '\u{2160}'..='\u{2188}' | '\u{249c}'..='\u{24e9}' | '\u{ff21}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1ee00}'..='\u{1eeff}' | '\u{1f100}'..='\u{1f1ff}')
}

/// Space, hyphens, apostrophes, full stop, middle dot, joiners, Hebrew geresh and maqaf, Ethiopic word space.
const fn is_name_sign(character: char) -> bool {
    matches!(
        character,
        ' ' | '\''
            | '-'
            | '.'
            | '`'
            | '´'
            | '·'
            | '\u{2be}'
            | '\u{2bf}'
            | '\u{5be}'
            | '\u{5f3}'
            | '\u{5f4}'
            | '\u{1361}'
            | '\u{200c}'
            | '\u{200d}'
            | '\u{2010}'
            | '\u{2011}'
            | '\u{2018}'
            | '\u{2019}'
            | '\u{30fb}'
    )
}

#[cfg(test)]
mod tests;
