//! Tables and what stands beneath long ones.

use leptos::prelude::*;

use super::{Icon, Ui};
use crate::i18n::msg;

/// In which order a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Smallest first.
    Up,
    /// Greatest first.
    Down,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Whether it holds numbers: these stand at the end of the line, in figures of one width.
    pub numeric: bool,
    /// Where its head leads to sort by it.
    pub sort: Option<String>,
    /// The order, if the table is sorted by it.
    pub sorted: Option<Order>,
}

impl Column {
    /// A column of text.
    #[must_use]
    pub fn text(head: impl Into<String>) -> Self {
        Self { head: head.into(), numeric: false, sort: None, sorted: None }
    }

    /// A column of numbers.
    #[must_use]
    pub fn number(head: impl Into<String>) -> Self {
        Self { numeric: true, ..Self::text(head) }
    }

    /// With a link that sorts by it.
    #[must_use]
    pub fn sort(self, href: impl Into<String>, sorted: Option<Order>) -> Self {
        Self { sort: Some(href.into()), sorted, ..self }
    }
}

/// What happens to a table on a narrow screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrow {
    /// Each row becomes a block with the heads in front of the cells: for lists.
    Blocks,
    /// It scrolls within its own frame: for figures that are compared across.
    Scrolls,
}

/// A table. The first cell of every row is its head.
#[must_use]
pub fn table(ui: Ui, caption: &str, narrow: Narrow, columns: Vec<Column>, rows: Vec<Vec<AnyView>>) -> AnyView {
    let kinds: Vec<(bool, String)> = columns.iter().map(|column| (column.numeric, column.head.clone())).collect();
    let head = columns.into_iter().map(|column| head(ui, column)).collect_view();
    let rows = rows
        .into_iter()
        .map(|cells| {
            let cells = cells
                .into_iter()
                .zip(&kinds)
                .enumerate()
                .map(|(index, (cell, (numeric, head)))| {
                    let class = numeric.then_some("number");
                    if index == 0 {
                        return view! { <th scope="row" role="rowheader" class=class>{cell}</th> }.into_any();
                    }
                    let head = (narrow == Narrow::Blocks).then(|| head.clone());
                    view! { <td role="cell" class=class data-head=head>{cell}</td> }.into_any()
                })
                .collect_view();
            view! { <tr role="row">{cells}</tr> }
        })
        .collect_view();
    let class = match narrow {
        Narrow::Blocks => "table table--blocks",
        Narrow::Scrolls => "table",
    };
    // Roles are written out because a table whose rows are shown as blocks would lose them.
    view! {
        <div class="frame" role="region" aria-label=caption.to_owned() tabindex="0">
            <table class=class role="table">
                <caption>{caption.to_owned()}</caption>
                <thead role="rowgroup"><tr role="row">{head}</tr></thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn head(ui: Ui, column: Column) -> AnyView {
    let (sort, mark) = match column.sorted {
        None => (None, None),
        Some(Order::Up) => (Some("ascending"), Some((" ↑", ui.t(msg::UI_SORTED_UP)))),
        Some(Order::Down) => (Some("descending"), Some((" ↓", ui.t(msg::UI_SORTED_DOWN)))),
    };
    let mark = mark.map(|(arrow, words)| {
        view! { <span aria-hidden="true">{arrow}</span><span class="unseen">{words}</span> }
    });
    let content = match column.sort {
        Some(href) => view! { <a href=href>{column.head}{mark}</a> }.into_any(),
        None => view! { {column.head}{mark} }.into_any(),
    };
    view! { <th scope="col" role="columnheader" aria-sort=sort class=column.numeric.then_some("number")>{content}</th> }
        .into_any()
}

/// Links to the neighbouring pages of a long list; nothing if there are none.
#[must_use]
pub fn pagination(ui: Ui, previous: Option<&str>, next: Option<&str>) -> AnyView {
    if previous.is_none() && next.is_none() {
        return ().into_any();
    }
    let previous = previous.map(|href| {
        let words = ui.say(msg::UI_PAGE_PREVIOUS).view();
        view! { <a class="button" rel="prev" href=href.to_owned()>{Icon::Back.view()}<span>{words}</span></a> }
    });
    let next = next.map(|href| {
        let words = ui.say(msg::UI_PAGE_NEXT).view();
        view! { <a class="button" rel="next" href=href.to_owned()><span>{words}</span>{Icon::Next.view()}</a> }
    });
    view! { <nav class="buttons buttons--spread" aria-label=ui.t(msg::UI_PAGES)>{previous}{next}</nav> }.into_any()
}
