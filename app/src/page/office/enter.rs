//! `/office/case/<id>/<section>/<group>`.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Basis, Group},
    entry::Source,
    route,
    view::{
        office::CaseGroupPage,
        record::{GroupForm, ValueRow},
    },
};

use super::parts;
use crate::{
    i18n::msg,
    layout::{PageContext, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        consent::kind_name,
        error_summary::error_summary,
        field::{Choice, Question, choice},
        form, notice,
        question::{label, question},
    },
};

/// Staff enter a group of values and say where they come from.
#[must_use]
pub fn enter(ctx: PageContext, page: CaseGroupPage) -> String {
    let ui = ctx.ui();
    let CaseGroupPage { head, form: GroupForm { group, item, questions, form: state, base, submission, conflicts } } = page;
    let title = ui.texts().group_name(group);
    let record = route::case(head.case);
    let sources = Source::OFFERED
        .into_iter()
        .map(|source| Choice {
            value: source.code().to_owned(),
            label: parts::source(ui.texts(), source).into(),
            hint: ui.texts().attr(format!("office-source-{}", source.code()), "help").map(Said::from),
        })
        .collect();
    let source =
        choice(ui, &state, Question::new("source", ui.say(msg::OFFICE_SOURCE)).help(ui.say(msg::OFFICE_SOURCE_HELP)), sources);
    let consents = consents(ui, &record, &questions);
    let questions = questions.iter().map(|row| question(ui, &state, row, &conflicts)).collect_view();
    let conflict = (!conflicts.is_empty()).then(|| notice::line(Tone::Attention, Icon::Warning, ui.say(msg::OFFICE_CONFLICT)));
    let content = view! {
        {questions}
        {source}
        <div class="buttons">
            {button::submit(Weight::Main, None, ui.say(msg::BUTTON_SAVE))}
            {button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), &format!("{record}#{}", group.code()))}
        </div>
    };
    let hidden = [("submission", submission.to_string()), ("base", base.to_string())];
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let summary = error_summary(ui, &state, |name| name_of(ui, name));
    let body = view! {
        {button::back(ui.say(msg::OFFICE_TO_CASE), &format!("{record}#{}", group.code()))}
        {parts::short_head(ui, &head)}
        <h1>{title.clone()}</h1>
        {conflict}
        {consents}
        {summary}
        {form::form(&action(&ctx, &record, group, item), &hidden, content)}
    };
    document(&ctx, &title, body)
}

/// Where to note first what the person allowed, if something on the page needs it.
fn consents(ui: Ui, record: &str, questions: &[ValueRow]) -> Option<AnyView> {
    let mut kinds: Vec<_> = questions
        .iter()
        .filter_map(|row| match row.field.field().basis {
            Basis::Consent(kind) => Some(kind),
            _ => None,
        })
        .collect();
    kinds.dedup();
    (!kinds.is_empty()).then(|| {
        let links = kinds.into_iter().map(|kind| {
            let href = format!("{}?kind={}", route::consents(record), kind.code());
            view! { <li><a href=href>{kind_name(ui, kind).view()}</a></li> }
        });
        let links = view! { <ul>{links.collect_view()}</ul> };
        notice::notice(Tone::Plain, Icon::Info, ui.say(msg::OFFICE_CONSENT_FIRST), links)
    })
}

/// Where the form is sent: to the page that it stands on, so that a new item stays a new one.
fn action(ctx: &PageContext, record: &str, group: Group, item: u16) -> String {
    let new = route::new_item(record, group);
    if group.repeated() && ctx.path == new { new } else { route::group(record, group, item) }
}

fn name_of(ui: Ui, input: &str) -> Said {
    if input == "source" { ui.say(msg::OFFICE_SOURCE) } else { label(ui, input) }
}
