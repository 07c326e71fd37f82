//! Writes entries of one revision, with the projection and the section states that follow from them.

use lotse_model::{
    catalogue::{FieldId, Section},
    completion::Record,
    entry::{Entry, EntryKind, Millis, Source},
    fact::{self, FactKind},
    ids::{AccountId, EntryId},
    lang::Lang,
    role::Role,
    value::Answer,
};
use lotse_store::{CaseKey, WriteTx, cases, changes::Topic, entries, facts, names::NAME_FIELDS, sections};

use crate::{Core, Failure, access::CaseTarget};

/// An entry to be written; the rest follows from the transaction.
pub struct Draft {
    /// The field.
    pub field: FieldId,
    /// Its item.
    pub item: u16,
    /// What it does.
    pub kind: EntryKind,
    /// The answer.
    pub answer: Option<Answer>,
    /// Reason, question or reply.
    pub note: Option<String>,
    /// Where the value was taken from.
    pub source: Source,
    /// The entry that it answers.
    pub answers: Option<EntryId>,
}

impl Draft {
    /// An entry that carries an answer.
    #[must_use]
    pub const fn answer(field: FieldId, item: u16, kind: EntryKind, answer: Answer, source: Source) -> Self {
        Self { field, item, kind, answer: Some(answer), note: None, source, answers: None }
    }

    /// An entry that carries words.
    #[must_use]
    pub const fn words(field: FieldId, item: u16, kind: EntryKind, note: Option<String>, answers: Option<EntryId>) -> Self {
        Self { field, item, kind, answer: None, note, source: Source::Person, answers }
    }
}

/// Who writes.
#[derive(Debug, Clone, Copy)]
pub struct Author {
    /// The account.
    pub account: AccountId,
    /// As what.
    pub role: Role,
    /// In which language free text is.
    pub lang: Lang,
    /// When.
    pub at: Millis,
}

/// Appends entries under a new revision, and brings facts and section states up to date. The record is changed alike.
///
/// # Errors
/// When the database fails.
pub async fn append(
    core: &Core,
    tx: &WriteTx,
    target: CaseTarget,
    key: &CaseKey,
    record: &mut Record,
    author: Author,
    drafts: Vec<Draft>,
) -> Result<(), Failure> {
    if drafts.is_empty() {
        return Ok(());
    }
    let at = author.at;
    let scope = lotse_store::CarrierScope::new(target.carrier);
    let rev = cases::next_rev(tx, scope, target.case, at).await?;
    let new: Vec<Entry> = drafts
        .into_iter()
        .map(|draft| {
            let has_text = draft.note.is_some() || draft.answer.as_ref().is_some_and(|answer| answer.text().is_some());
            Entry {
                id: EntryId::from_random(core.random.bytes()),
                rev,
                field: draft.field,
                item: draft.item,
                kind: draft.kind,
                answer: draft.answer,
                note: draft.note,
                lang: has_text.then_some(author.lang),
                by: author.account,
                role: author.role,
                at,
                source: draft.source,
                answers: draft.answers,
            }
        })
        .collect();
    entries::append(tx, scope, key, &new).await?;
    // Sections that somebody wrote into, and those whose questions hang on what was written.
    let touched: Vec<Section> = Section::ALL
        .iter()
        .copied()
        .filter(|section| new.iter().any(|entry| entry.field.field().section() == *section || section.depends_on(entry.field)))
        .collect();
    let confirmed: Vec<FactKind> = FactKind::ALL
        .into_iter()
        .filter(|kind| {
            new.iter().any(|entry| entry.kind == EntryKind::Confirmed && FactKind::of_field(entry.field) == Some(*kind))
        })
        .collect();
    let names = new.iter().any(|entry| NAME_FIELDS.contains(&entry.field));
    for entry in new {
        record.push(entry);
    }
    if !confirmed.is_empty() {
        let rules = core.rules.in_force(tx, target.carrier, core.clock.business_date()).await?;
        let mut ordered: Vec<Entry> =
            record.entries().filter(|entry| FactKind::of_field(entry.field).is_some()).cloned().collect();
        ordered.sort_by_key(|entry| entry.rev);
        for kind in confirmed {
            facts::replace(tx, scope, target.case, kind, &fact::project(kind, &ordered, &rules)).await?;
        }
    }
    *record = std::mem::take(record).on(core.clock.business_date());
    let states: Vec<_> = touched.into_iter().map(|section| (section, record.completion(section))).collect();
    sections::put(tx, scope, target.case, &states, at).await?;
    tx.changed(if names { Topic::Name } else { Topic::Case }, Some(target.carrier), Some(target.case));
    Ok(())
}
