//! Shares, money and posts, in whole numbers throughout: no figure of a report depends on binary fractions.
//!
//! Every quotient is rounded once, half up (half away from zero), as the grant papers do. Rounded figures are never
//! added up where the sum itself can be counted.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A number with a fixed count of decimal places, kept as a whole number of the smallest one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fixed<const PLACES: usize>(i64);

/// A number with one decimal place, for example a share in per cent.
pub type Tenths = Fixed<1>;
/// A number with two decimal places, for example cases per post.
pub type Hundredths = Fixed<2>;

impl<const PLACES: usize> Fixed<PLACES> {
    /// Takes a count of the smallest decimal place: `Tenths::from_units(249)` is 24.9.
    #[must_use]
    pub const fn from_units(units: i64) -> Self {
        Self(units)
    }

    /// The count of the smallest decimal place.
    #[must_use]
    pub const fn units(self) -> i64 {
        self.0
    }

    /// Writes it with the decimal sign of a language, without signs between thousands.
    #[must_use]
    pub fn text(self, decimal_sign: char) -> String {
        let digits = format!("{:0width$}", self.0.unsigned_abs(), width = PLACES + 1);
        let (whole, part) = digits.split_at(digits.len() - PLACES);
        let minus = if self.0 < 0 { "-" } else { "" };
        if PLACES == 0 { format!("{minus}{whole}") } else { format!("{minus}{whole}{decimal_sign}{part}") }
    }
}

/// With a decimal point, as in exchange files.
impl<const PLACES: usize> fmt::Display for Fixed<PLACES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text('.'))
    }
}

/// An amount of money in euro cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(i64);

impl Cents {
    /// Takes a number of cents.
    #[must_use]
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// Takes whole euro; `None` if the amount is too great.
    #[must_use]
    pub const fn from_euro(euro: i64) -> Option<Self> {
        match euro.checked_mul(100) {
            Some(cents) => Some(Self(cents)),
            None => None,
        }
    }

    /// The amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// The amount in whole euro, half up.
    #[must_use]
    pub fn whole_euro(self) -> i64 {
        div_half_up(i128::from(self.0), 100).unwrap_or(0)
    }

    /// The exact sum, or `None` if it is too great.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(cents) => Some(Self(cents)),
            None => None,
        }
    }

    /// The exact product, or `None` if it is too great.
    #[must_use]
    pub fn checked_mul(self, count: u64) -> Option<Self> {
        (i128::from(self.0) * i128::from(count)).try_into().ok().map(Self)
    }

    /// An equal part, to the cent, half up; `None` for no parts. The parts need not add up to the whole.
    #[must_use]
    pub fn per(self, count: u64) -> Option<Self> {
        div_half_up(i128::from(self.0), i128::from(count)).map(Self)
    }

    /// Writes it in euro with two places and the decimal sign of a language.
    #[must_use]
    pub fn text(self, decimal_sign: char) -> String {
        Hundredths::from_units(self.0).text(decimal_sign)
    }
}

/// Euro with two places and a decimal point, without a currency sign.
impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text('.'))
    }
}

/// The part of a pot that falls to one counted person, to the cent, half up; `None` if nobody is counted.
///
/// 58,000,000 € and 72,857 people: 796.08 €.
#[must_use]
pub fn per_head(pot: Cents, count: u64) -> Option<Cents> {
    pot.per(count)
}

/// What a municipality may plan with for a year: the rounded amount per head times its own count, to whole euro, half
/// up; `None` if the amount is too great.
///
/// 796.08 € and 339 people: 269,871 €.
#[must_use]
pub fn frame_year(per_head: Cents, own_count: u64) -> Option<Cents> {
    Cents::from_euro(per_head.checked_mul(own_count)?.whole_euro())
}

/// Posts in hundredths of full-time equivalents: `575` are 5.75 posts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fte(u32);

