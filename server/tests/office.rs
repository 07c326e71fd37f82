//! The back office over HTTP, as the people who work in it meet it.

#[path = "common/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other test programs use the rest")]
mod common;

use common::{Actor, TestApp, on_both};
use lotse_model::{ids::CaseId, role::Role};

/// Pages of each role, by who may open them.
const PAGES: [(Role, &[&str]); 5] = [
    (Role::Manager, &["/office/cases", "/office/cases/new"]),
    (Role::Coordinator, &["/office/figures", "/office/team", "/office/confirmations"]),
    (Role::CarrierAdmin, &["/office/accounts"]),
    (Role::InstanceAdmin, &["/office/instance"]),
    (Role::Auditor, &["/office/audit"]),
];

/// The first hidden value of a name after a mark in the page.
fn hidden_after(page: &str, mark: &str, name: &str) -> String {
    let rest = page.split_once(mark).map_or_else(|| panic!("`{mark}` is missing in: {page}"), |(_, rest)| rest);
    let start = format!("name=\"{name}\" value=\"");
    let value = rest.split_once(&start).and_then(|(_, rest)| rest.split_once('"'));
    value.unwrap_or_else(|| panic!("no `{name}` after `{mark}` in: {page}")).0.to_owned()
}

fn hidden(page: &str, name: &str) -> String {
    hidden_after(page, "<main", name)
}

/// What the small form of a field sends, without the answer itself.
fn answer_form(page: &str, field: &str) -> Vec<(&'static str, String)> {
    let mark = format!("name=\"field\" value=\"{field}\"");
    vec![
        ("field", field.to_owned()),
        ("item", "0".to_owned()),
        ("entry", hidden_after(page, &mark, "entry")),
        ("submission", hidden_after(page, &mark, "submission")),
        ("base", hidden_after(page, &mark, "base")),
    ]
}

/// Sends a small form of the case page.
async fn answer(actor: &mut Actor<'_>, case: CaseId, form: &[(&'static str, String)], more: &[(&str, &str)]) -> common::Answer {
    let mut fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.extend(more);
    actor.post_form(&format!("/office/case/{case}/answer"), &fields).await
}

async fn case_of(app: &TestApp) -> CaseId {
    app.refugee_account().await.case.expect("a case")
}

async fn a_manager_confirms_refuses_and_asks(app: TestApp) {
    let case = case_of(&app).await;
    let mut manager = app.manager().await;
    let address = format!("/office/case/{case}");
    let page = manager.get(&address).await.status(200).cached("no-store").without_inline_code().holds("Saleh, Amina").text();

    let confirm = answer_form(&page, "person.family_name");
    let names = format!("{address}#names");
    answer(&mut manager, case, &confirm, &[("do", "confirm"), ("source", "document")]).await.sees(&names);
    let page = manager.get(&address).await.status(200).holds("Dokument gesehen").text();
    assert!(!page.contains("name=\"field\" value=\"person.family_name\""), "what is confirmed has no form of its own");

    let refuse = answer_form(&page, "person.given_names");
    answer(&mut manager, case, &refuse, &[("do", "refuse"), ("words", "")]).await.status(422).holds("aria-invalid");
    answer(&mut manager, case, &refuse, &[("do", "refuse"), ("words", "\u{202E}Auf dem Pass steht Amine")])
        .await
        .status(422)
        .holds("Auf dem Pass steht Amine")
        .holds("id=\"words-person.given_names-0\"");
    answer(&mut manager, case, &refuse, &[("do", "refuse"), ("words", "Auf dem Pass steht Amine")]).await.sees(&names);

    let page = manager.get(&address).await.status(200).holds("Auf dem Pass steht Amine").text();
    let ask = answer_form(&page, "person.birth_date");
    answer(&mut manager, case, &ask, &[("do", "ask"), ("words", "Ist der Tag sicher?")]).await.sees(&format!("{address}#birth"));
    let page = manager.get(&address).await.status(200).holds("Ist der Tag sicher?").text();

    // What waits for nobody, answered or open, is asked about in the form of its group.
    let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
    let open = [("field", "person.call_name".to_owned()), ("item", "0".to_owned()), ("submission", submission), ("base", base)];
    answer(&mut manager, case, &open, &[("do", "ask"), ("words", " ")]).await.status(422).holds("href=\"#ask-own-name-0\"");
    answer(&mut manager, case, &open, &[("do", "ask"), ("words", "Wie sollen wir Sie nennen?")])
        .await
        .sees(&format!("{address}#own-name"));

    let mut person = app.refugee().await;
    person.get("/me/person/own-name").await.status(200).holds("Wie sollen wir Sie nennen?");
    person.get("/me/person/names").await.status(200).holds("Auf dem Pass steht Amine");
    person.get("/me/person/birth").await.status(200).holds("Ist der Tag sicher?");
}

