//! Every cell of the policy's table, action × role × relation × state of the case, replayed over HTTP: what the table
//! allows succeeds, everything else is denied and leaves no trace.

#[path = "common/mod.rs"]
#[expect(dead_code, unused_imports, unused_macros, reason = "other test programs use the rest")]
mod common;
#[path = "policy/request.rs"]
mod request;
#[path = "policy/world.rs"]
mod world;

use common::{Answer, Place, run};
use lotse_core::access::policy;
use lotse_model::{
    ids::CaseId,
    role::{Action, CaseState, Relation, Role},
};
use lotse_store::{AssignmentKind, relations::RelationKind};
use request::{Request, Subject, requests};
use world::{Grant, Pair, Span, World};

/// What the log tells and the policy does not decide: a card is its own proof, and so are a helper's code, a sign-in and an
/// answer of before; jobs act by themselves.
const NOT_DECIDED: [Action; 5] =
    [Action::RedeemCard, Action::RedeemHelp, Action::EditOwnAccount, Action::EndRequest, Action::ExpireData];

/// What is decided without a case.
const ON_NO_CASE: [Action; 8] = [
    Action::ListCases,
    Action::CreateCase,
    Action::ReadFigures,
    Action::ListRequests,
    Action::ConfirmGrant,
    Action::ManageAccounts,
    Action::ManageInstance,
    Action::ReadAudit,
];

/// What is done on the pages of persons; all else is done in the back office.
const OWN: [Action; 12] = [
    Action::LetHelp,
    Action::EndHelp,
    Action::ReadOwnRecord,
    Action::EditOwnRecord,
    Action::ReadOwnLog,
    Action::TakeOwnCopy,
    Action::ReadOwnPlan,
    Action::EditOwnPlan,
    Action::GiveOwnConsent,
    Action::WithdrawOwnConsent,
    Action::MakeOwnRequest,
    Action::ReadReleased,
];

/// What is done on the pages of helpers.
const HELPED: [Action; 2] = [Action::ReadHelped, Action::EditHelped];

/// Every relation that a pair has. Who has or stands in for a case, or is of its team, has her role in its carrier too.
fn held(pair: &Pair) -> Vec<Relation> {
    match pair.relation {
        Relation::Assigned | Relation::StandIn | Relation::Team | Relation::Helper if !pair.is_person => {
            vec![pair.relation, Relation::Carrier]
        }
        relation => vec![relation],
    }
}

/// The status of a denial; `None` where the table allows it.
fn denied(action: Action, pair: &Pair, state: CaseState) -> Option<u16> {
    // An account of a person holds no other role, whatever is granted to it: the back office does not exist for it, as
    // the pages of persons do not exist for staff. For a helper there is nothing but the pages of helpers.
    let there_is = if pair.is_helper() {
        HELPED.contains(&action)
    } else if pair.is_person {
        OWN.contains(&action)
    } else {
        !OWN.contains(&action) && !HELPED.contains(&action)
    };
    if !there_is {
        return Some(404);
    }
    let role = if pair.is_person { Role::Refugee } else { pair.role };
    if ON_NO_CASE.contains(&action) {
        return (!policy::allows(action, role, Relation::None, None)).then_some(403);
    }
    let held = held(pair);
    if held.iter().any(|relation| policy::allows(action, role, *relation, Some(state))) {
        return None;
    }
    // That there is such a case is no secret for those whom it is about, and for those who accompany it.
    let knows = if pair.is_helper() {
        true
    } else if pair.is_person {
        matches!(pair.relation, Relation::Own | Relation::Custody | Relation::Guardian)
    } else {
        matches!(pair.relation, Relation::Assigned | Relation::StandIn)
    };
    Some(if knows { 403 } else { 404 })
}

/// A page, or a redirect to another one of ours that is not the sign-in.
fn is_success(answer: &Answer) -> bool {
    match answer.status.as_u16() {
        200 => true,
        303 => ["/me", "/office", "/help/record"].iter().any(|area| answer.header("location").starts_with(area)),
        _ => false,
    }
}

