//! How a record came to know what it knows: staff write at the first talk, the person enters some herself, staff confirm,
//! ask and refuse, and much stays open.

use lotse_model::{
    catalogue::{FieldId, Group},
    entry::{EntryKind, Millis, Source},
    lang::Lang,
    value::Answer,
};
use time::Date;

use super::{
    YESTERDAY,
    journey::Journey,
    quota::Slot,
    sitting::{Line, Sitting, Writer, at, since},
    texts,
    truth::Truth,
};
use crate::demo::dice::{Dice, later};
use EntryKind as K;
use FieldId as F;

/// How complete the records of a household are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// Groups of a hundred that the record has.
    have: u32,
    /// Of the proofs of a hundred that staff saw.
    proofs: u32,
    /// Cards of a hundred that were printed, and that were redeemed.
    pub invited: u32,
    /// See above.
    pub redeemed: u32,
    /// Whether nothing is confirmed.
    stated_only: bool,
}

impl Style {
    /// From complete and confirmed to next to nothing.
    pub fn new(dice: &mut Dice, slot: Slot) -> Self {
        let style = |have, proofs, invited, redeemed| Self { have, proofs, invited, redeemed, stated_only: false };
        match slot {
            Slot::ToClarify => Self { have: 50, proofs: 0, invited: 100, redeemed: 80, stated_only: true },
            Slot::Provisional => style(25, 40, 15, 0),
            _ => dice.weighted(&[
                (28, style(100, 97, 90, 70)),
                (34, style(82, 65, 75, 45)),
                (26, style(48, 35, 50, 18)),
                (12, style(12, 10, 20, 3)),
            ]),
        }
    }
}

/// The times between which a record is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    /// When the case was opened.
    pub opened_at: Millis,
    /// When the person could first sign in.
    pub redeemed_at: Option<Millis>,
    /// Language of her portal.
    pub lang: Lang,
    /// The last day on which something was written.
    pub last: Date,
}

const DATED: [FieldId; 3] = [F::ResidenceStatus, F::HousingKind, F::HousingDistrict];
/// Groups whose values staff take from the papers at the first talk.
const FIRST: [Group; 4] = [Group::Names, Group::Birth, Group::Nationality, Group::Arrival];
/// A day.
const DAY_MILLIS: Millis = 86_400_000;

/// The sittings of a record in order of time.
pub(super) fn write(dice: &mut Dice, truth: &Truth, journey: &Journey, style: Style, frame: Frame) -> Vec<Sitting> {
    let mut sittings =
        if style.stated_only { stated(dice, truth, journey, frame) } else { first_talk(dice, truth, journey, frame) };
    if !style.stated_only {
        history(dice, journey, frame, &mut sittings);
    }
    let mut second = Sitting { at: frame.opened_at + 14 * DAY_MILLIS, writer: Writer::Manager, lines: Vec::new() };
    let mut entered: Vec<Line> = Vec::new();
    for group in Group::ALL.iter().filter(|group| !FIRST.contains(group) || style.stated_only) {
        let of_group: Vec<&(FieldId, u16, Answer)> = truth.iter().filter(|(field, ..)| field.field().group == *group).collect();
        if of_group.is_empty() || !dice.chance(style.have) || style.stated_only && FIRST.contains(group) {
            continue;
        }
        let by_person = frame.redeemed_at.is_some() && dice.chance(60);
        for (field, item, answer) in of_group {
            // The end of the procedure makes people count, so it is confirmed with the status or not at all.
            if *field == F::ProcedureClosed || !applies(truth, journey, *field) {
                continue;
            }
            let plain = field.field();
            let answer = unsure(dice, *field, answer);
            if by_person && plain.person_states {
                entered.push(Line::new(*field, *item, K::Stated, answer, Source::Person));
            } else if plain.needs_proof && !style.stated_only && dice.chance(style.proofs) && answer != Answer::Later {
                let source = dice.weighted(&[(6, Source::Document), (2, Source::Authority), (1, Source::Import)]);
                second.lines.push(Line::new(*field, *item, K::Confirmed, answer, source));
            } else {
                second.lines.push(Line::new(*field, *item, K::OnBehalf, answer, Source::Person));
            }
        }
    }
    if !second.lines.is_empty() {
        sittings.push(second);
    }
    if let Some(redeemed_at) = frame.redeemed_at {
        portal(dice, entered, style, frame, redeemed_at, &mut sittings);
    }
    let last = at(frame.last, 17, 0);
    for sitting in &mut sittings {
        sitting.at = sitting.at.clamp(frame.opened_at, last.max(frame.opened_at));
    }
    sittings.sort_by_key(|sitting| sitting.at);
    sittings
}

