//! The own copy (Art. 15 DSGVO): everything that is kept about a person in her case, as a page and as a file.
//!
//! What is written here is the file's format: the names of members and the codes are stable. Everything has its id, so
//! that nothing can be left out unnoticed; what the person may not have stands there with the reason instead of its content.

use serde::{Serialize, Serializer};
use time::{Date, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    care_end::CareEnd,
    catalogue::{FieldId, Section},
    consent::{ConsentKind, Way},
    document::DocumentKind,
    entry::{EntryKind, Millis, Source},
    helper::{HelpSpan, HelperKind},
    lang::Lang,
    plan::{Plan, PlanOp, PlanState},
    request::{RequestKind, RequestState},
    role::{Action, CaseState, Role},
    value::Answer,
    view::{consents::ConsentLine, me::RecordRef},
};

/// A moment; in the file with date, time and zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Millis);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let at = OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000).ok();
        at.and_then(|at| at.format(&Rfc3339).ok()).serialize(serializer)
    }
}

/// Who wrote, did or saw something: her own manager and stand-ins with their names, everybody else by function.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Who {
    /// As what.
    pub role: Role,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Why something is not in the copy (Art. 15 (4) DSGVO).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// It concerns somebody else too.
    ConcernsOthers,
}

/// A content, or why it is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Held<T> {
    /// The content.
    Content(T),
    /// Why it is not in the copy.
    Withheld(Withheld),
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Reason, question or reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedEntry {
    /// Its id.
    pub id: String,
    /// The field.
    pub field: FieldId,
    /// The item of a repeated group; 0 for fields that occur once.
    pub item: u16,
    /// What it does.
    pub kind: EntryKind,
    /// What it says.
    #[serde(flatten)]
    pub held: Held<Said>,
    /// Language of free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Who wrote it.
    pub by: Who,
    /// When.
    pub at: Moment,
    /// Where the value was taken from.
    pub source: Source,
    /// The entry that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,
}

/// A document without its file, which has an address of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedDocument {
    /// Its id.
    pub id: String,
    /// What is kept of it.
    #[serde(flatten)]
    pub held: Held<Paper>,
    /// Who added it.
    pub by: Who,
    /// When.
    pub at: Moment,
}

/// What is kept of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// What it is.
    pub kind: DocumentKind,
    /// A line of her own.
    pub note: Option<String>,
    /// Last day of validity.
    pub valid_until: Option<Date>,
    /// What staff said: nothing yet, that they saw the original, or why it is of no use.
    pub review: CopiedReview,
    /// Where its file is; none where staff only saw the original.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// What staff said about a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CopiedReview {
    /// Nothing yet.
    Waiting,
    /// They saw the original.
    Seen {
        /// Who.
        by: Who,
        /// When.
        at: Moment,
    },
    /// It is of no use as it is.
    Refused {
        /// Who.
        by: Who,
        /// When.
        at: Moment,
        /// Why.
        reason: String,
    },
}

/// A decision about a consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedConsent {
    /// Its id.
    pub id: String,
    /// As the page shows it.
    #[serde(skip)]
    pub line: ConsentLine,
    /// The kind.
    pub kind: ConsentKind,
    /// Yes or no.
    pub given: bool,
    /// To whom.
    pub recipient: Option<String>,
    /// For what.
    pub purpose: Option<String>,
    /// Which sections.
    pub sections: Vec<Section>,
    /// Version and language of the text that was shown.
    pub text_version: String,
    /// Its language.
    pub lang: Lang,
    /// How: in the portal or on paper.
    pub way: Way,
    /// When.
    pub at: Moment,
    /// Until when.
    pub valid_until: Option<Date>,
    /// When it was taken back.
    pub withdrawn_at: Option<Moment>,
    /// Who noted it.
    pub by: Who,
}

/// A request about her data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedRequest {
    /// Its id.
    pub id: String,
    /// What is asked for.
    pub kind: RequestKind,
    /// Where it stands.
    pub state: RequestState,
    /// The line of the log that a question is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What was written.
    #[serde(flatten)]
    pub held: Held<Written>,
    /// In which language.
    pub lang: Lang,
    /// When it was made.
    pub at: Moment,
    /// By when it must be answered.
    pub due_on: Date,
    /// When it was answered.
    pub answered_at: Option<Moment>,
    /// The day of a deletion, or on which a restriction ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
}

/// What was written in a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Written {
    /// By the person.
    pub words: Option<String>,
    /// The answer of the office.
    pub answer: Option<String>,
    /// Why a restriction ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_reason: Option<String>,
}

/// An operation of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedOp {
    /// Its id.
    pub id: String,
    /// Its number.
    pub rev: i64,
    /// Who.
    pub by: Who,
    /// When.
    pub at: Moment,
    /// In which language.
    pub lang: Lang,
    /// What it does.
    #[serde(flatten)]
    pub held: Held<PlanOp>,
}

/// A plan with everything that was done in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CopiedPlan {
    /// Its id.
    pub id: String,
    /// When it began.
    pub opened_at: Moment,
    /// When it ended.
    pub closed_at: Option<Moment>,
    /// Its state.
    pub state: PlanState,
    /// The plan as it is, for the page; in the file it follows from the operations.
    #[serde(skip)]
    pub plan: Plan,
    /// Everything that was done, in order.
    pub operations: Vec<CopiedOp>,
}

