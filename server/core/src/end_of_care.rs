//! What is deleted after care of a case has ended, and when: what the page "what we hold" promises (domain.md §5.5). The
//! periods are those of the rule set in force.
//!
//! The log has a time of its own: see [`Core::clean_up`].

use lotse_model::{
    catalogue::{FIELDS, FieldId, Retention},
    entry::Millis,
    role::{Action, Relation, Role},
    rules::Keeping,
};
use lotse_store::{
    CarrierScope, CaseKey, NewAudit, WriteTx, carriers,
    cases::{self, Cleared, Ended},
    documents, persons,
};

use crate::{Core, Failure, consent::empty};

/// Cases of a carrier in one round of the job: others wait for the database meanwhile, so the rest follows in the next one.
const ROUND: u32 = 200;

/// Empties every field that is kept only as long as somebody is accompanied.
pub(crate) async fn clear_fields(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, at: Millis) -> Result<(), Failure> {
    let fields: Vec<FieldId> =
        FIELDS.iter().filter(|field| field.retention == Retention::CaseEnd).map(|field| field.id).collect();
    empty(tx, scope, key, &fields, at).await?;
    Ok(cases::set_cleared(tx, scope, key.case(), Cleared::Fields).await?)
}

impl Core {
    /// Deletes of the cases that have ended what is kept no longer; returns how many cases are gone as a whole. One
    /// transaction a case.
    pub(crate) async fn end_of_care(&self) -> Result<usize, Failure> {
        let today = self.clock.business_date();
        let mut gone = 0;
        for carrier in carriers::all(&self.store.read()).await? {
            let scope = CarrierScope::new(carrier.id);
            let tx = self.store.read();
            let keeping = self.rules.in_force(&tx, carrier.id, today).await?.keeping;
            let documents = Keeping::due(today, |day| keeping.no_documents_from(day));
            let file = Keeping::due(today, |day| keeping.no_file_from(day));
            let due = cases::ended(&tx, scope, documents, file, ROUND).await?;
            drop(tx);
            for ended in due {
                gone += usize::from(self.expire(scope, ended, documents, file).await?);
            }
        }
        Ok(gone)
    }

    /// Deletes what is due of one case; says whether that is all of it.
    async fn expire(&self, scope: CarrierScope, ended: Ended, documents: time::Date, file: time::Date) -> Result<bool, Failure> {
        let at = self.clock.now();
        let tx = self.store.write().await?;
        let what = if ended.closed_on <= file {
            if !cases::delete(&tx, scope, ended.case, at, "retention").await? {
                return Ok(false);
            }
            persons::delete_without_case(&tx, ended.person).await?;
            "case"
        } else {
            if ended.cleared < Cleared::Fields {
                let Some(key) = self.store.case_key(&tx, scope, ended.case).await? else { return Ok(false) };
                cases::next_rev(&tx, scope, ended.case, at).await?;
                clear_fields(&tx, scope, &key, at).await?;
            }
            if ended.closed_on <= documents {
                documents::remove_all(&tx, scope, ended.case).await?;
                cases::set_cleared(&tx, scope, ended.case, Cleared::Documents).await?;
                "documents"
            } else {
                "fields"
            }
        };
        let audit = NewAudit {
            carrier: Some(scope.carrier()),
            case: Some(ended.case),
            ..NewAudit::new(at, Role::System, Relation::None, Action::ExpireData)
        };
        tx.commit(audit.with_detail("what", what)).await?;
        Ok(what == "case")
    }
}
