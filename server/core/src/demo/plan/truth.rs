//! What is true of a person: the answer to every question of the catalogue that her record could have. How much of it the
//! record knows is another matter ([`super::record`]).

mod everyday;
mod language;
mod learning;

use lotse_model::{
    catalogue::{FieldId, List},
    date::{PartialDate, add_months},
    value::Answer,
};
use time::{Date, macros::date};

use super::{
    DAY, YESTERDAY,
    household::{Home, Part},
    journey::Journey,
    sitting::{code, codes, date as partial_date, day, number, partial, text, yes},
    texts,
};
use crate::demo::{
    dice::{Dice, later},
    origins::Origin,
};
use FieldId as F;

/// Answers by field and item.
pub(super) type Truth = Vec<(FieldId, u16, Answer)>;

/// A date of birth as papers have it: often 1 January, sometimes only a year, now and then an estimate.
pub(super) fn birth(dice: &mut Dice, origin: &Origin, age: u32, came: Date) -> PartialDate {
    let year = DAY.year() - i32::try_from(age).unwrap_or(30);
    let first = date!(2000 - 01 - 01).replace_year(year).unwrap_or(DAY);
    // Whoever came from elsewhere was born before.
    let before = later(came, -20).min(later(first, 116));
    let year = year.min(before.year());
    if dice.chance(origin.january) {
        return PartialDate::new(year, Some(1), Some(1), dice.chance(8)).unwrap_or_else(|_| PartialDate::from_date(first));
    }
    match dice.below(100) {
        0..3 => partial(year - 1, None, true),
        3..5 => partial(year - 1, Some(u8::try_from(dice.between(1, 12)).unwrap_or(1)), false),
        _ => PartialDate::from_date(later(before, -i64::from(dice.below(360)))),
    }
}

/// Everything that could be known, but for status, housing and district, which have a history.
pub(super) fn of(dice: &mut Dice, home: &Home<'_>, index: usize, journey: &Journey, born_here: bool) -> Truth {
    let mut truth = Truth::new();
    let years = u32::from(home.members[index].2.age_on(DAY).0);
    person(dice, &mut truth, home, index, journey, born_here);
    contact(dice, &mut truth, home, index, journey, years);
    family(dice, &mut truth, home, index, years);
    residence(dice, &mut truth, journey, years);
    housing(dice, &mut truth, home, journey, years);
    language::language(dice, &mut truth, home, journey, years, born_here);
    everyday::everyday(dice, &mut truth, home, index, journey, years);
    learning::learning(dice, &mut truth, home, journey, years);
    truth
}

/// Whether somebody is in the asylum procedure or has a Duldung.
fn without_permit(journey: &Journey) -> bool {
    journey.status.last().is_some_and(|(_, status)| *status == "gest" || status.starts_with("duld"))
}

fn put(truth: &mut Truth, field: FieldId, answer: Answer) {
    truth.push((field, 0, answer));
}

fn none(truth: &mut Truth, fields: &[FieldId]) {
    truth.extend(fields.iter().map(|field| (*field, 0, Answer::NotApplicable)));
}

fn maybe(text_or_none: Option<&str>) -> Answer {
    text_or_none.map_or(Answer::NotApplicable, text)
}

