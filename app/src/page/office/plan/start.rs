//! There is no plan yet, or it has ended: begin one.

use leptos::prelude::*;
use lotse_model::{form::FormState, ids::CaseId, plan::template::TEMPLATES, route};

use crate::{
    i18n::msg,
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        field::{Choice, Question, choice},
        form, notice,
    },
};

/// Where no plan is.
pub(super) fn start(ui: Ui, case: CaseId, submission: &str, may_edit: bool) -> AnyView {
    let content = view! {
        <p>{ui.t(msg::OFFICE_PLAN_NONE_TEXT)}</p>
        {may_edit.then(|| begin(ui, case, submission))}
    };
    notice::empty_state(Icon::Scroll, ui.say(msg::OFFICE_PLAN_NONE), content)
}

/// Where one has ended.
pub(super) fn again(ui: Ui, case: CaseId, submission: &str, may_edit: bool) -> AnyView {
    view! {
        {notice::line(Tone::Plain, Icon::Lock, ui.say(msg::OFFICE_PLAN_OVER))}
        {may_edit.then(|| begin(ui, case, submission))}
    }
    .into_any()
}

fn begin(ui: Ui, case: CaseId, submission: &str) -> AnyView {
    let mut choices = vec![Choice::new("", ui.say(msg::OFFICE_PLAN_TEMPLATE_NONE))];
    choices.extend(
        TEMPLATES.iter().map(|template| Choice::new(template.code, ui.both(|texts| texts.plan_code("template", template.code)))),
    );
    let content = view! {
        {choice(ui, &FormState::default(), Question::new("template", ui.say(msg::OFFICE_PLAN_TEMPLATE)), choices)}
        {button::submit(Weight::Main, Some(Icon::Add), ui.say(msg::OFFICE_PLAN_START))}
    };
    form::form(&route::plan(case), &[("submission", submission), ("base", "0"), ("do", "start")], content)
}
