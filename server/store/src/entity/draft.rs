//! A draft of an account.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub path: String,
    pub sealed: Vec<u8>,
    pub at: i64,
    pub expires_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
