//! The root secret: from it come the keys by which secrets are found and by which short-lived values of accounts and
//! sessions are sealed. It is made once, stands in the table of settings wrapped by the master key, and survives its
//! rotation: a lookup by keyed hash must give the same hash for as long as the row lives.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{MasterKeys, Place, Random, Secret, master, open, seal};
use crate::error::{InconsistentRow, Result};

/// What a keyed hash is for: the same text has another hash for another purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Sign-in names and numbers.
    SignIn,
    /// Codes of printed cards.
    Card,
    /// Recovery codes.
    Recovery,
    /// Network addresses in throttles and logs.
    Address,
    /// Any other, by its own name.
    Other(&'static str),
}

impl Purpose {
    const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Card => "card",
            Self::Recovery => "recovery",
            Self::Address => "address",
            Self::Other(name) => name,
        }
    }
}

/// The root secret.
#[derive(Clone)]
pub(crate) struct Root(Secret);

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Root")
    }
}

impl Root {
    /// The setting in which it stands.
    pub(crate) const SETTING: &'static str = "root_secret";

    const PLACE: Place = Place::new("setting", "value", Uuid::nil());

    pub(crate) fn generate(random: &Random) -> Self {
        Self(master::fresh(random))
    }

    /// The text for the setting: master version, colon, sealed secret in hexadecimal digits.
    pub(crate) fn wrap(&self, master: &MasterKeys, random: &Random) -> Result<String> {
        let (version, key) = master.current()?;
        let sealed = seal(key, &version.to_string(), &Self::PLACE, &*self.0, random)?;
        let hex: String = sealed.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(format!("{version}:{hex}"))
    }

    /// Reads the text of the setting.
    pub(crate) fn unwrap(text: &str, master: &MasterKeys) -> Result<Self> {
        let bad = || InconsistentRow { table: "setting", column: "value", id: Uuid::nil() };
        let (version, hex) = text.split_once(':').ok_or_else(bad)?;
        let version: i32 = version.parse().map_err(|_| bad())?;
        let sealed: Option<Vec<u8>> =
            (0..hex.len()).step_by(2).map(|at| hex.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok())).collect();
        let plain = open(master.version(version)?, &version.to_string(), &Self::PLACE, &sealed.ok_or_else(bad)?)?;
        let secret: [u8; 32] = plain.as_slice().try_into().map_err(|_| bad())?;
        Ok(Self(Zeroizing::new(secret)))
    }

    /// The hash by which a secret text is found.
    pub(crate) fn keyed_hash(&self, purpose: Purpose, text: &str) -> [u8; 32] {
        *mac(&self.derive("lookup", purpose.name().as_bytes()), &[text.as_bytes()])
    }

    /// A key for one thing of one kind.
    pub(crate) fn derive(&self, kind: &str, of: &[u8]) -> Secret {
        mac(&self.0, &[kind.as_bytes(), b"|", of])
    }
}

fn mac(key: &[u8; 32], parts: &[&[u8]]) -> Secret {
    // HMAC fills a shorter key up with zeros to the block of its hash.
    let mut block = Zeroizing::new([0; 64]);
    block[..key.len()].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    for part in parts {
        mac.update(part);
    }
    Zeroizing::new(mac.finalize().into_bytes().into())
}
