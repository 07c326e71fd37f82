//! `/me/release`: who of her family sees a person's data, and the page on which it is chosen.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{ConsentKind, Section},
    consent::{DELICATE, Standing},
    route,
    view::release::{ReleaseMember, ReleasePage, ReleasesPage},
};

use super::{
    super::public::{flash_line, words},
    german_switch, inside,
};
use crate::{
    i18n::msg,
    layout::{PageContext, Place, document},
    ui::{
        Icon, Said, Tone, Ui,
        button::{self, Weight},
        consent::{facts, kind_text, label, term},
        error_summary::error_summary,
        field::{Choice, Question, multi_choice},
        form::form,
        listen, notice,
    },
};

/// Renders the list of the adults of the household.
#[must_use]
pub fn releases(ctx: PageContext, page: ReleasesPage, flash: Option<String>) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let ReleasesPage { members, locked, closed } = page;
    let none = members.is_empty().then(|| notice::empty_state(Icon::People, ui.say(msg::RELEASE_NONE), ()));
    let locked = (locked && !members.is_empty()).then(|| notice::line(Tone::Attention, Icon::Lock, ui.say(msg::RELEASE_LOCKED)));
    let members = members.into_iter().map(|found| member(ui, found, closed)).collect_view();
    let body = view! {
        {button::back(ui.say(msg::UI_NAV_MORE), route::ME_MORE)}
        <h1>{ui.say(msg::RELEASE_TITLE).view()}</h1>
        {flash_line(flash)}
        <div class="told" data-listen="">{words(ui.say(msg::RELEASE_LEAD))}{words(ui.say(msg::RELEASE_FREE))}</div>
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {locked}
        {none}
        <div class="cards">{members}</div>
    };
    document(&ctx, &ui.t(msg::RELEASE_TITLE), body)
}

/// Somebody with what she sees: to change it, and to end it with one press.
fn member(ui: Ui, member: ReleaseMember, closed: bool) -> AnyView {
    let seen = match member.line {
        None => view! { <p class="muted">{ui.say(msg::RELEASE_NOTHING).view()}</p> }.into_any(),
        Some(line) => {
            let waits = (line.standing == Standing::Pending).then(|| {
                let confirm = line.confirmable.then(|| {
                    let values = [("submission", line.id.as_str()), ("consent", line.id.as_str())];
                    let action = route::consent(route::ME, ConsentKind::Family);
                    button::post(Weight::Plain, Some(Icon::Confirmed), ui.say(msg::BUTTON_CONFIRM), &action, &values)
                });
                let text = view! { <p>{ui.say(msg::CONSENT_SECOND_TEXT).view()}</p>{confirm} };
                notice::notice(Tone::Attention, Icon::Clock, ui.say(msg::CONSENT_SECOND), text)
            });
            let end = button::post(
                Weight::Danger,
                Some(Icon::Undo),
                ui.say(msg::RELEASE_END),
                &route::withdraw_consent(route::ME, ConsentKind::Family),
                &[("consent", &line.id)],
            );
            let mut line = line;
            // She is named above.
            line.recipient = None;
            view! { {facts(ui, line)}{waits}{end} }.into_any()
        }
    };
    let choose = (!closed)
        .then(|| button::link(Weight::Plain, Some(Icon::Eye), ui.say(msg::RELEASE_CHOOSE), &route::release(member.case)));
    let name = name_of(ui, &member.name);
    view! { <section class="card"><h2 class="card__title">{name.view()}</h2>{seen}{choose}</section> }.into_any()
}

/// How somebody of the family is called.
pub(super) fn name_of(ui: Ui, name: &str) -> Said {
    if name.is_empty() { ui.say(msg::RELEASE_UNNAMED) } else { Said::from(name.to_owned()) }
}

/// Renders what somebody may see, to be ticked; nothing is ticked beforehand.
#[must_use]
pub fn release(ctx: PageContext, page: ReleasePage) -> String {
    let ctx = inside(ctx, Place::More);
    let ui = ctx.ui();
    let ReleasePage { member, locked, form: state, submission } = page;
    let name = name_of(ui, &member.name).text;
    let choices = |delicate: bool| -> Vec<Choice> {
        let hidden = |section: Section| locked && matches!(section, Section::Contact | Section::Housing);
        let sections = ConsentKind::Family.sections().iter().copied();
        sections
            .filter(|section| DELICATE.contains(section) == delicate && !hidden(*section))
            .map(|section| Choice::new(section.code(), ui.both(|texts| texts.section_name(section))))
            .collect()
    };
    let delicate = Question::new("delicate", ui.say(msg::RELEASE_DELICATE)).help(ui.say(msg::RELEASE_DELICATE_HELP));
    let locked = locked.then(|| notice::line(Tone::Attention, Icon::Lock, ui.say(msg::RELEASE_LOCKED)));
    let fields = view! {
        {multi_choice(ui, &state, Question::new("sections", ui.say(msg::CONSENT_DATA)), choices(false))}
        {locked}
        {multi_choice(ui, &state, delicate, choices(true))}
        {term(ui, &state, ConsentKind::Family)}
        <div class="buttons">
            {button::submit_as(Weight::Main, Some(Icon::Tick), ui.say(msg::RELEASE_YES), "answer", "yes")}
            {button::link(Weight::Quiet, None, ui.say(msg::BUTTON_CANCEL), route::ME_RELEASE)}
        </div>
    };
    let body = view! {
        {button::back(ui.say(msg::RELEASE_TITLE), route::ME_RELEASE)}
        <h1>{ui.say_with(msg::RELEASE_TO, &[("name", name.as_str().into())]).view()}</h1>
        {error_summary(ui, &state, |name| label(ui, name))}
        <div class="told" data-listen="">{words(kind_text(ui, ConsentKind::Family))}{words(ui.say(msg::RELEASE_FREE))}</div>
        {german_switch(&ctx, ui)}
        {listen::button(ui)}
        {form(&route::release(member.case), &[("submission", &submission.to_string())], fields)}
    };
    document(&ctx, &ui.t(msg::RELEASE_TITLE), body)
}
