//! Pages around the integration plan.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use crate::{
    entry::Millis,
    form::FormState,
    ids::{AccountId, CaseId, NodeId, SubmissionId},
    lang::Lang,
    plan::{Agreement, CellRef, LogEntry, Node, Plan, PlanConflict, PlanState, PlanValue},
    view::{me::RecordRef, office::CaseHead},
};

/// Names of staff, for who wrote what.
pub type Names = BTreeMap<AccountId, String>;

/// A plan with what is known of it beside its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The plan.
    pub plan: Plan,
    /// When it was begun.
    pub opened_at: Millis,
    /// When it ended.
    pub closed_at: Option<Millis>,
}

/// The form of a node that came back: with what is wrong, or with what somebody else wrote meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeForm {
    /// The node; the head for what concerns the plan as a whole.
    pub node: Node,
    /// What was typed and what is wrong with it.
    pub form: FormState,
    /// What somebody else wrote in the same places.
    pub conflicts: Vec<PlanConflict>,
}

/// `/office/case/<id>/plan`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPage {
    /// The head of the case.
    pub head: CaseHead,
    /// The plan; `None` when there was never one.
    pub shown: Option<Shown>,
    /// Who wrote what.
    pub names: Names,
    /// Whether the reader may write in it: the case is open and so is the plan.
    pub may_edit: bool,
    /// Whether it is an earlier version, to read.
    pub past: bool,
    /// Until when care lasts as a rule, and at most, by the rule set.
    pub limits: (Date, Date),
    /// The business date.
    pub today: Date,
    /// A form that came back.
    pub back: Option<NodeForm>,
    /// Places that others changed while the reader wrote elsewhere.
    pub others: Vec<CellRef>,
    /// For the forms on the page.
    pub submission: SubmissionId,
}

/// A past or present version of a plan, to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The revision.
    pub rev: i64,
    /// When it was made.
    pub at: Millis,
    /// The plan as it was then.
    pub plan: Plan,
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// The operation.
    pub entry: LogEntry,
    /// What stood in its place before.
    pub before: Option<PlanValue>,
    /// Whether its value can be restored: something else stands there now.
    pub restores: bool,
}

/// `/office/case/<id>/plan/history`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryPage {
    /// The head of the case.
    pub head: CaseHead,
    /// The plan as it is, for the names of its goals and measures.
    pub plan: Plan,
    /// Operations, newest first.
    pub lines: Vec<HistoryLine>,
    /// Who wrote what.
    pub names: Names,
    /// Whether the reader may restore.
    pub may_edit: bool,
    /// For the forms on the page.
    pub submission: SubmissionId,
}

/// Two versions of a plan: what is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparePage {
    /// The head of the case.
    pub head: CaseHead,
    /// The earlier version.
    pub from: Version,
    /// The later version.
    pub to: Version,
    /// Places with another value: before, after.
    pub changes: Vec<(CellRef, Option<PlanValue>, Option<PlanValue>)>,
}

/// A version that the person agreed to, to read or print in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementPage {
    /// The agreement.
    pub agreement: Agreement,
    /// The plan as she agreed to it.
    pub plan: Plan,
    /// Number of the case.
    pub number: String,
    /// Name of the carrier.
    pub carrier: String,
    /// Whether the plan was changed since.
    pub changed_since: bool,
    /// Where the page leads back to.
    pub back: String,
}

/// `/me/plan`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyPlan {
    /// Whose record.
    pub record: RecordRef,
    /// The plan, once it was shown to her.
    pub shown: Option<Shown>,
    /// Where somebody else wrote what is not shown to her (architecture.md A14).
    pub withheld: BTreeSet<Node>,
    /// Whether she may write.
    pub may_edit: bool,
    /// The business date.
    pub today: Date,
    /// A form that came back.
    pub back: Option<NodeForm>,
    /// For the forms on the page.
    pub submission: SubmissionId,
    /// Languages of her pages, for what was written in another one.
    pub lang: Lang,
}

/// The next step of a plan, for the home page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanStep {
    /// Code of the phrase, if it is from the bank.
    pub phrase: Option<String>,
    /// Its words, if it was written.
    pub words: Option<(String, Lang)>,
    /// By when.
    pub due: Option<Date>,
}

/// Something due in one of the cases of a manager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueLine {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// The name of the person.
    pub name: String,
    /// The measure; `None` for a review.
    pub measure: Option<NodeId>,
    /// By when.
    pub due: Date,
}

/// `/office/plans`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePage {
    /// What is due, earliest first.
    pub lines: Vec<DueLine>,
    /// The business date.
    pub today: Date,
    /// The address of the calendar, once, after it was made.
    pub calendar: Option<String>,
    /// For the forms on the page.
    pub submission: SubmissionId,
}

/// Plans of a carrier as figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanFigures {
    /// Open cases without a plan.
    pub without: i64,
    /// By state.
    pub rows: Vec<PlanFigureRow>,
}

/// The plans of one state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanFigureRow {
    /// The state.
    pub state: PlanState,
    /// How many.
    pub plans: i64,
    /// Begun more than a year ago.
    pub old: i64,
    /// With an agreement.
    pub agreed: i64,
    /// Reviewed at least once.
    pub reviewed: i64,
    /// With an overdue review.
    pub review_overdue: i64,
    /// Overdue measures.
    pub measures_overdue: i64,
}
