//! `/me/held`: what the portal can keep about a person, and why; made from the catalogue of fields and the list of the
//! other things.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Basis, FIELDS, Field, Purpose, Retention, Section, Sees},
    holding::{HOLDINGS, Holding},
    route,
    view::me::RecordRef,
};

use super::{super::public::words, back_to_record, inside};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Ui,
        button::{self, Weight},
        consent,
    },
};

/// Renders it.
#[must_use]
pub fn held(ctx: PageContext, record: RecordRef) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let sections: Vec<_> = Section::ALL.iter().map(|section| self::section(ui, *section)).collect();
    let others: Vec<_> = HOLDINGS.iter().map(|holding| other(ui, *holding)).collect();
    let body = view! {
        {back_to_record(ui, &record)}
        <h1>{ui.say(msg::HELD_TITLE).view()}</h1>
        {words(ui.say(msg::HELD_LEAD))}
        {button::row(vec![
            button::link(Weight::Plain, Some(Icon::Next), ui.say(msg::COPY_TITLE), &route::copy(&record.path)),
            button::link(Weight::Plain, Some(Icon::Question), ui.say(msg::REQUEST_TITLE), &route::requests(&record.path)),
        ])}
        <h2>{ui.say(msg::HELD_FIELDS).view()}</h2>
        {sections}
        <h2>{ui.say(msg::HELD_OTHERS).view()}</h2>
        <ul class="list">{others}</ul>
    };
    document(&ctx, &ui.t(msg::HELD_TITLE), body)
}

/// Why, on what basis, for whom to see and how long: fields that agree in all of it are said in one.
#[derive(PartialEq)]
struct Terms {
    purpose: Purpose,
    basis: Basis,
    sees: Sees,
    retention: Retention,
}

impl Terms {
    const fn of(field: &Field) -> Self {
        Self { purpose: field.purpose, basis: field.basis, sees: field.sees, retention: field.retention }
    }
}

fn section(ui: Ui, section: Section) -> AnyView {
    let mut blocks: Vec<(Terms, Vec<&Field>)> = Vec::new();
    for field in FIELDS.iter().filter(|field| field.section() == section) {
        let terms = Terms::of(field);
        match blocks.iter_mut().find(|(known, _)| *known == terms) {
            Some((_, fields)) => fields.push(field),
            None => blocks.push((terms, vec![field])),
        }
    }
    let blocks: Vec<_> = blocks.iter().map(|(terms, fields)| block(ui, terms, fields)).collect();
    let name = ui.both(|texts| texts.section_name(section)).view();
    view! { <details class="held"><summary>{name}</summary>{blocks}</details> }.into_any()
}

fn block(ui: Ui, terms: &Terms, fields: &[&Field]) -> AnyView {
    let names: Vec<_> =
        fields.iter().map(|field| view! { <li>{ui.both(|texts| texts.field_label(field.id)).view()}</li> }).collect();
    let basis = match terms.basis {
        Basis::Task => ui.say(msg::HELD_BASIS_TASK),
        Basis::Consent(kind) => {
            let name = consent::kind_name(ui, kind);
            let german = name.german.clone();
            let said = |text: &str| ui.say_with(msg::HELD_BASIS_CONSENT, &[("kind", text.into())]);
            Said { text: said(&name.text).text, german: german.and_then(|german| said(&german).german) }
        }
    };
    let sees = ui.say(match terms.sees {
        Sees::CaseStaff => msg::HELD_SEES_STAFF,
        Sees::AssignedOnly => msg::HELD_SEES_ASSIGNED,
    });
    let long = ui.say(match terms.retention {
        Retention::CaseFile => msg::HELD_LONG_FILE,
        Retention::CaseEnd => msg::HELD_LONG_END,
    });
    let why = ui.both(|texts| texts.purpose(terms.purpose));
    view! {
        <ul>{names}</ul>
        <dl class="pairs">
            {pair(ui, msg::HELD_WHY, why)}{pair(ui, msg::HELD_BASIS, basis)}{pair(ui, msg::HELD_SEES, sees)}{pair(ui, msg::HELD_LONG, long)}
        </dl>
    }
    .into_any()
}

fn pair(ui: Ui, name: crate::i18n::Msg, words: Said) -> AnyView {
    view! { <div><dt>{ui.say(name).view()}</dt><dd>{words.view()}</dd></div> }.into_any()
}

fn other(ui: Ui, holding: Holding) -> AnyView {
    let name = ui.both(|texts| texts.holding(holding));
    let text = ui.both_maybe(|texts| texts.holding_text(holding));
    view! { <li><strong>{name.view()}</strong><p>{text.map(Said::view)}</p></li> }.into_any()
}
