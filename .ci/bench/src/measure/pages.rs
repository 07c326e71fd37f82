//! Signed-in pages beside a bare program that makes the same statements and sends as many bytes, and memory.

use std::time::Duration;

use anyhow::Result;
use tokio::time::sleep;

use super::alone;
use crate::{
    Options,
    figure::{Budget, Figure, Figures},
    line::Request,
    load::{self, Outcome},
    plan::Plan,
    population::Place,
    program::Program,
    visit::{Measured, Visitors},
};

/// Of the throughput of the bare program.
const SHARE: f64 = 0.7;
/// Megabytes at rest with the population of the paper.
const MEMORY: f64 = 60.0;
/// For how long a page is asked for alone, in seconds.
const ALONE: u64 = 2;

/// The pages, audited ones last.
pub fn measured(visitors: &Visitors) -> [Measured<'_>; 4] {
    let page = |name, path, cookie| Measured { name, path, cookie };
    [
        page("home of a refugee", "/me", &visitors.refugee),
        page("questions", "/me/housing/tenancy", &visitors.refugee),
        page("a case, audited", &visitors.case, &visitors.manager),
        page("list of cases, audited", "/office/cases", &visitors.manager),
    ]
}

/// The name of the figure of a page alone, by which growth finds it again.
pub fn name_alone(page: &str, place: &Place) -> String {
    format!("{page}: alone, {}", place.title())
}

/// Measures.
///
/// # Errors
/// When a program or a page fails.
pub async fn run(options: &Options, place: &Place, visitors: &Visitors, figures: &mut Figures) -> Result<()> {
    let pages = measured(visitors);
    let mut plan = Plan { database: place.database.clone(), pages: Vec::new() };
    for page in pages {
        let watched = visitors.watch(page).await?;
        let name = format!("{}: statements, {}", page.name, place.title());
        figures.add(Figure::new(name, f64::from(u32::try_from(watched.steps.len())?), "stmts"));
        plan.pages.push(watched);
    }
    let portal = Program::portal(&place.database).await?;
    figures.add(Figure::new(format!("start, {}", place.title()), portal.started.as_secs_f64(), "s"));
    // At rest, after the jobs of the first seconds.
    sleep(Duration::from_secs(3)).await;
    let memory = portal.memory()?;
    let portal_outcomes = outcomes(options, &portal, &pages).await?;
    let after = portal.memory()?;
    drop(portal);
    let bare = Program::bare(&plan, &place.folder).await?;
    let bare_memory = bare.memory()?;
    let bare_outcomes = outcomes(options, &bare, &pages).await?;
    drop(bare);

    for ((page, (one, many)), (bare_one, bare_many)) in pages.iter().zip(portal_outcomes).zip(bare_outcomes) {
        let title = place.title();
        let figure = Figure::new(name_alone(page.name, place), one.median, "ms");
        figures.add(figure.beside("bare program, alone", bare_one.median));
        let figure = Figure::new(format!("{}: many at once, {title}", page.name), many.rate, "pages/s");
        figures.add(figure.beside("bare program", bare_many.rate).within(Budget::RatioAtLeast(SHARE)));
        let figure = Figure::new(format!("{}: p99 of many, {title}", page.name), many.p99, "ms");
        figures.add(figure.beside("bare program", bare_many.p99));
    }
    let rest = Figure::new(format!("memory at rest, {}", place.title()), memory, "MB").beside("bare program", bare_memory);
    figures.add(if place.large { rest } else { rest.within(Budget::AtMost(MEMORY)) });
    figures.add(Figure::new(format!("memory after the load, {}", place.title()), after, "MB"));
    Ok(())
}

/// Each page alone, then by many at once.
async fn outcomes(options: &Options, program: &Program, pages: &[Measured<'_>]) -> Result<Vec<(Outcome, Outcome)>> {
    let mut outcomes = Vec::new();
    for page in pages {
        let one = alone(program, *page, ALONE).await?;
        let request = Request::new(program.port, page.path, Some(page.cookie));
        let many = load::run(&request, options.connections, Duration::from_secs(options.seconds)).await?;
        outcomes.push((one, many));
    }
    Ok(outcomes)
}
