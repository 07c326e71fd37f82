//! `/office/case/<id>/plan`: the integration plan for staff.
//!
//! Every node of the plan is a form of its own with a button; the browser part makes the same inputs save themselves and
//! show what others write. This file lays out the page; its parts stand beside it.

mod areas;
mod compare;
mod due;
mod goals;
mod head;
mod history;
mod inputs;
mod meanwhile;
mod reviews;
mod start;
mod wishes;

use leptos::prelude::*;
use lotse_model::{
    ids::{AccountId, CaseId},
    plan::{CellRef, Node, Plan, PlanField, PlanValue},
    role::Role,
    route,
    view::plan::{Names, NodeForm, PlanPage},
};

use super::{super::public::flash_line, parts};
use crate::{
    i18n::{Texts, msg},
    island::{PlanLive, PlanLiveWords},
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        error_summary::error_summary,
        notice,
        plan::{node_name, value_text},
    },
};

pub use compare::compare;
pub use due::due;
pub use history::history;

/// A place of a plan in words: the field, and of what.
#[must_use]
pub fn plan_place(texts: Texts, plan: &Plan, cell: CellRef) -> String {
    let field = inputs::label(texts, cell.field);
    match node_name(texts, plan, cell.node) {
        Some(name) if cell.field != PlanField::Wish => format!("{field} ({name})"),
        _ => field,
    }
}

/// Who wrote something, by name where it was staff.
#[must_use]
pub fn plan_writer(texts: Texts, names: &Names, by: AccountId, role: Role) -> String {
    match (names.get(&by), role) {
        (Some(name), _) => name.clone(),
        (None, Role::Refugee) => texts.t(msg::OFFICE_PLAN_PERSON),
        (None, role) => texts.role(role),
    }
}

/// A value of a place in words, also where there is none.
#[must_use]
pub fn plan_value(texts: Texts, cell: CellRef, value: Option<&PlanValue>) -> String {
    value.map_or_else(|| texts.t(msg::OFFICE_PLAN_NOTHING), |value| value_text(texts, cell.field, value))
}

/// What every form of the page needs.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    ui: Ui,
    case: CaseId,
    plan: &'a Plan,
    names: &'a Names,
    back: Option<&'a NodeForm>,
    submission: &'a str,
    may_edit: bool,
}

impl Sheet<'_> {
    /// Hidden values of a form, with what it does.
    fn hidden(&self, what: &str, more: &[(&str, &str)]) -> AnyView {
        let rev = self.plan.rev.to_string();
        let mut values = vec![("submission", self.submission), ("base", rev.as_str()), ("do", what)];
        values.extend_from_slice(more);
        crate::ui::form::hidden(&values)
    }

    /// The form that came back, if it is the one of this node.
    fn back_at(&self, node: Node) -> Option<&NodeForm> {
        self.back.filter(|back| back.node == node)
    }
}

/// The plan with everything that can be written in it.
#[must_use]
pub fn plan(ctx: PageContext, page: PlanPage, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let title = ui.t(msg::OFFICE_PLAN_TITLE);
    let case = page.head.case;
    let submission = page.submission.to_string();
    let top = view! {
        {button::back(ui.say(msg::OFFICE_TO_CASE), &route::case(case))}
        {flash_line(flash)}
        {parts::short_head(ui, &page.head)}
        <h1>{title.clone()}</h1>
    };
    let Some(shown) = &page.shown else {
        let body = view! { {top}{start::start(ui, case, &submission, page.may_edit)} };
        return document(&ctx, &title, body);
    };
    let sheet = Sheet {
        ui,
        case,
        plan: &shown.plan,
        names: &page.names,
        back: page.back.as_ref(),
        submission: &submission,
        may_edit: page.may_edit,
    };
    let summary = page.back.as_ref().map(|back| error_summary(ui, &back.form, |name| inputs::label_of(ui, name).into()));
    let live = page
        .may_edit
        .then(|| view! { <PlanLive path=route::plan(case) case=case rev=shown.plan.rev words=live_words(ui)/> }.into_any());
    let past = page.past.then(|| {
        let words = ui.texts().with(msg::OFFICE_PLAN_PAST, &[("rev", shown.plan.rev.into())]);
        let content = view! { <a href=route::plan(case)>{ui.t(msg::OFFICE_PLAN_PRESENT)}</a> };
        notice::notice(Tone::Attention, Icon::Clock, words, content)
    });
    let again = (shown.plan.state.is_over() && !page.past).then(|| start::again(ui, case, &submission, page.head.may_edit));
    let history = button::link(Weight::Plain, Some(Icon::Scroll), ui.say(msg::OFFICE_PLAN_HISTORY), &route::plan_history(case));
    let body = view! {
        {top}
        {past}{again}
        {summary}
        {meanwhile::meanwhile(sheet, &page)}
        {live}
        <div class="cards" data-plan=case.to_string() data-rev=shown.plan.rev.to_string()>
            {head::head(sheet, &page)}
            {wishes::wishes(sheet)}
            {goals::goals(sheet)}
            {areas::areas(sheet)}
            {reviews::reviews(sheet)}
        </div>
        <div class="buttons">{history}</div>
        {parts::keys(&ctx, &[])}
    };
    document(&ctx, &title, body)
}

fn live_words(ui: Ui) -> PlanLiveWords {
    PlanLiveWords {
        on: ui.t(msg::OFFICE_PLAN_LIVE_ON),
        off: ui.t(msg::OFFICE_PLAN_LIVE_OFF),
        unsaved: ui.t(msg::OFFICE_PLAN_LIVE_UNSAVED),
        saved: ui.t(msg::OFFICE_PLAN_LIVE_SAVED),
        ended: ui.t(msg::OFFICE_PLAN_LIVE_ENDED),
        shape: ui.t(msg::OFFICE_PLAN_LIVE_SHAPE),
        reload: ui.t(msg::OFFICE_PLAN_LIVE_RELOAD),
        present: ui.t(msg::OFFICE_PLAN_LIVE_PRESENT),
        mine: ui.t(msg::OFFICE_PLAN_MINE),
        keep_mine: ui.t(msg::OFFICE_PLAN_KEEP_MINE),
        take_theirs: ui.t(msg::OFFICE_PLAN_TAKE_THEIRS),
        conflict: ui.t(msg::OFFICE_PLAN_CONFLICT),
        nothing: ui.t(msg::OFFICE_PLAN_NOTHING),
    }
}
