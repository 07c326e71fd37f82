//! Folding of names for search. Nothing here is ever shown or kept as somebody's name.

use unicode_normalization::UnicodeNormalization;

use super::{JOINERS, is_ignored, register_letter, to_latin_digits};

/// How offices fill a name that a person does not have.
const FILLERS: [&str; 5] = ["X", "XX", "XXX", "FNU", "LNU"];

/// The Arabic article in Latin letters, not assimilated.
const ARTICLES: [&str; 4] = ["AL", "EL", "UL", "OL"];

/// Groups of letters for one sound, in the order in which they are tried.
const SOUNDS: [(&str, &str); 16] = [
    ("DSCH", "J"),
    ("TSCH", "K"),
    ("SCH", "S"),
    ("TCH", "K"),
    ("DZH", "J"),
    ("DJ", "J"),
    ("DZ", "J"),
    ("KH", "K"),
    ("CH", "K"),
    ("CK", "K"),
    ("GH", "G"),
    ("PH", "F"),
    ("SH", "S"),
    ("ZH", "S"),
    ("TH", "T"),
    ("DH", "D"),
];

/// The form by which a name is found exactly.
///
/// Latin letters get the A–Z search form of DIN 91379 (Ä as AE, Ł as L, ß as SS). Arabic letters lose vowel marks and
/// lengthening strokes, and forms that keyboards and habits exchange become one (ي ى ی, ك ک, ا أ إ آ, ه ة). Cyrillic and
/// other scripts become small letters, digits Western. Hyphens, commas and full stops part words; apostrophes and
/// joiners vanish. Folding twice is folding once.
#[must_use]
pub fn search_form(text: &str) -> String {
    let text: String = to_latin_digits(text)
        .chars()
        .filter(|&character| !is_ignored(character) && !JOINERS.contains(&character))
        .nfc()
        .collect();
    let mut form = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(character) = rest.chars().next() {
        let length = if let Some((letter, found)) = register_letter(rest) {
            form.push_str(found);
            letter.len()
        } else {
            fold(character, &mut form);
            character.len_utf8()
        };
        rest = &rest[length..];
    }
    let words: Vec<&str> = form.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ").nfc().collect()
}

/// Keys of the parts of a name for tolerant search and the hunt for double records: sorted, without repetition.
///
/// Two spellings of one name should share keys: given and family name exchanged, with or without article, Arabic names
/// by way of English, French or German (Mohammad and Muhamed, Khaled and Chalid, Jamil and Dschamil, Abdulrahman and
/// Abd al-Rahman). Different names may share keys too, so a hit is a proposal to look at. The key of a Latin part holds
/// its consonants and its first vowel, as A or U.
#[must_use]
pub fn name_keys(text: &str) -> Vec<String> {
    let form = search_form(text);
    let words: Vec<&str> = form.split(' ').filter(|word| !word.is_empty()).collect();
    let telling = |&(index, word): &(usize, &&str)| !FILLERS.contains(word) && !is_article(word, words.get(index + 1).copied());
    let mut kept: Vec<&str> = words.iter().enumerate().filter(telling).map(|(_, &word)| word).collect();
    if kept.is_empty() {
        kept = words;
    }
    let mut keys = Vec::with_capacity(kept.len() + 1);
    for word in kept {
        if !is_latin(word) {
            keys.push(word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word).to_owned());
        } else if let Some(rest) = after_servant(word) {
            keys.push("ABD".to_owned());
            if !rest.is_empty() {
                keys.push(latin_key(rest));
            }
        } else {
            keys.push(latin_key(without_article(word)));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Appends what a character that is no letter of DIN 91379 becomes.
fn fold(character: char, form: &mut String) {
    match character {
        '-' | ',' | '.' | '/' | '_' | '\u{2010}'..='\u{2015}' | '\u{5be}' | '\u{1361}' | '\u{30fb}' => form.push(' '),
        _ if character.is_whitespace() => form.push(' '),
        // Apostrophes, their relatives, and marks on letters that have no such letter in the norm.
        '\'' | '`' | '´' | '¨' | '~' | '·' | '‡' | '\u{2b0}'..='\u{36f}' | '\u{2018}'..='\u{201b}' => {}
        // Vowel marks, signs of recitation, lengthening stroke.
        '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}' => {}
        'أ' | 'إ' | 'آ' | 'ٱ' => form.push('ا'),
        'ى' | 'ی' | 'ئ' | 'ې' | 'ۍ' => form.push('ي'),
        'ک' => form.push('ك'),
        'ګ' => form.push('گ'),
        'ؤ' => form.push('و'),
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۀ' | 'ۂ' | 'ۃ' => form.push('ه'),
        'Ё' | 'ё' => form.push('е'),
        _ => {
            // Other Latin letters with marks: the bare letter.
            if let Some(base) = std::iter::once(character).nfd().next().filter(char::is_ascii_alphabetic) {
                form.push(base.to_ascii_uppercase());
                return;
            }
            for small in character.to_lowercase() {
                match register_letter(small.encode_utf8(&mut [0; 4])) {
                    Some((_, found)) => form.push_str(found),
                    None => form.push(small),
                }
            }
        }
    }
}

fn is_latin(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_uppercase())
}

const fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'A' | b'E' | b'I' | b'O' | b'U')
}

