//! Custody or guardianship.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_relation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub from_case: Uuid,
    pub to_case: Uuid,
    pub kind: String,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
