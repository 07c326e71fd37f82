//! Staff write in the plan by a form: POST of `/office/case/<id>/plan`.
//!
//! The inputs: `submission`, `base` (the revision the form was filled from) and `do`: `save` (with `node` and an input a
//! place), `add` (with `kind`, and `under` for a measure or a goal that takes up a wish), `remove` (with `node`), `step`
//! (with `step`), `restore` (with `cell` and `rev`).

use lotse_model::{
    form::{FormState, RawForm},
    ids::{CaseId, NodeId},
    plan::{
        CellRef, Node, NodeKind, Plan, PlanConflict, PlanField, PlanOp, PlanValue, Step, Writer,
        field::{GoalStatus, Origin, Party},
        input, phrase,
    },
    route,
    view::plan::{NodeForm, PlanPage},
};
use lotse_store::{plans, submissions};

use super::{
    desk::{Desk, at},
    page,
};
use crate::{
    Core, Failure, Principal, Unsaved,
    access::{Permit, permit::EditPlan},
    record::{save::Envelope, write::Author},
};

/// What a form asks for.
struct Asked {
    node: Node,
    ops: Vec<PlanOp>,
    state: FormState,
}

/// Writes what a form says; tells where its answer stands.
///
/// # Errors
/// See [`Unsaved`].
pub async fn edit(core: &Core, who: &Principal, id: CaseId, raw: &RawForm) -> Result<String, Unsaved<PlanPage>> {
    let envelope = Envelope::read(raw)?;
    let tx = core.store.write().await?;
    let permit = Permit::<EditPlan>::for_case(core, &tx, who, id).await?;
    if let Some(location) = submissions::find(&tx, who.account(), envelope.submission).await? {
        return Err(Failure::Repeated(location).into());
    }
    let key = permit.open(core, &tx).await?;
    let scope = permit.scope();
    let stored = plans::of_case(&tx, scope, &key).await?.ok_or(Failure::NotFound)?;
    if envelope.base > stored.plan.rev {
        return Err(Failure::BadRequest("base").into());
    }
    let base = at(&tx, scope, &key, &stored, envelope.base).await?;
    let old = old_value(&tx, scope, &key, &stored, raw).await?;
    let asked = read(core, &stored.plan, &base, envelope.base, raw, old)?;
    if asked.state.is_bad() {
        drop(tx);
        return Err(Unsaved::Invalid(again(core, who, id, asked.node, asked.state, Vec::new()).await?));
    }
    let now = core.clock.now();
    let author = Author { account: who.account(), role: permit.role(), lang: who.lang(), at: now };
    let mut desk = Desk::new(&tx, scope, &key, stored, Writer::Staff, author);
    let took = desk.take_form(envelope.submission, asked.ops).await?;
    let others = desk.plan().content_rev > envelope.base && asked.state.raw.one("do") == "save";
    let (_, written) = desk.finish().await?;
    let audit = permit.audit(now).with_detail("operations", written.to_string());
    if !took.is_done() {
        // What was typed is kept in the history, whatever its writer chooses.
        tx.commit(audit).await?;
        return Err(Unsaved::Conflict(again(core, who, id, asked.node, asked.state, took.conflicts).await?));
    }
    let location = if others {
        format!("{}?since={}#{}", route::plan(id), envelope.base, asked.node)
    } else {
        format!("{}#{}", route::plan(id), asked.node)
    };
    submissions::record(&tx, who.account(), envelope.submission, &location, now).await?;
    tx.commit(audit).await?;
    Ok(location)
}

/// The page once more, with a form that was not done.
async fn again(
    core: &Core,
    who: &Principal,
    id: CaseId,
    node: Node,
    form: FormState,
    conflicts: Vec<PlanConflict>,
) -> Result<Box<PlanPage>, Failure> {
    let mut page = page::page(core, who, id).await?;
    page.back = Some(NodeForm { node, form, conflicts });
    Ok(Box::new(page))
}

/// For `restore`: what stood in a place after an earlier revision.
async fn old_value(
    tx: &lotse_store::Tx,
    scope: lotse_store::CarrierScope,
    key: &lotse_store::CaseKey,
    stored: &plans::StoredPlan,
    raw: &RawForm,
) -> Result<Option<(CellRef, Option<PlanValue>)>, Failure> {
    if raw.one("do") != "restore" {
        return Ok(None);
    }
    let cell: CellRef = raw.one("cell").parse().map_err(|_| Failure::BadRequest("cell"))?;
    let rev: i64 = raw.one("rev").parse().map_err(|_| Failure::BadRequest("rev"))?;
    let old = plans::log(tx, scope, key, stored.id, rev - 1, Some(rev)).await?.pop().ok_or(Failure::NotFound)?;
    match old.op {
        PlanOp::Set { cell: there, value, typed, .. } if there == cell => Ok(Some((cell, typed.or(value)))),
        PlanOp::Keep { cell: there, value, .. } if there == cell => Ok(Some((cell, value))),
        _ => Err(Failure::BadRequest("rev")),
    }
}

