//! The list of cases, filtered and sorted while one types.
//!
//! Without a script the same markup is a form to search, a form to narrow the list, and a table whose heads are links.
//! With one, the rows that are there already are narrowed and sorted in place; the button still asks the server, which
//! knows more spellings of a name.

use std::cmp::Ordering;

use leptos::{ev, prelude::*};
use serde::{Deserialize, Serialize};

/// One row, ready to be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseLine {
    /// Where the case opens.
    pub href: String,
    /// Number of the case.
    pub number: String,
    /// Name of the person.
    pub name: String,
    /// Code of the district.
    pub district: String,
    /// Name of the district.
    pub place: String,
    /// Status in words.
    pub status: String,
    /// Housing in words.
    pub housing: String,
    /// Who is responsible, in words.
    pub responsible: String,
    /// Whether that is to be clarified.
    pub unclear: bool,
    /// State of the case and stand-in, where they are to be said.
    pub remarks: Vec<String>,
    /// Sections answered.
    pub answered: u16,
    /// Sections in all.
    pub sections: u16,
    /// Answers that wait for staff, in words.
    pub proposals: Option<String>,
    /// How long the oldest of them has waited, in words.
    pub waits: Option<String>,
    /// Since when it waits, in milliseconds since 1970; the greatest number where nothing waits.
    pub since: i64,
    /// Questions that wait for the person, in words.
    pub questions: Option<String>,
    /// Day of the last change in words.
    pub changed: String,
    /// The last change.
    pub at: i64,
    /// What typed words are looked for in: name and number in small letters, and the form for searching.
    pub find: String,
}

/// A district to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DistrictChoice {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// Words of the list in the language of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named after the place where it stands")]
pub struct CaseWords {
    pub caption: String,
    pub search: String,
    pub search_hint: String,
    pub find: String,
    pub district: String,
    pub all_districts: String,
    pub waiting: String,
    pub narrow: String,
    pub name: String,
    pub status: String,
    pub housing: String,
    pub responsible: String,
    pub sections: String,
    pub waits: String,
    pub changed: String,
    pub up: String,
    pub down: String,
    /// With `{shown}` and `{all}` in it.
    pub count: String,
    pub nothing: String,
}

/// The list as the server made it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseList {
    /// The rows in the order of the server.
    pub lines: Vec<CaseLine>,
    /// Cases in all, before anything was narrowed.
    pub total: usize,
    /// What was searched for.
    pub search: String,
    /// Code of the chosen district; empty for all.
    pub district: String,
    /// Whether only what waits is shown.
    pub waiting: bool,
    /// Code of the order.
    pub order: String,
    /// Districts to choose.
    pub districts: Vec<DistrictChoice>,
    /// Where the list stands.
    pub path: String,
    /// Where a search is sent.
    pub search_path: String,
}

/// How the rows that are there are narrowed and sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
struct View {
    typed: String,
    district: String,
    waiting: bool,
    order: String,
}

impl View {
    fn of(list: &CaseList) -> Self {
        Self { typed: list.search.clone(), district: list.district.clone(), waiting: list.waiting, order: list.order.clone() }
    }

    /// Positions of the rows to show, in order. What the server already decided is not decided again: it knows more
    /// spellings than a browser that looks for letters.
    fn rows(&self, list: &CaseList) -> Vec<usize> {
        let typed = self.typed.to_lowercase();
        let words: Vec<&str> = if self.typed == list.search { Vec::new() } else { typed.split_whitespace().collect() };
        let mut rows: Vec<usize> = (0..list.lines.len())
            .filter(|row| {
                let line = &list.lines[*row];
                words.iter().all(|word| line.find.contains(word))
                    && (self.district.is_empty() || line.district == self.district)
                    && (!self.waiting || line.proposals.is_some())
            })
            .collect();
        if self.order != list.order {
            rows.sort_by(|one, other| compare(&self.order, &list.lines[*one], &list.lines[*other]));
        }
        rows
    }

    /// Whether choices can be made here: the server left nothing out by them.
    const fn is_whole(list: &CaseList) -> bool {
        list.district.is_empty() && !list.waiting
    }

    fn address(&self, path: &str) -> String {
        let mut address = format!("{path}?order={}", self.order);
        if !self.district.is_empty() {
            address += &format!("&district={}", self.district);
        }
        if self.waiting {
            address += "&waiting=yes";
        }
        address
    }
}

fn compare(order: &str, one: &CaseLine, other: &CaseLine) -> Ordering {
    let by_name = one.find.cmp(&other.find);
    match order {
        "name" => by_name,
        "completion" => one.answered.cmp(&other.answered).then(by_name),
        "district" => one.place.cmp(&other.place).then(by_name),
        _ => (one.proposals.is_none(), one.since, other.at).cmp(&(other.proposals.is_none(), other.since, one.at)),
    }
}

