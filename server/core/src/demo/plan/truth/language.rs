//! Languages, reading and writing, German and courses.

use lotse_model::{
    catalogue::{FieldId as F, List},
    value::Answer,
};
use time::macros::date;

use super::{Truth, none, put};
use crate::demo::{
    dice::Dice,
    plan::{
        DAY, YESTERDAY,
        household::{Home, Part},
        journey::Journey,
        sitting::{code, codes, day},
    },
};

/// Adds the answers of the section.
pub(super) fn language(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, journey: &Journey, years: u32, born_here: bool) {
    let origin = home.origin;
    put(truth, F::MotherTongues, codes(&[origin.tongue], List::Language.codes()));
    let mut others: Vec<&str> = origin
        .others
        .iter()
        .enumerate()
        .filter(|(place, _)| dice.chance(if *place == 0 { 60 } else { 30 }))
        .map(|(_, code)| *code)
        .collect();
    if years < 3 {
        others.clear();
    }
    put(truth, F::OtherLanguages, if others.is_empty() { Answer::NotApplicable } else { codes(&others, List::Language.codes()) });
    let talk = if origin.tongue == "other" || matches!(origin.tongue, "mnk" | "ff") { origin.others[0] } else { origin.tongue };
    let stay = (DAY - journey.entry[0]).whole_days().max(0) / 365;
    let level =
        if years < 6 { 0 } else { (u32::try_from(stay).unwrap_or(0) + dice.below(3)).min(if years < 18 { 5 } else { 4 }) };
    let illiterate = years >= 15 && dice.chance(origin.illiterate);
    let level = if illiterate { level.min(1) } else { level };
    put(truth, F::TalkLanguage, code(if level >= 3 || born_here { "de" } else { talk }));
    let need = match level {
        0 | 1 => dice.weighted(&[(6, "always"), (4, "sometimes")]),
        2 => dice.weighted(&[(6, "sometimes"), (4, "no")]),
        _ => "no",
    };
    put(truth, F::InterpreterNeed, if years < 6 { Answer::NotApplicable } else { code(need) });
    if need != "no" && years >= 6 {
        let female = home.members.iter().any(|(member, ..)| member.female);
        put(truth, F::InterpreterWish, code(if female && dice.chance(40) { "woman" } else { "any" }));
    }
    let literacy = match (illiterate, origin.latin, level) {
        _ if years < 7 => None,
        (true, ..) => Some("none"),
        (_, true, _) => Some("latin_fluent"),
        (_, false, 0) => Some("other_script"),
        (_, false, 1) => Some("latin_beginner"),
        _ => Some("second_script"),
    };
    put(truth, F::Literacy, literacy.map_or(Answer::NotApplicable, code));
    let cefr = |level: u32| List::Cefr.codes()[level.min(6) as usize];
    if years < 6 {
        none(
            truth,
            &[
                F::GermanOverall,
                F::GermanListening,
                F::GermanReading,
                F::GermanWriting,
                F::GermanSpeaking,
                F::LevelProof,
                F::LevelDate,
            ],
        );
    } else {
        put(truth, F::GermanOverall, code(cefr(level)));
        put(truth, F::GermanListening, code(cefr(level + dice.below(2))));
        put(truth, F::GermanReading, code(cefr(level)));
        put(truth, F::GermanWriting, code(cefr(level.saturating_sub(dice.below(2)))));
        put(truth, F::GermanSpeaking, code(cefr(level + dice.below(2))));
        let proof = if level == 0 { "self" } else { dice.weighted(&[(5, "certificate"), (2, "placement"), (3, "self")]) };
        put(truth, F::LevelProof, code(proof));
        put(
            truth,
            F::LevelDate,
            if proof == "self" {
                Answer::NotApplicable
            } else {
                day(dice.date(date!(2016 - 09 - 01).max(journey.entry[0]).min(YESTERDAY), YESTERDAY))
            },
        );
    }
    course(dice, truth, home, years, level, illiterate, journey.status.last().map_or("gest", |(_, status)| status));
}

fn course(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, years: u32, level: u32, illiterate: bool, status: &str) {
    if years < 16 {
        none(truth, &[F::CourseKind, F::CourseState, F::CourseEntitlement]);
        return;
    }
    let without = status == "gest" || status.starts_with("duld");
    let mother = home.members.iter().any(|(member, ..)| member.part == Part::Child);
    let kind = match level {
        _ if illiterate => "integration_literacy",
        0 | 1 if without => dice.weighted(&[(3, "first_orientation"), (3, "volunteer"), (2, "state_course")]),
        0 | 1 if mother => dice.weighted(&[(3, "integration"), (2, "integration_parents")]),
        0 | 1 => dice.weighted(&[(5, "integration"), (1, "integration_youth"), (1, "integration_intensive")]),
        2 => dice.weighted(&[(4, "integration"), (1, "vhs"), (1, "online")]),
        3 => dice.weighted(&[(4, "job_b2"), (2, "integration"), (1, "job_special")]),
        _ => "job_b2",
    };
    put(truth, F::CourseKind, code(kind));
    let state = dice.weighted(&[
        (8, "running"),
        (4, "waiting"),
        (3, "registered"),
        (4, "finished"),
        (2, "interested"),
        (1, "paused"),
        (2, "broken_off"),
    ]);
    put(truth, F::CourseState, code(state));
    if state == "broken_off" {
        put(
            truth,
            F::CourseEnd,
            code(dice.weighted(&[(3, "childcare"), (3, "work"), (2, "illness"), (1, "move"), (1, "pregnancy")])),
        );
    }
    let entitlement = match without {
        true => dice.weighted(&[(4, "admission"), (5, "none"), (1, "obligation")]),
        false => dice.weighted(&[(5, "claim"), (4, "obligation"), (1, "admission")]),
    };
    put(truth, F::CourseEntitlement, code(entitlement));
}
