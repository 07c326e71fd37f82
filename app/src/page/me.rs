//! The refugee's area: home, sections, pages of questions, who has looked, help and more.

mod consents;
mod copy;
pub(super) mod documents;
mod group;
mod held;
pub(super) mod helpers;
mod home;
mod log;
mod more;
mod plan;
mod release;
mod released;
mod requests;
mod section;

pub use consents::{consent, consents, withdraw};
pub use copy::{copy, copy_page};
pub use documents::{document, documents};
pub use group::group;
pub use held::held;
pub use helpers::{help_code, helpers};
pub use home::home;
pub use log::log;
pub use more::more;
pub use plan::{PlanProblem, plan};
pub use release::{release, releases};
pub use released::{released, released_section};
pub use requests::{new_request, requests};
pub use section::section;

use leptos::prelude::*;
use lotse_model::{
    catalogue::{FIELDS, FieldId, Group, Sees},
    route,
    view::me::RecordRef,
};

use crate::{
    i18n::msg,
    layout::{Nav, PageContext, Place},
    ui::{Icon, Said, Ui, button, card::card_link, notice},
};

/// A page of the area; `place` is the one that the navigation marks. A helper has no places.
fn inside(ctx: PageContext, place: Place) -> PageContext {
    match ctx.nav {
        Nav::Helper(_) => ctx,
        _ => PageContext { nav: Nav::Refugee(Some(place)), ..ctx },
    }
}

/// What a record is called: nothing for one's own, else whose it is.
fn whose(ui: Ui, record: &RecordRef) -> Option<Said> {
    let name = record.child.as_deref()?;
    Some(if name.is_empty() { ui.say(msg::ME_CHILD_UNNAMED) } else { ui.say_with(msg::ME_CHILD, &[("name", name.into())]) })
}

/// Whether a helper reads the page: it speaks of the person, and what is hers alone is not on it.
fn is_helper(ctx: &PageContext) -> bool {
    matches!(ctx.nav, Nav::Helper(_))
}

/// Back to the first page of the record.
fn back_to_record(ui: Ui, record: &RecordRef) -> AnyView {
    let words = whose(ui, record).unwrap_or_else(|| ui.say(msg::UI_NAV_HOME));
    button::back(words, &record.path)
}

/// What she can see and decide about her data, or a child's.
fn rights(ui: Ui, record: &str) -> AnyView {
    let links = [
        (Icon::Eye, msg::UI_NAV_LOG, route::log(record)),
        (Icon::Info, msg::HELD_TITLE, route::held(record)),
        (Icon::Scroll, msg::COPY_TITLE, route::copy(record)),
        (Icon::Lock, msg::CONSENT_TITLE, route::consents(record)),
        (Icon::Together, msg::HELPER_TITLE, route::helpers(record)),
        (Icon::Question, msg::REQUEST_TITLE, route::requests(record)),
    ];
    let links: Vec<_> = links.into_iter().map(|(icon, words, href)| card_link(icon, ui.say(words), &href, ())).collect();
    // What her family sees she decides for herself alone.
    let family = (record == route::ME).then(|| to_family(ui));
    view! { <div class="cards">{links}{family}</div> }.into_any()
}

/// The link to what her family sees.
fn to_family(ui: Ui) -> AnyView {
    card_link(Icon::People, ui.say(msg::RELEASE_TITLE), route::ME_RELEASE, ())
}

/// Who sees what stands here.
fn who_sees(ui: Ui, record: &RecordRef, fields: impl Iterator<Item = FieldId>) -> AnyView {
    let assigned_only = fields.map(FieldId::field).any(|field| field.sees == Sees::AssignedOnly);
    let words = match (&record.child, assigned_only) {
        (Some(_), _) => msg::ME_SEES_CHILD,
        (None, true) => msg::ME_SEES_ASSIGNED,
        (None, false) => msg::ME_SEES,
    };
    notice::who_sees(ui.say(words))
}

/// Whether the person is asked the questions of a group.
fn is_asked(group: Group) -> bool {
    FIELDS.iter().any(|field| field.group == group && field.person_states)
}

/// A button that puts German beneath the labels or takes it away; nothing for readers of German.
fn german_switch(ctx: &PageContext, ui: Ui) -> AnyView {
    use lotse_model::lang::Lang;
    if matches!(ctx.lang, Lang::De | Lang::DeLeicht) {
        return ().into_any();
    }
    let (words, wish) = if ctx.german_beside { (msg::BUTTON_HIDE_GERMAN, "off") } else { (msg::BUTTON_SHOW_GERMAN, "on") };
    let values = [("lang", ctx.lang.tag()), ("german", wish), ("back", ctx.path.as_str())];
    button::post(button::Weight::Quiet, Some(Icon::Languages), ui.say(words), route::LANGUAGE, &values)
}
