//! Care ends: what is deleted when, to the day, and what stays until then.

use lotse_core::admin::CarrierKind;
use lotse_model::{
    ids::{CarrierId, CaseId, PersonId},
    role::{Action, CaseState},
    route,
};
use lotse_server::http::session::Lasting;
use lotse_store::{CarrierScope, Store, SystemReason, access, audit, carriers, cases};
use time::{Date, macros::date};

use crate::{
    common::{Actor, Answer, HOUR, SECRET, TestApp, on_both},
    copy::store,
};

const INSURER: &str = "AOK Musterhausen";
const STREET: &str = "Weidenweg 7";
/// The day on which tests begin.
const TODAY: Date = date!(2018 - 04 - 27);

/// The value of a hidden input.
fn hidden(page: &str, name: &str) -> Option<String> {
    let start = format!("name=\"{name}\" value=\"");
    page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
}

/// Fills the form of a page in.
async fn fill(actor: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = actor.get(path).await.status(200).without_inline_code().text();
    let known: Vec<(&str, String)> =
        ["submission", "base"].into_iter().filter_map(|name| Some((name, hidden(&page, name)?))).collect();
    let mut sent: Vec<(&str, &str)> = known.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sent.extend(fields);
    actor.post_form(path, &sent).await
}

fn last_day(day: &'static str, month: &'static str, year: &'static str) -> [(&'static str, &'static str); 3] {
    [("last.day", day), ("last.month", month), ("last.year", year)]
}

/// Ends care today.
async fn close(manager: &mut Actor<'_>, case: CaseId, reason: &'static str) -> Answer {
    let mut form = last_day("27", "4", "2018").to_vec();
    form.push(("reason", reason));
    fill(manager, &route::case_close(case), &form).await
}

/// Moves the clock to a day and lets the jobs run.
async fn on(app: &TestApp, day: Date) {
    let days = (day - app.core.clock.business_date()).whole_days();
    app.clock.advance(days * 24 * HOUR);
    assert_eq!(app.core.clock.business_date(), day);
    app.core.clean_up().await.expect("the jobs run");
}

async fn refugee(app: &TestApp) -> Actor<'_> {
    app.anonymous().sign_in(app.refugee_account().await.account, Lasting::Person).await
}

/// Whose case it is, and of which carrier.
async fn owner(app: &TestApp, store: &Store, case: CaseId) -> (CarrierScope, PersonId) {
    let account = app.refugee_account().await.account;
    let facts = access::facts(&store.read(), account, case, TODAY).await.expect("read").expect("a case");
    (CarrierScope::new(facts.carrier), facts.person)
}

