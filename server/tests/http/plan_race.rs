//! Editors of one plan at the same time, on both databases: three open pages, two of one person, with changes that are
//! sent, lost on the way back, sent again, and chosen about. All converge, applying the log again gives the same plan, and
//! whatever was submitted is current, in the history or kept as a draft.

use lotse_core::{
    Principal,
    office::stand_in,
    plan::{
        history,
        live::{self, Change, Outcome},
        page, start,
    },
};
use lotse_model::{
    form::RawForm,
    ids::{CaseId, OpId},
    plan::{
        Area, CellRef, LogEntry, Node, Plan, PlanField, PlanOp, PlanValue, input,
        live::{LiveCell, same},
    },
    role::Role,
};
use rand_chacha::{ChaCha20Rng, rand_core::RngCore, rand_core::SeedableRng};
use uuid::Uuid;

use crate::common::{TestApp, on_both};

const WORDS: [&str; 5] = ["Kurs", "Arbeit", "Wohnung", "B1", "\n"];

fn cell() -> CellRef {
    Node::Area(Area::Work).at(PlanField::Situation)
}

async fn principal(app: &TestApp, name: &'static str) -> Principal {
    let person = app.staff(name, Role::Manager).await;
    app.core.principal(person.account, None).await.expect("a database").expect("a manager")
}

/// A case with an empty plan and two who write in it.
async fn two_editors(app: &TestApp) -> (CaseId, [Principal; 2]) {
    let case = app.refugee_account().await.case.expect("a case");
    let editors = [principal(app, "Lena Vogt").await, principal(app, "Tim Adler").await];
    let form = |fields: &[(&str, String)]| {
        let mut form = RawForm::default();
        form.set("submission", app.core.submission().to_string());
        fields.iter().for_each(|(name, value)| form.set(name, value.clone()));
        form
    };
    let until =
        [("until.day", "30"), ("until.month", "12"), ("until.year", "2018")].map(|(name, value)| (name, value.to_owned()));
    let mut fields = vec![("account", editors[1].account().to_string()), ("reason", "Urlaub".to_owned())];
    fields.extend(until);
    stand_in::grant(&app.core, &editors[0], case, &form(&fields)).await.expect("a stand-in");
    start::start(&app.core, &editors[0], case, &form(&[("base", "0".to_owned())])).await.expect("a plan");
    (case, editors)
}

/// An open page with one note.
struct Page {
    who: Principal,
    input: LiveCell,
    seen: i64,
}

struct Race<'a> {
    app: &'a TestApp,
    case: CaseId,
    dice: ChaCha20Rng,
    submitted: Vec<String>,
}

impl Race<'_> {
    fn below(&mut self, bound: u32) -> u32 {
        self.dice.next_u32() % bound
    }

    fn words(&mut self) -> String {
        let count = self.below(5);
        (0..count).map(|_| WORDS[self.below(5) as usize]).collect::<Vec<_>>().join(" ").trim().to_owned()
    }

    async fn send(&mut self, page: &mut Page, lose: bool) {
        let id = OpId::from_random(self.app.core.random.bytes());
        let Some(sending) = page.input.again().or_else(|| page.input.next(id)) else {
            page.input.settle();
            return;
        };
        self.submitted.push(sending.text.clone());
        let change = Change { id: sending.id, cell: cell(), base: sending.base, text: sending.text };
        let outcome = live::change(&self.app.core, &page.who, self.case, change).await.expect("taken");
        if lose {
            return;
        }
        match outcome {
            Outcome::Saved(rev, value) => drop(page.input.arrived(rev, Some(sending.id), input::show(value.as_ref()))),
            Outcome::Conflict(..) => page.input.refused(sending.id),
            other => panic!("{other:?}"),
        }
    }

    async fn deliver(&self, page: &mut Page) {
        let news = live::news(&self.app.core, &page.who, self.case, page.seen, Uuid::nil()).await.expect("news");
        for entry in &news.log {
            if let PlanOp::Set { cell: there, value, .. } = &entry.op
                && *there == cell()
            {
                page.input.arrived(entry.rev, Some(entry.id), input::show(value.as_ref()));
            }
            page.seen = entry.rev;
        }
    }

    async fn choose(&mut self, page: &mut Page, mine: bool) {
        let (rev, theirs) = self.there(page).await;
        let choice = if mine { page.input.shown().to_owned() } else { theirs.clone() };
        page.input.chosen(rev, theirs, choice);
    }

    async fn plan(&self, who: &Principal) -> Plan {
        page::page(&self.app.core, who, self.case).await.expect("a page").shown.expect("a plan").plan
    }

    async fn there(&self, page: &Page) -> (i64, String) {
        let plan = self.plan(&page.who).await;
        plan.cell(cell()).map_or((0, String::new()), |cell| (cell.rev, input::show(cell.value.as_ref())))
    }
}

fn text(value: Option<&PlanValue>) -> String {
    input::show(value)
}

async fn pages_converge_and_nothing_submitted_is_lost(app: TestApp) {
    let (case, [one, other]) = two_editors(&app).await;
    for seed in 0..6 {
        let mut race = Race { app: &app, case, dice: ChaCha20Rng::seed_from_u64(seed), submitted: Vec::new() };
        let start = race.plan(&one).await;
        let (base, shown) = (start.rev, text(start.value(cell().node, cell().field)));
        let mut pages: Vec<Page> = [&one, &one, &other]
            .into_iter()
            .map(|who| Page { who: who.clone(), input: LiveCell::new(base, shown.clone(), true), seen: base })
            .collect();
        for _ in 0..40 {
            let page = &mut pages[race.below(3) as usize];
            match race.below(6) {
                0 | 1 if !page.input.has_conflict() => {
                    let words = race.words();
                    page.input.typed(words);
                }
                2 => race.send(page, true).await,
                3 => race.deliver(page).await,
                4 if page.input.has_conflict() => {
                    let mine = race.below(2) == 0;
                    race.choose(page, mine).await;
                }
                _ => race.send(page, false).await,
            }
        }
        for _ in 0..12 {
            for page in &mut pages {
                if page.input.has_conflict() {
                    race.choose(page, false).await;
                }
                race.send(page, false).await;
                race.deliver(page).await;
            }
        }
        let (_, current) = race.there(&pages[0]).await;
        for page in &pages {
            assert!(!page.input.is_unsaved(), "seed {seed}: {:?}", page.input);
            assert!(same(page.input.shown(), &current), "seed {seed}: {:?} {current:?}", page.input);
        }
        let history = history::history(&app.core, &one, case).await.expect("a history");
        let mut log: Vec<LogEntry> = history.lines.into_iter().map(|line| line.entry).collect();
        log.reverse();
        assert_eq!(Plan::replay(&log).expect("the log replays"), history.plan, "seed {seed}");
        let found = |wanted: &String| {
            wanted.is_empty()
                || log.iter().any(|entry| match &entry.op {
                    PlanOp::Set { value, typed, .. } => text(value.as_ref()) == *wanted || text(typed.as_ref()) == *wanted,
                    PlanOp::Keep { value, .. } => text(value.as_ref()) == *wanted,
                    _ => false,
                })
        };
        // What is typed is cleaned like any text: compare as the server keeps it.
        for submitted in &race.submitted {
            let kept = input::read(PlanField::Situation, submitted).expect("good text");
            assert!(found(&text(kept.as_ref())), "seed {seed}: lost {submitted:?}");
        }
    }
}

on_both!(pages_converge_and_nothing_submitted_is_lost);
