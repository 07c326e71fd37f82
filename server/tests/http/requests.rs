//! Requests about one's data, from the person to the coordinator and back, with what becomes of the case.

use lotse_core::admin::{CarrierKind, bootstrap};
use lotse_model::{
    ids::{AuditId, RequestId},
    role::{Action, Role},
    route,
};
use lotse_server::http::session::Lasting;
use lotse_store::{CarrierScope, access, audit, cases};

use crate::{
    common::{Actor, Answer, HOUR, TestApp, on_both},
    consents::{fill, hidden},
    copy::{family, moves_out, store},
};

const STATEMENTS: usize = 6;
const DAY: i64 = 24 * HOUR;
const LIST: &str = "/me/requests";
const WORDS: &str = "Ich ziehe nach Kassel";
const REASON: &str = "Wir machen das gern";

/// The only request that waits.
async fn waiting(coordinator: &mut Actor<'_>) -> RequestId {
    let list = coordinator.get(route::REQUESTS).await.status(200).without_inline_code().text();
    let (_, rest) = list.split_once("/office/requests/").expect("a request");
    rest.get(..32).expect("an id").parse().expect("an id")
}

/// Answers what waits.
async fn answer(coordinator: &mut Actor<'_>, decision: &str) -> RequestId {
    let id = waiting(coordinator).await;
    fill(coordinator, &route::request(id), &[("decision", decision), ("reason", REASON)]).await.sees(route::REQUESTS);
    id
}

/// Asks for deletion or restriction.
async fn ask(actor: &mut Actor<'_>, record: &str, kind: &str) {
    fill(actor, &format!("{record}/requests/{kind}"), &[("words", WORDS)]).await.sees(&format!("{record}/requests"));
}

async fn sign_in(app: &TestApp, login: &str) -> Answer {
    app.anonymous().post_form(route::LOGIN, &[("login", login), ("secret", "drei bunte wolken")]).await
}

