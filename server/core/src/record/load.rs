//! Opens a record for the person: her own, or that of a child in her custody.

use lotse_model::{
    completion::Record,
    ids::CaseId,
    role::{CaseState, Relation},
    route,
    view::{me::RecordRef, release::Releaser},
};
use lotse_store::{Tx, entries, names::NAME_FIELDS};

use super::sight::Sight;
use crate::{
    Core, Failure, Principal,
    access::{
        CaseTarget, Permit,
        permit::{Act, Permits, ReadOwnRecord},
    },
    names,
    release::read::releaser,
};

/// Whose record a page of the refugee's area is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Her own.
    Own,
    /// A child's, by its case.
    Child(CaseId),
}

impl Whose {
    /// Has the policy decide.
    ///
    /// # Errors
    /// When it says no, or the database fails.
    pub async fn permit<A: Act<Target = CaseTarget>>(self, core: &Core, tx: &Tx, who: &Principal) -> Result<Permit<A>, Failure> {
        match self {
            Self::Own => Permit::for_own(core, tx, who).await,
            Self::Child(case) => {
                let permit = Permit::for_case(core, tx, who, case).await?;
                // Her own record has its own address and is nobody's child's.
                if permit.relation() == Relation::Own { Err(Failure::NotFound) } else { Ok(permit) }
            }
        }
    }
}

impl Whose {
    /// Where the pages of the record start.
    #[must_use]
    pub fn start(self) -> String {
        match self {
            Self::Own => route::ME.to_owned(),
            Self::Child(case) => route::child(case),
        }
    }
}

/// Whether nothing can be written any more.
pub(crate) const fn is_closed(state: CaseState) -> bool {
    !matches!(state, CaseState::Open | CaseState::Invited)
}

/// What pages call a record whose entries they do not show.
pub(crate) async fn record_ref(core: &Core, tx: &Tx, permit: &Permit<ReadOwnRecord>, whose: Whose) -> Result<RecordRef, Failure> {
    let child = match whose {
        Whose::Own => None,
        Whose::Child(_) => Some(call_name(core, tx, permit).await?),
    };
    Ok(RecordRef { case: permit.target().case, path: whose.start(), child })
}

/// A record with the permit by which it was opened.
pub struct Opened {
    /// The permit.
    pub permit: Permit<ReadOwnRecord>,
    /// The entries.
    pub record: Record,
    /// For the pages.
    pub record_ref: RecordRef,
    /// What of it is seen.
    pub(crate) sight: Sight,
}

impl Opened {
    /// Whether nothing can be written any more.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        is_closed(self.permit.target().state)
    }
}

/// Opens the record for reading.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn open(core: &Core, tx: &Tx, who: &Principal, whose: Whose) -> Result<Opened, Failure> {
    opened(core, tx, whose.permit(core, tx, who).await?, whose).await
}

/// Opens one's own record, and names those for whom the person answers and those who show her something, each by her own
/// permit.
///
/// # Errors
/// As [`open`].
pub(super) async fn open_with_others(
    core: &Core,
    tx: &Tx,
    who: &Principal,
) -> Result<(Opened, Vec<RecordRef>, Vec<Releaser>), Failure> {
    let Permits { own, others, released } = Permit::<ReadOwnRecord>::for_own_and_others(core, tx, who).await?;
    let mut releasers = Vec::new();
    for release in released {
        releasers.push(releaser(core, tx, release.case()).await?);
    }
    let mut named = Vec::new();
    for permit in others {
        let case = permit.target().case;
        named.push(RecordRef { case, path: route::child(case), child: Some(call_name(core, tx, &permit).await?) });
    }
    Ok((opened(core, tx, own, Whose::Own).await?, named, releasers))
}

/// How the person of a record is spoken to: from memory, or from the record when the index of names is a moment behind.
async fn call_name(core: &Core, tx: &Tx, permit: &Permit<ReadOwnRecord>) -> Result<String, Failure> {
    if let Some(name) = core.names.call_name(permit.target().case) {
        return Ok(name);
    }
    let key = permit.open(core, tx).await?;
    let record = Record::new(entries::of_fields(tx, permit.scope(), &key, &NAME_FIELDS).await?);
    Ok(names::call_name(&record).unwrap_or_default())
}

async fn opened(core: &Core, tx: &Tx, permit: Permit<ReadOwnRecord>, whose: Whose) -> Result<Opened, Failure> {
    let key = permit.open(core, tx).await?;
    let sight = Sight::of(tx, &permit, &key).await?;
    let record = Record::new(sight.of_entries(entries::of_case(tx, permit.scope(), &key).await?)).on(core.clock.business_date());
    let case = permit.target().case;
    let child = match whose {
        Whose::Own => None,
        Whose::Child(_) => Some(names::call_name(&record).unwrap_or_default()),
    };
    Ok(Opened { permit, record, record_ref: RecordRef { case, path: whose.start(), child }, sight })
}

/// For pages that don't open the record: a child is called as the index of names knows her.
pub(crate) fn named_record(core: &Core, case: CaseId, whose: Whose) -> RecordRef {
    match whose {
        Whose::Own => RecordRef { case, path: route::ME.to_owned(), child: None },
        Whose::Child(_) => {
            RecordRef { case, path: route::child(case), child: Some(core.names.call_name(case).unwrap_or_default()) }
        }
    }
}
