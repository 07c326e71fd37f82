//! `/me/<section>`: all answers of a section, to check and to change.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Group, Section},
    date::berlin_date,
    ids::AccountId,
    role::Role,
    route,
    view::{
        me::{RecordRef, SectionPage},
        record::{GroupValues, ValueRow, ValueState},
    },
};

use super::{
    super::public::{flash_line, words},
    back_to_record, german_switch, inside, is_asked, is_helper, to_family, who_sees,
};
use crate::{
    i18n::{Msg, msg},
    layout::{PageContext, Place, document},
    ui::{
        Icon, Tone, Ui,
        card::{card, progress},
        notice,
        value::{ValueLine, answer_text, values},
    },
};

/// Renders it.
#[must_use]
pub fn section(ctx: PageContext, page: SectionPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::Data);
    let ui = ctx.ui();
    let title = ui.both(|texts| texts.section_name(page.section));
    let saved = page.saved_at.filter(|_| flash.is_none()).map(|at| {
        let words = ui.both(|texts| texts.with(msg::ME_SAVED_LAST, &[("time", texts.date_time(at).into())]));
        view! { <p class="saved">{Icon::Done.view()}<span>{words.view()}</span></p> }
    });
    let closed = page.closed.then(|| notice::line(Tone::Primary, Icon::Info, ui.say(msg::ME_CLOSED_TEXT)));
    let record = page.record;
    let plain = title.text.clone();
    let reader = Reader { helper: is_helper(&ctx), helpers: &page.helpers };
    let groups: Vec<_> = page.groups.iter().map(|values| group_card(ui, &record, values, page.closed, &reader)).collect();
    let sees = if reader.helper { words(ui.say(msg::HELPER_REMIND)) } else { who_sees(ui, &record, std::iter::empty()) };
    let family = (page.section == Section::Family && record.child.is_none() && !reader.helper).then(|| to_family(ui));
    let body = view! {
        {back_to_record(ui, &record)}
        <h1>{title.view()}</h1>
        {progress(ui, &page.completion)}
        {flash_line(flash)}
        {saved}
        {closed}
        {sees}
        {german_switch(&ctx, ui)}
        <div class="cards">{groups}{family}</div>
    };
    document(&ctx, &plain, body)
}

/// Who reads the page, and who wrote as a helper.
struct Reader<'a> {
    helper: bool,
    helpers: &'a [(AccountId, String)],
}

impl Reader<'_> {
    /// Who wrote an answer and when, where the state does not say it.
    fn from(&self, ui: Ui, row: &ValueRow) -> Option<String> {
        let (role, at) = row.by.zip(row.at)?;
        let texts = ui.texts();
        let date = texts.date(berlin_date(at));
        Some(match (role, row.helper) {
            (Role::Helper, Some(account)) => {
                let name = self.helpers.iter().find(|(known, _)| *known == account).map(|(_, name)| name.as_str());
                let name = name.map_or_else(|| texts.role(Role::Helper), str::to_owned);
                texts.with(msg::HELPER_BY, &[("name", name.into()), ("date", date.into())])
            }
            (Role::Refugee, _) if self.helper => texts.with(msg::HELPER_BY_PERSON, &[("date", date.into())]),
            (Role::Refugee, _) if row.state == ValueState::Stated => date,
            (Role::Refugee, _) => texts.with(msg::ME_BY_ME, &[("date", date.into())]),
            _ => texts.with(msg::ME_BY_STAFF, &[("who", texts.role(role).into()), ("date", date.into())]),
        })
    }
}