fn person(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, index: usize, journey: &Journey, born_here: bool) {
    let (member, names, birth) = &home.members[index];
    put(truth, F::FamilyName, maybe(names.family.as_deref()));
    put(truth, F::GivenNames, maybe(names.given.as_deref()));
    put(truth, F::BirthName, maybe(names.birth.as_deref()));
    put(truth, F::OriginalName, maybe(names.original.as_deref()));
    put(truth, F::CallName, maybe(names.call.as_deref()));
    if let Some(spelling) = &names.spelling {
        truth.push((F::OtherName, 1, text(spelling)));
        truth.push((F::OtherNameKind, 1, code("spelling")));
    }
    put(truth, F::BirthDate, partial_date(*birth));
    let place = if born_here { "Ludwigsburg" } else { dice.word(home.origin.places) };
    put(truth, F::BirthPlace, text(place));
    put(truth, F::BirthCountry, code(if born_here { "de" } else { home.origin.country }));
    put(truth, F::Sex, code(if member.female { "female" } else { "male" }));
    let stateless = home.origin.country == "sy" && home.house == 7;
    put(truth, F::Nationalities, codes(&[if stateless { "xx" } else { home.origin.country }], List::Country.codes()));
    if born_here {
        none(truth, &[F::EntryGermany, F::EntryState, F::EntryTown]);
    } else {
        for (field, entry) in [F::EntryGermany, F::EntryState, F::EntryTown].into_iter().zip(journey.entry) {
            // Many know the month only; a month inside the period counts as a day does.
            let month = dice.chance(15).then(|| partial(entry.year(), Some(u8::from(entry.month())), false));
            put(truth, field, month.map_or_else(|| day(entry), partial_date));
        }
    }
    let protected = journey.status.iter().any(|(_, status)| matches!(*status, "asylber" | "fluechtl"));
    let mut item = 0;
    let mut paper = |truth: &mut Truth, kind: &str, country: &str, until: Option<Date>, place: &str| {
        item += 1;
        truth.push((F::PaperKind, item, code(kind)));
        truth.push((F::PaperCountry, item, code(country)));
        truth.push((F::PaperUntil, item, until.map_or(Answer::NotApplicable, day)));
        truth.push((F::PaperPlace, item, code(place)));
    };
    if born_here {
        paper(truth, "birth_certificate", "de", None, "with_me");
    } else {
        let kind = dice.weighted(&[(5, "passport"), (4, "identity_card"), (3, "birth_certificate"), (4, "")]);
        let expiry = (kind == "passport").then(|| dice.date(date!(2016 - 06 - 01), date!(2024 - 03 - 01)));
        if !kind.is_empty() {
            let place = dice.weighted(&[(4, "bamf"), (4, "with_me"), (3, "foreigners_office"), (1, "lost")]);
            paper(truth, kind, home.origin.country, expiry, place);
        }
    }
    if protected {
        paper(truth, "travel_document_refugee", "de", journey.closed.map(|closed| add_months(closed, 36)), "with_me");
    }
    let serial = dice.between(1_000_000, 8_999_999);
    put(truth, F::BamfNumber, text(&format!("{serial}-{}", texts::country_key(home.origin.country))));
    let digits = format!(
        "{:02}{:02}{:02}{:06}",
        journey.entry[0].year() % 100,
        u8::from(journey.entry[0].month()),
        journey.entry[0].day(),
        dice.below(1_000_000)
    );
    put(truth, F::AzrNumber, text(&digits));
    put(truth, F::ArrivalNumber, text(&format!("A{:09}", dice.below(1_000_000_000))));
}

fn contact(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, index: usize, journey: &Journey, years: u32) {
    let (_, names, _) = &home.members[index];
    if years >= 14 {
        // Numbers that the Federal Network Agency keeps for films.
        put(truth, F::PhoneNumber, text(&format!("0171 39200{:02}", dice.below(100))));
        let local: String = names.spoken().to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
        put(truth, F::EmailAddress, if dice.chance(40) { text(&format!("{local}@example.org")) } else { Answer::NotApplicable });
        put(truth, F::Messenger, text(dice.word(&["WhatsApp", "Telegram", "Signal", "Viber", "imo"])));
    }
    let private = journey.housing.last().is_some_and(|(_, kind)| *kind == "au_priv");
    put(
        truth,
        F::CareOf,
        if private && home.house.is_multiple_of(5) { text("Wohnung 2. OG links") } else { Answer::NotApplicable },
    );
    let (street, postcode) = texts::address(home.district, home.house);
    put(truth, F::Street, text(&street));
    put(truth, F::Postcode, text(postcode));
    put(truth, F::Town, text(texts::town(home.district, home.house)));
    put(
        truth,
        F::Room,
        text(&if private { format!("{}. OG", home.house % 4 + 1) } else { format!("Zimmer {}", 100 + home.house) }),
    );
    put(truth, F::SafeTimes, if dice.chance(15) { text(dice.word(&texts::SAFE_TIMES)) } else { Answer::NotApplicable });
    put(truth, F::NoCalls, yes(dice.chance(4)));
    put(truth, F::UnmarkedLetters, yes(dice.chance(3)));
    put(truth, F::SecretAddress, yes(dice.chance(2)));
}

