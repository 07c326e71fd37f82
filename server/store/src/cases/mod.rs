//! Cases: one person accompanied by one carrier.

mod deletion;
mod ended;
mod list;

use lotse_model::{
    care_end::CareEnd,
    entry::Millis,
    ids::{CarrierId, CaseId, PersonId, TeamId},
    role::CaseState,
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter};
use time::Date;

pub use deletion::{Deletion, delete, deletions, replay_deletions};
pub use ended::{Cleared, Ended, close, ended, set_cleared};
pub(crate) use list::manager_sql;
pub use list::{CaseFilter, CaseRow, of_carrier, of_manager};

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    entity::{self, cases::Column},
    error::{InconsistentRow, Result, StoreError},
    seal::{CaseKey, new_key},
    sql::params,
};

/// A case without what is sealed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its identifier.
    pub id: CaseId,
    /// The carrier that owns it.
    pub carrier: CarrierId,
    /// Whose it is.
    pub person: PersonId,
    /// The number printed on letters.
    pub number: String,
    /// Its state.
    pub state: CaseState,
    /// First day of care.
    pub opened_on: Date,
    /// First day without care.
    pub closed_on: Option<Date>,
    /// Why care ended.
    pub end_reason: Option<CareEnd>,
    /// The team that accompanies it.
    pub team: Option<TeamId>,
    /// Revision of its entries.
    pub rev: i64,
    /// When it was changed last.
    pub changed_at: Millis,
}

impl TryFrom<entity::cases::Model> for Case {
    type Error = InconsistentRow;

    fn try_from(row: entity::cases::Model) -> Result<Self, InconsistentRow> {
        Ok(Self {
            id: CaseId::from_uuid(row.id),
            carrier: CarrierId::from_uuid(row.carrier_id),
            person: PersonId::from_uuid(row.person_id),
            number: row.number,
            state: InconsistentRow::unless(CaseState::from_code(&row.state), "cases", "state", row.id)?,
            opened_on: row.opened_on,
            closed_on: row.closed_on,
            end_reason: row.end_reason.as_deref().and_then(CareEnd::from_code),
            team: row.team_id.map(TeamId::from_uuid),
            rev: row.rev,
            changed_at: row.changed_at,
        })
    }
}

/// A case to be written.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Its identifier.
    pub id: CaseId,
    /// Whose it is.
    pub person: PersonId,
    /// The number printed on letters.
    pub number: String,
    /// Its first state.
    pub state: CaseState,
    /// First day of care.
    pub opened_on: Date,
    /// The team that accompanies it.
    pub team: Option<TeamId>,
}

/// Writes a case and its key.
///
/// # Errors
/// [`StoreError::Taken`] if the number is used, or the person has an invited or open case with the carrier, and those of
/// the database.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, new: &NewCase, at: Millis) -> Result<CaseKey> {
    let (key_id, key) = new_key(tx, "case", scope.carrier(), at).await?;
    let row = entity::cases::Model {
        id: new.id.uuid(),
        carrier_id: scope.carrier().uuid(),
        person_id: new.person.uuid(),
        number: new.number.clone(),
        state: new.state.code().to_owned(),
        opened_on: new.opened_on,
        closed_on: None,
        key_id,
        team_id: new.team.map(TeamId::uuid),
        rev: 0,
        created_at: at,
        closed_at: None,
        changed_at: at,
        end_reason: None,
        cleared: Cleared::Nothing.number(),
    };
    tx.insert(row).await?;
    tx.changed(Topic::Name, Some(scope.carrier()), Some(new.id));
    Ok(CaseKey::new(new.id, key, tx.store().random_source().clone()))
}

/// A case of the carrier.
///
/// # Errors
/// Those of the database.
pub async fn by_id(tx: &Tx, scope: CarrierScope, id: CaseId) -> Result<Option<Case>> {
    let row = entity::cases::Entity::find_by_id(id.uuid()).filter(Column::CarrierId.eq(scope.carrier().uuid())).one(tx).await?;
    Ok(row.map(Case::try_from).transpose()?)
}

/// A case of the carrier by its number.
///
/// # Errors
/// Those of the database.
pub async fn by_number(tx: &Tx, scope: CarrierScope, number: &str) -> Result<Option<Case>> {
    let in_scope = Column::CarrierId.eq(scope.carrier().uuid());
    let row = entity::cases::Entity::find().filter(Column::Number.eq(number)).filter(in_scope).one(tx).await?;
    Ok(row.map(Case::try_from).transpose()?)
}

#[derive(FromQueryResult)]
struct Rev {
    rev: i64,
}

/// Counts the revision up and holds the case until the end of the transaction: nobody else writes into it meanwhile.
/// Every change of what hangs on a case begins with this.
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database.
pub async fn next_rev(tx: &WriteTx, scope: CarrierScope, case: CaseId, at: Millis) -> Result<i64> {
    let sql = "UPDATE cases SET rev = rev + 1, changed_at = $3 WHERE carrier_id = $1 AND id = $2 RETURNING rev";
    let row: Option<Rev> = tx.one(sql, params![scope, case, at]).await?;
    tx.changed(Topic::Case, Some(scope.carrier()), Some(case));
    row.map(|row| row.rev).ok_or(StoreError::NotFound)
}

/// Sets the state, and the first day without care where care ends.
///
/// # Errors
/// [`StoreError::Taken`] if a case is opened beside another open one, [`StoreError::NotFound`], and those of the database.
pub async fn set_state(
    tx: &WriteTx,
    scope: CarrierScope,
    case: CaseId,
    state: CaseState,
    closed_on: Option<Date>,
    at: Millis,
) -> Result<()> {
    let closed_at = closed_on.map(|_| at);
    let sql = "UPDATE cases SET state = $3, closed_on = $4, closed_at = $5, changed_at = $6 WHERE carrier_id = $1 AND id = $2";
    let touched = tx.run(sql, params![scope, case, state.code(), closed_on, closed_at, at]).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), Some(case));
    if touched == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Sets the state and leaves the days of care as they are: a restriction comes and goes.
///
/// # Errors
/// As [`set_state`].
pub async fn switch_state(tx: &WriteTx, scope: CarrierScope, case: CaseId, state: CaseState, at: Millis) -> Result<()> {
    let sql = "UPDATE cases SET state = $3, changed_at = $4 WHERE carrier_id = $1 AND id = $2";
    let touched = tx.run(sql, params![scope, case, state.code(), at]).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), Some(case));
    if touched == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Sets the team.
///
/// # Errors
/// [`StoreError::NotFound`] and those of the database, also for a team of another carrier.
pub async fn set_team(tx: &WriteTx, scope: CarrierScope, case: CaseId, team: Option<TeamId>) -> Result<()> {
    let touched = tx.run("UPDATE cases SET team_id = $3 WHERE carrier_id = $1 AND id = $2", params![scope, case, team]).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), Some(case));
    if touched == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}
