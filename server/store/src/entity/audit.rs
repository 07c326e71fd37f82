//! An entry of the audit log.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Option<Uuid>,
    pub at: i64,
    pub account_id: Option<Uuid>,
    pub role: String,
    pub relation: String,
    pub action: String,
    pub case_id: Option<Uuid>,
    pub session_ref: Option<Uuid>,
    pub page: Option<String>,
    pub details: String,
    pub reason_sealed: Option<Vec<u8>>,
    pub salt: Vec<u8>,
    pub redacted_at: Option<i64>,
    pub seq: Option<i64>,
    pub payload_hash: Option<Vec<u8>>,
    pub hash: Option<Vec<u8>>,
}

impl ActiveModelBehavior for ActiveModel {}
