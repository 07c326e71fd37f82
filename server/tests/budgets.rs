//! What pages may take whatever the data: SQL statements, and bytes on a slow line (architecture.md §6). `cargo xtask test
//! --only weights` prints the tables.

#[path = "common/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other test programs use the rest")]
mod common;

use common::{Actor, Person, TestApp, on_both};
use lotse_core::{
    Principal,
    account::card,
    office::create,
    plan::{edit, start},
};
use lotse_model::{
    catalogue::{Group, Section},
    form::RawForm,
    ids::CaseId,
    role::Role,
    route,
};
use lotse_server::http::session::Lasting;

/// Statements of a page of the refugee's area, and of the list of cases.
const PAGE: usize = 6;
/// Statements of the page of a case.
const CASE: usize = 8;
/// Compressed bytes of a page with its style: one round trip.
const BYTES: usize = 14_000;
/// As many as one form takes.
const LARGE: usize = create::MAX_MEMBERS;

/// A mother whose other members of the household are her children, and the cases of all.
struct Family {
    mother: Person,
    cases: Vec<CaseId>,
}

async fn family(app: &TestApp, members: usize) -> Family {
    let manager = app.staff("Lena Vogt", Role::Manager).await;
    let who = app.core.principal(manager.account, None).await.expect("a database").expect("a manager");
    let mut form = RawForm::default();
    form.set("submission", app.core.submission().to_string());
    form.set("members", members.to_string());
    form.set("lang", "ti");
    form.set("another", "yes");
    for number in 1..=members {
        form.set(&format!("{number}.kind"), if number == 1 { "adult" } else { "child" });
        form.set(&format!("{number}.family_name"), "Tesfay");
        form.set(&format!("{number}.given_names"), ["Selam", "Lulit", "Yonas", "Saba", "Dawit"][number % 5]);
        form.set(&format!("{number}.birth_date.year"), if number == 1 { "1980" } else { "2012" });
    }
    let location = create::create(&app.core, &who, &form).await.expect("cases");
    // In life the index of names follows by itself.
    app.core.follow_changes().await.expect("the index of names");
    let case: CaseId = location.rsplit('/').next().expect("an id").parse().expect("an id");
    let page = app.manager().await.get(&location).await.status(200).text();
    let others = page.split("href=\"/office/case/").filter_map(|rest| rest.split(['"', '/']).next()?.parse().ok());
    let mut cases: Vec<CaseId> = others.filter(|other| *other != case).collect();
    cases.sort_unstable();
    cases.dedup();
    cases.insert(0, case);
    assert_eq!(cases.len(), members, "the page of a case leads to everybody in the household");
    plan(app, &who, case).await;
    let code = card::print_for_case(&app.core, &who, case).await.expect("a card").code;
    Family { mother: app.redeem(&code).await, cases }
}

/// A plan from the template with the most goals, as the mother sees it.
async fn plan(app: &TestApp, who: &Principal, case: CaseId) {
    let form = |fields: &[(&str, &str)]| {
        let mut form = RawForm::default();
        form.set("submission", app.core.submission().to_string());
        fields.iter().for_each(|(name, value)| form.set(name, *value));
        form
    };
    start::start(&app.core, who, case, &form(&[("base", "0"), ("template", "arrival")])).await.expect("a plan");
    let propose = form(&[("base", "0"), ("do", "step"), ("step", "propose")]);
    edit::edit(&app.core, who, case, &propose).await.expect("a proposal");
}

/// One line of a table.
struct Line {
    path: String,
    statements: usize,
    bytes: usize,
}

/// Opens a page twice, as its first and as a later visit, and takes what it cost at most.
async fn look(actor: &mut Actor<'_>, path: &str) -> Line {
    let headers = [("accept-encoding", "br")];
    let first = actor.get_with(path, &headers).await;
    let again = actor.get_with(path, &headers).await.status(200);
    Line { path: path.to_owned(), statements: first.statements.max(again.statements), bytes: again.body.len() }
}

/// Opens those of the pages that there are: groups of questions that nobody is asked are no pages.
async fn look_at_all(actor: &mut Actor<'_>, paths: Vec<String>) -> Vec<Line> {
    let mut lines = Vec::new();
    for path in paths {
        if actor.get(&path).await.status != 404 {
            lines.push(look(actor, &path).await);
        }
    }
    assert!(lines.len() > Section::ALL.len(), "questions are asked");
    lines
}

/// The pages of a record that starts at an address.
async fn record(actor: &mut Actor<'_>, start: &str) -> Vec<Line> {
    let mut paths = vec![start.to_owned()];
    let pages = ["/log", "/requests", "/requests/deletion", "/requests/restriction"].map(|rest| format!("{start}{rest}"));
    paths.extend(pages);
    paths.extend([route::my_plan(start), route::documents(start), route::helpers(start)]);
    for section in Section::ALL {
        paths.push(route::section(start, *section));
        paths.extend(section.groups().map(|group| first_page(start, group)));
    }
    look_at_all(actor, paths).await
}

fn first_page(start: &str, group: Group) -> String {
    if group.repeated() { route::new_item(start, group) } else { route::group(start, group, 0) }
}

