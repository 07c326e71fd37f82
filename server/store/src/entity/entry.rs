//! An entry of a case.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub seq: i64,
    pub rev: i64,
    pub field: String,
    pub item: i32,
    pub kind: String,
    pub sealed: Vec<u8>,
    pub lang: Option<String>,
    pub by_account: Uuid,
    pub role: String,
    pub at: i64,
    pub source: String,
    pub answers: Option<Uuid>,
    pub redacted_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
