//! Cases whose care has ended, and what is still to be deleted of them.

use lotse_model::{
    care_end::CareEnd,
    entry::Millis,
    ids::{CaseId, PersonId},
};
use sea_orm::FromQueryResult;
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    error::{InconsistentRow, Result, StoreError},
    sql::params,
};

/// What was deleted of a case after its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cleared {
    /// Nothing yet.
    Nothing,
    /// The fields that go with the end of care.
    Fields,
    /// Documents too.
    Documents,
}

impl Cleared {
    /// The number in the row.
    pub(super) const fn number(self) -> i32 {
        self as i32
    }

    fn from_number(number: i32) -> Option<Self> {
        [Self::Nothing, Self::Fields, Self::Documents].into_iter().find(|cleared| cleared.number() == number)
    }
}

/// A case of which something is to be deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// The case.
    pub case: CaseId,
    /// Its person.
    pub person: PersonId,
    /// First day without care.
    pub closed_on: Date,
    /// What is gone already.
    pub cleared: Cleared,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    closed_on: Date,
    cleared: i32,
}

/// Ends care: from `closed_on` on, for a reason.
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn close(tx: &WriteTx, scope: CarrierScope, case: CaseId, closed_on: Date, reason: CareEnd, at: Millis) -> Result<()> {
    super::set_state(tx, scope, case, reason.state(), Some(closed_on), at).await?;
    let sql = "UPDATE cases SET end_reason = $3, cleared = $4 WHERE carrier_id = $1 AND id = $2";
    let touched = tx.run(sql, params![scope, case, reason.code(), Cleared::Nothing.number()]).await?;
    if touched == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Notes what was deleted.
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn set_cleared(tx: &WriteTx, scope: CarrierScope, case: CaseId, cleared: Cleared) -> Result<()> {
    let sql = "UPDATE cases SET cleared = $3 WHERE carrier_id = $1 AND id = $2";
    let touched = tx.run(sql, params![scope, case, cleared.number()]).await?;
    tx.changed(Topic::Case, Some(scope.carrier()), Some(case));
    if touched == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Cases of a carrier of which something is to be deleted: fields at once, documents where care ended on or before a day,
/// everything where it ended on or before another; at most `limit`, the oldest first. What is restricted is kept as it is
/// (Art. 18 DSGVO).
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn ended(tx: &Tx, scope: CarrierScope, documents: Date, file: Date, limit: u32) -> Result<Vec<Ended>> {
    let sql = "SELECT id, person_id, closed_on, cleared FROM cases
               WHERE carrier_id = $1 AND closed_on IS NOT NULL AND state IN ('closed', 'handed_over')
                 AND (cleared = 0 OR (cleared = 1 AND closed_on <= $2) OR closed_on <= $3)
               ORDER BY closed_on, id LIMIT $4";
    let rows: Vec<Row> = tx.all(sql, params![scope, documents, file, i64::from(limit)]).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Ended {
                case: CaseId::from_uuid(row.id),
                person: PersonId::from_uuid(row.person_id),
                closed_on: row.closed_on,
                cleared: InconsistentRow::unless(Cleared::from_number(row.cleared), "cases", "cleared", row.id)?,
            })
        })
        .collect()
}
