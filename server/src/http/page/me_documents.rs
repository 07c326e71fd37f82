//! `/me/documents`: the person's documents, to add, open, replace and take away.

use axum::{
    body::{Body, Bytes},
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use lotse_app::{layout::Nav, page::me};
use lotse_core::{
    Unsaved,
    document::{
        add::{AddError, add},
        list,
        remove::remove,
        replace::replace,
        send::{self, Sending},
    },
};
use lotse_model::{
    form::{FieldError, FormState},
    view::document::{DocumentPage, DocumentsPage},
};

use super::me_path::{DocumentPath, RecordPath};
use crate::{
    http::{
        errors::WebResult,
        extract::{PersonIn, Posted, Visitor},
        flash::{Flash, FlashCode},
        respond,
        upload::PostedFile,
    },
    state::AppState,
};

/// Shows the list.
pub async fn get(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath) -> WebResult {
    let page = list::list(&app.core, who.principal(), whose).await?;
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page)))
}

/// Adds a document.
pub async fn post(State(app): State<AppState>, who: PersonIn, RecordPath(whose): RecordPath, form: PostedFile) -> WebResult {
    let (upload, _turn) = form.read(&app).await?;
    match add(&app.core, who.principal(), whose, upload).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::DocumentAdded))),
        Err(AddError::Invalid(page)) => {
            let status = status(&page.form);
            Ok(respond::bad_file(&who, status, render(&app, &who, *page)))
        }
        Err(AddError::Failure(failure)) => Err(failure.into()),
    }
}

/// Shows one document.
pub async fn get_one(State(app): State<AppState>, who: PersonIn, path: DocumentPath) -> WebResult {
    let page = list::page(&app.core, who.principal(), path.whose, path.document).await?;
    Ok(respond::page(&who, StatusCode::OK, render_one(&app, &who, page)))
}

/// Replaces it.
pub async fn post_one(State(app): State<AppState>, who: PersonIn, path: DocumentPath, form: PostedFile) -> WebResult {
    let (upload, _turn) = form.read(&app).await?;
    match replace(&app.core, who.principal(), path.whose, path.document, upload).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::saved(app.core.clock.now()))),
        Err(Unsaved::Invalid(page)) => {
            let status = status(&page.form);
            Ok(respond::bad_file(&who, status, render_one(&app, &who, *page)))
        }
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render_one(&app, &who, *page))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Takes it away.
pub async fn post_remove(State(app): State<AppState>, who: PersonIn, path: DocumentPath, Posted(form): Posted) -> WebResult {
    let location = remove(&app.core, who.principal(), path.whose, path.document, &form).await?;
    Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::Removed)))
}

/// Sends its file.
pub async fn get_file(State(app): State<AppState>, who: PersonIn, path: DocumentPath) -> WebResult {
    Ok(attachment(send::own(&app.core, who.principal(), path.whose, path.document).await?))
}

fn render(app: &AppState, who: &PersonIn, page: DocumentsPage) -> String {
    let flash = if page.form.is_bad() { None } else { who.flash_text() };
    me::documents(context(app, who), page, flash)
}

fn render_one(app: &AppState, who: &PersonIn, page: DocumentPage) -> String {
    let flash = if page.form.is_bad() || page.outdated { None } else { who.flash_text() };
    me::document(context(app, who), page, flash)
}

fn context(app: &AppState, who: &Visitor) -> lotse_app::layout::PageContext {
    who.context_with(app, Nav::Refugee(None), "shrink.js")
}

/// The status of a form that comes back.
pub(super) fn status(form: &FormState) -> StatusCode {
    match form.error_at("file") {
        Some(FieldError::FileTooLarge(_)) => StatusCode::PAYLOAD_TOO_LARGE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// A file to be saved, never to be shown within the site: with a name that says what kind of paper it is and nothing else.
pub(super) fn attachment(sending: Sending) -> Response {
    let (media, length) = (sending.file().media, sending.file().bytes);
    let name = format!("attachment; filename=\"{}.{}\"", sending.kind().code(), media.extension());
    let parts = futures_util::stream::try_unfold(sending, |mut sending| async move {
        let part = sending.part().await.inspect_err(|error| tracing::error!(%error, "a file broke off"))?;
        Ok::<_, lotse_core::Failure>(part.map(|part| (Bytes::copy_from_slice(&part), sending)))
    });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media.mime())),
        (header::CONTENT_LENGTH, HeaderValue::from(length)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"))),
    ];
    (headers, Body::from_stream(parts)).into_response()
}
