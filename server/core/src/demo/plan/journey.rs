//! How people came and where they have lived since: dates that fit to the numbers.

use lotse_model::{date::add_months, rules::StatusBucket};
use time::{Date, macros::date};

use super::{FUNDED, STOCK_DAY, YESTERDAY};
use crate::demo::dice::{Dice, later};

/// What happened on which day.
#[derive(Debug, Clone)]
pub(super) struct Journey {
    /// Entry into Germany, into the state, into the town.
    pub entry: [Date; 3],
    /// Exact status since.
    pub status: Vec<(Date, &'static str)>,
    /// Kind of housing since.
    pub housing: Vec<(Date, &'static str)>,
    /// District since.
    pub district: Vec<(Date, &'static str)>,
    /// Application for asylum.
    pub applied: Option<Date>,
    /// Decision on it.
    pub decided: Option<Date>,
    /// From when it was final.
    pub closed: Option<Date>,
    /// First day in the town's or an own tenancy, or of the handover talk: when care began.
    pub care: Date,
}

/// What a journey leads to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Goal {
    /// Status in the end.
    pub bucket: StatusBucket,
    /// Its exact code.
    pub status: &'static str,
    /// Whether it counts for funding.
    pub funded: bool,
    /// District in the end.
    pub district: &'static str,
    /// Nothing happens after this day.
    pub limit: Date,
}

/// Two years of § 9 (1) FlüAG.
const TWO_YEARS: u32 = 24;

impl Journey {
    fn begin(dice: &mut Dice, state: Date) -> Self {
        let entry = later(state, -i64::from(dice.weighted(&[(5, 0), (3, 3), (2, 12)])));
        Self {
            entry: [entry, state, state],
            status: vec![(state, "gest")],
            housing: vec![(state, "eae")],
            district: Vec::new(),
            applied: Some(dice.after(state, 10, 90)),
            decided: None,
            closed: None,
            care: state,
        }
    }

    /// Into follow-up accommodation: of the town, or at last a tenancy of one's own.
    pub fn follow_up(dice: &mut Dice, goal: Goal, private: bool) -> Self {
        let waits = goal.bucket == StatusBucket::Gestattung;
        let limit = if goal.funded { STOCK_DAY.min(goal.limit) } else { goal.limit };
        let (from, until, earliest) = if goal.funded {
            // Whoever waits for the decision leaves provisional accommodation after two years only.
            (FUNDED.0, if waits { date!(2015 - 07 - 10) } else { FUNDED.1 }, FUNDED.0)
        } else {
            match dice.below(10) {
                0..4 if !waits => (later(FUNDED.1, 1), later(limit, -230), FUNDED.1),
                0..7 => (date!(2013 - 03 - 01), date!(2014 - 12 - 20), date!(2014 - 06 - 01)),
                _ => (FUNDED.0, if waits { date!(2016 - 01 - 10) } else { FUNDED.1 }, later(STOCK_DAY, 1)),
            }
        };
        let state = dice.date(from, until);
        let mut journey = Self::begin(dice, state);
        let provisional = dice.after(state, 20, 45);
        journey.housing.push((provisional, "vu"));
        let moved = if waits {
            dice.date(add_months(provisional, TWO_YEARS).max(earliest), limit)
        } else {
            let decided = dice.after(state, 70, 330).min(later(limit, -40));
            let closed = match goal.bucket {
                StatusBucket::Duldung => dice.after(decided, 15, 30).min(later(limit, -8)),
                _ => dice.after(decided, 1, 16).min(later(limit, -8)),
            };
            journey.decided = Some(decided);
            journey.closed = Some(closed);
            journey.status.push((closed, goal.status));
            let free = later(closed, 3).max(earliest);
            dice.date(free, later(free, 220).min(limit))
        }
        .max(later(provisional, 1))
        .min(limit);
        journey.care = moved;
        let town = if dice.chance(55) { provisional } else { moved };
        journey.entry[2] = town;
        journey.settle(dice, goal.district, provisional, town, moved);
        if private && dice.chance(30) {
            journey.housing.push((moved, "au_priv"));
        } else {
            journey.housing.push((moved, "au_komm"));
            if private {
                let own = dice.date(later(moved, 20).min(goal.limit), goal.limit);
                journey.housing.push((own, "au_priv"));
            }
        }
        journey
    }

    /// Districts: outside of the town until there, then another one first for some.
    fn settle(&mut self, dice: &mut Dice, district: &'static str, provisional: Date, town: Date, moved: Date) {
        if town > provisional {
            self.district.push((provisional, "ausserhalb"));
        } else if dice.chance(70) && town < moved && district != "ausserhalb" {
            self.district.push((provisional, if district == "eglosheim" { "ost" } else { "eglosheim" }));
        } else {
            self.district.push((provisional, district));
            return;
        }
        self.district.push((moved, district));
    }

    /// Still in provisional accommodation, with a procedure that is closed.
    pub fn overdue_closed(dice: &mut Dice, goal: Goal) -> Self {
        let state = dice.date(date!(2015 - 09 - 01), date!(2017 - 05 - 30));
        let mut journey = Self::provisional(dice, goal, state, None);
        let closed = dice.date(date!(2017 - 10 - 16), date!(2018 - 04 - 20));
        journey.decided = Some(later(closed, -i64::from(dice.between(1, 20))));
        journey.closed = Some(closed);
        journey.status.push((closed, goal.status));
        journey
    }

    /// Still in provisional accommodation after two years, while the decision is awaited. `exact` begins on a given day.
    pub fn overdue_two_years(dice: &mut Dice, goal: Goal, exact: bool) -> Self {
        let last = date!(2016 - 04 - 27);
        let day = if exact { last } else { dice.date(date!(2014 - 12 - 01), date!(2016 - 04 - 20)) };
        Self::provisional(dice, goal, later(day, -30), Some(day))
    }

    /// In provisional accommodation for less than two years. `exact` begins on the last day that is not too long.
    pub fn recent(dice: &mut Dice, goal: Goal, exact: bool) -> Self {
        let first = date!(2016 - 04 - 28);
        let day = if exact { first } else { dice.date(date!(2016 - 05 - 10), date!(2018 - 04 - 09)) };
        Self::provisional(dice, goal, later(day, -30), Some(day))
    }

    fn provisional(dice: &mut Dice, goal: Goal, state: Date, moved: Option<Date>) -> Self {
        let mut journey = Self::begin(dice, state);
        let moved = moved.unwrap_or_else(|| dice.after(state, 20, 60));
        journey.housing.push((moved, "vu"));
        journey.district.push((moved, goal.district));
        journey.entry[2] = moved;
        journey.care = dice.date(date!(2018 - 01 - 08).max(later(moved, 2)), date!(2018 - 04 - 25));
        journey
    }

    /// By visa to somebody who lives here already.
    pub fn family_reunification(dice: &mut Dice, sponsor: &Self, goal: Goal) -> Self {
        let recognised = sponsor.closed.unwrap_or(sponsor.entry[1]);
        let from = later(recognised, 150).max(later(FUNDED.1, 1)).min(later(YESTERDAY, -10));
        let came = dice.date(from, later(YESTERDAY, -10));
        let mut journey = sponsor.joined(came);
        journey.status = vec![(came, goal.status)];
        journey
    }

    /// Later than the rest of the family, too late to count for funding.
    pub fn latecomer(dice: &mut Dice, family: &Self, goal: Goal) -> Self {
        let from = later(FUNDED.1, 1).max(later(family.entry[1], 60));
        let came = dice.date(from, later(goal.limit, -120).max(from)).min(later(goal.limit, -3));
        let mut journey = family.joined(later(came, 2));
        journey.entry[..2].fill(came);
        journey.status = vec![(came, "gest")];
        journey.applied = Some(later(came, 15).min(goal.limit));
        if goal.status != "gest" {
            let closed = dice.after(came, 60, 110).min(goal.limit);
            journey.decided = Some(later(closed, -2));
            journey.closed = Some(closed);
            journey.status.push((closed, goal.status));
        }
        journey
    }

    /// Where somebody lives who comes to the others.
    fn joined(&self, came: Date) -> Self {
        let with_them = |list: &[(Date, &'static str)], before: Option<&'static str>| {
            let first = if came < self.care { before.or_else(|| in_force(list, came)) } else { in_force(list, came) };
            let mut with: Vec<(Date, &'static str)> = first.map(|code| (came, code)).into_iter().collect();
            with.extend(list.iter().filter(|(day, _)| *day > came && (before.is_none() || *day >= self.care)));
            with
        };
        Self {
            entry: [came; 3],
            status: Vec::new(),
            // Whoever comes while the others still wait for a place waits with them.
            housing: with_them(&self.housing, Some("vu")),
            district: with_them(&self.district, None),
            applied: None,
            decided: None,
            closed: None,
            care: came.max(self.care),
        }
    }

    /// The same from a birth in Germany on.
    pub fn born_into(&self, birth: Date) -> Self {
        let from = |list: &[(Date, &'static str)]| {
            let first = in_force(list, birth).or_else(|| list.first().map(|(_, code)| *code));
            let mut clipped: Vec<(Date, &'static str)> = first.map(|code| (birth, code)).into_iter().collect();
            clipped.extend(list.iter().filter(|(day, _)| *day > birth));
            clipped
        };
        Self {
            entry: [birth; 3],
            status: from(&self.status),
            housing: from(&self.housing),
            district: from(&self.district),
            applied: self.applied.map(|day| day.max(later(birth, 20))),
            decided: self.decided.filter(|day| *day > birth),
            closed: self.closed.filter(|day| *day > birth),
            care: self.care.max(birth),
        }
    }

    /// Care ends: most move away.
    pub fn leave(&mut self, dice: &mut Dice, day: Date) {
        if dice.chance(60) {
            self.housing.push((day, "au_priv"));
            self.district.push((day, "ausserhalb"));
        }
    }
}

/// What is in force on a day.
fn in_force(list: &[(Date, &'static str)], on: Date) -> Option<&'static str> {
    list.iter().rev().find(|(day, _)| *day <= on).map(|(_, code)| *code)
}
