//! The master keys: they wrap data keys and nothing else, and never stand in the database.

use std::{collections::BTreeMap, fmt, path::Path};

use zeroize::Zeroizing;

use super::{Random, Secret};

/// What is wrong with the master keys.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MasterKeyError {
    /// The file cannot be read.
    #[error("the master key file cannot be read ({0})")]
    Unreadable(std::io::ErrorKind),
    /// A line is not `version:64 hexadecimal digits`.
    #[error("line {0} of the master keys is not `version:` and 64 hexadecimal digits")]
    BadLine(usize),
    /// There is no key.
    #[error("there is no master key")]
    Empty,
    /// A row was wrapped with a version that is not at hand.
    #[error("the master key of version {0} is needed and missing")]
    Missing(i32),
}

/// Master keys by version; the highest one wraps, the others only open.
#[derive(Clone)]
pub struct MasterKeys(BTreeMap<i32, Secret>);

impl fmt::Debug for MasterKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKeys(versions {:?})", self.0.keys())
    }
}

impl MasterKeys {
    /// Makes a first key, version 1.
    #[must_use]
    pub fn generate(random: &mut dyn super::Randomness) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        random.fill(&mut *key);
        Self(BTreeMap::from([(1, key)]))
    }

    /// The same keys and a new one, which becomes the current one: the first step of a rotation.
    #[must_use]
    pub fn with_next(&self, random: &mut dyn super::Randomness) -> Self {
        let mut next = self.clone();
        let mut key = Zeroizing::new([0; 32]);
        random.fill(&mut *key);
        next.0.insert(self.current_version().saturating_add(1), key);
        next
    }

    /// The current key alone: the last step of a rotation, when nothing is wrapped with the others any more.
    #[must_use]
    pub fn only_current(&self) -> Self {
        let current = self.current_version();
        Self(self.0.iter().filter(|(version, _)| **version == current).map(|(version, key)| (*version, key.clone())).collect())
    }

    /// Reads lines `version:hex`; blank lines and lines that begin with `#` are passed over.
    ///
    /// # Errors
    /// [`MasterKeyError::BadLine`] and [`MasterKeyError::Empty`].
    pub fn from_hex(text: &str) -> Result<Self, MasterKeyError> {
        let mut keys = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (version, key) = parse_line(line).ok_or(MasterKeyError::BadLine(index + 1))?;
            if keys.insert(version, key).is_some() {
                return Err(MasterKeyError::BadLine(index + 1));
            }
        }
        if keys.is_empty() { Err(MasterKeyError::Empty) } else { Ok(Self(keys)) }
    }

    /// Reads a file as [`MasterKeys::from_hex`] does.
    ///
    /// # Errors
    /// [`MasterKeyError::Unreadable`] and those of [`MasterKeys::from_hex`].
    pub fn from_file(path: &Path) -> Result<Self, MasterKeyError> {
        let text = std::fs::read_to_string(path).map_err(|error| MasterKeyError::Unreadable(error.kind()))?;
        Self::from_hex(&Zeroizing::new(text))
    }

    /// The text that [`MasterKeys::from_hex`] reads.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.0.len() * 80));
        for (version, key) in &self.0 {
            text.push_str(&format!("{version}:"));
            for byte in key.iter() {
                text.push(hex_digit(byte >> 4));
                text.push(hex_digit(byte & 15));
            }
            text.push('\n');
        }
        text
    }

    /// The version that wraps.
    #[must_use]
    pub fn current_version(&self) -> i32 {
        self.0.last_key_value().map_or(0, |(version, _)| *version)
    }

    pub(crate) fn current(&self) -> Result<(i32, &Secret), MasterKeyError> {
        self.0.last_key_value().map(|(version, key)| (*version, key)).ok_or(MasterKeyError::Empty)
    }

    pub(crate) fn version(&self, version: i32) -> Result<&Secret, MasterKeyError> {
        self.0.get(&version).ok_or(MasterKeyError::Missing(version))
    }
}

/// A fresh secret, for data keys.
pub(super) fn fresh(random: &Random) -> Secret {
    Zeroizing::new(random.bytes())
}

fn parse_line(line: &str) -> Option<(i32, Secret)> {
    let (version, hex) = line.split_once(':')?;
    let version = version.trim().parse().ok().filter(|version| *version > 0)?;
    let hex = hex.trim();
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    let mut key = Zeroizing::new([0; 32]);
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some((version, key))
}

fn hex_digit(nibble: u8) -> char {
    char::from_digit(u32::from(nibble), 16).unwrap_or('0')
}
