//! `/me/released/<case>`: what an adult of the household shows to the reader, to read and nothing else.

use leptos::prelude::*;
use lotse_model::{
    route,
    view::{
        record::{GroupValues, ValueRow},
        release::{ReleasedPage, ReleasedSectionPage, Releaser},
    },
};

use super::{super::public::words, german_switch, inside, release::name_of};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Ui, button,
        card::{card, card_link, section_icon},
        notice::who_sees,
        value::{answer, pairs},
    },
};

/// Who shows something, as a heading and as a link.
fn shown_by(ui: Ui, from: &Releaser) -> Said {
    let name = name_of(ui, &from.name).text;
    ui.say_with(msg::RELEASE_BY, &[("name", name.as_str().into())])
}

/// Those who show the reader something, on her first page; nothing where nobody does.
pub(super) fn releasers(ui: Ui, from: &[Releaser]) -> AnyView {
    if from.is_empty() {
        return ().into_any();
    }
    let links = from.iter().map(|one| card_link(Icon::Eye, shown_by(ui, one), &route::released(one.case), ())).collect_view();
    view! { <section class="group"><h2>{ui.say(msg::RELEASE_FAMILY).view()}</h2><div class="cards">{links}</div></section> }
        .into_any()
}

/// Renders the list of the released sections.
#[must_use]
pub fn released(ctx: PageContext, page: ReleasedPage) -> String {
    let ctx = inside(ctx, Place::Home);
    let ui = ctx.ui();
    let ReleasedPage { from, sections } = page;
    let start = route::released(from.case);
    let none = sections.is_empty().then(|| view! { <p class="muted">{ui.say(msg::ME_NONE_YET).view()}</p> });
    let links = sections
        .into_iter()
        .map(|section| {
            let name = ui.both(|texts| texts.section_name(section));
            card_link(section_icon(section), name, &route::section(&start, section), ())
        })
        .collect_view();
    let body = view! {
        {button::back(ui.say(msg::UI_NAV_HOME), route::ME)}
        <h1>{shown_by(ui, &from).view()}</h1>
        {words(ui.say(msg::RELEASE_BY_TEXT))}
        {german_switch(&ctx, ui)}
        {none}
        <div class="cards">{links}</div>
    };
    document(&ctx, &ui.t(msg::RELEASE_FAMILY), body)
}

/// Renders a section: questions and answers, without what is said about them.
#[must_use]
pub fn released_section(ctx: PageContext, page: ReleasedSectionPage) -> String {
    let ctx = inside(ctx, Place::Home);
    let ui = ctx.ui();
    let ReleasedSectionPage { from, section, groups } = page;
    let title = ui.both(|texts| texts.section_name(section));
    let plain = title.text.clone();
    let none = groups.is_empty().then(|| view! { <p class="muted">{ui.say(msg::ME_NONE_YET).view()}</p> });
    let groups = groups.into_iter().map(|found| group(ui, found)).collect_view();
    let body = view! {
        {button::back(shown_by(ui, &from), &route::released(from.case))}
        <h1>{title.view()}</h1>
        {who_sees(ui.say(msg::RELEASE_BY_TEXT))}
        {german_switch(&ctx, ui)}
        {none}
        <div class="cards">{groups}</div>
    };
    document(&ctx, &plain, body)
}

fn group(ui: Ui, found: GroupValues) -> AnyView {
    let group = found.group;
    let items = found
        .items
        .into_iter()
        .map(|(item, rows)| {
            let heading = group.repeated().then(|| view! { <h3>{ui.say_with(msg::ME_ITEM, &[("n", item.into())]).view()}</h3> });
            view! { {heading}{pairs(rows.iter().filter_map(|row| line(ui, row)).collect())} }
        })
        .collect_view();
    card(ui.both(|texts| texts.group_name(group)), items)
}

fn line(ui: Ui, row: &ValueRow) -> Option<(Said, AnyView)> {
    let said = row.current.as_ref()?;
    Some((ui.both(|texts| texts.field_label(row.field)), answer(ui, row.field, said)))
}
