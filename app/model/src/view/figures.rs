//! Pages of the coordinator: figures, caseload, completion, assignment. No case content.

use time::Date;

use crate::{
    catalogue::Section,
    entry::Millis,
    form::FormState,
    ids::{AccountId, CaseId, SubmissionId},
    role::CaseState,
    rules::{HousingGroup, Responsible, StatusBucket},
    share::{Cents, Fte, Hundredths, Tenths},
    view::plan::PlanFigures,
};

/// A count in a table of status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusCount {
    /// The bucket.
    pub bucket: StatusBucket,
    /// Persons in follow-up accommodation.
    pub count: u64,
    /// Share of all of them in per cent.
    pub share: Option<Tenths>,
}

/// Posts and caseload of a carrier on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffFigures {
    /// Posts.
    pub posts: Fte,
    /// Cases a post carries.
    pub key: u32,
    /// Cases that these posts can accompany.
    pub capacity: u64,
    /// Cases in care.
    pub cared: u64,
    /// Cases a post.
    pub ratio: Option<Hundredths>,
    /// Whether the key is met.
    pub met: bool,
    /// Places left; negative when there are too many cases.
    pub free: i64,
    /// Posts needed.
    pub needed: Option<Fte>,
}

/// Caseload of a manager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManagerLoad {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// Her post.
    pub post: Fte,
    /// Cases assigned to her that are in care.
    pub cases: u64,
    /// Cases that her post carries.
    pub capacity: u64,
}

/// Completion of a section over the cases of a carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionFigures {
    /// The section.
    pub section: Section,
    /// Cases.
    pub cases: u64,
    /// Cases with every question answered.
    pub answered: u64,
    /// Cases with everything confirmed that needs proof.
    pub confirmed: u64,
    /// Answers that wait for staff.
    pub proposals: u64,
}

/// Completion of a district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistrictFigures {
    /// Its code; `None` where no district is confirmed.
    pub district: Option<String>,
    /// Cases in care there.
    pub cases: u64,
    /// Sections answered in them.
    pub answered: u64,
    /// Sections in them.
    pub sections: u64,
}

/// How long answers of persons wait for staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerFigures {
    /// Cases in which something waits.
    pub cases: u64,
    /// Days that the oldest of all waits.
    pub longest: Option<u32>,
    /// Days in the middle, when each case stands for what waits longest in it.
    pub median: Option<u32>,
    /// Over how many days answers of staff are looked back for.
    pub window: u32,
    /// Answers of staff in these days.
    pub answered: u64,
    /// Days in the middle from a person's answer to that of staff.
    pub took: Option<u32>,
}

/// What the state's money is reckoned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingFigures {
    /// The day on which persons were counted.
    pub stock_day: Date,
    /// Persons who count.
    pub counted: u64,
    /// Money for each of them.
    pub per_head: Option<Cents>,
    /// Money for a year.
    pub frame: Option<Cents>,
    /// When the count was made.
    pub counted_at: Millis,
}

/// `/office/figures`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiguresPage {
    /// The carrier.
    pub carrier: String,
    /// The day that the figures are about.
    pub as_of: Date,
    /// By what was known on this day; `None` for what is known now.
    pub known_on: Option<Date>,
    /// The form with both days, for bad input.
    pub form: FormState,
    /// Name of the rule set.
    pub rules: String,
    /// Persons in follow-up accommodation.
    pub follow_up: u64,
    /// Of these, with a residence permit, with a Gestattung, with a Duldung.
    pub permit_gestattung_duldung: (u64, u64, u64),
    /// By status.
    pub status: Vec<StatusCount>,
    /// By housing group and responsibility.
    pub responsible: Vec<(HousingGroup, Responsible, u64)>,
    /// Cases to be clarified: status or housing not confirmed.
    pub to_clarify: u64,
    /// Posts and caseload.
    pub staff: StaffFigures,
    /// Caseload by manager; empty for a day other than today.
    pub managers: Vec<ManagerLoad>,
    /// Completion by section.
    pub sections: Vec<SectionFigures>,
    /// Completion by district.
    pub districts: Vec<DistrictFigures>,
    /// How long answers wait today; `None` on another day.
    pub answers: Option<AnswerFigures>,
    /// Plans as they are today; `None` on another day.
    pub plans: Option<PlanFigures>,
    /// Funding, where it was counted.
    pub funding: Option<FundingFigures>,
    /// Who made the page.
    pub made_by: String,
}

/// A case as a coordinator sees it (architecture.md A13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamCase {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// District.
    pub district: Option<String>,
    /// State.
    pub state: CaseState,
    /// Size of the household.
    pub household: u64,
    /// Sections answered.
    pub answered: u16,
    /// Sections in all.
    pub sections: u16,
    /// The manager.
    pub manager: Option<(AccountId, String)>,
    /// Its name, shown on request with a reason.
    pub name: Option<String>,
    /// Status bucket.
    pub status: Option<StatusBucket>,
    /// Housing group.
    pub housing: Option<HousingGroup>,
}

/// `/office/team`: cases to assign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamPage {
    /// The cases, those without a manager first.
    pub cases: Vec<TeamCase>,
    /// Facet: district.
    pub district: Option<String>,
    /// Facet: manager.
    pub manager: Option<AccountId>,
    /// Facet: only cases without a manager.
    pub unassigned: bool,
    /// Managers who may be chosen.
    pub managers: Vec<ManagerLoad>,
    /// The number of the first case of the next page.
    pub next: Option<String>,
    /// The form's own id.
    pub submission: SubmissionId,
}
