//! A member of a household.

use sea_orm::entity::prelude::*;
use time::Date;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "household_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub household_id: Uuid,
    pub carrier_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub valid_from: Date,
    pub valid_until: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
