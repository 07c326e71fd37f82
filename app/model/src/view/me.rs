//! Pages of the refugee's area.

use crate::{
    catalogue::{FieldId, Group, Section},
    completion::Completion,
    entry::Millis,
    ids::CaseId,
    role::{Action, Role},
    view::{
        document::DueLine,
        plan::PlanStep,
        record::{GroupForm, GroupValues, ValueState},
        release::Releaser,
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// The next step of her plan.
    pub plan: Option<PlanStep>,
    /// Sections with their progress.
    pub sections: Vec<SectionCard>,
    /// Documents that run out, most urgent first.
    pub due: Vec<DueLine>,
    /// What is new, newest first, at most five.
    pub news: Vec<News>,
    /// A card notice to tick.
    pub card_notice: Option<CardNotice>,
    /// Adults of the household who show the reader parts of their records.
    pub released: Vec<Releaser>,
    /// Children in custody: where their pages start and what they are called.
    pub children: Vec<RecordRef>,
    /// Whether a draft of an interrupted form waits: where it belongs.
    pub draft: Option<String>,
    /// Whether the case has ended: everything can be read, nothing written.
    pub closed: bool,
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

/// One line of "who has looked at my data".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub at: Millis,
    /// What was done.
    pub action: Action,
    /// As what.
    pub role: Role,
    /// The name of her own manager or stand-in, or of somebody of her family; others by function only.
    pub name: Option<String>,
    /// The carrier's name.
    pub carrier: String,
    /// Which part, where the entry says it.
    pub group: Option<Group>,
    /// Which section, where somebody of the family read it.
    pub section: Option<Section>,
    /// The reason, where one had to be given.
    pub reason: Option<String>,
}

/// `/me/log`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogPage {
    /// Newest first.
    pub lines: Vec<LogLine>,
    /// The key of the next page.
    pub older: Option<Millis>,
}
