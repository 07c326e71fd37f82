//! Short states: an icon, a word and a colour.

use leptos::prelude::*;
use lotse_model::view::record::ValueState;

use super::{Icon, Said, Tone, Ui};

/// A state in words of one's own.
#[must_use]
pub fn chip(tone: Tone, icon: Option<Icon>, words: impl Into<Said>) -> AnyView {
    let class = format!("chip chip--{}", tone.class());
    let words = words.into().view();
    view! { <span class=class>{icon.map(Icon::view)}<span>{words}</span></span> }.into_any()
}

/// The state of a value, in the words of the reader's side.
#[must_use]
pub fn state(ui: Ui, state: ValueState) -> AnyView {
    let code = state.code();
    let id = if ui.is_staff() { format!("ui-staff-state-{code}") } else { format!("ui-state-{code}") };
    let words = ui.both(|texts| texts.id(&id));
    let (tone, icon) = match (state, ui.is_staff()) {
        (ValueState::Open, _) => return chip(Tone::Plain, None, words),
        (ValueState::Waiting, true) => (Tone::Attention, Icon::Clock),
        (ValueState::Waiting, false) => (Tone::Primary, Icon::Clock),
        (ValueState::Stated | ValueState::Helped | ValueState::OnBehalf, _) => (Tone::Primary, Icon::Pencil),
        (ValueState::Confirmed, _) => (Tone::Good, Icon::Confirmed),
        (ValueState::Refused, _) => (Tone::Attention, Icon::Alert),
        (ValueState::Question, _) => (Tone::Attention, Icon::Question),
        (ValueState::Disputed, _) => (Tone::Danger, Icon::Alert),
    };
    chip(tone, Some(icon), words)
}
