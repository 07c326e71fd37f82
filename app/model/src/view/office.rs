//! Pages of the manager.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::{
    catalogue::{FieldId, Section},
    completion::Completion,
    entry::Millis,
    form::FormState,
    ids::{AccountId, CaseId, SubmissionId},
    role::{CaseState, Relation},
    rules::{HousingGroup, Responsible, StatusBucket},
    view::{
        document::{CaseDocumentsLine, DueLine},
        me::HelpLine,
        record::{GroupForm, GroupValues},
        release::ReleaseLine,
        request::CaseRequests,
    },
};

/// One case on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// The name as in the document, family name first.
    pub name: String,
    /// Code of the district.
    pub district: Option<String>,
    /// Status by confirmed values.
    pub status: Option<StatusBucket>,
    /// Housing by confirmed values.
    pub housing: Option<HousingGroup>,
    /// Who is responsible by confirmed values.
    pub responsible: Responsible,
    /// State of the case.
    pub state: CaseState,
    /// Sections with every question answered.
    pub answered: u16,
    /// Sections in all.
    pub sections: u16,
    /// Answers waiting for staff.
    pub proposals: u16,
    /// Questions waiting for the person.
    pub questions: u16,
    /// Questions to be asked at the next appointment.
    pub set_aside: u16,
    /// Since when the oldest answer that waits for staff waits.
    pub waits_since: Option<Millis>,
    /// When something last changed.
    pub changed_at: Millis,
    /// Whether the reader stands in.
    pub stand_in: bool,
    /// The document that runs out first.
    pub due: Option<DueLine>,
}

/// Order of the list; stands in the address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseOrder {
    /// What waits for staff first, the longest first; then what changed last.
    #[default]
    New,
    /// By name.
    Name,
    /// Least complete first.
    Completion,
    /// By district.
    District,
}

/// `/office/cases`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseList {
    /// The rows in order.
    pub rows: Vec<CaseRow>,
    /// The order.
    pub order: CaseOrder,
    /// Facet: district code.
    pub district: Option<String>,
    /// Facet: only what waits for staff.
    pub waiting: bool,
    /// What was typed to search for, from the session; never in the address.
    pub search: String,
    /// Districts that occur.
    pub districts: Vec<String>,
    /// Number of cases before facets and search.
    pub total: usize,
    /// The business date.
    pub today: Date,
}

/// The head of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseHead {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// State.
    pub state: CaseState,
    /// Name as in the document.
    pub name: String,
    /// Name to be called by.
    pub call_name: Option<String>,
    /// Name in the original script.
    pub original_name: Option<String>,
    /// Code of the language to talk in.
    pub talk_language: Option<String>,
    /// Code of the interpreter need.
    pub interpreter: Option<String>,
    /// Status in force with its first day.
    pub status: Option<(StatusBucket, Date)>,
    /// Housing in force with its first day.
    pub housing: Option<(HousingGroup, Date)>,
    /// District in force.
    pub district: Option<String>,
    /// Who is responsible.
    pub responsible: Responsible,
    /// Whether there are rules on how to reach the person safely.
    pub safe_contact: bool,
    /// Whether the person has an account that works.
    pub signed_up: bool,
    /// The assigned manager.
    pub manager: Option<String>,
    /// How the reader stands to the case.
    pub relation: Relation,
    /// Whether the reader may write.
    pub may_edit: bool,
}

/// A section of the case page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSection {
    /// The section.
    pub section: Section,
    /// How far it is.
    pub completion: Completion,
    /// Its groups with their values.
    pub groups: Vec<GroupValues>,
}

/// Another member of the household with a case at the same carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseholdLine {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// The name, where the reader accompanies that case too.
    pub name: Option<String>,
}

/// `/office/case/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePage {
    /// The head.
    pub head: CaseHead,
    /// Sections with every value.
    pub sections: Vec<CaseSection>,
    /// Questions to be asked at the next appointment, with their items.
    pub set_aside: Vec<(FieldId, u16)>,
    /// The household.
    pub household: Vec<HouseholdLine>,
    /// What the person released to adults of it.
    pub released: Vec<ReleaseLine>,
    /// Documents in short.
    pub documents: CaseDocumentsLine,
    /// What the person asked about her data; staff of the case know of it and do not decide.
    pub requests: CaseRequests,
    /// Who helps the person to fill in now.
    pub helps: Vec<HelpLine>,
    /// Who wrote in the record as a helper, by name.
    pub helpers: Vec<(AccountId, String)>,
    /// A form for confirm, refuse or ask that came back with an error: at which field and item, and the form.
    pub answering: Option<(FieldId, u16, FormState)>,
    /// For the forms on the page.
    pub submission: SubmissionId,
    /// What stands in the case: revision.
    pub base: i64,
    /// The business date.
    pub today: Date,
}

/// `/office/case/<id>/<group>`: enter on behalf or from a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseGroupPage {
    /// The head.
    pub head: CaseHead,
    /// The form.
    pub form: GroupForm,
}

/// `/office/cases/new`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCasePage {
    /// The form: names, language, and members of the family by number.
    pub form: FormState,
    /// How many family members the form shows.
    pub members: usize,
    /// The form's own id.
    pub submission: SubmissionId,
    /// Cases that may be the same person: number and name.
    pub similar: Vec<(CaseId, String, String)>,
}

/// `/office/case/<id>/close`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosePage {
    /// The head.
    pub head: CaseHead,
    /// Whether a plan goes on, which has to be ended first.
    pub plan_goes_on: bool,
    /// First day without documents, if care ends today.
    pub no_documents_from: Date,
    /// First day without anything of the case, if care ends today.
    pub no_file_from: Date,
    /// The form: `last.*` (last day), `reason`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}

/// `/office/case/<id>/stand-in`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandInPage {
    /// The head.
    pub head: CaseHead,
    /// Colleagues of the carrier.
    pub colleagues: Vec<(AccountId, String)>,
    /// Stand-ins in force: who, from, until.
    pub current: Vec<(String, Date, Option<Date>)>,
    /// The form.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}
