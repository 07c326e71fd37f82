//! Saves a group of questions, for the person, her helper and staff: POST of `/me/<section>/<group>` and of its twins.

use lotse_model::{
    catalogue::{Basis, ConsentKind, Group},
    completion::Record,
    consent::Way,
    entry::EntryKind,
    form::{FieldError, FormState, RawForm},
    ids::SubmissionId,
    name, route,
    value::Answer,
    view::{me::GroupPage, record::GroupForm},
};
use lotse_store::{entries, submissions};

use super::{
    compare::{Asked, Changes, Side, compare, fields, kind_of},
    home::is_open,
    page::{asked_item, page, questions, revision, steps},
    part::{Writer, Writing, open, write},
    write::{Author, Draft, append},
};
use crate::{
    Core, Failure, Principal, Unsaved,
    consent::{Decision, Proof, decide, in_force},
};

/// Longest reply to a question, in characters.
const MAX_REPLY: usize = 1000;

/// What a form of a group carries besides its fields.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Envelope {
    pub base: i64,
    pub submission: SubmissionId,
}

impl Envelope {
    /// Reads both hidden inputs.
    ///
    /// # Errors
    /// [`Failure::BadRequest`]: without a base nothing is saved, never skipped (architecture.md A3).
    pub(crate) fn read(raw: &RawForm) -> Result<Self, Failure> {
        let base = raw.one("base").parse().map_err(|_| Failure::BadRequest("base"))?;
        let submission = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
        Ok(Self { base, submission })
    }
}

