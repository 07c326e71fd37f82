//! Chance that can be repeated: the same seed gives the same numbers, on every machine.

use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use time::{Date, Duration};

/// A source of choices.
pub(crate) struct Dice(ChaCha20Rng);

impl Dice {
    /// The choices of a seed; different streams have nothing in common.
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut random = ChaCha20Rng::seed_from_u64(seed);
        random.set_stream(stream);
        Self(random)
    }

    /// A number less than `end`; 0 for an end of 0.
    pub fn below(&mut self, end: u32) -> u32 {
        if end == 0 { 0 } else { self.0.next_u32() % end }
    }

    /// A number from–to, both included.
    pub fn between(&mut self, from: u32, to: u32) -> u32 {
        from + self.below(to.saturating_sub(from) + 1)
    }

    /// True so many times in a hundred.
    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of a list that is not empty.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(u32::try_from(from.len()).unwrap_or(u32::MAX)) as usize]
    }

    /// One of a list of words that is not empty.
    pub fn word(&mut self, from: &[&'static str]) -> &'static str {
        self.pick::<&'static str>(from)
    }

    /// One of a list that is not empty, the heavier the more often.
    pub fn weighted<T: Copy>(&mut self, table: &[(u32, T)]) -> T {
        let mut place = self.below(table.iter().map(|(weight, _)| weight).sum());
        for (weight, value) in table {
            if place < *weight {
                return *value;
            }
            place -= weight;
        }
        table[0].1
    }

    /// A day from–to, both included; the first one if they are the wrong way round.
    pub fn date(&mut self, from: Date, to: Date) -> Date {
        let days = u32::try_from((to - from).whole_days().max(0)).unwrap_or(0);
        later(from, i64::from(self.between(0, days)))
    }

    /// A day so many days after another one.
    pub fn after(&mut self, day: Date, from: u32, to: u32) -> Date {
        later(day, i64::from(self.between(from, to)))
    }
}

/// The day so many days later, or earlier for a negative number.
pub(crate) fn later(day: Date, days: i64) -> Date {
    day.saturating_add(Duration::days(days))
}
