//! The integration plan over HTTP: from a template to an agreement, changes at the same time, and what is denied.

use std::time::Duration;

use futures_util::StreamExt;
use lotse_model::{ids::CaseId, route};

use crate::common::{Actor, Answer, TestApp, on_both};

/// The value of a hidden input after a mark in the page.
pub fn hidden(page: &str, mark: &str, name: &str) -> String {
    let (_, rest) = page.split_once(mark).unwrap_or_else(|| panic!("no `{mark}` in {page}"));
    let start = format!("name=\"{name}\" value=\"");
    let value = rest.split_once(&start).and_then(|(_, rest)| rest.split_once('"'));
    value.unwrap_or_else(|| panic!("no `{name}` after `{mark}` in {page}")).0.to_owned()
}

/// What the forms of a page that was loaded before send beside their own inputs.
struct Sent {
    base: String,
    submission: String,
}

impl Sent {
    fn of(page: &str) -> Self {
        Self { base: hidden(page, "<main", "base"), submission: hidden(page, "<main", "submission") }
    }

    async fn post(&self, actor: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("base", self.base.as_str()), ("submission", self.submission.as_str())];
        all.extend(fields);
        actor.post_form(path, &all).await
    }
}

/// Loads the page and sends one of its forms.
pub async fn fill(actor: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = actor.get(path).await.status(200).without_inline_code().text();
    Sent::of(&page).post(actor, path, fields).await
}

async fn case_of(app: &TestApp) -> CaseId {
    app.refugee_account().await.case.expect("a case")
}

/// A plan from a template, as the person sees it.
async fn begun(app: &TestApp) -> (CaseId, String) {
    let case = case_of(app).await;
    let path = route::plan(case);
    let mut manager = app.manager().await;
    fill(&mut manager, &path, &[("do", "start"), ("template", "qualified")]).await.sees(&path);
    fill(&mut manager, &path, &[("do", "step"), ("step", "propose")]).await.status(303);
    (case, path)
}

