//! Begins a plan, empty or from a template.

use lotse_model::{
    date::add_months,
    form::RawForm,
    ids::{CaseId, NodeId, PlanId},
    plan::{Node, PlanField, PlanOp, PlanValue, Writer, template::Template},
    route,
};
use lotse_store::{StoreError, plans, submissions};

use super::desk::Desk;
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::EditPlan},
    record::{save::Envelope, write::Author},
};

/// Begins it; the input `template` names a template, or nothing. A plan that somebody else began meanwhile is shown.
///
/// # Errors
/// A denial, a repeated form, a failing database.
pub async fn start(core: &Core, who: &Principal, id: CaseId, raw: &RawForm) -> Result<String, Failure> {
    let envelope = Envelope::read(raw)?;
    let template = match raw.one("template") {
        "" => None,
        code => Some(Template::by_code(code).ok_or(Failure::BadRequest("template"))?),
    };
    let location = route::plan(id);
    let tx = core.store.write().await?;
    let permit = Permit::<EditPlan>::for_case(core, &tx, who, id).await?;
    if let Some(location) = submissions::find(&tx, who.account(), envelope.submission).await? {
        return Err(Failure::Repeated(location));
    }
    let key = permit.open(core, &tx).await?;
    let scope = permit.scope();
    let now = core.clock.now();
    if plans::of_case(&tx, scope, &key).await?.is_some_and(|stored| !stored.plan.state.is_over()) {
        return Ok(location);
    }
    let stored = match plans::insert(&tx, scope, &key, PlanId::from_random(core.random.bytes()), now).await {
        Err(StoreError::Taken) => return Ok(location),
        other => other?,
    };
    let today = core.clock.business_date();
    let rules = core.rules.in_force(&tx, scope.carrier(), today).await?;
    let date = |field, date| PlanOp::Set { cell: Node::Head.at(field), base: 0, value: Some(PlanValue::Date(date)), typed: None };
    let mut ops = vec![
        date(PlanField::FirstTalk, today),
        date(PlanField::NextReview, add_months(today, rules.review_months)),
        date(PlanField::PlannedEnd, add_months(today, rules.care_months)),
    ];
    if let Some(template) = template {
        ops.extend(template.operations(|| NodeId::from_random(core.random.bytes())));
    }
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at: now };
    let mut desk = Desk::new(&tx, scope, &key, stored, Writer::Staff, author);
    desk.take_form(envelope.submission, ops).await?;
    desk.finish().await?;
    submissions::record(&tx, who.account(), envelope.submission, &location, now).await?;
    tx.commit(permit.audit(now).with_detail("started", template.map_or("empty", |template| template.code))).await?;
    Ok(location)
}
