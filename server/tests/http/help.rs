//! Somebody helps to fill in: from the code to the end, with what the person, her manager and nobody else sees of it.

use lotse_model::{lang::Lang, route};
use lotse_server::http::session::Lasting;

use crate::{
    common::{Actor, Answer, HOUR, MINUTE, TestApp, on_both},
    copy::{family, moves_out},
};

/// Statements of a page of the person, and of one that is recorded.
const OWN: usize = 6;
const RECORDED: usize = 8;
const ADDRESS: &str = "/help/record/contact/address";
const OVER: &str = "/help?ended";

/// The value of a hidden input.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let found = page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no `{name}` in {page}")).to_owned()
}

async fn ask(person: &mut Actor<'_>, app: &TestApp, record: &str, called: &str, sections: &[&str], span: &str) -> Answer {
    let submission = app.core.submission().to_string();
    let mut form = vec![("do", "let"), ("submission", submission.as_str()), ("called", called), ("span", span)];
    form.extend(sections.iter().map(|section| ("sections", *section)));
    person.post_form(&route::helpers(record), &form).await
}

/// The code on the page that shows it.
fn code(page: &str) -> String {
    let shown = page.split("<p class=\"code\">").nth(1).and_then(|rest| rest.split('<').next());
    shown.unwrap_or_else(|| panic!("no code in {page}")).to_owned()
}

const WHO: [(&str, &str); 3] = [("name", "Ruth Öz"), ("kind", "volunteer"), ("promise", "yes")];

/// Somebody who has been let help, at her own device.
pub(crate) async fn helper<'a>(
    app: &'a TestApp,
    person: &mut Actor<'_>,
    record: &str,
    called: &str,
    sections: &[&str],
    span: &str,
) -> Actor<'a> {
    let page = ask(person, app, record, called, sections, span).await.status(200).cached("no-store").text();
    let mut helper = app.anonymous();
    helper.post_form("/help", &[("code", &code(&page))]).await.sees("/help/begin");
    helper.post_form("/help/begin", &WHO).await.sees("/help/record");
    helper
}

/// Fills a page of questions in.
async fn fill(browser: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(path).await.status(200).without_inline_code().text();
    let (base, submission) = (hidden(&page, "base"), hidden(&page, "submission"));
    let mut sent = vec![("base", base.as_str()), ("submission", submission.as_str())];
    sent.extend(fields);
    browser.post_form(path, &sent).await
}

