//! Imprint, privacy notice, accessibility statement and the explanations in Leichte Sprache, from the settings; and
//! the neutral page to which quick exit leads.

use axum::{extract::State, http::StatusCode, response::Response};
use lotse_app::{
    layout::{Nav, PageContext},
    page::public::{self, Site},
    ui::listen,
};

use crate::{
    config::SiteTexts,
    http::{extract::Visitor, respond},
    state::AppState,
};

/// Who runs the portal.
pub async fn imprint(State(app): State<AppState>, visitor: Visitor) -> Response {
    legal(&app, &visitor, public::imprint)
}

/// What happens with data.
pub async fn privacy(State(app): State<AppState>, visitor: Visitor) -> Response {
    legal(&app, &visitor, public::privacy)
}

/// How far barriers are gone, and where to report one.
pub async fn accessibility(State(app): State<AppState>, visitor: Visitor) -> Response {
    legal(&app, &visitor, public::accessibility)
}

/// All of it in Leichte Sprache.
pub async fn easy(State(app): State<AppState>, visitor: Visitor) -> Response {
    legal(&app, &visitor, public::easy)
}

/// A page that says nothing about us.
pub async fn weather(State(app): State<AppState>, visitor: Visitor) -> Response {
    respond::page(&visitor, StatusCode::OK, public::weather(&visitor.context(&app, Nav::Public)))
}

fn legal(app: &AppState, visitor: &Visitor, page: fn(PageContext, Site) -> String) -> Response {
    respond::page(visitor, StatusCode::OK, page(visitor.context_with(app, Nav::Public, listen::SCRIPT), site(&app.site)))
}

fn site(texts: &SiteTexts) -> Site {
    Site {
        operator: texts.operator_name.clone(),
        address: texts.operator_address.clone(),
        email: texts.operator_email.clone(),
        phone: texts.operator_phone.clone(),
        privacy_officer: texts.privacy_officer.clone(),
        accessibility_contact: texts.accessibility_contact.clone(),
    }
}