fn print(title: &str, lines: &[Line]) {
    println!("{title:<60}{:>12}{:>10}", "statements", "bytes");
    for line in lines {
        // Identifiers differ from run to run.
        let path: Vec<&str> = line.path.split('/').map(|part| if part.len() == 32 { "…" } else { part }).collect();
        println!("{:<60}{:>12}{:>10}", path.join("/"), line.statements, line.bytes);
    }
}

#[track_caller]
fn all_within(lines: &[Line], statements: usize) {
    let over: Vec<String> = lines
        .iter()
        .filter(|line| line.statements > statements)
        .map(|line| format!("{}: {} statements", line.path, line.statements))
        .collect();
    assert!(over.is_empty(), "more than {statements}: {over:#?}");
}

async fn refugees_pages(app: TestApp) {
    let mut costs: Vec<Vec<usize>> = Vec::new();
    for members in [2, LARGE] {
        let family = family(&app, members).await;
        let mut mother = app.anonymous().sign_in(family.mother.account, Lasting::Person).await;
        mother.post_form(route::LANGUAGE, &[("lang", "ti"), ("german", "on"), ("back", "/me")]).await.sees("/me");
        let mut lines = vec![
            look(&mut mother, "/").await,
            look(&mut mother, route::ME_MORE).await,
            look(&mut mother, route::ME_RELEASE).await,
        ];
        lines.extend(record(&mut mother, route::ME).await);
        lines.extend(record(&mut mother, &route::child(family.cases[1])).await);
        let home = mother.get(route::ME).await.text();
        assert_eq!(home.matches("href=\"/me/child/").count(), members - 1, "every child stands on the home page");
        let style = home.split("href=\"").find_map(|rest| rest.split('"').next().filter(|href| href.ends_with(".css")));
        let style = mother.get_with(style.expect("a style"), &[("accept-encoding", "br")]).await.status(200).body.len();
        lines.iter_mut().for_each(|line| line.bytes += style);
        print(&format!("Tigrinya and German, {members} in the household, style {style} B"), &lines);
        all_within(&lines, PAGE);
        let heavy: Vec<&str> = lines.iter().filter(|line| line.bytes > BYTES).map(|line| line.path.as_str()).collect();
        assert!(heavy.is_empty(), "more than {BYTES} bytes: {heavy:?}");
        costs.push(lines.iter().map(|line| line.statements).collect());
    }
    assert_eq!(costs[0], costs[1], "a large family costs no statement more");
}

async fn the_managers_pages(app: TestApp) {
    let mut costs: Vec<usize> = Vec::new();
    for members in [1, LARGE] {
        let family = family(&app, members).await;
        let start = route::case(family.cases[0]);
        let mut manager = app.manager().await;
        let mut list = Vec::new();
        for path in [route::CASES, route::CASES_NEW, route::PLANS] {
            list.push(look(&mut manager, path).await);
        }
        let rare = [look(&mut manager, &route::case_stand_in(family.cases[0])).await];
        let mut pages = vec![look(&mut manager, &start).await];
        for path in [route::documents(&start), route::plan(family.cases[0]), route::plan_history(family.cases[0])] {
            pages.push(look(&mut manager, &path).await);
        }
        let groups = Group::ALL.iter().map(|group| first_page(&start, *group)).collect();
        pages.extend(look_at_all(&mut manager, groups).await);
        print(&format!("a manager, {members} in the household"), &list);
        print("", &pages);
        print("without a budget", &rare);
        all_within(&list, PAGE);
        all_within(&pages, CASE);
        costs.push(pages[0].statements);
    }
    assert_eq!(costs[0], costs[1], "a large family costs no statement more");
}

/// What has no budget is printed beside the rest.
async fn other_pages_of_the_office(app: TestApp) {
    let mut lines = Vec::new();
    let mut coordinator = app.coordinator().await;
    for path in [route::FIGURES, route::TEAM, route::REQUESTS, route::CONFIRMATIONS, route::OFFICE_ACCOUNT] {
        lines.push(look(&mut coordinator, path).await);
    }
    lines.push(look(&mut app.carrier_admin().await, route::ACCOUNTS).await);
    lines.push(look(&mut app.instance_admin().await, route::INSTANCE).await);
    lines.push(look(&mut app.auditor().await, route::AUDIT).await);
    print("the office", &lines);
    let staff_signs_in = lines.iter().all(|line| line.statements > 1);
    assert!(staff_signs_in, "statements are counted");
}

/// Her manager came after the names were read into memory: until they are read again, hers comes from the database.
async fn a_new_colleague_is_named_from_memory_soon(app: TestApp) {
    let mut refugee = app.refugee().await;
    let first = refugee.get(route::ME).await.status(200).holds("Lena Vogt").statements;
    app.core.follow_changes().await.expect("what is new");
    let later = refugee.get(route::ME).await.status(200).holds("Lena Vogt").statements;
    assert!(later < first, "{first} statements, then {later}");
}

on_both!(refugees_pages, the_managers_pages, other_pages_of_the_office, a_new_colleague_is_named_from_memory_soon);
