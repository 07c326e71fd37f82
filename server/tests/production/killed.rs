//! The server is killed in the middle of its work, again and again: whatever it acknowledged is there afterwards.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use crate::{Browser, Instance, after, hidden, redeem};

/// How often it is killed.
const TIMES: usize = 20;
/// Pages that write at the same time.
const WRITERS: usize = 3;
/// How long each server lives, in milliseconds; the times differ, so that it dies at different points of its work.
const LIVES: [u64; 5] = [60, 110, 170, 230, 310];

/// A manager with a role, and a case with a plan.
fn at_work(instance: &mut Instance) -> (Browser, String) {
    instance.fill_in();
    instance.run(&["migrate"]);
    let cards = instance.run(&["admin", "--carrier", "Stadt Musterhausen", "--name", "Ute Berg", "--coordinator", "Petra Kunz"]);
    instance.serve();
    let code = |name: &str| after(&cards, name, "code:", "\n").trim().to_owned();
    let (mut admin, mut coordinator, mut manager) = (instance.browser(), instance.browser(), instance.browser());
    redeem(&mut admin, &code("Ute Berg"), "/office/accounts");
    let page = admin.get("/office/accounts").status(200).text();
    let submission = hidden(&page, "<main", "submission");
    let form =
        [("do", "create"), ("submission", submission.as_str()), ("name", "Lena Vogt"), ("role", "manager"), ("lang", "de")];
    admin.post("/office/accounts", &form).sees("/office/accounts");
    let account = hidden(&admin.get("/office/accounts").status(200).text(), "Lena Vogt", "account");
    let card = admin.post("/office/accounts", &[("do", "card"), ("account", &account)]).status(200).text();
    redeem(&mut manager, after(&card, "<body", "class=\"code\">", "<"), "/office/account");
    redeem(&mut coordinator, &code("Petra Kunz"), "/office/figures");
    let grant = hidden(&coordinator.get("/office/confirmations").status(200).text(), "Lena Vogt", "grant");
    coordinator.post("/office/confirmations", &[("grant", &grant)]).sees("/office/confirmations");
    let submission = hidden(&manager.get("/office/cases/new").status(200).text(), "<main", "submission");
    let form = [
        ("submission", submission.as_str()),
        ("members", "1"),
        ("lang", "de"),
        ("1.family_name", "Saleh"),
        ("1.given_names", "Amina"),
    ];
    let case = manager.post("/office/cases/new", &form).status(303).header("location").to_owned();
    let plan = format!("{case}/plan");
    let submission = hidden(&manager.get(&plan).status(200).text(), "<main", "submission");
    manager.post(&plan, &[("submission", &submission), ("base", "0"), ("do", "start"), ("template", "")]).sees(&plan);
    (manager, plan)
}

#[test]
fn every_acknowledged_operation_is_there_after_a_kill() {
    let mut instance = Instance::initialised();
    let (manager, plan) = at_work(&mut instance);
    let case = plan.split('/').nth(3).expect("a case").to_owned();
    let acknowledged: Mutex<Vec<String>> = Mutex::default();
    for round in 0..TIMES {
        if round > 0 {
            instance.serve();
        }
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            for writer in 0..WRITERS {
                let (mut browser, case, acknowledged, over) = (manager.clone(), &case, &acknowledged, &over);
                scope.spawn(move || {
                    for number in 0.. {
                        if over.load(Ordering::Relaxed) {
                            return;
                        }
                        let text = format!("w{writer}r{round}n{number}");
                        let id = format!("{writer:08x}{round:012x}{number:012x}");
                        let field = ["situation", "resources", "obstacles"][writer];
                        let body = format!(
                            "{{\"case\":\"{case}\",\"change\":{{\"id\":\"{id}\",\"cell\":\"area-work.{field}\",\"base\":0,\"text\":\"{text}\"}}}}"
                        );
                        // A server that is being killed answers nothing, and then nothing is claimed.
                        if browser.try_post_json("/api/fn/plan/change", &body) == Some(200) {
                            acknowledged.lock().expect("not poisoned").push(text);
                        }
                    }
                });
            }
            thread::sleep(Duration::from_millis(LIVES[round % LIVES.len()]));
            instance.kill();
            over.store(true, Ordering::Relaxed);
        });
    }
    instance.serve();
    let mut manager = manager;
    let history = manager.get(&format!("{plan}/history")).status(200).text();
    let acknowledged = acknowledged.into_inner().expect("not poisoned");
    println!("{} operations acknowledged over {TIMES} kills", acknowledged.len());
    assert!(acknowledged.len() >= TIMES, "the server did hardly anything");
    let lost: Vec<_> = acknowledged.iter().filter(|text| !history.contains(text.as_str())).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    manager.get(&plan).status(200);
    let report = instance.run(&["doctor"]);
    assert!(!report.contains("FAILED"), "{report}");
}