/// Some things nobody knows, and some wait.
fn unsure(dice: &mut Dice, field: FieldId, answer: &Answer) -> Answer {
    let keep = field.field().group.repeated() || !field.field().person_states;
    match dice.below(100) {
        0..3 if !keep => Answer::DontKnow,
        3..5 if !keep => Answer::Later,
        _ => answer.clone(),
    }
}

fn applies(truth: &Truth, journey: &Journey, field: FieldId) -> bool {
    let Some((other, wanted)) = field.field().only_if else { return true };
    if other == F::ResidenceStatus {
        return journey.status.last().is_some_and(|(_, status)| wanted.contains(status));
    }
    truth.iter().any(|(known, _, answer)| *known == other && answer.code().is_some_and(|code| wanted.contains(&code)))
}

/// Status, housing and district of a day and what came before, as entries; later ones are for [`history`].
fn dated(journey: &Journey, until: Date, kind: EntryKind, source: Source) -> Vec<Line> {
    let mut lines = Vec::new();
    for (field, list) in DATED.into_iter().zip([&journey.status, &journey.housing, &journey.district]) {
        for (day, code) in list.iter().filter(|(day, _)| *day <= until) {
            lines.push(Line::new(field, 0, kind, since(code, *day), source));
        }
    }
    lines
}

/// The first talk: names, birth and arrival from the papers, and what counts.
fn first_talk(dice: &mut Dice, truth: &Truth, journey: &Journey, frame: Frame) -> Vec<Sitting> {
    let opened = lotse_model::date::berlin_date(frame.opened_at);
    let source = dice.weighted(&[(5, Source::Document), (3, Source::Authority), (2, Source::Import)]);
    let mut lines = Vec::new();
    for (field, item, answer) in truth.iter().filter(|(field, ..)| FIRST.contains(&field.field().group)) {
        let kind = if field.field().needs_proof { K::Confirmed } else { K::OnBehalf };
        lines.push(Line::new(*field, *item, kind, answer.clone(), if kind == K::Confirmed { source } else { Source::Person }));
    }
    lines.extend(dated(journey, opened, K::Confirmed, Source::Authority));
    if let Some(closed) = journey.closed.filter(|closed| *closed <= opened) {
        lines.push(Line::new(F::ProcedureClosed, 0, K::Confirmed, super::sitting::day(closed), Source::Authority));
    }
    vec![Sitting { at: frame.opened_at, writer: Writer::Manager, lines }]
}

