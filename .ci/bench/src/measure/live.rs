//! Plans that several people write in: how long a change takes until it stands in the other open browsers, and the memory of
//! many streams of events.
//!
//! An event carries the change itself, so the time ends when its event was read: nothing is fetched after it.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use anyhow::Result;
use lotse_app::island::api::PlanNews;
use lotse_core::clock::Random;
use lotse_model::ids::OpId;
use tokio::{
    sync::mpsc::{self, UnboundedReceiver, UnboundedSender},
    task::JoinSet,
    time::{sleep, sleep_until, timeout},
};

use crate::{
    Options,
    editing::{self, EDITORS, Editor, OpenPlan, Written},
    figure::{Budget, Figure, Figures},
    line::Events,
    load,
    population::Place,
    program::Program,
    visit::Visitors,
};

/// Plans that are written in at the same time.
const PLANS: usize = 50;
/// Milliseconds until a change stands in another browser.
const ARRIVED: f64 = 150.0;
/// Streams that are open at the same time, and the megabytes of the portal then.
const STREAMS: usize = 1_000;
const MEMORY: f64 = 150.0;
/// So many of them are opened at once: each tells those in the same plan that somebody has come.
const OPENING: usize = 8;
/// Times the seconds for which a page is asked for.
const LONGER: u64 = 2;
/// Between two changes of somebody who writes: a few words, and the pause after which her browser sends them.
const PACE: Duration = Duration::from_secs(4);
/// Whatever has not arrived so long after the last change is lost.
const LOST: Duration = Duration::from_secs(20);

/// Measures.
///
/// # Errors
/// When there are no plans, or the portal ends.
pub async fn run(options: &Options, place: &Place, visitors: &Visitors, figures: &mut Figures) -> Result<()> {
    let plans = editing::plans(place, visitors, PLANS).await?;
    let portal = Program::portal(&place.database).await?;
    let title = place.title();

    let told = edit(&portal, &plans, Duration::from_secs(options.seconds * LONGER)).await?;
    let name = |what: &str| format!("{PLANS} plans x {EDITORS} editors: {what}, {title}");
    figures.add(Figure::new(name("changes"), told.changes as f64, "changes"));
    figures.add(Figure::new(name("saved, p99"), load::within(&told.saved, 99), "ms"));
    figures.add(Figure::new(name("in other streams, p50"), load::within(&told.arrived, 50), "ms"));
    let slow = Figure::new(name("in other streams, p99"), load::within(&told.arrived, 99), "ms");
    figures.add(slow.within(Budget::AtMost(ARRIVED)));
    figures.add(Figure::new(name("refused or lost"), told.lost as f64, "changes").within(Budget::AtMost(0.0)));

    let rest = portal.memory()?;
    let (memory, lost) = many(&portal, &plans).await?;
    let figure = Figure::new(format!("memory with {STREAMS} streams, {title}"), memory, "MB").beside("without them", rest);
    figures.add(if place.large { figure } else { figure.within(Budget::AtMost(MEMORY)) });
    let figure = Figure::new(format!("{STREAMS} streams: changes lost, {title}"), lost as f64, "events");
    figures.add(figure.within(Budget::AtMost(0.0)));
    Ok(())
}

/// What came of some changes; times are sorted.
struct Told {
    changes: usize,
    /// Until its own browser knew.
    saved: Vec<Duration>,
    /// Until another one knew.
    arrived: Vec<Duration>,
    /// Refused, and not arrived in a stream.
    lost: usize,
}

/// A change that arrived in a stream: its id, the number of the stream, when.
type Arrival = (OpId, usize, Instant);

/// Has all editors write for so long.
async fn edit(portal: &Program, plans: &[OpenPlan], seconds: Duration) -> Result<Told> {
    let mut editors = Vec::new();
    let mut listeners = Listeners::new();
    for number in 0..plans.len() * EDITORS {
        let editor = Editor::open(portal.port, &plans[number / EDITORS], number).await?;
        listeners.hear(number, editor.listen().await?);
        editors.push(editor);
    }
    let end = Instant::now() + seconds;
    let mut writers = JoinSet::new();
    for editor in editors {
        writers.spawn(write(editor, end));
    }
    let mut written = Vec::new();
    while let Some(one) = writers.join_next().await {
        written.extend(one??);
    }
    let arrivals = listeners.arrived(&written, EDITORS - 1).await;
    Ok(told(&written, &arrivals, EDITORS - 1))
}

