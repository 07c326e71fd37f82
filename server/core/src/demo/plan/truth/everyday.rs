//! Children, search for a dwelling, money, leisure, wishes. Health stays out but for a few: it needs consent.

use lotse_model::{catalogue::FieldId as F, value::Answer};
use time::macros::date;

use super::{Truth, put};
use crate::demo::{
    dice::{Dice, later},
    plan::{
        DAY, YESTERDAY,
        household::{Home, Part},
        journey::Journey,
        sitting::{code, codes_of, day, number, text, yes},
        texts,
    },
};

/// Adds the answers.
pub(super) fn everyday(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, index: usize, journey: &Journey, years: u32) {
    let part = home.members[index].0.part;
    let children = home.members.iter().filter(|(other, ..)| other.part == Part::Child).count();
    let parent = matches!(part, Part::Head | Part::Spouse) && children > 0;
    if years >= 14 {
        put(truth, F::ChildrenHere, number(if parent { i64::try_from(children).unwrap_or(0) } else { 0 }));
    }
    if parent && dice.chance(60) {
        let need = dice.weighted(&[(4, "have"), (4, "searching"), (2, "not_needed")]);
        put(truth, F::ChildcareNeed, code(need));
        if need == "searching" {
            put(truth, F::ChildcareFor, codes_of(F::ChildcareFor, &["course"]));
        }
    }
    child(dice, truth, years);
    if years >= 16 && part != Part::Child {
        search(dice, truth, home, journey);
    }
    if years >= 15 {
        money(dice, truth, journey, parent);
    }
    if years >= 6 && dice.chance(60) {
        leisure(dice, truth, journey, years);
    }
    if years >= 10 && dice.chance(35) {
        let (area, words) = dice.pick(&texts::WISHES);
        truth.push((F::WishArea, 1, code(area)));
        truth.push((F::WishText, 1, text(words)));
    }
    if dice.chance(15) {
        put(truth, F::Insurance, code(if super::without_permit(journey) { "slip" } else { "statutory" }));
        put(truth, F::FamilyDoctor, code(dice.weighted(&[(6, "have"), (3, "searching")])));
    }
}

/// Kita or school.
fn child(dice: &mut Dice, truth: &mut Truth, years: u32) {
    match years {
        0..6 => {
            let kita = match years {
                0 => dice.weighted(&[(6, "not_wanted"), (4, "wish")]),
                1 | 2 => dice.weighted(&[(3, "waiting"), (2, "registered"), (2, "attending"), (1, "childminder")]),
                _ => dice.weighted(&[(7, "attending"), (2, "waiting"), (1, "offered")]),
            };
            put(truth, F::Kita, code(kita));
            if matches!(kita, "registered" | "waiting" | "offered") {
                put(truth, F::KitaRegistered, day(dice.date(date!(2017 - 05 - 01), YESTERDAY)));
            }
            if kita == "attending" {
                put(truth, F::KitaName, text(dice.word(&texts::KITAS)));
                put(truth, F::KitaHours, number(dice.weighted(&[(5, 30), (3, 35), (2, 20)])));
                put(truth, F::KitaCosts, code(dice.weighted(&[(7, "have"), (2, "applied"), (1, "none")])));
                put(truth, F::EarlyLanguage, yes(dice.chance(55)));
            }
        }
        6..18 => {
            let kind = match years {
                6..10 => "primary",
                10..15 => dice.weighted(&[(4, "community"), (3, "werkreal"), (2, "real"), (1, "gymnasium"), (2, "vkl")]),
                _ => dice.weighted(&[(5, "vabo"), (2, "avdual"), (2, "vocational"), (1, "real")]),
            };
            put(truth, F::SchoolKind, code(kind));
            if years < 16 {
                put(truth, F::SchoolClass, text(&format!("{}{}", years - 5, dice.word(&["a", "b", "c"]))));
            }
            put(truth, F::SchoolNeeds, codes_of(F::SchoolNeeds, &[dice.word(&["german", "homework", "materials", "lunch"])]));
        }
        _ => {}
    }
}

