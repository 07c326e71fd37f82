//! A file to choose or to photograph.

use leptos::prelude::*;
use lotse_model::form::FormState;

use super::{
    Ui,
    field::{Question, invalid},
};

/// What phones offer to photograph, and the kinds that are taken. The server looks at the file itself.
const TAKEN: &str = "image/jpeg,image/png,image/heic,image/heif,.heic,.heif,application/pdf";

/// An input for one file. A browser forgets it when a form comes back.
#[must_use]
pub fn file(ui: Ui, form: &FormState, question: Question) -> AnyView {
    let name = question.name.clone();
    let input = view! {
        <input class="input" type="file" id=name.clone() name=name.clone() accept=TAKEN
            aria-describedby=question.described_by(form) aria-invalid=invalid(form, &name)/>
    }
    .into_any();
    question.around_input(ui, form, input)
}

/// A form that sends a file.
#[must_use]
pub fn form(action: &str, values: &[(&str, &str)], content: impl IntoView + 'static) -> AnyView {
    let hidden = super::form::hidden(values);
    view! {
        <form class="form" method="post" action=action.to_owned() enctype="multipart/form-data" novalidate autocomplete="off">
            {hidden}{content.into_any()}
        </form>
    }
    .into_any()
}