/// Replays all cells of one role; returns how many, and what came out otherwise than the table says.
async fn replay(world: &World, role: Role) -> (usize, Vec<String>) {
    let mut cells = 0;
    let mut requested = 0;
    let mut differing = Vec::new();
    for relation in Relation::ALL {
        let pair = world.pair(role, *relation).await;
        let mut actor = world.browser(pair.account, pair.is_person).await;
        let carrier = if *relation == Relation::Other { &world.there } else { &world.here };
        for state in CaseState::ALL {
            world.set_state(pair.case, *state).await;
            for action in Action::ALL.iter().filter(|action| !NOT_DECIDED.contains(action)) {
                // What was done before may have given the case to somebody else.
                if *action == Action::ReadOwnRecord {
                    world.assign(pair).await;
                }
                // It was answered before.
                if *action == Action::AnswerRequest {
                    world.ask_again(pair.case).await;
                }
                let expected = denied(*action, &pair, *state);
                let before = world.trace(pair.case).await;
                let subject =
                    Subject { world, relation: *relation, case: pair.case, carrier, waiting: carrier.waiting, number: requested };
                let requests = requests(*action, &subject);
                assert!(!requests.is_empty(), "{action:?} has no request");
                for request in &requests {
                    requested += 1;
                    let answer = request.send(&mut actor).await;
                    let status = answer.status.as_u16();
                    if expected.map_or_else(|| !is_success(&answer), |expected| expected != status) {
                        let method = if request.form.is_some() { "POST" } else { "GET" };
                        let wanted = expected.map_or("success".to_owned(), |status| status.to_string());
                        differing.push(format!(
                            "{action:?} by {role:?} as {relation:?} on {state:?}: {method} {} is {status}, not {wanted}",
                            request.path
                        ));
                    }
                }
                if expected.is_some() && world.trace(pair.case).await != before {
                    differing.push(format!("{action:?} by {role:?} as {relation:?} on {state:?} was denied and left a trace"));
                }
                cells += 1;
            }
        }
    }
    println!("{cells} cells of {role:?} replayed by {requested} requests");
    (cells, differing)
}

async fn every_cell(place: Place, role: Role) {
    let world = World::new(place).await;
    let (cells, differing) = replay(&world, role).await;
    let actions = Action::ALL.len() - NOT_DECIDED.len();
    assert_eq!(cells, actions * Relation::ALL.len() * CaseState::ALL.len());
    assert!(differing.is_empty(), "{} differ:\n{}", differing.len(), differing.join("\n"));
    for carrier in [&world.here, &world.there] {
        let confirmed = role == Role::Coordinator;
        assert_eq!(world.still_waits(carrier.waiting).await, !confirmed, "{role:?} and the role that waits");
    }
}

