//! The refugee's pages: from a card to her own area, saving, conflicts, what belongs to others, words that are not lost.

use lotse_core::{
    account::card,
    clock::Clock as _,
    office::{create, enter::enter},
};
use lotse_model::{catalogue::Group, form::RawForm, ids::CaseId, role::Role, route};

use crate::common::{Actor, Answer, HOUR, SECRET, TestApp, digits, on_both};

const TENANCY: &str = "/me/housing/tenancy";

/// The value of a hidden input.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let found = page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no `{name}` in {page}")).to_owned()
}

/// Fills the form of a page in and sends it to the page's own address, with what the page gave it.
async fn fill(browser: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await.status(200).without_inline_code().text();
    send(browser, path, &page, fields).await
}

/// Sends the form of a page that was loaded before.
async fn send(browser: &mut Actor<'_>, path: &str, page: &str, fields: &[(&str, &str)]) -> Answer {
    let (base, submission) = (hidden(page, "base"), hidden(page, "submission"));
    let mut sent = vec![("base", base.as_str()), ("submission", submission.as_str())];
    sent.extend(fields);
    browser.post_form(path, &sent).await
}

/// Prints a card for a case as its manager.
async fn print(app: &TestApp, case: CaseId) -> String {
    let manager = app.staff("Lena Vogt", Role::Manager).await;
    let who = app.core.principal(manager.account, None).await.expect("a database").expect("a manager");
    card::print_for_case(&app.core, &who, case).await.expect("a card").code
}

async fn a_card_leads_to_her_own_area(app: TestApp) {
    let person = app.refugee_account().await;
    let mut before = app.refugee().await;
    let code = print(&app, person.case.expect("a case")).await;
    let mut browser = app.anonymous();
    browser.get("/welcome").await.sees("/card");
    browser.get("/welcome/secret").await.sees("/welcome");
    browser.get("/card").await.status(200).holds("name=\"code\"").without_inline_code();

    // Opening it redeems nothing and leaves the code in no address.
    browser.get(&format!("/card/{code}")).await.sees("/welcome");
    before.get("/me").await.status(200);
    browser.get("/welcome").await.status(200).holds("Musterhausen").cached("no-store").without_inline_code();
    browser.get("/welcome/secret").await.sees("/welcome");
    browser.post_form("/welcome", &[]).await.sees("/welcome/secret");

    let page = browser.get("/welcome/secret").await.status(200).cached("no-store").without_inline_code().text();
    let number = hidden(&page, "sign_in");
    let differ = [("sign_in", number.as_str()), ("secret", "kleine rote boote"), ("secret_again", "kleine rote")];
    let answer = browser.post_form("/welcome/secret", &differ).await.status(422).holds("#secret");
    assert!(!answer.text().contains("kleine rote"), "a secret was sent back");
    let same = [("sign_in", number.as_str()), ("secret", "kleine rote boote"), ("secret_again", "kleine rote boote")];
    let anonymous = browser.cookie("__Host-lotse").expect("a session").to_owned();
    browser.post_form("/welcome/secret", &same).await.sees("/me");
    assert_ne!(browser.cookie("__Host-lotse"), Some(anonymous.as_str()), "a session known before is worth nothing after");
    browser.get("/welcome").await.sees("/me");

    // It ended every other session, and says so until it is ticked.
    before.get("/me").await.sees("/login");
    browser.get("/me").await.holds("action=\"/me/notice\"").holds("Lena Vogt").without_inline_code();
    browser.post_form("/me/notice", &[]).await.sees("/me");
    assert!(!browser.get("/me").await.text().contains("action=\"/me/notice\""));

    // A card opens once.
    app.anonymous().get(&format!("/card/{code}")).await.status(422).holds("href=\"#code\"");
    app.anonymous().post_form("/login", &[("login", &number), ("secret", "kleine rote boote")]).await.sees("/me");
    let answer = app.anonymous().post_form("/login", &[("login", &number), ("secret", SECRET)]).await.status(422);
    assert!(answer.holds(&number).text().contains("#login"));
}