async fn a_group_is_confirmed_at_once(app: TestApp) {
    let case = case_of(&app).await;
    let mut manager = app.manager().await;
    let address = format!("/office/case/{case}");
    let page = manager.get(&address).await.status(200).holds("value=\"confirm_group\"").text();
    let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
    let fields = [
        ("do", "confirm_group"),
        ("group", "names"),
        ("item", "0"),
        ("source", "document"),
        ("submission", submission.as_str()),
        ("base", base.as_str()),
    ];
    manager.post_form(&format!("{address}/answer"), &fields).await.sees(&format!("{address}#names"));
    let page = manager.get(&address).await.status(200).text();
    for field in ["person.given_names", "person.family_name"] {
        assert!(!page.contains(&format!("name=\"field\" value=\"{field}\"")), "{field} still waits");
    }
}

async fn a_proposal_that_is_gone_is_a_conflict_and_the_words_stay(app: TestApp) {
    let case = case_of(&app).await;
    let mut manager = app.manager().await;
    let address = format!("/office/case/{case}");
    let mine = answer_form(&manager.get(&address).await.text(), "person.family_name");
    let again = answer_form(&manager.get(&address).await.text(), "person.family_name");
    let confirm = [("do", "confirm"), ("source", "document")];
    let location = format!("{address}#names");
    answer(&mut manager, case, &mine, &confirm).await.sees(&location);
    // The same form once more is the first one's answer.
    answer(&mut manager, case, &mine, &confirm).await.sees(&location);
    answer(&mut manager, case, &again, &[("do", "refuse"), ("words", "Der Name ist anders")])
        .await
        .status(409)
        .holds("Diese Angabe hat sich inzwischen geändert")
        .holds("Der Name ist anders");
    let incomplete = again.iter().filter(|(name, _)| *name != "base").cloned().collect::<Vec<_>>();
    answer(&mut manager, case, &incomplete, &confirm).await.status(400);
    answer(&mut manager, case, &again, &[("do", "dance")]).await.status(400);
}

async fn staff_enter_and_say_where_it_comes_from(app: TestApp) {
    let case = case_of(&app).await;
    let mut manager = app.manager().await;
    let (address, consents) = (format!("/office/case/{case}/contact/phone"), format!("/office/case/{case}/consents"));
    // A number needs the person's consent, here on paper.
    let asked = manager.get(&format!("{consents}?kind=c10")).await.status(200).text();
    let paper = [("submission", &*hidden(&asked, "submission")), ("kind", "c10"), ("answer", "yes"), ("lang", "de")];
    manager.post_form(&consents, &paper).await.sees(&consents);
    let page = manager.get(&address).await.status(200).without_inline_code().text();
    let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
    let fields = [("submission", submission.as_str()), ("base", base.as_str()), ("contact.phone", "0170 1234567")];
    manager.post_form(&address, &fields).await.status(422).holds("0170 1234567").holds("href=\"#source\"");
    manager.post_form(&address, &fields[..1]).await.status(400);
    let fields = [fields[0], fields[1], fields[2], ("source", "person")];
    manager.post_form(&address, &fields).await.sees(&format!("/office/case/{case}#phone"));
    manager.get(&format!("/office/case/{case}")).await.status(200).holds("0170 1234567");
    manager.get(&format!("/office/case/{case}/contact/names")).await.status(404);
    manager.get(&format!("/office/case/{case}/person/papers/new")).await.status(200);
    manager.get(&format!("/office/case/{case}/person/papers/7")).await.status(404);
}

