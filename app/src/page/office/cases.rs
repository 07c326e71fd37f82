//! `/office/cases`.

use leptos::prelude::*;
use lotse_model::{
    date::berlin_date,
    name,
    role::CaseState,
    route,
    rules::Responsible,
    view::office::{CaseList, CaseOrder, CaseRow},
};

use super::{super::public::flash_line, documents::due_words, parts};
use crate::{
    i18n::{Arg, Msg, Texts, msg},
    island::{self, CaseFilter, CaseLine, CaseWords, DistrictChoice},
    layout::{PageContext, document},
    ui::{
        Icon, Tone, Ui,
        button::{self, Weight},
        chip, notice,
    },
};

/// Own cases: what waits first.
#[must_use]
pub fn cases(ctx: PageContext, page: CaseList, flash: Option<String>) -> String {
    let ui = ctx.ui();
    let texts = ui.texts();
    let title = texts.t(msg::OFFICE_CASES_TITLE);
    let new_case = view! { <a class="button button--main" href=route::CASES_NEW data-key="n">{Icon::Add.view()}<span>{texts.t(msg::OFFICE_NEW_CASE_LINK)}</span></a> };
    let body = if page.total == 0 {
        let link = button::link(Weight::Main, Some(Icon::Add), ui.say(msg::OFFICE_NEW_CASE_LINK), route::CASES_NEW);
        view! {
            <h1>{title.clone()}</h1>
            {notice::empty_state(Icon::List, ui.say(msg::OFFICE_CASES_EMPTY), view! { <p>{texts.t(msg::OFFICE_CASES_EMPTY_HELP)}</p>{link} })}
        }
        .into_any()
    } else {
        let waiting = page.rows.iter().filter(|row| row.proposals > 0).count();
        let lead = (waiting > 0).then(|| {
            chip::chip(Tone::Attention, Some(Icon::Clock), ui.say_with(msg::OFFICE_CASES_WAITING, &[("n", waiting.into())]))
        });
        let narrowed = narrowed(ui, &page);
        let filter = view! { <CaseFilter words=words(texts) list=list(texts, page)/> }.into_any();
        view! {
            <div class="row buttons--spread"><h1>{title.clone()}</h1>{new_case}</div>
            {lead}
            {narrowed}
            {filter}
            {parts::keys(&ctx, &KEYS)}
        }
        .into_any()
    };
    document(&ctx, &title, view! { {flash_line(flash)}{body} })
}

/// The keys of this page.
pub(super) const KEYS: [(&str, Msg); 2] = [("/", msg::OFFICE_KEY_SEARCH), ("n", msg::OFFICE_KEY_NEW)];

/// What the list was narrowed to by a search, and how to undo that.
fn narrowed(ui: Ui, page: &CaseList) -> Option<AnyView> {
    if page.search.is_empty() {
        return None;
    }
    let words = ui.say_with(msg::OFFICE_CASES_FOUND, &[("search", page.search.as_str().into()), ("n", page.rows.len().into())]);
    let clear =
        button::post(Weight::Plain, Some(Icon::Close), ui.say(msg::OFFICE_CASES_CLEAR), route::CASES_SEARCH, &[("search", "")]);
    Some(view! { <div class="row"><p>{words.view()}</p>{clear}</div> }.into_any())
}

/// The code of an order in the address.
const fn order_code(order: CaseOrder) -> &'static str {
    match order {
        CaseOrder::New => "new",
        CaseOrder::Name => "name",
        CaseOrder::Completion => "completion",
        CaseOrder::District => "district",
    }
}

fn list(texts: Texts, page: CaseList) -> island::CaseList {
    let mut districts: Vec<DistrictChoice> =
        page.districts.iter().map(|code| DistrictChoice { code: code.clone(), name: parts::district(texts, code) }).collect();
    districts.sort_by(|one, other| one.name.cmp(&other.name));
    island::CaseList {
        lines: page.rows.into_iter().map(|row| line(texts, row)).collect(),
        total: page.total,
        search: page.search,
        district: page.district.unwrap_or_default(),
        waiting: page.waiting,
        order: order_code(page.order).to_owned(),
        districts,
        path: route::CASES.to_owned(),
        search_path: route::CASES_SEARCH.to_owned(),
    }
}

fn line(texts: Texts, row: CaseRow) -> CaseLine {
    let counted = |message, n: u16| (n > 0).then(|| texts.with(message, &[("n", n.into())]));
    let state = (row.state != CaseState::Open).then(|| texts.case_state(row.state));
    let set_aside = counted(msg::OFFICE_LIST_SET_ASIDE, row.set_aside);
    let due = row.due.as_ref().map(|line| due_words(texts, line));
    let stand_in = row.stand_in.then(|| texts.t(msg::OFFICE_STAND_IN_MARK));
    CaseLine {
        href: route::case(row.case),
        find: format!(
            "{} {} {}",
            row.name.to_lowercase(),
            name::search_form(&row.name).to_lowercase(),
            row.number.to_lowercase()
        ),
        name: if row.name.trim().is_empty() { texts.t(msg::OFFICE_NO_NAME) } else { row.name },
        number: row.number,
        place: row.district.as_deref().map(|code| parts::district(texts, code)).unwrap_or_else(|| "–".to_owned()),
        district: row.district.unwrap_or_default(),
        status: row.status.map(|bucket| parts::bucket(texts, bucket)).unwrap_or_else(|| "–".to_owned()),
        housing: row.housing.map(|group| parts::housing_short(texts, group)).unwrap_or_else(|| "–".to_owned()),
        responsible: parts::responsible_short(texts, row.responsible),
        unclear: row.responsible == Responsible::ToClarify,
        remarks: due.into_iter().chain(set_aside).chain(state).chain(stand_in).collect(),
        answered: row.answered,
        sections: row.sections,
        proposals: counted(msg::OFFICE_LIST_PROPOSALS, row.proposals),
        questions: counted(msg::OFFICE_LIST_QUESTIONS, row.questions),
        changed: texts.date(berlin_date(row.changed_at)),
        at: row.changed_at,
    }
}

fn words(texts: Texts) -> CaseWords {
    let count: [(&str, Arg<'_>); 2] = [("shown", "{shown}".into()), ("all", "{all}".into())];
    CaseWords {
        caption: texts.t(msg::OFFICE_CASES_TITLE),
        search: texts.t(msg::OFFICE_SEARCH),
        search_hint: texts.t(msg::OFFICE_SEARCH_HINT),
        find: texts.t(msg::BUTTON_SEARCH),
        district: texts.t(msg::OFFICE_DISTRICT),
        all_districts: texts.t(msg::OFFICE_ALL_DISTRICTS),
        waiting: texts.t(msg::OFFICE_ONLY_WAITING),
        narrow: texts.t(msg::BUTTON_SHOW),
        name: texts.t(msg::OFFICE_NAME),
        status: texts.t(msg::OFFICE_STATUS),
        housing: texts.t(msg::OFFICE_HOUSING),
        responsible: texts.t(msg::OFFICE_RESPONSIBLE),
        sections: texts.t(msg::OFFICE_SECTIONS),
        waits: texts.t(msg::OFFICE_WAITS),
        changed: texts.t(msg::OFFICE_CHANGED),
        up: texts.t(msg::UI_SORTED_UP),
        down: texts.t(msg::UI_SORTED_DOWN),
        count: texts.plain(msg::OFFICE_CASES_COUNT, &count),
        nothing: texts.t(msg::OFFICE_CASES_NOTHING),
    }
}
