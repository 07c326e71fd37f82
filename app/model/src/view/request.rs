//! Pages on which a person asks for something about her data, and on which the office answers.

use time::Date;

use crate::{
    form::FormState,
    ids::{AuditId, RequestId, SubmissionId},
    lang::Lang,
    request::{RequestKind, RequestState},
    view::me::{LogLine, RecordRef},
};

/// A request with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// Its identifier.
    pub id: RequestId,
    /// What is asked for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// When it was made.
    pub made_on: Date,
    /// By when it must be answered.
    pub due_on: Date,
    /// The line of the log that a question is about, while the log has it.
    pub about: Option<LogLine>,
    /// What the person wrote.
    pub words: Option<String>,
    /// The language in which she wrote.
    pub lang: Lang,
    /// When it was answered.
    pub answered_on: Option<Date>,
    /// What the office answered and why.
    pub reason: Option<String>,
    /// The day on which the data are deleted, or the restriction ends.
    pub ends_on: Option<Date>,
    /// Why the restriction ends.
    pub end_reason: Option<String>,
}

/// `/me/requests`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestsPage {
    /// Whose record.
    pub record: RecordRef,
    /// Her requests, newest first, each with whether she can take it back.
    pub lines: Vec<(RequestLine, bool)>,
    /// What can be asked for and is not yet.
    pub offered: Vec<RequestKind>,
}

/// `/me/requests/<kind>` and `/me/log/<line>`: a new request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequestPage {
    /// Whose record.
    pub record: RecordRef,
    /// What is asked for.
    pub kind: RequestKind,
    /// The line of the log that a question is about.
    pub about: Option<(AuditId, LogLine)>,
    /// The form: `words`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}

/// What the home page tells of requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RequestNotices {
    /// The day on which the data are deleted.
    pub deleted_on: Option<Date>,
    /// When an answer came that is still new.
    pub answered_on: Option<Date>,
}

/// What the staff of a case know of its requests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseRequests {
    /// Kinds of which one is open, with the day of the oldest.
    pub open: Vec<(RequestKind, Date)>,
    /// The day on which the case is deleted.
    pub deleted_on: Option<Date>,
}

/// A request on the coordinator's list: no name, no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRow {
    /// Its identifier.
    pub id: RequestId,
    /// The number of the case.
    pub number: String,
    /// What is asked for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// When it was made.
    pub made_on: Date,
    /// By when it must be answered.
    pub due_on: Date,
    /// The day on which the data are deleted, or the restriction ends.
    pub ends_on: Option<Date>,
}

/// `/office/requests`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarrierRequestsPage {
    /// What waits, the most urgent first.
    pub open: Vec<RequestRow>,
    /// What was granted and is not over: restrictions, and deletions to come.
    pub in_force: Vec<RequestRow>,
    /// What was answered last.
    pub answered: Vec<RequestRow>,
    /// The business date.
    pub today: Date,
}

/// `/office/requests/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestPage {
    /// The number of the case.
    pub number: String,
    /// The request.
    pub request: RequestLine,
    /// The form: `decision` (`grant`, `refuse`), `reason`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
    /// Whether the form came after the request was answered or taken back.
    pub outdated: bool,
    /// The business date.
    pub today: Date,
}