async fn a_name_is_searched_for_without_an_address(app: TestApp) {
    case_of(&app).await;
    let mut manager = app.manager().await;
    manager.get("/office/cases").await.status(200).without_inline_code().holds("Saleh, Amina").holds("<leptos-island");
    manager.post_form("/office/cases/search", &[("search", "Salih")]).await.sees("/office/cases");
    manager.get("/office/cases").await.status(200).holds("Saleh, Amina").holds("Alle Fälle zeigen");
    manager.post_form("/office/cases/search", &[("search", "Nobody")]).await.sees("/office/cases");
    let page = manager.get("/office/cases?order=name&waiting=yes").await.status(200).text();
    assert!(!page.contains("Saleh") && page.contains("Nobody"));
    manager.post_form("/office/cases/search", &[("search", "")]).await.sees("/office/cases");
    manager.get("/office/cases?order=name").await.status(200).holds("Saleh, Amina");
}

async fn a_family_is_written_down(app: TestApp) {
    let mut manager = app.manager().await;
    let page = manager.get("/office/cases/new").await.status(200).text();
    let submission = hidden(&page, "submission");
    let one = [
        ("submission", submission.as_str()),
        ("members", "1"),
        ("lang", "ar"),
        ("1.family_name", "Haddad"),
        ("1.given_names", "Amal"),
        ("1.birth_date.year", "1988"),
    ];
    let more = [&one[..], &[("do", "add")]].concat();
    manager.post_form("/office/cases/new", &more).await.status(200).holds("name=\"2.family_name\"").holds("value=\"Haddad\"");
    let family = [&one[..1], &[("members", "2")], &one[2..], &[("2.given_names", "Yusuf"), ("2.kind", "child")]].concat();
    let wrong = [&family[..], &[("2.birth_date.month", "13"), ("2.birth_date.year", "2014")]].concat();
    manager.post_form("/office/cases/new", &wrong).await.status(422).holds("href=\"#2.birth_date\"").holds("value=\"Yusuf\"");
    let answer = manager.post_form("/office/cases/new", &family).await.status(303);
    let location = answer.header("location").to_owned();
    app.core.follow_changes().await.expect("the index of names");
    manager.get(&location).await.status(200).holds("Haddad, Amal").holds("Yusuf");
    manager.post_form("/office/cases/new", &family).await.sees(&location);

    let second = hidden(&manager.get("/office/cases/new").await.text(), "submission");
    let similar = [
        ("submission", second.as_str()),
        ("members", "1"),
        ("lang", "de"),
        ("1.family_name", "Hadad"),
        ("1.given_names", "Amal"),
    ];
    manager.post_form("/office/cases/new", &similar).await.status(422).holds("Haddad, Amal").holds("name=\"another\"");
    manager.post_form("/office/cases/new", &[&similar[..], &[("another", "yes")]].concat()).await.status(303);
}