impl Fte {
    /// Takes hundredths of a post.
    #[must_use]
    pub const fn from_hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }

    /// Hundredths of a post.
    #[must_use]
    pub const fn hundredths(self) -> u32 {
        self.0
    }

    /// The exact sum; at the greatest number it stays there.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// How many people these posts can accompany at `key` people per post. A part of a place is none.
    ///
    /// 5.75 posts at 80: 460.
    #[must_use]
    pub fn capacity(self, key: u32) -> u64 {
        u64::from(self.0) * u64::from(key) / 100
    }

    /// People per post to two places, half up; `None` without posts.
    ///
    /// 395 people and 5.75 posts: 68.70.
    #[must_use]
    pub fn ratio(self, cared: u64) -> Option<Hundredths> {
        div_half_up(i128::from(cared) * 10_000, i128::from(self.0)).map(Hundredths::from_units)
    }

    /// The posts needed for so many people at `key` people per post, to two places, half up; `None` without a key or
    /// if it is too great.
    ///
    /// 395 people at 80: 4.94 posts.
    #[must_use]
    pub fn needed(cared: u64, key: u32) -> Option<Self> {
        div_half_up(i128::from(cared) * 100, i128::from(key)).and_then(|hundredths| u32::try_from(hundredths).ok()).map(Self)
    }

    /// Whether no more than `key` people fall to one post, by the exact quotient.
    #[must_use]
    pub fn meets_key(self, cared: u64, key: u32) -> bool {
        u128::from(cared) * 100 <= u128::from(self.0) * u128::from(key)
    }

    /// Free places at `key` people per post; negative if there are too many people.
    #[must_use]
    pub fn free(self, cared: u64, key: u32) -> i64 {
        let free = i128::from(self.capacity(key)) - i128::from(cared);
        i64::try_from(free).unwrap_or(i64::MIN)
    }

    /// Writes it with two places and the decimal sign of a language.
    #[must_use]
    pub fn text(self, decimal_sign: char) -> String {
        Hundredths::from_units(i64::from(self.0)).text(decimal_sign)
    }
}

/// With a decimal point.
impl fmt::Display for Fte {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text('.'))
    }
}

/// The share of a part in per cent to one place, half up; `None` for a whole of nothing. Such shares may add up to
/// 100.1 or 99.9.
#[must_use]
pub fn share_1dec(part: u64, whole: u64) -> Option<Tenths> {
    div_half_up(i128::from(part) * 1000, i128::from(whole)).map(Tenths::from_units)
}

/// Distributes `total_units` over the counts so that the parts add up to exactly `total_units` (method of the largest
/// remainder, Hare and Niemeyer). Of equal remainders the earlier in the list wins. All zero if all counts are.
///
/// With 100 units: shares in whole per cent that add up to 100.
#[must_use]
pub fn largest_remainder(counts: &[u64], total_units: u64) -> Vec<u64> {
    let whole: u128 = counts.iter().map(|&count| u128::from(count)).sum();
    if whole == 0 {
        return vec![0; counts.len()];
    }
    let product = |count: u64| u128::from(count) * u128::from(total_units);
    // A quotient is at most `total_units`, so it fits.
    let mut parts: Vec<u64> = counts.iter().map(|&count| u64::try_from(product(count) / whole).unwrap_or(total_units)).collect();
    let left = u128::from(total_units) - parts.iter().map(|&part| u128::from(part)).sum::<u128>();
    let mut order: Vec<(u128, usize)> =
        counts.iter().enumerate().map(|(index, &count)| (product(count) % whole, index)).collect();
    order.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for &(_, index) in order.iter().take(usize::try_from(left).unwrap_or(order.len())) {
        parts[index] += 1;
    }
    parts
}

/// The quotient, half away from zero; `None` for a divisor that is not positive or a result that is too great.
fn div_half_up(numerator: i128, divisor: i128) -> Option<i64> {
    if divisor <= 0 {
        return None;
    }
    let rounded = (2 * numerator.abs() + divisor) / (2 * divisor);
    i64::try_from(if numerator < 0 { -rounded } else { rounded }).ok()
}

#[cfg(test)]
mod tests;
