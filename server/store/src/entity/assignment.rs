//! Who accompanies a case.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub account_id: Uuid,
    pub kind: String,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
    pub recorded_at: i64,
    pub superseded_at: Option<i64>,
    pub by_account: Option<Uuid>,
    pub reason_sealed: Option<Vec<u8>>,
}

impl ActiveModelBehavior for ActiveModel {}
