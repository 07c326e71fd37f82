//! Properties of merging, of operations and of inputs at work side by side.

use proptest::prelude::*;

use super::{
    Area, Illegal, LogEntry, Node, NodeKind, Plan, PlanField, PlanOp, PlanState, PlanValue, Resolution, Step,
    field::Party,
    live::{LiveCell, same},
    merge::merge,
    op, phrase,
    resolve::{needs_before, resolve},
    template::TEMPLATES,
};
use crate::{
    ids::{AccountId, NodeId, OpId},
    lang::Lang,
    role::Role,
};

fn account(number: u8) -> AccountId {
    AccountId::from_random([number; 16])
}

fn op_id(number: u32) -> OpId {
    let mut bytes = [0; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    OpId::from_random(bytes)
}

/// A plan with its log, as the server keeps both.
#[derive(Default)]
struct Server {
    plan: Plan,
    log: Vec<LogEntry>,
}

impl Server {
    fn take(&mut self, who: AccountId, id: OpId, wanted: PlanOp) -> Result<Resolution, Illegal> {
        if let Some(done) = self.log.iter().find(|entry| entry.id == id) {
            return Ok(Resolution::Apply(done.op.clone()));
        }
        let before = needs_before(&self.plan, &wanted)
            .and_then(|(cell, base)| self.at(base).cell(cell).and_then(|cell| cell.value.clone()));
        let resolution = resolve(&self.plan, before, who, wanted)?;
        match &resolution {
            Resolution::Apply(op) => self.write(who, id, op.clone()),
            Resolution::Conflict(conflict) => {
                let keep = PlanOp::Keep { cell: conflict.cell, base: 0, value: conflict.mine.clone() };
                self.write(who, id, keep);
            }
            Resolution::Nothing => {}
        }
        Ok(resolution)
    }

    fn write(&mut self, by: AccountId, id: OpId, op: PlanOp) {
        let entry = LogEntry { rev: self.plan.rev + 1, id, by, role: Role::Manager, at: 0, lang: Lang::De, op };
        op::apply(&mut self.plan, &entry).expect("resolved operations apply");
        self.log.push(entry);
    }

    fn at(&self, rev: i64) -> Plan {
        Plan::replay(self.log.iter().filter(|entry| entry.rev <= rev)).expect("the log replays")
    }
}

fn text(text: &str) -> Option<PlanValue> {
    (!text.is_empty()).then(|| PlanValue::Text(text.to_owned()))
}

fn set(field: PlanField, base: i64, value: Option<PlanValue>) -> PlanOp {
    PlanOp::Set { cell: Node::Area(Area::Work).at(field), base, value, typed: None }
}

#[test]
fn changes_in_different_places_of_a_text_merge() {
    let base = "Sie sucht Arbeit. Sie hat zwei Kinder.";
    let mine = "Sie sucht Arbeit als Köchin. Sie hat zwei Kinder.";
    let theirs = "Sie sucht Arbeit. Sie hat drei Kinder.";
    assert_eq!(merge(base, mine, theirs).as_deref(), Some("Sie sucht Arbeit als Köchin. Sie hat drei Kinder."));
    assert_eq!(merge("eins zwei", "eins drei", "eins vier"), None);
    assert_eq!(merge("", "von mir", "von ihr").as_deref(), Some("von ihr\nvon mir"));
    assert_eq!(merge("a b c", "a c", "a b c d").as_deref(), Some("a c d"));
    assert_eq!(merge("a", "a", "").as_deref(), Some(""));
}

#[test]
fn a_conflict_shows_mine_theirs_and_before() {
    let mut server = Server::default();
    server.take(account(1), op_id(1), set(PlanField::Situation, 0, text("sucht Arbeit"))).expect("legal");
    server.take(account(2), op_id(2), set(PlanField::Situation, 1, text("sucht Ausbildung"))).expect("legal");
    let answer = server.take(account(1), op_id(3), set(PlanField::Situation, 1, text("sucht Wohnung"))).expect("legal");
    let Resolution::Conflict(conflict) = answer else { panic!("{answer:?}") };
    assert_eq!((conflict.before, conflict.mine), (text("sucht Arbeit"), text("sucht Wohnung")));
    assert_eq!((conflict.theirs, conflict.by), (text("sucht Ausbildung"), account(2)));
    assert!(matches!(&server.log[2].op, PlanOp::Keep { value, .. } if *value == text("sucht Wohnung")), "it is found again");
}

#[test]
fn one_s_own_other_tab_wins_and_the_earlier_value_stays_in_the_log() {
    let mut server = Server::default();
    let status = |code: &str| Some(PlanValue::Number(if code == "one" { 1 } else { 2 }));
    server.take(account(1), op_id(1), set(PlanField::StaffRating, 0, status("one"))).expect("legal");
    let answer = server.take(account(1), op_id(2), set(PlanField::StaffRating, 0, status("two"))).expect("legal");
    assert!(matches!(answer, Resolution::Apply(_)));
    assert_eq!(server.plan.value(Node::Area(Area::Work), PlanField::StaffRating), status("two").as_ref());
    assert_eq!(server.log.len(), 2);
}

#[test]
fn a_base_that_does_not_exist_is_refused() {
    let mut server = Server::default();
    let answer = server.take(account(1), op_id(1), set(PlanField::Situation, 7, text("x")));
    assert_eq!(answer, Err(Illegal::Version));
}

#[test]
fn every_state_ends_somewhere_and_nothing_leads_out_of_an_end() {
    for state in PlanState::ALL.iter().copied() {
        assert_eq!(state.is_over(), Step::ALL.iter().all(|step| step.leads_from(state).is_none()), "{state:?}");
        assert!(state.steps().all(|step| step != Step::Agree));
    }
    assert!(!PlanState::Draft.can_agree());
}

#[test]
fn a_plan_that_has_ended_takes_nothing() {
    let mut server = Server::default();
    for (number, step) in [Step::Start, Step::Close].into_iter().enumerate() {
        let number = u32::try_from(number).expect("few");
        server.take(account(1), op_id(number), PlanOp::Step(step)).expect("legal");
    }
    let answer = server.take(account(1), op_id(9), set(PlanField::Situation, 0, text("x")));
    assert_eq!(answer, Err(Illegal::Over));
}

#[test]
fn an_agreement_binds_what_she_saw() {
    let mut server = Server::default();
    server.take(account(1), op_id(1), set(PlanField::Situation, 0, text("sucht Arbeit"))).expect("legal");
    server.take(account(1), op_id(2), PlanOp::Step(Step::Propose)).expect("legal");
    let agree = |version| PlanOp::Agree { version, lang: Lang::FaAf, person: "A".into(), manager: "B".into() };
    server.take(account(1), op_id(3), set(PlanField::Situation, 2, text("sucht eine Arbeit"))).expect("legal");
    assert_eq!(server.take(account(2), op_id(4), agree(2)), Err(Illegal::Version), "it changed while she read");
    server.take(account(2), op_id(5), set(PlanField::OwnWords, 3, text("من کار می‌خواهم"))).expect("legal");
    server.take(account(2), op_id(6), agree(3)).expect("her own words change nothing she agrees to");
    assert!(!server.plan.changed_since_agreement());
    assert_eq!(server.plan.state, PlanState::Agreed);
    let frozen = server.at(server.plan.agreement().expect("agreed").version);
    server.take(account(1), op_id(7), set(PlanField::Situation, 5, text("sucht etwas anderes"))).expect("legal");
    assert!(server.plan.changed_since_agreement());
    assert_eq!(frozen, server.at(3), "what she agreed to stays");
}

#[test]
fn a_measure_goes_with_its_goal_and_a_wish_stays_hers() {
    let mut server = Server::default();
    let node = |number| NodeId::from_random([number; 16]);
    let (wish, goal, measure) = (Node::Wish(node(1)), Node::Goal(node(2)), Node::Measure(node(3)));
    for (number, op) in [
        PlanOp::Add { node: wish, under: None },
        PlanOp::Add { node: goal, under: Some(wish) },
        PlanOp::Add { node: measure, under: Some(goal) },
    ]
    .into_iter()
    .enumerate()
    {
        server.take(account(1), op_id(u32::try_from(number).expect("few")), op).expect("legal");
    }
    assert_eq!(server.plan.goal_of_wish(wish), Some(goal));
    server.take(account(1), op_id(9), PlanOp::Remove { node: goal }).expect("legal");
    assert!(!server.plan.has(measure) && server.plan.has(wish));
    assert_eq!(server.plan.of_kind(NodeKind::Measure).count(), 0);
    let orphan = PlanOp::Add { node: Node::Measure(node(4)), under: None };
    assert_eq!(server.take(account(1), op_id(10), orphan), Err(Illegal::Under));
}

#[test]
fn templates_are_made_of_known_phrases_and_apply() {
    for template in TEMPLATES {
        let mut server = Server::default();
        let mut number = 0;
        let operations = template.operations(|| {
            number += 1;
            NodeId::from_random([number; 16])
        });
        for (number, op) in operations.into_iter().enumerate() {
            server.take(account(1), op_id(u32::try_from(number).expect("few")), op).expect(template.code);
        }
        assert!(server.plan.of_kind(NodeKind::Goal).all(|goal| server.plan.measures(goal).count() > 0), "{}", template.code);
    }
    for (code, area) in phrase::GOALS {
        assert_eq!(phrase::area_of(code), Some(*area));
    }
    assert_eq!(Party::from_code("person"), Some(Party::Person));
}

#[test]
fn spaces_under_one_s_hands_stay_and_a_late_answer_loses_nothing() {
    let mut input = LiveCell::new(0, "eins".to_owned(), true);
    input.typed("eins zwei ".to_owned());
    let sending = input.next(op_id(1)).expect("something to send");
    input.typed("eins zwei drei".to_owned());
    // Somebody else's change is heard before the answer to one's own, which the server took first.
    assert_eq!(input.arrived(2, Some(op_id(9)), "null eins zwei".to_owned()), None);
    let shown = input.arrived(1, Some(sending.id), "eins zwei".to_owned());
    assert_eq!(shown.as_deref(), Some("null eins zwei drei"));
    let mut behind = LiveCell::new(0, "eins".to_owned(), true);
    behind.typed("eins zwei ".to_owned());
    let sending = behind.next(op_id(2)).expect("something to send");
    assert_eq!(behind.arrived(3, Some(sending.id), "null eins zwei".to_owned()).as_deref(), Some("null eins zwei "));
    let mut idle = LiveCell::new(0, "eins".to_owned(), true);
    idle.typed("eins ".to_owned());
    assert!(!idle.is_unsaved(), "a space at the end is nothing to save");
    assert_eq!(idle.arrived(1, None, "eins zwei".to_owned()).as_deref(), Some("eins zwei "));
}

/// Words that two people may type; few, so that they meet.
fn words() -> impl Strategy<Value = String> {
    proptest::collection::vec(prop_oneof!["[abc]", Just("\n".to_owned()), Just("Kurs".to_owned())], 0..6)
        .prop_map(|words| words.join(" "))
}

/// What somebody does at one of the open pages.
#[derive(Debug, Clone)]
enum Deed {
    Type(String),
    Send,
    Lose,
    Deliver,
    Choose(bool),
}

fn deed() -> impl Strategy<Value = (usize, Deed)> {
    let deed = prop_oneof![
        3 => words().prop_map(Deed::Type),
        3 => Just(Deed::Send),
        1 => Just(Deed::Lose),
        3 => Just(Deed::Deliver),
        1 => any::<bool>().prop_map(Deed::Choose),
    ];
    (0..3_usize, deed)
}

/// An open page with one note: its input, how far it has read the log, and whether an answer got lost.
struct Page {
    who: AccountId,
    input: LiveCell,
    seen: usize,
}

impl Page {
    /// Sends what waits to be sent, or what was on its way when an answer got lost.
    fn send(&mut self, server: &mut Server, number: u32, submitted: &mut Vec<String>, lose: bool) {
        let Some(sending) = self.input.again().or_else(|| self.input.next(op_id(number))) else {
            self.input.settle();
            return;
        };
        submitted.push(sending.text.clone());
        let value = text(&sending.text);
        let answer = server.take(self.who, sending.id, set(PlanField::Situation, sending.base, value)).expect("legal");
        if lose {
            return;
        }
        let conflict = matches!(answer, Resolution::Conflict(_)) || matches!(&answer, Resolution::Apply(PlanOp::Keep { .. }));
        if conflict {
            self.input.refused(sending.id);
        } else {
            let (rev, value) = there(&server.plan);
            self.input.arrived(rev, Some(sending.id), value);
        }
    }

    fn deliver(&mut self, server: &Server) {
        for entry in &server.log[self.seen..] {
            if let PlanOp::Set { value, .. } = &entry.op {
                self.input.arrived(entry.rev, Some(entry.id), shown(value.as_ref()));
            }
        }
        self.seen = server.log.len();
    }
}

fn shown(value: Option<&PlanValue>) -> String {
    match value {
        Some(PlanValue::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

fn there(plan: &Plan) -> (i64, String) {
    plan.cell(Node::Area(Area::Work).at(PlanField::Situation))
        .map_or((0, String::new()), |cell| (cell.rev, shown(cell.value.as_ref())))
}

proptest! {
    #[test]
    fn a_merge_keeps_every_new_word_of_both(base in words(), mine in words(), theirs in words()) {
        if let Some(merged) = merge(&base, &mine, &theirs) {
            let count = |text: &str, word: &str| text.split_whitespace().filter(|other| *other == word).count();
            for word in mine.split_whitespace().chain(theirs.split_whitespace()) {
                let wanted = count(&mine, word).max(count(&theirs, word));
                let deleted = count(&base, word);
                prop_assert!(count(&merged, word) + deleted >= wanted, "{word} in {merged:?}");
            }
        }
        prop_assert_eq!(merge(&base, &base, &theirs), Some(theirs.clone()));
        prop_assert_eq!(merge(&base, &mine, &base), Some(mine));
    }

    /// Any interleaving of three pages, two of them of one person, with lost answers and choices: all converge, applying
    /// the log again gives the same plan, and whatever was submitted is current, in the history or kept as a draft.
    #[test]
    fn pages_converge_and_nothing_submitted_is_lost(deeds in proptest::collection::vec(deed(), 1..60)) {
        let mut server = Server::default();
        let mut pages: Vec<Page> = [1, 1, 2]
            .into_iter()
            .map(|who| Page { who: account(who), input: LiveCell::new(0, String::new(), true), seen: 0 })
            .collect();
        let mut submitted = Vec::new();
        let mut number = 0;
        for (page, deed) in deeds {
            number += 1;
            let page = &mut pages[page];
            match deed {
                Deed::Type(text) => if !page.input.has_conflict() { page.input.typed(text) },
                Deed::Send => page.send(&mut server, number, &mut submitted, false),
                Deed::Lose => page.send(&mut server, number, &mut submitted, true),
                Deed::Deliver => page.deliver(&server),
                Deed::Choose(mine) => if page.input.has_conflict() {
                    let (rev, theirs) = there(&server.plan);
                    let choice = if mine { page.input.shown().to_owned() } else { theirs.clone() };
                    page.input.chosen(rev, theirs, choice);
                },
            }
        }
        // Everybody stops typing; conflicts are chosen, and what is on its way arrives.
        for _ in 0..20 {
            for page in &mut pages {
                number += 1;
                if page.input.has_conflict() {
                    let (rev, theirs) = there(&server.plan);
                    page.input.chosen(rev, theirs.clone(), theirs);
                }
                page.send(&mut server, number, &mut submitted, false);
                page.deliver(&server);
            }
        }
        let (_, current) = there(&server.plan);
        for page in &pages {
            prop_assert!(!page.input.is_unsaved(), "{:?}", page.input);
            prop_assert!(same(page.input.shown(), &current), "{:?} {current:?}", page.input);
        }
        prop_assert_eq!(Plan::replay(&server.log).expect("the log replays"), server.plan);
        let values: Vec<String> = server.log.iter().flat_map(|entry| match &entry.op {
            PlanOp::Set { value, typed, .. } => vec![shown(value.as_ref()), shown(typed.as_ref())],
            PlanOp::Keep { value, .. } => vec![shown(value.as_ref())],
            _ => Vec::new(),
        }).chain([String::new()]).collect();
        for text in submitted {
            prop_assert!(values.contains(&text), "lost: {text:?}");
        }
    }

    #[test]
    fn taking_content_out_leaves_replay_and_order(which in 0..6_usize) {
        let mut server = Server::default();
        for (number, words) in ["eins", "eins zwei", "eins zwei drei", "", "vier", "vier fünf"].into_iter().enumerate() {
            let base = server.plan.rev;
            let number = u32::try_from(number).expect("few");
            server.take(account(1), op_id(number), set(PlanField::Situation, base, text(words))).expect("legal");
        }
        let log: Vec<LogEntry> = server.log.iter().cloned().enumerate().map(|(at, entry)| {
            if at == which { LogEntry { op: entry.op.clone().redacted(), ..entry } } else { entry }
        }).collect();
        let again = Plan::replay(&log).expect("it replays");
        prop_assert_eq!(again.rev, server.plan.rev);
        let last = which == server.log.len() - 1;
        let there = again.value(Node::Area(Area::Work), PlanField::Situation);
        prop_assert_eq!(there == Some(&PlanValue::Redacted), last);
    }
}
