//! `/me/<section>/<group>`: a page of questions.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Basis, ConsentKind, Field},
    form::FormState,
    route,
    view::{
        me::GroupPage,
        record::{GroupForm, ValueRow, ValueState},
    },
};

use super::{
    super::public::{asked, flash_line, help_of, words},
    consents::tick_words,
    german_switch, inside, is_helper, who_sees, whose,
};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::stepper,
        consent::kind_name,
        error_summary::error_summary,
        field::{text_area, tick},
        form::form,
        listen, notice, question,
    },
};

/// Renders it. `from_draft`: the form holds what an interrupted session had sent.
#[must_use]
pub fn group(ctx: PageContext, page: GroupPage, from_draft: bool, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::Data);
    let ui = ctx.ui();
    let GroupPage { record, form: asked_form, step, steps, .. } = page;
    let group = asked_form.group;
    let title = ui.both(|texts| texts.group_name(group));
    let plain = title.text.clone();
    let section = route::section(&record.path, group.section());
    let of_child = whose(ui, &record).map(|words| view! { <p class="muted">{words.view()}</p> });
    let steps = (steps > 1 && !group.repeated()).then(|| stepper(ui, step, steps));
    let helper = is_helper(&ctx);
    let sees = if helper {
        words(ui.say(msg::HELPER_REMIND))
    } else {
        who_sees(ui, &record, asked_form.questions.iter().map(|row| row.field))
    };
    let draft = from_draft.then(|| notice::line(Tone::Attention, Icon::Pencil, ui.say(msg::ME_DRAFT_SHOWN)));
    let conflict = (!asked_form.conflicts.is_empty()).then(|| {
        let text = view! { <p>{ui.say(msg::ME_CONFLICT_TEXT).view()}</p> };
        view! { <div role="alert">{notice::notice(Tone::Attention, Icon::Alert, ui.say(msg::ME_CONFLICT_TITLE), text)}</div> }
    });
    let errors = error_summary(ui, &asked_form.form, |name| label(ui, name));
    let (base, submission) = (asked_form.base.to_string(), asked_form.submission.to_string());
    let buttons = view! {
        <div class="buttons buttons--spread">
            {button::submit(Weight::Main, None, ui.say(msg::BUTTON_SAVE_CONTINUE))}
            {button::link(Weight::Quiet, None, ui.say(msg::ME_LATER), &section)}
        </div>
    };
    // Only she herself can allow something or object to it.
    let consents = (!helper).then(|| consents(ui, &asked_form));
    let fields = view! { {questions(ui, &asked_form, helper)}{consents}{buttons} };
    // A form answers at the address it was asked at, also for a new item, whose number nobody knows yet.
    let is_new = ctx.path.ends_with("/new");
    let remove = (group.repeated() && !is_new).then(|| {
        let action = route::remove_item(&record.path, group, asked_form.item);
        view! {
            <section class="group">
                <p class="help">{ui.say(msg::ME_REMOVE_HELP).view()}</p>
                {button::post(Weight::Danger, Some(Icon::Bin), ui.say(msg::ME_REMOVE), &action, &[])}
            </section>
        }
    });
    let body = view! {
        {button::back(ui.both(|texts| texts.section_name(group.section())), &section)}
        {of_child}
        <h1>{title.view()}</h1>
        {steps}
        {flash_line(flash)}
        {draft}
        {conflict}
        {errors}
        {sees}
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {form(&ctx.path, &[("base", &base), ("submission", &submission)], fields)}
        {remove}
    };
    document(&ctx, &plain, body)
}

fn questions(ui: Ui, asked_form: &GroupForm, helper: bool) -> Vec<AnyView> {
    let state = &asked_form.form;
    asked_form
        .questions
        .iter()
        .flat_map(|row| {
            let shown = if helper { without_state(row) } else { row.clone() };
            let question = question::question(ui, state, &shown, &asked_form.conflicts);
            let dispute = if helper { ().into_any() } else { dispute(ui, state, row) };
            [question, reply(ui, state, row), dispute]
        })
        .collect()
}

/// As a helper reads it: states that speak to the person are left out.
fn without_state(row: &ValueRow) -> ValueRow {
    let speaks = matches!(row.state, ValueState::Stated | ValueState::Helped | ValueState::OnBehalf | ValueState::Disputed);
    ValueRow { state: if speaks { ValueState::Open } else { row.state }, ..row.clone() }
}

/// Where staff asked something: words for them, beside the answer itself.
fn reply(ui: Ui, state: &FormState, row: &ValueRow) -> AnyView {
    row.question
        .is_some()
        .then(|| {
            let reply = asked(ui, &format!("{}.reply", row.field.as_str()), msg::ME_REPLY);
            text_area(ui, state, question::free_text(ui, reply), 3)
        })
        .into_any()
}

/// Where staff refused or confirmed something else: the right to say that it is wrong (§ 84 Abs. 2 SGB X).
fn dispute(ui: Ui, state: &FormState, row: &ValueRow) -> AnyView {
    let may = row.state != ValueState::Disputed && (row.state == ValueState::Refused || row.confirmed.is_some());
    may.then(|| {
        let help = help_of(ui, msg::ME_DISPUTE).map(|help| view! { <p class="help">{help.view()}</p> });
        let name = format!("{}.dispute", row.field.as_str());
        view! { <div class="question">{tick(state, &name, ui.say(msg::ME_DISPUTE))}{help}</div> }
    })
    .into_any()
}

/// A box for each kind of consent that an answer on this page needs. Never ticked beforehand.
fn consents(ui: Ui, asked_form: &GroupForm) -> Vec<AnyView> {
    let needs = |kind: ConsentKind| {
        let field = |row: &ValueRow| row.field.field();
        asked_form.questions.iter().map(field).any(|field: &Field| field.basis == Basis::Consent(kind))
    };
    let state = &asked_form.form;
    ConsentKind::ALL
        .iter()
        .filter(|kind| needs(**kind))
        .map(|kind| {
            let name = format!("consent.{}", kind.code());
            let error = state.error_at(&name).map(|error| {
                let text = ui.both(|texts| texts.error(&error));
                view! { <p class="error" id=format!("{name}-error")>{Icon::Alert.view()}<span>{text.view()}</span></p> }
            });
            let class = if error.is_some() { "question question--bad" } else { "question" };
            let words = tick_words(ui, *kind).map(|words| view! { <p>{words.view()}</p> }).collect_view();
            view! { <div class=class>{words}{error}{tick(state, &name, ui.say(msg::CONSENT_YES))}</div> }.into_any()
        })
        .collect()
}

/// What an error in the summary is about.
fn label(ui: Ui, name: &str) -> Said {
    if name.ends_with(".reply") {
        return ui.say(msg::ME_REPLY);
    }
    match name.strip_prefix("consent.").and_then(ConsentKind::from_code) {
        Some(kind) => kind_name(ui, kind),
        None => question::label(ui, name),
    }
}