fn family(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, index: usize, years: u32) {
    let (member, ..) = &home.members[index];
    let couple = home.members.iter().any(|(other, ..)| other.part == Part::Spouse);
    let children = home.members.iter().filter(|(other, ..)| other.part == Part::Child).count();
    let adult = matches!(member.part, Part::Head | Part::Spouse);
    let marital = match (adult && couple, years) {
        (true, _) => "married",
        (_, ..22) => "single",
        _ if children > 0 => dice.weighted(&[(4, "separated"), (3, "widowed"), (2, "divorced"), (2, "married")]),
        (_, 22..30) => dice.weighted(&[(8, "single"), (2, "married")]),
        _ => dice.weighted(&[(5, "single"), (5, "married"), (1, "widowed"), (1, "divorced")]),
    };
    put(truth, F::MaritalStatus, code(marital));
    put(truth, F::SingleParent, if years < 16 { Answer::NotApplicable } else { yes(adult && !couple && children > 0) });
    if member.female && (20..40).contains(&years) && couple && dice.chance(12) {
        put(truth, F::PregnantUntil, day(dice.date(date!(2018 - 05 - 10), date!(2018 - 11 - 20))));
    }
    if dice.chance(if years > 55 { 20 } else { 2 }) {
        put(truth, F::CareNeeded, yes(true));
    }
    let pool = home.origin.pool();
    let mut item = 0;
    let mut relative = |truth: &mut Truth, dice: &mut Dice, kind: &str, place: &str, born: i32, reunification: &str| {
        item += 1;
        let female = matches!(kind, "spouse") != member.female && kind == "spouse" || kind != "spouse" && dice.chance(50);
        let given = if female { dice.pick(&pool.female) } else { dice.pick(&pool.male) };
        let family = dice.pick(&pool.family);
        truth.push((F::RelativeName, item, text(&format!("{} {}", given.latin, family.latin))));
        truth.push((F::RelativeKind, item, code(kind)));
        truth.push((F::RelativeBirthYear, item, partial_date(partial(born, None, dice.chance(30)))));
        truth.push((F::RelativeWhere, item, code(place)));
        truth.push((
            F::RelativeCountry,
            item,
            code(if place == "origin" { home.origin.country } else { texts::elsewhere(dice, place) }),
        ));
        truth.push((F::RelativeDependent, item, yes(matches!(kind, "child" | "spouse"))));
        truth.push((F::RelativeReunification, item, code(reunification)));
    };
    let own = DAY.year() - i32::try_from(years).unwrap_or(0);
    if marital == "married" && !couple {
        let state = dice.weighted(&[(3, "wish"), (2, "advice"), (2, "notice_filed"), (2, "visa_applied"), (1, "not_planned")]);
        let place = dice.weighted(&[(6, "origin"), (3, "third_state")]);
        relative(truth, dice, "spouse", place, own + 2, state);
        for _ in 0..dice.below(3) {
            relative(truth, dice, "child", place, (own + 24).min(2016), state);
        }
    }
    if years >= 18 && dice.chance(55) {
        let place = dice.weighted(&[(6, "origin"), (3, "third_state"), (1, "dead"), (1, "missing"), (1, "germany")]);
        relative(truth, dice, "parent", place, own - 27, "not_planned");
    }
    if years >= 16 && dice.chance(40) {
        let place = dice.weighted(&[(4, "origin"), (3, "germany"), (2, "eu"), (2, "third_state"), (1, "same_town")]);
        relative(truth, dice, "sibling", place, own - 3, "not_planned");
    }
}

