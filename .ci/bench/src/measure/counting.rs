//! The page of figures and completion beside its SQL alone.

use anyhow::Result;

use super::alone;
use crate::{
    Options,
    figure::{Budget, Figure, Figures},
    plan::Plan,
    population::Place,
    program::Program,
    visit::{Measured, Visitors},
};

/// Times its SQL alone.
const TIMES: f64 = 2.0;

/// Measures.
///
/// # Errors
/// When a program or the page fails.
pub async fn run(options: &Options, place: &Place, visitors: &Visitors, figures: &mut Figures) -> Result<()> {
    let page = Measured { name: "figures and completion", path: "/office/figures", cookie: &visitors.coordinator };
    let plan = Plan { database: place.database.clone(), pages: vec![visitors.watch(page).await?] };
    let portal = alone(&Program::portal(&place.database).await?, page, options.seconds).await?;
    let bare = alone(&Program::bare(&plan, &place.folder).await?, page, options.seconds).await?;
    let figure = Figure::new(format!("{}, {}", page.name, place.title()), portal.median, "ms");
    figures.add(figure.beside("its SQL alone", bare.median).within(Budget::RatioAtMost(TIMES)));
    Ok(())
}