/// The list with its forms.
#[island]
pub fn CaseFilter(
    /// The rows and how they were chosen.
    list: CaseList,
    /// The words around them.
    words: CaseWords,
) -> impl IntoView {
    let view = RwSignal::new(View::of(&list));
    let whole = View::is_whole(&list);
    let CaseList { total, search, district, waiting, districts, path, search_path, .. } = list.clone();
    let list = StoredValue::new(list);
    let rows = Memo::new(move |_| list.with_value(|list| view.with(|view| view.rows(list))));
    let count = {
        let template = words.count.clone();
        move || template.replace("{shown}", &rows.with(Vec::len).to_string()).replace("{all}", &total.to_string())
    };
    let head = {
        let (up, down, path) = (words.up.clone(), words.down.clone(), path.clone());
        move |words: String, order: &'static str, falls: bool| {
            let is_sorted = move || view.with(|view| view.order == order);
            let (sort, arrow, unseen) =
                if falls { ("descending", " ↓", down.clone()) } else { ("ascending", " ↑", up.clone()) };
            let href = view.with_untracked(|view| View { order: order.to_owned(), ..view.clone() }.address(&path));
            let choose = move |event: ev::MouseEvent| {
                event.prevent_default();
                view.update(|view| order.clone_into(&mut view.order));
            };
            view! {
                <th scope="col" role="columnheader" aria-sort=move || is_sorted().then_some(sort)>
                    <a href=href on:click=choose>
                        {words}
                        <span aria-hidden="true">{move || if is_sorted() { arrow } else { "" }}</span>
                        <span class="unseen">{move || if is_sorted() { unseen.clone() } else { String::new() }}</span>
                    </a>
                </th>
            }
            .into_any()
        }
    };
    let plain = |words: String| view! { <th scope="col" role="columnheader">{words}</th> }.into_any();
    let options = districts
        .into_iter()
        .map(|choice| {
            let selected = choice.code == district;
            view! { <option value=choice.code selected=selected>{choice.name}</option> }
        })
        .collect_view();
    let heads = words.clone();
    let place = words.district.clone();
    let label = words.caption.clone();
    let row = move |row: usize| list.with_value(|list| line(&list.lines[row], &heads));
    let order = move || view.with(|view| view.order.clone());
    follow(Memo::new({
        let path = path.clone();
        move |_| view.with(|view| view.address(&path))
    }));
    let nothing = words.nothing.clone();
    let search = view! {
        <form class="facets" method="post" action=search_path role="search" autocomplete="off">
            <div>
                <label for="search">{words.search}</label>
                <input class="input" type="search" id="search" name="search" value=search dir="auto" autocomplete="off"
                    spellcheck="false" title=words.search_hint data-key="/"
                    on:input:target=move |event| view.update(|view| view.typed = event.target().value())/>
            </div>
            <button type="submit" class="button">{words.find}</button>
        </form>
    }
    .into_any();
    let narrow = view! {
        <form class="facets" method="get" action=path>
            <input type="hidden" name="order" value=order/>
            <div>
                <label for="district">{words.district}</label>
                <select class="input" id="district" name="district"
                    on:change:target=move |event| if whole { view.update(|view| view.district = event.target().value()) }>
                    <option value="">{words.all_districts}</option>
                    {options}
                </select>
            </div>
            <div class="row">
                <input type="checkbox" id="waiting" name="waiting" value="yes" checked=waiting
                    on:change:target=move |event| if whole { view.update(|view| view.waiting = event.target().checked()) }/>
                <label for="waiting">{words.waiting}</label>
            </div>
            <button type="submit" class="button">{words.narrow}</button>
        </form>
    }
    .into_any();
    let heads = view! {
        <tr role="row">
            {head.clone()(words.name, "name", false)}
            {head.clone()(place, "district", false)}
            {plain(words.status)}
            {plain(words.housing)}
            {plain(words.responsible)}
            {head.clone()(words.sections, "completion", false)}
            {head(words.waits, "new", true)}
            {plain(words.changed)}
        </tr>
    }
    .into_any();
    view! {
        <div class="cards">
            <div class="facets">{search}{narrow}</div>
            <p class="muted" role="status">{count}</p>
            <p hidden=move || !rows.with(Vec::is_empty)>{nothing}</p>
            <div class="frame" role="region" aria-label=label tabindex="0">
                <table class="table table--blocks" role="table">
                    <caption class="unseen">{words.caption}</caption>
                    <thead role="rowgroup">{heads}</thead>
                    <tbody role="rowgroup">
                        <For each=move || rows.get() key=|row| *row children=row/>
                    </tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

/// Keeps the address in step with order and facets, so that the way back from a case leads to the same list. What was
/// typed never stands in it.
#[cfg(feature = "hydrate")]
fn follow(address: Memo<String>) {
    Effect::new(move |shown: Option<String>| {
        let address = address.get();
        if shown.is_some_and(|shown| shown != address) {
            browser::replace_state(&wasm_bindgen::JsValue::NULL, "", &address);
        }
        address
    });
}

/// On the server the address is what was asked for.
#[cfg(not(feature = "hydrate"))]
const fn follow(_: Memo<String>) {}

#[cfg(feature = "hydrate")]
mod browser {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = history, js_name = replaceState)]
        pub(super) fn replace_state(state: &JsValue, unused: &str, address: &str);
    }
}

