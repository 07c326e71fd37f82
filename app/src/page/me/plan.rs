//! `/me/plan`: the plan as the person reads it, with what she writes in it herself.

mod agree;
mod areas;
mod goals;
mod wishes;

use leptos::prelude::*;
use lotse_model::{
    plan::{CellRef, Node, Plan, PlanField, PlanState},
    route,
    view::plan::MyPlan,
};

use super::{super::public::flash_line, back_to_record, german_switch, inside, whose};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        error_summary::error_summary,
        notice,
        plan::{state_chip, typed},
    },
};

/// Why the page came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanProblem {
    /// Something changed while she wrote.
    Meanwhile,
    /// The plan was changed while she read it to agree.
    ReadAgain,
}

/// What every form of the page needs.
#[derive(Clone, Copy)]
struct Mine<'a> {
    ui: Ui,
    page: &'a MyPlan,
    plan: &'a Plan,
    action: &'a str,
    submission: &'a str,
}

impl Mine<'_> {
    /// Hidden values of a form, with what it does.
    fn hidden(&self, what: &str, more: &[(&str, &str)]) -> AnyView {
        let rev = self.plan.rev.to_string();
        let mut values = vec![("submission", self.submission), ("base", rev.as_str()), ("do", what)];
        values.extend_from_slice(more);
        crate::ui::form::hidden(&values)
    }
}

/// Renders it.
#[must_use]
pub fn plan(ctx: PageContext, page: MyPlan, problem: Option<PlanProblem>, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::Plan);
    let ui = ctx.ui();
    let child = whose(ui, &page.record).map(|words| view! { <p class="muted">{words.view()}</p> });
    let back = page.record.child.is_some().then(|| back_to_record(ui, &page.record));
    let top = view! { {back}<h1>{ui.say(msg::UI_NAV_PLAN).view()}</h1>{child}{flash_line(flash)} };
    let title = ui.t(msg::UI_NAV_PLAN);
    let Some(shown) = &page.shown else {
        let text = view! { <p>{ui.say(msg::ME_PLAN_NONE_TEXT).view()}</p> };
        let body = view! { {top}{notice::empty_state(Icon::Scroll, ui.say(msg::ME_PLAN_NONE), text)} };
        return document(&ctx, &title, body);
    };
    let action = route::my_plan(&page.record.path);
    let submission = page.submission.to_string();
    let mine = Mine { ui, page: &page, plan: &shown.plan, action: &action, submission: &submission };
    let summary = page.back.as_ref().map(|back| error_summary(ui, &back.form, |name| label_of(ui, name)));
    // Where nothing can be saved any more, what she typed stands here: its input is not on the page.
    let problem = problem.filter(|_| page.may_edit).map(|problem| {
        let words = match problem {
            PlanProblem::Meanwhile => msg::ME_PLAN_CHANGED_MEANWHILE,
            PlanProblem::ReadAgain => msg::ME_PLAN_AGREE_AGAIN,
        };
        view! { <div role="alert">{notice::line(Tone::Attention, Icon::Warning, ui.say(words))}</div> }
    });
    let over = shown.plan.state.is_over().then(|| notice::line(Tone::Plain, Icon::Lock, ui.say(msg::ME_PLAN_ENDED)));
    let typed = page.back.as_ref().filter(|_| !page.may_edit).map(|back| {
        let label = |name: &str| (name == "wish" || name.parse::<CellRef>().is_ok()).then(|| label_of(ui, name));
        view! { <div role="alert">{typed(&back.form, label)}</div> }
    });
    let review = shown.plan.date(Node::Head, PlanField::NextReview).filter(|_| shown.plan.state != PlanState::Proposed);
    let review = review.map(|day| {
        let words = ui.both(|texts| texts.with(msg::ME_PLAN_NEXT_REVIEW, &[("date", texts.date(day).into())]));
        view! { <p class="row">{Icon::Clock.view()}<span>{words.view()}</span></p> }
    });
    let body = view! {
        {top}
        {german_switch(&ctx, ui)}
        <p>{ui.say(msg::ME_PLAN_INTRO).view()}</p>
        {problem}{summary}{over}{typed}
        <p>{state_chip(ui, shown.plan.state)}</p>
        {agree::agreed(mine)}
        {review}
        {goals::goals(mine)}
        {agree::agree(mine)}
        {wishes::wishes(mine)}
        {areas::areas(mine)}
    };
    document(&ctx, &title, body)
}

fn label_of(ui: Ui, name: &str) -> Said {
    match name.parse::<CellRef>().map(|cell| cell.field) {
        Ok(PlanField::SelfRating) => ui.say(msg::ME_PLAN_SELF_RATING),
        Ok(PlanField::OwnWords) => ui.say(msg::ME_PLAN_OWN_WORDS),
        _ => ui.say(msg::ME_PLAN_WISH),
    }
}
