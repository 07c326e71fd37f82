//! Two servers on one PostgreSQL: what is done through one holds in the other (architecture.md A10).

#[path = "common/mod.rs"]
#[expect(dead_code, unused_imports, unused_macros, reason = "other test programs use the rest")]
mod common;

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, Instant},
};

use common::{Actor, ORIGIN, Place, TestApp, run, site};
use lotse_core::{
    Core, CoreOptions, MasterKeys,
    account::password::Cost,
    clock::{ManualClock, Random},
};
use lotse_model::{ids::CaseId, role::Role};
use lotse_server::{
    config::PublicUrl,
    http::{assets::Assets, router},
    jobs,
    shutdown::{Shutdown, Trigger},
    state::AppState,
};
use tokio::task::JoinSet;

/// In-memory copies follow within this time.
const SOON: Duration = Duration::from_secs(5);

/// A server with its jobs; they stop with it.
struct Server {
    app: TestApp,
    _jobs: JoinSet<()>,
    _trigger: Trigger,
}

impl Server {
    fn with_jobs(app: TestApp) -> Self {
        let (trigger, stopping) = Shutdown::new();
        let jobs = jobs::start(&app.core, None, &stopping);
        Self { app, _jobs: jobs, _trigger: trigger }
    }

    async fn first(place: Place) -> Self {
        Self::with_jobs(TestApp::new(place).await)
    }

    /// Another one on the same database, with the same master key and a source of randomness of its own.
    async fn second(url: &str, clock: &Arc<ManualClock>) -> Self {
        let options = CoreOptions {
            database_url: url.to_owned(),
            master: MasterKeys::from_hex(&format!("1:{}", "07".repeat(32))).expect("a master key"),
            clock: Arc::<ManualClock>::clone(clock),
            random: Random::seeded(43),
            public_url: ORIGIN.to_owned(),
            demo: false,
            migrate: false,
            passwords: Cost::cheap(),
        };
        let core = Arc::new(Core::open(options).await.expect("a second core"));
        let public_url = PublicUrl::parse(ORIGIN).expect("an origin");
        let assets = Assets::embedded().expect("a list of files");
        let state = AppState::new(Arc::clone(&core), assets, site(), public_url, Vec::new());
        // The database that comes with it stays empty: what people send goes to the router.
        let mut app = TestApp::new(Place::sqlite()).await;
        app.router = router::router(state).expect("a router");
        app.core = core;
        app.clock = Arc::clone(clock);
        Self::with_jobs(app)
    }
}

struct Both {
    one: Server,
    other: Server,
}

impl Both {
    async fn new() -> Self {
        let place = Place::postgres();
        let url = place.url().to_owned();
        let one = Server::first(place).await;
        let other = Server::second(&url, &one.app.clock).await;
        Self { one, other }
    }

    /// The same browser, led to the other server by the balancer.
    fn moved(&self, actor: &Actor<'_>) -> Actor<'_> {
        let mut moved = self.other.app.anonymous();
        moved.set_cookie("__Host-lotse", actor.cookie("__Host-lotse").expect("a session"));
        moved
    }

    async fn case(&self) -> CaseId {
        self.one.app.refugee_account().await.case.expect("a case")
    }
}

/// The first hidden value of a name in the page's own part.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let main = page.split_once("<main").map_or(page, |(_, main)| main);
    let value = main.split_once(&start).and_then(|(_, rest)| rest.split_once('"'));
    value.unwrap_or_else(|| panic!("no `{name}` in: {page}")).0.to_owned()
}

/// Whether a server takes a typed name for a known person. The form is wrong on purpose, so that asking creates nobody.
async fn is_known(manager: &mut Actor<'_>, family: &str, given: &str) -> bool {
    let submission = hidden(&manager.get("/office/cases/new").await.status(200).text(), "submission");
    let form = [
        ("submission", submission.as_str()),
        ("members", "1"),
        ("lang", "de"),
        ("1.family_name", family),
        ("1.given_names", given),
        ("1.birth_date.month", "13"),
    ];
    let page = manager.post_form("/office/cases/new", &form).await.status(422).text();
    page.contains("name=\"another\"")
}

