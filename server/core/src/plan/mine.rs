//! `/me/plan`: the plan as the person sees it, and what she writes in it.

use lotse_model::{
    form::{FormState, RawForm},
    ids::NodeId,
    plan::{Node, NodeKind, Plan, PlanConflict, PlanField, PlanOp, PlanValue, Writer, field::Party, input},
    role::CaseState,
    route,
    view::plan::{MyPlan, NodeForm, PlanStep},
};
use lotse_store::{CarrierScope, CaseKey, Tx, plans, submissions};

use super::{
    desk::{Desk, at},
    edit::changes,
    page::shown,
};
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{
        Permit,
        permit::{EditOwnPlan, ReadOwnPlan},
    },
    record::{Whose, load::named_record, save::Envelope, sight::Sight, write::Author},
};

/// Builds the page. A draft is staff's own; she sees the plan from the moment it is shown to her.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn page(core: &Core, who: &Principal, whose: Whose) -> Result<MyPlan, Failure> {
    let tx = core.store.read();
    let permit: Permit<ReadOwnPlan> = whose.permit(core, &tx, who).await?;
    let key = permit.open(core, &tx).await?;
    let mut stored = plans::of_case(&tx, permit.scope(), &key).await?.filter(|stored| stored.plan.state.is_shown());
    let sight = Sight::of(&tx, &permit, &key).await?;
    let withheld = stored.as_mut().map(|stored| sight.of_plan(&mut stored.plan)).unwrap_or_default();
    let open = matches!(permit.target().state, CaseState::Open | CaseState::Invited);
    Ok(MyPlan {
        record: named_record(core, permit.target().case, whose),
        may_edit: open && stored.as_ref().is_some_and(|stored| !stored.plan.state.is_over()),
        shown: stored.map(shown),
        withheld,
        today: core.clock.business_date(),
        back: None,
        submission: core.submission(),
        lang: who.lang(),
    })
}

/// Writes what she did. The inputs: `base`, `submission` and `do`: `tick` (with `node` and `on`), `words` (with `node` and
/// its places), `wish` (with `wish`), `unwish` (with `node`).
///
/// # Errors
/// See [`Unsaved`].
pub async fn write(core: &Core, who: &Principal, whose: Whose, raw: &RawForm) -> Result<String, Unsaved<MyPlan>> {
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
    if envelope.base > stored.plan.rev {
        return Err(Failure::BadRequest("base").into());
    }
    let base = at(&tx, scope, &key, &stored, envelope.base).await?;
    let mut state = FormState::prefilled(raw.clone());
    let (node, ops) = read(core, &base, envelope.base, raw, &mut state)?;
    if state.is_bad() {
        drop(tx);
        return Err(Unsaved::Invalid(again(core, who, whose, node, state, Vec::new()).await?));
    }
    // Nobody writes over what is withheld from her, or takes it away.
    let withheld = Sight::of(&tx, &permit, &key).await?.of_plan(&mut stored.plan.clone());
    let is_withheld = |op: &PlanOp| match op {
        PlanOp::Set { cell, .. } => cell.field != PlanField::Ticked && withheld.contains(&cell.node),
        PlanOp::Remove { node } => withheld.contains(node),
        _ => false,
    };
    if ops.iter().any(is_withheld) {
        return Err(Failure::NotFound.into());
    }
    let now = core.clock.now();
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at: now };
    let mut desk = Desk::new(&tx, scope, &key, stored, Writer::Person, author);
    let took = desk.take_form(envelope.submission, ops).await?;
    let (_, written) = desk.finish().await?;
    let audit = permit.audit(now).with_detail("operations", written.to_string());
    if !took.is_done() {
        tx.commit(audit).await?;
        return Err(Unsaved::Conflict(again(core, who, whose, node, state, took.conflicts).await?));
    }
    let start = whose.start();
    let location = format!("{}#{node}", route::my_plan(&start));
    submissions::record(&tx, who.account(), envelope.submission, &location, now).await?;
    tx.commit(audit).await?;
    Ok(location)
}

async fn again(
    core: &Core,
    who: &Principal,
    whose: Whose,
    node: Node,
    form: FormState,
    conflicts: Vec<PlanConflict>,
) -> Result<Box<MyPlan>, Failure> {
    let mut page = page(core, who, whose).await?;
    page.back = Some(NodeForm { node, form, conflicts });
    Ok(Box::new(page))
}

fn read(core: &Core, base: &Plan, rev: i64, raw: &RawForm, state: &mut FormState) -> Result<(Node, Vec<PlanOp>), Failure> {
    let node = || raw.one("node").parse::<Node>().map_err(|_| Failure::BadRequest("node"));
    match raw.one("do") {
        "tick" => {
            let node = node()?;
            if node.kind() != NodeKind::Measure {
                return Err(Failure::BadRequest("node"));
            }
            let value = (raw.one("on") == "yes").then_some(PlanValue::Yes);
            Ok((node, vec![PlanOp::Set { cell: node.at(PlanField::Ticked), base: rev, value, typed: None }]))
        }
        "words" => {
            let node = node()?;
            Ok((node, changes(base, rev, node, raw, state)))
        }
        "wish" => {
            let wish = Node::Wish(NodeId::from_random(core.random.bytes()));
            match input::read(PlanField::Wish, raw.one("wish")) {
                Ok(Some(value)) => {
                    let set = PlanOp::Set { cell: wish.at(PlanField::Wish), base: rev, value: Some(value), typed: None };
                    return Ok((wish, vec![PlanOp::Add { node: wish, under: None }, set]));
                }
                Ok(None) => state.error("wish", lotse_model::form::FieldError::Required),
                Err(error) => state.error("wish", error),
            }
            Ok((Node::Head, Vec::new()))
        }
        "unwish" => {
            let node = node()?;
            Ok((Node::Head, vec![PlanOp::Remove { node }]))
        }
        _ => Err(Failure::BadRequest("do")),
    }
}

/// Her next step, for the home page: of her own open measures the one that is due first, else the first one.
///
/// # Errors
/// When the database fails.
pub(crate) async fn next_step(tx: &Tx, scope: CarrierScope, key: &CaseKey, sight: &Sight) -> Result<Option<PlanStep>, Failure> {
    let Some(stored) = plans::of_case(tx, scope, key).await? else { return Ok(None) };
    let mut plan = stored.plan;
    sight.of_plan(&mut plan);
    if !plan.state.is_shown() || plan.state.is_over() {
        return Ok(None);
    }
    let is_hers = |node: &Node| {
        plan.text(*node, PlanField::Party) == Some(Party::Person.code())
            && !plan.is_set(*node, PlanField::Done)
            && !plan.is_set(*node, PlanField::Ticked)
    };
    let next = plan
        .of_kind(NodeKind::Measure)
        .filter(is_hers)
        .enumerate()
        .min_by_key(|(at, node)| (plan.date(*node, PlanField::Due).unwrap_or(time::Date::MAX), *at));
    Ok(next.map(|(_, node)| PlanStep {
        phrase: plan.text(node, PlanField::Step).map(str::to_owned),
        words: plan
            .cell(node.at(PlanField::StepText))
            .map(|cell| (input::show(cell.value.as_ref()), cell.lang))
            .filter(|(words, _)| !words.is_empty()),
        due: plan.date(node, PlanField::Due),
    }))
}
