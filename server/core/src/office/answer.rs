//! Staff answer what the person stated: confirm, refuse with a reason, or ask.

use lotse_model::{
    catalogue::{FieldId, Group},
    completion::Record,
    entry::{EntryKind, Source},
    form::{FieldError, FormState, RawForm},
    ids::{CaseId, EntryId},
    name, route,
    view::office::CasePage,
};
use lotse_store::{entries, submissions};

use super::case;
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::EditCase},
    record::{
        compare::Side,
        save::Envelope,
        write::{Author, Draft, append},
    },
};

/// Longest reason or question, in characters.
const MAX_WORDS: usize = 1000;

/// Reads the inputs `do` (`confirm`, `refuse`, `ask`, `confirm_group`), `field` and `item` or `group`, `entry`, `source` and
/// `words`, and writes the answer.
///
/// # Errors
/// See [`Unsaved`].
pub async fn answer(core: &Core, who: &Principal, id: CaseId, raw: &RawForm) -> Result<String, Unsaved<CasePage>> {
    let envelope = Envelope::read(raw)?;
    let tx = core.store.write().await?;
    let permit = Permit::<EditCase>::for_case(core, &tx, who, id).await?;
    if let Some(location) = submissions::find(&tx, who.account(), envelope.submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    let mut record = Record::new(entries::of_case(&tx, permit.scope(), &key).await?).on(core.clock.business_date());
    let source = Source::from_form(raw.one("source")).unwrap_or(Source::Document);
    let side = Side::of_staff(permit.relation());
    let (drafts, group) = match drafts(&record, side, raw, source, envelope.base) {
        Ok(read) => read,
        Err(problem) => {
            drop(tx);
            return Err(match problem {
                Problem::Failure(failure) => failure.into(),
                Problem::Gone => Unsaved::Conflict(Box::new(case::page(core, who, id).await?)),
                Problem::Words(field, item, error) => {
                    let mut page = case::page(core, who, id).await?;
                    let mut form = FormState::prefilled(raw.clone());
                    form.error("words", error);
                    page.answering = Some((field, item, form));
                    Unsaved::Invalid(Box::new(page))
                }
            });
        }
    };
    let at = core.clock.now();
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at };
    let count = drafts.len();
    append(core, &tx, permit.target(), &key, &mut record, author, drafts).await?;
    let location = format!("{}#{}", route::case(id), group.code());
    submissions::record(&tx, who.account(), envelope.submission, &location, at).await?;
    let audit = permit.audit(at).with_detail("group", group.code()).with_detail("fields", count.to_string());
    tx.commit(audit.with_detail("answer", verb(raw))).await?;
    Ok(location)
}

enum Problem {
    Failure(Failure),
    Gone,
    Words(FieldId, u16, FieldError),
}

fn verb(raw: &RawForm) -> &'static str {
    match raw.one("do") {
        "confirm" => "confirm",
        "refuse" => "refuse",
        "ask" => "ask",
        _ => "confirm_group",
    }
}

fn drafts(record: &Record, side: Side, raw: &RawForm, source: Source, base: i64) -> Result<(Vec<Draft>, Group), Problem> {
    let bad = |what| Problem::Failure(Failure::BadRequest(what));
    if raw.one("do") == "confirm_group" {
        let group = Group::from_code(raw.one("group")).ok_or(bad("group"))?;
        let item: u16 = raw.one("item").parse().map_err(|_| bad("item"))?;
        let mut drafts = Vec::new();
        for field in
            lotse_model::catalogue::FIELDS.iter().filter(|field| field.group == group && field.needs_proof && side.has(field))
        {
            let Some(proposal) = record.state(field.id, item).proposal else { continue };
            if proposal.rev > base {
                return Err(Problem::Gone);
            }
            drafts.push(confirmation(field.id, item, proposal, source));
        }
        return if drafts.is_empty() { Err(Problem::Gone) } else { Ok((drafts, group)) };
    }
    let field = FieldId::parse(raw.one("field")).filter(|field| side.has(field.field())).ok_or(bad("field"))?;
    let item: u16 = raw.one("item").parse().map_err(|_| bad("item"))?;
    let state = record.state(field, item);
    let words = name::clean(&raw.one("words").replace(['\r', '\n'], " "), MAX_WORDS)
        .map_err(|error| Problem::Words(field, item, error.into()))?;
    let entry: Option<EntryId> = raw.one("entry").parse().ok();
    let waiting = || state.proposal.filter(|proposal| Some(proposal.id) == entry).ok_or(Problem::Gone);
    let draft = match raw.one("do") {
        "confirm" => confirmation(field, item, waiting()?, source),
        "refuse" if words.is_empty() => return Err(Problem::Words(field, item, FieldError::ReasonRequired)),
        "refuse" => Draft::words(field, item, EntryKind::Refused, Some(words), Some(waiting()?.id)),
        "ask" if words.is_empty() => return Err(Problem::Words(field, item, FieldError::Required)),
        "ask" => Draft::words(field, item, EntryKind::Asked, Some(words), state.current.map(|current| current.id)),
        _ => return Err(bad("do")),
    };
    Ok((vec![draft], field.field().group))
}

fn confirmation(field: FieldId, item: u16, proposal: &lotse_model::entry::Entry, source: Source) -> Draft {
    Draft {
        field,
        item,
        kind: EntryKind::Confirmed,
        answer: proposal.answer.clone(),
        note: None,
        source,
        answers: Some(proposal.id),
    }
}
