//! A destroyed case.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deletion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key_id: Uuid,
    pub case_id: Uuid,
    pub at: i64,
    pub reason: String,
}

impl ActiveModelBehavior for ActiveModel {}