/// Nothing is confirmed yet: the person told it, or entered it.
fn stated(dice: &mut Dice, truth: &Truth, journey: &Journey, frame: Frame) -> Vec<Sitting> {
    let mut lines: Vec<Line> = truth
        .iter()
        .filter(|(field, ..)| FIRST.contains(&field.field().group))
        .map(|(field, item, answer)| Line::new(*field, *item, K::OnBehalf, answer.clone(), Source::Person))
        .collect();
    let last = |list: &[(Date, &'static str)]| list.last().copied();
    for (field, list) in DATED.into_iter().zip([&journey.status, &journey.housing, &journey.district]) {
        if let Some((day, code)) = last(list).filter(|_| dice.chance(85)) {
            lines.push(Line::new(field, 0, K::OnBehalf, since(code, day), Source::Person));
        }
    }
    vec![Sitting { at: frame.opened_at, writer: Writer::Manager, lines }]
}

/// What changed later is recorded a few days after it happened.
fn history(dice: &mut Dice, journey: &Journey, frame: Frame, sittings: &mut Vec<Sitting>) {
    let opened = lotse_model::date::berlin_date(frame.opened_at);
    let mut days: Vec<Date> =
        [&journey.status, &journey.housing, &journey.district].into_iter().flatten().map(|(day, _)| *day).collect();
    days.extend(journey.closed);
    days.retain(|day| *day > opened);
    days.sort_unstable();
    days.dedup();
    for day in days {
        let told = later(day, i64::from(dice.below(9))).min(YESTERDAY).min(frame.last).max(day);
        let mut lines = Vec::new();
        for (field, list) in DATED.into_iter().zip([&journey.status, &journey.housing, &journey.district]) {
            for (_, code) in list.iter().filter(|(since, _)| *since == day) {
                lines.push(Line::new(field, 0, K::Confirmed, since(code, day), Source::Document));
            }
        }
        if journey.closed == Some(day) {
            lines.push(Line::new(F::ProcedureClosed, 0, K::Confirmed, super::sitting::day(day), Source::Document));
        }
        sittings.push(Sitting { at: at(told, dice.between(9, 16), dice.below(60)), writer: Writer::Manager, lines });
    }
}

/// What the person entered on her telephone, and how the manager answered.
fn portal(dice: &mut Dice, entered: Vec<Line>, style: Style, frame: Frame, redeemed_at: Millis, sittings: &mut Vec<Sitting>) {
    let last = at(YESTERDAY, 17, 0);
    let mut when = redeemed_at + 6 * 60_000;
    let mut answered =
        Sitting { at: (redeemed_at + 4 * DAY_MILLIS + 50_000_000).min(last), writer: Writer::Manager, lines: Vec::new() };
    let mut groups: Vec<Group> = entered.iter().map(|line| line.field.field().group).collect();
    groups.dedup();
    let answers = redeemed_at + 5 * DAY_MILLIS < last;
    let mut refused: Option<FieldId> = None;
    for group in groups {
        let lines: Vec<Line> = entered.iter().filter(|line| line.field.field().group == group).cloned().collect();
        for line in lines.iter().filter(|line| line.field.field().needs_proof && answers) {
            if refused.is_none() && line.item == 0 && dice.chance(4) && line.answer != Some(Answer::Later) {
                refused = Some(line.field);
                answered.lines.push(Line::words(line.field, K::Refused, dice.word(&texts::REFUSALS)));
            } else if dice.chance(style.proofs * 9 / 10) && !style.stated_only && line.answer != Some(Answer::Later) {
                answered.lines.push(Line { kind: K::Confirmed, source: Source::Document, ..line.clone() });
            }
        }
        sittings.push(Sitting { at: when.min(last), writer: Writer::Person, lines });
        when += Millis::from(dice.between(2, 14)) * 60_000;
    }
    if answers && dice.chance(12) {
        let (field, question) = dice.pick(&texts::QUESTIONS);
        if refused != Some(*field) && !answered.lines.iter().any(|line| line.field == *field) {
            answered.lines.push(Line::words(*field, K::Asked, question));
            if dice.chance(45) && answered.at + DAY_MILLIS < last {
                let lines = vec![Line::words(*field, K::Replied, texts::reply(frame.lang))];
                sittings.push(Sitting { at: answered.at + 7 * 3_600_000, writer: Writer::Person, lines });
            }
        }
    }
    if let Some(field) = refused.filter(|_| dice.chance(50) && answered.at + DAY_MILLIS < last) {
        let lines = vec![Line::words(field, K::Disputed, "")];
        sittings.push(Sitting { at: answered.at + 9 * 3_600_000, writer: Writer::Person, lines });
    }
    if !answered.lines.is_empty() {
        sittings.push(answered);
    }
}
