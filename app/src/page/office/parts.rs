//! What stands on several pages of the back office.

use leptos::prelude::*;
use lotse_model::{
    catalogue::{Group, List},
    date::berlin_date,
    entry::{Millis, Source},
    form::FormState,
    lang::Lang,
    role::{CaseState, Relation, Role},
    rules::{HousingGroup, Responsible, StatusBucket},
    share::Cents,
    view::office::CaseHead,
};

use time::Date;

use crate::{
    i18n::{Msg, Texts, msg},
    layout::PageContext,
    ui::{Icon, Tone, Ui, chip, value::pairs},
};

/// The name of a status as figures count it.
pub(super) fn bucket(texts: Texts, bucket: StatusBucket) -> String {
    texts.id(&format!("office-bucket-{}", bucket.code().replace('_', "-")))
}

/// The name of a group of housing.
pub(super) fn housing(texts: Texts, group: HousingGroup) -> String {
    texts.id(&format!("office-housing-{}", group.code().to_lowercase().replace('_', "-")))
}

/// Its name in a narrow column.
pub(super) fn housing_short(texts: Texts, group: HousingGroup) -> String {
    let id = format!("office-housing-{}", group.code().to_lowercase().replace('_', "-"));
    texts.attr(&id, "short").unwrap_or_else(|| texts.id(&id))
}

/// Who is responsible.
pub(super) fn responsible(texts: Texts, who: Responsible) -> String {
    texts.id(&format!("office-responsible-{}", who.code().replace('_', "-")))
}

/// The name of a district; the code where the list no longer has it.
pub(super) fn district(texts: Texts, code: &str) -> String {
    if List::District.has(code) { texts.list_text(List::District, code) } else { code.to_owned() }
}

/// Who is responsible, in a narrow column.
pub(super) fn responsible_short(texts: Texts, who: Responsible) -> String {
    let id = format!("office-responsible-{}", who.code().replace('_', "-"));
    texts.attr(&id, "short").unwrap_or_else(|| texts.id(&id))
}

/// The name of a role in a narrow column.
pub(super) fn role(texts: Texts, role: Role) -> String {
    match role {
        Role::Refugee | Role::System => texts.role(role),
        _ => texts.id(&format!("office-as-{}", role.code().replace('_', "-"))),
    }
}

/// Where a value was taken from.
pub(super) fn source(texts: Texts, source: Source) -> String {
    texts.id(&format!("office-source-{}", source.code()))
}

/// What a value that may be missing is called then.
pub(super) fn or_unknown(texts: Texts, text: Option<String>) -> String {
    text.unwrap_or_else(|| texts.t(msg::OFFICE_UNKNOWN))
}

/// How long something has waited, in whole days.
pub(super) fn waits_since(texts: Texts, since: Millis, today: Date) -> String {
    match (today - berlin_date(since)).whole_days() {
        ..1 => texts.t(msg::OFFICE_WAITS_TODAY),
        days => texts.with(msg::OFFICE_WAITS_DAYS, &[("n", days.into())]),
    }
}

/// The sign before the decimals.
pub(super) const fn decimal_sign(lang: Lang) -> char {
    if matches!(lang, Lang::En) { '.' } else { ',' }
}

/// A whole number with signs between thousands.
pub(super) fn whole(lang: Lang, number: i64) -> String {
    let sign = if decimal_sign(lang) == ',' { '.' } else { ',' };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(sign);
        }
        text.push(digit);
    }
    if number < 0 { format!("\u{2212}{text}") } else { text }
}

/// A count with signs between thousands.
pub(super) fn count(lang: Lang, number: u64) -> String {
    whole(lang, i64::try_from(number).unwrap_or(i64::MAX))
}

/// An amount of money with cents.
pub(super) fn euro(lang: Lang, amount: Cents) -> String {
    let cents = amount.cents();
    let text = format!("{}{}{:02}", whole(lang, cents / 100), decimal_sign(lang), cents.unsigned_abs() % 100);
    if matches!(lang, Lang::En) { format!("€{text}") } else { format!("{text}\u{a0}€") }
}