async fn a_card_is_printed_and_a_colleague_stands_in(app: TestApp) {
    let case = case_of(&app).await;
    let mut colleague = app.other_manager().await;
    let mut manager = app.manager().await;
    let address = format!("/office/case/{case}");
    colleague.get(&address).await.status(404);
    manager.post_form(&format!("{address}/card"), &[]).await.status(200).cached("no-store").without_inline_code();
    colleague.post_form(&format!("{address}/card"), &[]).await.status(404);

    let page = manager.get(&format!("{address}/stand-in")).await.status(200).text();
    let submission = hidden(&page, "submission");
    let account = colleague.account.expect("an account").to_string();
    let fields = [("submission", submission.as_str()), ("account", account.as_str()), ("reason", "Urlaub")];
    manager
        .post_form(&format!("{address}/stand-in"), &fields)
        .await
        .status(422)
        .holds("value=\"Urlaub\"")
        .holds("href=\"#until\"");
    let until = [("until.day", "4"), ("until.month", "5"), ("until.year", "2018")];
    manager.post_form(&format!("{address}/stand-in"), &[&fields[..], &until].concat()).await.sees(&address);
    colleague.get(&address).await.status(200).holds("Vertretung");
    colleague.get(&format!("{address}/stand-in")).await.status(403);
}

async fn what_waits_says_how_long(app: TestApp) {
    use lotse_core::clock::Clock;
    let case = case_of(&app).await;
    let address = format!("/office/case/{case}");
    app.manager().await.get(&address).await.status(200).holds("wartet seit heute");
    app.clock.advance(3 * 24 * 60 * 60 * 1000);
    let mut manager = app.manager().await;
    let days = "wartet seit \u{2068}3\u{2069} Tagen";
    let page = manager.get(&address).await.status(200).holds(days).text();
    manager.get("/office/cases").await.status(200).holds(days);
    let mut coordinator = app.coordinator().await;
    coordinator.get("/office/figures").await.status(200).holds("Zeit bis zur Antwort").holds("am längsten");
    let confirm = answer_form(&page, "person.family_name");
    answer(&mut manager, case, &confirm, &[("do", "confirm"), ("source", "document")]).await.status(303);
    let figures = coordinator.get("/office/figures").await.status(200).text();
    assert!(figures.contains("\u{2068}1\u{2069} Angaben wurden"), "{figures}");
    let yesterday = app.clock.business_date().previous_day().expect("a day");
    let path = format!(
        "/office/figures?as_of.day={}&as_of.month={}&as_of.year={}",
        yesterday.day(),
        u8::from(yesterday.month()),
        yesterday.year()
    );
    assert!(!coordinator.get(&path).await.status(200).text().contains("Zeit bis zur Antwort"), "known for today alone");
}

async fn a_coordinator_sees_figures_and_assigns(app: TestApp) {
    let case = case_of(&app).await;
    let mut colleague = app.other_manager().await;
    let mut manager = app.manager().await;
    let mut coordinator = app.coordinator().await;
    coordinator.get("/office/figures").await.status(200).without_inline_code().holds("Intern, erstellt von").holds("Petra Kunz");
    coordinator.get("/office/figures?as_of.day=1&as_of.month=2&as_of.year=2018").await.status(200).holds("01.02.2018");
    coordinator.get("/office/figures?as_of.day=31&as_of.month=2&as_of.year=2018").await.status(422).holds("value=\"31\"");

    let page = coordinator.get("/office/team").await.status(200).without_inline_code().text();
    assert!(!page.contains("Saleh"), "no names before they are asked for");
    let name = format!("/office/team/{case}/name");
    coordinator.post_form(&name, &[("reason", " ")]).await.status(422).holds("Bitte schreiben Sie einen Grund");
    coordinator.post_form(&name, &[("reason", "Rückfrage der Ausländerbehörde")]).await.status(200).holds("Saleh, Amina");
    let submission = hidden(&page, "submission");
    let account = colleague.account.expect("an account").to_string();
    let fields = [("submission", submission.as_str()), ("account", account.as_str())];
    manager.post_form(&format!("/office/team/{case}/assign"), &fields).await.status(403);
    coordinator.post_form(&format!("/office/team/{case}/assign"), &fields).await.sees("/office/team");
    coordinator.post_form(&format!("/office/team/{case}/assign"), &fields[..1]).await.status(400);
    manager.get(&format!("/office/case/{case}")).await.status(404);
    colleague.get(&format!("/office/case/{case}")).await.status(200);
    coordinator.get(&format!("/office/case/{case}")).await.status(404);
    coordinator.get("/office/team?unassigned=yes").await.status(200).holds("Kein Fall passt dazu");
}