async fn a_helper_fills_in_what_she_was_let(app: TestApp) {
    let mut person = app.refugee().await;
    let case = app.refugee_account().await.case.expect("a case");
    let office = format!("/office/case/{case}");
    // In life the index of names follows by itself.
    app.core.follow_changes().await.expect("the index of names");
    person.get("/me/helpers").await.status(200).at_most(OWN).without_inline_code().cached("no-store");
    let page = ask(&mut person, &app, "/me", "Frau Ruth", &["contact", "housing"], "d1").await.status(200).without_inline_code();
    let code = code(&page.text());
    person.get("/me/helpers").await.at_most(OWN).holds("Frau Ruth").holds("noch nicht benutzt");
    assert!(!person.get("/me/helpers").await.text().contains(&code), "the code is shown once");

    let mut helper = app.anonymous();
    helper.get("/help/begin").await.sees("/help");
    helper.get("/help").await.status(200).without_inline_code();
    // Scanning uses nothing up and leaves the code in no address.
    helper.get(&format!("/help/{code}")).await.sees("/help/begin");
    let told = helper.get("/help/begin").await.status(200).cached("no-store").without_inline_code();
    assert!(!told.holds("vertraulich").text().contains("Saleh"), "she is told nothing of the person yet");
    let answer = helper.post_form("/help/begin", &[("name", ""), ("kind", "king"), ("promise", "")]).await.status(422);
    answer.holds("#name").holds("#kind").holds("#promise");
    helper.post_form("/help/begin", &WHO).await.sees("/help/record");
    helper.get("/help").await.sees("/help/record");
    helper.get("/login").await.sees("/help/record");

    // The bar says whom she helps by number: the name is no part that she was let see.
    let first = helper.get("/help/record").await.status(200).cached("no-store").without_inline_code().text();
    assert!(first.contains("/help/record/contact") && first.contains("/help/stop") && !first.contains("Amina"), "{first}");
    assert!(!first.contains("/help/record/health"));
    fill(&mut helper, ADDRESS, &[("contact.care_of", "bei Haddad")]).await.status(303);
    helper.get("/help/record/contact").await.status(200).at_most(RECORDED).without_inline_code().holds("bei Haddad");
    helper.get(ADDRESS).await.status(200).at_most(RECORDED).holds("bei Haddad");

    // Everything else does not exist for her.
    let child = format!("/me/child/{case}");
    let nothing = ["/help/record/person", "/help/record/person/names", "/help/record/health/needs", "/help/record/log"];
    for path in nothing.into_iter().chain(["/me", "/me/contact", "/me/contact/address", "/me/log", "/me/plan", "/me/documents"]) {
        helper.get(path).await.status(404);
    }
    for path in ["/me/consents", "/me/copy/file", "/me/held", "/me/more", "/me/helpers", &child, "/office", &office] {
        helper.get(path).await.status(404);
    }
    let form = [("base", "0"), ("submission", "07070707070707070707070707070707"), ("person.family_name", "Anders")];
    helper.post_form("/help/record/person/names", &form).await.status(404);
    helper.post_form("/me/contact/address", &form).await.status(404);
    helper.post_form("/me/helpers", &[("do", "let")]).await.status(404);
    // What only the person can allow, she can't, nor object in her name.
    let phone = [("contact.phone", "+49 151 23456789"), ("consent.c10", "yes")];
    fill(&mut helper, "/help/record/contact/phone", &phone).await.status(422).holds("#contact.phone").holds("+49 151 23456789");
    assert!(!helper.get("/help/record/contact/phone").await.text().contains("consent.c10"));

    // The person sees who wrote, until she has looked; each answer leads to where she can change it.
    person.get("/me").await.status(200).at_most(OWN).without_inline_code().holds("Ruth Öz").holds("/me/helpers");
    let list = person.get("/me/helpers").await.status(200).at_most(OWN).without_inline_code();
    let list = list.holds("bei Haddad").holds("/me/contact/address").holds("Ruth Öz").text();
    person
        .get("/me/contact")
        .await
        .status(200)
        .at_most(OWN)
        .holds("Eingetragen von \u{2068}Ruth Öz")
        .holds("Mit Hilfe eingetragen");
    person.post_form("/me/helpers", &[("do", "looked"), ("rev", &hidden(&list, "rev"))]).await.sees("/me");
    assert!(!person.get("/me").await.text().contains("Ruth Öz"), "she has looked");
    fill(&mut person, "/me/contact/address", &[("contact.care_of", "bei Saleh")]).await.status(303);
    assert!(!person.get("/me/contact").await.text().contains("Ruth Öz"), "her own word stands now");
    fill(&mut helper, ADDRESS, &[("contact.care_of", "bei Familie Saleh")]).await.status(303);

    // The manager sees the source, and that somebody helps: who, until when, with which parts.
    let mut manager = app.manager().await;
    manager.get(&office).await.status(200);
    let page = manager.get(&office).await.status(200).at_most(RECORDED).without_inline_code().text();
    assert!(page.contains("Hilfe beim Ausfüllen Ruth Öz"), "{page}");
    assert!(page.contains("Jemand hilft beim Ausfüllen") && page.contains("28.04.2018"), "{page}");
    manager.post_form(&route::helpers("/me"), &[("do", "let")]).await.status(404);

    // What she opened and wrote stands in the log by name, with the part.
    app.core.follow_changes().await.expect("the index of names");
    let log = person.get("/me/log").await.status(200).at_most(OWN).without_inline_code().text();
    for text in ["Ruth Öz", "Beim Helfen Angaben geöffnet", "Beim Helfen Angaben eingetragen", "Code für die Hilfe benutzt"] {
        assert!(log.contains(text), "{text} is missing in {log}");
    }
    assert!(log.contains("Hilfe beim Ausfüllen erlaubt"));
    let copy = person.get("/me/copy/page").await.status(200).without_inline_code();
    copy.holds("Ruth Öz").holds("Mit Hilfe eingetragen");
}

async fn the_person_ends_it_at_once(app: TestApp) {
    let mut person = app.refugee().await;
    let mut helper = helper(&app, &mut person, "/me", "Ruth", &["contact"], "w4").await;
    let page = helper.get(ADDRESS).await.status(200).text();
    let list = person.get("/me/helpers").await.text();
    let end = [("do", "end"), ("help", &*hidden(&list, "help"))];
    person.post_form("/me/helpers", &end).await.sees("/me/helpers");
    // Sent again, it is the same.
    person.post_form("/me/helpers", &end).await.sees("/me/helpers");

    let (base, submission) = (hidden(&page, "base"), hidden(&page, "submission"));
    let form = [("base", base.as_str()), ("submission", submission.as_str()), ("contact.care_of", "bei Haddad")];
    helper.post_form(ADDRESS, &form).await.sees(OVER);
    helper.get("/help/record").await.sees(OVER);
    helper.get(OVER).await.status(200).holds("nach einem neuen Code");
    assert!(!person.get("/me/contact").await.text().contains("bei Haddad"), "nothing was written");
    person.get("/me/helpers").await.holds("Beendet:");
    person.get("/me/log").await.holds("Hilfe beim Ausfüllen beendet");
    // She can't end what is none of hers.
    person.post_form("/me/helpers", &[("do", "end"), ("help", "07070707070707070707070707070707")]).await.status(404);
}