/// Asks until the answer is the wanted one; tells after how long.
async fn soon(manager: &mut Actor<'_>, family: &str, given: &str, wanted: bool) -> Duration {
    let begun = Instant::now();
    while is_known(manager, family, given).await != wanted {
        assert!(begun.elapsed() < SOON, "{family}, {given} is still {}", if wanted { "unknown" } else { "known" });
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    begun.elapsed()
}

#[test]
fn a_name_changed_in_one_is_found_in_the_other() {
    run(async {
        let both = Both::new().await;
        let case = both.case().await;
        let mut here = both.one.app.manager().await;
        let mut there = both.moved(&here);
        let took = soon(&mut there, "Saleh", "Amina", true).await;
        println!("a new case is known in the other server after {took:?}");
        assert!(!is_known(&mut there, "Tekle", "Amina").await);

        let address = format!("/office/case/{case}/person/names");
        let page = here.get(&address).await.status(200).text();
        let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
        let form = [
            ("submission", submission.as_str()),
            ("base", base.as_str()),
            ("person.family_name", "Tekle"),
            ("person.given_names", "Amina"),
            ("source", "document"),
        ];
        here.post_form(&address, &form).await.status(303);

        let took = soon(&mut there, "Tekle", "Amina", true).await;
        println!("a changed name is known in the other server after {took:?}");
        there.post_form("/office/cases/search", &[("search", "Tekle")]).await.sees("/office/cases");
        there.get("/office/cases").await.status(200).holds("Tekle, Amina");
        soon(&mut there, "Saleh", "Amina", false).await;
        soon(&mut here, "Saleh", "Amina", false).await;
    });
}

#[test]
fn a_session_ended_in_one_is_ended_in_the_other() {
    run(async {
        let both = Both::new().await;
        let mut lost = both.one.app.manager().await;
        let mut lost_there = both.moved(&lost);
        lost.get("/office/cases").await.status(200);
        lost_there.get("/office/cases").await.status(200);
        let mut kept = both.one.app.manager().await;
        let mut kept_there = both.moved(&kept);
        // From the other device she ends all the others.
        kept.post_form("/office/account", &[("do", "end_others")]).await.sees("/office/account");
        lost_there.get("/office/cases").await.sees("/login");
        kept_there.get("/office/cases").await.status(200);
        // Signing out there ends it here.
        kept_there.post_form("/logout", &[]).await.status(303);
        kept.get("/office/cases").await.sees("/login");

        // An account that is locked here does nothing there.
        let colleague = both.one.app.other_manager().await;
        let mut colleague_there = both.moved(&colleague);
        colleague_there.get("/office/cases").await.status(200);
        let account = colleague.account.expect("an account").to_string();
        let mut admin = both.one.app.carrier_admin().await;
        admin.post_form("/office/accounts", &[("do", "lock"), ("account", &account)]).await.sees("/office/accounts");
        colleague_there.get("/office/cases").await.sees("/login");
    });
}

#[test]
fn a_withdrawn_assignment_denies_in_the_other() {
    run(async {
        let both = Both::new().await;
        let case = both.case().await;
        let manager = both.one.app.manager().await;
        let mut there = both.moved(&manager);
        let colleague = both.one.app.other_manager().await;
        let mut colleague_there = both.moved(&colleague);
        let address = format!("/office/case/{case}");
        colleague_there.get(&address).await.status(404);
        // She has the form before her while the case goes to somebody else.
        let enter = format!("{address}/contact/address");
        let page = there.get(&enter).await.status(200).text();
        let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));

        let mut coordinator = both.one.app.coordinator().await;
        let team = coordinator.get("/office/team").await.status(200).text();
        let account = colleague.account.expect("an account").to_string();
        let form = [("submission", hidden(&team, "submission")), ("account", account)];
        let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
        coordinator.post_form(&format!("/office/team/{case}/assign"), &form).await.sees("/office/team");

        there.get(&address).await.status(404);
        let form = [
            ("submission", submission.as_str()),
            ("base", base.as_str()),
            ("contact.care_of", "bei Haddad"),
            ("source", "person"),
        ];
        there.post_form(&enter, &form).await.status(404);
        there.post_form(&format!("{address}/card"), &[]).await.status(404);
        let page = colleague_there.get(&address).await.status(200).text();
        assert!(!page.contains("bei Haddad"));
    });
}

