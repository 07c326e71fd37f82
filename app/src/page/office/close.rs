//! `/office/case/<id>/close`.

use leptos::prelude::*;
use lotse_model::{care_end::CareEnd, route, view::office::ClosePage};

use super::parts;
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card,
        error_summary::error_summary,
        field::{Choice, Question, choice},
        form, notice,
    },
};

/// What the end of an accompaniment does, and the form that ends it.
#[must_use]
pub fn close(ctx: PageContext, page: ClosePage) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let ClosePage { head, plan_goes_on, no_documents_from, no_file_from, form: state, submission } = page;
    let on = |words, day| texts.with(words, &[("date", texts.date(day).into())]);
    let does = view! {
        <ul class="list">
            <li>{texts.t(msg::OFFICE_CLOSE_READS)}</li>
            <li>{texts.t(msg::OFFICE_CLOSE_FIELDS)}</li>
            <li>{on(msg::OFFICE_CLOSE_DOCUMENTS, no_documents_from)}</li>
            <li>{on(msg::OFFICE_CLOSE_FILE, no_file_from)}</li>
        </ul>
    };
    let form = if plan_goes_on {
        let plan = button::link(Weight::Main, Some(Icon::Scroll), ui.say(msg::OFFICE_PLAN_OPEN), &route::plan(head.case));
        view! { <div role="alert">{notice::notice(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_CLOSE_PLAN), plan)}</div> }
            .into_any()
    } else {
        let reasons = CareEnd::ALL
            .iter()
            .map(|reason| Choice::new(reason.code(), texts.id(&format!("office-care-end-{}", reason.code().replace('_', "-")))))
            .collect();
        let fields = view! {
            {parts::day(ui, &state, "last", ui.t(msg::OFFICE_CLOSE_LAST), Some(ui.t(msg::OFFICE_CLOSE_LAST_HELP)))}
            {choice(ui, &state, Question::new("reason", ui.say(msg::OFFICE_REASON)), reasons)}
            <div class="buttons">
                {button::submit(Weight::Danger, Some(Icon::Lock), ui.say(msg::OFFICE_CLOSE_NOW))}
                {button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), &route::case(head.case))}
            </div>
        };
        form::form(&route::case_close(head.case), &[("submission", &submission.to_string())], fields)
    };
    let body = view! {
        {button::back(ui.say(msg::OFFICE_TO_CASE), &route::case(head.case))}
        {parts::short_head(ui, &head)}
        <h1>{ui.t(msg::OFFICE_CLOSE_TITLE)}</h1>
        {error_summary(ui, &state, |name| label(ui, name))}
        {card::card(ui.say(msg::OFFICE_CLOSE_DOES), does)}
        {form}
    };
    document(&ctx, &ui.t(msg::OFFICE_CLOSE_TITLE), body)
}

fn label(ui: Ui, input: &str) -> Said {
    ui.say(if input == "last" { msg::OFFICE_CLOSE_LAST } else { msg::OFFICE_REASON })
}
