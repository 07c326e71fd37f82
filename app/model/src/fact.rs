//! Facts that figures count: status, housing and district of a case in time, projected from confirmed entries.
//!
//! Facts are bitemporal: `valid_from`–`valid_until` is the time in the person's life, `recorded_at`–`superseded_at` the
//! time in which the record said so (architecture.md A7). They hold nothing that the entries do not: [`project`] is a pure
//! function of the entries and may be run again at any time.

use time::Date;

use crate::{
    catalogue::FieldId,
    date::{PartialDate, add_months},
    entry::{Entry, EntryKind, Millis},
    rules::{HousingGroup, RuleSet, StatusBucket},
    value::{Answer, How, Value},
};

/// Which fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FactKind {
    /// [`StatusBucket`] of the residence status.
    Status,
    /// [`HousingGroup`] of the dwelling.
    Housing,
    /// District code.
    District,
}

impl FactKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Status, Self::Housing, Self::District];

    /// The code in rows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Housing => "housing",
            Self::District => "district",
        }
    }

    /// The fields from which it is projected; the first one is dated.
    const fn fields(self) -> &'static [FieldId] {
        match self {
            Self::Status => &[FieldId::ResidenceStatus],
            Self::Housing => &[FieldId::HousingKind, FieldId::ProcedureClosed],
            Self::District => &[FieldId::HousingDistrict],
        }
    }

    /// The kind that an entry in this field may change.
    #[must_use]
    pub fn of_field(field: FieldId) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.fields().contains(&field))
    }
}

/// One row of the projection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Which fact.
    pub kind: FactKind,
    /// The plain code: of a bucket, a group or a district.
    pub code: String,
    /// First day on which it holds.
    pub valid_from: Date,
    /// First day on which it no longer holds; `None` while it lasts.
    pub valid_until: Option<Date>,
    /// When the record learned it.
    pub recorded_at: Millis,
    /// When the record took it back; `None` while it stands.
    pub superseded_at: Option<Millis>,
}

impl Fact {
    /// Whether it holds on a day by what was known at an instant (`None`: by what is known now).
    #[must_use]
    pub fn holds(&self, as_of: Date, known_at: Option<Millis>) -> bool {
        let known = match known_at {
            None => self.superseded_at.is_none(),
            Some(at) => self.recorded_at <= at && self.superseded_at.is_none_or(|superseded| superseded > at),
        };
        known && self.valid_from <= as_of && self.valid_until.is_none_or(|until| until > as_of)
    }
}

/// Projects the facts of one kind from the entries of a case, given in the order in which they were written.
///
/// A partial date counts from its first day. A change may be entered after a later one: it then holds until that one. A
/// correction replaces the answer confirmed last.
#[must_use]
pub fn project(kind: FactKind, entries: &[Entry], rules: &RuleSet) -> Vec<Fact> {
    let mut rows: Vec<Fact> = Vec::new();
    let mut changes: Vec<(Date, String)> = Vec::new();
    let mut closed: Option<Date> = None;
    for entry in entries {
        if entry.kind != EntryKind::Confirmed || !kind.fields().contains(&entry.field) {
            continue;
        }
        match &entry.answer {
            Some(Answer::Value(Value::Dated { code, since, how })) => {
                if *how == How::Corrected {
                    changes.pop();
                }
                let since = since.earliest();
                changes.retain(|(day, _)| *day != since);
                changes.push((since, code.as_str().to_owned()));
            }
            Some(Answer::Value(Value::Date(date))) => closed = Some(PartialDate::latest(*date)),
            _ if entry.field == FieldId::ProcedureClosed => closed = None,
            _ => continue,
        }
        let timeline = timeline(kind, &changes, closed, rules);
        for row in rows.iter_mut().filter(|row| row.superseded_at.is_none()) {
            let stands = timeline
                .iter()
                .any(|(code, from, until)| *code == row.code && *from == row.valid_from && *until == row.valid_until);
            if !stands {
                row.superseded_at = Some(entry.at);
            }
        }
        for (code, valid_from, valid_until) in timeline {
            let known = rows.iter().any(|row| {
                row.superseded_at.is_none() && row.code == code && row.valid_from == valid_from && row.valid_until == valid_until
            });
            if !known {
                rows.push(Fact { kind, code, valid_from, valid_until, recorded_at: entry.at, superseded_at: None });
            }
        }
    }
    // A row that was learned and taken back in one instant was never visible.
    rows.retain(|row| row.superseded_at != Some(row.recorded_at));
    rows
}

type Span = (String, Date, Option<Date>);

/// Puts changes in order of time, turns them into plain codes and joins neighbours with the same code.
fn timeline(kind: FactKind, changes: &[(Date, String)], procedure_closed: Option<Date>, rules: &RuleSet) -> Vec<Span> {
    let mut ordered = changes.to_vec();
    ordered.sort_by_key(|(day, _)| *day);
    let mut spans: Vec<Span> = Vec::new();
    let mut push = |code: String, from: Date| {
        if let Some(last) = spans.last_mut() {
            if last.0 == code {
                return;
            }
            last.2 = Some(from);
        }
        spans.push((code, from, None));
    };
    let mut provisional_since: Option<Date> = None;
    for (index, (from, code)) in ordered.iter().enumerate() {
        match kind {
            FactKind::District => push(code.clone(), *from),
            FactKind::Status => {
                if let Some(bucket) = StatusBucket::of_status(code) {
                    push(bucket.code().to_owned(), *from);
                } else if index == 0 {
                    push(StatusBucket::Unclear.code().to_owned(), *from);
                }
            }
            FactKind::Housing => {
                let group = HousingGroup::of_kind(code);
                if group != HousingGroup::Provisional {
                    provisional_since = None;
                    push(group.code().to_owned(), *from);
                    continue;
                }
                let start = *provisional_since.get_or_insert(*from);
                let limit = add_months(start, rules.overdue_months);
                let overdue_from = procedure_closed.map_or(limit, |closed| closed.min(limit)).max(*from);
                let until = ordered.get(index + 1).map(|(day, _)| *day);
                if overdue_from > *from {
                    push(HousingGroup::Provisional.code().to_owned(), *from);
                }
                if until.is_none_or(|until| overdue_from < until) {
                    push(HousingGroup::ProvisionalOverdue.code().to_owned(), overdue_from);
                }
            }
        }
    }
    spans
}
