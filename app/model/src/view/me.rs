//! Pages of the refugee's area.

use crate::{
    catalogue::{FieldId, Group, Section},
    completion::Completion,
    entry::Millis,
    form::FormState,
    helper::{HelpSpan, HelperKind},
    ids::{AccountId, AuditId, CaseId, HelpId, SubmissionId},
    role::{Action, Role},
    value::Answer,
    view::{
        document::DueLine,
        plan::PlanStep,
        record::{GroupForm, GroupValues, ValueState},
        release::Releaser,
        request::RequestNotices,
    },
};

/// Whose record is shown: one's own, or that of a child in one's custody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordRef {
    /// The case.
    pub case: CaseId,
    /// Where its pages start: `/me` or `/me/child/<case>`.
    pub path: String,
    /// The child's name to be called by; `None` for one's own record.
    pub child: Option<String>,
}

/// A section on the home page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionCard {
    /// The section.
    pub section: Section,
    /// How far it is.
    pub completion: Completion,
}

/// What the person does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// Staff ask something in this group.
    Answer(Group, u16),
    /// This group has open questions; nothing is answered in the whole record yet.
    Begin(Group),
    /// This group has open questions.
    Continue(Group),
    /// What is not answered was set aside for the next appointment.
    AtAppointment,
    /// Everything is answered.
    Nothing,
}

impl NextStep {
    /// Whether no question is open.
    #[must_use]
    pub const fn is_rest(self) -> bool {
        matches!(self, Self::AtAppointment | Self::Nothing)
    }
}

/// Something that happened since the person last looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The field.
    pub field: FieldId,
    /// Its item.
    pub item: u16,
    /// What it is now: confirmed, refused, asked or entered on behalf.
    pub state: ValueState,
    /// When.
    pub at: Millis,
}

/// A redeemed card that the person has not ticked yet (architecture.md A16).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardNotice {
    /// When it was printed.
    pub printed_at: Millis,
    /// Who printed it, by name.
    pub printed_by: String,
}

/// `/me`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// Whose record.
    pub record: RecordRef,
    /// How the person wants to be called, if she said it.
    pub call_name: Option<String>,
    /// The name of the assigned manager.
    pub manager: Option<String>,
    /// What to do next.
    pub next: NextStep,
    /// Repeated groups of which she has told nothing yet, where no question is open: nothing leads to them otherwise.
    pub untold: Vec<Group>,
    /// The next step of her plan.
    pub plan: Option<PlanStep>,
    /// Sections with their progress.
    pub sections: Vec<SectionCard>,
    /// Documents that run out, most urgent first.
    pub due: Vec<DueLine>,
    /// What is new, newest first, at most five.
    pub news: Vec<News>,
    /// What helpers entered since she looked: by whom, if by one, and how many answers.
    pub helped: Option<(Option<String>, usize)>,
    /// A card notice to tick.
    pub card_notice: Option<CardNotice>,
    /// Adults of the household who show the reader parts of their records.
    pub released: Vec<Releaser>,
    /// Children in custody: where their pages start and what they are called.
    pub children: Vec<RecordRef>,
    /// Whether a draft of an interrupted form waits: where it belongs.
    pub draft: Option<String>,
    /// Whether the case has ended or is restricted: everything can be read, nothing written.
    pub closed: bool,
    /// Whether it is restricted.
    pub restricted: bool,
    /// What is to be told of her requests.
    pub requests: RequestNotices,
}

/// `/me/<section>`: all answers of a section, to check and to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionPage {
    /// Whose record.
    pub record: RecordRef,
    /// The section.
    pub section: Section,
    /// How far it is.
    pub completion: Completion,
    /// Its groups with their values; groups that only staff fill in are shown when they hold something.
    pub groups: Vec<GroupValues>,
    /// When something in it was last saved.
    pub saved_at: Option<Millis>,
    /// Whether nothing can be changed.
    pub closed: bool,
    /// Who wrote in the record as a helper, by name.
    pub helpers: Vec<(AccountId, String)>,
}

/// `/me/<section>/<group>`: a group of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupPage {
    /// Whose record.
    pub record: RecordRef,
    /// The form.
    pub form: GroupForm,
    /// Place of the group among the groups of its section that the person fills in, counted from 1.
    pub step: usize,
    /// Number of these groups.
    pub steps: usize,
    /// When something in the section was last saved.
    pub saved_at: Option<Millis>,
}

/// How a help stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpStanding {
    /// The code can be used until then.
    Waits(Millis),
    /// The code was not used in time.
    Lapsed(Millis),
    /// She helps until then.
    Runs(Millis),
    /// It ended then.
    Ended(Millis),
}

/// Somebody who was let help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// Its id.
    pub id: HelpId,
    /// What the person calls her.
    pub called: String,
    /// Her own name and what she is, once she has begun.
    pub own: Option<(String, HelperKind)>,
    /// The parts.
    pub sections: Vec<Section>,
    /// How it stands.
    pub standing: HelpStanding,
}

/// An answer that a helper entered and the person has not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpedAnswer {
    /// The field.
    pub field: FieldId,
    /// Its item.
    pub item: u16,
    /// What she entered.
    pub answer: Option<Answer>,
    /// Her name.
    pub name: String,
    /// When.
    pub at: Millis,
}

/// `/me/helpers`: who helps to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpersPage {
    /// Whose record.
    pub record: RecordRef,
    /// Helps that wait or go on, newest first.
    pub now: Vec<HelpLine>,
    /// Those that ended, newest first.
    pub past: Vec<HelpLine>,
    /// What helpers entered since she looked, newest first.
    pub entered: Vec<HelpedAnswer>,
    /// Up to which revision the page shows what was entered.
    pub rev: i64,
    /// Parts to choose from.
    pub offered: Vec<Section>,
    /// Parts that are set apart: private ones.
    pub sensitive: Vec<Section>,
    /// The form: `called`, `sections`, `span`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
    /// Whether nobody can be let help any more.
    pub closed: bool,
}

/// The code for a helper, shown once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpCodePage {
    /// Whose record.
    pub record: RecordRef,
    /// For whom.
    pub called: String,
    /// The code in groups.
    pub code: String,
    /// The address in the QR code.
    pub url: String,
    /// The address to type.
    pub address: String,
}

/// What a helper is told before she begins, with the form: `name`, `kind`, `promise`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpBeginPage {
    /// The parts.
    pub sections: Vec<Section>,
    /// For how long.
    pub span: HelpSpan,
    /// The form.
    pub form: FormState,
}

/// The first page of a helper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpingPage {
    /// The parts.
    pub sections: Vec<Section>,
    /// When her time is up.
    pub until: Millis,
}

/// One line of "who has looked at my data".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// Its entry.
    pub id: AuditId,
    /// When.
    pub at: Millis,
    /// What was done.
    pub action: Action,
    /// As what.
    pub role: Role,
    /// The name of her own manager or stand-in, of a helper, and of somebody of her family; others by function only.
    pub name: Option<String>,
    /// The carrier's name; `None` where the line is quoted.
    pub carrier: Option<String>,
    /// Which part, where the entry says it.
    pub group: Option<Group>,
    /// Which section a helper or somebody of the family opened.
    pub section: Option<Section>,
    /// The reason, where one had to be given.
    pub reason: Option<String>,
}

/// `/me/log`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPage {
    /// Whose record.
    pub record: RecordRef,
    /// Newest first.
    pub lines: Vec<LogLine>,
    /// The key of the next page.
    pub older: Option<Millis>,
}
