//! A document of a case.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub rev: i64,
    pub sealed: Vec<u8>,
    pub by_account: Uuid,
    pub role: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
