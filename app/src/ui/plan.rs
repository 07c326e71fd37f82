//! What both sides read of a plan: goals, steps and signs in words.

use leptos::prelude::*;
use lotse_model::{
    form::FormState,
    lang::Lang,
    plan::{Cell, Node, Plan, PlanField, PlanState, PlanValue, field::GoalStatus, input},
};

use super::{Icon, Said, Tone, Ui, chip};
use crate::i18n::Texts;

/// Words of a plan: from the bank of phrases in the reader's language, or as they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// From the bank.
    pub phrase: Option<String>,
    /// As written, with the language of the writer's pages.
    pub written: Option<(String, Lang)>,
}

impl Words {
    /// Reads a phrase and the words beside it.
    #[must_use]
    pub fn of(texts: Texts, plan: &Plan, node: Node, prefix: &'static str, phrase: PlanField, words: PlanField) -> Self {
        Self {
            phrase: plan.text(node, phrase).map(|code| texts.plan_code(prefix, code)),
            written: plan.cell(node.at(words)).and_then(written),
        }
    }

    /// A goal.
    #[must_use]
    pub fn goal(texts: Texts, plan: &Plan, node: Node) -> Self {
        Self::of(texts, plan, node, "goal", PlanField::Goal, PlanField::GoalText)
    }

    /// A measure.
    #[must_use]
    pub fn step(texts: Texts, plan: &Plan, node: Node) -> Self {
        Self::of(texts, plan, node, "step", PlanField::Step, PlanField::StepText)
    }

    /// A sign of success.
    #[must_use]
    pub fn sign(texts: Texts, plan: &Plan, node: Node) -> Self {
        Self::of(texts, plan, node, "sign", PlanField::Sign, PlanField::SignText)
    }

    /// Whether there is nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.phrase.is_none() && self.written.is_none()
    }

    /// In one line, without marks of language.
    #[must_use]
    pub fn line(&self) -> Option<String> {
        let parts: Vec<&str> =
            [self.phrase.as_deref(), self.written.as_ref().map(|(words, _)| words.as_str())].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(": "))
    }

    /// As inline content: the phrase, and what was written with its language marked.
    #[must_use]
    pub fn view(self, reader: Lang) -> AnyView {
        let between = (self.phrase.is_some() && self.written.is_some()).then_some(": ");
        let written = self.written.map(|(words, lang)| foreign(words, lang, reader));
        view! { {self.phrase}{between}{written} }.into_any()
    }
}

/// Words in the language of their writer.
#[must_use]
pub fn foreign(words: String, lang: Lang, reader: Lang) -> AnyView {
    let tag = (lang != reader).then(|| lang.tag());
    view! { <bdi class="words" lang=tag>{words}</bdi> }.into_any()
}

fn written(cell: &Cell) -> Option<(String, Lang)> {
    match &cell.value {
        Some(PlanValue::Text(text)) => Some((text.clone(), cell.lang)),
        _ => None,
    }
}

/// The name of a node in one line, for headings, history and events.
#[must_use]
pub fn node_name(texts: Texts, plan: &Plan, node: Node) -> Option<String> {
    match node {
        Node::Head => None,
        Node::Area(area) => Some(texts.plan_code("area", area.code())),
        Node::Goal(_) => Words::goal(texts, plan, node).line(),
        Node::Measure(_) => Words::step(texts, plan, node).line(),
        Node::Review(_) => plan.date(node, PlanField::HeldOn).map(|day| texts.date(day)),
        Node::Wish(_) => plan.text(node, PlanField::Wish).map(str::to_owned),
    }
}

/// How far a goal is.
#[must_use]
pub fn status_chip(ui: Ui, status: GoalStatus) -> AnyView {
    let words = ui.both(|texts| texts.plan_code("goal-status", status.code()));
    let (tone, icon) = match status {
        GoalStatus::Reached => (Tone::Good, Some(Icon::Done)),
        GoalStatus::Partly => (Tone::Good, None),
        GoalStatus::Running => (Tone::Primary, Some(Icon::Pencil)),
        GoalStatus::Missed => (Tone::Attention, Some(Icon::Alert)),
        GoalStatus::Open | GoalStatus::Postponed | GoalStatus::Dropped => (Tone::Plain, None),
    };
    chip::chip(tone, icon, words)
}

/// The state of a plan.
#[must_use]
pub fn state_chip(ui: Ui, state: PlanState) -> AnyView {
    let words = ui.both(|texts| texts.plan_code("plan-state", state.code()));
    let (tone, icon) = match state {
        PlanState::Draft => (Tone::Plain, Icon::Pencil),
        PlanState::Proposed => (Tone::Attention, Icon::Clock),
        PlanState::Agreed | PlanState::Closed => (Tone::Good, Icon::Done),
        PlanState::Running | PlanState::Reviewed => (Tone::Primary, Icon::Forward),
        PlanState::Broken | PlanState::HandedOver => (Tone::Plain, Icon::Lock),
    };
    chip::chip(tone, Some(icon), words)
}

/// A value of a plan in words, as the history and an overview show it.
#[must_use]
pub fn value_text(texts: Texts, field: PlanField, value: &PlanValue) -> String {
    let code = |prefix: &'static str, code: &str| texts.plan_code(prefix, code);
    match (field, value) {
        (_, PlanValue::Date(day)) => texts.date(*day),
        (PlanField::Area, PlanValue::Code(text)) => code("area", text),
        (PlanField::Goal, PlanValue::Code(text)) => code("goal", text),
        (PlanField::Sign, PlanValue::Code(text)) => code("sign", text),
        (PlanField::Step, PlanValue::Code(text)) => code("step", text),
        (PlanField::Status, PlanValue::Code(text)) => code("goal-status", text),
        (PlanField::Origin, PlanValue::Code(text)) => code("plan-origin", text),
        (PlanField::Party, PlanValue::Code(text)) => code("office-party", text),
        (PlanField::EndReason, PlanValue::Code(text)) => code("plan-end", text),
        (_, PlanValue::Yes) => "✓".to_owned(),
        (_, PlanValue::Redacted) => texts.t(crate::i18n::msg::OFFICE_PLAN_REDACTED),
        (_, value) => input::show(Some(value)),
    }
}

/// What was typed, where it can't be saved any more: to be read and copied. `label` names the inputs for text.
#[must_use]
pub fn typed(form: &FormState, label: impl Fn(&str) -> Option<Said>) -> AnyView {
    form.raw
        .names()
        .filter(|name| !form.raw.one(name).is_empty())
        .filter_map(|name| Some((label(name)?, form.raw.one(name).to_owned())))
        .map(|(label, typed)| view! { <p>{label.view()}": "<bdi class="words">{typed}</bdi></p> })
        .collect_view()
        .into_any()
}
