//! Staff enter a group of values: what the person said, or what a document or an office says.

use lotse_model::{
    catalogue::{Field, Group},
    completion::Record,
    entry::Source,
    form::{FieldError, FormState, RawForm},
    ids::CaseId,
    route,
    value::Answer,
    view::{office::CaseGroupPage, record::GroupForm},
};
use lotse_store::{entries, submissions};

use super::case;
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::EditCase},
    consent::in_force,
    record::{
        compare::{Asked, Side, kind_of},
        page::asked_item,
        save::{Envelope, again, group_needs_consent, read},
        write::{Author, Draft, append},
    },
};

/// Saves what staff entered; the input `source` says where it comes from. A person's word waits for nothing and proves
/// nothing; a document or an office confirms.
///
/// # Errors
/// See [`Unsaved`].
pub async fn enter(
    core: &Core,
    who: &Principal,
    id: CaseId,
    group: Group,
    item: Option<u16>,
    raw: &RawForm,
) -> Result<String, Unsaved<CaseGroupPage>> {
    let envelope = Envelope::read(raw)?;
    let tx = core.store.write().await?;
    let permit = Permit::<EditCase>::for_case(core, &tx, who, id).await?;
    if let Some(location) = submissions::find(&tx, who.account(), envelope.submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let target = permit.target();
    let key = permit.open(core, &tx).await?;
    let mut record = Record::new(entries::of_case(&tx, permit.scope(), &key).await?).on(core.clock.business_date());
    let item = asked_item(&record, group, item)?;
    let side = Side::of_staff(permit.relation());
    let consents = if group_needs_consent(group) { in_force(core, &tx, permit.scope(), &key).await? } else { Vec::new() };
    let (outcome, _) = read(&record, Asked { group, item, side }, raw, envelope.base, who, &consents);
    let source = Source::from_form(raw.one("source"));
    let (changes, source) = match (outcome, source) {
        (Ok(changes), Some(source)) if changes.conflicts.is_empty() => (changes, source),
        (Ok(changes), Some(_)) => {
            let form =
                again(&record, group, item, side, FormState::prefilled(raw.clone()), envelope.submission, changes.conflicts);
            drop(tx);
            return Err(Unsaved::Conflict(Box::new(refill(core, who, id, form).await?)));
        }
        (outcome, source) => {
            let mut state = outcome.err().unwrap_or_else(|| FormState::prefilled(raw.clone()));
            if source.is_none() {
                state.error("source", FieldError::Required);
            }
            let mut form = again(&record, group, item, side, state, envelope.submission, Vec::new());
            form.base = envelope.base;
            drop(tx);
            return Err(Unsaved::Invalid(Box::new(refill(core, who, id, form).await?)));
        }
    };
    let draft = |(field, answer): (&Field, Answer)| {
        // No paper says that something is to be asked later.
        let source = if answer == Answer::Later { Source::Person } else { source };
        Draft::answer(field.id, item, kind_of(side, source != Source::Person), answer, source)
    };
    let drafts: Vec<Draft> = changes.answers.into_iter().map(draft).collect();
    let count = drafts.len();
    let at = core.clock.now();
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at };
    append(core, &tx, target, &key, &mut record, author, drafts).await?;
    let location = format!("{}#{}", route::case(id), group.code());
    submissions::record(&tx, who.account(), envelope.submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("group", group.code()).with_detail("fields", count.to_string())).await?;
    Ok(location)
}

async fn refill(core: &Core, who: &Principal, id: CaseId, form: GroupForm) -> Result<CaseGroupPage, Failure> {
    let opened = case::open(core, &core.store.read(), who, id, "section").await?;
    Ok(CaseGroupPage { head: opened.head, form })
}
