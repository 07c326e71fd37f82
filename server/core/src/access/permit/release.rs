//! What an adult of the household released to the reader, and the one place that keeps to it: nothing of the record is
//! opened but the fields of a released section.

use lotse_model::{
    catalogue::{FIELDS, Field, FieldId, Section},
    completion::Record,
    entry::Entry,
    ids::CaseId,
    role::{Action, Relation, Role},
};
use lotse_store::{
    NewAudit, Tx,
    access::{self, PersonCase},
    entries, releases,
};

use super::{CaseTarget, Permit, ReadReleased};
use crate::{
    Core, Failure, Principal,
    access::policy,
    record::sight::{has_address_lock, tells_where},
};

/// A permit to read sections of somebody else's record, by her release.
#[derive(Debug)]
pub struct Release {
    permit: Permit<ReadReleased>,
    released: releases::Release,
}

impl Release {
    /// What the reader is shown of a case, if anything, and if the policy allows it.
    pub(super) fn of_case(who: &Principal, found: &PersonCase) -> Option<Self> {
        let released = found.released.clone()?;
        let case = &found.case;
        let target = CaseTarget { case: case.id, carrier: case.carrier, person: case.person, state: case.state };
        let permit = Permit::new(who, Role::Refugee, Relation::Household, target);
        policy::allows(Action::ReadReleased, Role::Refugee, Relation::Household, Some(case.state))
            .then_some(Self { permit, released })
    }

    /// What is released of a case.
    ///
    /// # Errors
    /// [`Failure::NotFound`] where nothing is released; a denial; a failing database.
    pub async fn of(core: &Core, tx: &Tx, who: &Principal, case: CaseId) -> Result<Self, Failure> {
        let person = who.person().ok_or(Failure::Forbidden)?;
        let all = access::of_person(tx, person, core.clock.business_date()).await?;
        match all.iter().filter(|one| one.case.id == case).find_map(|one| Self::of_case(who, one)) {
            Some(release) => Ok(release),
            None => Permit::<ReadReleased>::for_case(core, tx, who, case).await.and(Err(Failure::NotFound)),
        }
    }

    /// Whose record it is.
    #[must_use]
    pub const fn case(&self) -> CaseId {
        self.permit.target().case
    }

    /// The sections that can be read today: while her address is locked, none that tells where she is.
    ///
    /// # Errors
    /// When the key is gone or the database fails.
    pub async fn sections(&self, core: &Core, tx: &Tx) -> Result<Vec<Section>, Failure> {
        if !self.released.sections.iter().any(|section| tells_where(*section)) {
            return Ok(self.released.sections.clone());
        }
        // Nothing is shown but which sections there are, so this is no reading that the log tells.
        let key = self.permit.key(core, tx).await?;
        let lock = Record::new(entries::of_fields(tx, self.permit.scope(), &key, &[FieldId::SecretAddress]).await?);
        let locked = has_address_lock(&lock);
        Ok(self.released.sections.iter().copied().filter(|section| !(locked && tells_where(*section))).collect())
    }

    /// The entries of a section, after the reading was recorded for the person whose they are.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for every other section; when the reading can't be recorded, the key is gone or the database
    /// fails.
    pub async fn open(&self, core: &Core, tx: &Tx, section: Section) -> Result<Vec<Entry>, Failure> {
        if !self.released.sections.contains(&section) {
            return Err(Failure::NotFound);
        }
        let key = self.permit.key(core, tx).await?;
        let is_released = |field: &&Field| field.section() == section && field.is_released();
        let mut fields: Vec<FieldId> = FIELDS.iter().filter(is_released).map(|field| field.id).collect();
        fields.push(FieldId::SecretAddress);
        let all = entries::of_fields(tx, self.permit.scope(), &key, &fields).await?;
        let (lock, all): (Vec<Entry>, Vec<Entry>) = all.into_iter().partition(|entry| entry.field == FieldId::SecretAddress);
        if tells_where(section) && has_address_lock(&Record::new(lock)) {
            return Err(Failure::NotFound);
        }
        let audit = self.permit.audit(core.clock.now()).with_detail("reader", self.released.to.to_string());
        self.permit.record_access(core, NewAudit { page: Some(section.code()), ..audit }).await?;
        Ok(all)
    }
}
