//! Pages on which a person allows something and takes it back, and their twin for staff.

use time::Date;

use crate::{
    catalogue::{FieldId, Section},
    consent::{ConsentKind, Standing, Way},
    entry::Millis,
    form::FormState,
    ids::SubmissionId,
    lang::Lang,
    view::{me::RecordRef, office::CaseHead},
};

/// One decision with its proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentLine {
    /// Its identifier, as forms send it.
    pub id: String,
    /// What it is about.
    pub kind: ConsentKind,
    /// Who receives something, where somebody had to be named.
    pub recipient: Option<String>,
    /// For what, where a purpose had to be named.
    pub purpose: Option<String>,
    /// Which groups of data are released.
    pub sections: Vec<Section>,
    /// Where it stands today.
    pub standing: Standing,
    /// When it was given or refused.
    pub at: Millis,
    /// First day on which it no longer holds.
    pub until: Option<Date>,
    /// When it was taken back.
    pub withdrawn_at: Option<Millis>,
    /// Version of the text that was shown.
    pub version: String,
    /// Its language.
    pub lang: Lang,
    /// The way.
    pub way: Way,
    /// Whether the second confirmation can be given in this session.
    pub confirmable: bool,
}

/// `/me/consents`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentsPage {
    /// Whose record.
    pub record: RecordRef,
    /// When the person was informed of what the portal is for; no consent.
    pub informed_at: Option<Millis>,
    /// Every decision, newest first.
    pub lines: Vec<ConsentLine>,
    /// What can be allowed and is not.
    pub offered: Vec<ConsentKind>,
    /// Whether nothing new can be allowed; taking back always works.
    pub closed: bool,
}

/// `/me/consents/<kind>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentPage {
    /// Whose record.
    pub record: RecordRef,
    /// What it is about.
    pub kind: ConsentKind,
    /// The form: `recipient`, `purpose`, `sections`, `term`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}

/// `/me/consents/<kind>/withdraw`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawPage {
    /// Whose record.
    pub record: RecordRef,
    /// What it is about.
    pub kind: ConsentKind,
    /// What holds or waits, each to be taken back.
    pub lines: Vec<ConsentLine>,
    /// Answers that are deleted then.
    pub fields: Vec<FieldId>,
}

/// `/office/case/<id>/consents`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseConsentsPage {
    /// The head.
    pub head: CaseHead,
    /// Every decision, newest first.
    pub lines: Vec<ConsentLine>,
    /// The kind that is being entered from paper.
    pub kind: Option<ConsentKind>,
    /// The form: as the person's, with `answer` and `lang`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}