async fn staff_begin_with_a_card_too(app: TestApp) {
    let admin = app.staff("Ute Berg", Role::CarrierAdmin).await;
    let person = app.staff("Tim Adler", Role::Manager).await;
    let who = app.core.principal(admin.account, None).await.expect("a database").expect("an administrator");
    let code = card::print_for_staff(&app.core, &who, person.account).await.expect("a card").code;
    let mut browser = app.anonymous();
    browser.post_form("/card", &[("code", "AAAA-AAAA-AAAA")]).await.status(422).holds("value=\"AAAA-AAAA-AAAA\"");
    browser.post_form("/card", &[("code", &code.to_lowercase())]).await.sees("/welcome");
    browser.post_form("/welcome", &[]).await.sees("/welcome/secret");
    let page = browser.get("/welcome/secret").await.status(200).text();
    let letters: String = page
        .split("class=\"code\">")
        .nth(2)
        .and_then(|rest| rest.split('<').next())
        .expect("letters")
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let seconds = u64::try_from(app.clock.now() / 1000).expect("after 1970");
    let totp = digits(&letters, seconds);
    let form = [
        ("sign_in", hidden(&page, "sign_in")),
        ("secret", "kleine rote boote".to_owned()),
        ("secret_again", "kleine rote boote".to_owned()),
        ("totp", totp),
    ];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post_form("/welcome/secret", &form).await.sees("/welcome/codes");
    let codes = browser.get("/welcome/codes").await.status(200).cached("no-store").text();
    assert_eq!(codes.matches("class=\"code\"").count(), 10);
    browser.post_form("/welcome/codes", &[]).await.status(303);
    browser.get("/welcome/codes").await.status(303);
}

async fn what_she_saves_is_there_and_the_next_page_opens(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.get("/me").await.status(200).cached("no-store").without_inline_code();
    let answer =
        fill(&mut refugee, TENANCY, &[("housing.building", "Mörikestraße 12"), ("housing.rooms", "٣")]).await.status(303);
    assert!(answer.header("location").starts_with("/me/housing"), "{}", answer.header("location"));
    assert!(answer.cookie("__Host-flash").is_some());
    refugee.get("/me/housing").await.status(200).holds("Mörikestraße 12").holds("14:00");
    refugee.get(TENANCY).await.holds("value=\"Mörikestraße 12\"").holds("value=\"3\"");
}

async fn bad_input_comes_back_with_everything_typed(app: TestApp) {
    let mut refugee = app.refugee().await;
    let fields = [("housing.building", "Haus <7>"), ("housing.rooms", "many"), ("housing.rent_warm", "310")];
    let answer = fill(&mut refugee, TENANCY, &fields).await.status(422).cached("no-store").without_inline_code();
    let answer = answer.holds("href=\"#housing.rooms\"").holds("value=\"many\"").holds("value=\"310\"").holds("Haus &lt;7");
    // The same form again, mended.
    let page = answer.text();
    send(&mut refugee, TENANCY, &page, &[("housing.rooms", "3")]).await.status(303);
}

async fn a_form_without_its_base_is_refused(app: TestApp) {
    let mut refugee = app.refugee().await;
    let page = refugee.get(TENANCY).await.text();
    let submission = hidden(&page, "submission");
    refugee.post_form(TENANCY, &[("submission", &submission), ("housing.rooms", "3")]).await.status(400);
    refugee.post_form(TENANCY, &[("base", "0"), ("housing.rooms", "3")]).await.status(400);
    assert!(!refugee.get(TENANCY).await.text().contains("value=\"3\""));
}

async fn the_same_form_twice_is_saved_once(app: TestApp) {
    let mut refugee = app.refugee().await;
    let page = refugee.get(TENANCY).await.text();
    let first = send(&mut refugee, TENANCY, &page, &[("housing.rooms", "3")]).await.status(303);
    let location = first.header("location").to_owned();
    send(&mut refugee, TENANCY, &page, &[("housing.rooms", "4")]).await.sees(&location);
    refugee.get(TENANCY).await.holds("value=\"3\"");
}

async fn two_people_at_once_both_keep_their_words(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    let mut refugee = app.refugee().await;
    let page = refugee.get(TENANCY).await.text();
    // Meanwhile her manager enters something else, and another field that she leaves alone.
    let manager = app.staff("Lena Vogt", Role::Manager).await;
    let who = app.core.principal(manager.account, None).await.expect("a database").expect("a manager");
    let fields = [
        ("base", hidden(&page, "base")),
        ("submission", app.core.submission().to_string()),
        ("source", "person".to_owned()),
        ("housing.rooms", "5".to_owned()),
        ("housing.rent_warm", "480".to_owned()),
    ];
    let form = RawForm::from_pairs(fields.map(|(name, value)| (name.to_owned(), value)));
    enter(&app.core, &who, case, Group::Tenancy, None, &form).await.expect("entered");

    let mine = [("housing.rooms", "3"), ("housing.building", "Haus 7")];
    let answer = send(&mut refugee, TENANCY, &page, &mine).await.status(409).cached("no-store");
    let answer = answer.holds("value=\"Haus 7\"").holds("name=\"housing.rooms.pick\" value=\"mine\"").holds("value=\"theirs\"");
    let again = answer.without_inline_code().text();
    let chosen =
        [("housing.rooms", "3"), ("housing.rooms.pick", "mine"), ("housing.building", "Haus 7"), ("housing.rent_warm", "480")];
    send(&mut refugee, TENANCY, &again, &chosen).await.status(303);
    refugee.get(TENANCY).await.holds("value=\"3\"").holds("value=\"480\"").holds("value=\"Haus 7\"");
}

