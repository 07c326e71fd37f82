//! What comes in as a file, and what is kept of it.
//!
//! A file is what its first bytes say, whatever its name or the browser says. Pictures are decoded, turned upright and
//! written anew as JPEG, so that nothing but points is left: no place, no camera, no second content behind the first. PDFs
//! are read and written anew without what they say about their making; those that carry programs or other files are
//! refused. Whatever a file holds, this neither panics nor takes more memory than the limits below let it.

mod pdf;
mod picture;

use lotse_model::{document::Media, form::FieldError};
use tokio::sync::Semaphore;

/// Largest file in bytes. Photos of phones have 2 to 8 MB.
pub const MAX_BYTES: usize = 12_000_000;
/// Largest PDF in bytes; reading one takes many times as much memory.
const MAX_PDF_BYTES: usize = 8_000_000;
/// Largest picture in points.
const MAX_POINTS: u64 = 40_000_000;
/// Most pages of a PDF.
const MAX_PAGES: usize = 40;
/// Files that are received at the same time; the others wait at the door, in nobody's memory.
const RECEIVED_AT_ONCE: usize = 12;
/// Files that are decoded at the same time.
const DECODED_AT_ONCE: usize = 1;

/// A file as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is.
    pub media: Media,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Holds the memory of uploads to a bound, however many come at once.
#[derive(Debug)]
pub struct Gate {
    /// A permit for each file that is received, from its first byte until it is kept.
    pub receiving: Semaphore,
    decoding: Semaphore,
}

impl Default for Gate {
    fn default() -> Self {
        Self { receiving: Semaphore::new(RECEIVED_AT_ONCE), decoding: Semaphore::new(DECODED_AT_ONCE) }
    }
}

impl Gate {
    /// Prepares a file, after those that came before.
    ///
    /// # Errors
    /// What is wrong with it.
    pub async fn prepare(&self, bytes: Vec<u8>) -> Result<Kept, FieldError> {
        // The gate is never closed, and a decoder that panics has met a damaged file.
        let _turn = self.decoding.acquire().await.map_err(|_| FieldError::FileDamaged)?;
        tokio::task::spawn_blocking(move || prepare(&bytes)).await.map_err(|_| FieldError::FileDamaged)?
    }
}

/// Makes of a file what is kept.
///
/// # Errors
/// What is wrong with it.
pub fn prepare(bytes: &[u8]) -> Result<Kept, FieldError> {
    if bytes.is_empty() {
        return Err(FieldError::FileMissing);
    }
    too_large(bytes, MAX_BYTES)?;
    match Found::of(bytes) {
        Some(Found::Jpeg) => picture::jpeg(bytes),
        Some(Found::Png) => picture::png(bytes),
        Some(Found::Heic) => picture::heic(bytes),
        Some(Found::Pdf) => {
            too_large(bytes, MAX_PDF_BYTES)?;
            pdf::clean(bytes)
        }
        None => Err(FieldError::FileUnknown),
    }
}

fn too_large(bytes: &[u8], max: usize) -> Result<(), FieldError> {
    if bytes.len() > max { Err(FieldError::FileTooLarge(megabytes(max))) } else { Ok(()) }
}

/// A limit in the words of the message.
#[must_use]
pub fn megabytes(bytes: usize) -> u32 {
    u32::try_from(bytes / 1_000_000).unwrap_or(u32::MAX)
}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Jpeg,
    Png,
    Heic,
    Pdf,
}

impl Found {
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"%PDF-") {
            Some(Self::Pdf)
        } else if bytes.get(4..8) == Some(b"ftyp") && !matches!(heifer::check_file_type(bytes), heifer::FileTypeResult::No) {
            // Films and pictures of other codecs begin alike; the decoder tells them apart.
            Some(Self::Heic)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests;
