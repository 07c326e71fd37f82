//! `/me/consents`: what the person allows, one kind to give or refuse, and taking it back.

use leptos::prelude::*;
use lotse_model::{
    catalogue::ConsentKind,
    consent::{Recipient, Standing},
    route,
    view::{
        consents::{ConsentPage, ConsentsPage, WithdrawPage},
        me::RecordRef,
    },
};

use super::{
    super::public::{asked, flash_line, words},
    back_to_record, german_switch, inside,
};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        card::card_link,
        consent::{decision, facts, kind_name, kind_text, label},
        error_summary::error_summary,
        field::{TextKind, text_field},
        form::{form, group},
        listen, notice,
    },
};

/// Renders the list.
#[must_use]
pub fn consents(ctx: PageContext, page: ConsentsPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let ConsentsPage { record, informed_at, lines, offered, closed } = page;
    let (standing, past): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| matches!(line.standing, Standing::Holds | Standing::Pending));
    let none = standing.is_empty().then(|| view! { <p class="muted">{ui.say(msg::CONSENT_NONE).view()}</p> });
    let standing = standing
        .into_iter()
        .map(|line| {
            let kind = line.kind;
            let waits = (line.standing == Standing::Pending).then(|| {
                let action = route::consent(&record.path, kind);
                // The decision's own id serves as the form's: to confirm it twice is to confirm it once.
                let values = [("submission", line.id.as_str()), ("consent", line.id.as_str())];
                let confirm = line
                    .confirmable
                    .then(|| button::post(Weight::Plain, Some(Icon::Confirmed), ui.say(msg::BUTTON_CONFIRM), &action, &values));
                let text = view! { <p>{ui.say(msg::CONSENT_SECOND_TEXT).view()}</p>{confirm} };
                notice::notice(Tone::Attention, Icon::Clock, ui.say(msg::CONSENT_SECOND), text)
            });
            let back = route::withdraw_consent(&record.path, kind);
            view! {
                <li>
                    <strong>{kind_name(ui, kind).view()}</strong>
                    {facts(ui, line)}
                    {waits}
                    {button::link(Weight::Plain, Some(Icon::Undo), ui.say(msg::CONSENT_WITHDRAW), &back)}
                </li>
            }
        })
        .collect_view();
    let offers = (!closed && !offered.is_empty()).then(|| {
        let links = offered
            .into_iter()
            .map(|kind| card_link(Icon::Lock, kind_name(ui, kind), &route::consent(&record.path, kind), ()))
            .collect_view();
        group(ui.say(msg::CONSENT_OFFERED), view! { <div class="cards">{links}</div> })
    });
    let past = (!past.is_empty()).then(|| {
        let lines = past
            .into_iter()
            .map(|line| view! { <li><strong>{kind_name(ui, line.kind).view()}</strong>{facts(ui, line)}</li> })
            .collect_view();
        group(ui.say(msg::CONSENT_PAST), view! { <ul class="list">{lines}</ul> })
    });
    let informed = informed_at.map(|at| {
        let text = ui.both(|texts| texts.with(msg::CONSENT_INFORMED, &[("time", texts.date_time(at).into())]));
        view! { <p class="muted">{text.view()}" "<a href=route::PRIVACY>{ui.t(msg::UI_PRIVACY)}</a></p> }
    });
    let body = view! {
        {back_to_record(ui, &record)}
        <h1>{ui.say(msg::CONSENT_TITLE).view()}</h1>
        {flash_line(flash)}
        <div data-listen="">{words(ui.say(msg::CONSENT_VOLUNTARY))}</div>
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {group(ui.say(msg::CONSENT_GIVEN), view! { {none}<ul class="list">{standing}</ul> })}
        {offers}
        {past}
        {informed}
    };
    document(&ctx, &ui.t(msg::CONSENT_TITLE), body)
}

/// Renders one kind, to be given or refused.
#[must_use]
pub fn consent(ctx: PageContext, page: ConsentPage) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let ConsentPage { record, kind, form: state, submission } = page;
    let named = (kind.recipient() == Recipient::Named)
        .then(|| text_field(ui, &state, asked(ui, "recipient", msg::CONSENT_WHO), TextKind::Name));
    let purpose = kind.has_purpose().then(|| text_field(ui, &state, asked(ui, "purpose", msg::CONSENT_WHAT_FOR), TextKind::Line));
    let fields = view! {
        {named}{purpose}{decision(ui, &state, kind)}
        <div class="buttons buttons--spread">
            {button::submit_as(Weight::Main, Some(Icon::Tick), ui.say(msg::CONSENT_YES), "answer", "yes")}
            {button::submit_as(Weight::Plain, None, ui.say(msg::ANSWER_NO), "answer", "no")}
        </div>
    };
    let body = view! {
        {back_to_list(ui, &record)}
        <h1>{kind_name(ui, kind).view()}</h1>
        {error_summary(ui, &state, |name| label(ui, name))}
        <div class="told" data-listen="">{words(kind_text(ui, kind))}{words(ui.say(msg::CONSENT_VOLUNTARY))}</div>
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {form(&route::consent(&record.path, kind), &[("submission", &submission.to_string())], fields)}
    };
    document(&ctx, &ui.t(msg::CONSENT_TITLE), body)
}

/// Renders what taking back does, with the button that does it.
#[must_use]
pub fn withdraw(ctx: PageContext, page: WithdrawPage) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let WithdrawPage { record, kind, lines, fields } = page;
    let does = if kind.is_release() { msg::CONSENT_WITHDRAW_RELEASE } else { msg::CONSENT_WITHDRAW_TEXT };
    let gone = (!fields.is_empty()).then(|| {
        let names = fields.into_iter().map(|field| view! { <li>{field_name(ui, field).view()}</li> }).collect_view();
        let list = view! { <ul class="list">{names}</ul> };
        notice::notice(Tone::Danger, Icon::Bin, ui.say(msg::CONSENT_WITHDRAW_FIELDS), list)
    });
    let action = route::withdraw_consent(&record.path, kind);
    let lines = lines
        .into_iter()
        .map(|line| {
            let id = line.id.clone();
            let words = ui.say(msg::CONSENT_WITHDRAW_NOW);
            let button = button::post(Weight::Danger, Some(Icon::Undo), words, &action, &[("consent", &id)]);
            view! { <li>{facts(ui, line)}{button}</li> }
        })
        .collect_view();
    let body = view! {
        {back_to_list(ui, &record)}
        <h1>{kind_name(ui, kind).view()}</h1>
        <div class="told" data-listen="">{words(ui.say(does))}{gone}</div>
        {listen::button(ui)}
        <ul class="list">{lines}</ul>
        {button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), &route::consents(&record.path))}
    };
    document(&ctx, &ui.t(msg::CONSENT_TITLE), body)
}

fn field_name(ui: Ui, field: lotse_model::catalogue::FieldId) -> Said {
    ui.both(|texts| texts.field_label(field))
}

fn back_to_list(ui: Ui, record: &RecordRef) -> AnyView {
    button::back(ui.say(msg::CONSENT_TITLE), &route::consents(&record.path))
}

/// The words with which a tick on a page of questions gives a consent.
pub(super) fn tick_words(ui: Ui, kind: ConsentKind) -> [Said; 2] {
    [kind_text(ui, kind), ui.say(msg::CONSENT_VOLUNTARY)]
}