/// Whether a word is an article before another word, assimilated ones as in "As-Sayed" included.
fn is_article(word: &str, next: Option<&str>) -> bool {
    if ARTICLES.contains(&word) {
        return true;
    }
    let assimilated = word
        .strip_prefix(['A', 'E', 'U'])
        .filter(|rest| matches!(*rest, "D" | "N" | "R" | "S" | "SH" | "SCH" | "T" | "TH" | "Z" | "DH"));
    assimilated.zip(next).is_some_and(|(rest, next)| next.starts_with(rest))
}

/// A word without the article grown together with it: "Alhassan". Words that only begin alike ("Albert") lose it too,
/// the same way each time.
fn without_article(word: &str) -> &str {
    let rest = word.strip_prefix("AL").or_else(|| word.strip_prefix("EL"));
    match rest {
        Some("LAH") => "LAH",
        Some(rest) if rest.len() >= 4 && !rest.starts_with(|letter: char| u8::try_from(letter).is_ok_and(is_vowel)) => rest,
        _ => word,
    }
}

/// What "Abd" (servant of) belongs to in "Abdulrahman", "Abderrahmane", "Abdullah", "Abdel"; empty if that is the next
/// word. `None` for other words.
fn after_servant(word: &str) -> Option<&str> {
    let rest = word.strip_prefix("ABD")?;
    let rest = rest.strip_prefix("OU").or_else(|| rest.strip_prefix(['A', 'E', 'I', 'O', 'U'])).unwrap_or(rest);
    if word == "ABD" || rest == "L" {
        return Some("");
    }
    let mut letters = rest.bytes();
    let (first, second) = (letters.next()?, letters.next()?);
    let rest = if first == b'L' || (first == second && !is_vowel(first)) { &rest[1..] } else { rest };
    (rest.len() >= 3).then_some(rest)
}

fn latin_key(word: &str) -> String {
    let mut sounds = String::with_capacity(word.len());
    let mut rest = word;
    if let Some(after) = word.strip_prefix("OU").filter(|after| after.bytes().next().is_some_and(is_vowel)) {
        sounds.push('V');
        rest = after;
    }
    while let Some(letter) = rest.chars().next() {
        let (sound, after) = SOUNDS
            .iter()
            .find_map(|(group, sound)| rest.strip_prefix(group).map(|after| (*sound, after)))
            .unwrap_or_else(|| rest.split_at(letter.len_utf8()));
        sounds.push_str(match sound {
            "C" | "Q" => "K",
            "W" => "V",
            "X" => "KS",
            "Z" => "S",
            "Y" if sounds.is_empty() => "J",
            "Y" => "I",
            other => other,
        });
        rest = after;
    }
    let silent = sounds.bytes().rev().nth(1).is_some_and(is_vowel);
    let sounds = sounds.strip_suffix('H').filter(|_| silent).unwrap_or(&sounds);

    let mut key = String::with_capacity(sounds.len());
    let (mut before, mut vowel_seen) = (0, false);
    for sound in sounds.bytes() {
        if !is_vowel(sound) {
            if sound != before {
                key.push(char::from(sound));
            }
        } else if !vowel_seen {
            key.push(if matches!(sound, b'O' | b'U') { 'U' } else { 'A' });
            vowel_seen = true;
        }
        before = sound;
    }
    key
}
