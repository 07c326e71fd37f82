//! Sealing of values (architecture.md A8): XChaCha20-Poly1305 with a random nonce, the place of the value as associated
//! data, and padding to steps of 32 bytes, so that neither a moved nor a measured value tells anything.
//!
//! A sealed value is one byte for the form (1), 24 bytes nonce, the encrypted padded value, 16 bytes tag.

mod cache;
mod keys;
mod lookup;
mod master;
mod random;

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use uuid::Uuid;
use zeroize::Zeroizing;

pub(crate) use cache::KeyCache;
pub use keys::{AccountKey, CarrierKey, CaseKey, rewrap_all};
pub(crate) use keys::{KeyRow, new_key};
pub use lookup::Purpose;
pub(crate) use lookup::Root;
pub use master::{MasterKeyError, MasterKeys};
pub(crate) use random::Random;
pub use random::Randomness;

const FORM: u8 = 1;
const NONCE: usize = 24;
const STEP: usize = 32;

/// 32 secret bytes, wiped when dropped.
pub(crate) type Secret = Zeroizing<[u8; 32]>;

/// Where a sealed value stands. A value that was moved to another place does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// Identifier of the row.
    pub row: Uuid,
}

impl Place {
    /// Names a place.
    #[must_use]
    pub const fn new(table: &'static str, column: &'static str, row: Uuid) -> Self {
        Self { table, column, row }
    }

    fn associated(&self, version: &str) -> String {
        format!("{}|{}|{}|{version}", self.table, self.column, self.row.simple())
    }

    fn broken(&self) -> SealError {
        SealError { table: self.table, column: self.column, row: self.row }
    }
}

/// A sealed value does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{table}.{column} of row {row} does not open: wrong key, moved or damaged")]
pub struct SealError {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// Row.
    pub row: Uuid,
}

/// Seals a value. `version` is the version of the key, for data keys their identifier.
pub(crate) fn seal(key: &[u8; 32], version: &str, place: &Place, plain: &[u8], random: &Random) -> Result<Vec<u8>, SealError> {
    let nonce: [u8; NONCE] = random.bytes();
    let padded = pad(plain).ok_or_else(|| place.broken())?;
    let associated = place.associated(version);
    let payload = Payload { msg: &padded, aad: associated.as_bytes() };
    let encrypted = cipher(key).encrypt(&XNonce::from(nonce), payload).map_err(|_| place.broken())?;
    let mut sealed = Vec::with_capacity(1 + NONCE + encrypted.len());
    sealed.push(FORM);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&encrypted);
    Ok(sealed)
}

/// Opens a value that [`seal`] made with the same key, version and place.
pub(crate) fn open(key: &[u8; 32], version: &str, place: &Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let (&form, rest) = sealed.split_first().ok_or_else(|| place.broken())?;
    let (nonce, encrypted) = rest.split_first_chunk::<NONCE>().ok_or_else(|| place.broken())?;
    if form != FORM {
        return Err(place.broken());
    }
    let associated = place.associated(version);
    let payload = Payload { msg: encrypted, aad: associated.as_bytes() };
    let padded = Zeroizing::new(cipher(key).decrypt(&XNonce::from(*nonce), payload).map_err(|_| place.broken())?);
    unpad(&padded).map(|plain| Zeroizing::new(plain.to_vec())).ok_or_else(|| place.broken())
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

/// Four bytes for the length, the value, zeros up to the next step; `None` for a value of 4 GiB or more.
fn pad(plain: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let length = u32::try_from(plain.len()).ok()?;
    let mut padded = Zeroizing::new(Vec::with_capacity((plain.len() + 4).next_multiple_of(STEP)));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(plain);
    let whole = padded.len().next_multiple_of(STEP);
    padded.resize(whole, 0);
    Some(padded)
}

fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<4>()?;
    rest.get(..usize::try_from(u32::from_le_bytes(*length)).ok()?)
}