fn residence(dice: &mut Dice, truth: &mut Truth, journey: &Journey, years: u32) {
    let (since, status) = journey.status.last().copied().unwrap_or((DAY, "gest"));
    let paper = match status {
        "gest" => dice.weighted(&[(9, "paper_sheet"), (1, "arrival_certificate")]),
        status if status.starts_with("duld") => "paper_sheet",
        _ => "eat",
    };
    put(truth, F::StatusPaper, code(paper));
    let months = match status {
        "asylber" | "fluechtl" | "ae_fam" => 36,
        "gest" => 6,
        status if status.starts_with("duld") => dice.weighted(&[(3, 3), (3, 6), (1, 1)]),
        _ => 12,
    };
    let mut until = add_months(since, months);
    while until < YESTERDAY {
        until = add_months(until, months);
    }
    put(truth, F::StatusUntil, day(until));
    let soon = until < later(YESTERDAY, 60);
    put(
        truth,
        F::ProlongationApplied,
        if soon && dice.chance(60) { day(dice.date(date!(2018 - 03 - 20), YESTERDAY)) } else { Answer::NotApplicable },
    );
    put(truth, F::AsylumApplied, journey.applied.map_or(Answer::NotApplicable, day));
    let decision = match status {
        _ if journey.applied.is_none() => None,
        "asylber" => Some("recognised"),
        "fluechtl" => Some("refugee"),
        "subs" => Some("subsidiary"),
        "ae_25_3" => Some("ban_on_removal"),
        "gest" if journey.decided.is_none() => Some("pending"),
        _ => Some(dice.weighted(&[(8, "refused"), (1, "inadmissible"), (1, "withdrawn")])),
    };
    put(truth, F::AsylumDecision, decision.map_or(Answer::NotApplicable, code));
    put(truth, F::AsylumDecided, journey.decided.map_or(Answer::NotApplicable, day));
    let sues = match decision {
        Some("refused" | "ban_on_removal") => dice.chance(55),
        Some("subsidiary") => dice.chance(25),
        _ => false,
    };
    put(truth, F::CourtAction, yes(sues));
    put(truth, F::ProcedureClosed, journey.closed.map_or(Answer::NotApplicable, day));
    let hardship = status == "ae_23a" || status == "duld" && dice.chance(6);
    put(
        truth,
        F::HardshipApplied,
        if hardship { day(dice.date(date!(2017 - 03 - 01), date!(2018 - 03 - 30))) } else { Answer::NotApplicable },
    );
    if matches!(status, "asylber" | "fluechtl" | "subs" | "ae_25_3") {
        put(truth, F::ResidenceRuleUntil, day(add_months(journey.closed.unwrap_or(since), 36)));
    }
    let permit = match status {
        "gest" => dice.weighted(&[(7, "with_permission"), (2, "not_allowed")]),
        status if status.starts_with("duld") => dice.weighted(&[(5, "with_permission"), (4, "not_allowed")]),
        _ => "allowed",
    };
    put(truth, F::WorkPermit, if years < 15 { Answer::NotApplicable } else { code(permit) });
}

fn housing(dice: &mut Dice, truth: &mut Truth, home: &Home<'_>, journey: &Journey, years: u32) {
    let kind = journey.housing.last().map_or("vu", |(_, kind)| kind);
    let people = i64::try_from(home.members.len()).unwrap_or(1);
    let (street, _) = texts::address(home.district, home.house);
    put(truth, F::Building, text(&if kind == "au_priv" { street } else { format!("Unterkunft {street}") }));
    put(truth, F::Rooms, number(if kind == "au_priv" { people.min(4) } else { (people + 1) / 2 }));
    put(
        truth,
        F::Occupancy,
        code(if kind == "au_priv" { dice.weighted(&[(8, "lease"), (2, "sublease")]) } else { "assignment" }),
    );
    put(
        truth,
        F::RentWarm,
        if years < 18 {
            Answer::NotApplicable
        } else {
            number(if kind == "au_priv" { 390 + 160 * people } else { 210 * people })
        },
    );
    let payer = dice.weighted(&[(6, "jobcenter"), (2, "shared"), (2, "self")]);
    let without = journey.status.last().is_some_and(|(_, status)| *status == "gest" || status.starts_with("duld"));
    put(
        truth,
        F::RentPayer,
        if years < 18 { Answer::NotApplicable } else { code(if without { "social_office" } else { payer }) },
    );
    put(truth, F::Wlan, yes(dice.chance(if kind == "au_priv" { 80 } else { 35 })));
    put(truth, F::Defects, if dice.chance(30) { text(dice.word(&texts::DEFECTS)) } else { Answer::NotApplicable });
    if dice.chance(4) {
        put(truth, F::BarrierFree, yes(true));
    }
    if journey.care >= date!(2017 - 06 - 01) || kind == "vu" {
        put(truth, F::HandoverDate, day(later(journey.care, -i64::from(dice.below(6))).min(YESTERDAY)));
        put(truth, F::HandoverNotes, text(dice.word(&texts::HANDOVER)));
    }
}
