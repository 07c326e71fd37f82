//! The questions about a document, and rows for pages.

use std::collections::HashMap;

use lotse_model::{
    date::{Calendar, PartialDate},
    document::{Document, DocumentKind, Due, Review},
    form::{FieldError, FormState, RawForm},
    ids::{AccountId, DocumentId},
    name,
    view::document::{DocumentRow, DueLine},
};
use lotse_store::Tx;
use time::Date;

use super::{Upload, file::Kept};
use crate::{Core, Failure};

/// Longest note, in characters.
const MAX_NOTE: usize = 120;

/// What was answered about a document.
pub(super) struct Fields {
    pub kind: DocumentKind,
    pub note: Option<String>,
    pub valid_until: Option<Date>,
}

/// Reads `kind`, `note` and `valid_until.*`; what is wrong stands in the form afterwards.
pub(super) fn read(raw: &RawForm, form: &mut FormState) -> Option<Fields> {
    let kind = DocumentKind::from_code(raw.one("kind"));
    if kind.is_none() {
        let error = if raw.one("kind").is_empty() { FieldError::Required } else { FieldError::UnknownChoice };
        form.error("kind", error);
    }
    let note = name::clean(raw.one("note"), MAX_NOTE);
    if let Err(error) = &note {
        form.error("note", (*error).into());
    }
    let valid_until = day(raw, "valid_until");
    if let Err(error) = &valid_until {
        form.error("valid_until", *error);
    }
    let note = Some(note.ok()?.trim().to_owned()).filter(|note| !note.is_empty());
    Some(Fields { kind: kind?, note, valid_until: valid_until.ok()? })
}

/// The last day of what was written: papers hold until the end of their month or year.
fn day(raw: &RawForm, name: &str) -> Result<Option<Date>, FieldError> {
    let part = |part: &str| raw.one(&format!("{name}.{part}"));
    let calendar = match part("calendar") {
        "" | "gregorian" => None,
        "persian" => Some(Calendar::Persian),
        "ethiopian" => Some(Calendar::Ethiopian),
        _ => return Err(FieldError::UnknownChoice),
    };
    Ok(PartialDate::parse_parts(part("day"), part("month"), part("year"), false, calendar)?.map(PartialDate::latest))
}

/// Prepares the file of a form. `needed`: whether there must be one. What is wrong stands in the form afterwards.
pub(super) async fn file(core: &Core, upload: Upload, needed: bool, form: &mut FormState) -> Option<Kept> {
    let prepared = match upload.file {
        Err(error) => Err(error),
        Ok(Some(bytes)) => core.gate.prepare(bytes).await.map(Some),
        Ok(None) if needed => Err(FieldError::FileMissing),
        Ok(None) => Ok(None),
    };
    match prepared {
        Ok(kept) => kept,
        Err(error) => {
            form.error("file", error);
            None
        }
    }
}

/// The form for a document that is to be replaced.
pub(super) fn filled(document: &Document) -> RawForm {
    let mut raw = RawForm::default();
    raw.set("kind", document.content.kind.code());
    raw.set("note", document.content.note.clone().unwrap_or_default());
    if let Some(date) = document.content.valid_until {
        raw.set("valid_until.day", date.day().to_string());
        raw.set("valid_until.month", u8::from(date.month()).to_string());
        raw.set("valid_until.year", date.year().to_string());
    }
    raw
}

/// Documents as pages show them.
pub(super) async fn rows(core: &Core, tx: &Tx, documents: Vec<Document>) -> Result<Vec<DocumentRow>, Failure> {
    let today = core.clock.business_date();
    let mut names: HashMap<AccountId, Option<String>> = HashMap::new();
    let mut rows = Vec::with_capacity(documents.len());
    for document in documents {
        let reviewed_by = match document.content.review {
            Review::Waiting => None,
            Review::Seen { by, .. } | Review::Refused { by, .. } => match names.get(&by) {
                Some(name) => name.clone(),
                None => {
                    let name = core.names.staff_name(tx, by).await?;
                    names.insert(by, name.clone());
                    name
                }
            },
        };
        let due = Due::of(document.content.kind, document.content.valid_until, today);
        rows.push(DocumentRow { document, due, reviewed_by });
    }
    Ok(rows)
}

/// What runs out, most urgent first. Of several papers of one kind the one that holds longest counts: it has replaced the
/// others.
pub(crate) fn due(documents: &[Document], today: Date) -> Vec<DueLine> {
    let mut longest: HashMap<DocumentKind, (Date, DocumentId)> = HashMap::new();
    for document in documents {
        let (kind, until) = (document.content.kind, document.content.valid_until);
        let Some(until) = until.filter(|_| !matches!(document.content.review, Review::Refused { .. })) else { continue };
        let known = longest.entry(kind).or_insert((until, document.id));
        if until > known.0 {
            *known = (until, document.id);
        }
    }
    let mut lines: Vec<DueLine> = longest
        .into_iter()
        .filter_map(|(kind, (until, id))| Due::of(kind, Some(until), today).map(|due| DueLine { id, kind, due }))
        .collect();
    lines.sort_by_key(|line| (line.due.days, line.id));
    lines
}
