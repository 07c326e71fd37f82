//! Rules from–until.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "rule_set")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Option<Uuid>,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
    pub data: String,
    pub recorded_by: Option<Uuid>,
    pub recorded_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