/// An amount of money in whole euro.
pub(super) fn whole_euro(lang: Lang, amount: Cents) -> String {
    let text = whole(lang, amount.whole_euro());
    if matches!(lang, Lang::En) { format!("€{text}") } else { format!("{text}\u{a0}€") }
}

/// The state of a case, where it is not the usual one.
pub(super) fn state_chip(ui: Ui, state: CaseState) -> Option<AnyView> {
    let (tone, icon) = match state {
        CaseState::Open => return None,
        CaseState::Invited => (Tone::Primary, Icon::Card),
        CaseState::Restricted => (Tone::Danger, Icon::Lock),
        CaseState::Closed | CaseState::HandedOver => (Tone::Plain, Icon::Done),
    };
    Some(chip::chip(tone, Some(icon), ui.texts().case_state(state)))
}

/// The head of a case: names, what has to be known before speaking, status and housing with their dates.
pub(super) fn head(ui: Ui, head: CaseHead, actions: Option<AnyView>) -> AnyView {
    let texts = ui.texts();
    let since = |text: String, day| format!("{text}, {}", texts.with(msg::UI_SINCE, &[("date", texts.date(day).into())]));
    let list = |list: List, code: Option<String>| code.filter(|code| list.has(code)).map(|code| texts.list_text(list, &code));
    let name = if head.name.trim().is_empty() { texts.t(msg::OFFICE_NO_NAME) } else { head.name };
    let other_names = [(msg::OFFICE_CALL_NAME, head.call_name), (msg::OFFICE_ORIGINAL_NAME, head.original_name)]
        .into_iter()
        .filter_map(|(words, name)| {
            name.map(|name| view! { <span><span class="muted">{texts.t(words)}": "</span><bdi>{name}</bdi></span> })
        })
        .collect_view();
    let chips = vec![
        state_chip(ui, head.state),
        (head.relation == Relation::StandIn)
            .then(|| chip::chip(Tone::Primary, Some(Icon::People), texts.t(msg::OFFICE_STAND_IN_MARK))),
        head.safe_contact.then(|| {
            let chip = chip::chip(Tone::Danger, Some(Icon::Safe), texts.t(msg::OFFICE_SAFE_CONTACT));
            view! { <a href=format!("#{}", Group::SafeContact.code())>{chip}</a> }.into_any()
        }),
        (!head.signed_up).then(|| chip::chip(Tone::Plain, Some(Icon::Key), texts.t(msg::OFFICE_NOT_SIGNED_UP))),
    ];
    let who = (responsible(texts, head.responsible), head.responsible == Responsible::ToClarify);
    let responsible = if who.1 { chip::chip(Tone::Attention, Some(Icon::Alert), who.0) } else { who.0.into_any() };
    let pair = |label: Msg, value: Option<String>| (ui.say(label), or_unknown(texts, value).into_any());
    let facts = vec![
        (ui.say(msg::OFFICE_NUMBER), view! { <bdi dir="ltr">{head.number}</bdi> }.into_any()),
        pair(msg::OFFICE_TALK_LANGUAGE, list(List::Language, head.talk_language)),
        pair(msg::OFFICE_INTERPRETER, list(List::Interpreter, head.interpreter)),
        pair(msg::OFFICE_STATUS, head.status.map(|(status, day)| since(bucket(texts, status), day))),
        pair(msg::OFFICE_HOUSING, head.housing.map(|(group, day)| since(housing(texts, group), day))),
        pair(msg::OFFICE_DISTRICT, head.district.map(|code| district(texts, &code))),
        (ui.say(msg::OFFICE_RESPONSIBLE), responsible),
        pair(
            msg::OFFICE_MANAGER,
            if head.relation == Relation::Assigned { Some(ui.t(msg::OFFICE_MANAGER_YOU)) } else { head.manager },
        ),
    ];
    view! {
        <header class="head">
            <h1><bdi>{name}</bdi></h1>
            <div class="row">{other_names}{chips}</div>
            {pairs(facts)}
            {actions}
        </header>
    }
    .into_any()
}