async fn a_helper_stops_herself(app: TestApp) {
    let mut person = app.refugee().await;
    let mut helper = helper(&app, &mut person, "/me", "Ruth", &["person"], "h2").await;
    // The name is a part that she sees, so the bar says it.
    app.core.follow_changes().await.expect("the index of names");
    helper.get("/help/record").await.holds("Amina");
    helper.post_form("/help/stop", &[]).await.sees("/help");
    helper.get("/help").await.status(200).holds("Die Hilfe ist beendet");
    helper.get("/help/record").await.sees(OVER);
    person.get("/me/helpers").await.holds("Beendet:");
}

async fn a_help_ends_by_itself(app: TestApp) {
    let mut person = app.refugee().await;
    let mut short = helper(&app, &mut person, "/me", "Ruth", &["contact"], "h2").await;
    app.clock.advance(119 * MINUTE);
    short.get(ADDRESS).await.status(200);
    app.clock.advance(MINUTE);
    short.get(ADDRESS).await.sees(OVER);
    let mut person = app.refugee().await;
    let long = ask(&mut person, &app, "/me", "Ruth", &["contact"], "w4").await.status(200).text();
    let mut helper = app.anonymous();
    helper.post_form("/help", &[("code", &code(&long))]).await.sees("/help/begin");
    let begun = helper.post_form("/help/begin", &WHO).await.status(303);
    assert!(begun.cookie("__Host-lotse").expect("a session").contains("Max-Age="), "weeks outlive the browser");
    app.clock.advance(28 * 24 * HOUR - MINUTE);
    helper.get(ADDRESS).await.status(200);
    app.clock.advance(MINUTE);
    helper.get(ADDRESS).await.sees(OVER);
    app.refugee().await.get("/me/helpers").await.holds("Beendet:");
}

async fn a_code_opens_once_and_for_a_day(app: TestApp) {
    let mut person = app.refugee().await;
    let used = code(&ask(&mut person, &app, "/me", "Ruth", &["contact"], "d1").await.status(200).text());
    let (mut first, mut second) = (app.anonymous(), app.anonymous());
    for browser in [&mut first, &mut second] {
        browser.post_form("/help", &[("code", &used.to_lowercase().replace('-', " "))]).await.sees("/help/begin");
    }
    first.post_form("/help/begin", &WHO).await.sees("/help/record");
    // Whoever comes second gets the same answer as for a code that there never was.
    let late = second.post_form("/help/begin", &WHO).await.status(422).text();
    second.get("/help/begin").await.sees("/help");
    let told = "Dieser Code gilt nicht.";
    assert!(late.contains(told), "{late}");

    let stale = code(&ask(&mut person, &app, "/me", "Ruth", &["contact"], "d1").await.status(200).text());
    let back = code(&ask(&mut person, &app, "/me", "Paul", &["contact"], "d1").await.status(200).text());
    let list = person.get("/me/helpers").await.text();
    let paul = list.split("Paul").nth(1).expect("a line");
    person.post_form("/me/helpers", &[("do", "end"), ("help", &hidden(paul, "help"))]).await.sees("/me/helpers");
    app.clock.advance(24 * HOUR);
    for wrong in [used.as_str(), &stale, &back, "0000-0000-0000", "", "'; DROP TABLE help; --", "\u{202e}abc"] {
        app.anonymous().post_form("/help", &[("code", wrong)]).await.status(422).holds(told);
    }
    // A card's code is no helper's code.
    app.anonymous().get(&format!("/help/{}", "Z".repeat(3_000))).await.status(422);

    // Guessing is slowed down for the address, as for cards.
    let mut guesser = app.anonymous();
    let mut answer = String::new();
    for _ in 0..110 {
        answer = guesser.post_form("/help", &[("code", "1111-1111-1111")]).await.status(422).text();
    }
    assert!(!answer.contains(told) && answer.contains("Minute"), "{answer}");
}

