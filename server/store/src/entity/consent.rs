//! A consent.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub kind: String,
    pub recipient: String,
    pub text_version: String,
    pub lang: String,
    pub way: String,
    pub given_at: i64,
    pub valid_until: Option<Date>,
    pub withdrawn_at: Option<i64>,
    pub by_account: Uuid,
    pub given: bool,
    pub pending: bool,
    pub sections: String,
    pub sealed: Option<Vec<u8>>,
    pub to_case: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
