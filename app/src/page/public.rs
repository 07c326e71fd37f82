//! Pages before sign-in: start, sign-in, card, first steps, legal pages.

mod card;
mod card_sheet;
mod codes;
mod easy;
mod legal;
mod login;
mod secret;
mod start;
mod weather;
mod welcome;

pub use card::card;
pub use card_sheet::card_sheet;
pub use codes::codes;
pub use easy::easy;
pub use legal::{Site, accessibility, imprint, privacy};
pub use login::{LoginPage, login, login_code};
pub use secret::secret;
pub use start::{StartPage, start};
pub use weather::weather;
pub use welcome::welcome;

use leptos::prelude::*;

use crate::{
    i18n::Msg,
    layout::{Nav, PageContext},
    ui::{Icon, Said, Tone, Ui, field::Question, notice},
};

/// A page without navigation.
pub(super) fn bare(ctx: PageContext) -> PageContext {
    PageContext { nav: Nav::Public, ..ctx }
}

/// The words of legal pages: while nobody has reviewed the translation, German stands beneath (architecture.md A21).
fn legal_words(ctx: &PageContext) -> Ui {
    let ui = Ui::new(ctx.lang, ctx.german_beside);
    if ui.texts().reviewed() { ui } else { Ui::new(ctx.lang, true) }
}

/// A question whose label is a message, with the message's `.help`.
pub(super) fn asked(ui: Ui, name: &str, label: Msg) -> Question {
    Question { help: help_of(ui, label), ..Question::new(name, ui.say(label)) }
}

/// The `.help` of a message.
pub(super) fn help_of(ui: Ui, msg: Msg) -> Option<Said> {
    ui.both_maybe(|texts| texts.attr(msg, "help"))
}

/// A paragraph.
pub(super) fn words(said: Said) -> AnyView {
    view! { <p>{said.view()}</p> }.into_any()
}

/// A heading with a paragraph, which can be listened to.
fn part(ui: Ui, heading: Msg, text: Said) -> AnyView {
    view! { <section class="told" data-listen=""><h2>{ui.say(heading).view()}</h2>{words(text)}</section> }.into_any()
}

/// What the last step did, if the page comes after one.
pub(super) fn flash_line(flash: Option<String>) -> AnyView {
    flash.map(|flash| view! { <div role="status">{notice::line(Tone::Good, Icon::Done, flash)}</div> }).into_any()
}
