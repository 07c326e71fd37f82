//! The number with which somebody signs in: seven digits that say nothing, and a check digit.
//!
//! It follows from the account and the instance's own secret. So the page that shows it and the form that takes it into
//! use agree, a new card can show the same number again, and only its keyed hash is stored.

use lotse_model::ids::AccountId;
use lotse_store::{Tx, accounts, seal::Purpose};

use super::password;
use crate::{Core, Failure};

/// Numbers that are tried for an account before giving up. With a million accounts the first is free nine times in ten.
const TURNS: u32 = 16;

/// The number of an account as it is shown, `1234 5678`: the one in use, else the first that is free.
pub(super) async fn of_account(core: &Core, tx: &Tx, account: AccountId, in_use: bool) -> Result<String, Failure> {
    let mut free = None;
    for turn in 0..TURNS {
        let number = candidate(core, account, turn);
        match accounts::by_sign_in(tx, &hash(core, &number)).await? {
            Some(found) if found.account == account => return Ok(number),
            Some(_) => {}
            None if in_use => free = free.or(Some(number)),
            None => return Ok(number),
        }
    }
    free.ok_or(Failure::Internal("no free sign-in number"))
}

/// By what a sign-in name is found, however it was typed.
pub(super) fn hash(core: &Core, typed: &str) -> [u8; 32] {
    core.store.keyed_hash(Purpose::SignIn, &normal(typed))
}

/// A sign-in name as it is compared: no spaces or hyphens, small letters, Latin digits.
pub(super) fn normal(typed: &str) -> String {
    password::normal(typed).to_lowercase().chars().filter(|character| character.is_alphanumeric()).collect()
}

fn candidate(core: &Core, account: AccountId, turn: u32) -> String {
    let hash = core.store.keyed_hash(Purpose::Other("sign-in number"), &format!("{account} {turn}"));
    let random = hash.iter().take(8).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    // The first digit is not zero, because people leave zeros out.
    let digits = format!("{}", 1_000_000 + random % 9_000_000);
    let check = check_digit(&digits);
    let (first, second) = digits.split_at(4);
    format!("{first} {second}{check}")
}

/// The check digit of ISO 7064 MOD 11,10, as in the German tax number: every single wrong digit is noticed, so that a
/// slip hits no other account.
fn check_digit(digits: &str) -> u32 {
    let product = digits.chars().filter_map(|digit| digit.to_digit(10)).fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_the_norms() {
        // The example of ISO/IEC 7064 for MOD 11,10.
        assert_eq!(check_digit("0794"), 5);
        // A published example of a German tax number.
        assert_eq!(check_digit("8609574271"), 9);
    }

    #[test]
    fn every_wrong_digit_is_noticed() {
        let right = "4711081";
        for place in 0..right.len() {
            for digit in b'0'..=b'9' {
                let mut other = right.as_bytes().to_vec();
                other[place] = digit;
                let other = String::from_utf8(other).expect("digits");
                assert_eq!(other == right, check_digit(&other) == check_digit(right), "{other}");
            }
        }
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for typed in ["1234 5678", "12345678", "1234-5678", " ١٢٣٤ ٥٦٧٨", "\u{200e}1234\u{a0}5678"] {
            assert_eq!(normal(typed), "12345678", "{typed}");
        }
        assert_eq!(normal("Anna.Berg"), "annaberg");
    }
}
