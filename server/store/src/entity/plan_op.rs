//! An operation on a plan.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_op")]
pub struct Model {
    pub id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: Uuid,
    pub carrier_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub rev: i64,
    pub by_account: Uuid,
    pub role: String,
    pub lang: String,
    pub at: i64,
    pub sealed: Vec<u8>,
    pub redacted_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
