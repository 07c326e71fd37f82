//! How far a section of a case is.

use sea_orm::entity::prelude::*;

/// One row.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "section_state")]
pub struct Model {
    pub carrier_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub section: String,
    pub applicable: i32,
    pub answered: i32,
    pub to_confirm: i32,
    pub confirmed: i32,
    pub proposals: i32,
    pub questions: i32,
    pub changed_at: i64,
    pub set_aside: i32,
    pub waits_since: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
