//! Numbers that people read out, copy by hand and type: case numbers and the codes of invitation cards.
//!
//! Both use Crockford's base 32: digits and capital letters without I, L, O and U. Small letters, O for 0, I and L for
//! 1, Arabic, Persian and Bengali digits, missing or additional hyphens and spaces are accepted.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::name::to_latin_digits;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Number of characters of a case number, the check character included.
const CASE_LEN: usize = 8;
/// Number of characters of a card code.
const CARD_LEN: usize = 12;

/// Why a typed number or code is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum CodeError {
    /// Too few or too many characters.
    #[error("wrong number of characters")]
    Length,
    /// A character that does not occur.
    #[error("a character that does not occur in it")]
    Character,
    /// The check character does not fit: something was mistyped.
    #[error("mistyped")]
    Mistyped,
}

/// The number by which staff and person name a case, shown as `XXXX-XXXX`.
///
/// Seven random characters (35 bits) and a check character; it says nothing about a person. The check is a weighted sum
/// in the field of 32 elements: every character wrong in one place and every two characters exchanged are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber([u8; CASE_LEN]);

impl CaseNumber {
    /// Makes a number of the last 35 bits of random bytes. Two cases may meet; the caller makes it unique.
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        let mut symbols = symbols::<CASE_LEN>(u64::from_be_bytes(bytes) << 5);
        // With the last symbol zero, the sum itself is what the check has to cancel.
        symbols[CASE_LEN - 1] = 0;
        symbols[CASE_LEN - 1] = weighted_sum(&symbols);
        Self(symbols)
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&grouped(&self.0))
    }
}

impl FromStr for CaseNumber {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let symbols = read(text)?;
        if weighted_sum(&symbols) == 0 { Ok(Self(symbols)) } else { Err(CodeError::Mistyped) }
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = CodeError;
    fn try_from(text: String) -> Result<Self, CodeError> {
        text.parse()
    }
}

/// The single-use code on a printed invitation card: 12 characters, 60 random bits.
///
/// It is a secret until used: it is kept as a hash only, and neither `Debug` nor serde writes it.
#[derive(Clone, PartialEq, Eq)]
pub struct CardCode([u8; CARD_LEN]);

impl CardCode {
    /// Makes a code of the last 60 bits of random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(symbols(u64::from_be_bytes(bytes)))
    }

    /// The code in clear, `XXXX-XXXX-XXXX`, for the card and nothing else.
    #[must_use]
    pub fn reveal(&self) -> String {
        grouped(&self.0)
    }

    /// The twelve capital letters and digits in clear, to be hashed.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 12] {
        self.0.map(letter)
    }
}

impl fmt::Debug for CardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardCode(…)")
    }
}

impl FromStr for CardCode {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        read(text).map(Self)
    }
}

/// Sum of the symbols, each times a power of x that belongs to its place, in GF(2)\[x\] modulo x⁵ + x² + 1. The last
/// place has weight 1. Since x generates all 31 elements but 0, no two of up to 31 places have the same weight.
fn weighted_sum(symbols: &[u8]) -> u8 {
    symbols.iter().fold(0, |sum: u8, &symbol| {
        let times_x = sum << 1;
        let reduced = if times_x & 0b10_0000 == 0 { times_x } else { times_x ^ 0b10_0101 };
        reduced ^ symbol
    })
}

/// The last 5 × `N` bits, five to a symbol.
fn symbols<const N: usize>(bits: u64) -> [u8; N] {
    let mut left = bits;
    let mut symbols = [0; N];
    for symbol in symbols.iter_mut().rev() {
        *symbol = u8::try_from(left & 31).unwrap_or(0);
        left >>= 5;
    }
    symbols
}

fn letter(symbol: u8) -> u8 {
    ALPHABET[usize::from(symbol & 31)]
}

fn grouped(symbols: &[u8]) -> String {
    let mut text = String::with_capacity(symbols.len() + symbols.len() / 4);
    for (index, &symbol) in symbols.iter().enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push('-');
        }
        text.push(char::from(letter(symbol)));
    }
    text
}

fn read<const N: usize>(text: &str) -> Result<[u8; N], CodeError> {
    let mut symbols = [0; N];
    let mut count = 0;
    for character in to_latin_digits(text).chars() {
        if is_between(character) {
            continue;
        }
        let symbol = symbol(character).ok_or(CodeError::Character)?;
        *symbols.get_mut(count).ok_or(CodeError::Length)? = symbol;
        count += 1;
    }
    if count == N { Ok(symbols) } else { Err(CodeError::Length) }
}

fn symbol(character: char) -> Option<u8> {
    let plain = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|&known| char::from(known) == plain).and_then(|index| u8::try_from(index).ok())
}