async fn a_form_that_asks_for_too_much_comes_back(app: TestApp) {
    let mut person = app.refugee().await;
    let none = ask(&mut person, &app, "/me", "", &[], "").await.status(422);
    none.holds("#called").holds("#sections").holds("#span");
    let odd = ask(&mut person, &app, "/me", "Ruth\u{202e}", &["contact", "castle"], "w5").await.status(422);
    odd.holds("#called").holds("#sections").holds("#span");
    let long = "x".repeat(81);
    ask(&mut person, &app, "/me", &long, &["contact"], "d1").await.status(422).holds(&long);
    // A part that does not apply is none to choose: she has no children.
    ask(&mut person, &app, "/me", "Ruth", &["children"], "d1").await.status(422).holds("#sections");
    for form in [&[("do", "let")][..], &[("do", "end"), ("help", "x")], &[("do", "looked"), ("rev", "x")], &[("do", "rule")], &[]]
    {
        person.post_form("/me/helpers", form).await.status(400);
    }
    // Looking ahead hides nothing: there is no such revision.
    person.post_form("/me/helpers", &[("do", "looked"), ("rev", "999999")]).await.sees("/me");
    let mut helper = helper(&app, &mut person, "/me", "<b>Ruth</b>", &["contact"], "d1").await;
    fill(&mut helper, ADDRESS, &[("contact.care_of", "bei Haddad")]).await.status(303);
    person.get("/me").await.holds("Neue Angaben");
    assert!(!person.get("/me/helpers").await.text().contains("<b>Ruth"));
    // The same form again shows no second code.
    let submission = app.core.submission().to_string();
    let form = [("do", "let"), ("submission", &*submission), ("called", "Eva"), ("span", "d1"), ("sections", "contact")];
    person.post_form("/me/helpers", &form).await.status(200);
    person.post_form("/me/helpers", &form).await.sees("/me/helpers");
}

async fn a_parent_lets_somebody_help_with_a_childs_record(app: TestApp) {
    const WHERE: &str = "Geheimer Weg 7";
    let (parent, other, child) = family(&app).await;
    let mut mother = app.anonymous().sign_in(parent.account, Lasting::Person).await;
    let mut father = app.anonymous().sign_in(other.account, Lasting::Person).await;
    let record = route::child(child);
    mother.get(&route::helpers(&record)).await.status(200).at_most(OWN).without_inline_code().holds("Nour");
    let mut hers = helper(&app, &mut mother, &record, "Ruth", &["contact"], "w1").await;
    let mut his = helper(&app, &mut father, &record, "Paul", &["contact"], "w1").await;
    fill(&mut hers, ADDRESS, &[("contact.care_of", WHERE)]).await.status(303);
    his.get(ADDRESS).await.status(200).at_most(RECORDED).holds(WHERE);
    mother.get(&record).await.status(200).at_most(OWN).holds("Neue Angaben");

    // Who lives elsewhere sees no words of the other parent, nor of that one's helper; his helper sees what he sees.
    moves_out(&app, other.case.expect("a case")).await;
    hers.get(ADDRESS).await.status(200).holds(WHERE);
    for page in ["", "/contact", "/contact/address", "/helpers", "/log", "/copy/page"] {
        let page = father.get(&format!("{record}{page}")).await.status(200).text();
        assert!(!page.contains(WHERE), "{page}");
    }
    let list = father.get(&route::helpers(&record)).await.text();
    assert!(list.contains("<bdi>Paul</bdi>") && !list.contains("<bdi>Ruth</bdi>"), "{list}");
    for path in [ADDRESS, "/help/record/contact"] {
        assert!(!his.get(path).await.status(200).text().contains(WHERE));
    }
    let all = mother.get(&route::helpers(&record)).await.text();
    let ruth = all.split("<bdi>Ruth</bdi>").nth(1).map(|rest| hidden(rest, "help")).expect("a line");
    father.post_form(&route::helpers(&record), &[("do", "end"), ("help", &ruth)]).await.status(404);
    mother.post_form(&route::helpers(&record), &[("do", "end"), ("help", &ruth)]).await.sees(&route::helpers(&record));
    hers.get(ADDRESS).await.sees(OVER);
    his.get(ADDRESS).await.status(200);
}

async fn a_helper_reads_her_own_language(app: TestApp) {
    let mut person = app.refugee().await;
    let mut helper = helper(&app, &mut person, "/me", "Ruth", &["contact"], "d1").await;
    helper.post_form("/language", &[("lang", "ar"), ("back", "/help/record")]).await.sees("/help/record");
    helper.get(ADDRESS).await.status(200).holds("dir=\"rtl\"").holds(Lang::Ar.autonym());
    person.get("/me").await.status(200).holds("lang=\"de\"");
}

on_both!(
    a_helper_fills_in_what_she_was_let,
    the_person_ends_it_at_once,
    a_helper_stops_herself,
    a_help_ends_by_itself,
    a_code_opens_once_and_for_a_day,
    a_form_that_asks_for_too_much_comes_back,
    a_parent_lets_somebody_help_with_a_childs_record,
    a_helper_reads_her_own_language,
);
