//! What stands around the inputs of a form.

use leptos::prelude::*;

/// A form that sends to `action` by POST. The browser's own checks are off: the server's messages are in the reader's
/// language and say what to do.
#[must_use]
pub fn form(action: &str, values: &[(&str, &str)], content: impl IntoView + 'static) -> AnyView {
    view! {
        <form class="form" method="post" action=action.to_owned() novalidate autocomplete="off">
            {hidden(values)}{content.into_any()}
        </form>
    }
    .into_any()
}

/// Hidden values by name.
#[must_use]
pub fn hidden(values: &[(&str, &str)]) -> AnyView {
    values
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=(*name).to_owned() value=(*value).to_owned()/> })
        .collect_view()
        .into_any()
}

/// Questions that belong together under a heading.
#[must_use]
pub fn group(heading: impl Into<super::Said>, content: impl IntoView + 'static) -> AnyView {
    let heading = heading.into().view();
    view! { <section class="group"><h2>{heading}</h2>{content.into_any()}</section> }.into_any()
}
