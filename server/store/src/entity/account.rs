//! An account.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Option<Uuid>,
    pub carrier_id: Option<Uuid>,
    pub sign_in_hash: Option<Vec<u8>>,
    pub secret_phc: Option<String>,
    pub totp_sealed: Option<Vec<u8>>,
    pub name_sealed: Option<Vec<u8>>,
    pub lang: String,
    pub created_at: i64,
    pub locked: bool,
    pub card_notice: Option<Uuid>,
    pub info_version: Option<String>,
    pub info_lang: Option<String>,
    pub info_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
