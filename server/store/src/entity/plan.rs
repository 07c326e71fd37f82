//! An integration plan.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub carrier_id: Uuid,
    pub case_id: Uuid,
    pub rev: i64,
    pub state: String,
    pub opened_at: i64,
    pub changed_at: i64,
    pub closed_at: Option<i64>,
    pub agreed_at: Option<i64>,
    pub planned_end: Option<Date>,
    pub next_review: Option<Date>,
    pub reviewed_on: Option<Date>,
    pub sealed: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
