//! Reading aloud by the browser's speech.

use leptos::prelude::*;

use super::{Icon, Ui};
use crate::i18n::msg;

/// The script that reads aloud.
pub const SCRIPT: &str = "listen.js";

/// The button that the script puts at every question and at every part marked `data-listen`, where the device has a voice
/// for the language of the page. Nobody sees it without the script.
#[must_use]
pub fn button(ui: Ui) -> AnyView {
    view! {
        <template id="listen">
            <button type="button" class="button button--quiet listen" aria-pressed="false">
                {Icon::Listen.view()}{Icon::Stop.view()}<span>{ui.t(msg::BUTTON_LISTEN)}</span>
            </button>
        </template>
    }
    .into_any()
}
