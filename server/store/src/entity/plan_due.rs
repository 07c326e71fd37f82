//! An open measure with the day by which it is due.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_due")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub node: Uuid,
    pub carrier_id: Uuid,
    pub due_on: Date,
    pub remind_on: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