async fn items_come_and_go(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.get("/me/person/papers/1").await.status(404);
    let new = "/me/person/papers/new";
    let page = refugee.get(new).await.status(200).text();
    let form = [("person.paper_kind", "passport"), ("person.paper_until.year", "2021")];
    send(&mut refugee, new, &page, &form).await.sees("/me/person");
    send(&mut refugee, new, &page, &form).await.sees("/me/person");
    refugee.get("/me/person").await.holds("/me/person/papers/1\"");
    refugee.get("/me/person/papers/2").await.status(404);
    refugee.get("/me/person/papers/1").await.status(200).holds("/me/person/papers/1/remove");
    refugee.post_form("/me/person/papers/1/remove", &[]).await.sees("/me/person");
    refugee.get("/me/person/papers/1").await.status(404);
    refugee.post_form("/me/person/papers/1/remove", &[]).await.status(404);
}

async fn some_answers_need_her_yes(app: TestApp) {
    let mut refugee = app.refugee().await;
    let path = "/me/contact/phone";
    let form = [("contact.phone", "0170 1234567")];
    let answer = fill(&mut refugee, path, &form).await.status(422).holds("href=\"#consent.c10\"").holds("id=\"consent.c10\"");
    let page = answer.holds("value=\"0170 1234567\"").text();
    send(&mut refugee, path, &page, &[form[0], ("consent.c10", "yes")]).await.status(303);
    // Once is enough.
    fill(&mut refugee, path, &[("contact.phone", "0170 7654321")]).await.status(303);
    refugee.get(path).await.holds("value=\"0170 7654321\"");
}

async fn what_is_not_hers_does_not_exist(app: TestApp) {
    let mut refugee = app.refugee().await;
    let other = route::child(CaseId::from_random([9; 16]));
    for path in ["", "/person", "/person/names", "/log"] {
        refugee.get(&format!("{other}{path}")).await.status(404);
    }
    for path in [
        "/me/castle",
        "/me/housing/castle",
        "/me/person/dwelling",
        "/me/person/papers",
        "/me/person/papers/9",
        "/me/person/file-numbers",
        "/me/child/nobody",
    ] {
        refugee.get(path).await.status(404);
    }
    app.manager().await.get("/me/housing").await.status(404);
    app.anonymous().get("/me/housing").await.sees("/login");
}

