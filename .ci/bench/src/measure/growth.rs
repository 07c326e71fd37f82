//! How much slower a page is where a hundred times as many people are in the database.

use super::pages::name_alone;
use crate::{
    figure::{Budget, Figure, Figures},
    population::Place,
};

/// Times the page with the population of the paper.
const TIMES: f64 = 1.2;
const PAGES: [&str; 4] = ["home of a refugee", "questions", "a case, audited", "list of cases, audited"];

/// Compares what was measured before.
pub fn run(places: &[Place], figures: &mut Figures) {
    for large in places.iter().filter(|place| place.large) {
        let Some(small) = places.iter().find(|place| !place.large && place.system == large.system) else { continue };
        for page in PAGES {
            let value = |place| figures.value(&name_alone(page, place));
            let (Some(much), Some(little)) = (value(large), value(small)) else { continue };
            let figure = Figure::new(format!("{page}: growth, {}", large.system), much, "ms");
            let reference = format!("with {} persons", small.persons);
            figures.add(figure.beside(reference, little).within(Budget::RatioAtMost(TIMES)));
        }
    }
}