/// The name of the first input of a field.
fn input(page: &str, kind: &str, field: &str) -> String {
    let mark = format!(".{field}\"");
    let name = page
        .split("name=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(name, _)| name)
        .find(|name| name.starts_with(kind) && format!("{name}\"").ends_with(&mark));
    name.unwrap_or_else(|| panic!("no input {kind}….{field}")).to_owned()
}

async fn a_plan_goes_from_a_template_to_an_agreement(app: TestApp) {
    let case = case_of(&app).await;
    let path = route::plan(case);
    let mut manager = app.manager().await;
    let mut person = app.refugee().await;
    person.post_form(route::LANGUAGE, &[("lang", "ar"), ("back", "/me")]).await.status(303);
    person.get("/me/plan").await.status(200).holds("dir=\"rtl\"").without_inline_code();
    fill(&mut manager, &path, &[("do", "start"), ("template", "qualified")]).await.sees(&path);
    manager.get(&path).await.status(200).holds("Ich bestehe die Deutschprüfung B2").without_inline_code().at_most(8);
    // A draft is the manager's own.
    let page = person.get("/me/plan").await.status(200).text();
    assert!(!page.contains("name=\"do\" value=\"tick\""), "a draft is not shown");
    fill(&mut manager, &path, &[("do", "step"), ("step", "propose")]).await.status(303);

    let page = person.get("/me/plan").await.status(200).without_inline_code().at_most(6).text();
    let step = hidden(&page, "value=\"tick\"", "node");
    Sent::of(&page).post(&mut person, "/me/plan", &[("do", "tick"), ("node", &step), ("on", "yes")]).await.status(303);
    fill(&mut person, "/me/plan", &[("do", "wish"), ("wish", "")]).await.status(422).holds("href=\"#wish\"");
    fill(&mut person, "/me/plan", &[("do", "wish"), ("wish", "أريد أن أعمل")]).await.status(303);
    let words = [("do", "words"), ("node", "area-work"), ("area-work.own_words", "أنا مهندس"), ("area-work.self_rating", "3")];
    fill(&mut person, "/me/plan", &words).await.status(303);

    let page = person.get("/me/plan").await.status(200).text();
    let sent = Sent { base: hidden(&page, "/plan/agree", "base"), submission: hidden(&page, "/plan/agree", "submission") };
    let agreed = sent.post(&mut person, "/me/plan/agree", &[]).await.status(303);
    let agreement = agreed.header("location").to_owned();
    assert_eq!(agreement, format!("/me/plan/agreement/{}", sent.base));
    let sheet = person.get(&agreement).await.status(200).holds("lang=\"ar\"").holds("lang=\"de\"").holds("Saleh, Amina");
    sheet.holds("Mein Abschluss aus dem Ausland ist anerkannt").holds("Lena Vogt").without_inline_code();

    // The manager takes the wish up; the agreement stays as it was, and says so.
    let page = manager.get(&path).await.status(200).holds("أريد أن أعمل").holds("أنا مهندس").text();
    let wish = page.split("id=\"wish-").nth(1).and_then(|rest| rest.split('"').next()).expect("a wish").to_owned();
    let wish = format!("wish-{wish}");
    Sent::of(&page).post(&mut manager, &path, &[("do", "add"), ("kind", "goal"), ("under", &wish)]).await.status(303);
    manager.get(&path).await.status(200).holds("?from=").holds(&format!("/plan/agreement/{}", sent.base));
    let frozen = person.get(&agreement).await.status(200).text();
    assert!(!frozen.contains("أريد أن أعمل"), "what she agreed to stays as it was");
    manager.get(&format!("{path}/agreement/{}", sent.base)).await.status(200).holds("Saleh, Amina");
    for version in ["9999", "none"] {
        manager.get(&format!("{path}/agreement/{version}")).await.status(404).holds("<main");
        person.get(&format!("/me/plan/agreement/{version}")).await.status(404).holds("<main");
    }
    manager.get(&format!("{path}/history")).await.status(200).without_inline_code();
    manager.get(&format!("{path}/history?from={}", sent.base)).await.status(200).holds("أريد أن أعمل");
    manager.get(&format!("{path}/history?from=9999")).await.status(404);

    let mut coordinator = app.coordinator().await;
    coordinator.get(route::FIGURES).await.status(200).holds("Integrationspläne").holds("Vereinbart");
    coordinator.get(&path).await.status(404);
    app.other_manager().await.get(&path).await.status(404);
    app.anonymous().get(&path).await.sees("/login");
}

async fn what_does_not_fit_is_shown_and_nothing_typed_is_lost(app: TestApp) {
    let (_, path) = begun(&app).await;
    let (mut manager, mut person) = (app.manager().await, app.refugee().await);
    let words = |text: &'static str| [("do", "words"), ("node", "area-work"), ("area-work.own_words", text)];
    fill(&mut person, "/me/plan", &words("ich suche arbeit")).await.status(303);
    let old = manager.get(&path).await.status(200).text();
    fill(&mut person, "/me/plan", &words("ich suche ausbildung")).await.status(303);

    let save = |text: &'static str| [("do", "save"), ("node", "area-work"), ("area-work.own_words", text)];
    let conflict = Sent::of(&old).post(&mut manager, &path, &save("ich suche wohnung")).await.status(409);
    let page = conflict.holds("ich suche wohnung").holds("ich suche ausbildung").holds("ich suche arbeit").text();
    // The same form once more is no second conflict in the history.
    Sent::of(&old).post(&mut manager, &path, &save("ich suche wohnung")).await.status(409);
    let history = manager.get(&format!("{path}/history")).await.status(200).text();
    assert_eq!(history.matches("ich suche wohnung").count(), 1, "the draft is found again, once");

    let mut theirs = save("ich suche wohnung").to_vec();
    theirs.push(("area-work.own_words.pick", "theirs"));
    Sent::of(&page).post(&mut manager, &path, &theirs).await.status(303);
    person.get("/me/plan").await.status(200).holds("ich suche ausbildung");
    let fresh = manager.get(&path).await.status(200).text();
    Sent::of(&fresh).post(&mut manager, &path, &save("ich suche eine ausbildung")).await.status(303);
    person.get("/me/plan").await.status(200).holds("ich suche eine ausbildung");

    // Changes in different places of the text merge, and different fields pass each other.
    let old = manager.get(&path).await.status(200).text();
    fill(&mut person, "/me/plan", &words("ich suche eine ausbildung in Ludwigsburg")).await.status(303);
    Sent::of(&old).post(&mut manager, &path, &save("ich suche dringend eine ausbildung")).await.status(303);
    person.get("/me/plan").await.status(200).holds("ich suche dringend eine ausbildung in Ludwigsburg");
    let old = manager.get(&path).await.status(200).text();
    fill(&mut person, "/me/plan", &words("kurz")).await.status(303);
    let other = [("do", "save"), ("node", "area-work"), ("area-work.situation", "berufserfahren")];
    let answer = Sent::of(&old).post(&mut manager, &path, &other).await.status(303);
    let page = manager.get(answer.header("location").split('#').next().expect("a path")).await.status(200);
    page.holds("berufserfahren").holds("Andere haben inzwischen geändert").holds(": \u{2068}die Person\u{2069}, ");
}

async fn bad_input_keeps_what_was_typed(app: TestApp) {
    let (_, path) = begun(&app).await;
    let mut manager = app.manager().await;
    let page = manager.get(&path).await.status(200).text();
    let due = input(&page, "measure-", "due");
    let node = due.split('.').next().expect("a node").to_owned();
    let bad = Sent::of(&page).post(&mut manager, &path, &[("do", "save"), ("node", &node), (&due, "31.02.2018")]).await;
    bad.status(422).holds("value=\"31.02.2018\"").holds(&format!("href=\"#{due}\"")).holds("aria-invalid");
    Sent::of(&page).post(&mut manager, &path, &[("do", "save"), ("node", &node), (&due, "07.05.2018")]).await.status(303);
    manager.get(&path).await.holds("value=\"2018-05-07\"");
    manager.get(route::PLANS).await.status(200).holds("07.05.2018").holds(&node).at_most(6);

    // Without the revision it was filled from nothing is saved, never skipped.
    let submission = app.core.submission().to_string();
    let without = [("submission", submission.as_str()), ("do", "save"), ("node", "head"), ("head.next_review", "2018-06-01")];
    manager.post_form(&path, &without).await.status(400);
    let fields = [("do", "save"), ("node", "head"), ("head.next_review", "2018-06-01")];
    let unknown = Sent { base: "9999".to_owned(), submission };
    unknown.post(&mut manager, &path, &fields).await.status(400);
    for (what, value) in [("node", "castle"), ("step", "fly"), ("kind", "king"), ("do", "nothing")] {
        let mut fields = vec![
            (
                "do",
                match what {
                    "step" => "step",
                    "kind" => "add",
                    _ => "save",
                },
            ),
            (what, value),
        ];
        if what == "do" {
            fields = vec![("do", value)];
        }
        fill(&mut manager, &path, &fields).await.status(400);
    }
    // A step that can't be taken from here says so and ends nothing.
    fill(&mut manager, &path, &[("do", "step"), ("step", "resume")]).await.status(409);
    manager.get(&path).await.status(200);
}

async fn a_form_sent_twice_is_done_once(app: TestApp) {
    let (_, path) = begun(&app).await;
    let mut manager = app.manager().await;
    let page = manager.get(&path).await.status(200).text();
    let goals = page.matches("class=\"plan-goal\"").count();
    let add = [("do", "add"), ("kind", "goal"), ("phrase", "flat")];
    let first = Sent::of(&page).post(&mut manager, &path, &add).await.status(303).header("location").to_owned();
    Sent::of(&page).post(&mut manager, &path, &add).await.sees(&first);
    let page = manager.get(&path).await.status(200).text();
    assert_eq!(page.matches("class=\"plan-goal\"").count(), goals + 1);
}

async fn a_part_taken_away_meanwhile_keeps_what_was_typed(app: TestApp) {
    let (_, path) = begun(&app).await;
    let mut manager = app.manager().await;
    let page = manager.get(&path).await.status(200).text();
    let result = input(&page, "measure-", "result");
    let node = result.split('.').next().expect("a node").to_owned();
    fill(&mut manager, &path, &[("do", "remove"), ("node", &node)]).await.status(303);
    let answer = Sent::of(&page).post(&mut manager, &path, &[("do", "save"), ("node", &node), (&result, "war dort")]).await;
    answer.status(409).holds("war dort");
    manager.get(&format!("{path}/history")).await.status(200).holds("war dort");
}

async fn a_plan_that_ended_meanwhile_loses_no_word(app: TestApp) {
    let (_, path) = begun(&app).await;
    let (mut manager, mut person) = (app.manager().await, app.refugee().await);
    let hers = person.get("/me/plan").await.status(200).text();
    let theirs = manager.get(&path).await.status(200).text();
    fill(&mut manager, &path, &[("do", "step"), ("step", "break"), ("head.end_reason", "moved")]).await.status(303);
    let words = [("do", "words"), ("node", "area-work"), ("area-work.own_words", "ich suche arbeit")];
    Sent::of(&hers).post(&mut person, "/me/plan", &words).await.status(409).holds("ich suche arbeit");
    let wish = [("do", "wish"), ("wish", "ein praktikum")];
    Sent::of(&hers).post(&mut person, "/me/plan", &wish).await.status(409).holds("ein praktikum");
    let save = [("do", "save"), ("node", "area-work"), ("area-work.situation", "berufserfahren")];
    Sent::of(&theirs).post(&mut manager, &path, &save).await.status(409).holds("berufserfahren");
}

/// Her page is open while her role is taken back: the stream ends with the role, not with the session.
async fn a_stream_ends_with_the_role(app: TestApp) {
    let (_, path) = begun(&app).await;
    let mut manager = app.manager().await;
    let stream = manager.open(&format!("{path}/events?tab=000000000000000000000000000000aa&after=0")).await;
    let mut stream = stream.into_data_stream();
    let first = stream.next().await.expect("an event").expect("bytes");
    assert!(!first.is_empty());

    let mut admin = app.carrier_admin().await;
    let page = admin.get(route::ACCOUNTS).await.status(200).text();
    let grant = hidden(&page, "Lena Vogt", "grant");
    admin.post_form(route::ACCOUNTS, &[("do", "revoke"), ("grant", &grant)]).await.status(303);
    app.core.follow_changes().await.expect("what is new");
    let rest = async {
        let mut rest = String::new();
        while let Some(bytes) = stream.next().await {
            rest += std::str::from_utf8(&bytes.expect("bytes")).expect("UTF-8");
        }
        rest
    };
    let rest = tokio::time::timeout(Duration::from_secs(10), rest).await.expect("an end");
    assert!(rest.contains("\"ended\":true"), "{rest}");
}

const CHANGE: &str = "/api/fn/plan/change";

async fn change(actor: &mut Actor<'_>, case: CaseId, id: &str, cell: &str, base: i64, text: &str) -> Answer {
    let body = serde_json::json!({ "case": case, "change": { "id": id, "cell": cell, "base": base, "text": text } });
    let headers = [("origin", crate::common::ORIGIN), ("content-type", "application/json"), ("accept", "application/json")];
    actor.send("POST", CHANGE, &headers, body.to_string().into_bytes()).await
}

async fn islands_speak_json_and_need_a_permit(app: TestApp) {
    let (case, path) = begun(&app).await;
    let mut manager = app.manager().await;
    let id = "00000000000000000000000000000001";
    let saved = change(&mut manager, case, id, "area-work.situation", 0, "sucht Arbeit").await.status(200);
    let again = change(&mut manager, case, id, "area-work.situation", 0, "sucht Arbeit").await.status(200);
    assert_eq!(saved.text(), again.text(), "sent again it is done once");
    let wrong = change(&mut manager, case, "00000000000000000000000000000002", "head.next_review", 0, "morgen").await;
    wrong.status(200).holds("Wrong");
    for (cell, base) in [("area-work.situation", 9999), ("area-work.status", 0)] {
        let answer = change(&mut manager, case, "00000000000000000000000000000003", cell, base, "x").await;
        assert!(!answer.status.is_success(), "{cell} {base}: {}", answer.text());
    }
    // Her wishes and ticks are hers alone.
    let tick = input(&manager.get(&path).await.text(), "measure-", "due").replace(".due", ".ticked");
    assert!(!change(&mut manager, case, "00000000000000000000000000000004", &tick, 0, "yes").await.status.is_success());

    // Everybody else: refused, and nothing of the plan in the answer.
    for mut actor in [app.other_manager().await, app.coordinator().await, app.auditor().await] {
        let answer = change(&mut actor, case, "00000000000000000000000000000005", "area-work.situation", 0, "x").await;
        assert!(!answer.status.is_success() && !answer.text().contains("sucht"), "{}", answer.text());
    }
    change(&mut app.refugee().await, case, "00000000000000000000000000000006", "area-work.situation", 0, "x").await.status(401);

    // What is registered, is reached only with a session, and never by a form of a browser.
    let paths: Vec<_> = leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    assert_eq!(paths.len(), 2, "{paths:?}");
    for path in paths {
        let json = [("origin", crate::common::ORIGIN), ("content-type", "application/json")];
        app.anonymous().send("POST", &path, &json, b"{}".to_vec()).await.status(401);
        app.manager().await.post_form(&path, &[("case", "x")]).await.status(406);
    }
}

async fn others_changes_are_told_under_one_s_own_permit(app: TestApp) {
    let (_, path) = begun(&app).await;
    let (mut manager, mut person) = (app.manager().await, app.refugee().await);
    let page = manager.get(&path).await.status(200).text();
    let rev = Sent::of(&page).base;
    let words = [("do", "words"), ("node", "area-work"), ("area-work.own_words", "ich suche arbeit")];
    fill(&mut person, "/me/plan", &words).await.status(303);
    let events = format!("{path}/events?once=1&tab=000000000000000000000000000000aa&after=");
    let news = manager.get(&format!("{events}{rev}")).await.status(200).holds("ich suche arbeit").text();
    let news: serde_json::Value = serde_json::from_str(&news).expect("JSON");
    assert_eq!(news["cells"][0]["cell"], "area-work.own_words");
    let rev = news["rev"].as_i64().expect("a number");
    let nothing = manager.get(&format!("{events}{rev}")).await.status(200).text();
    assert!(!nothing.contains("ich suche arbeit"));
    app.other_manager().await.get(&format!("{events}0")).await.status(404);
}

async fn a_calendar_holds_days_and_nothing_of_a_person(app: TestApp) {
    let (_, path) = begun(&app).await;
    let mut manager = app.manager().await;
    let page = manager.get(&path).await.status(200).text();
    let due = input(&page, "measure-", "due");
    let node = due.split('.').next().expect("a node").to_owned();
    Sent::of(&page).post(&mut manager, &path, &[("do", "save"), ("node", &node), (&due, "07.05.2018")]).await.status(303);
    let page = manager.get(route::PLANS).await.status(200).text();
    let submission = hidden(&page, "<main", "submission");
    let page = manager.post_form(route::PLANS, &[("submission", &submission)]).await.status(200).cached("no-store").text();
    let address =
        page.split("https://lotse.example/calendar/").nth(1).and_then(|rest| rest.split('<').next()).expect("an address");
    let calendar = app.anonymous().get(&format!("/calendar/{address}")).await.status(200);
    assert!(calendar.header("content-type").starts_with("text/calendar"));
    let text = calendar.holds("DTSTART;VALUE=DATE:20180507").holds("DTSTAMP:20180427T120000Z").text();
    for personal in ["Saleh", "Amina", "Vogt", "measure-"] {
        assert!(!text.contains(personal), "{personal} in {text}");
    }
    manager.post_form(route::PLANS, &[("submission", &app.core.submission().to_string())]).await.status(200);
    app.anonymous().get(&format!("/calendar/{address}")).await.status(404);
    app.anonymous().get("/calendar/nothing.ics").await.status(404);
}

on_both!(
    a_plan_goes_from_a_template_to_an_agreement,
    what_does_not_fit_is_shown_and_nothing_typed_is_lost,
    bad_input_keeps_what_was_typed,
    a_form_sent_twice_is_done_once,
    a_part_taken_away_meanwhile_keeps_what_was_typed,
    a_plan_that_ended_meanwhile_loses_no_word,
    a_stream_ends_with_the_role,
    islands_speak_json_and_need_a_permit,
    others_changes_are_told_under_one_s_own_permit,
    a_calendar_holds_days_and_nothing_of_a_person,
);
