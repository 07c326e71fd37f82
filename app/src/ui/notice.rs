//! Things said beside the work: notices, saved lines, empty states, who sees this.

use leptos::prelude::*;

use super::{Icon, Said, Tone, Ui};
use crate::i18n::msg;

/// A notice with a heading and more beneath.
#[must_use]
pub fn notice(tone: Tone, icon: Icon, heading: impl Into<Said>, content: impl IntoView + 'static) -> AnyView {
    let class = format!("notice notice--{}", tone.class());
    let heading = heading.into().view();
    view! { <div class=class>{icon.view()}<div><h2>{heading}</h2>{content.into_any()}</div></div> }.into_any()
}

/// A notice of one sentence.
#[must_use]
pub fn line(tone: Tone, icon: Icon, words: impl Into<Said>) -> AnyView {
    let class = format!("notice notice--{}", tone.class());
    let words = words.into().view();
    view! { <div class=class>{icon.view()}<p>{words}</p></div> }.into_any()
}

/// "Saved 10:42", which stays visible.
#[must_use]
pub fn saved(ui: Ui, time: &str) -> AnyView {
    let words = ui.say_with(msg::SAVED_AT, &[("time", time.into())]).view();
    view! { <p class="saved" role="status">{Icon::Done.view()}<span>{words}</span></p> }.into_any()
}

/// Who sees what stands here, in one line.
#[must_use]
pub fn who_sees(words: impl Into<Said>) -> AnyView {
    let words = words.into().view();
    view! { <p class="trust">{Icon::Eye.view()}<span>{words}</span></p> }.into_any()
}

/// Nothing here yet, and what to do about it.
#[must_use]
pub fn empty_state(icon: Icon, heading: impl Into<Said>, content: impl IntoView + 'static) -> AnyView {
    let heading = heading.into().view();
    view! { <div class="empty">{icon.view()}<h2>{heading}</h2>{content.into_any()}</div> }.into_any()
}
