//! `/office/requests`: what persons ask of the carrier about their data. The list names nobody and shows nothing of what was
//! written.

use lotse_model::{
    date::berlin_date,
    form::FormState,
    ids::RequestId,
    request::RequestState,
    view::request::{CarrierRequestsPage, RequestPage, RequestRow},
};
use lotse_store::{cases, requests, requests::Listed};

use crate::{
    Core, Failure, Principal,
    access::{
        Permit,
        permit::{ListRequests, ReadRequest},
    },
    request::{about, line},
};

/// Answered requests that the list still shows.
const ANSWERED: i64 = 50;

/// Builds the list.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn list(core: &Core, who: &Principal) -> Result<CarrierRequestsPage, Failure> {
    let permit = Permit::<ListRequests>::for_carrier(who)?;
    let scope = permit.scope()?;
    permit.record(core, "requests").await?;
    let tx = core.store.read();
    let pending = requests::pending_of_carrier(&tx, scope).await?;
    let (open, in_force): (Vec<_>, Vec<_>) = pending.into_iter().map(row).partition(|row| row.state == RequestState::Open);
    let answered = requests::answered_of_carrier(&tx, scope, ANSWERED).await?.into_iter().map(row).collect();
    Ok(CarrierRequestsPage { open, in_force, answered, today: core.clock.business_date() })
}

/// A line of a list.
fn row(listed: Listed) -> RequestRow {
    RequestRow {
        id: listed.id,
        number: listed.number,
        kind: listed.kind,
        state: listed.state,
        made_on: berlin_date(listed.made_at),
        due_on: listed.due_on,
        ends_on: listed.ends_on,
    }
}

/// Builds the page of a request, with what the person wrote.
///
/// # Errors
/// When the policy says no, there is no such request, the access can't be recorded, or the database fails.
pub async fn page(core: &Core, who: &Principal, id: RequestId) -> Result<RequestPage, Failure> {
    let tx = core.store.read();
    let case = requests::case_of(&tx, id).await?.ok_or(Failure::NotFound)?;
    let permit = Permit::<ReadRequest>::for_case(core, &tx, who, case).await?;
    let key = permit.open(core, &tx).await?;
    let request = requests::by_id(&tx, permit.scope(), &key, id).await?.ok_or(Failure::NotFound)?;
    let number = match core.names.number(case) {
        Some(number) => number,
        None => cases::by_id(&tx, permit.scope(), case).await?.ok_or(Failure::NotFound)?.number,
    };
    let lines = about(core, &tx, case, &request.about.into_iter().collect::<Vec<_>>()).await?;
    Ok(RequestPage {
        number,
        request: line(request, &lines),
        form: FormState::default(),
        submission: core.submission(),
        outdated: false,
        today: core.clock.business_date(),
    })
}
