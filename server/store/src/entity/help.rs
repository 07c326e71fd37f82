//! A leave to help with filling in.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "help")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub granted_by: Uuid,
    pub granted_at: i64,
    pub span: String,
    pub sections: String,
    pub sealed: Vec<u8>,
    pub code_hash: Vec<u8>,
    pub code_until: i64,
    pub account_id: Option<Uuid>,
    pub redeemed_at: Option<i64>,
    pub until: Option<i64>,
    pub ended_at: Option<i64>,
    pub seen_rev: i64,
}

impl ActiveModelBehavior for ActiveModel {}
