//! Puts households together: who lives with whom, where, and who accompanies them.

use lotse_model::{date::PartialDate, role::CaseState, rules::StatusBucket};
use time::{Date, macros::date};

use super::{
    Card, DAY, FIRST_RECORDS, Household, PORTAL_SINCE, Person, YESTERDAY,
    caseload::{Caseload, districts},
    journey::{Goal, Journey},
    naming::{Clan, Names},
    quota::{Quota, Slot},
    record::{self, Style},
    sitting::at,
    truth,
};
use crate::demo::{
    counts::Kind,
    dice::{Dice, later},
    origins::{self, Origin},
};

/// What somebody is in a household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The first adult.
    Head,
    /// The second one.
    Spouse,
    /// A child of theirs.
    Child,
    /// A grown brother or sister.
    Sibling,
}

/// A member before there are dates and words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    /// What.
    pub part: Part,
    /// Woman or girl.
    pub female: bool,
    /// Age on the demo's day.
    pub age: u32,
    /// Came by family reunification.
    pub reunified: bool,
}

/// What all members share, for the words of their records.
pub(super) struct Home<'a> {
    /// Their origin.
    pub origin: &'static Origin,
    /// The members with their names.
    pub members: &'a [(Member, Names, PartialDate)],
    /// Where they live.
    pub district: &'static str,
    /// Number of the house or accommodation, for the address.
    pub house: u32,
}

fn shape(dice: &mut Dice, permit: bool) -> Vec<Member> {
    let member = |part, female, age| Member { part, female, age, reunified: false };
    let table: &[(u32, u32)] = if permit {
        &[(33, 0), (7, 1), (7, 2), (32, 3), (9, 4), (3, 5), (5, 6)]
    } else {
        &[(52, 0), (7, 1), (5, 2), (17, 3), (9, 4), (3, 5), (4, 6)]
    };
    let kind = dice.weighted(table);
    let young = dice.weighted(&[(5, (18, 24)), (6, (25, 32)), (3, (33, 45)), (1, (46, 66))]);
    let mut members = vec![match kind {
        0 => member(Part::Head, false, dice.between(young.0, young.1)),
        1 => member(Part::Head, true, dice.between(young.0, young.1)),
        2 => member(Part::Head, false, dice.between(24, 68)),
        4 => member(Part::Head, true, dice.between(22, 46)),
        6 => member(Part::Head, dice.chance(20), dice.between(19, 34)),
        _ => member(Part::Head, false, dice.between(27, 52)),
    }];
    let head = members[0].age;
    if matches!(kind, 2 | 3) {
        members.push(member(Part::Spouse, true, (head - dice.below(7).min(head - 19)).max(19)));
    }
    if kind == 6 {
        let count = dice.between(1, 2);
        members.extend((0..count).map(|_| member(Part::Sibling, dice.chance(30), dice.between(18, 30))));
    }
    if matches!(kind, 3..=5) {
        let parent = members.last().map_or(head, |last| last.age);
        let count = dice.weighted(&[(22, 1), (32, 2), (24, 3), (13, 4), (6, 5), (2, 6)]);
        let mut age = dice.below(parent.saturating_sub(18).clamp(1, 20));
        for _ in 0..count {
            members.push(member(Part::Child, dice.chance(48), age));
            let gap = dice.between(1, 4);
            if gap > age {
                break;
            }
            age -= gap;
        }
    }
    members
}

fn goal_of(dice: &mut Dice, slot: Slot) -> StatusBucket {
    use StatusBucket as S;
    match slot {
        Slot::FollowUp { bucket, .. } => bucket,
        Slot::OverdueClosed => dice.weighted(&[(28, S::Refugee), (26, S::Subsidiary), (24, S::OtherPermit), (22, S::Duldung)]),
        Slot::OverdueTwoYears | Slot::Provisional => S::Gestattung,
        Slot::ToClarify => dice.weighted(&[(3, S::Subsidiary), (3, S::OtherPermit), (2, S::Gestattung)]),
        Slot::Former => dice.weighted(&[(4, S::Refugee), (3, S::Subsidiary), (2, S::OtherPermit), (1, S::Duldung)]),
    }
}

