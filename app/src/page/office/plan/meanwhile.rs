//! What others did while the reader wrote: changes beside hers, changes of the same place, parts that are gone.

use leptos::prelude::*;
use lotse_model::{
    entry::Millis,
    ids::AccountId,
    plan::{CellRef, Plan, PlanConflict, PlanField, PlanValue},
    role::Role,
    view::plan::PlanPage,
};

use super::{Sheet, inputs::label};
use crate::{
    i18n::{Texts, msg},
    ui::{
        Icon, Tone,
        field::{Choice, radios},
        notice,
        plan::{node_name, value_text},
    },
};

/// What is to be said above the plan.
pub(super) fn meanwhile(sheet: Sheet<'_>, page: &PlanPage) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let others = (!page.others.is_empty()).then(|| {
        let lines = page
            .others
            .iter()
            .map(|(cell, by, at)| {
                let words = texts.with(
                    msg::OFFICE_PLAN_OTHERS_LINE,
                    &[
                        ("place", place(sheet, *cell).into()),
                        ("who", who(sheet, *by, Role::Manager).into()),
                        ("time", texts.date_time(*at).into()),
                    ],
                );
                view! { <li><a href=format!("#{}", cell.node)>{words}</a></li> }
            })
            .collect_view();
        notice::notice(Tone::Primary, Icon::People, ui.say(msg::OFFICE_PLAN_OTHERS), view! { <ul class="list">{lines}</ul> })
    });
    let back = page.back.as_ref().filter(|back| !back.form.is_bad());
    let back = back.map(|back| {
        let notice = if back.conflicts.is_empty() {
            let typed = back
                .form
                .raw
                .names()
                .filter_map(|name| Some((name.parse::<CellRef>().ok()?, back.form.raw.one(name))))
                .filter(|(_, typed)| !typed.is_empty())
                .map(|(cell, typed)| view! { <p>{label(texts, cell.field)}": "<bdi class="words">{typed.to_owned()}</bdi></p> })
                .collect_view();
            let content = view! { <p>{ui.t(msg::OFFICE_PLAN_GONE_TEXT)}</p>{typed} };
            notice::notice(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_PLAN_GONE), content)
        } else {
            let content = view! { <p>{ui.t(msg::OFFICE_PLAN_CONFLICT_TEXT)}</p><p><a href=format!("#{}", back.node)>{ui.t(msg::OFFICE_PLAN_MINE)}</a></p> };
            notice::notice(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_PLAN_CONFLICT), content)
        };
        view! { <div role="alert">{notice}</div> }
    });
    view! { {others}{back} }.into_any()
}

/// Mine and theirs to choose from, with what stood there before; what was typed stays in the input beneath.
pub(super) fn conflict(sheet: Sheet<'_>, conflict: &PlanConflict) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let show = |value: &Option<PlanValue>| match value {
        Some(value) => value_text(texts, conflict.cell.field, value),
        None => texts.t(msg::OFFICE_PLAN_NOTHING),
    };
    let theirs = texts.with(
        msg::OFFICE_PLAN_THEIRS,
        &[("who", who(sheet, conflict.by, conflict.role).into()), ("time", texts.date_time(conflict.at).into())],
    );
    let options = vec![
        Choice { value: "mine".to_owned(), label: show(&conflict.mine).into(), hint: Some(ui.say(msg::OFFICE_PLAN_MINE)) },
        Choice { value: "theirs".to_owned(), label: show(&conflict.theirs).into(), hint: Some(theirs.into()) },
    ];
    let before = texts.with(msg::OFFICE_PLAN_BEFORE, &[("value", show(&conflict.before).into())]);
    let form = lotse_model::form::FormState::default();
    view! {
        <div class="conflict">
            <fieldset>
                <legend class="label">{Icon::Alert.view()}<span>{ui.t(msg::OFFICE_PLAN_CONFLICT)}</span></legend>
                {radios(&form, &format!("{}.pick", conflict.cell), options)}
                <p class="help">{before}</p>
            </fieldset>
        </div>
    }
    .into_any()
}

/// Who wrote something, by name where it was staff.
pub(super) fn who(sheet: Sheet<'_>, by: AccountId, role: Role) -> String {
    match (sheet.names.get(&by), role) {
        (Some(name), _) => name.clone(),
        (None, Role::Refugee) => sheet.ui.t(msg::OFFICE_PLAN_PERSON),
        (None, role) => sheet.ui.texts().role(role),
    }
}

/// A place in words: the field, and of what.
pub(super) fn place(sheet: Sheet<'_>, cell: CellRef) -> String {
    place_in(sheet.ui.texts(), sheet.plan, cell)
}

pub(super) fn place_in(texts: Texts, plan: &Plan, cell: CellRef) -> String {
    let field = label(texts, cell.field);
    match node_name(texts, plan, cell.node) {
        Some(name) if cell.field != PlanField::Wish => format!("{field} ({name})"),
        _ => field,
    }
}

/// When something was written last in a node, and by whom.
pub(super) fn last(sheet: Sheet<'_>, node: lotse_model::plan::Node) -> Option<String> {
    let data = sheet.plan.nodes.get(&node)?;
    let cell = data.cells.values().max_by_key(|cell| cell.rev)?;
    let (by, role, at): (AccountId, Role, Millis) = (cell.by, cell.role, cell.at);
    let texts = sheet.ui.texts();
    Some(texts.with(msg::OFFICE_PLAN_BY, &[("who", who(sheet, by, role).into()), ("time", texts.date_time(at).into())]))
}