async fn parents_fill_in_for_their_children(app: TestApp) {
    let manager = app.staff("Lena Vogt", Role::Manager).await;
    let who = app.core.principal(manager.account, None).await.expect("a database").expect("a manager");
    let submission = app.core.submission().to_string();
    let fields = [
        ("submission", submission.as_str()),
        ("members", "2"),
        ("lang", "ti"),
        ("1.kind", "adult"),
        ("1.family_name", "Tesfay"),
        ("1.given_names", "Selam"),
        ("1.birth_date.year", "1988"),
        ("2.kind", "child"),
        ("2.family_name", "Tesfay"),
        ("2.given_names", "Lulit"),
        ("2.birth_date.year", "2012"),
    ];
    let form = RawForm::from_pairs(fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let location = create::create(&app.core, &who, &form).await.expect("two cases");
    let case: CaseId = location.rsplit('/').next().expect("an id").parse().expect("an id");
    let code = print(&app, case).await;
    let mut mother = app.anonymous();
    mother.get(&format!("/card/{code}")).await.sees("/welcome");
    mother.post_form("/welcome", &[]).await.sees("/welcome/secret");
    mother.post_form("/welcome/secret", &[("secret", SECRET), ("secret_again", SECRET)]).await.sees("/me");
    let home = mother.get("/me").await.status(200).text();
    let child = home.split("href=\"/me/child/").nth(1).and_then(|rest| rest.split('"').next()).expect("a child");
    let start = format!("/me/child/{child}");
    mother.get(&start).await.status(200).holds("Lulit").holds(&format!("href=\"{start}/person\""));
    let path = format!("{start}/person/own-name");
    let saved = fill(&mut mother, &path, &[("person.call_name", "ሉሊት")]).await.status(303);
    assert!(saved.header("location").starts_with(&start), "{}", saved.header("location"));
    mother.get(&format!("{start}/log")).await.status(200);
    mother.get("/me").await.holds("ሉሊት");
    app.refugee().await.get(&start).await.status(404);
}

async fn a_session_that_ended_loses_no_word(app: TestApp) {
    let person = app.refugee_account().await;
    let mut refugee = app.refugee().await;
    let page = refugee.get(TENANCY).await.text();
    app.clock.advance(HOUR);
    send(&mut refugee, TENANCY, &page, &[("housing.building", "Haus 7")]).await.sees("/login");
    refugee.get("/login").await.status(200).holds("name=\"login\"");
    refugee.post_form("/login", &[("login", &person.login), ("secret", SECRET)]).await.sees("/me");
    refugee.get("/me").await.holds("href=\"/me/housing/tenancy?draft\"");
    assert!(!refugee.get(TENANCY).await.text().contains("Haus 7"), "nothing is saved by itself");
    let shown = refugee.get("/me/housing/tenancy?draft").await.status(200).holds("value=\"Haus 7\"").text();
    send(&mut refugee, TENANCY, &shown, &[("housing.building", "Haus 7")]).await.status(303);
    refugee.get(TENANCY).await.holds("value=\"Haus 7\"");
    assert!(!refugee.get("/me").await.text().contains("?draft"));

    // Or it is thrown away.
    let page = refugee.get(TENANCY).await.text();
    app.clock.advance(HOUR);
    send(&mut refugee, TENANCY, &page, &[("housing.building", "Haus 8")]).await.sees("/login");
    refugee.post_form("/login", &[("login", &person.login), ("secret", SECRET)]).await.sees("/me");
    refugee.post_form("/me/notice", &[("draft", TENANCY)]).await.sees("/me");
    assert!(!refugee.get("/me").await.text().contains("?draft"));
}

async fn her_account_is_hers(app: TestApp) {
    let person = app.refugee_account().await;
    let mut refugee = app.refugee().await;
    let mut lost = app.anonymous();
    lost.post_form("/login", &[("login", &person.login), ("secret", SECRET)]).await.sees("/me");
    let page = refugee.get("/me/more").await.status(200).cached("no-store").without_inline_code().text();
    let session = hidden(&page, "end");
    refugee.post_form("/me/more", &[("end", &session)]).await.sees("/me/more");
    lost.get("/me").await.sees("/login");
    refugee.post_form("/me/more", &[("end", "nonsense")]).await.status(400);
    let wrong = [("old_secret", "falsch und falsch"), ("secret", "kleine rote boote"), ("secret_again", "kleine rote boote")];
    let answer = refugee.post_form("/me/more", &wrong).await.status(422).holds("href=\"#old_secret\"");
    assert!(!answer.text().contains("kleine rote boote"));
    let right = [("old_secret", SECRET), ("secret", "kleine rote boote"), ("secret_again", "kleine rote boote")];
    refugee.post_form("/me/more", &right).await.sees("/me/more");
    app.anonymous().post_form("/login", &[("login", &person.login), ("secret", "kleine rote boote")]).await.sees("/me");
}

async fn german_stands_beneath_when_she_wants_it(app: TestApp) {
    let mut refugee = app.refugee().await;
    let wish = [("lang", "en"), ("german", "on"), ("back", "/me/housing")];
    refugee.post_form("/language", &wish).await.sees("/me/housing");
    refugee.get("/me/housing").await.status(200).holds("class=\"german\"");
    refugee.post_form("/language", &[("lang", "en"), ("german", "off"), ("back", "/me")]).await.sees("/me");
    assert!(!refugee.get("/me/housing").await.text().contains("class=\"german\""));
}

on_both!(
    a_card_leads_to_her_own_area,
    staff_begin_with_a_card_too,
    what_she_saves_is_there_and_the_next_page_opens,
    bad_input_comes_back_with_everything_typed,
    a_form_without_its_base_is_refused,
    the_same_form_twice_is_saved_once,
    two_people_at_once_both_keep_their_words,
    items_come_and_go,
    some_answers_need_her_yes,
    what_is_not_hers_does_not_exist,
    parents_fill_in_for_their_children,
    a_session_that_ended_loses_no_word,
    her_account_is_hers,
    german_stands_beneath_when_she_wants_it,
);