/// Makes the household of a slot and takes its places.
pub(super) fn make(dice: &mut Dice, quota: &mut Quota, caseload: &mut Caseload, kind: Kind, slot: Slot) -> Household {
    let bucket = goal_of(dice, slot);
    let mut members = shape(dice, bucket.has_permit());
    if bucket == StatusBucket::Family {
        members.truncate(1);
        members[0].reunified = true;
    }
    let taken = quota.take(slot, u32::try_from(members.len()).unwrap_or(1)) as usize;
    members.truncate(taken.max(1));
    let is_former = slot == Slot::Former;
    let share = match slot {
        Slot::FollowUp { bucket, .. } if bucket != StatusBucket::Family => {
            quota.fund(dice, false, u32::try_from(members.len()).unwrap_or(0))
        }
        Slot::Former => quota.fund(dice, true, u32::try_from(members.len()).unwrap_or(0)),
        _ => super::quota::Share { funded: 0, born_here: 0 },
    };
    let funded_people = share.funded as usize;
    // Where only some count, those born here are among the others.
    let all_count = funded_people == members.len();
    if let Slot::FollowUp { bucket, private } = slot {
        reunify(dice, quota, &mut members, bucket, private);
    }
    let origin = dice.weighted(origins::of_status(bucket));
    let status = dice.weighted(origins::exact_status(bucket, origin));
    let district = dice.weighted(districts(kind));
    let limit = if is_former { date!(2018 - 01 - 31) } else { YESTERDAY };
    let goal = Goal { bucket, status, funded: funded_people > 0, district, limit };
    let mut first = match slot {
        Slot::FollowUp { private, .. } => Journey::follow_up(dice, Goal { bucket: not_family(bucket), ..goal }, private),
        Slot::Former => {
            let private = dice.chance(25);
            Journey::follow_up(dice, goal, private)
        }
        Slot::OverdueClosed => Journey::overdue_closed(dice, goal),
        Slot::OverdueTwoYears => {
            let exact = !std::mem::replace(&mut quota.boundary[0], true);
            Journey::overdue_two_years(dice, goal, exact)
        }
        Slot::Provisional | Slot::ToClarify => {
            let exact = slot == Slot::Provisional && !std::mem::replace(&mut quota.boundary[1], true);
            Journey::recent(dice, goal, exact)
        }
    };
    let ended = is_former.then(|| {
        let day = dice.date(date!(2018 - 02 - 05), date!(2018 - 04 - 24));
        first.leave(dice, day);
        (day, if dice.chance(30) { CaseState::HandedOver } else { CaseState::Closed })
    });
    if slot == Slot::ToClarify {
        first.care = dice.date(date!(2018 - 04 - 09), date!(2018 - 04 - 25));
    }

    // Dates of birth before names and words, because children born here have another way behind them.
    let mut born_here = if matches!(slot, Slot::FollowUp { .. } | Slot::Former) { share.born_here } else { 0 };
    let mut journeys: Vec<(Journey, bool)> = Vec::new();
    let mut births: Vec<PartialDate> = Vec::new();
    let mut siblings: Vec<Date> = Vec::new();
    for (index, member) in members.iter_mut().enumerate() {
        let counts = index < funded_people;
        let earliest = later(first.entry[1], 40);
        let young = member.part == Part::Child && !member.reunified && born_here > 0 && earliest < date!(2018 - 02 - 20);
        let chance = young && index > 0 && (all_count || !counts) && dice.chance(if member.age < 4 { 85 } else { 22 });
        let birth = if chance {
            (0..9).map(|_| dice.date(earliest, date!(2018 - 03 - 10))).find(|day| apart(&siblings, *day))
        } else {
            None
        };
        if let Some(birth) = birth {
            siblings.push(birth);
            member.age = age(birth);
            born_here -= 1;
            if counts {
                quota.unfund(is_former, 1);
            }
            journeys.push((first.born_into(birth), true));
            births.push(PartialDate::from_date(birth));
            continue;
        }
        let journey = if member.reunified || bucket == StatusBucket::Family {
            Journey::family_reunification(dice, &first, Goal { status: "ae_fam", ..goal })
        } else if !counts && funded_people > 0 && index > 0 {
            Journey::latecomer(dice, &first, goal)
        } else {
            first.clone()
        };
        let mut birth = truth::birth(dice, origin, member.age, journey.entry[0]);
        if member.part == Part::Child {
            // Brothers and sisters are not born within a year of each other.
            for older in 1..12 {
                if apart(&siblings, birth.earliest()) {
                    break;
                }
                birth = truth::birth(dice, origin, member.age + older, journey.entry[0]);
            }
            siblings.push(birth.earliest());
        }
        births.push(birth);
        journeys.push((journey, false));
    }

    let mut clan = Clan::new(dice, origin);
    let mut named: Vec<(Member, Names, PartialDate)> = Vec::new();
    for (member, birth) in members.iter().zip(births) {
        let names = match member.part {
            Part::Head => clan.head(dice, member.female),
            Part::Spouse => clan.spouse(dice, member.female),
            Part::Child | Part::Sibling => clan.child(dice, member.female),
        };
        named.push((*member, names, birth));
    }
    let home = Home { origin, members: &named, district, house: dice.below(40) };
    let style = Style::new(dice, slot);
    let persons = journeys
        .iter()
        .enumerate()
        .map(|(index, (journey, born_here))| person(dice, &home, index, journey, *born_here, style, ended))
        .collect::<Vec<_>>();
    let in_care = !matches!(slot, Slot::FollowUp { bucket, private: true } if bucket.has_permit());
    let manager = match slot {
        // The migration counselling service is responsible; only for some the handover is not through yet.
        Slot::FollowUp { .. } if !in_care => dice.chance(25).then(|| caseload.assign(district, 0)),
        Slot::Provisional => dice.chance(40).then(|| caseload.assign(district, 0)),
        Slot::ToClarify => dice.chance(65).then(|| caseload.assign(district, 0)),
        Slot::Former => Some(caseload.assign(district, 0)),
        _ => Some(caseload.assign(district, persons.len())),
    };
    Household { persons, manager, practice: None }
}

