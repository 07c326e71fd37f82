//! Custody and guardianship between cases (architecture.md A14).

use lotse_model::ids::CaseId;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    codes::codes,
    entity::{self, case_relation::Column},
    error::{InconsistentRow, Result},
    sql::params,
};

codes! {
    /// How one person answers for another.
    RelationKind {
        /// Custody of a child.
        Custody = "custody",
        /// Guardianship or legal care.
        Guardian = "guardian",
    }
}

/// The person of one case answers for the person of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRelation {
    /// Its identifier.
    pub id: Uuid,
    /// Case of the parent or guardian.
    pub from: CaseId,
    /// Case of the child or ward.
    pub to: CaseId,
    /// Which.
    pub kind: RelationKind,
    /// First day.
    pub valid_from: Date,
    /// First day on which it no longer holds.
    pub valid_until: Option<Date>,
}

/// Writes a relation.
///
/// # Errors
/// Those of the database, also if a case is of another carrier.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, relation: &CaseRelation) -> Result<()> {
    let row = entity::case_relation::Model {
        id: relation.id,
        carrier_id: scope.carrier().uuid(),
        from_case: relation.from.uuid(),
        to_case: relation.to.uuid(),
        kind: relation.kind.code().to_owned(),
        valid_from: relation.valid_from,
        valid_until: relation.valid_until,
    };
    tx.insert(row).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), Some(relation.to));
    Ok(())
}

/// Ends a relation on a day; `false` if there is none.
///
/// # Errors
/// Those of the database.
pub async fn end(tx: &WriteTx, scope: CarrierScope, id: Uuid, until: Date) -> Result<bool> {
    let touched =
        tx.run("UPDATE case_relation SET valid_until = $3 WHERE carrier_id = $1 AND id = $2", params![scope, id, until]).await?;
    tx.changed(Topic::Access, Some(scope.carrier()), None);
    Ok(touched == 1)
}

/// The relations of a case in both directions.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Vec<CaseRelation>> {
    let one_end = Column::FromCase.eq(case.uuid()).or(Column::ToCase.eq(case.uuid()));
    let rows = entity::case_relation::Entity::find()
        .filter(Column::CarrierId.eq(scope.carrier().uuid()))
        .filter(one_end)
        .all(tx)
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(CaseRelation {
                id: row.id,
                from: CaseId::from_uuid(row.from_case),
                to: CaseId::from_uuid(row.to_case),
                kind: InconsistentRow::unless(RelationKind::from_code(&row.kind), "case_relation", "kind", row.id)?,
                valid_from: row.valid_from,
                valid_until: row.valid_until,
            })
        })
        .collect()
}