async fn a_deletion_is_thought_over_and_done(app: TestApp) {
    let person = app.refugee_account().await;
    let case = person.case.expect("a case");
    let store = store(&app).await;
    let mut refugee = app.refugee().await;
    refugee.get(LIST).await.status(200).at_most(STATEMENTS).without_inline_code().holds("/me/requests/deletion");
    // What is too long comes back with every word.
    let long = "w".repeat(1001);
    fill(&mut refugee, "/me/requests/deletion", &[("words", &long)]).await.status(422).holds("#words").holds(&long);
    ask(&mut refugee, "/me", "deletion").await;
    // The same once more, from another tab, leads to the one that waits.
    refugee.get("/me/requests/deletion").await.sees(LIST);
    let again = app.core.submission().to_string();
    refugee.post_form("/me/requests/deletion", &[("submission", &again), ("words", "noch einmal")]).await.sees(LIST);
    let list = refugee.get(LIST).await.status(200).holds(WORDS).holds("27.05.2018").text();
    assert_eq!(list.matches("name=\"request\"").count(), 1, "{list}");

    // The manager knows of it and no more.
    let mut manager = app.manager().await;
    manager.get(&route::case(case)).await.status(200);
    let page = manager.get(&route::case(case)).await.status(200).at_most(8).text();
    assert!(page.contains("Darüber entscheidet die Koordination") && !page.contains(WORDS));

    let mut coordinator = app.coordinator().await;
    let list = coordinator.get(route::REQUESTS).await.status(200).text();
    assert!(!list.contains("Saleh") && !list.contains(WORDS), "neither names nor words in the list");
    let id = waiting(&mut coordinator).await;
    let path = route::request(id);
    coordinator.get(&path).await.status(200).without_inline_code().holds(WORDS);
    refugee.get(&route::log(route::ME)).await.status(200).holds("/me/log/");
    fill(&mut coordinator, &path, &[]).await.status(422).holds("#decision").holds("#reason");
    fill(&mut coordinator, &path, &[("reason", "Getippt")]).await.status(422).holds("Getippt");
    let submission = hidden(&coordinator.get(&path).await.text(), "submission");
    let granted = [("submission", submission.as_str()), ("decision", "grant"), ("reason", REASON)];
    for _ in 0..2 {
        coordinator.post_form(&path, &granted).await.sees(route::REQUESTS);
    }
    let late = app.core.submission().to_string();
    let refused = [("submission", late.as_str()), ("decision", "refuse"), ("reason", "Zu spät gedacht")];
    coordinator.post_form(&path, &refused).await.status(409).holds("Zu spät gedacht");

    // She reads it on her first page, and changes her mind.
    refugee.get("/me").await.status(200).holds("11.05.2018").holds("notice--danger");
    refugee.get(LIST).await.status(200).holds(REASON).holds("11.05.2018").holds("/me/copy");
    let id = id.to_string();
    for _ in 0..2 {
        refugee.post_form(LIST, &[("request", &id)]).await.sees(LIST);
    }
    assert!(!refugee.get("/me").await.status(200).text().contains("11.05.2018"));
    app.clock.advance(15 * DAY);
    app.core.clean_up().await.expect("a round of the job");
    let mut refugee = app.refugee().await;
    refugee.get("/me").await.status(200);

    // This time it is done, on its day and not before.
    ask(&mut refugee, "/me", "deletion").await;
    answer(&mut app.coordinator().await, "grant").await;
    app.clock.advance(13 * DAY);
    app.core.clean_up().await.expect("a round of the job");
    let mut refugee = app.refugee().await;
    refugee.get("/me").await.status(200);
    app.clock.advance(DAY);
    app.core.clean_up().await.expect("a round of the job");
    refugee.get("/me").await.sees(route::LOGIN);
    let (hers, nobodys) = (sign_in(&app, &person.login).await, sign_in(&app, "99999999").await);
    assert_eq!(hers.status, nobodys.status, "her number is nobody's");
    assert_eq!(hers.status, 422);
    app.manager().await.get(&route::case(case)).await.status(404);
    app.coordinator().await.get(&path).await.status(404);
    let ledger = cases::deletions(&store.read()).await.expect("the ledger");
    assert!(ledger.iter().any(|line| line.case == case && line.reason == "request"));
    let account = app.staff("Lena Vogt", Role::Manager).await.account;
    let facts = access::facts(&store.read(), account, case, app.core.clock.business_date()).await.expect("read");
    assert!(facts.is_none(), "the case and its key are gone");
    let told = audit::of_case(&store.read(), case, None, 1).await.expect("the log");
    assert_eq!(told.first().map(|row| row.action), Some(Action::EndRequest), "that it was done stands in the log");
}

async fn a_restriction_closes_the_case_to_staff_alone(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    let path = route::case(case);
    let mut refugee = app.refugee().await;
    let mut manager = app.manager().await;
    let mut coordinator = app.coordinator().await;
    manager.get(&path).await.status(200);
    assert!(manager.get(route::CASES).await.text().contains(&path));
    ask(&mut refugee, "/me", "restriction").await;
    let id = answer(&mut coordinator, "grant").await;
    manager.get(&path).await.status(403);
    manager.get(&route::plan(case)).await.status(403);
    assert!(!manager.get(route::CASES).await.status(200).text().contains(&path), "nobody's work");
    refugee.get("/me").await.status(200).holds("gesperrt").holds(LIST);
    refugee.get("/me/contact").await.status(200);
    let submission = app.core.submission().to_string();
    let typed = [("submission", submission.as_str()), ("base", "0"), ("contact.care_of", "bei Haddad")];
    refugee.post_form("/me/contact/address", &typed).await.status(403);

    // It is lifted three days after she was told.
    fill(&mut coordinator, &route::request(id), &[("decision", "lift")]).await.status(422).holds("#reason");
    let lift = [("decision", "lift"), ("reason", "Alles ist berichtigt")];
    fill(&mut coordinator, &route::request(id), &lift).await.sees(route::REQUESTS);
    refugee.get(LIST).await.status(200).holds("Alles ist berichtigt").holds("30.04.2018");
    app.core.clean_up().await.expect("a round of the job");
    manager.get(&path).await.status(403);
    app.clock.advance(3 * DAY);
    app.core.clean_up().await.expect("a round of the job");
    let (mut refugee, mut manager, mut coordinator) = (app.refugee().await, app.manager().await, app.coordinator().await);
    manager.get(&path).await.status(200);
    assert!(!refugee.get("/me").await.status(200).text().contains("gesperrt"));

    // She herself ends it at once.
    ask(&mut refugee, "/me", "restriction").await;
    let id = answer(&mut coordinator, "grant").await.to_string();
    manager.get(&path).await.status(403);
    refugee.post_form(LIST, &[("request", &id)]).await.sees(LIST);
    manager.get(&path).await.status(200);
    // A no leaves everything as it is, and says where to complain.
    ask(&mut refugee, "/me", "restriction").await;
    answer(&mut coordinator, "refuse").await;
    manager.get(&path).await.status(200);
    refugee.get(LIST).await.status(200).holds(REASON).holds("Landesbeauftragten");
}

