//! Pages on which a person shows parts of her record to an adult of her household, and those on which that one reads.

use crate::{
    catalogue::Section,
    form::FormState,
    ids::{CaseId, SubmissionId},
    view::{consents::ConsentLine, record::GroupValues},
};

/// An adult of the household with a sign-in of her own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseMember {
    /// Her case.
    pub case: CaseId,
    /// How she is called; empty where she has no name yet.
    pub name: String,
    /// What is released to her, or waits for the second confirmation.
    pub line: Option<ConsentLine>,
}

/// `/me/release`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasesPage {
    /// The adults of the household.
    pub members: Vec<ReleaseMember>,
    /// Whether the address is locked, so that nothing of contact and housing is shown.
    pub locked: bool,
    /// Whether nothing new can be released; taking back always works.
    pub closed: bool,
}

/// `/me/release/<case>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasePage {
    /// To whom.
    pub member: ReleaseMember,
    /// Whether the address is locked, so that contact and housing can't be chosen.
    pub locked: bool,
    /// The form: `sections`, `delicate`, `term`.
    pub form: FormState,
    /// The form's own id.
    pub submission: SubmissionId,
}

/// Somebody who shows the reader parts of her record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Releaser {
    /// Her case.
    pub case: CaseId,
    /// How she is called; empty where she has no name yet.
    pub name: String,
}

/// `/me/released/<case>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedPage {
    /// Whose.
    pub from: Releaser,
    /// What she shows.
    pub sections: Vec<Section>,
}

/// `/me/released/<case>/<section>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedSectionPage {
    /// Whose.
    pub from: Releaser,
    /// The section.
    pub section: Section,
    /// Its groups, those with an answer alone.
    pub groups: Vec<GroupValues>,
}

/// That something is released to somebody of the household, as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseLine {
    /// What.
    pub sections: Vec<Section>,
    /// First day on which it no longer is.
    pub until: Option<time::Date>,
}