/// Who accompanies or stands in, from when until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedAssignment {
    /// Its id.
    pub id: String,
    /// Assigned, or standing in.
    pub kind: &'static str,
    /// Who.
    pub who: Who,
    /// First day.
    pub from: Date,
    /// First day on which it holds no longer.
    pub until: Option<Date>,
    /// Why a colleague stands in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was entered.
    pub recorded_at: Moment,
    /// When it was entered otherwise.
    pub superseded_at: Option<Moment>,
}

/// What figures count of the case, derived from confirmed entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedFact {
    /// Which fact.
    pub kind: &'static str,
    /// Its value.
    pub code: String,
    /// First day.
    pub from: Date,
    /// First day on which it holds no longer.
    pub until: Option<Date>,
}

/// That the person has custody of or guards somebody, or somebody of her; who the other one is concerns that one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedRelation {
    /// Its id.
    pub id: String,
    /// Custody or guardianship.
    pub kind: &'static str,
    /// Whether the person of this case answers for the other one.
    pub answers: bool,
    /// Who the other one is.
    pub other: Withheld,
    /// First day.
    pub from: Date,
    /// First day on which it holds no longer.
    pub until: Option<Date>,
}

/// A card that was printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedCard {
    /// Its id.
    pub id: String,
    /// When it was printed.
    pub printed_at: Moment,
    /// Until when it could be used.
    pub expires_at: Moment,
    /// When it was used.
    pub redeemed_at: Option<Moment>,
    /// When it was made useless.
    pub revoked_at: Option<Moment>,
}

/// A place where she is signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedSession {
    /// Its id.
    pub id: String,
    /// What the browser called itself.
    pub browser: String,
    /// When it began.
    pub created_at: Moment,
    /// When it was used last.
    pub last_seen: Moment,
    /// When it ends.
    pub expires_at: Moment,
}

/// A form that waits to be taken up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedDraft {
    /// The page of the form.
    pub page: String,
    /// When it was kept.
    pub at: Moment,
    /// What was typed.
    pub typed: Vec<(String, String)>,
}

/// Her sign-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedAccount {
    /// Language of the pages.
    pub lang: Lang,
    /// The information on data protection that she was shown: version, language, when.
    pub information: Option<(String, Lang, Moment)>,
    /// Cards.
    pub cards: Vec<CopiedCard>,
    /// Where she is signed in.
    pub sessions: Vec<CopiedSession>,
    /// Forms that wait.
    pub drafts: Vec<CopiedDraft>,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedLog {
    /// Its id.
    pub id: String,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: Who,
    /// What was done.
    pub action: Action,
    /// On which page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// Why, where a reason had to be given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// A leave to help with filling in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedHelp {
    /// Its id.
    pub id: String,
    /// Who helps; withheld where a parent who lives elsewhere let her.
    #[serde(flatten)]
    pub held: Held<CopiedHelper>,
    /// The parts.
    pub sections: Vec<Section>,
    /// For how long she was let.
    pub span: HelpSpan,
    /// When the code was made.
    pub at: Moment,
    /// Until when it could be used.
    pub code_until: Moment,
    /// When she began.
    pub begun_at: Option<Moment>,
    /// When her time was or is up.
    pub until: Option<Moment>,
    /// When it was ended before.
    pub ended_at: Option<Moment>,
}

/// Who helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CopiedHelper {
    /// What the person calls her.
    pub called: String,
    /// Her own name.
    pub name: Option<String>,
    /// What she is.
    pub kind: Option<HelperKind>,
}

/// The copy.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OwnCopy {
    /// Whose, for the page.
    #[serde(skip)]
    pub record: RecordRef,
    /// Name of the format.
    pub format: &'static str,
    /// When it was made.
    pub made_at: Moment,
    /// The case.
    pub case: String,
    /// Its number.
    pub number: String,
    /// Who is responsible for the data.
    pub carrier: String,
    /// State of the case.
    pub state: CaseState,
    /// First day.
    pub opened_on: Date,
    /// Last day.
    pub closed_on: Option<Date>,
    /// Why it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_reason: Option<CareEnd>,
    /// Household since; who else belongs to it concerns them.
    pub household: Option<Withheld>,
    /// Everything entered, in order.
    pub entries: Vec<CopiedEntry>,
    /// Documents.
    pub documents: Vec<CopiedDocument>,
    /// Consents.
    pub consents: Vec<CopiedConsent>,
    /// Requests, the newest first.
    pub requests: Vec<CopiedRequest>,
    /// Plans, the newest first.
    pub plans: Vec<CopiedPlan>,
    /// Who was let help to fill in.
    pub helps: Vec<CopiedHelp>,
    /// Who accompanies.
    pub assignments: Vec<CopiedAssignment>,
    /// Custody and guardianship.
    pub relations: Vec<CopiedRelation>,
    /// What figures count.
    pub facts: Vec<CopiedFact>,
    /// The sign-in; none in the copy of a child's record.
    pub account: Option<CopiedAccount>,
    /// Who has looked, newest first.
    pub log: Vec<CopiedLog>,
}

/// The name of the format; a change that a program would notice gets a new number.
pub const FORMAT: &str = "lotse-own-copy/1";
