//! A case.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "cases")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub person_id: Uuid,
    pub number: String,
    pub state: String,
    pub opened_on: Date,
    pub closed_on: Option<Date>,
    pub key_id: Uuid,
    pub team_id: Option<Uuid>,
    pub rev: i64,
    pub created_at: i64,
    pub closed_at: Option<i64>,
    pub changed_at: i64,
    pub end_reason: Option<String>,
    pub cleared: i32,
}

impl ActiveModelBehavior for ActiveModel {}
