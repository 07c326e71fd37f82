//! The slip of an appointment, for the person on her phone and for staff to print.

use axum::{extract::State, http::StatusCode};
use lotse_app::{
    layout::{Nav, Place},
    page::slip,
};
use lotse_core::record::slip::{of_case, own};

use super::{
    me_path::GroupPath,
    office_desk::{case_of, sheet},
};
use crate::{
    http::{
        errors::WebResult,
        extract::{PersonIn, StaffIn},
        respond,
    },
    state::AppState,
};

/// One of her own appointments, or of a child's.
pub async fn get_own(State(app): State<AppState>, who: PersonIn, path: GroupPath) -> WebResult {
    let page = own(&app.core, who.principal(), path.whose, path.group, path.item).await?;
    Ok(respond::page(&who, StatusCode::OK, slip(who.context(&app, Nav::Refugee(Some(Place::Data))), page)))
}

/// To hand over.
pub async fn get_of_case(State(app): State<AppState>, who: StaffIn, path: GroupPath) -> WebResult {
    let page = of_case(&app.core, who.principal(), case_of(path)?, path.group, path.item).await?;
    Ok(respond::page(&who, StatusCode::OK, slip(sheet(&app, &who), page)))
}