async fn a_question_is_asked_at_a_line_of_the_log(app: TestApp) {
    let store = store(&app).await;
    let case = app.refugee_account().await.case.expect("a case");
    let mut refugee = app.refugee().await;
    app.manager().await.get(&route::case(case)).await.status(200);
    let rows = audit::of_case(&store.read(), case, None, 50).await.expect("the log");
    let line = rows.iter().find(|row| row.action == Action::ReadCase).expect("the manager has looked").id;
    let hers = rows.iter().find(|row| row.role == Role::Refugee).map(|row| row.id);
    let ask = route::ask(route::ME, line);
    refugee.get(&route::log(route::ME)).await.status(200).at_most(STATEMENTS).holds(&ask);
    refugee.get(&ask).await.status(200).without_inline_code().holds("Lena Vogt");
    fill(&mut refugee, &ask, &[("words", " ")]).await.status(422).holds("#words");
    fill(&mut refugee, &ask, &[("words", WORDS)]).await.sees(LIST);
    refugee.get(&ask).await.sees(LIST);
    refugee.get(LIST).await.status(200).at_most(STATEMENTS).holds("Lena Vogt").holds(WORDS);
    // Lines of others, lines that are not shown, and lines that nobody has.
    let (_, _, child) = family(&app).await;
    let foreign = audit::of_case(&store.read(), child, None, 1).await.expect("the log").first().expect("a line").id;
    let unknown = AuditId::from_random([7; 16]);
    for line in [Some(foreign), Some(unknown), hers].into_iter().flatten() {
        let path = route::ask(route::ME, line);
        refugee.get(&path).await.status(404);
        let submission = app.core.submission().to_string();
        refugee.post_form(&path, &[("submission", &submission), ("words", WORDS)]).await.status(404);
    }
    refugee.get("/me/log/nothing").await.status(404);
    refugee.get("/me/requests/question").await.status(404);

    let mut coordinator = app.coordinator().await;
    let id = waiting(&mut coordinator).await;
    coordinator.get(&route::request(id)).await.status(200).holds(WORDS).holds("Lena Vogt").holds("Fall geöffnet");
    fill(&mut coordinator, &route::request(id), &[("reason", REASON)]).await.sees(route::REQUESTS);
    refugee.get("/me").await.status(200).holds(LIST);
    refugee.get(LIST).await.status(200).holds(REASON);
    // That it was read and answered stands in the log too.
    let told = audit::of_case(&store.read(), case, None, 50).await.expect("the log");
    for action in [Action::MakeOwnRequest, Action::ReadRequest, Action::AnswerRequest] {
        assert!(told.iter().any(|row| row.action == action), "{action:?}");
    }
}