/// Saves what the person entered and tells where she goes next.
///
/// # Errors
/// See [`Unsaved`].
pub async fn save(
    core: &Core,
    who: &Principal,
    writer: Writer,
    group: Group,
    item: Option<u16>,
    raw: &RawForm,
) -> Result<String, Unsaved<GroupPage>> {
    let envelope = Envelope::read(raw)?;
    let tx = core.store.write().await?;
    let Writing { target, scope, key, sight, role, audit } = write(core, &tx, who, writer, group.section()).await?;
    if let Some(location) = submissions::find(&tx, who.account(), envelope.submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let today = core.clock.business_date();
    let all = entries::of_case(&tx, scope, &key).await?;
    let mut record = Record::new(all.clone()).on(today);
    // What she does not see is nothing to compare with, and no conflict tells it.
    let seen = Record::new(sight.of_entries(all)).on(today);
    let item = asked_item(&seen, group, item)?;
    let consents = if group_needs_consent(group) { in_force(core, &tx, scope, &key).await? } else { Vec::new() };
    let asked = Asked { group, item, side: writer.side() };
    let (outcome, words) = read(&seen, asked, raw, envelope.base, who, &consents);
    let (changes, words) = match (outcome, words) {
        (Ok(changes), Ok(words)) if changes.conflicts.is_empty() => (changes, words),
        (Ok(changes), Ok(_)) => {
            let form = again(
                &seen,
                group,
                item,
                writer.side(),
                FormState::prefilled(raw.clone()),
                envelope.submission,
                changes.conflicts,
            );
            drop(tx);
            return Err(Unsaved::Conflict(Box::new(refill(core, who, writer, form).await?)));
        }
        (outcome, words) => {
            let mut state = outcome.err().unwrap_or_else(|| FormState::prefilled(raw.clone()));
            state.errors.extend(words.err().unwrap_or_default());
            let mut form = again(&seen, group, item, writer.side(), state, envelope.submission, Vec::new());
            form.base = envelope.base;
            drop(tx);
            return Err(Unsaved::Invalid(Box::new(refill(core, who, writer, form).await?)));
        }
    };
    let at = core.clock.now();
    let proof = Proof { way: Way::Portal, lang: who.lang(), at, card_is_new: false };
    for kind in changes.consents.iter().filter(|kind| !consents.contains(kind)) {
        decide(core, &tx, target, &key, who, Decision::tick(*kind), proof).await?;
    }
    let mut drafts: Vec<Draft> = changes
        .answers
        .into_iter()
        .map(|(field, answer)| Draft::answer(field.id, item, kind_of(writer.side(), false), answer, writer.source()))
        .collect();
    drafts.extend(words.into_iter().map(|words| Draft { source: writer.source(), ..words }));
    let saved = drafts.len();
    let author = Author { account: who.account(), role, lang: who.lang(), at };
    append(core, &tx, target, &key, &mut record, author, drafts).await?;
    let location = next_page(&record, &writer.start(), group);
    submissions::record(&tx, who.account(), envelope.submission, &location, at).await?;
    tx.commit(audit.with_detail("group", group.code()).with_detail("fields", saved.to_string())).await?;
    Ok(location)
}

/// Takes an item of a repeated group away; its entries stay in the history.
///
/// # Errors
/// [`Failure::NotFound`] when there is no such item; a denial; a failing database.
pub async fn remove_item(core: &Core, who: &Principal, writer: Writer, group: Group, item: u16) -> Result<String, Failure> {
    let tx = core.store.write().await?;
    let Writing { target, scope, key, sight, role, audit } = write(core, &tx, who, writer, group.section()).await?;
    let today = core.clock.business_date();
    let all = entries::of_case(&tx, scope, &key).await?;
    let mut record = Record::new(all.clone()).on(today);
    let seen = Record::new(sight.of_entries(all)).on(today);
    if !group.repeated() || !seen.items(group).contains(&item) {
        return Err(Failure::NotFound);
    }
    let first = fields(&seen, group, item, writer.side()).next().ok_or(Failure::NotFound)?;
    let draft = Draft::answer(first.id, item, EntryKind::Stated, Answer::Removed, writer.source());
    let at = core.clock.now();
    let author = Author { account: who.account(), role, lang: who.lang(), at };
    append(core, &tx, target, &key, &mut record, author, vec![draft]).await?;
    tx.commit(audit.with_detail("group", group.code()).with_detail("removed", "1")).await?;
    Ok(route::section(&writer.start(), group.section()))
}

type Words = Result<Vec<Draft>, Vec<(String, FieldError)>>;

/// Compares the form and reads replies and disputes.
pub(crate) fn read(
    record: &Record,
    asked: Asked,
    raw: &RawForm,
    base: i64,
    who: &Principal,
    consents: &[ConsentKind],
) -> (Result<Changes, FormState>, Words) {
    let Asked { group, item, side } = asked;
    let changes = compare(record, asked, raw, base, who.account(), consents);
    let mut drafts = Vec::new();
    let mut errors = Vec::new();
    for field in fields(record, group, item, side) {
        let state = record.state(field.id, item);
        let input = format!("{}.reply", field.id.as_str());
        let reply = raw.one(&input);
        if !reply.trim().is_empty() {
            match name::clean(&reply.replace(['\r', '\n'], " "), MAX_REPLY) {
                Ok(text) => {
                    let question = state.question.map(|entry| entry.id);
                    drafts.push(Draft::words(field.id, item, EntryKind::Replied, Some(text), question));
                }
                Err(error) => errors.push((input, error.into())),
            }
        }
        // To object is hers alone.
        let disputes = side != Side::Helper && raw.one(&format!("{}.dispute", field.id.as_str())) == "yes";
        if disputes && !state.disputed {
            let disputed = state.refused.or(state.confirmed).map(|entry| entry.id);
            drafts.push(Draft::words(field.id, item, EntryKind::Disputed, None, disputed));
        }
    }
    (changes, if errors.is_empty() { Ok(drafts) } else { Err(errors) })
}

/// The same form once more, on the record as it is now.
pub(crate) fn again(
    record: &Record,
    group: Group,
    item: u16,
    side: Side,
    form: FormState,
    submission: SubmissionId,
    conflicts: Vec<lotse_model::view::record::Conflict>,
) -> GroupForm {
    GroupForm {
        group,
        item,
        questions: questions(record, group, item, side),
        form,
        base: revision(record),
        submission,
        conflicts,
    }
}

async fn refill(core: &Core, who: &Principal, writer: Writer, form: GroupForm) -> Result<GroupPage, Failure> {
    let opened = open(core, &core.store.read(), who, writer, form.group.section()).await?;
    Ok(page(opened, form))
}

/// The next group of the section with open questions, else the section's page.
fn next_page(record: &Record, start: &str, saved: Group) -> String {
    let steps = steps(record, saved.section());
    let after = steps.iter().position(|group| *group == saved).map_or(0, |index| index + 1);
    let next = steps.get(after..).unwrap_or_default().iter().find(|group| !group.repeated() && is_open(record, **group));
    match next {
        Some(group) if !saved.repeated() => route::group(start, *group, 0),
        _ => route::section(start, saved.section()),
    }
}

pub(crate) fn group_needs_consent(group: Group) -> bool {
    lotse_model::catalogue::FIELDS.iter().any(|field| field.group == group && matches!(field.basis, Basis::Consent(_)))
}