/// The head of a page inside of a case: who it is about, in one line.
pub(super) fn short_head(ui: Ui, head: &CaseHead) -> AnyView {
    let safe = head.safe_contact.then(|| chip::chip(Tone::Danger, Some(Icon::Safe), ui.t(msg::OFFICE_SAFE_CONTACT)));
    view! {
        <div class="row">
            <strong><bdi>{head.name.clone()}</bdi></strong>
            <span class="muted"><bdi dir="ltr">{head.number.clone()}</bdi></span>
            {state_chip(ui, head.state)}{safe}
        </div>
    }
    .into_any()
}

/// A choice in a bar of facets: a label above a list.
pub(super) fn facet(name: &'static str, label: String, all: String, choices: Vec<(String, String)>, chosen: &str) -> AnyView {
    let options = choices
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div>
            <label for=name>{label}</label>
            <select class="input" id=name name=name><option value="">{all}</option>{options}</select>
        </div>
    }
    .into_any()
}

/// A box to tick in a bar of facets.
pub(super) fn facet_tick(name: &'static str, label: String, ticked: bool) -> AnyView {
    view! { <div class="row"><input type="checkbox" id=name name=name value="yes" checked=ticked/><label for=name>{label}</label></div> }.into_any()
}

/// A day that is known exactly: day, month and year beside each other.
pub(super) fn day(ui: Ui, form: &FormState, name: &'static str, label: String, help: Option<String>) -> AnyView {
    let error = form.error_at(name);
    let invalid = error.map(|_| "true");
    let part = |part: &str, words: Msg, class: &'static str| {
        let input = format!("{name}.{part}");
        let id = if part == "day" { name.to_owned() } else { input.clone() };
        let value = Some(form.raw.one(&input).to_owned()).filter(|value| !value.is_empty());
        view! {
            <div>
                <label for=id.clone()>{ui.t(words)}</label>
                <input type="text" class=class id=id name=input value=value inputmode="numeric" dir="ltr" autocomplete="off" aria-invalid=invalid/>
            </div>
        }
    };
    let error = error.map(|error| view! { <p class="error">{Icon::Alert.view()}<span>{ui.texts().error(&error)}</span></p> });
    view! {
        <fieldset class="question">
            <legend class="label">{label}</legend>
            {help.map(|help| view! { <p class="help">{help}</p> })}
            {error}
            <div class="date">
                {part("day", msg::DATE_DAY, "input input--day")}
                {part("month", msg::DATE_MONTH, "input input--day")}
                {part("year", msg::DATE_YEAR, "input input--year")}
            </div>
        </fieldset>
    }
    .into_any()
}

/// The keys of the page, for those who know them and those who ask; nothing where they are switched off.
pub(super) fn keys(ctx: &PageContext, keys: &[(&'static str, Msg)]) -> Option<AnyView> {
    let list = ctx.keys.then(|| key_list(ctx.ui(), keys))?;
    Some(
        view! { <details class="no-print" id="keys"><summary>{ctx.ui().t(msg::OFFICE_KEYS)}</summary>{list}</details> }
            .into_any(),
    )
}

/// Keys and what they do: these, and those that every page has.
pub(super) fn key_list(ui: Ui, keys: &[(&'static str, Msg)]) -> AnyView {
    let always = [("b", msg::OFFICE_KEY_COVER), ("?", msg::OFFICE_KEY_HELP)];
    let lines = keys
        .iter()
        .copied()
        .chain(always)
        .map(|(key, words)| view! { <div><dt><kbd>{key}</kbd></dt><dd>{ui.t(words)}</dd></div> })
        .collect_view();
    view! { <dl class="pairs">{lines}</dl> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_they_are_written() {
        assert_eq!(whole(Lang::De, 269_871), "269.871");
        assert_eq!(whole(Lang::En, 1_000_000), "1,000,000");
        assert_eq!(whole(Lang::De, -12), "\u{2212}12");
        assert_eq!(whole(Lang::De, 100), "100");
        assert_eq!(euro(Lang::De, Cents::new(79_608)), "796,08\u{a0}€");
        assert_eq!(euro(Lang::En, Cents::new(26_987_105)), "€269,871.05");
    }
}
