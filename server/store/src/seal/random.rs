//! Where random bytes come from: a parameter of the store (architecture.md A26).

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use rand_core::RngCore;

/// A source of random bytes. Every generator of `rand_core` is one; in production it must be a secure one.
pub trait Randomness: Send {
    /// Fills the bytes.
    fn fill(&mut self, bytes: &mut [u8]);
}

impl<R: RngCore + Send> Randomness for R {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.fill_bytes(bytes);
    }
}

/// The shared source.
#[derive(Clone)]
pub(crate) struct Random(Arc<Mutex<Box<dyn Randomness>>>);

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Random")
    }
}

impl Random {
    pub(crate) fn new(source: Box<dyn Randomness>) -> Self {
        Self(Arc::new(Mutex::new(source)))
    }

    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        // A generator has no state that a panic elsewhere could have left half made.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill(&mut bytes);
        bytes
    }
}