/// One who writes, with pauses of half to one and a half of the pace.
async fn write(mut editor: Editor, end: Instant) -> Result<Vec<Written>> {
    let share = |editor: &Editor| f64::from(u16::from_le_bytes(editor.random.bytes())) / f64::from(u16::MAX);
    let mut next = Instant::now() + PACE.mul_f64(share(&editor));
    let mut written = Vec::new();
    while next < end {
        sleep_until(next.into()).await;
        written.push(editor.write().await?);
        next = Instant::now() + PACE.mul_f64(0.5 + share(&editor));
    }
    Ok(written)
}

/// Opens many streams in all plans and has one change arrive in each; tells the memory then, and how many did not arrive.
async fn many(portal: &Program, plans: &[OpenPlan]) -> Result<(f64, usize)> {
    let mut opening = JoinSet::new();
    for first in 0..OPENING {
        let (port, plans, random) = (portal.port, plans.to_vec(), Random::seeded(u64::try_from(STREAMS + first)?));
        opening.spawn(async move {
            let mut open = Vec::new();
            for number in (first..STREAMS).step_by(OPENING) {
                let (plan, browser) = (&plans[number % plans.len()], number / plans.len());
                match plan.listen(port, browser, OpId::from_random(random.bytes())).await {
                    Ok(events) => open.push(events),
                    // Nothing arrives in it, which is counted.
                    Err(error) => println!("  a stream was not opened: {error}"),
                }
            }
            open
        });
    }
    let mut listeners = Listeners::new();
    while let Some(open) = opening.join_next().await {
        open?.into_iter().for_each(|events| listeners.hear(STREAMS, events));
    }
    let mut written = Vec::new();
    for (number, plan) in plans.iter().enumerate() {
        // One more beside those who wrote before.
        let mut editor = Editor::open(portal.port, plan, (plans.len() + number) * EDITORS).await?;
        written.push(editor.write().await?);
    }
    let each = STREAMS / plans.len();
    let arrivals = listeners.arrived(&written, each).await;
    // Whatever was made for that moment is done with.
    sleep(Duration::from_secs(1)).await;
    Ok((portal.memory()?, told(&written, &arrivals, each).lost))
}

/// Streams that are listened to; they are closed with it.
struct Listeners {
    open: JoinSet<()>,
    tell: UnboundedSender<Arrival>,
    hear: UnboundedReceiver<Arrival>,
}

impl Listeners {
    fn new() -> Self {
        let (tell, hear) = mpsc::unbounded_channel();
        Self { open: JoinSet::new(), tell, hear }
    }

    fn hear(&mut self, number: usize, mut events: Events) {
        let tell = self.tell.clone();
        self.open.spawn(async move {
            loop {
                match events.next::<PlanNews>().await {
                    Ok(news) => {
                        let now = Instant::now();
                        for cell in news.cells {
                            // When all is over nobody asks any more.
                            tell.send((cell.id, number, now)).ok();
                        }
                    }
                    Err(error) => {
                        println!("  a stream ended: {error}");
                        return;
                    }
                }
            }
        });
    }

    /// Waits until each change arrived in so many streams beside that of its writer.
    async fn arrived(&mut self, written: &[Written], others: usize) -> Vec<Arrival> {
        let by: HashMap<OpId, usize> = written.iter().map(|one| (one.id, one.by)).collect();
        let wanted = written.iter().filter(|one| one.saved.is_some()).count() * others;
        let mut arrivals = Vec::new();
        let all = async {
            while arrivals.len() < wanted {
                let Some(arrival) = self.hear.recv().await else { return };
                if by.get(&arrival.0).is_some_and(|writer| *writer != arrival.1) {
                    arrivals.push(arrival);
                }
            }
        };
        // What is missing then is counted as lost.
        timeout(LOST, all).await.ok();
        arrivals
    }
}

fn told(written: &[Written], arrivals: &[Arrival], others: usize) -> Told {
    let sent: HashMap<OpId, Instant> = written.iter().map(|one| (one.id, one.sent)).collect();
    let mut arrived: Vec<Duration> = arrivals.iter().filter_map(|(id, _, at)| Some(*at - *sent.get(id)?)).collect();
    let mut saved: Vec<Duration> = written.iter().filter_map(|one| Some(one.saved? - one.sent)).collect();
    arrived.sort_unstable();
    saved.sort_unstable();
    let lost = (written.len() - saved.len()) + (saved.len() * others).saturating_sub(arrived.len());
    Told { changes: written.len(), saved, arrived, lost }
}