fn group_card(ui: Ui, record: &RecordRef, found: &GroupValues, closed: bool, reader: &Reader<'_>) -> AnyView {
    let group = found.group;
    let name = ui.both(|texts| texts.group_name(group));
    let may_edit = found.asked && !closed;
    let items: Vec<_> = found
        .items
        .iter()
        .map(|(item, rows)| {
            let heading = group.repeated().then(|| {
                view! { <h3>{ui.say_with(msg::ME_ITEM, &[("n", (*item).into())]).view()}</h3> }
            });
            let answered = rows.iter().any(|row| row.current.is_some());
            let proof = rows.iter().any(|row| row.state == ValueState::Waiting).then(|| {
                view! { <p class="help">{ui.say(msg::REQUIRED_PROOF).view()}</p> }
            });
            let words = if answered { msg::BUTTON_CHANGE } else { msg::ME_ANSWER };
            let edit = may_edit.then(|| edit_link(ui, words, Icon::Pencil, group, &route::group(&record.path, group, *item)));
            let slip =
                (group == Group::Appointments && !reader.helper).then(|| slip_link(ui, &route::slip(&record.path, *item), *item));
            view! { {heading}{values(ui, rows.iter().map(|row| line(ui, row, reader)).collect())}{proof}{edit}{slip} }
        })
        .collect();
    let none = items.is_empty().then(|| view! { <p class="muted">{ui.say(msg::ME_NONE_YET).view()}</p> });
    let add = (may_edit && group.repeated())
        .then(|| edit_link(ui, msg::BUTTON_ADD, Icon::Add, group, &route::new_item(&record.path, group)));
    let by_office = (!is_asked(group)).then(|| view! { <p class="help">{ui.say(msg::ME_BY_OFFICE).view()}</p> });
    card(name, view! { {by_office}{none}{items}{add} })
}

/// A link with a word for the eye and the name of the group for a screen reader.
fn edit_link(ui: Ui, words: Msg, icon: Icon, group: Group, href: &str) -> AnyView {
    view! {
        <p>
            <a class="button" href=href.to_owned()>
                {icon.view()}
                <span>{ui.say(words).view()}<span class="unseen">": "{ui.texts().group_name(group)}</span></span>
            </a>
        </p>
    }
    .into_any()
}

/// A link to what can be printed or kept of an appointment, named with its number for a screen reader.
fn slip_link(ui: Ui, href: &str, item: u16) -> AnyView {
    let which = ui.texts().with(msg::ME_ITEM, &[("n", item.into())]);
    view! {
        <p>
            <a class="button" href=href.to_owned()>
                {Icon::Print.view()}<span>{ui.say(msg::PRINT_SLIP).view()}<span class="unseen">": "{which}</span></span>
            </a>
        </p>
    }
    .into_any()
}

/// An answer with who wrote it, and what staff said about it.
fn line(ui: Ui, row: &ValueRow, reader: &Reader<'_>) -> ValueLine {
    let mut line = ValueLine::new(ui, row);
    let texts = ui.texts();
    line.from = reader.from(ui, row);
    if reader.helper && matches!(row.state, ValueState::Stated | ValueState::Helped | ValueState::OnBehalf | ValueState::Disputed)
    {
        // These speak to the person; who wrote it stands beneath.
        line.state = ValueState::Open;
    }
    let remark =
        |icon: Icon, words: String| view! { <p class="remark">{icon.view()}<span class="words">{words}</span></p> }.into_any();
    if let Some(question) = &row.question {
        line.notes.push(remark(Icon::Question, texts.with(msg::ME_ASKED, &[("text", question.into())])));
    }
    if let Some(reason) = &row.refused_because {
        line.notes.push(remark(Icon::Alert, texts.with(msg::ME_REFUSED, &[("text", reason.into())])));
    }
    if let Some(confirmed) = &row.confirmed {
        let answer = answer_text(texts, row.field, confirmed);
        line.notes.push(remark(Icon::Confirmed, texts.with(msg::ME_CONFIRMED_IS, &[("answer", answer.into())])));
    }
    if let Some(reply) = &row.reply {
        let words = texts.with(msg::ME_REPLIED, &[("text", reply.into())]);
        line.notes.push(view! { <p class="muted words">{words}</p> }.into_any());
    }
    line
}
