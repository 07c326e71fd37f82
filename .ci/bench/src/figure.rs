//! Figures, as a table and as a list (architecture.md §5).

use std::{fs, path::Path};

use anyhow::Result;
use serde::Serialize;

/// One measured value beside its reference.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// What was measured, on what.
    pub name: String,
    /// The value.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// What it is compared with.
    pub reference: Option<String>,
    /// The value of that, in the same unit.
    pub reference_value: Option<f64>,
    /// Value by reference.
    pub ratio: Option<f64>,
    /// What is allowed, of the ratio if it says so, else of the value.
    pub budget: Option<String>,
    /// Whether it is kept; `None` without a budget.
    pub within: Option<bool>,
}

/// What is allowed.
#[derive(Debug, Clone, Copy)]
pub enum Budget {
    /// The value at most.
    AtMost(f64),
    /// The ratio at most.
    RatioAtMost(f64),
    /// The ratio at least.
    RatioAtLeast(f64),
}

impl Figure {
    /// A value that is compared with nothing.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { name: name.into(), value, unit, reference: None, reference_value: None, ratio: None, budget: None, within: None }
    }

    /// Beside the value of something else.
    #[must_use]
    pub fn beside(mut self, reference: impl Into<String>, value: f64) -> Self {
        self.reference = Some(reference.into());
        self.reference_value = Some(value);
        self.ratio = (value > 0.0).then(|| self.value / value);
        self
    }

    /// With what is allowed.
    #[must_use]
    pub fn within(mut self, budget: Budget) -> Self {
        let (text, within) = match budget {
            Budget::AtMost(most) => (format!("<= {most} {}", self.unit), Some(self.value <= most)),
            Budget::RatioAtMost(most) => (format!("ratio <= {most}"), self.ratio.map(|ratio| ratio <= most)),
            Budget::RatioAtLeast(least) => (format!("ratio >= {least}"), self.ratio.map(|ratio| ratio >= least)),
        };
        self.budget = Some(text);
        self.within = within;
        self
    }
}

/// All of a run.
#[derive(Debug, Default)]
pub struct Figures(Vec<Figure>);

impl Figures {
    /// Adds one, and tells it at once: a run takes minutes.
    pub fn add(&mut self, figure: Figure) {
        println!("{}", line(&figure));
        self.0.push(figure);
    }

    /// The value of a figure that was added before.
    pub fn value(&self, name: &str) -> Option<f64> {
        self.0.iter().find(|figure| figure.name == name).map(|figure| figure.value)
    }

    /// Prints the table.
    pub fn print(&self) {
        println!("\n{:<64}{:>12} {:<8}{:>12}{:>8}  {:<16}", "figure", "value", "unit", "reference", "ratio", "budget");
        for figure in &self.0 {
            println!("{}", line(figure));
        }
    }

    /// Writes the list.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn write(&self, file: &Path) -> Result<()> {
        fs::write(file, serde_json::to_string_pretty(&self.0)? + "\n")?;
        println!("\n{}", file.display());
        Ok(())
    }
}

fn line(figure: &Figure) -> String {
    let number = |value: Option<f64>| value.map(short).unwrap_or_default();
    let kept = match figure.within {
        Some(true) => "",
        Some(false) => "  MISSED",
        None => "",
    };
    format!(
        "{:<64}{:>12} {:<8}{:>12}{:>8}  {:<16}{kept}",
        figure.name,
        short(figure.value),
        figure.unit,
        number(figure.reference_value),
        figure.ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
        figure.budget.as_deref().unwrap_or_default(),
    )
}

/// Three digits at least, no more than needed.
fn short(value: f64) -> String {
    if value.fract() == 0.0 || value.abs() >= 1000.0 {
        format!("{value:.0}")
    } else if value.abs() >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.3}")
    }
}
