//! `/calendar/<token>.ics`: days with something due, for a calendar program. Nothing of a person stands in it.

use axum::{
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};
use lotse_app::i18n::{Texts, msg};
use lotse_core::plan::calendar;

use crate::{
    http::errors::{WebError, WebResult},
    state::AppState,
};

/// Sends it.
pub async fn get(State(app): State<AppState>, Path(token): Path<String>) -> WebResult {
    let token = token.strip_suffix(".ics").ok_or(WebError::NotFound)?;
    let (days, lang) = calendar::days(&app.core, token).await?;
    let texts = Texts::new(lang);
    let text = calendar::write(&days, &app.core.public_url, app.core.clock.now(), |day| {
        texts.plain(msg::OFFICE_DUE_CALENDAR_DAY, &[("measures", day.measures.into()), ("reviews", day.reviews.into())])
    });
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}
