//! The inputs of a node: one for each place, named after it.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    plan::{
        Area, CellRef, Node, PlanField,
        field::{EndReason, Form, GoalStatus, Origin, Party},
        input, phrase,
    },
};

use super::{Sheet, meanwhile};
use crate::{
    i18n::{Texts, msg},
    ui::{Icon, Ui},
};

/// The label of an input by its name, for the summary of what is wrong.
pub(super) fn label_of(ui: Ui, name: &str) -> String {
    match name.parse::<CellRef>() {
        Ok(cell) => label(ui.texts(), cell.field),
        Err(_) => name.to_owned(),
    }
}

pub(super) fn label(texts: Texts, field: PlanField) -> String {
    texts.plan_code("plan-field", field.code())
}

/// The inputs of some places of a node. Without the right to write they can be read.
pub(super) fn inputs(sheet: Sheet<'_>, node: Node, fields: &[PlanField]) -> AnyView {
    let inputs = fields.iter().map(|field| one(sheet, node.at(*field))).collect_view();
    view! { <div class="plan-fields">{inputs}</div> }.into_any()
}

fn one(sheet: Sheet<'_>, cell: CellRef) -> AnyView {
    let ui = sheet.ui;
    let texts = ui.texts();
    let name = cell.to_string();
    let there = sheet.plan.cell(cell);
    let back = sheet.back_at(cell.node);
    let value = match back {
        Some(back) if back.form.raw.has(&name) => back.form.raw.one(&name).to_owned(),
        _ => input::show(there.and_then(|there| there.value.as_ref())),
    };
    let none = FormState::default();
    let form = back.map_or(&none, |back| &back.form);
    let error = form.error_at(&name).map(|error| {
        view! { <p class="error" id=format!("{name}-error")>{Icon::Alert.view()}<span>{texts.error(&error)}</span></p> }
    });
    let conflict = back.and_then(|back| back.conflicts.iter().find(|conflict| conflict.cell == cell));
    let conflict = conflict.map(|conflict| meanwhile::conflict(sheet, conflict));
    let described = error.is_some().then(|| format!("{name}-error"));
    let invalid = error.is_some().then_some("true");
    let locked = !sheet.may_edit;
    let class = match cell.field.form() {
        Form::Note(_) | Form::Line(_) => "question plan-field plan-field--wide",
        _ => "question plan-field",
    };
    let input = match cell.field.form() {
        Form::Note(_) => view! {
            <textarea class="input" id=name.clone() name=name.clone() rows="3" dir="auto" readonly=locked data-live="note"
                aria-describedby=described aria-invalid=invalid inner_html=crate::ui::field::escaped(&value)></textarea>
        }
        .into_any(),
        Form::Choice(_) | Form::Upto(_) => {
            let options = choices(texts, cell.field)
                .into_iter()
                .map(|(code, words)| {
                    let selected = code == value;
                    view! { <option value=code selected=selected>{words}</option> }
                })
                .collect_view();
            view! {
                <select class="input" id=name.clone() name=name.clone() disabled=locked data-live="value"
                    aria-describedby=described aria-invalid=invalid>
                    <option value="">{texts.t(msg::OFFICE_PLAN_NONE_CHOSEN)}</option>
                    {options}
                </select>
            }
            .into_any()
        }
        Form::Date => view! {
            <input class="input input--medium" type="date" id=name.clone() name=name.clone() value=value readonly=locked
                data-live="value" aria-describedby=described aria-invalid=invalid/>
        }
        .into_any(),
        Form::Line(_) | Form::Tick => view! {
            <input class="input" type="text" id=name.clone() name=name.clone() value=value dir="auto" readonly=locked
                autocomplete="off" data-live="value" aria-describedby=described aria-invalid=invalid/>
        }
        .into_any(),
    };
    view! {
        <div class=class>
            <label class="label" for=name>{label(texts, cell.field)}</label>
            {conflict}{error}{input}
        </div>
    }
    .into_any()
}

/// The choices of a place: what is sent, and its words.
pub(super) fn choices(texts: Texts, field: PlanField) -> Vec<(String, String)> {
    let coded = |prefix: &'static str, codes: Vec<&'static str>| {
        codes.into_iter().map(|code| (code.to_owned(), texts.plan_code(prefix, code))).collect()
    };
    match field {
        PlanField::Area => coded("area", Area::ALL.iter().map(|area| area.code()).collect()),
        PlanField::Goal => coded("goal", phrase::GOALS.iter().map(|(code, _)| *code).collect()),
        PlanField::Sign => coded("sign", phrase::SIGNS.to_vec()),
        PlanField::Step => coded("step", phrase::STEPS.to_vec()),
        PlanField::Origin => coded("plan-origin", Origin::ALL.iter().map(|origin| origin.code()).collect()),
        PlanField::Status => coded("goal-status", GoalStatus::ALL.iter().map(|status| status.code()).collect()),
        PlanField::Party => coded("office-party", Party::ALL.iter().map(|party| party.code()).collect()),
        PlanField::EndReason => coded("plan-end", EndReason::ALL.iter().map(|reason| reason.code()).collect()),
        _ => match field.form() {
            Form::Upto(most) => (1..=most).map(|number| (number.to_string(), number.to_string())).collect(),
            _ => Vec::new(),
        },
    }
}