async fn everything_goes_on_its_day_and_not_before(app: TestApp) {
    let person = app.refugee_account().await;
    let case = person.case.expect("a case");
    let mut her = refugee(&app).await;
    let mut manager = app.manager().await;
    fill(&mut her, "/me/consents/c2", &[("answer", "yes")]).await.status(303);
    fill(&mut her, "/me/health/insurance", &[("health.insurer", INSURER)]).await.status(303);
    fill(&mut her, "/me/contact/address", &[("contact.street", STREET)]).await.status(303);
    let submission = app.core.submission().to_string();
    her.post_file(&route::documents(route::ME), &[("submission", &submission), ("kind", "lease")], &crate::documents::photo())
        .await
        .status(303);
    let documents = |page: String| page.matches("/me/documents/").count();
    assert!(documents(her.get("/me/documents").await.text()) > 0);

    let page = manager.get(&route::case_close(case)).await.status(200).text();
    assert!(page.contains("28.10.2018") && page.contains("01.01.2022"), "it says what happens when");
    close(&mut manager, case, "moved").await.sees(&route::case(case));
    assert!(!manager.get(&route::case(case)).await.status(200).text().contains("/close\""));
    assert!(!manager.get(&route::case(case)).await.text().contains(INSURER));

    // At once: what is about health. She reads the rest, changes nothing, and takes her copy.
    her.get(route::ME).await.status(200).holds("Ihre Begleitung ist zu Ende");
    assert!(!her.get("/me/health").await.status(200).text().contains(INSURER));
    her.get("/me/contact").await.status(200).holds(STREET);
    her.get("/me/contact/address").await.status(403);
    let copy = her.get(&route::copy_file(route::ME)).await.status(200).text();
    assert!(!copy.contains(INSURER) && copy.contains(STREET) && copy.contains("\"end_reason\": \"moved\""));

    on(&app, date!(2018 - 10 - 27)).await;
    assert!(documents(refugee(&app).await.get("/me/documents").await.text()) > 0, "not a day earlier");
    on(&app, date!(2018 - 10 - 28)).await;
    let mut her = refugee(&app).await;
    assert_eq!(documents(her.get("/me/documents").await.status(200).text()), 0);
    her.get(&route::log(route::ME)).await.status(200).holds("Gelöscht, weil die Zeit um ist");
    her.get(&route::copy_file(route::ME)).await.status(200).holds(STREET);

    on(&app, date!(2021 - 12 - 31)).await;
    let mut her = refugee(&app).await;
    her.get("/me/contact").await.status(200).holds(STREET);
    let store = store(&app).await;
    let (scope, _) = owner(&app, &store, case).await;
    on(&app, date!(2022 - 01 - 01)).await;
    assert!(cases::by_id(&store.read(), scope, case).await.expect("read").is_none());
    // Another server, which has no key in memory.
    let other = crate::copy::store(&app).await;
    assert!(other.case_key(&other.read(), scope, case).await.expect("read").is_none(), "with its key");
    let ledger = cases::deletions(&store.read()).await.expect("read");
    assert_eq!(ledger.iter().map(|line| (line.case, line.reason.as_str())).collect::<Vec<_>>(), [(case, "retention")]);
    // Her session has ended, and her sign-in is one that nobody knows.
    assert_ne!(her.get(route::ME).await.status.as_u16(), 200);
    let sign_in = async |login: &str| {
        let answer = app.anonymous().post_form(route::LOGIN, &[("login", login), ("secret", SECRET)]).await;
        (answer.status.as_u16(), answer.text().contains("#login"))
    };
    assert_eq!(sign_in(&person.login).await, sign_in("9999 9999").await);
    app.core.chain_audit().await.expect("linked");
    assert!(app.core.verify_audit().await.expect("the chain verifies") > 0);
    on(&app, date!(2022 - 01 - 02)).await;
}

async fn the_log_tells_for_a_year_who_looked_and_longer_what_was_allowed(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    let mut her = refugee(&app).await;
    fill(&mut her, "/me/consents/c2", &[("answer", "yes")]).await.status(303);
    app.manager().await.get(&route::case(case)).await.status(200);
    app.core.chain_audit().await.expect("linked");
    let store = store(&app).await;
    let actions = async || {
        let rows = audit::of_case(&store.read(), case, None, 50).await.expect("the log");
        let told = [Action::ReadCase, Action::GiveOwnConsent].map(|action| rows.iter().any(|row| row.action == action));
        app.core.chain_audit().await.expect("linked");
        app.core.verify_audit().await.expect("the chain verifies");
        told
    };
    on(&app, date!(2019 - 04 - 27)).await;
    assert_eq!(actions().await, [true, true], "not a day earlier");
    on(&app, date!(2019 - 04 - 28)).await;
    assert_eq!(actions().await, [false, true]);
    assert!(!refugee(&app).await.get(&route::log(route::ME)).await.status(200).text().contains("27.04.2018"));
    on(&app, date!(2021 - 04 - 28)).await;
    assert_eq!(actions().await, [false, false]);
}