async fn another_carrier_knows_nothing_of_it(app: TestApp) {
    let mut refugee = app.refugee().await;
    ask(&mut refugee, "/me", "deletion").await;
    let path = route::request(waiting(&mut app.coordinator().await).await);
    let elsewhere = [("Eva Ost".to_owned(), Role::Coordinator)];
    let cards = bootstrap::bootstrap(&app.core, "Nachbarstadt", CarrierKind::City, &elsewhere).await.expect("a card");
    let person = app.redeem(&cards.first().expect("a card").code).await;
    let mut coordinator = app.anonymous().sign_in(person.account, Lasting::Staff).await;
    let submission = app.core.submission().to_string();
    let form = [("submission", submission.as_str()), ("decision", "grant"), ("reason", REASON)];
    // Who accompanies the case knows that there is one.
    for (actor, status) in [(&mut coordinator, 404), (&mut app.auditor().await, 404), (&mut app.manager().await, 403)] {
        actor.get(&path).await.status(status);
        actor.post_form(&path, &form).await.status(status);
    }
    assert!(!coordinator.get(route::REQUESTS).await.status(200).text().contains(&path));
    app.manager().await.get(route::REQUESTS).await.status(403);
    refugee.get(&path).await.status(404);
}

async fn parents_who_live_apart_do_not_read_each_other(app: TestApp) {
    let (mother, father, child) = family(&app).await;
    moves_out(&app, father.case.expect("a case")).await;
    let mut mother = app.anonymous().sign_in(mother.account, Lasting::Person).await;
    let mut father = app.anonymous().sign_in(father.account, Lasting::Person).await;
    let mut coordinator = app.coordinator().await;
    let record = route::child(child);
    let list = route::requests(&record);
    ask(&mut mother, &record, "restriction").await;
    let id = waiting(&mut coordinator).await.to_string();
    let form = [("request", id.as_str())];
    let page = father.get(&list).await.status(200).text();
    assert!(!page.contains(WORDS) && page.contains("/requests/restriction"), "he knows nothing of it");
    father.post_form(&list, &form).await.status(404);
    answer(&mut coordinator, "grant").await;
    // That the record is restricted he sees; what was written he does not.
    let page = father.get(&list).await.status(200).holds("Daten sperren").text();
    assert!(!page.contains(WORDS) && !page.contains(REASON) && !page.contains("name=\"request\""));
    father.post_form(&list, &form).await.status(403);
    let copy = father.get(&route::copy_file(&record)).await.status(200).text();
    assert!(copy.contains(&id) && !copy.contains(WORDS) && !copy.contains(REASON), "withheld in the copy");
    mother.get(&list).await.status(200).holds(WORDS).holds(REASON);
    // Whoever lives with the child sees what the other one asked for, and can keep the data.
    ask(&mut father, &record, "deletion").await;
    let id = answer(&mut coordinator, "grant").await.to_string();
    mother.get(&record).await.status(200).at_most(STATEMENTS).holds("11.05.2018");
    mother.post_form(&list, &[("request", &id)]).await.sees(&list);
    assert!(!father.get(&record).await.status(200).text().contains("11.05.2018"));
}

/// Deleting a parent's case leaves the child's as it is.
async fn a_child_stays_when_its_mother_goes(app: TestApp) {
    let (mother, _, child) = family(&app).await;
    let store = store(&app).await;
    let mut hers = app.anonymous().sign_in(mother.account, Lasting::Person).await;
    let page = hers.get("/me/requests/deletion").await.status(200).text();
    assert!(page.contains("Kinder"), "it is said before");
    ask(&mut hers, "/me", "deletion").await;
    answer(&mut app.coordinator().await, "grant").await;
    app.clock.advance(14 * DAY);
    app.core.clean_up().await.expect("a round of the job");
    app.manager().await.get(&route::case(child)).await.status(200);
    let account = app.staff("Lena Vogt", Role::Manager).await.account;
    let facts = access::facts(&store.read(), account, child, app.core.clock.business_date()).await.expect("read");
    let scope = CarrierScope::new(facts.expect("the child's case").carrier);
    assert!(cases::by_id(&store.read(), scope, mother.case.expect("a case")).await.expect("read").is_none());
}

on_both!(
    a_deletion_is_thought_over_and_done,
    a_restriction_closes_the_case_to_staff_alone,
    a_question_is_asked_at_a_line_of_the_log,
    another_carrier_knows_nothing_of_it,
    parents_who_live_apart_do_not_read_each_other,
    a_child_stays_when_its_mother_goes,
);
