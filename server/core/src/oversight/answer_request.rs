//! A coordinator answers what a person asks about her data, in words that the person reads; what was granted takes its effect
//! in the same transaction, or on the day that the answer names.

use lotse_model::{
    form::{FieldError, FormState, RawForm},
    ids::{RequestId, SubmissionId},
    input::note,
    request::{MAX_WORDS, RequestKind, RequestState, deleted_on, lifted_on},
    route,
    view::request::RequestPage,
};
use lotse_store::{cases, requests, requests::Request, submissions};
use time::Date;

use super::requests::page;
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::AnswerRequest},
    request::restrict,
};

/// What a form decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Grant,
    Refuse,
    Answer,
    /// The restriction ends.
    Lift,
}

impl Decision {
    /// Reads `decision`; a question has none.
    fn read(kind: RequestKind, raw: &RawForm) -> Option<Self> {
        match (kind, raw.one("decision")) {
            (RequestKind::Question, _) => Some(Self::Answer),
            (RequestKind::Restriction, "lift") => Some(Self::Lift),
            (_, "grant") => Some(Self::Grant),
            (_, "refuse") => Some(Self::Refuse),
            _ => None,
        }
    }

    /// The state in which a request must be for it.
    const fn from(self) -> RequestState {
        if matches!(self, Self::Lift) { RequestState::Granted } else { RequestState::Open }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Grant => "granted",
            Self::Refuse => "refused",
            Self::Answer => "answered",
            Self::Lift => "lifted",
        }
    }
}

/// Answers: the inputs `decision` (`grant`, `refuse`, or `lift` where a restriction holds; none for a question) and `reason`.
///
/// # Errors
/// See [`Unsaved`]; a conflict when it was answered or taken back meanwhile.
pub async fn answer(core: &Core, who: &Principal, id: RequestId, raw: &RawForm) -> Result<String, Unsaved<RequestPage>> {
    let submission: SubmissionId = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    let tx = core.store.write().await?;
    let case = requests::case_of(&tx, id).await?.ok_or(Failure::NotFound)?;
    let permit = Permit::<AnswerRequest>::for_case(core, &tx, who, case).await?;
    if let Some(location) = submissions::find(&tx, who.account(), submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let (scope, at) = (permit.scope(), core.clock.now());
    let key = permit.open(core, &tx).await?;
    cases::next_rev(&tx, scope, case, at).await?;
    let request = requests::by_id(&tx, scope, &key, id).await?.ok_or(Failure::NotFound)?;
    let decision = Decision::read(request.kind, raw);
    let is_outdated = decision.map_or(request.state != RequestState::Open, |decision| {
        request.state != decision.from() || (decision == Decision::Lift && request.ends_on.is_some())
    });
    let mut form = FormState::prefilled(raw.clone());
    if decision.is_none() {
        form.error("decision", FieldError::Required);
    }
    let reason = match note(raw.one("reason"), MAX_WORDS) {
        Ok(reason) if reason.is_empty() => Err(FieldError::ReasonRequired),
        read => read,
    };
    if let Err(error) = &reason {
        form.error("reason", *error);
    }
    let (decision, reason) = match (decision, reason) {
        (Some(decision), Ok(reason)) if !is_outdated => (decision, reason),
        _ => {
            drop(tx);
            let again = page(core, who, id).await?;
            return Err(if is_outdated {
                form.errors.clear();
                Unsaved::Conflict(Box::new(RequestPage { form, submission, outdated: true, ..again }))
            } else {
                Unsaved::Invalid(Box::new(RequestPage { form, submission, ..again }))
            });
        }
    };
    let mut request = decided(request, decision, reason, core.clock.business_date());
    if decision != Decision::Lift {
        (request.answered_at, request.answered_by) = (Some(at), Some(who.account()));
    }
    if decision == Decision::Grant && request.kind == RequestKind::Restriction {
        request.case_state = Some(restrict(&tx, scope, case, permit.target().state, id, at).await?);
    }
    requests::change(&tx, scope, &key, &request, decision.from()).await?;
    let location = route::REQUESTS.to_owned();
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("kind", request.kind.code()).with_detail("answer", decision.code())).await?;
    Ok(location)
}

/// The request after the decision.
fn decided(request: Request, decision: Decision, reason: String, today: Date) -> Request {
    let mut request = request;
    match decision {
        Decision::Grant => request.state = RequestState::Granted,
        Decision::Refuse => request.state = RequestState::Refused,
        Decision::Answer => request.state = RequestState::Answered,
        Decision::Lift => {
            request.ends_on = Some(lifted_on(today));
            request.texts.end_reason = Some(reason);
            return request;
        }
    }
    if decision == Decision::Grant && request.kind == RequestKind::Deletion {
        request.ends_on = Some(deleted_on(today));
    }
    request.texts.reason = Some(reason);
    request
}
