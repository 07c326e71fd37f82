//! Opens a record for the person: her own, or that of a child in her custody.

use lotse_model::{
    completion::Record,
    ids::CaseId,
    role::{CaseState, Relation},
    route,
    view::me::RecordRef,
};
use lotse_store::{Tx, entries};

use crate::{
    Core, Failure, Principal,
    access::{
        CaseTarget, Permit,
        permit::{Act, ReadOwnRecord},
    },
    names,
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
            Self::Own => Permit::for_own(tx, who).await,
            Self::Child(case) => {
                let permit = Permit::for_case(core, tx, who, case).await?;
                // Her own record has its own address and is nobody's child's.
                if permit.relation() == Relation::Own { Err(Failure::NotFound) } else { Ok(permit) }
            }
        }
    }
}

/// A record with the permit by which it was opened.
pub struct Opened {
    /// The permit.
    pub permit: Permit<ReadOwnRecord>,
    /// The entries.
    pub record: Record,
    /// For the pages.
    pub record_ref: RecordRef,
}

impl Opened {
    /// Whether nothing can be written any more.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        !matches!(self.permit.target().state, CaseState::Open | CaseState::Invited)
    }
}

/// Opens the record for reading.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn open(core: &Core, tx: &Tx, who: &Principal, whose: Whose) -> Result<Opened, Failure> {
    let permit: Permit<ReadOwnRecord> = whose.permit(core, tx, who).await?;
    let key = permit.open(core, tx).await?;
    let record = Record::new(entries::of_case(tx, permit.scope(), &key).await?).on(core.clock.business_date());
    let case = permit.target().case;
    let (path, child) = match whose {
        Whose::Own => (route::ME.to_owned(), None),
        Whose::Child(_) => (route::child(case), Some(names::call_name(&record).unwrap_or_default())),
    };
    Ok(Opened { permit, record, record_ref: RecordRef { case, path, child } })
}
