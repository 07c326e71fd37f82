//! `/office/case/<id>/documents`: the documents of a case.

use axum::{extract::State, http::StatusCode};
use lotse_app::page::office::{self, nav::Desk};
use lotse_core::{
    Unsaved,
    document::{
        office_add::{AddError, add},
        office_list,
        review::review,
        send,
    },
    record::Whose,
};
use lotse_model::{ids::CaseId, view::document::CaseDocuments};

use super::{
    me_documents::{attachment, status},
    me_path::DocumentPath,
    office_desk::frame,
};
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Id, Posted, StaffIn},
        flash::{Flash, FlashCode},
        respond,
        upload::PostedFile,
    },
    state::AppState,
};

/// Shows them.
pub async fn get(State(app): State<AppState>, who: StaffIn, Id(case): Id<CaseId>) -> WebResult {
    let page = office_list::list(&app.core, who.principal(), case).await?;
    let flash = who.flash_text();
    Ok(respond::page(&who, StatusCode::OK, render(&app, &who, page, flash)))
}

/// Adds one.
pub async fn post(State(app): State<AppState>, who: StaffIn, Id(case): Id<CaseId>, form: PostedFile) -> WebResult {
    let (upload, _turn) = form.read(&app).await?;
    match add(&app.core, who.principal(), case, upload).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::DocumentAdded))),
        Err(AddError::Invalid(page)) => {
            let status = status(&page.form);
            Ok(respond::bad_file(&who, status, render(&app, &who, *page, None)))
        }
        Err(AddError::Failure(failure)) => Err(failure.into()),
    }
}

/// Notes that the original was seen, refuses or removes.
pub async fn post_review(State(app): State<AppState>, who: StaffIn, path: DocumentPath, Posted(form): Posted) -> WebResult {
    match review(&app.core, who.principal(), case(path)?, path.document, &form).await {
        Ok(location) => Ok(respond::see_other_with(&who, &location, Flash::new(FlashCode::Answered))),
        Err(Unsaved::Invalid(page)) => Ok(respond::bad_form(&who, render(&app, &who, *page, None))),
        Err(Unsaved::Conflict(page)) => Ok(respond::conflict(&who, render(&app, &who, *page, None))),
        Err(Unsaved::Failure(failure)) => Err(failure.into()),
    }
}

/// Sends a file.
pub async fn get_file(State(app): State<AppState>, who: StaffIn, path: DocumentPath) -> WebResult {
    Ok(attachment(send::of_case(&app.core, who.principal(), case(path)?, path.document).await?))
}

const fn case(path: DocumentPath) -> Result<CaseId, WebError> {
    match path.whose {
        Whose::Child(case) => Ok(case),
        Whose::Own => Err(WebError::NotFound),
    }
}

fn render(app: &AppState, who: &StaffIn, page: CaseDocuments, flash: Option<String>) -> String {
    office::documents(frame(app, who, Desk::Cases), page, flash)
}
