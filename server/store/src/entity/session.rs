//! A session.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id_hash: Vec<u8>,
    #[sea_orm(column_name = "ref")]
    pub reference: Uuid,
    pub account_id: Option<Uuid>,
    pub data: Vec<u8>,
    pub created_at: i64,
    pub last_seen: i64,
    pub expires_at: i64,
    pub idle_ms: Option<i64>,
    pub agent: String,
}

impl ActiveModelBehavior for ActiveModel {}