/// Whoever came by family reunification alone joins somebody with a protected status.
const fn not_family(bucket: StatusBucket) -> StatusBucket {
    match bucket {
        StatusBucket::Family => StatusBucket::Refugee,
        other => other,
    }
}

/// Has a family come to a recognised person who lives alone.
fn reunify(dice: &mut Dice, quota: &mut Quota, members: &mut Vec<Member>, bucket: StatusBucket, private: bool) {
    use StatusBucket as S;
    let alone = members.len() == 1 && members[0].age >= 24;
    if !alone || !matches!(bucket, S::Refugee | S::Subsidiary | S::Asylum) {
        return;
    }
    let family = Slot::FollowUp { bucket: S::Family, private };
    if quota.left(family) == 0 || !dice.chance(60) {
        return;
    }
    let count = dice.between(1, 3);
    let count = quota.take(family, count);
    let age = members[0].age;
    for index in 0..count {
        let part = if index == 0 { Part::Spouse } else { Part::Child };
        let (female, age) =
            if index == 0 { (!members[0].female, age.max(22) - 2) } else { (dice.chance(50), 2 + 3 * (count - index)) };
        members.push(Member { part, female, age, reunified: true });
    }
}

fn apart(siblings: &[Date], birth: Date) -> bool {
    siblings.iter().all(|other| (*other - birth).whole_days().abs() > 300)
}

fn age(birth: Date) -> u32 {
    u32::from(PartialDate::from_date(birth).age_on(DAY).0)
}

fn person(
    dice: &mut Dice,
    home: &Home<'_>,
    index: usize,
    journey: &Journey,
    born_here: bool,
    style: Style,
    ended: Option<(Date, CaseState)>,
) -> Person {
    let (member, names, birth) = &home.members[index];
    let adults = || home.members.iter().enumerate().filter(|(_, (other, ..))| matches!(other.part, Part::Head | Part::Spouse));
    let years = birth.age_on(DAY).0;
    let custody = if member.part == Part::Child && years < 18 { adults().map(|(place, _)| place).collect() } else { Vec::new() };
    let opened_on = journey.care.max(FIRST_RECORDS).min(YESTERDAY);
    let seen = later(opened_on, i64::from(dice.below(5))).min(YESTERDAY);
    let opened_at = at(seen, dice.between(9, 15), dice.below(60));
    let lang = if dice.chance(88) { home.origin.portal } else { lotse_model::lang::Lang::De };
    let account = (years >= 14).then(|| card(dice, style, opened_on, ended.map(|(day, _)| day)));
    let truth = truth::of(dice, home, index, journey, born_here);
    let sittings = record::write(
        dice,
        &truth,
        journey,
        style,
        record::Frame {
            opened_at,
            redeemed_at: account.and_then(|card| card.redeemed_at),
            lang,
            last: ended.map_or(YESTERDAY, |(day, _)| day),
        },
    );
    Person { names: names.clone(), lang, custody, opened_on, opened_at, ended, account, joined: journey.care, sittings }
}

/// Cards came with the portal; many are not redeemed yet.
fn card(dice: &mut Dice, style: Style, opened: Date, ended: Option<Date>) -> Card {
    let last = ended.map_or(YESTERDAY, |day| later(day, -5));
    let from = PORTAL_SINCE.max(opened);
    let place = dice.below(100);
    if place >= style.invited || from >= last {
        return Card { printed_at: None, redeemed_at: None };
    }
    let printed = dice.date(from, last);
    let printed_at = at(printed, dice.between(9, 15), dice.below(60));
    let redeemed = later(printed, i64::from(dice.below(9)));
    let redeemed_at = (place < style.redeemed && redeemed < last).then(|| at(redeemed, 19, dice.below(60)));
    Card { printed_at: Some(printed_at), redeemed_at }
}
