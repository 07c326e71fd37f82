//! Addresses of the portal in one place; nothing personal ever stands in them (architecture.md A20).

use crate::{
    catalogue::{Group, Section},
    consent::ConsentKind,
    ids::{AuditId, CaseId, DocumentId, RequestId},
    request::RequestKind,
};

/// Start page with the choice of language.
pub const START: &str = "/";
/// Sets the language (POST).
pub const LANGUAGE: &str = "/language";
/// Sign in.
pub const LOGIN: &str = "/login";
/// Second factor.
pub const LOGIN_CODE: &str = "/login/code";
/// Sign out (POST).
pub const LOGOUT: &str = "/logout";
/// Leave to a neutral page (POST).
pub const EXIT: &str = "/exit";
/// Where quick exit leads: a neutral page.
pub const NEUTRAL: &str = "/weather";
/// Enter a card's code.
pub const CARD: &str = "/card";
/// After a card: what the data are for.
pub const WELCOME: &str = "/welcome";
/// After that: the secret.
pub const WELCOME_SECRET: &str = "/welcome/secret";
/// For staff: recovery codes, shown once.
pub const WELCOME_CODES: &str = "/welcome/codes";
/// Enter a helper's code.
pub const HELP: &str = "/help";
/// The same, saying that a help is over.
pub const HELP_OVER: &str = "/help?ended";
/// What a helper has to know before she begins.
pub const HELP_BEGIN: &str = "/help/begin";
/// Start of the pages of a helper: the parts that she fills in.
pub const HELPING: &str = "/help/record";
/// Stops helping (POST).
pub const HELP_STOP: &str = "/help/stop";
/// Imprint.
pub const IMPRINT: &str = "/imprint";
/// Privacy notice.
pub const PRIVACY: &str = "/privacy";
/// Accessibility statement with feedback.
pub const ACCESSIBILITY: &str = "/accessibility";
/// Explanations in Leichte Sprache.
pub const EASY: &str = "/leichte-sprache";

/// What is due in the plans of own cases.
pub const PLANS: &str = "/office/plans";
/// What is due, for a calendar program; the token follows.
pub const CALENDAR: &str = "/calendar";

/// Home of the refugee's area.
pub const ME: &str = "/me";
/// Who has looked.
pub const ME_LOG: &str = "/me/log";
/// Her plan.
pub const ME_PLAN: &str = "/me/plan";
/// Language, secret, sessions, help.
pub const ME_MORE: &str = "/me/more";
/// Ticks the notice of a redeemed card (POST).
pub const ME_NOTICE: &str = "/me/notice";

/// Who of her family sees her data.
pub const ME_RELEASE: &str = "/me/release";

/// Entrance of the back office: leads to the role's first page.
pub const OFFICE: &str = "/office";
/// Own cases.
pub const CASES: &str = "/office/cases";
/// Searches by name (POST).
pub const CASES_SEARCH: &str = "/office/cases/search";
/// New case.
pub const CASES_NEW: &str = "/office/cases/new";
/// Figures.
pub const FIGURES: &str = "/office/figures";
/// Cases to assign.
pub const TEAM: &str = "/office/team";
/// What persons ask about their data.
pub const REQUESTS: &str = "/office/requests";
/// Confirmations.
pub const CONFIRMATIONS: &str = "/office/confirmations";
/// Accounts of a carrier.
pub const ACCOUNTS: &str = "/office/accounts";
/// Carriers and rule sets.
pub const INSTANCE: &str = "/office/instance";
/// The audit log.
pub const AUDIT: &str = "/office/audit";
/// Own account of staff.
pub const OFFICE_ACCOUNT: &str = "/office/account";

/// Where the pages of a child's record start.
#[must_use]
pub fn child(case: CaseId) -> String {
    format!("{ME}/child/{case}")
}

/// A section of the record that starts at `record`.
#[must_use]
pub fn section(record: &str, section: Section) -> String {
    format!("{record}/{}", section.code())
}

/// A group of questions; item 0 for a group that occurs once.
#[must_use]
pub fn group(record: &str, group: Group, item: u16) -> String {
    let base = format!("{record}/{}/{}", group.section().code(), group.code());
    if item == 0 { base } else { format!("{base}/{item}") }
}

/// What the person of a record allows.
#[must_use]
pub fn consents(record: &str) -> String {
    format!("{record}/consents")
}

/// Who helps to fill in a record.
#[must_use]
pub fn helpers(record: &str) -> String {
    format!("{record}/helpers")
}

/// One kind of consent: to give it or to refuse it.
#[must_use]
pub fn consent(record: &str, kind: ConsentKind) -> String {
    format!("{record}/consents/{}", kind.code())
}

