//! What a person asks of the office about her data.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub kind: String,
    pub state: String,
    pub by_account: Uuid,
    pub lang: String,
    pub made_at: i64,
    pub due_on: Date,
    pub about: Option<Uuid>,
    pub answered_at: Option<i64>,
    pub answered_by: Option<Uuid>,
    pub ends_on: Option<Date>,
    pub case_state: Option<String>,
    pub sealed: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