async fn a_role_takes_effect_when_a_coordinator_confirms_it(app: TestApp) {
    let mut coordinator = app.coordinator().await;
    let mut admin = app.carrier_admin().await;
    let page = admin.get("/office/accounts").await.status(200).without_inline_code().holds("Petra Kunz").text();
    let submission = hidden(&page, "submission");
    let fields = [("do", "create"), ("submission", submission.as_str()), ("role", "manager"), ("fte", "0,75"), ("lang", "de")];
    admin.post_form("/office/accounts", &fields).await.status(422).holds("value=\"0,75\"").holds("href=\"#name\"");
    admin.post_form("/office/accounts", &[&fields[..], &[("name", "Jonas Weber")]].concat()).await.status(303);
    let page = admin.get("/office/accounts").await.status(200).holds("Wartet auf die Koordination").text();
    let account = hidden_after(&page, "Jonas Weber", "account");
    admin.post_form("/office/accounts", &[("do", "card"), ("account", &account)]).await.status(200).cached("no-store");
    admin.post_form("/office/accounts", &[("do", "lock"), ("account", &account)]).await.sees("/office/accounts");
    admin.post_form("/office/accounts", &[("do", "unlock"), ("account", &account)]).await.sees("/office/accounts");
    admin.post_form("/office/accounts", &[("do", "dance")]).await.status(400);

    let page = coordinator.get("/office/confirmations").await.status(200).without_inline_code().holds("Jonas Weber").text();
    let grant = hidden_after(&page, "Jonas Weber", "grant");
    coordinator.post_form("/office/confirmations", &[("grant", &grant)]).await.sees("/office/confirmations");
    coordinator.post_form("/office/confirmations", &[("grant", "nothing")]).await.status(400);
    let page = admin.get("/office/accounts").await.text();
    assert!(!page.contains("Wartet auf die Koordination"));
}

async fn the_instance_the_log_and_ones_own_account(app: TestApp) {
    let mut instance = app.instance_admin().await;
    let page = instance.get("/office/instance").await.status(200).without_inline_code().text();
    let submission = hidden(&page, "submission");
    let rules =
        [("do", "rules"), ("submission", submission.as_str()), ("rules", "staff_key = achtzig"), ("valid_from.year", "2019")];
    instance.post_form("/office/instance", &rules).await.status(422).holds("staff_key = achtzig");
    let carrier = [("do", "carrier"), ("submission", submission.as_str()), ("carrier_kind", "city")];
    instance.post_form("/office/instance", &carrier).await.status(422).holds("href=\"#carrier_name\"");
    instance.post_form("/office/instance", &[&carrier[..], &[("carrier_name", "Neustadt")]].concat()).await.status(303);
    instance.get("/office/instance").await.status(200).holds("Neustadt");

    app.auditor().await.get("/office/audit").await.status(200).without_inline_code();

    let mut manager = app.manager().await;
    let mut elsewhere = app.manager().await;
    let page = manager.get("/office/account").await.status(200).without_inline_code().holds("Notfall-Codes").text();
    manager
        .post_form("/office/account", &[("do", "secret"), ("old_secret", "x"), ("secret", "kurz"), ("secret_again", "kurz")])
        .await
        .status(422);
    let session = hidden(&page, "session");
    manager.post_form("/office/account", &[("do", "end"), ("session", &session)]).await.sees("/office/account");
    elsewhere.get("/office/account").await.sees("/login");
    manager.get("/office/account").await.status(200).holds("Dieses Gerät").holds("data-keys=\"on\"");
    manager.post_form("/office/account", &[("do", "keys"), ("keys", "off")]).await.sees("/office/account");
    let page = manager.get("/office/cases").await.status(200).text();
    assert!(!page.contains("data-keys") && !page.contains("id=\"keys\""), "{page}");
    manager.post_form("/office/account", &[("do", "keys"), ("keys", "on")]).await.sees("/office/account");
    manager.get("/office/cases").await.status(200).holds("data-keys=\"on\"");
}