/// Takes a consent back.
#[must_use]
pub fn withdraw_consent(record: &str, kind: ConsentKind) -> String {
    format!("{record}/consents/{}/withdraw", kind.code())
}

/// What somebody of the household sees: to choose it.
#[must_use]
pub fn release(to: CaseId) -> String {
    format!("{ME_RELEASE}/{to}")
}

/// What somebody of the household released to the reader; its sections follow.
#[must_use]
pub fn released(case: CaseId) -> String {
    format!("{ME}/released/{case}")
}

/// A new item of a repeated group.
#[must_use]
pub fn new_item(record: &str, group: Group) -> String {
    format!("{record}/{}/{}/new", group.section().code(), group.code())
}

/// Takes an item away (POST).
#[must_use]
pub fn remove_item(record: &str, group: Group, item: u16) -> String {
    format!("{record}/{}/{}/{item}/remove", group.section().code(), group.code())
}

/// The slip of an appointment, to print and take along.
#[must_use]
pub fn slip(record: &str, item: u16) -> String {
    format!("{}/slip", group(record, Group::Appointments, item))
}

/// The documents of a record, of one's own or of a child's, and of a case in the back office.
#[must_use]
pub fn documents(record: &str) -> String {
    format!("{record}/documents")
}

/// A document.
#[must_use]
pub fn document(record: &str, id: DocumentId) -> String {
    format!("{record}/documents/{id}")
}

/// Who has looked.
#[must_use]
pub fn log(record: &str) -> String {
    format!("{record}/log")
}

/// Asks about a line of the log.
#[must_use]
pub fn ask(record: &str, line: AuditId) -> String {
    format!("{record}/log/{line}")
}

/// What the person of a record asked of the office about her data; takes it back (POST).
#[must_use]
pub fn requests(record: &str) -> String {
    format!("{record}/requests")
}

/// Asks for deletion or restriction.
#[must_use]
pub fn new_request(record: &str, kind: RequestKind) -> String {
    format!("{record}/requests/{}", kind.code())
}

/// A request in the back office.
#[must_use]
pub fn request(id: RequestId) -> String {
    format!("{REQUESTS}/{id}")
}

/// What is kept and why.
#[must_use]
pub fn held(record: &str) -> String {
    format!("{record}/held")
}

/// What a copy of everything is.
#[must_use]
pub fn copy(record: &str) -> String {
    format!("{record}/copy")
}

/// The copy to read and print.
#[must_use]
pub fn copy_page(record: &str) -> String {
    format!("{record}/copy/page")
}

/// The copy as a file.
#[must_use]
pub fn copy_file(record: &str) -> String {
    format!("{record}/copy/file")
}

/// The file of a document.
#[must_use]
pub fn document_file(record: &str, id: DocumentId) -> String {
    format!("{record}/documents/{id}/file")
}

/// Takes a document away (POST).
#[must_use]
pub fn remove_document(record: &str, id: DocumentId) -> String {
    format!("{record}/documents/{id}/remove")
}

/// A case in the back office; groups of questions follow under it as in the refugee's area.
#[must_use]
pub fn case(case: CaseId) -> String {
    format!("{OFFICE}/case/{case}")
}

/// Confirms, refuses or asks (POST).
#[must_use]
pub fn case_answer(id: CaseId) -> String {
    format!("{}/answer", case(id))
}

/// The integration plan of a case.
#[must_use]
pub fn plan(id: CaseId) -> String {
    format!("{}/plan", case(id))
}

/// What was done in a plan.
#[must_use]
pub fn plan_history(id: CaseId) -> String {
    format!("{}/history", plan(id))
}

/// The plan of a record that starts at `record`.
#[must_use]
pub fn my_plan(record: &str) -> String {
    format!("{record}/plan")
}

/// A version that the person agreed to, under the address of a plan.
#[must_use]
pub fn agreement(plan: &str, version: i64) -> String {
    format!("{plan}/agreement/{version}")
}

/// Prints a card (POST).
#[must_use]
pub fn case_card(id: CaseId) -> String {
    format!("{}/card", case(id))
}

/// Stand-ins.
#[must_use]
pub fn case_stand_in(id: CaseId) -> String {
    format!("{}/stand-in", case(id))
}

/// Ends the accompaniment.
#[must_use]
pub fn case_close(id: CaseId) -> String {
    format!("{}/close", case(id))
}

/// Assigns a case (POST).
#[must_use]
pub fn assign(id: CaseId) -> String {
    format!("{TEAM}/{id}/assign")
}

/// Shows the name of a case to a coordinator, with a reason (POST).
#[must_use]
pub fn show_name(id: CaseId) -> String {
    format!("{TEAM}/{id}/name")
}
