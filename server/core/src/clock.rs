//! Clocks and randomness are parameters, so that every run can be repeated (architecture.md A26).

use std::sync::{
    Mutex,
    atomic::{AtomicI64, Ordering},
};

use lotse_model::{date::berlin_date, entry::Millis};
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use time::Date;

/// The system clock, and the business date that figures, deadlines and ages are counted by.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01 UTC.
    fn now(&self) -> Millis;

    /// The civil date in Europe/Berlin; the demo fixes it.
    fn business_date(&self) -> Date {
        berlin_date(self.now())
    }
}

/// The clock of the machine, with a fixed business date in the demo.
#[derive(Debug, Default)]
pub struct SystemClock {
    /// Fixed business date.
    pub fixed_date: Option<Date>,
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
    fn now(&self) -> Millis {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX)
    }

    fn business_date(&self) -> Date {
        self.fixed_date.unwrap_or_else(|| berlin_date(self.now()))
    }
}

/// A clock that stands until it is moved: for tests and for generated histories.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// Stands at an instant.
    #[must_use]
    pub const fn at(now: Millis) -> Self {
        Self(AtomicI64::new(now))
    }

    /// Moves forward.
    pub fn advance(&self, millis: Millis) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }

    /// Moves to an instant.
    pub fn set(&self, now: Millis) {
        self.0.store(now, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Millis {
        self.0.load(Ordering::SeqCst)
    }
}

/// The source of identifiers, codes, salts and keys.
pub struct Random(Mutex<ChaCha20Rng>);

impl Random {
    /// Seeded by the operating system.
    #[must_use]
    pub fn from_os() -> Self {
        Self(Mutex::new(ChaCha20Rng::from_os_rng()))
    }

    /// Seeded by a number: for tests and generated data, never for a real instance.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))
    }

    /// Random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// Runs something with the generator itself.
    pub fn with<T>(&self, run: impl FnOnce(&mut ChaCha20Rng) -> T) -> T {
        run(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }
}
