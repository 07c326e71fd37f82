//! `/me/requests`: what the person asked of the office about her data, and what became of it.

use lotse_model::{
    form::RawForm,
    ids::RequestId,
    request::{RequestKind, RequestState},
    route,
    view::request::RequestsPage,
};
use lotse_store::{cases, requests, requests::Request};

use super::{
    load::{Whose, record_ref},
    sight::Sight,
};
use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{MakeOwnRequest, ReadOwnRecord},
    },
    request::{about, line, release},
};

/// Builds the page. Of another parent's requests about a child who lives elsewhere only those are shown that were granted,
/// without their words.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn list(core: &Core, who: &Principal, whose: Whose) -> Result<RequestsPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnRecord> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let mut all = requests::of_case(&tx, permit.scope(), &key).await?;
    all.retain(|request| sight.knows_request(request));
    let offered = [RequestKind::Deletion, RequestKind::Restriction]
        .into_iter()
        .filter(|kind| !all.iter().any(|request| request.kind == *kind && stands(request, who)))
        .collect();
    let asked_about: Vec<_> = all.iter().filter_map(|request| request.about).collect();
    let about = about(core, &tx, permit.target().case, &asked_about).await?;
    let lines = all
        .into_iter()
        .map(|request| {
            let may = may_take_back(&request, who);
            let request =
                if sight.sees_request(&request) { request } else { Request { texts: requests::Texts::default(), ..request } };
            (line(request, &about), may)
        })
        .collect();
    Ok(RequestsPage { record: record_ref(core, &tx, &permit, whose).await?, lines, offered })
}

/// Whether a request stands in the way of another one of its kind: one of her own that is open, or one that was granted.
pub(super) fn stands(request: &Request, who: &Principal) -> bool {
    match request.state {
        RequestState::Open => request.by == who.account(),
        RequestState::Granted => true,
        _ => false,
    }
}

/// What she asked for herself can be taken back while it is open or in force; a deletion by everybody who knows of it.
fn may_take_back(request: &Request, who: &Principal) -> bool {
    stands(request, who) && (request.by == who.account() || request.kind == RequestKind::Deletion)
}

/// Takes the request in `request` back, as often as it is sent: the data are kept, or a restriction ends at once.
///
/// # Errors
/// When the policy says no, there is no such request, or the database fails.
pub async fn take_back(core: &Core, who: &Principal, whose: Whose, raw: &RawForm) -> Result<String, Failure> {
    let id: RequestId = raw.one("request").parse().map_err(|_| Failure::BadRequest("request"))?;
    let tx = core.store.write().await?;
    let permit: Permit<MakeOwnRequest> = whose.permit(core, &tx, who).await?;
    let (scope, case) = (permit.scope(), permit.target().case);
    let at = core.clock.now();
    let key = permit.open(core, &tx).await?;
    cases::next_rev(&tx, scope, case, at).await?;
    let sight = Sight::of(&tx, &permit, &key).await?;
    let found = requests::by_id(&tx, scope, &key, id).await?.filter(|request| sight.knows_request(request));
    let request = found.ok_or(Failure::NotFound)?;
    let location = route::requests(&whose.start());
    if !may_take_back(&request, who) {
        // It is over, or somebody else's.
        return if request.by == who.account() { Ok(location) } else { Err(Failure::Forbidden) };
    }
    let (kind, from, before) = (request.kind, request.state, request.case_state);
    let request = Request { state: RequestState::Withdrawn, ends_on: None, ..request };
    if !requests::change(&tx, scope, &key, &request, from).await? {
        return Ok(location);
    }
    if kind == RequestKind::Restriction && from == RequestState::Granted {
        release(&tx, scope, case, before, id, at).await?;
    }
    tx.commit(permit.audit(at).with_detail("kind", kind.code()).with_detail("answer", "withdrawn")).await?;
    Ok(location)
}
