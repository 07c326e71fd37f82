//! A dated role of an account.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account_grant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub carrier_id: Option<Uuid>,
    pub role: String,
    pub team_id: Option<Uuid>,
    pub valid_from: Date,
    pub valid_until: Option<Date>,
    pub granted_by: Option<Uuid>,
    pub granted_at: i64,
    pub confirmed_by: Option<Uuid>,
    pub confirmed_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
