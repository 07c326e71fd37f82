//! `/healthz`: for load balancers and monitors.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{http::respond::Answered, state::AppState};

/// 200 when the database answers and the name index is complete; says nothing else to anybody.
pub async fn get(State(app): State<AppState>) -> Response {
    let (status, text) =
        if app.core.is_ready().await { (StatusCode::OK, "ready\n") } else { (StatusCode::SERVICE_UNAVAILABLE, "not ready\n") };
    let mut response = (status, [(header::CONTENT_TYPE, "text/plain")], text).into_response();
    response.extensions_mut().insert(Answered);
    response
}
