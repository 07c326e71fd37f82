//! Plain facts of cases in time, and counts over them (architecture.md A5, A7).

use lotse_model::{
    entry::Millis,
    fact::{Fact, FactKind},
    ids::{AccountId, CarrierId, CaseId},
};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, fact::Column},
    error::{InconsistentRow, Result},
    sql::{known, list, params},
};

/// Puts the facts of one kind in the place of the earlier projection. They are those that
/// [`project`](lotse_model::fact::project) gives, superseded ones included.
///
/// # Errors
/// Those of the database.
pub async fn replace(tx: &WriteTx, scope: CarrierScope, case: CaseId, kind: FactKind, facts: &[Fact]) -> Result<()> {
    tx.run("DELETE FROM fact WHERE carrier_id = $1 AND case_id = $2 AND kind = $3", params![scope, case, kind.code()]).await?;
    let row = |fact: &Fact| entity::fact::Model {
        id: Uuid::from_bytes(tx.store().random_id()),
        carrier_id: scope.carrier().uuid(),
        case_id: case.uuid(),
        kind: kind.code().to_owned(),
        code: fact.code.clone(),
        valid_from: fact.valid_from,
        valid_until: fact.valid_until,
        recorded_at: fact.recorded_at,
        superseded_at: fact.superseded_at,
    };
    tx.insert_all(facts.iter().map(row).collect()).await
}

/// All facts of a case, superseded ones included, in order of time.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Vec<Fact>> {
    let rows = entity::fact::Entity::find()
        .filter(Column::CarrierId.eq(scope.carrier().uuid()))
        .filter(Column::CaseId.eq(case.uuid()))
        .order_by_asc(Column::ValidFrom)
        .order_by_asc(Column::RecordedAt)
        .all(tx)
        .await?;
    rows.into_iter()
        .map(|row| {
            let kind = FactKind::ALL.into_iter().find(|kind| kind.code() == row.kind);
            Ok(Fact {
                kind: InconsistentRow::unless(kind, "fact", "kind", row.id)?,
                code: row.code,
                valid_from: row.valid_from,
                valid_until: row.valid_until,
                recorded_at: row.recorded_at,
                superseded_at: row.superseded_at,
            })
        })
        .collect()
}

/// How many cases have the same plain facts. A fact that a case has not is `None`: "to be clarified".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountCell {
    /// The carrier.
    pub carrier: CarrierId,
    /// Code of the status bucket.
    pub status: Option<String>,
    /// Code of the housing group.
    pub housing: Option<String>,
    /// Code of the district.
    pub district: Option<String>,
    /// Who accompanies them.
    pub manager: Option<AccountId>,
    /// How many.
    pub count: i64,
}

#[derive(FromQueryResult)]
struct Row {
    carrier_id: Uuid,
    status: Option<String>,
    housing: Option<String>,
    district: Option<String>,
    manager: Option<Uuid>,
    n: i64,
}

/// Counts the cases in care on a day by their facts, in one statement: all of the given carriers (`None`: of all), opened
/// by then and not closed by then, as it was known at an instant (`None`: as it is known now).
///
/// # Errors
/// Those of the database.
pub async fn count_grouped(
    tx: &Tx,
    carriers: Option<&[CarrierId]>,
    as_of: Date,
    known_at: Option<Millis>,
) -> Result<Vec<CountCell>> {
    let mut values = params![as_of];
    let instant = known_at.map(|at| {
        values.push(at.into());
        "$2"
    });
    let fact = |name: &str, kind: &str| {
        format!("LEFT JOIN fact {name} ON {name}.case_id = c.id AND {name}.kind = '{kind}' AND {}", known(name, "$1", instant))
    };
    let (status, housing, district) = (fact("fs", "status"), fact("fh", "housing"), fact("fd", "district"));
    let manager = known("a", "$1", instant);
    let in_care = in_care("$1", instant);
    let of_carriers = of_carriers(carriers, &mut values);
    let sql = format!(
        "SELECT c.carrier_id, fs.code AS status, fh.code AS housing, fd.code AS district, a.account_id AS manager,
                COUNT(*) AS n
         FROM cases c {status} {housing} {district}
         LEFT JOIN assignment a ON a.case_id = c.id AND a.kind = 'assigned' AND {manager}
         WHERE {in_care} AND {of_carriers}
         GROUP BY c.carrier_id, a.account_id, fd.code, fs.code, fh.code"
    );
    let rows: Vec<Row> = tx.all(sql, values).await?;
    let cell = |row: Row| CountCell {
        carrier: CarrierId::from_uuid(row.carrier_id),
        status: row.status,
        housing: row.housing,
        district: row.district,
        manager: row.manager.map(AccountId::from_uuid),
        count: row.n,
    };
    Ok(rows.into_iter().map(cell).collect())
}

/// The condition that a case `c` is in care on a day, as known at an instant or now. Invited ones count from their opening.
pub(crate) fn in_care(day: &str, known_at: Option<&str>) -> String {
    match known_at {
        None => format!("c.opened_on <= {day} AND (c.closed_on IS NULL OR c.closed_on > {day})"),
        Some(at) => format!(
            "c.opened_on <= {day} AND c.created_at <= {at} AND (c.closed_on IS NULL OR c.closed_on > {day} OR c.closed_at > {at})"
        ),
    }
}

/// The condition that a case `c` is of one of the carriers; adds them to the parameters.
pub(crate) fn of_carriers(carriers: Option<&[CarrierId]>, values: &mut Vec<sea_orm::Value>) -> String {
    let Some(carriers) = carriers else { return "TRUE".to_owned() };
    let placeholders = list(values.len() + 1, carriers.len());
    values.extend(carriers.iter().map(|carrier| carrier.uuid().into()));
    format!("c.carrier_id IN ({placeholders})")
}