async fn nobody_opens_the_pages_of_another_role(app: TestApp) {
    let case = case_of(&app).await;
    let mut everybody = [
        (Role::Manager, app.manager().await),
        (Role::Coordinator, app.coordinator().await),
        (Role::CarrierAdmin, app.carrier_admin().await),
        (Role::InstanceAdmin, app.instance_admin().await),
        (Role::Auditor, app.auditor().await),
    ];
    for (role, actor) in &mut everybody {
        for (owner, pages) in PAGES {
            for page in pages {
                let status = actor.get(page).await.status.as_u16();
                let expected: &[u16] = if *role == owner { &[200] } else { &[403, 404] };
                assert!(expected.contains(&status), "{role:?} got {status} at {page}");
            }
        }
        let first = PAGES.iter().find(|(owner, _)| owner == role).map_or("", |(_, pages)| pages[0]);
        actor.get("/office").await.sees(first);
        actor.get("/office/account").await.status(200);
        let status = actor.get(&format!("/office/case/{case}")).await.status.as_u16();
        assert_eq!(status, if *role == Role::Manager { 200 } else { 404 }, "{role:?}");
        let nav = actor.get("/office/account").await.text();
        for (owner, pages) in PAGES {
            let shown = nav.contains(&format!("href=\"{}\"", pages[0]));
            assert_eq!(shown, *role == owner, "{role:?} has a link to {}", pages[0]);
        }
    }
    let mut person = app.refugee().await;
    for (_, pages) in PAGES {
        person.get(pages[0]).await.status(404);
    }
    app.anonymous().get("/office/cases").await.sees("/login");
}

/// Page and browser part name an island by a hash of its source: both have to come from the same one.
async fn the_browser_part_knows_every_island(app: TestApp) {
    case_of(&app).await;
    let mut manager = app.manager().await;
    let page = manager.get("/office/cases").await.status(200).text();
    let between = |text: &str, start: &str| {
        text.split_once(start).and_then(|(_, rest)| rest.split_once('"')).map(|(found, _)| found.to_owned())
    };
    let island = between(&page, "data-component=\"").expect("an island");
    // Without `cargo xtask web` there is no browser part, and the page works as a plain form.
    let Some(script) = between(&page, "type=\"module\" src=\"") else { return };
    let boot = manager.get(&script).await.status(200).cached("public, max-age=31536000, immutable").text();
    let glue = between(&boot, "from \"./").expect("the glue");
    let glue = manager.get(&format!("/assets/{glue}")).await.status(200).text();
    assert!(
        glue.contains(&format!("export function {island}")),
        "run `cargo xtask web`: the browser part is older than {island}"
    );
}

on_both!(
    a_manager_confirms_refuses_and_asks,
    a_group_is_confirmed_at_once,
    a_proposal_that_is_gone_is_a_conflict_and_the_words_stay,
    staff_enter_and_say_where_it_comes_from,
    a_name_is_searched_for_without_an_address,
    a_family_is_written_down,
    a_card_is_printed_and_a_colleague_stands_in,
    what_waits_says_how_long,
    a_coordinator_sees_figures_and_assigns,
    a_role_takes_effect_when_a_coordinator_confirms_it,
    the_instance_the_log_and_ones_own_account,
    nobody_opens_the_pages_of_another_role,
    the_browser_part_knows_every_island,
);