async fn only_a_whole_form_ends_care_and_only_once(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    let path = route::case_close(case);
    let mut manager = app.manager().await;
    fill(&mut manager, &path, &[("reason", "moved")]).await.status(422).holds("#last").holds("value=\"moved\"");
    let missing = last_day("27", "4", "2018");
    fill(&mut manager, &path, &missing).await.status(422).holds("#reason").holds("value=\"2018\"");
    for wrong in [last_day("28", "4", "2018"), last_day("26", "4", "2018"), last_day("31", "2", "2018")] {
        let mut form = wrong.to_vec();
        form.push(("reason", "moved"));
        fill(&mut manager, &path, &form).await.status(422).holds("#last");
    }
    manager.post_form(&path, &[("reason", "moved")]).await.status(400);
    app.coordinator().await.get(&path).await.status(404);
    app.coordinator().await.post_form(&path, &[("submission", &app.core.submission().to_string())]).await.status(404);
    app.other_manager().await.get(&path).await.status(404);
    refugee(&app).await.get(&path).await.status(404);

    let submission = app.core.submission().to_string();
    let mut form = last_day("27", "4", "2018").to_vec();
    form.extend([("reason", "passed_on"), ("submission", submission.as_str())]);
    for _ in 0..2 {
        manager.post_form(&path, &form).await.sees(&route::case(case));
    }
    let store = store(&app).await;
    let (scope, _) = owner(&app, &store, case).await;
    let found = cases::by_id(&store.read(), scope, case).await.expect("read").expect("the case");
    assert_eq!((found.state, found.closed_on), (CaseState::HandedOver, Some(date!(2018 - 04 - 28))));
    manager.get(&path).await.status(403);
    let again = app.core.submission().to_string();
    manager.post_form(&path, &[("submission", &again), ("reason", "moved")]).await.status(403);
}

async fn a_plan_is_ended_first(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    let mut manager = app.manager().await;
    let plan = [("do", "start"), ("template", "qualified")];
    fill(&mut manager, &route::plan(case), &plan).await.status(303);
    manager.get(&route::case_close(case)).await.status(200).holds("Der Integrationsplan läuft noch").holds(&route::plan(case));
    let submission = app.core.submission().to_string();
    let mut form = last_day("27", "4", "2018").to_vec();
    form.extend([("reason", "moved"), ("submission", submission.as_str())]);
    manager.post_form(&route::case_close(case), &form).await.status(409).holds("Der Integrationsplan läuft noch");
    refugee(&app).await.get("/me/contact/address").await.status(200);
}

async fn another_case_of_hers_and_what_is_restricted_stay(app: TestApp) {
    let person = app.refugee_account().await;
    let case = person.case.expect("a case");
    close(&mut app.manager().await, case, "passed_on").await.status(303);
    let store = store(&app).await;
    let (scope, owner) = owner(&app, &store, case).await;
    // The town to which she moved accompanies her now.
    let there = CarrierScope::new(CarrierId::from_random([9; 16]));
    let at = app.core.clock.now();
    let restricted = CaseId::from_random([8; 16]);
    let open = CaseId::from_random([7; 16]);
    let tx = store.write().await.expect("a transaction");
    carriers::insert(&tx, there.carrier(), "Nachbarstadt", CarrierKind::City, at).await.expect("a carrier");
    for (id, number, state) in [(restricted, "NA-0001", CaseState::Restricted), (open, "NA-0002", CaseState::Open)] {
        let new = cases::NewCase { id, person: owner, number: number.into(), state, opened_on: TODAY, team: None };
        cases::insert(&tx, there, &new, at).await.expect("a case");
    }
    cases::set_state(&tx, there, restricted, CaseState::Restricted, Some(TODAY), at).await.expect("restricted");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    on(&app, date!(2022 - 01 - 01)).await;
    assert!(cases::by_id(&store.read(), scope, case).await.expect("read").is_none());
    for id in [restricted, open] {
        assert!(cases::by_id(&store.read(), there, id).await.expect("read").is_some());
    }
    let mut her = refugee(&app).await;
    her.get(route::ME).await.status(200);
    her.get("/me/contact/address").await.status(200);
}

on_both!(
    everything_goes_on_its_day_and_not_before,
    the_log_tells_for_a_year_who_looked_and_longer_what_was_allowed,
    only_a_whole_form_ends_care_and_only_once,
    a_plan_is_ended_first,
    another_case_of_hers_and_what_is_restricted_stay,
);
