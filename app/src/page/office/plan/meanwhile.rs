//! What others did while the reader wrote: changes beside hers, changes of the same place, parts that are gone.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    plan::{CellRef, Node, PlanConflict, PlanValue},
    view::plan::PlanPage,
};

use super::{Sheet, inputs::label, plan_place, plan_value, plan_writer};
use crate::{
    i18n::msg,
    ui::{
        Icon, Tone,
        field::{Choice, radios},
        notice,
        plan::typed,
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
            .filter_map(|place| Some((*place, sheet.plan.cell(*place)?)))
            .map(|(place, cell)| {
                let words = texts.with(
                    msg::OFFICE_PLAN_OTHERS_LINE,
                    &[
                        ("place", plan_place(texts, sheet.plan, place).into()),
                        ("who", plan_writer(texts, sheet.names, cell.by, cell.role).into()),
                        ("time", texts.date_time(cell.at).into()),
                    ],
                );
                view! { <li><a href=format!("#{}", place.node)>{words}</a></li> }
            })
            .collect_view();
        notice::notice(Tone::Primary, Icon::People, ui.say(msg::OFFICE_PLAN_OTHERS), view! { <ul class="list">{lines}</ul> })
    });
    let back = page.back.as_ref().filter(|back| !back.form.is_bad());
    let back = back.map(|back| {
        let notice = if back.conflicts.is_empty() {
            let label = |name: &str| Some(label(texts, name.parse::<CellRef>().ok()?.field).into());
            let content = view! { <p>{ui.t(msg::OFFICE_PLAN_GONE_TEXT)}</p>{typed(&back.form, label)} };
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
    let show = |value: &Option<PlanValue>| plan_value(texts, conflict.cell, value.as_ref());
    let theirs = texts.with(
        msg::OFFICE_PLAN_THEIRS,
        &[
            ("who", plan_writer(texts, sheet.names, conflict.by, conflict.role).into()),
            ("time", texts.date_time(conflict.at).into()),
        ],
    );
    let options = vec![
        Choice { value: "mine".to_owned(), label: show(&conflict.mine).into(), hint: Some(ui.say(msg::OFFICE_PLAN_MINE)) },
        Choice { value: "theirs".to_owned(), label: show(&conflict.theirs).into(), hint: Some(theirs.into()) },
    ];
    let before = texts.with(msg::OFFICE_PLAN_BEFORE, &[("value", show(&conflict.before).into())]);
    let form = FormState::default();
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

/// When something was written last in a node, and by whom.
pub(super) fn last(sheet: Sheet<'_>, node: Node) -> Option<String> {
    let data = sheet.plan.nodes.get(&node)?;
    let cell = data.cells.values().max_by_key(|cell| cell.rev)?;
    let texts = sheet.ui.texts();
    let who = plan_writer(texts, sheet.names, cell.by, cell.role);
    Some(texts.with(msg::OFFICE_PLAN_BY, &[("who", who.into()), ("time", texts.date_time(cell.at).into())]))
}
