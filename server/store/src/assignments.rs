//! Who accompanies a case: bitemporal, because figures ask who did so on a day, as known then (architecture.md A7).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CaseId},
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    codes::codes,
    entity::{self, assignment::Column, assignment::Model},
    error::{InconsistentRow, Result, StoreError},
    facts::in_care,
    seal::{CaseKey, Place},
    sql::{known, params},
};

codes! {
    /// How a manager accompanies a case.
    AssignmentKind {
        /// The case is hers.
        Assigned = "assigned",
        /// She stands in for a time.
        StandIn = "stand_in",
    }
}

/// An assignment, from–until, as the record knew it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Its identifier.
    pub id: Uuid,
    /// The case.
    pub case: CaseId,
    /// The manager.
    pub account: AccountId,
    /// How.
    pub kind: AssignmentKind,
    /// First business day.
    pub valid_from: Date,
    /// First business day on which it no longer holds.
    pub valid_until: Option<Date>,
    /// When it was recorded.
    pub recorded_at: Millis,
    /// When something else was recorded in its place.
    pub superseded_at: Option<Millis>,
    /// Who decided it.
    pub by: Option<AccountId>,
}

impl TryFrom<Model> for Assignment {
    type Error = InconsistentRow;

    fn try_from(row: Model) -> Result<Self, InconsistentRow> {
        Ok(Self {
            id: row.id,
            case: CaseId::from_uuid(row.case_id),
            account: AccountId::from_uuid(row.account_id),
            kind: InconsistentRow::unless(AssignmentKind::from_code(&row.kind), "assignment", "kind", row.id)?,
            valid_from: row.valid_from,
            valid_until: row.valid_until,
            recorded_at: row.recorded_at,
            superseded_at: row.superseded_at,
            by: row.by_account.map(AccountId::from_uuid),
        })
    }
}

/// An assignment to be recorded.
#[derive(Debug, Clone)]
pub struct NewAssignment<'a> {
    /// The manager.
    pub account: AccountId,
    /// How.
    pub kind: AssignmentKind,
    /// First business day.
    pub from: Date,
    /// First business day on which it no longer holds.
    pub until: Option<Date>,
    /// Who decided it.
    pub by: Option<AccountId>,
    /// Why; kept sealed.
    pub reason: Option<&'a str>,
}

/// Records an assignment. One that is assigned takes the place of whoever else was from its first day on; one that stands
/// in takes the place of her own earlier one only.
///
/// # Errors
/// Those of the database, also if the case is not in the scope.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, new: &NewAssignment<'_>, at: Millis) -> Result<()> {
    let whose = (new.kind == AssignmentKind::StandIn).then_some(new.account);
    end(tx, scope, key.case(), new.kind, whose, new.from, at).await?;
    let id = Uuid::from_bytes(tx.store().random_id());
    let place = Place::new("assignment", "reason_sealed", id);
    let row = Model {
        id,
        carrier_id: scope.carrier().uuid(),
        case_id: key.case().uuid(),
        account_id: new.account.uuid(),
        kind: new.kind.code().to_owned(),
        valid_from: new.from,
        valid_until: new.until,
        recorded_at: at,
        superseded_at: None,
        by_account: new.by.map(AccountId::uuid),
        reason_sealed: new.reason.map(|reason| key.seal(&place, reason.as_bytes())).transpose()?,
    };
    tx.insert(row).await
}

/// Ends what is recorded from a day on: of one kind, of one account or of all. Returns how many rows that touched.
///
/// # Errors
/// Those of the database.
pub async fn end(
    tx: &WriteTx,
    scope: CarrierScope,
    case: CaseId,
    kind: AssignmentKind,
    account: Option<AccountId>,
    from: Date,
    at: Millis,
) -> Result<usize> {
    let of_case = rows(tx, scope, case).await?;
    let ended = of_case.into_iter().filter(|row| {
        row.superseded_at.is_none()
            && row.kind == kind.code()
            && account.is_none_or(|account| row.account_id == account.uuid())
            && row.valid_until.is_none_or(|until| until > from)
    });
    let mut count = 0;
    for row in ended {
        count += 1;
        tx.run("UPDATE assignment SET superseded_at = $2 WHERE id = $1", params![row.id, at]).await?;
        if row.valid_from < from {
            let id = Uuid::from_bytes(tx.store().random_id());
            // The reason stays with the row that was superseded: sealed for its place, it would not open in another.
            tx.insert(Model { id, valid_until: Some(from), recorded_at: at, reason_sealed: None, ..row }).await?;
        }
    }
    tx.changed(Topic::Access, Some(scope.carrier()), Some(case));
    Ok(count)
}

/// All assignments of a case, superseded ones included, in order of time.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn of_case(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Vec<Assignment>> {
    Ok(rows(tx, scope, case).await?.into_iter().map(Assignment::try_from).collect::<Result<_, _>>()?)
}

/// The assignments of a case that hold on a day by what is known now.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`].
pub async fn on(tx: &Tx, scope: CarrierScope, case: CaseId, on: Date) -> Result<Vec<Assignment>> {
    let holds =
        |row: &Assignment| row.superseded_at.is_none() && row.valid_from <= on && row.valid_until.is_none_or(|until| until > on);
    Ok(of_case(tx, scope, case).await?.into_iter().filter(holds).collect())
}

/// The reason of an assignment; `None` if none was given.
///
/// # Errors
/// [`StoreError::NotFound`], and those of the database and of sealing.
pub async fn reason(tx: &Tx, scope: CarrierScope, key: &CaseKey, id: Uuid) -> Result<Option<String>> {
    let row = rows(tx, scope, key.case()).await?.into_iter().find(|row| row.id == id).ok_or(StoreError::NotFound)?;
    let Some(sealed) = row.reason_sealed else { return Ok(None) };
    let plain = key.open(&Place::new("assignment", "reason_sealed", id), &sealed)?;
    let text = InconsistentRow::unless(std::str::from_utf8(&plain).ok(), "assignment", "reason_sealed", id)?;
    Ok(Some(text.to_owned()))
}

async fn rows(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Vec<Model>> {
    let of_case = Column::CarrierId.eq(scope.carrier().uuid()).and(Column::CaseId.eq(case.uuid()));
    let found =
        entity::assignment::Entity::find().filter(of_case).order_by_asc(Column::ValidFrom).order_by_asc(Column::RecordedAt);
    Ok(found.all(tx).await?)
}

#[derive(FromQueryResult)]
struct Caseload {
    account_id: Uuid,
    n: i64,
}

/// How many cases in care each manager of a carrier accompanies on a day, as known at an instant or now. Standing in does
/// not count.
///
/// # Errors
/// Those of the database.
pub async fn caseload(tx: &Tx, scope: CarrierScope, on: Date, known_at: Option<Millis>) -> Result<Vec<(AccountId, i64)>> {
    let mut values = params![scope, on];
    let instant = known_at.map(|at| {
        values.push(at.into());
        "$3"
    });
    let (known, in_care) = (known("a", "$2", instant), in_care("$2", instant));
    let sql = format!(
        "SELECT a.account_id, COUNT(DISTINCT c.id) AS n FROM cases c JOIN assignment a ON a.case_id = c.id
         WHERE c.carrier_id = $1 AND a.kind = 'assigned' AND {known} AND {in_care}
         GROUP BY a.account_id ORDER BY a.account_id"
    );
    let rows: Vec<Caseload> = tx.all(sql, values).await?;
    Ok(rows.into_iter().map(|row| (AccountId::from_uuid(row.account_id), row.n)).collect())
}
