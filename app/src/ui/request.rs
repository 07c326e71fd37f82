//! What a person asks about her data, as both sides read it.

use leptos::prelude::*;
use lotse_model::{
    request::{RequestKind, RequestState},
    role::Action,
    view::me::LogLine,
};

use super::{Icon, Said, Tone, Ui, chip::chip};
use crate::i18n::msg;

/// What is asked for.
#[must_use]
pub fn kind_name(ui: Ui, kind: RequestKind) -> Said {
    ui.both(|texts| texts.id(&format!("request-kind-{}", kind.code())))
}

/// The icon of what is asked for.
#[must_use]
pub const fn kind_icon(kind: RequestKind) -> Icon {
    match kind {
        RequestKind::Deletion => Icon::Bin,
        RequestKind::Restriction => Icon::Lock,
        RequestKind::Question => Icon::Question,
    }
}

/// Where a request stands.
#[must_use]
pub fn state_chip(ui: Ui, state: RequestState) -> AnyView {
    let words = ui.both(|texts| texts.id(&format!("request-state-{}", state.code())));
    let (tone, icon) = match state {
        RequestState::Open => (Tone::Primary, Icon::Clock),
        RequestState::Granted | RequestState::Answered => (Tone::Good, Icon::Done),
        RequestState::Refused => (Tone::Attention, Icon::Alert),
        RequestState::Withdrawn => (Tone::Plain, Icon::Undo),
        RequestState::Ended => (Tone::Plain, Icon::Done),
    };
    chip(tone, Some(icon), words)
}

/// A line of the log: what was done, when, by whom and for whom, and which part.
#[must_use]
pub fn log_line(ui: Ui, line: LogLine) -> AnyView {
    let what = ui.both(|texts| texts.action(line.action));
    let name = line.name.map(|name| view! { <bdi>{name}</bdi>" · " });
    let who = if line.action == Action::ReadReleased {
        view! { {ui.say(msg::RELEASE_FAMILY).view()} }.into_any()
    } else {
        let carrier = line.carrier.map(|carrier| view! { " · "<bdi>{carrier}</bdi> });
        view! { {ui.both(|texts| texts.role(line.role)).view()}{carrier} }.into_any()
    };
    let (group, section) = (line.group, line.section);
    let part = ui.both_maybe(|texts| match (group, section) {
        (Some(group), _) => Some(texts.group_name(group)),
        (None, section) => section.map(|section| texts.section_name(section)),
    });
    let part = part.map(|part| view! { <p class="muted">{part.view()}</p> });
    view! {
        <strong>{what.view()}</strong>
        <p class="muted">{ui.texts().date_time(line.at)}</p>
        <p>{name}{who}</p>
        {part}
    }
    .into_any()
}
