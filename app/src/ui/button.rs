//! Buttons and links that look like buttons. Their words are verbs.

use leptos::prelude::*;

use super::{Icon, Said};

/// How much a button asks for attention. One page has one [`Main`](Weight::Main) button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// What the page is for.
    Main,
    /// Another thing to do.
    Plain,
    /// Something quiet, without a border.
    Quiet,
    /// Something that cannot be undone.
    Danger,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "button button--main",
            Self::Plain => "button",
            Self::Quiet => "button button--quiet",
            Self::Danger => "button button--danger",
        }
    }
}

/// Sends the form it stands in.
#[must_use]
pub fn submit(weight: Weight, icon: Option<Icon>, words: Said) -> AnyView {
    view! { <button type="submit" class=weight.class()>{icon.map(Icon::view)}<span>{words.view()}</span></button> }.into_any()
}

/// Sends the form it stands in with a name and value of its own, so that the server knows which button it was.
#[must_use]
pub fn submit_as(weight: Weight, icon: Option<Icon>, words: Said, name: &str, value: &str) -> AnyView {
    view! {
        <button type="submit" class=weight.class() name=name.to_owned() value=value.to_owned()>
            {icon.map(Icon::view)}<span>{words.view()}</span>
        </button>
    }
    .into_any()
}

/// Leads to another page.
#[must_use]
pub fn link(weight: Weight, icon: Option<Icon>, words: Said, href: &str) -> AnyView {
    view! { <a class=weight.class() href=href.to_owned()>{icon.map(Icon::view)}<span>{words.view()}</span></a> }.into_any()
}

/// A form that is a button alone: sends hidden values to an address.
#[must_use]
pub fn post(weight: Weight, icon: Option<Icon>, words: Said, action: &str, values: &[(&str, &str)]) -> AnyView {
    let values = super::form::hidden(values);
    view! { <form class="inline" method="post" action=action.to_owned()>{values}{submit(weight, icon, words)}</form> }.into_any()
}

/// Back to where the reader came from, at the top of a page.
#[must_use]
pub fn back(words: Said, href: &str) -> AnyView {
    view! { <a class="back" href=href.to_owned()>{Icon::Back.view()}<span>{words.view()}</span></a> }.into_any()
}

/// A row of buttons; the first one is the most important.
#[must_use]
pub fn row(buttons: Vec<AnyView>) -> AnyView {
    view! { <div class="buttons">{buttons}</div> }.into_any()
}
