//! The people of the demo data, before any database: households with persons, and for each person what the record of her
//! case learnt when, from whom.
//!
//! A plan is a stream: it keeps what is still to be handed out, not the people. The same counts give the same people.

mod caseload;
mod household;
mod journey;
mod naming;
mod quota;
mod record;
pub(crate) mod sitting;
mod texts;
mod truth;

use lotse_model::{entry::Millis, lang::Lang, role::CaseState};
use time::{Date, macros::date};

use super::{
    counts::{Counts, CountsError, Population},
    dice::Dice,
    practice,
};

use caseload::Caseload;
pub(crate) use naming::{Names, of_staff};
use quota::Quota;
pub(crate) use sitting::{Line, Sitting, Writer, at};

/// The demo's business date.
pub const DAY: Date = date!(2018 - 04 - 27);
/// The last day of which records tell.
pub(crate) const YESTERDAY: Date = date!(2018 - 04 - 26);
/// The day on which people had to live in follow-up accommodation to count for funding.
pub(crate) const STOCK_DAY: Date = date!(2017 - 09 - 15);
/// First and last day of arrival that count for funding.
pub(crate) const FUNDED: (Date, Date) = (date!(2015 - 01 - 01), date!(2016 - 02 - 29));
/// The day from which the team kept records.
pub(crate) const FIRST_RECORDS: Date = date!(2016 - 02 - 01);
/// The day from which people could enter their own data.
pub(crate) const PORTAL_SINCE: Date = date!(2018 - 02 - 05);

/// People who live together, each with a case.
#[derive(Debug, Clone)]
pub(crate) struct Household {
    /// Its members, adults first.
    pub persons: Vec<Person>,
    /// Who accompanies it, by place in the list of posts; nobody for some.
    pub manager: Option<usize>,
    /// Which of the practice cases it is.
    pub practice: Option<practice::Case>,
}

/// A person with a case.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// Names, for the list of accounts.
    pub names: Names,
    /// Language of the portal.
    pub lang: Lang,
    /// The adult of the household who speaks for this child.
    pub custody: Vec<usize>,
    /// First day of care.
    pub opened_on: Date,
    /// When the case was opened.
    pub opened_at: Millis,
    /// First day without care and the state of the case since.
    pub ended: Option<(Date, CaseState)>,
    /// Her own sign-in; none for children.
    pub account: Option<Card>,
    /// Since when she lives with the others.
    pub joined: Date,
    /// What the record learnt, in order of time.
    pub sittings: Vec<Sitting>,
}

/// The card to a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Card {
    /// When it was printed; none was for some.
    pub printed_at: Option<Millis>,
    /// When it was redeemed.
    pub redeemed_at: Option<Millis>,
}

/// The households of one carrier, one after the other.
pub(crate) struct Plan<'a> {
    quota: Quota,
    dice: Dice,
    caseload: Caseload,
    practice: std::vec::IntoIter<practice::Case>,
    population: &'a Population,
}

impl<'a> Plan<'a> {
    /// Begins the plan of a carrier, by its place in the counts.
    ///
    /// # Errors
    /// When its numbers contradict each other.
    pub fn new(counts: &'a Counts, carrier: usize) -> Result<Self, CountsError> {
        let population = counts.carriers.get(carrier).ok_or(CountsError::NoCarrier)?;
        population.validate()?;
        let cases = if population.practice { practice::Case::ALL.to_vec() } else { Vec::new() };
        Ok(Self {
            quota: Quota::new(population),
            dice: Dice::new(counts.seed, u64::try_from(carrier).unwrap_or(0)),
            caseload: Caseload::new(&population.posts),
            practice: cases.into_iter(),
            population,
        })
    }
}

impl Iterator for Plan<'_> {
    type Item = Household;

    fn next(&mut self) -> Option<Household> {
        if let Some(case) = self.practice.next() {
            let mut household = practice::household(case);
            household.manager = Some(self.caseload.practice(case, household.persons.len()));
            return Some(household);
        }
        let slot = self.quota.next(&mut self.dice)?;
        Some(household::make(&mut self.dice, &mut self.quota, &mut self.caseload, self.population.kind, slot))
    }
}

#[cfg(test)]
pub(super) mod tests;