macro_rules! every_role {
    ($($name:ident: $role:ident),* $(,)?) => {
        #[test]
        fn every_role_is_replayed() {
            let replayed = [$(Role::$role),*];
            assert!(Role::ALL.iter().all(|role| replayed.contains(role)));
        }
        mod sqlite {
            use super::{Place, Role, every_cell, run};
            $(#[test] fn $name() { run(every_cell(Place::sqlite(), Role::$role)); })*
        }
        mod postgres {
            use super::{Place, Role, every_cell, run};
            $(#[test] fn $name() { run(every_cell(Place::postgres(), Role::$role)); })*
        }
    };
}

every_role!(
    every_cell_of_a_refugee: Refugee,
    every_cell_of_a_helper: Helper,
    every_cell_of_a_manager: Manager,
    every_cell_of_a_coordinator: Coordinator,
    every_cell_of_an_administrator_of_a_carrier: CarrierAdmin,
    every_cell_of_an_administrator_of_the_instance: InstanceAdmin,
    every_cell_of_an_auditor: Auditor,
    every_cell_of_the_system: System,
);

#[test]
fn what_the_policy_does_not_decide_has_no_line() {
    assert!(policy::TABLE.iter().all(|line| !NOT_DECIDED.contains(&line.action)));
    for line in policy::TABLE {
        assert_eq!(line.relations == [Relation::None], ON_NO_CASE.contains(&line.action), "{:?}", line.action);
    }
}

const ENDED: Span = Span { from: -7, until: Some(0) };
const LAST_DAY: Span = Span { from: -7, until: Some(1) };
const TOMORROW: Span = Span { from: 1, until: None };

/// Asks for a case; says whether it was there.
async fn opens(world: &World, account: lotse_model::ids::AccountId, is_person: bool, path: &str) -> bool {
    let request = Request { path: path.to_owned(), form: None, file: None };
    let answer = request.send(&mut world.browser(account, is_person).await).await;
    match answer.status.as_u16() {
        200 => true,
        404 => false,
        other => panic!("{other} at {path}"),
    }
}

/// Assignments and stand-ins hold from their first day to their last.
async fn a_case_is_accompanied_on_its_days_only(place: Place) {
    let world = World::new(place).await;
    for kind in [AssignmentKind::Assigned, AssignmentKind::StandIn] {
        for (span, holds) in [(ENDED, false), (LAST_DAY, true), (Span::HOLDS, true), (TOMORROW, false)] {
            let case = world.case(&world.here, world.here.team).await;
            let manager = world.member_of_staff().await;
            world.grant(Grant::of(manager, Role::Manager, Some(world.here.scope))).await;
            world.assign_for(manager, case, kind, span).await;
            let path = format!("/office/case/{case}");
            assert_eq!(opens(&world, manager, false, &path).await, holds, "{kind:?} {span:?}");
        }
    }
}

/// A role gives nothing before its first day, after its last, unconfirmed, taken back, or in another carrier, even to
/// whom the case is still assigned.
async fn a_case_is_opened_with_a_role_that_holds(place: Place) {
    let world = World::new(place).await;
    let somebody = world.here.clerk;
    let good = Grant::of(somebody, Role::Manager, Some(world.here.scope));
    let roles = [
        (good, true),
        (Grant { span: LAST_DAY, ..good }, true),
        (Grant { span: ENDED, ..good }, false),
        (Grant { span: TOMORROW, ..good }, false),
        (Grant { confirmed: false, ..good }, false),
        (Grant { revoked: true, ..good }, false),
        (Grant { scope: Some(world.there.scope), ..good }, false),
        (Grant { scope: None, ..good }, false),
        (Grant { role: Role::Coordinator, ..good }, false),
    ];
    for (grant, holds) in roles {
        let case = world.case(&world.here, world.here.team).await;
        let manager = world.member_of_staff().await;
        world.grant(Grant { account: manager, ..grant }).await;
        world.assign_for(manager, case, AssignmentKind::Assigned, Span::HOLDS).await;
        let mut browser = world.browser(manager, false).await;
        let status = browser.get(&format!("/office/case/{case}")).await.status.as_u16();
        assert_eq!(status == 200, holds, "{status} with {grant:?}");
        assert!(holds || matches!(status, 403 | 404), "{status} with {grant:?}");
        let list = browser.get("/office/cases").await.status.as_u16();
        // A manager of another carrier has a list, without this case.
        let elsewhere = grant.role == Role::Manager && grant.confirmed && !grant.revoked && grant.span == Span::HOLDS;
        assert!(if holds || (elsewhere && grant.scope.is_some()) { list == 200 } else { list == 403 }, "{list} with {grant:?}");
    }
    for (confirmed, revoked) in [(true, false), (false, false), (true, true)] {
        let case = world.case(&world.here, world.here.team).await;
        let coordinator = world.member_of_staff().await;
        let grant = Grant { confirmed, revoked, ..Grant::of(coordinator, Role::Coordinator, Some(world.here.scope)) };
        world.grant(grant).await;
        let mut browser = world.browser(coordinator, false).await;
        let answer = browser.post_form(&format!("/office/team/{case}/name"), &[("reason", "Rückfrage")]).await;
        let holds = confirmed && !revoked;
        assert_eq!(answer.status.as_u16(), if holds { 200 } else { 404 }, "{grant:?}");
        assert_eq!(answer.text().contains("Saleh"), holds, "{grant:?}");
    }
}

/// Custody and guardianship hold from their first day to their last, and in one direction.
async fn a_child_is_answered_for_on_its_days_only(place: Place) {
    let world = World::new(place).await;
    for kind in [RelationKind::Custody, RelationKind::Guardian] {
        for (span, holds) in [(ENDED, false), (LAST_DAY, true), (Span::HOLDS, true), (TOMORROW, false)] {
            let [adult, child]: [CaseId; 2] =
                [world.case(&world.here, world.here.team).await, world.case(&world.here, world.here.team).await];
            world.relate(kind, adult, child, span).await;
            for rest in ["", "/contact", "/log"] {
                let path = format!("/me/child/{child}{rest}");
                assert_eq!(opens(&world, world.account_of(adult).await, true, &path).await, holds, "{kind:?} {span:?}");
                let path = format!("/me/child/{adult}{rest}");
                assert!(!opens(&world, world.account_of(child).await, true, &path).await, "{kind:?} the other way round");
            }
        }
    }
}

macro_rules! on_both_databases {
    ($($name:ident),* $(,)?) => {
        mod dates_on_sqlite {
            use super::{Place, run};
            $(#[test] fn $name() { run(super::$name(Place::sqlite())); })*
        }
        mod dates_on_postgres {
            use super::{Place, run};
            $(#[test] fn $name() { run(super::$name(Place::postgres())); })*
        }
    };
}

on_both_databases!(
    a_case_is_accompanied_on_its_days_only,
    a_case_is_opened_with_a_role_that_holds,
    a_child_is_answered_for_on_its_days_only,
);
