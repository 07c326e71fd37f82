//! Figures: a number with its definition and day, and bars with the numbers beside them.

use leptos::prelude::*;

use super::{Tone, Ui};
use crate::i18n::msg;

/// A counted value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stat {
    /// What it is called.
    pub label: String,
    /// The value, ready to be read.
    pub value: String,
    /// One sentence that says what it means.
    pub sentence: Option<String>,
    /// What is counted.
    pub definition: String,
    /// The day that it is about, dd.mm.yyyy.
    pub as_of: String,
    /// Whether it is good or asks for attention.
    pub tone: Tone,
}

/// One figure.
#[must_use]
pub fn stat(ui: Ui, stat: Stat) -> AnyView {
    let as_of = ui.say_with(msg::UI_AS_OF, &[("date", stat.as_of.into())]).view();
    let class = format!("stat stat--{}", stat.tone.class());
    view! {
        <section class=class>
            <h2 class="stat__label">{stat.label}</h2>
            <p class="stat__value">{stat.value}</p>
            {stat.sentence.map(|sentence| view! { <p>{sentence}</p> })}
            <p class="stat__day">{as_of}</p>
            <details class="why"><summary>{ui.t(msg::UI_DEFINITION)}</summary><p>{stat.definition}</p></details>
        </section>
    }
    .into_any()
}

/// Figures beside each other.
#[must_use]
pub fn stats(stats: Vec<AnyView>) -> AnyView {
    view! { <div class="stats">{stats}</div> }.into_any()
}

/// One bar, of one or more parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is about.
    pub label: String,
    /// Its parts in the order of the columns.
    pub parts: Vec<u64>,
    /// What stands in the last column instead of the sum, such as "12 of 40".
    pub words: Option<String>,
}

/// A part that every bar has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name, the head of its column.
    pub label: String,
    /// Its colour; in black and white each has a density of its own.
    pub tone: Tone,
}

/// Bars from zero on one scale, as a table: every number stands beside its bar. `scale` is the length of a full bar;
/// without it the longest bar is a full one.
#[must_use]
pub fn bar_chart(caption: &str, first: &str, parts: &[Part], bars: Vec<Bar>, scale: Option<u64>) -> AnyView {
    let longest = bars.iter().map(|bar| bar.parts.iter().sum::<u64>()).max().unwrap_or(0);
    let scale = scale.unwrap_or(longest).max(1);
    let heads = parts
        .iter()
        .map(|part| {
            let key = (parts.len() > 1).then(|| view! { <svg class="key" viewBox="0 0 10 10" aria-hidden="true"><rect class=fill(part.tone) width="10" height="10"/></svg> });
            view! { <th scope="col" role="columnheader" class="number">{key}{part.label.clone()}</th> }
        })
        .collect_view();
    let rows = bars
        .into_iter()
        .map(|bar| {
            let mut from = 0;
            let shapes = bar
                .parts
                .iter()
                .zip(parts)
                .map(|(value, part)| {
                    let start = from;
                    from += value;
                    (*value > 0).then(|| view! { <rect class=fill(part.tone) x=percent(start, scale) width=percent(*value, scale) height="100%"/> })
                })
                .collect_view();
            let numbers = match bar.words {
                Some(words) => view! { <td role="cell" class="number" colspan=parts.len().to_string()>{words}</td> }.into_any(),
                None => bar
                    .parts
                    .iter()
                    .zip(parts)
                    .map(|(value, part)| view! { <td role="cell" class="number" data-head=part.label.clone()>{value.to_string()}</td> })
                    .collect_view()
                    .into_any(),
            };
            view! {
                <tr role="row">
                    <th scope="row" role="rowheader">{bar.label}</th>
                    <td role="cell" class="bars__bar"><svg class="bar" aria-hidden="true">{shapes}</svg></td>
                    {numbers}
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="frame" role="region" aria-label=caption.to_owned() tabindex="0">
            <table class="table bars" role="table">
                <caption>{caption.to_owned()}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader" data-first="">{first.to_owned()}</th>
                        <td role="cell" class="bars__bar"></td>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// One bar for each number.
#[must_use]
pub fn plain_bars(caption: &str, first: &str, count: &str, bars: Vec<(String, u64)>) -> AnyView {
    let part = Part { label: count.to_owned(), tone: Tone::Primary };
    let bars = bars.into_iter().map(|(label, value)| Bar { label, parts: vec![value], words: None }).collect();
    bar_chart(caption, first, &[part], bars, None)
}

fn fill(tone: Tone) -> String {
    format!("fill fill--{}", tone.class())
}

/// A share in hundredths of a per cent, rounded down: lengths of bars, never figures.
fn percent(value: u64, of: u64) -> String {
    let parts = u128::from(value) * 10_000 / u128::from(of.max(1));
    format!("{}.{:02}%", parts / 100, parts % 100)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn lengths() {
        assert_eq!(percent(1, 3), "33.33%");
        assert_eq!(percent(338, 338), "100.00%");
        assert_eq!(percent(u64::MAX, u64::MAX), "100.00%");
        assert_eq!(percent(0, 0), "0.00%");
    }
}
