//! Quick exit: the session ends, nothing of it stays on the device, and a page that says nothing about us follows.

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::Response,
};
use lotse_model::route;

use crate::{
    http::{cookie::Cookies, errors::WebResult, extract::Visitor, respond},
    state::AppState,
};

/// What a browser throws away. Cookies are expired one by one instead: the directive for them makes some browsers
/// wait for seconds.
pub const CLEAR_SITE_DATA: &str = "\"cache\", \"storage\"";

/// Leaves at once, with the language too: it would tell who was here.
pub async fn post(State(app): State<AppState>, visitor: Visitor) -> WebResult {
    visitor.session.end().await?;
    let mut response = respond::see_other(route::NEUTRAL);
    let cookies = app.cookies;
    clear(&mut response, cookies, &[cookies.session(), cookies.lang(), cookies.flash()]);
    Ok(response)
}

/// Has the browser throw away what it keeps, and these cookies. The session layer removes its own cookie without
/// `Secure`, which browsers ignore for a name with the prefix `__Host-`; so it is done here.
pub(super) fn clear(response: &mut Response, cookies: Cookies, names: &[&str]) {
    let headers = response.headers_mut();
    headers.insert("clear-site-data", HeaderValue::from_static(CLEAR_SITE_DATA));
    for gone in names.iter().filter_map(|name| cookies.expire(name)) {
        headers.append(header::SET_COOKIE, gone);
    }
}