/// White space, hyphens and dashes, marks of writing direction.
fn is_between(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2010}'..='\u{2015}' | '\u{2066}'..='\u{2069}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    const EXAMPLE: [u8; 8] = [0, 0, 0, 5, 0x2a, 0x91, 0x7c, 0x3e];

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let number = CaseNumber::from_random(EXAMPLE);
        let shown = number.to_string();
        assert_eq!(shown.len(), 9);
        assert_eq!(shown.as_bytes()[4], b'-');
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', ""),
            shown.replace('-', " – "),
            format!("\u{200e} {shown}\u{a0}"),
            shown.replace('0', "O").replace('1', "l"),
        ] {
            assert_eq!(typed.parse(), Ok(number), "{typed}");
        }
        assert_eq!("oooo-oooo".parse::<CaseNumber>(), Ok(CaseNumber::from_random([0; 8])));
        assert_eq!("٠٠٠٠۰۰۰۰".parse::<CaseNumber>(), Ok(CaseNumber::from_random([0; 8])));
        let json = serde_json::to_string(&number).expect("json");
        assert_eq!(json, format!("\"{shown}\""));
        assert_eq!(serde_json::from_str::<CaseNumber>(&json).expect("a number"), number);
        assert!(serde_json::from_str::<CaseNumber>("\"0000-0001\"").is_err());
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for (typed, error) in [
            ("", CodeError::Length),
            ("0000-000", CodeError::Length),
            ("0000-00000", CodeError::Length),
            ("0000-000U", CodeError::Character),
            ("0000-000*", CodeError::Character),
            ("0000-000Ö", CodeError::Character),
            ("0000-0001", CodeError::Mistyped),
        ] {
            assert_eq!(typed.parse::<CaseNumber>(), Err(error), "{typed}");
        }
    }

    #[test]
    fn all_weights_differ() {
        let weights: HashSet<u8> = (0..CASE_LEN)
            .map(|place| {
                let mut symbols = [0; CASE_LEN];
                symbols[place] = 1;
                weighted_sum(&symbols)
            })
            .collect();
        assert_eq!(weights.len(), CASE_LEN);
        assert!(!weights.contains(&0));
    }

    #[test]
    fn all_random_bits_count() {
        let zero = CaseNumber::from_random([0; 8]);
        let changed = (0..35).map(|bit| CaseNumber::from_random((1_u64 << bit).to_be_bytes())).collect::<HashSet<_>>();
        assert!(changed.len() == 35 && !changed.contains(&zero));
        let codes = (0..60).map(|bit| CardCode::from_random((1_u64 << bit).to_be_bytes()).reveal()).collect::<HashSet<_>>();
        assert_eq!(codes.len(), 60);
    }

    #[test]
    fn card_codes_are_read_and_never_logged() {
        let code = CardCode::from_random(u64::MAX.to_be_bytes());
        assert_eq!(code.reveal(), "ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(&code.to_bytes(), b"ZZZZZZZZZZZZ");
        assert_eq!("zzzz zzzzzzzz".parse(), Ok(code.clone()));
        assert_eq!("ZZZZ-ZZZZ".parse::<CardCode>(), Err(CodeError::Length));
        assert_eq!("ZZZZ-ZZZZ-ZZZ!".parse::<CardCode>(), Err(CodeError::Character));
        assert_eq!(format!("{code:?} {:?}", Some(&code)), "CardCode(…) Some(CardCode(…))");
    }

    proptest! {
        #[test]
        fn every_wrong_character_is_noticed(bytes: [u8; 8], place in 0..CASE_LEN, other in 0..32_u8) {
            let number = CaseNumber::from_random(bytes);
            let mut symbols = number.0;
            symbols[place] = other;
            let typed = grouped(&symbols).parse::<CaseNumber>();
            prop_assert_eq!(typed, if symbols == number.0 { Ok(number) } else { Err(CodeError::Mistyped) });
        }

        #[test]
        fn every_exchange_is_noticed(bytes: [u8; 8], one in 0..CASE_LEN, two in 0..CASE_LEN) {
            let number = CaseNumber::from_random(bytes);
            let mut symbols = number.0;
            symbols.swap(one, two);
            let typed = grouped(&symbols).parse::<CaseNumber>();
            prop_assert_eq!(typed, if symbols == number.0 { Ok(number) } else { Err(CodeError::Mistyped) });
        }

        #[test]
        fn what_is_shown_is_read(bytes: [u8; 8]) {
            let number = CaseNumber::from_random(bytes);
            prop_assert_eq!(number.to_string().parse(), Ok(number));
            let code = CardCode::from_random(bytes);
            prop_assert_eq!(code.reveal().parse(), Ok(code));
        }

        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = text.parse::<CaseNumber>();
            let _ = text.parse::<CardCode>();
        }
    }
}
