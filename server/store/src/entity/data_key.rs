//! A wrapped key.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "data_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub wrapped: Vec<u8>,
    pub master_version: i32,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
