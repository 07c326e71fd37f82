//! The starting position in each area of life.

use leptos::prelude::*;
use lotse_model::plan::{Area, Node, PlanField};

use super::{Sheet, head::node_form, inputs::inputs, meanwhile::last};
use crate::{i18n::msg, ui::card};

/// One folded form for each area.
pub(super) fn areas(sheet: Sheet<'_>) -> AnyView {
    let found = Area::ALL.iter().map(|one| area(sheet, *one)).collect_view();
    card::card(sheet.ui.say(msg::OFFICE_PLAN_AREAS), found)
}

fn area(sheet: Sheet<'_>, area: Area) -> AnyView {
    let ui = sheet.ui;
    let node = Node::Area(area);
    let id = node.to_string();
    let mut fields = vec![
        PlanField::Situation,
        PlanField::OwnWords,
        PlanField::Resources,
        PlanField::Obstacles,
        PlanField::SelfRating,
        PlanField::StaffRating,
    ];
    if sheet.plan.state.is_shown() {
        fields.push(PlanField::Outcome);
    }
    let filled = sheet.plan.nodes.get(&node).is_some_and(|data| data.cells.values().any(|cell| cell.value.is_some()));
    let hint = match last(sheet, node) {
        Some(last) if filled => last,
        _ => ui.t(msg::OFFICE_PLAN_AREA_EMPTY),
    };
    let open = sheet.back_at(node).is_some();
    view! {
        <details class="plan-area" id=id.clone() open=open>
            <summary><strong>{ui.texts().plan_code("area", area.code())}</strong>" "<span class="help">{hint}</span></summary>
            {node_form(sheet, node, "", inputs(sheet, node, &fields))}
        </details>
    }
    .into_any()
}