/// One row: a link to the case, and what is known about it at a glance.
fn line(line: &CaseLine, heads: &CaseWords) -> AnyView {
    let CaseLine { href, number, name, place, status, housing, responsible, unclear, remarks, answered, sections, .. } =
        line.clone();
    let remarks = remarks.into_iter().map(|remark| view! { <span class="chip chip--plain">{remark}</span> }).collect_view();
    let waits = [&line.proposals, &line.questions]
        .into_iter()
        .zip(["chip chip--attention", "chip chip--primary"])
        .filter_map(|(words, class)| words.clone().map(|words| view! { <span class=class>{words}</span> }))
        .collect_view();
    let age = line.waits.clone().map(|words| view! { <span class="help">{words}</span> });
    let responsible_class = if unclear { "chip chip--attention" } else { "" };
    let head = heads.clone();
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=href><bdi>{name}</bdi></a>
                <span class="help"><bdi>{number}</bdi></span>
                {remarks}
            </th>
            <td role="cell" data-head=head.district>{place}</td>
            <td role="cell" data-head=head.status>{status}</td>
            <td role="cell" data-head=head.housing>{housing}</td>
            <td role="cell" data-head=head.responsible><span class=responsible_class>{responsible}</span></td>
            <td role="cell" data-head=head.sections class="number">{format!("{answered} / {sections}")}</td>
            <td role="cell" data-head=head.waits>{waits}{age}</td>
            <td role="cell" data-head=head.changed>{line.changed.clone()}</td>
        </tr>
    }
    .into_any()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn list() -> CaseList {
        let line = |name: &str, district: &str, answered, proposals: bool, at| CaseLine {
            name: name.to_owned(),
            find: name.to_lowercase(),
            district: district.to_owned(),
            place: district.to_owned(),
            answered,
            proposals: proposals.then(String::new),
            at,
            ..CaseLine::default()
        };
        let lines = vec![
            line("Haddad, Amal", "mitte", 4, true, 3),
            line("Tesfay, Selam", "west", 1, false, 9),
            line("Müller, Anna", "mitte", 2, false, 5),
        ];
        CaseList { total: lines.len(), lines, order: "new".to_owned(), ..CaseList::default() }
    }

    fn rows(change: impl FnOnce(&mut View)) -> Vec<usize> {
        let list = list();
        let mut view = View::of(&list);
        change(&mut view);
        view.rows(&list)
    }

    #[test]
    fn typing_narrows_by_every_word_and_keeps_the_order() {
        assert_eq!(rows(|_| {}), [0, 1, 2]);
        assert_eq!(rows(|view| view.typed = "a  HAD".to_owned()), [0]);
        assert_eq!(rows(|view| view.typed = "MÜLL".to_owned()), [2]);
        assert_eq!(rows(|view| view.typed = "nobody".to_owned()), [0_usize; 0]);
    }

    #[test]
    fn what_the_server_found_by_another_spelling_stays() {
        let list = CaseList { search: "Chaddad".to_owned(), ..list() };
        assert_eq!(View::of(&list).rows(&list), [0, 1, 2]);
    }

    #[test]
    fn a_row_says_what_waits_for_whom_and_how_long() {
        let waits = CaseLine {
            proposals: Some("2 zu bestätigen".to_owned()),
            waits: Some("wartet seit 3 Tagen".to_owned()),
            questions: Some("1 Rückfrage".to_owned()),
            ..CaseLine::default()
        };
        let html = super::line(&waits, &CaseWords::default()).to_html();
        for words in ["2 zu bestätigen", "wartet seit 3 Tagen", "1 Rückfrage"] {
            assert!(html.contains(words), "{words}");
        }
    }

    #[test]
    fn the_longest_wait_comes_first() {
        let line = |since, waits: bool, at| CaseLine { since, proposals: waits.then(String::new), at, ..CaseLine::default() };
        let lines = [line(i64::MAX, false, 9), line(7, true, 1), line(5, true, 2), line(i64::MAX, false, 10)];
        let mut order: Vec<usize> = (0..lines.len()).collect();
        order.sort_by(|one, other| compare("new", &lines[*one], &lines[*other]));
        assert_eq!(order, [2, 1, 3, 0]);
    }

    #[test]
    fn choices_and_orders() {
        assert_eq!(rows(|view| view.district = "mitte".to_owned()), [0, 2]);
        assert_eq!(rows(|view| view.waiting = true), [0]);
        assert_eq!(rows(|view| view.order = "name".to_owned()), [0, 2, 1]);
        assert_eq!(rows(|view| view.order = "completion".to_owned()), [1, 2, 0]);
        assert_eq!(rows(|view| view.order = "district".to_owned()), [0, 2, 1]);
    }
}
