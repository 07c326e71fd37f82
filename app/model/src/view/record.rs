//! Values of a record with their state, as both sides see them.

use serde::{Deserialize, Serialize};

use crate::{
    catalogue::{FieldId, Group},
    entry::{Entry, FieldState, Millis, Source},
    form::FormState,
    ids::{AccountId, EntryId, SubmissionId},
    role::Role,
    value::Answer,
};

/// The state of a value in words and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueState {
    /// Nothing was answered, or "later".
    Open,
    /// The person wrote it; staff confirm it next.
    Waiting,
    /// The person wrote it; no confirmation is needed.
    Stated,
    /// A helper wrote what the person said.
    Helped,
    /// Staff wrote it for the person.
    OnBehalf,
    /// Staff confirmed it.
    Confirmed,
    /// Staff refused it and said why.
    Refused,
    /// Staff ask about it.
    Question,
    /// The person disputes what stands here (§ 84 Abs. 2 SGB X).
    Disputed,
}

impl ValueState {
    /// The id of its text, without the prefix `state-`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Stated => "stated",
            Self::Helped => "helped",
            Self::OnBehalf => "on-behalf",
            Self::Confirmed => "confirmed",
            Self::Refused => "refused",
            Self::Question => "question",
            Self::Disputed => "disputed",
        }
    }
}

/// One value of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueRow {
    /// The field.
    pub field: FieldId,
    /// The item of a repeated group; 0 otherwise.
    pub item: u16,
    /// The answer shown as current.
    pub current: Option<Answer>,
    /// The confirmed answer, where it differs from the current one.
    pub confirmed: Option<Answer>,
    /// Its state.
    pub state: ValueState,
    /// As what the current answer was written.
    pub by: Option<Role>,
    /// The helper who wrote the current answer, where one did.
    pub helper: Option<AccountId>,
    /// Where the current answer was taken from.
    pub source: Option<Source>,
    /// When the current answer was written.
    pub at: Option<Millis>,
    /// The answer that waits for staff, to be confirmed or refused.
    pub proposal: Option<EntryId>,
    /// The entry of the current answer, to be asked about or disputed.
    pub entry: Option<EntryId>,
    /// Why staff refused what the person wrote.
    pub refused_because: Option<String>,
    /// What the person had written when it was refused.
    pub refused_answer: Option<Answer>,
    /// What staff ask.
    pub question: Option<String>,
    /// What the person replied.
    pub reply: Option<String>,
}

impl ValueRow {
    /// Builds the row from the derived state. `refused_answer` is the answer that the refusal names.
    #[must_use]
    pub fn new(field: FieldId, item: u16, state: &FieldState<'_>, history: &[Entry]) -> Self {
        let answer = |entry: Option<&Entry>| entry.and_then(|entry| entry.answer.clone());
        let current = answer(state.current);
        let confirmed = answer(state.confirmed).filter(|confirmed| Some(confirmed) != current.as_ref());
        let value_state = if state.question.is_some() {
            ValueState::Question
        } else if state.disputed {
            ValueState::Disputed
        } else if state.refused.is_some() {
            ValueState::Refused
        } else {
            match (state.current.map(|entry| entry.role), state.proposal) {
                (None, _) => ValueState::Open,
                _ if !current.as_ref().is_some_and(Answer::is_answered) => ValueState::Open,
                (Some(_), None) => ValueState::Confirmed,
                (Some(_), Some(_)) if field.field().needs_proof => ValueState::Waiting,
                (Some(Role::Refugee), _) => ValueState::Stated,
                (Some(Role::Helper), _) => ValueState::Helped,
                _ => ValueState::OnBehalf,
            }
        };
        let refused_answer = state
            .refused
            .and_then(|refused| refused.answers)
            .and_then(|id| history.iter().find(|entry| entry.id == id))
            .and_then(|entry| entry.answer.clone());
        Self {
            field,
            item,
            current,
            confirmed,
            state: value_state,
            by: state.current.map(|entry| entry.role),
            helper: state.current.filter(|entry| entry.role == Role::Helper).map(|entry| entry.by),
            source: state.current.map(|entry| entry.source),
            at: state.current.map(|entry| entry.at),
            proposal: state.proposal.map(|entry| entry.id),
            entry: state.current.or(state.refused).map(|entry| entry.id),
            refused_because: state.refused.and_then(|entry| entry.note.clone()),
            refused_answer,
            question: state.question.and_then(|entry| entry.note.clone()),
            reply: state.reply.and_then(|entry| entry.note.clone()),
        }
    }
}

/// The values of a group, one list for each item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupValues {
    /// The group.
    pub group: Group,
    /// Whether the reader may fill it in now.
    pub asked: bool,
    /// Whether it holds something that the reader does not see.
    pub withheld: bool,
    /// Items with their rows; one item numbered 0 for a group that occurs once.
    pub items: Vec<(u16, Vec<ValueRow>)>,
}

/// Two answers to one field that were saved at the same time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The field.
    pub field: FieldId,
    /// What this form says.
    pub mine: Option<Answer>,
    /// What the other one saved.
    pub theirs: Option<Answer>,
    /// What stood there when this form was opened.
    pub before: Option<Answer>,
    /// As what the other one saved it.
    pub by: Role,
    /// When the other one saved it.
    pub at: Millis,
}

/// A group of questions as a form, for the person and for staff alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupForm {
    /// The group.
    pub group: Group,
    /// The item; 0 for a group that occurs once.
    pub item: u16,
    /// The questions that apply, with what stands there now.
    pub questions: Vec<ValueRow>,
    /// What is filled in and what is wrong with it.
    pub form: FormState,
    /// Revision of the case that the form was filled from.
    pub base: i64,
    /// The form's own id.
    pub submission: SubmissionId,
    /// Fields that somebody else changed since.
    pub conflicts: Vec<Conflict>,
}