#[test]
fn a_role_taken_back_in_one_is_gone_in_the_other() {
    run(async {
        let both = Both::new().await;
        let coordinator = both.one.app.coordinator().await;
        let mut there = both.moved(&coordinator);
        there.get("/office/figures").await.status(200);
        let mut admin = both.one.app.carrier_admin().await;
        let page = admin.get("/office/accounts").await.status(200).text();
        let (_, line) = page.split_once("Petra Kunz").expect("the coordinator");
        let grant = hidden(line, "grant");
        admin.post_form("/office/accounts", &[("do", "revoke"), ("grant", &grant)]).await.status(303);
        there.get("/office/figures").await.status(403);
    });
}

/// An editor on each server writes in the same plan: each sees what the other wrote, and is woken for it.
#[test]
fn editors_of_one_plan_on_both_servers_see_each_other() {
    run(async {
        let both = Both::new().await;
        let case = both.case().await;
        let mut here = both.one.app.manager().await;
        let mut there = both.moved(&here);
        let plan = format!("/office/case/{case}/plan");
        let submission = hidden(&here.get(&plan).await.status(200).text(), "submission");
        let start = [("submission", submission.as_str()), ("base", "0"), ("do", "start"), ("template", "arrival")];
        here.post_form(&plan, &start).await.sees(&plan);
        let mut rev: i64 = hidden(&there.get(&plan).await.status(200).text(), "base").parse().expect("a number");
        for round in 0..6_u32 {
            let (one, other, woken) = if round % 2 == 0 {
                (&mut here, &mut there, &both.other.app.core)
            } else {
                (&mut there, &mut here, &both.one.app.core)
            };
            let mut wakes = woken.plan_wakes(case);
            let text = format!("Satz {round}");
            let change = serde_json::json!({
                "case": case,
                "change": { "id": format!("{round:032x}"), "cell": "area-work.situation", "base": rev, "text": text },
            });
            let headers = [("origin", ORIGIN), ("content-type", "application/json"), ("accept", "application/json")];
            let begun = Instant::now();
            one.send("POST", "/api/fn/plan/change", &headers, change.to_string().into_bytes()).await.status(200);
            assert_eq!(wakes.next((begun + SOON).into()).await, lotse_core::plan::live::Woken::News);
            println!("a change woke the other server after {:?}", begun.elapsed());
            let events = format!("{plan}/events?once=1&tab=000000000000000000000000000000aa&after={rev}");
            let news = other.get(&events).await.status(200).holds(&text).text();
            let news: serde_json::Value = serde_json::from_str(&news).expect("JSON");
            rev = news["rev"].as_i64().expect("a number");
        }
    });
}

/// A form sent twice at the same moment, to both servers, is answered twice and done once.
#[test]
fn a_form_sent_to_both_is_done_once() {
    const FAMILIES: [&str; 5] = ["Haddad", "Tekle", "Rahimi", "Kaya", "Ndiaye"];
    run(async {
        let both = Both::new().await;
        both.one.app.staff("Lena Vogt", Role::Manager).await;
        let mut here = both.one.app.manager().await;
        let mut there = both.moved(&here);
        let mut created = BTreeSet::new();
        for family in FAMILIES {
            let submission = hidden(&here.get("/office/cases/new").await.status(200).text(), "submission");
            let form = [
                ("submission", submission.as_str()),
                ("members", "1"),
                ("lang", "de"),
                ("another", "yes"),
                ("1.family_name", family),
                ("1.given_names", "Amal"),
            ];
            let (one, other) =
                tokio::join!(here.post_form("/office/cases/new", &form), there.post_form("/office/cases/new", &form));
            let (one, other) = (one.status(303), other.status(303));
            assert_eq!(one.header("location"), other.header("location"));
            created.insert(one.header("location").to_owned());
        }
        let list = here.get("/office/cases").await.status(200).text();
        let listed = list.split("href=\"").filter_map(|rest| rest.split('"').next());
        let listed: BTreeSet<String> = listed.filter(|path| path.starts_with("/office/case/")).map(str::to_owned).collect();
        assert_eq!(listed, created);
    });
}
