//! Sections as cards, with honest progress: how many questions are answered, never a percentage of a person.

use leptos::prelude::*;
use lotse_model::{catalogue::Section, completion::Completion};

use super::{Icon, Said, Tone, Ui, chip};
use crate::i18n::msg;

/// The icon of a section.
#[must_use]
pub const fn section_icon(section: Section) -> Icon {
    match section {
        Section::Person => Icon::Person,
        Section::Contact => Icon::Phone,
        Section::Family => Icon::People,
        Section::Residence => Icon::Residence,
        Section::Housing => Icon::Building,
        Section::Children => Icon::Backpack,
        Section::Health => Icon::Health,
        Section::Money => Icon::Wallet,
        Section::Participation => Icon::Together,
        Section::Language => Icon::Languages,
        Section::Education => Icon::Training,
        Section::Work => Icon::Work,
        Section::Goals => Icon::Sprout,
        Section::Appointments => Icon::Calendar,
    }
}

/// A card that leads somewhere: an icon, a title and what else is to be said.
#[must_use]
pub fn card_link(icon: Icon, title: impl Into<Said>, href: &str, content: impl IntoView + 'static) -> AnyView {
    let title = title.into().view();
    view! {
        <a class="card card--link" href=href.to_owned()>
            <span class="card__icon">{icon.view()}</span>
            <span class="card__body"><strong class="card__title">{title}</strong>{content.into_any()}</span>
            {Icon::Forward.view()}
        </a>
    }
    .into_any()
}

/// A card that holds things.
#[must_use]
pub fn card(title: impl Into<Said>, content: impl IntoView + 'static) -> AnyView {
    let title = title.into().view();
    view! { <section class="card"><h2 class="card__title">{title}</h2>{content.into_any()}</section> }.into_any()
}

/// The next step: the one card of the home page that stands out, with the page's main button in it.
#[must_use]
pub fn next_step(label: impl Into<Said>, title: impl Into<Said>, content: impl IntoView + 'static) -> AnyView {
    let (label, title) = (label.into().view(), title.into().view());
    view! {
        <section class="card card--next"><p class="card__label">{label}</p><h2>{title}</h2>{content.into_any()}</section>
    }
    .into_any()
}

/// A section with its progress.
#[must_use]
pub fn section_card(ui: Ui, section: Section, completion: &Completion, href: &str) -> AnyView {
    let title = ui.both(|texts| texts.section_name(section));
    card_link(section_icon(section), title, href, progress(ui, completion))
}

/// "3 of 7 answered", or that nothing has to be answered.
#[must_use]
pub fn answered(ui: Ui, completion: &Completion) -> Said {
    if completion.applicable == 0 {
        return ui.say(msg::UI_VOLUNTARY);
    }
    ui.say_with(msg::UI_ANSWERED_OF, &[("answered", completion.answered.into()), ("total", completion.applicable.into())])
}

/// How far a section is, in words and as a row of small bars.
#[must_use]
pub fn progress(ui: Ui, completion: &Completion) -> AnyView {
    let done = completion.is_answered() && completion.applicable > 0;
    let words = answered(ui, completion).view();
    let finished = done.then(|| chip::chip(Tone::Good, Some(Icon::Done), ui.say(msg::STATE_DONE)));
    let questions = (completion.questions > 0).then(|| {
        let words = if ui.is_staff() { msg::UI_STAFF_QUESTIONS } else { msg::UI_QUESTIONS };
        let words = ui.say_with(words, &[("n", completion.questions.into())]);
        chip::chip(Tone::Attention, Some(Icon::Question), words)
    });
    let proposals = (ui.is_staff() && completion.proposals > 0).then(|| {
        let words = ui.say_with(msg::UI_PROPOSALS, &[("n", completion.proposals.into())]);
        chip::chip(Tone::Attention, Some(Icon::Clock), words)
    });
    view! {
        <span class="progress">
            {meter(completion.answered, completion.applicable)}
            <span class="progress__words">{words}</span>{finished}{proposals}{questions}
        </span>
    }
    .into_any()
}

/// One small bar for each thing, those done filled. The words beside it say the same.
#[must_use]
pub fn meter(done: u16, of: u16) -> AnyView {
    if of == 0 {
        return ().into_any();
    }
    let (done, of) = (u32::from(done.min(of)), u32::from(of));
    // Two paths whatever the number: the bars are strokes of a dashed line.
    let line = |from: u32, to: u32, class: &'static str| {
        let path: String = (from..to).map(|index| format!("M{} 2h9", index * 10)).collect();
        (from < to).then(|| view! { <path class=class d=path/> })
    };
    view! {
        <svg class="meter" viewBox=format!("0 0 {} 4", of * 10 - 1) preserveAspectRatio="none" aria-hidden="true">
            {line(0, done, "meter__done")}{line(done, of, "meter__open")}
        </svg>
    }
    .into_any()
}

/// "Step 3 of 7".
#[must_use]
pub fn stepper(ui: Ui, step: usize, steps: usize) -> AnyView {
    let words = ui.say_with(msg::STEP_OF, &[("step", step.into()), ("steps", steps.into())]).view();
    let bars = meter(u16::try_from(step).unwrap_or(u16::MAX), u16::try_from(steps).unwrap_or(u16::MAX));
    view! { <p class="progress progress--steps">{bars}<span class="progress__words">{words}</span></p> }.into_any()
}
