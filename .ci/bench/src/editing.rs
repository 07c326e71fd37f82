//! Managers who have plans open and write in them, each as her browser does it: a page, a stream of events, one change at a
//! time, and a word about where she is when she goes to another place.

use std::{collections::BTreeSet, time::Instant};

use anyhow::{Context, Result, ensure};
use lotse_app::island::api::{PlanAnswer, PlanChange, PlanNews, PlanPresence};
use lotse_core::{clock::Random, demo::DemoAccount};
use lotse_model::{
    ids::{CaseId, OpId},
    plan::{Area, CellRef, Node, PlanField},
    route,
};
use serde_json::json;

use crate::{
    line::{Connection, Events, Request},
    population::Place,
    visit::Visitors,
};

/// How many browsers have a plan open at once. Each writes in fields of its own, so that nobody has to choose.
pub const EDITORS: usize = 3;
const FIELDS: [PlanField; EDITORS] = [PlanField::Situation, PlanField::Resources, PlanField::Obstacles];
/// So many changes are written in one place before the next one.
const CHANGES: usize = 3;
/// How many managers are asked for plans, and how many plans of one are taken at most.
const MANAGERS: usize = 16;
const OF_ONE: usize = 8;

/// A plan that is open in several browsers.
#[derive(Debug, Clone)]
pub struct OpenPlan {
    /// Its case.
    pub case: CaseId,
    /// The revision of the page that was loaded.
    rev: i64,
    /// The sessions of its editors.
    cookies: Vec<String>,
}

impl OpenPlan {
    /// A stream of its events in a tab of one of the browsers, once its first event has come: it is served.
    ///
    /// # Errors
    /// When there is none.
    pub async fn listen(&self, port: u16, browser: usize, tab: OpId) -> Result<Events> {
        let path = format!("{}/events?after={}&tab={tab}", route::plan(self.case), self.rev);
        let request = Request::events(port, &path, &self.cookies[browser % EDITORS]);
        let mut events = Connection::open(port).await?.listen(&request).await?;
        let first: PlanNews = events.next().await?;
        ensure!(!first.ended, "a stream ended as it began");
        Ok(events)
    }
}

/// Finds plans in what is due, manager by manager, and signs their managers in, in a browser for each editor.
///
/// # Errors
/// When there are too few.
pub async fn plans(place: &Place, visitors: &Visitors, wanted: usize) -> Result<Vec<OpenPlan>> {
    let of = |role: &'static str| place.accounts.iter().filter(move |account| account.role == role);
    let managers: Vec<&DemoAccount> = of("manager").chain(of("coordinator")).take(MANAGERS).collect();
    let mut sessions = vec![Vec::new(); managers.len()];
    for _ in 0..EDITORS {
        let once_more = visitors.sign_in_again(&managers).await?;
        sessions.iter_mut().zip(once_more).for_each(|(of_one, cookie)| of_one.push(cookie));
    }
    let mut plans = Vec::new();
    for cookies in sessions {
        for case in due(visitors, &cookies[0]).await?.into_iter().take(OF_ONE) {
            if plans.len() == wanted {
                return Ok(plans);
            }
            let page = visitors.get(&route::plan(case), &cookies[0], "identity").await?;
            let page = String::from_utf8_lossy(&page);
            let rev = page.split_once("data-rev=\"").and_then(|(_, rest)| rest.split_once('"')).map(|(rev, _)| rev.parse());
            let rev = rev.context("a plan without its revision")??;
            plans.push(OpenPlan { case, rev, cookies: cookies.clone() });
        }
    }
    ensure!(plans.len() == wanted, "{} plans in {}, {wanted} are wanted", plans.len(), place.title());
    Ok(plans)
}

/// The cases in whose plans something is due.
async fn due(visitors: &Visitors, cookie: &str) -> Result<BTreeSet<CaseId>> {
    let page = visitors.get(route::PLANS, cookie, "identity").await?;
    let page = String::from_utf8_lossy(&page);
    let cases = page.split("href=\"/office/case/").filter_map(|rest| rest.split_once("/plan#")?.0.parse().ok());
    Ok(cases.collect())
}

/// A change that was written.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// Its id.
    pub id: OpId,
    /// Who wrote it: a number among all editors.
    pub by: usize,
    /// Just before it was sent.
    pub sent: Instant,
    /// When its answer said that it is saved; `None` when it said something else.
    pub saved: Option<Instant>,
}

/// A browser with an open plan.
pub struct Editor {
    /// Its number among all.
    pub number: usize,
    /// For its identifiers and pauses.
    pub random: Random,
    port: u16,
    plan: OpenPlan,
    tab: OpId,
    connection: Connection,
    rev: i64,
    changes: usize,
}

impl Editor {
    /// Opens a plan in one of its browsers: the one with the rest of the number.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn open(port: u16, plan: &OpenPlan, number: usize) -> Result<Self> {
        // The same pauses in every run.
        let random = Random::seeded(u64::try_from(number)?);
        let tab = OpId::from_random(random.bytes());
        Ok(Self {
            number,
            port,
            plan: plan.clone(),
            tab,
            connection: Connection::open(port).await?,
            rev: plan.rev,
            changes: 0,
            random,
        })
    }

    /// Its stream of events, after the first of them.
    ///
    /// # Errors
    /// When there is none.
    pub async fn listen(&self) -> Result<Events> {
        self.plan.listen(self.port, self.number, self.tab).await
    }

    /// Writes the next change.
    ///
    /// # Errors
    /// When there is no answer to it.
    pub async fn write(&mut self) -> Result<Written> {
        let area = Area::ALL[self.changes / CHANGES % Area::ALL.len()];
        let cell = Node::Area(area).at(FIELDS[self.number % EDITORS]);
        if self.changes.is_multiple_of(CHANGES) {
            self.go_to(cell).await?;
        }
        self.changes += 1;
        let id = OpId::from_random(self.random.bytes());
        let text = format!("Gespräch {}.{}: bringt die Unterlagen nächste Woche mit.", self.number, self.changes);
        let change = PlanChange { id, cell, base: self.rev, text };
        let body = json!({ "case": self.plan.case, "change": change });
        let request = Request::json(self.port, "/api/fn/plan/change", self.cookie(), &body)?;
        let sent = Instant::now();
        let answer = self.connection.answer(&request).await?;
        let answered = Instant::now();
        let saved = match serde_json::from_slice(answer)? {
            PlanAnswer::Saved { rev, .. } => {
                self.rev = rev;
                Some(answered)
            }
            _ => None,
        };
        Ok(Written { id, by: self.number, sent, saved })
    }

    async fn go_to(&mut self, cell: CellRef) -> Result<()> {
        let presence = PlanPresence { tab: self.tab, cell: Some(cell) };
        let body = json!({ "case": self.plan.case, "presence": presence });
        let request = Request::json(self.port, "/api/fn/plan/presence", self.cookie(), &body)?;
        self.connection.ask(&request).await?;
        Ok(())
    }

    fn cookie(&self) -> &str {
        &self.plan.cookies[self.number % EDITORS]
    }
}
