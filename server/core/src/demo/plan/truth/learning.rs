//! School, training, recognition, work.

use lotse_model::catalogue::FieldId as F;

use super::{Truth, put};
use crate::demo::{
    dice::{Dice, later},
    plan::{
        YESTERDAY,
        household::Home,
        journey::Journey,
        sitting::{code, codes_of, number, since, text, yes},
        texts,
    },
};

/// Adds the answers of whoever is 15 or older.
pub(super) fn learning(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, journey: &Journey, years: u32) {
    if years < 15 {
        return;
    }
    let origin = home.origin;
    let unlettered = truth.iter().any(|(field, _, answer)| *field == F::Literacy && answer.code() == Some("none"));
    let school = match (unlettered, years) {
        (true, _) => "none",
        (_, ..18) => "to_9",
        _ => dice.weighted(&[(1, "none"), (2, "to_4"), (4, "to_9"), (3, "to_10"), (4, "higher")]),
    };
    let time = match school {
        "none" => 0,
        "to_4" => 4,
        "to_9" => 9,
        "to_10" => 10,
        _ => 12,
    };
    put(truth, F::Schooling, code(school));
    if time > 0 {
        put(truth, F::SchoolYears, number(time));
        put(truth, F::SchoolCountry, code(origin.country));
        put(truth, F::SchoolCertificate, code(dice.weighted(&[(3, "have"), (2, "translated"), (4, "lost"), (2, "none")])));
    }
    let trained = years >= 20 && time >= 9 && dice.chance(45);
    let mut subject = None;
    if trained {
        let study = school == "higher" && dice.chance(55);
        truth.push((F::TrainingKind, 1, code(if study { "bachelor" } else { "apprenticeship" })));
        let learnt = dice.word(if study { &texts::STUDIES } else { &texts::TRADES });
        subject = Some(learnt);
        truth.push((F::TrainingSubject, 1, text(learnt)));
        truth.push((F::TrainingCountry, 1, code(origin.country)));
        truth.push((F::TrainingState, 1, code(dice.weighted(&[(7, "finished"), (3, "broken_off")]))));
        truth.push((F::TrainingCertificate, 1, code(dice.weighted(&[(3, "have"), (3, "translated"), (3, "lost")]))));
    }
    let recognition = dice.weighted(&[(4, "advice"), (3, "applied"), (2, "papers_missing"), (1, "partial"), (2, "not_wanted")]);
    let recognition = if trained { recognition } else { "not_wanted" };
    put(truth, F::Recognition, code(recognition));
    if let (true, Some(subject)) = (recognition != "not_wanted", subject) {
        put(truth, F::RecognitionOccupation, text(subject));
    }
    put(truth, F::Measure, code(dice.weighted(&[(12, "none"), (2, "orientation"), (1, "application"), (1, "preparation")])));
    work(dice, truth, journey, years);
}

fn work(dice: &mut Dice, truth: &mut Truth, journey: &Journey, years: u32) {
    let without = super::without_permit(journey);
    let state = match years {
        ..18 => "school",
        65.. => "retired",
        _ if without => dice.weighted(&[(4, "opportunity"), (4, "jobseeker"), (2, "part_time"), (1, "apprenticeship")]),
        _ => dice.weighted(&[
            (8, "jobseeker"),
            (4, "measure"),
            (3, "minijob"),
            (2, "part_time"),
            (3, "full_time"),
            (2, "apprenticeship"),
            (2, "household"),
            (1, "internship"),
        ]),
    };
    let from = later(journey.care.min(YESTERDAY), -i64::from(dice.between(10, 300)));
    put(truth, F::WorkState, since(state, from));
    put(
        truth,
        F::WorkOffice,
        code(if years < 18 { "none" } else { dice.weighted(&[(6, "jobcenter"), (2, "agency"), (1, "none")]) }),
    );
    if matches!(state, "minijob" | "part_time" | "full_time" | "apprenticeship") {
        truth.push((F::Occupation, 1, text(dice.word(&texts::TRADES))));
        truth.push((F::JobHours, 1, number(if state == "minijob" { 10 } else { 38 })));
        truth.push((F::JobInsured, 1, yes(state != "minijob")));
    }
    put(truth, F::WorkWish, text(dice.word(&texts::TRADES)));
    put(truth, F::WorkObstacles, codes_of(F::WorkObstacles, &[dice.word(&["german", "childcare", "recognition", "transport"])]));
    put(truth, F::DrivingLicence, code(dice.weighted(&[(6, "none"), (2, "foreign"), (1, "recoding"), (1, "german")])));
    put(truth, F::Cv, yes(dice.chance(45)));
}
