//! What is still to be handed out: places by status and housing, and how many of them count for funding.

use lotse_model::{rules::StatusBucket, share::largest_remainder};

use super::super::{
    counts::{BUCKETS, Population},
    dice::Dice,
    practice,
};

/// Where a household lives, and so which number it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    /// Follow-up accommodation, in a tenancy of their own or in the town's.
    FollowUp {
        /// Status of all members but for those who came by family reunification.
        bucket: StatusBucket,
        /// Whether it is a tenancy of their own.
        private: bool,
    },
    /// Provisional accommodation, procedure closed.
    OverdueClosed,
    /// Provisional accommodation for two years.
    OverdueTwoYears,
    /// Provisional accommodation.
    Provisional,
    /// Nothing confirmed yet.
    ToClarify,
    /// Care has ended.
    Former,
}

/// How many members of a household count for funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Share {
    /// So many came in time.
    pub funded: u32,
    /// So many may have been born here.
    pub born_here: u32,
}

/// The counters of one carrier.
#[derive(Debug)]
pub(crate) struct Quota {
    /// Places in follow-up accommodation by bucket: of the town, private.
    cells: [[u32; 2]; 7],
    overdue_closed: u32,
    overdue_two_years: u32,
    provisional: u32,
    to_clarify: u32,
    former: u32,
    /// To count for funding: of those in follow-up accommodation, of those whose care has ended.
    funding: [u32; 2],
    /// Whether the household at the exact boundary of two years was handed out, inside and outside.
    pub boundary: [bool; 2],
}

impl Quota {
    /// All places of a population, the practice cases taken out.
    pub fn new(population: &Population) -> Self {
        let reserved = |private: bool| -> [u32; 7] {
            BUCKETS.map(|bucket| if population.practice { practice::places(bucket, private) } else { 0 })
        };
        let (town, own) = (reserved(false), reserved(true));
        let mut rows = [0; 7];
        for (index, bucket) in BUCKETS.into_iter().enumerate() {
            rows[index] = population.with(bucket) - town[index] - own[index];
        }
        let mut cells = [[0; 2]; 7];
        for permit in [true, false] {
            let split = if permit { population.private.permit } else { population.private.without };
            let of: Vec<usize> = (0..7).filter(|index| BUCKETS[*index].has_permit() == permit).collect();
            let taken: u32 = of.iter().map(|index| own[*index]).sum();
            let weights: Vec<u64> = of.iter().map(|index| u64::from(rows[*index])).collect();
            let parts = largest_remainder(&weights, u64::from(split.saturating_sub(taken)));
            for (index, part) in of.into_iter().zip(parts) {
                let private = u32::try_from(part).unwrap_or(0).min(rows[index]);
                cells[index] = [rows[index] - private, private];
            }
        }
        let former = population.former_funding();
        let funded_here = population.funding - former - if population.practice { practice::FUNDED } else { 0 };
        Self {
            cells,
            overdue_closed: population.overdue.closed,
            overdue_two_years: population.overdue.two_years,
            provisional: population.provisional,
            to_clarify: population.to_clarify,
            former: population.former,
            funding: [funded_here, former],
            boundary: [false; 2],
        }
    }

    /// Where the next household lives; `None` when all places are handed out.
    pub fn next(&self, dice: &mut Dice) -> Option<Slot> {
        // Those who came by family reunification have nobody to join once all others are placed, so they come early.
        let mut table: Vec<(u32, Slot)> = Vec::new();
        for (index, bucket) in BUCKETS.into_iter().enumerate().filter(|(_, bucket)| *bucket != StatusBucket::Family) {
            for private in [false, true] {
                table.push((self.cells[index][usize::from(private)], Slot::FollowUp { bucket, private }));
            }
        }
        table.push((self.overdue_closed, Slot::OverdueClosed));
        table.push((self.overdue_two_years, Slot::OverdueTwoYears));
        table.push((self.provisional, Slot::Provisional));
        table.push((self.to_clarify, Slot::ToClarify));
        table.push((self.former, Slot::Former));
        table.retain(|(left, _)| *left > 0);
        if !table.is_empty() {
            return Some(dice.weighted(&table));
        }
        let family = StatusBucket::Family;
        [false, true].into_iter().find(|private| self.left(Slot::FollowUp { bucket: family, private: *private }) > 0).map(
            |private| {
                // What is left of family reunification joins somebody who is no case of this carrier.
                Slot::FollowUp { bucket: family, private }
            },
        )
    }

    fn place(&mut self, slot: Slot) -> &mut u32 {
        match slot {
            Slot::FollowUp { bucket, private } => {
                let index = BUCKETS.iter().position(|known| *known == bucket).unwrap_or(0);
                &mut self.cells[index][usize::from(private)]
            }
            Slot::OverdueClosed => &mut self.overdue_closed,
            Slot::OverdueTwoYears => &mut self.overdue_two_years,
            Slot::Provisional => &mut self.provisional,
            Slot::ToClarify => &mut self.to_clarify,
            Slot::Former => &mut self.former,
        }
    }

    /// Places left.
    pub fn left(&self, slot: Slot) -> u32 {
        match slot {
            Slot::FollowUp { bucket, private } => {
                let index = BUCKETS.iter().position(|known| *known == bucket).unwrap_or(0);
                self.cells[index][usize::from(private)]
            }
            Slot::OverdueClosed => self.overdue_closed,
            Slot::OverdueTwoYears => self.overdue_two_years,
            Slot::Provisional => self.provisional,
            Slot::ToClarify => self.to_clarify,
            Slot::Former => self.former,
        }
    }

    /// Takes places; at most those that are left. Returns how many.
    pub fn take(&mut self, slot: Slot, wanted: u32) -> u32 {
        let place = self.place(slot);
        let taken = wanted.min(*place);
        *place -= taken;
        taken
    }

    /// Everybody who can still be made to count for funding, current or former.
    fn candidates(&self, former: bool) -> u32 {
        if former {
            return self.former;
        }
        BUCKETS
            .into_iter()
            .zip(self.cells)
            .filter(|(bucket, _)| *bucket != StatusBucket::Family)
            .map(|(_, cell)| cell[0] + cell[1])
            .sum()
    }

    /// Decides how many of so many people whose places were just taken count for funding, so that the number is met in the
    /// end: there are never more to count than people to come.
    pub fn fund(&mut self, dice: &mut Dice, former: bool, people: u32) -> Share {
        let after = self.candidates(former);
        let wanted = &mut self.funding[usize::from(former)];
        let least = wanted.saturating_sub(after).min(people);
        let most = people.min(*wanted);
        let before = after + people;
        let whole = before > 0 && dice.below(before) < *wanted;
        let funded = if whole { most } else { least };
        *wanted -= funded;
        // Whoever was born here does not count, so there may be as many as the rest leaves room for.
        let room = after.saturating_sub(*wanted);
        Share { funded, born_here: if funded < people { people - funded } else { room.min(people) } }
    }

    /// Takes back that so many of a household count, because they were born here.
    pub fn unfund(&mut self, former: bool, people: u32) {
        self.funding[usize::from(former)] += people;
    }
}