fn read(
    core: &Core,
    plan: &Plan,
    base: &Plan,
    rev: i64,
    raw: &RawForm,
    old: Option<(CellRef, Option<PlanValue>)>,
) -> Result<Asked, Failure> {
    let node = |name: &'static str| raw.one(name).parse::<Node>().map_err(|_| Failure::BadRequest(name));
    let mut state = FormState::prefilled(raw.clone());
    let (node, ops) = match raw.one("do") {
        "save" => {
            let node = node("node")?;
            (node, changes(base, rev, node, raw, &mut state))
        }
        "add" => add(core, plan, raw)?,
        "remove" => {
            let node = node("node")?;
            (Node::Head, vec![PlanOp::Remove { node }])
        }
        "step" => {
            let step = Step::from_code(raw.one("step")).ok_or(Failure::BadRequest("step"))?;
            // Why it ended stands in the plan before it ends.
            let mut ops = changes(base, rev, Node::Head, raw, &mut state);
            ops.push(PlanOp::Step(step));
            (Node::Head, ops)
        }
        "restore" => {
            let (cell, value) = old.ok_or(Failure::BadRequest("cell"))?;
            (cell.node, vec![PlanOp::Set { cell, base: rev, value, typed: None }])
        }
        _ => return Err(Failure::BadRequest("do")),
    };
    Ok(Asked { node, ops, state })
}

/// The places of a node that a form changes, compared with what it showed.
pub(super) fn changes(base: &Plan, rev: i64, node: Node, raw: &RawForm, state: &mut FormState) -> Vec<PlanOp> {
    let mut ops = Vec::new();
    for field in PlanField::of(node.kind()) {
        let cell = node.at(field);
        let name = cell.to_string();
        if !raw.has(&name) {
            continue;
        }
        let shown = base.cell(cell).and_then(|cell| cell.value.as_ref());
        // One of both sides was chosen after a conflict.
        if raw.one(&format!("{name}.pick")) == "theirs" || raw.one(&name) == input::show(shown) {
            continue;
        }
        match input::read(field, raw.one(&name)) {
            Ok(value) if value.as_ref() == shown => {}
            Ok(value) => ops.push(PlanOp::Set { cell, base: rev, value, typed: None }),
            Err(error) => state.error(&name, error),
        }
    }
    ops
}

/// Adds a goal, a measure or a review, with what a goal and a measure begin with.
fn add(core: &Core, plan: &Plan, raw: &RawForm) -> Result<(Node, Vec<PlanOp>), Failure> {
    let id = NodeId::from_random(core.random.bytes());
    let set = |cell: CellRef, code: &str| PlanOp::Set {
        cell,
        base: plan.rev,
        value: Some(PlanValue::Code(code.to_owned())),
        typed: None,
    };
    let under: Option<Node> = match raw.one("under") {
        "" => None,
        text => Some(text.parse().map_err(|_| Failure::BadRequest("under"))?),
    };
    let phrase = raw.one("phrase");
    match raw.one("kind") {
        "goal" => {
            let node = Node::Goal(id);
            let wished = under.is_some_and(|under| under.kind() == NodeKind::Wish);
            let origin = if wished { Origin::Person } else { Origin::Both };
            let mut ops = vec![
                PlanOp::Add { node, under },
                set(node.at(PlanField::Origin), origin.code()),
                set(node.at(PlanField::Status), GoalStatus::Open.code()),
            ];
            if let Some(area) = phrase::area_of(phrase) {
                ops.push(set(node.at(PlanField::Goal), phrase));
                ops.push(set(node.at(PlanField::Area), area.code()));
            } else if !phrase.is_empty() {
                return Err(Failure::BadRequest("phrase"));
            }
            if let Some(wish) = under.and_then(|wish| plan.text(wish, PlanField::Wish)) {
                let text: String = wish.replace('\n', " ").chars().take(300).collect();
                let cell = node.at(PlanField::GoalText);
                ops.push(PlanOp::Set { cell, base: plan.rev, value: Some(PlanValue::Text(text)), typed: None });
            }
            Ok((node, ops))
        }
        "measure" => {
            let node = Node::Measure(id);
            let mut ops = vec![PlanOp::Add { node, under }, set(node.at(PlanField::Party), Party::Person.code())];
            if phrase::STEPS.contains(&phrase) {
                ops.push(set(node.at(PlanField::Step), phrase));
            } else if !phrase.is_empty() {
                return Err(Failure::BadRequest("phrase"));
            }
            Ok((node, ops))
        }
        "review" => {
            let node = Node::Review(id);
            let today = PlanValue::Date(core.clock.business_date());
            let write = |field, value| PlanOp::Set { cell: node.at(field), base: plan.rev, value: Some(value), typed: None };
            let mut ops = vec![PlanOp::Add { node, under: None }, write(PlanField::HeldOn, today)];
            let last = plan.of_kind(NodeKind::Review).last().filter(|_| raw.one("copy") == "yes");
            for field in [PlanField::Participants, PlanField::Notes] {
                ops.extend(last.and_then(|last| plan.value(last, field)).map(|value| write(field, value.clone())));
            }
            Ok((node, ops))
        }
        _ => Err(Failure::BadRequest("kind")),
    }
}
