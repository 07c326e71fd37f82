//! `/office/team`: cases to assign; names on request.

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
};
use lotse_app::page::office::{self, TeamVisit, nav::Desk};
use lotse_core::oversight::{
    assign::assign,
    show_name::{ShowNameError, show_name},
    team::{Filter, team},
};
use lotse_model::{
    form::{FormState, RawForm},
    ids::CaseId,
};

use super::office_desk::{facet, frame, query};
use crate::{
    http::{
        errors::WebResult,
        extract::{Id, Posted, StaffIn},
        flash::{Flash, FlashCode},
        respond,
    },
    state::AppState,
};

/// Shows the list; facets and the place in it stand in the address.
pub async fn get(State(app): State<AppState>, who: StaffIn, raw: RawQuery) -> WebResult {
    let query = query(raw)?;
    let page = team(&app.core, who.principal(), filter(&query), None).await?;
    let visit = TeamVisit { after: facet(&query, "after"), flash: who.flash_text(), asked: None };
    Ok(respond::page(&who, StatusCode::OK, office::team(frame(&app, &who, Desk::Team), page, visit)))
}

/// Assigns a case.
pub async fn post_assign(State(app): State<AppState>, who: StaffIn, Id(case): Id<CaseId>, Posted(form): Posted) -> WebResult {
    let location = assign(&app.core, who.principal(), case, &form).await?;
    Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::Assigned)))
}

/// Shows the same part of the list with the name of one case in it. There is no address that shows a name.
pub async fn post_name(State(app): State<AppState>, who: StaffIn, Id(case): Id<CaseId>, Posted(form): Posted) -> WebResult {
    let visit = TeamVisit { after: facet(&form, "after"), ..TeamVisit::default() };
    let filter = filter(&form);
    match show_name(&app.core, who.principal(), case, &form).await {
        Ok(name) => {
            let page = team(&app.core, who.principal(), filter, Some((case, name))).await?;
            Ok(respond::page(&who, StatusCode::OK, office::team(frame(&app, &who, Desk::Team), page, visit)))
        }
        Err(ShowNameError::Reason(error)) => {
            let mut state = FormState::prefilled(form);
            state.error("reason", error);
            let page = team(&app.core, who.principal(), filter, None).await?;
            let visit = TeamVisit { asked: Some((case, state)), ..visit };
            Ok(respond::bad_form(&who, office::team(frame(&app, &who, Desk::Team), page, visit)))
        }
        Err(ShowNameError::Failure(failure)) => Err(failure.into()),
    }
}

fn filter(facets: &RawForm) -> Filter {
    Filter {
        district: facet(facets, "district"),
        manager: facets.one("manager").parse().ok(),
        unassigned: facet(facets, "unassigned").is_some(),
        after: facet(facets, "after"),
    }
}
