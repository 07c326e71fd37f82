//! Secrets: how they are normalised, checked and hashed.
//!
//! A secret is brought into one form of Unicode with Latin digits, so that it can be typed on any keyboard. Before it is
//! hashed it goes through a keyed hash: a copied database alone gives nothing to guess against. The parameters stand in
//! the PHC string, and a hash with other ones than today's is renewed at the next sign-in.

mod rules;

use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use lotse_store::seal::Purpose;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

pub use rules::check;

use crate::{Core, Failure};

/// Hashes that are computed at the same time: each holds its memory meanwhile.
const AT_ONCE: usize = 2;
/// Stands in for the salt of an account that does not exist.
const NO_SALT: [u8; 16] = [0; 16];

/// What hashing a secret costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    rounds: u32,
}

impl Default for Cost {
    /// 19 MiB and two rounds, as OWASP recommends for argon2id.
    fn default() -> Self {
        Self { memory_kib: 19 * 1024, rounds: 2 }
    }
}

impl Cost {
    /// Next to nothing: for tests and generated data, never for a real instance.
    #[must_use]
    pub const fn cheap() -> Self {
        Self { memory_kib: 32, rounds: 1 }
    }
}

/// Hashes and checks secrets, a few at a time.
#[derive(Debug)]
pub struct Passwords {
    cost: Cost,
    turns: Arc<Semaphore>,
}

/// What came of checking a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Checked {
    /// It is another one, or there is none.
    Wrong,
    /// It is the one.
    Right {
        /// Whether it was hashed at another cost than today's.
        outdated: bool,
    },
}

impl Passwords {
    /// Hashes at this cost from now on.
    #[must_use]
    pub fn new(cost: Cost) -> Self {
        Self { cost, turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Result<T, Failure> {
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|_| BROKEN)?;
        let run = move || {
            let _turn = turn;
            work()
        };
        tokio::task::spawn_blocking(run).await.map_err(|_| BROKEN)?
    }
}

const BROKEN: Failure = Failure::Internal("hashing of a secret");

fn hasher(cost: Cost) -> Result<Argon2<'static>, Failure> {
    let params = Params::new(cost.memory_kib, cost.rounds, 1, None).map_err(|_| BROKEN)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The secret as it is compared: NFKC, Latin digits, single spaces.
pub(crate) fn normal(secret: &str) -> Zeroizing<String> {
    let folded: Zeroizing<String> = Zeroizing::new(secret.nfkc().map(latin_digit).collect());
    let mut normal = Zeroizing::new(String::with_capacity(folded.len()));
    for word in folded.split_whitespace() {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.push_str(word);
    }
    normal
}

/// The zeros of scripts with digits of their own; nine more follow each.
const ZEROS: [u32; 22] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040,
    0x1090, 0x17e0, 0x1810, 0x1946, 0xff10,
];

fn latin_digit(character: char) -> char {
    let code = u32::from(character);
    let digit = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10));
    digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(character)
}

fn peppered(core: &Core, secret: &str) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(core.store.keyed_hash(Purpose::Other("secret"), &normal(secret)))
}

/// Hashes a secret at today's cost into a PHC string.
///
/// # Errors
/// When hashing breaks off.
pub(crate) async fn hash(core: &Core, secret: &str) -> Result<String, Failure> {
    let (input, salt, cost) = (peppered(core, secret), core.random.bytes::<16>(), core.passwords.cost);
    let work = move || Ok(hasher(cost)?.hash_password_with_salt(&*input, &salt).map_err(|_| BROKEN)?.to_string());
    core.passwords.in_turn(work).await
}

/// Checks a secret against a PHC string. Without one the same work is done, so that the time tells nothing.
///
/// # Errors
/// When hashing breaks off, or the stored string is none.
pub(crate) async fn verify(core: &Core, secret: &str, phc: Option<String>) -> Result<Checked, Failure> {
    let (input, cost) = (peppered(core, secret), core.passwords.cost);
    let work = move || {
        let hasher = hasher(cost)?;
        let Some(phc) = phc else {
            hasher.hash_password_with_salt(&*input, &NO_SALT).map_err(|_| BROKEN)?;
            return Ok(Checked::Wrong);
        };
        let known = PasswordHash::new(&phc).map_err(|_| Failure::Internal("a stored hash cannot be read"))?;
        if hasher.verify_password(&*input, &known).is_err() {
            return Ok(Checked::Wrong);
        }
        let outdated =
            Params::try_from(&known).map_or(true, |params| params.m_cost() != cost.memory_kib || params.t_cost() != cost.rounds);
        Ok(Checked::Right { outdated })
    };
    core.passwords.in_turn(work).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyboard_types_the_same_secret() {
        for typed in ["haus 12345", " haus  ١٢٣٤٥ ", "haus\u{a0}۱۲۳۴۵", "ｈａｕｓ １２３４５", "haus ১২৩৪৫", "haus १२३४५"]
        {
            assert_eq!(normal(typed).as_str(), "haus 12345", "{typed}");
        }
        assert_eq!(normal("e\u{301}"), normal("\u{e9}"));
        assert_ne!(normal("Haus"), normal("haus"));
    }

    #[test]
    fn costs_are_ones_that_argon2_takes() {
        for cost in [Cost::default(), Cost::cheap()] {
            assert!(hasher(cost).is_ok());
        }
    }
}