fn search(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, journey: &Journey) {
    let private = journey.housing.last().is_some_and(|(_, kind)| *kind == "au_priv");
    let state = if private { "no" } else { dice.weighted(&[(5, "searching"), (3, "wish"), (2, "no")]) };
    put(truth, F::HousingSearch, code(state));
    if state == "no" {
        return;
    }
    let people = i64::try_from(home.members.len()).unwrap_or(1);
    put(truth, F::SearchPersons, number(people));
    put(truth, F::SearchRooms, number(people.min(5)));
    put(truth, F::SearchRent, number(360 + 170 * people));
    put(truth, F::HousingPermit, code(dice.weighted(&[(5, "have"), (2, "applied"), (3, "none")])));
    put(truth, F::Schufa, yes(dice.chance(40)));
    put(truth, F::RentCourse, yes(dice.chance(25)));
    if state == "searching" && dice.chance(40) {
        truth.push((F::ViewingDate, 1, day(dice.date(date!(2017 - 11 - 01), YESTERDAY))));
        truth.push((F::ViewingResult, 1, code(dice.weighted(&[(6, "refused"), (3, "waiting"), (1, "declined")]))));
    }
}

fn money(dice: &mut Dice, truth: &mut Truth, journey: &Journey, parent: bool) {
    let without = super::without_permit(journey);
    let (kind, office) =
        if without { ("asylblg", "Landratsamt Ludwigsburg") } else { ("sgb2", "Jobcenter Landkreis Ludwigsburg") };
    let mut benefits = vec![(kind, office)];
    if parent && !without {
        benefits.push(("child", "Familienkasse"));
    }
    for (item, (kind, office)) in (1..).zip(benefits) {
        truth.push((F::Benefit, item, code(kind)));
        truth.push((F::BenefitState, item, code(dice.weighted(&[(8, "granted"), (1, "applied"), (1, "objection")]))));
        truth.push((F::BenefitOffice, item, text(office)));
        if truth.iter().any(|(field, of, state)| (*field, *of) == (F::BenefitState, item) && state.code() == Some("granted")) {
            truth.push((F::BenefitUntil, item, day(later(DAY, i64::from(dice.between(20, 300))))));
        }
    }
    put(truth, F::BankAccount, yes(dice.chance(88)));
    let card = |dice: &mut Dice| code(dice.weighted(&[(5, "have"), (1, "applied"), (4, "none")]));
    for field in [F::CityCard, F::FoodCard, F::Broadcasting, F::SocialTicket] {
        let state = card(dice);
        put(truth, field, state);
    }
    if dice.chance(9) {
        let kind = dice.weighted(&[(4, "rent"), (3, "phone"), (2, "energy"), (1, "purchase")]);
        truth.push((F::DebtKind, 1, code(kind)));
        truth.push((F::DebtAmount, 1, number(i64::from(dice.between(1, 18)) * 100)));
        truth.push((F::DebtState, 1, code(dice.weighted(&[(4, "instalments"), (3, "open"), (2, "reminder")]))));
        truth.push((F::DebtAdvice, 1, code(dice.weighted(&[(4, "wish"), (3, "running"), (3, "no")]))));
    }
}

fn leisure(dice: &mut Dice, truth: &mut Truth, journey: &Journey, years: u32) {
    put(
        truth,
        F::Activities,
        codes_of(F::Activities, &[dice.word(&["sport", "music", "cooking", "garden", "crafts", "reading"])]),
    );
    let club = dice.chance(20);
    put(truth, F::Club, if club { text(dice.word(&texts::CLUBS)) } else { Answer::NotApplicable });
    put(truth, F::OwnHelp, code(dice.weighted(&[(5, "no"), (4, "wish"), (2, "running")])));
    put(truth, F::Contacts, code(dice.weighted(&[(2, "many"), (5, "some"), (3, "none")])));
    let helped = years >= 14 && dice.chance(20);
    put(truth, F::VolunteerWish, code(if helped { "have" } else { dice.weighted(&[(4, "searching"), (5, "not_needed")]) }));
    if helped {
        truth.push((F::VolunteerName, 1, text(dice.word(&texts::VOLUNTEERS))));
        truth.push((
            F::VolunteerHelp,
            1,
            codes_of(F::VolunteerHelp, &[dice.word(&["language", "offices", "housing", "learning"])]),
        ));
        truth.push((F::VolunteerFrom, 1, day(dice.date(journey.care.min(YESTERDAY), YESTERDAY))));
    }
}
