//! Append-only entries and what follows from them.
//!
//! A case is the list of its entries. Nothing is changed or deleted in it (redaction and deletion by key aside), and
//! what is current, proposed, refused or disputed is derived by [`derive`], one pure function.

use serde::{Deserialize, Serialize};

use crate::{
    catalogue::FieldId,
    ids::{AccountId, EntryId},
    lang::Lang,
    role::Role,
    value::Answer,
};

/// Milliseconds since 1970-01-01 UTC.
pub type Millis = i64;

/// What an entry does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// The person entered it.
    Stated,
    /// Staff entered what the person said.
    OnBehalf,
    /// Staff confirmed the answered entry, or entered what a document says.
    Confirmed,
    /// Staff refused the answered entry and gave a reason.
    Refused,
    /// Staff ask the person about the field.
    Asked,
    /// The person answers a question in words.
    Replied,
    /// The person disputes a refusal or a confirmed value (§ 84 Abs. 2 SGB X).
    Disputed,
    /// The person takes her own open proposal back.
    Withdrawn,
}

impl EntryKind {
    /// The code in rows and exports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::OnBehalf => "on_behalf",
            Self::Confirmed => "confirmed",
            Self::Refused => "refused",
            Self::Asked => "asked",
            Self::Replied => "replied",
            Self::Disputed => "disputed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the code of a row.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [
            Self::Stated,
            Self::OnBehalf,
            Self::Confirmed,
            Self::Refused,
            Self::Asked,
            Self::Replied,
            Self::Disputed,
            Self::Withdrawn,
        ]
        .into_iter()
        .find(|kind| kind.code() == code)
    }
}

/// Where a value was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The person's own word.
    Person,
    /// The person's word as a helper entered it.
    Helper,
    /// An original document that staff saw.
    Document,
    /// An authority told it.
    Authority,
    /// Taken over from another carrier or a file.
    Import,
}

impl Source {
    /// The sources that staff choose from.
    pub const OFFERED: [Self; 4] = [Self::Person, Self::Document, Self::Authority, Self::Import];

    /// The code in rows and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Helper => "helper",
            Self::Document => "document",
            Self::Authority => "authority",
            Self::Import => "import",
        }
    }

    /// Reads the code of a row.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::OFFERED.into_iter().chain([Self::Helper]).find(|source| source.code() == code)
    }

    /// Reads what staff chose in a form.
    #[must_use]
    pub fn from_form(code: &str) -> Option<Self> {
        Self::from_code(code).filter(|source| Self::OFFERED.contains(source))
    }
}

/// One entry of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its identifier.
    pub id: EntryId,
    /// Revision of the case by which it was written; all entries of one save share it.
    pub rev: i64,
    /// The field.
    pub field: FieldId,
    /// The item of a repeated group, counted from 1; 0 for fields that occur once.
    pub item: u16,
    /// What it does.
    pub kind: EntryKind,
    /// The answer, for stated, on-behalf and confirmed entries.
    pub answer: Option<Answer>,
    /// Reason of a refusal, text of a question or reply.
    pub note: Option<String>,
    /// Language of free text.
    pub lang: Option<Lang>,
    /// Who wrote it.
    pub by: AccountId,
    /// As what she wrote it.
    pub role: Role,
    /// When.
    pub at: Millis,
    /// Where the value was taken from.
    pub source: Source,
    /// The entry that this one confirms, refuses, asks about, answers, disputes or withdraws.
    pub answers: Option<EntryId>,
}

impl Entry {
    /// Whether its content was taken out: that it was made stays, and nothing follows from it.
    #[must_use]
    pub const fn is_emptied(&self) -> bool {
        match self.kind {
            EntryKind::Stated | EntryKind::OnBehalf | EntryKind::Confirmed => self.answer.is_none(),
            EntryKind::Refused | EntryKind::Asked | EntryKind::Replied => self.note.is_none(),
            EntryKind::Disputed | EntryKind::Withdrawn => false,
        }
    }
}

/// What the entries of one field and item amount to. References point into the list given to [`derive`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FieldState<'a> {
    /// The answer shown as current: the newest one that was neither refused nor withdrawn.
    pub current: Option<&'a Entry>,
    /// The newest confirmed answer: the one that counts for figures.
    pub confirmed: Option<&'a Entry>,
    /// A stated or on-behalf answer that is newer than the confirmed one and waits for staff. What was set aside or emptied
    /// is nothing to confirm.
    pub proposal: Option<&'a Entry>,
    /// The newest refusal, while nothing newer was stated or confirmed.
    pub refused: Option<&'a Entry>,
    /// A question of staff that the person has not answered.
    pub question: Option<&'a Entry>,
    /// The person's reply in words to the newest question, while nothing newer was stated or confirmed.
    pub reply: Option<&'a Entry>,
    /// Whether the person disputes the newest confirmed value or refusal.
    pub disputed: bool,
    /// Revision of the newest entry, 0 without entries: the base that a form is compared with.
    pub rev: i64,
}

/// Derives the state of one field and item from its entries in the order in which they were written.
#[must_use]
pub fn derive<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> FieldState<'a> {
    let mut state = FieldState::default();
    let mut answers: Vec<&Entry> = Vec::new();
    for entry in entries {
        state.rev = state.rev.max(entry.rev);
        if entry.is_emptied() {
            continue;
        }
        match entry.kind {
            EntryKind::Stated | EntryKind::OnBehalf => {
                answers.push(entry);
                state.proposal = entry.answer.as_ref().is_some_and(Answer::is_answered).then_some(entry);
                state.refused = None;
                state.question = None;
                state.reply = None;
                state.disputed = false;
            }
            EntryKind::Confirmed => {
                answers.push(entry);
                state.confirmed = Some(entry);
                state.proposal = None;
                state.refused = None;
                state.question = None;
                state.reply = None;
                state.disputed = false;
            }
            EntryKind::Refused => {
                answers.retain(|answer| Some(answer.id) != entry.answers);
                if state.proposal.map(|proposal| proposal.id) == entry.answers {
                    state.proposal = None;
                    state.refused = Some(entry);
                }
            }
            EntryKind::Withdrawn => {
                answers.retain(|answer| Some(answer.id) != entry.answers);
                if state.proposal.map(|proposal| proposal.id) == entry.answers {
                    state.proposal = None;
                }
            }
            EntryKind::Asked => state.question = Some(entry),
            EntryKind::Replied => {
                state.question = None;
                state.reply = Some(entry);
            }
            EntryKind::Disputed => state.disputed = true,
        }
    }
    state.current = answers.last().copied();
    // Where everything was taken out, nothing is left to dispute.
    state.disputed &= state.current.is_some() || state.refused.is_some();
    state
}
