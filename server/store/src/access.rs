//! What the policy needs to know of an account and a case, in one statement.

use lotse_model::{
    ids::{AccountId, CarrierId, CaseId, PersonId, TeamId},
    role::CaseState,
};
use sea_orm::FromQueryResult;
use time::Date;
use uuid::Uuid;

use crate::{
    Tx,
    error::{InconsistentRow, Result},
    sql::{in_force, known, params},
};

/// How an account stands to a case on a day. Facts only: the policy decides, with the roles of the
/// [`Principal`](crate::accounts::Principal).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessFacts {
    /// The case.
    pub case: CaseId,
    /// The carrier that owns it.
    pub carrier: CarrierId,
    /// Its state.
    pub case_state: CaseState,
    /// Whose it is.
    pub person: PersonId,
    /// Its team.
    pub team: Option<TeamId>,
    /// The case is her own.
    pub is_own: bool,
    /// She has custody of its person.
    pub custody: bool,
    /// She is the guardian of its person.
    pub guardian: bool,
    /// She lives in the same household.
    pub same_household: bool,
    /// It is assigned to her.
    pub assigned: bool,
    /// She stands in.
    pub stand_in: bool,
    /// She has a grant for its team.
    pub same_team: bool,
    /// She is staff of its carrier, or has a grant for it.
    pub same_carrier: bool,
}

#[derive(FromQueryResult)]
struct Row {
    carrier_id: Uuid,
    state: String,
    person_id: Uuid,
    team_id: Option<Uuid>,
    is_own: bool,
    custody: bool,
    guardian: bool,
    same_household: bool,
    assigned: bool,
    stand_in: bool,
    same_team: bool,
    same_carrier: bool,
}

/// The facts, or `None` if there is no such case or account.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn facts(tx: &Tx, account: AccountId, case: CaseId, on: Date) -> Result<Option<AccessFacts>> {
    let relation = |kind: &str| {
        let in_force = in_force("r", "$3");
        format!(
            "EXISTS (SELECT 1 FROM case_relation r JOIN cases o ON o.id = r.from_case
                     WHERE r.to_case = c.id AND r.kind = '{kind}' AND o.person_id = a.person_id AND {in_force})"
        )
    };
    let assignment = |kind: &str| {
        let known = known("s", "$3", None);
        format!(
            "EXISTS (SELECT 1 FROM assignment s WHERE s.case_id = c.id AND s.account_id = a.id AND s.kind = '{kind}' AND {known})"
        )
    };
    let grant = |condition: &str| {
        let in_force = in_force("g", "$3");
        format!(
            "EXISTS (SELECT 1 FROM account_grant g WHERE g.account_id = a.id AND g.revoked_at IS NULL AND {in_force} AND {condition})"
        )
    };
    let (custody, guardian) = (relation("custody"), relation("guardian"));
    let (assigned, stand_in) = (assignment("assigned"), assignment("stand_in"));
    let (team, carrier) = (grant("g.team_id = c.team_id"), grant("g.carrier_id = c.carrier_id"));
    let (me, other) = (in_force("m", "$3"), in_force("n", "$3"));
    let sql = format!(
        "SELECT c.carrier_id, c.state, c.person_id, c.team_id,
                COALESCE(c.person_id = a.person_id, FALSE) AS is_own,
                {custody} AS custody, {guardian} AS guardian,
                EXISTS (SELECT 1 FROM household_member m
                        JOIN household_member n ON n.household_id = m.household_id
                        JOIN cases o ON o.id = n.case_id
                        WHERE m.case_id = c.id AND o.id <> c.id AND o.person_id = a.person_id AND {me} AND {other}) AS same_household,
                {assigned} AS assigned, {stand_in} AS stand_in, {team} AS same_team,
                COALESCE(a.carrier_id = c.carrier_id, FALSE) OR {carrier} AS same_carrier
         FROM cases c CROSS JOIN account a
         WHERE c.id = $2 AND a.id = $1"
    );
    let row: Option<Row> = tx.one(sql, params![account, case, on]).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(AccessFacts {
        case,
        carrier: CarrierId::from_uuid(row.carrier_id),
        case_state: InconsistentRow::unless(CaseState::from_code(&row.state), "cases", "state", case.uuid())?,
        person: PersonId::from_uuid(row.person_id),
        team: row.team_id.map(TeamId::from_uuid),
        is_own: row.is_own,
        custody: row.custody,
        guardian: row.guardian,
        same_household: row.same_household,
        assigned: row.assigned,
        stand_in: row.stand_in,
        same_team: row.same_team,
        same_carrier: row.same_carrier,
    }))
}
