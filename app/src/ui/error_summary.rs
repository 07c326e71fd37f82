//! What is wrong with a form, at the top of the page, with links to the inputs.

use leptos::prelude::*;
use lotse_model::form::FormState;

use super::{Icon, Said, Ui};
use crate::i18n::msg;

/// The summary; nothing when nothing is wrong. `label` names the input that an error is at; an empty name is about the
/// whole form.
#[must_use]
pub fn error_summary(ui: Ui, form: &FormState, label: impl Fn(&str) -> Said) -> AnyView {
    if !form.is_bad() {
        return ().into_any();
    }
    let lines = form
        .errors
        .iter()
        .map(|(name, error)| {
            let message = ui.both(|texts| texts.error(error)).text;
            if name.is_empty() {
                return view! { <li>{message}</li> }.into_any();
            }
            view! { <li><a href=format!("#{name}")>{label(name).text}</a>": "{message}</li> }.into_any()
        })
        .collect_view();
    let count = ui.say_with(msg::ERRORS_SUMMARY, &[("n", form.errors.len().into())]).view();
    view! {
        <div class="notice notice--danger" role="alert" tabindex="-1" id="errors" autofocus>
            {Icon::Alert.view()}
            <div>
                <h2>{ui.say(msg::ERRORS_TITLE).view()}</h2>
                <p>{count}</p>
                <ul>{lines}</ul>
            </div>
        </div>
    }
    .into_any()
}
