//! She agrees to a version of her plan: it is frozen by its number, shown and printed in two languages.

use lotse_model::{
    completion::Record,
    form::RawForm,
    ids::CaseId,
    plan::{PlanOp, Writer},
    route,
    view::plan::{AgreementPage, MyPlan},
};
use lotse_store::{CarrierScope, CaseKey, Tx, carriers, cases, entries, plans, submissions};

use super::{
    desk::{Desk, at},
    mine, page,
};
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{
        Permit,
        permit::{EditOwnPlan, ReadOwnPlan},
    },
    names::display_name,
    record::{Whose, save::Envelope, sight::Sight, write::Author},
};

/// She agrees to the version that she saw. The inputs: `base` and `submission`.
///
/// # Errors
/// See [`Unsaved`]; a conflict is a plan that was changed while she read it.
pub async fn agree(core: &Core, who: &Principal, whose: Whose, raw: &RawForm) -> Result<String, Unsaved<MyPlan>> {
    let envelope = Envelope::read(raw)?;
    let tx = core.store.write().await?;
    let permit: Permit<EditOwnPlan> = whose.permit(core, &tx, who).await?;
    if let Some(location) = submissions::find(&tx, who.account(), envelope.submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    let scope = permit.scope();
    let stored = plans::of_case(&tx, scope, &key).await?.filter(|stored| stored.plan.state.is_shown());
    let stored = stored.ok_or(Failure::NotFound)?;
    let now = core.clock.now();
    let record = Record::new(entries::of_fields(&tx, scope, &key, &lotse_store::names::NAME_FIELDS).await?);
    let manager = match permit.manager() {
        Some(account) => core.names.staff_name(&tx, account).await?.unwrap_or_default(),
        None => String::new(),
    };
    let op = PlanOp::Agree { version: envelope.base, lang: who.lang(), person: display_name(&record), manager };
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at: now };
    let mut desk = Desk::new(&tx, scope, &key, stored, Writer::Person, author);
    if !desk.take_form(envelope.submission, vec![op]).await?.is_done() {
        drop(tx);
        return Err(Unsaved::Conflict(Box::new(mine::page(core, who, whose).await?)));
    }
    desk.finish().await?;
    let start = whose.start();
    let location = route::agreement(&route::my_plan(&start), envelope.base);
    submissions::record(&tx, who.account(), envelope.submission, &location, now).await?;
    tx.commit(permit.audit(now).with_detail("agreed", envelope.base.to_string())).await?;
    Ok(location)
}

/// The agreement for herself.
///
/// # Errors
/// A denial, [`Failure::NotFound`] for a version she did not agree to, a failing database.
pub async fn mine(core: &Core, who: &Principal, whose: Whose, version: i64) -> Result<AgreementPage, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnPlan> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let case = permit.target().case;
    let back = route::my_plan(&whose.start());
    let sight = Sight::of(&tx, &permit, &key).await?;
    let mut page = build(core, &tx, permit.scope(), &key, case, version, back).await?;
    sight.of_plan(&mut page.plan);
    Ok(page)
}

/// The agreement for staff.
///
/// # Errors
/// As [`mine`].
pub async fn of_case(core: &Core, who: &Principal, id: CaseId, version: i64) -> Result<AgreementPage, Failure> {
    let tx = core.store.read();
    let opened = page::open(core, &tx, who, id).await?;
    build(core, &tx, opened.permit.scope(), &opened.key, id, version, route::plan(id)).await
}

async fn build(
    core: &Core,
    tx: &Tx,
    scope: CarrierScope,
    key: &CaseKey,
    case: CaseId,
    version: i64,
    back: String,
) -> Result<AgreementPage, Failure> {
    let stored = plans::of_case(tx, scope, key).await?.ok_or(Failure::NotFound)?;
    let agreement = stored.plan.agreements.iter().rfind(|agreement| agreement.version == version).cloned();
    let agreement = agreement.ok_or(Failure::NotFound)?;
    let plan = at(tx, scope, key, &stored, version).await?;
    let number = match core.names.number(case) {
        Some(number) => number,
        None => cases::by_id(tx, scope, case).await?.ok_or(Failure::NotFound)?.number,
    };
    let carrier = carriers::by_id(tx, scope.carrier()).await?.map(|carrier| carrier.name).unwrap_or_default();
    let changed_since = stored.plan.content_rev > version;
    Ok(AgreementPage { agreement, plan, number, carrier, changed_since, back })
}
