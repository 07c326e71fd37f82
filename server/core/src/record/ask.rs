//! `/me/requests/<kind>` and `/me/log/<line>`: the person asks for deletion or restriction, or what a line of her log means.

use lotse_model::{
    date::berlin_date,
    form::{FieldError, FormState, RawForm},
    ids::{AuditId, RequestId, SubmissionId},
    input::note,
    request::{MAX_WORDS, RequestKind, RequestState, due},
    route,
    view::request::NewRequestPage,
};
use lotse_store::{Tx, audit, cases, requests, requests::Request, submissions};

use super::{
    load::{Whose, record_ref},
    log,
    requests::stands,
};
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{
        CaseTarget, Permit,
        permit::{MakeOwnRequest, ReadOwnRecord},
    },
    request::about,
};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// That everything is deleted.
    Deletion,
    /// That everything is restricted.
    Restriction,
    /// What a line of the log means.
    About(AuditId),
}

impl Asked {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> RequestKind {
        match self {
            Self::Deletion => RequestKind::Deletion,
            Self::Restriction => RequestKind::Restriction,
            Self::About(_) => RequestKind::Question,
        }
    }

    const fn line(self) -> Option<AuditId> {
        match self {
            Self::About(line) => Some(line),
            _ => None,
        }
    }
}

/// Builds the page.
///
/// # Errors
/// When the policy says no or the log has no such line, [`Failure::Repeated`] with the way to the list when it was asked for
/// already, or when the database fails.
pub async fn page(core: &Core, who: &Principal, whose: Whose, asked: Asked) -> Result<NewRequestPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<MakeOwnRequest> = whose.permit(core, &tx, who).await?;
    exists(&tx, permit.target(), asked).await?;
    let own: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = own.open(core, &tx).await?;
    if standing(&requests::of_case(&tx, own.scope(), &key).await?, who, asked) {
        return Err(Failure::Repeated(route::requests(&whose.start())));
    }
    blank(core, &tx, &own, whose, asked).await
}

async fn blank(core: &Core, tx: &Tx, own: &Permit<ReadOwnRecord>, whose: Whose, asked: Asked) -> Result<NewRequestPage, Failure> {
    let line = match asked.line() {
        Some(id) => about(core, tx, own.target().case, &[id]).await?.remove(&id).map(|line| (id, line)),
        None => None,
    };
    let record = record_ref(core, tx, own, whose).await?;
    Ok(NewRequestPage { record, kind: asked.kind(), about: line, form: FormState::default(), submission: core.submission() })
}

/// A question is about a line that her log shows.
async fn exists(tx: &Tx, target: CaseTarget, asked: Asked) -> Result<(), Failure> {
    let Some(line) = asked.line() else { return Ok(()) };
    let row = audit::by_id(tx, line).await?;
    row.filter(|row| row.case == Some(target.case) && log::is_shown(row)).map(|_| ()).ok_or(Failure::NotFound)
}

/// Whether the same was asked for already and waits, or was granted.
fn standing(all: &[Request], who: &Principal, asked: Asked) -> bool {
    all.iter().any(|request| request.kind == asked.kind() && request.about == asked.line() && stands(request, who))
}

/// Keeps the request; the input `words` may be empty where no question is asked. The same once more leads to the one that
/// waits.
///
/// # Errors
/// See [`Unsaved`].
pub async fn make(
    core: &Core,
    who: &Principal,
    whose: Whose,
    asked: Asked,
    raw: &RawForm,
) -> Result<String, Unsaved<NewRequestPage>> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let tx = core.store.write().await?;
    let permit: Permit<MakeOwnRequest> = whose.permit(core, &tx, who).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let (scope, target, at) = (permit.scope(), permit.target(), core.clock.now());
    let location = route::requests(&whose.start());
    exists(&tx, target, asked).await?;
    let key = permit.open(core, &tx).await?;
    cases::next_rev(&tx, scope, target.case, at).await?;
    if standing(&requests::of_case(&tx, scope, &key).await?, who, asked) {
        return Err(Failure::Repeated(location).into());
    }
    let words = match note(raw.one("words"), MAX_WORDS) {
        Ok(words) if words.is_empty() && asked.kind() == RequestKind::Question => Err(FieldError::Required),
        read => read,
    };
    let words = match words {
        Ok(words) => words,
        Err(error) => {
            drop(tx);
            let mut form = FormState::prefilled(raw.clone());
            form.error("words", error);
            let page = page(core, who, whose, asked).await?;
            return Err(Unsaved::Invalid(Box::new(NewRequestPage { form, submission, ..page })));
        }
    };
    let request = Request {
        id: RequestId::from_random(core.random.bytes()),
        kind: asked.kind(),
        state: RequestState::Open,
        by: who.account(),
        lang: who.lang(),
        made_at: at,
        due_on: due(berlin_date(at)),
        about: asked.line(),
        answered_at: None,
        answered_by: None,
        ends_on: None,
        case_state: None,
        texts: requests::Texts { words: Some(words).filter(|words| !words.is_empty()), ..requests::Texts::default() },
    };
    requests::insert(&tx, scope, &key, &request).await?;
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("kind", asked.kind().code())).await?;
    Ok(location)
}
