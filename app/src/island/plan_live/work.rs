//! Connects the inputs of the page with the server.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use leptos::{prelude::*, task::spawn_local};
use lotse_model::{
    ids::{CaseId, OpId},
    plan::{CellRef, live::LiveCell},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{DomParser, Element, Event, EventSource, MessageEvent, SupportedType};

use super::{
    Board, Link,
    browser::{Input, after, document, new_id, request_lock},
};
use crate::island::api::{
    ApiError, PlanAnswer, PlanCell, PlanChange, PlanNews, PlanPresence,
    browser::{be_present, change_plan},
};

/// After this pause in typing a change is sent.
const PAUSE: i32 = 500;
/// How long a changed input is tinted.
const TINT: i32 = 3000;
/// After this time what could not be sent is sent again.
const AGAIN: i32 = 1500;
/// How often a tab without a stream asks.
const ASK: i32 = 2000;
/// After so many questions without anything done here a tab stops asking, so that it does not keep its session alive.
const ASKED_AT_MOST: u32 = 600;
/// How many tabs of a browser hold a stream: over HTTP/1.1 a browser has six connections to a server.
const STREAMS: usize = 3;
/// Announcements of others' changes are collected for this long.
const ANNOUNCE: i32 = 2000;

struct Work {
    path: String,
    case: CaseId,
    tab: OpId,
    rev: i64,
    cells: BTreeMap<String, LiveCell>,
    board: Board,
    stream: Option<EventSource>,
    /// Gives the place of the stream to another tab.
    release: Option<js_sys::Function>,
    streams: bool,
    place: Option<CellRef>,
    said: Vec<String>,
    typed_at: u32,
    /// Questions since something was done here.
    asked: u32,
}

type Shared = Rc<RefCell<Work>>;

/// Starts.
pub(super) fn start(path: String, case: CaseId, rev: i64, board: Board) {
    let work: Shared = Rc::new(RefCell::new(Work {
        path,
        case,
        tab: new_id(),
        rev,
        cells: BTreeMap::new(),
        board,
        stream: None,
        release: None,
        streams: false,
        place: None,
        said: Vec::new(),
        typed_at: 0,
        asked: 0,
    }));
    adopt(&work);
    listen(&work);
    follow_choices(&work);
    connect(&work);
}

/// Takes over the inputs that are on the page.
fn adopt(work: &Shared) {
    let mut work = work.borrow_mut();
    let rev = work.rev;
    for element in inputs() {
        let (Some(name), Some(input)) = (element.get_attribute("name"), Input::of(&element)) else { continue };
        let merges = element.get_attribute("data-live").as_deref() == Some("note");
        work.cells.entry(name).or_insert_with(|| LiveCell::new(rev, input.value(), merges));
    }
}

fn inputs() -> Vec<Element> {
    let Some(found) = document().and_then(|document| document.query_selector_all("[data-live]").ok()) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

fn element(name: &str) -> Option<Element> {
    document()?.get_element_by_id(name)
}

/// Hears what is typed, and what gets and loses the focus.
fn listen(work: &Shared) {
    let Some(document) = document() else { return };
    let hear = |kind: &str, run: Box<dyn FnMut(Event)>| {
        let run = Closure::wrap(run);
        // A browser that refuses listeners leaves the page to its buttons.
        let _ = document.add_event_listener_with_callback(kind, run.as_ref().unchecked_ref());
        run.forget();
    };
    let typing = Rc::clone(work);
    hear("input", Box::new(move |event| typed(&typing, &event)));
    let leaving = Rc::clone(work);
    hear("change", Box::new(move |_| flush(&leaving)));
    let entering = Rc::clone(work);
    hear("focusin", Box::new(move |event| entered(&entering, &event)));
    let hiding = Rc::clone(work);
    hear(
        "visibilitychange",
        Box::new(move |_| {
            let hidden = web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden());
            if hidden { disconnect(&hiding) } else { connect(&hiding) }
        }),
    );
    let sending = Rc::clone(work);
    hear("submit", Box::new(move |event| submitted(&sending, &event)));
}

fn name_of(event: &Event) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element.has_attribute("data-live").then(|| element.get_attribute("name"))?
}

fn typed(work: &Shared, event: &Event) {
    let Some(name) = name_of(event) else { return };
    let Some(value) = element(&name).and_then(|element| Input::of(&element)).map(|input| input.value()) else { return };
    let turn = {
        let mut work = work.borrow_mut();
        let Some(cell) = work.cells.get_mut(&name) else { return };
        cell.typed(value);
        work.asked = 0;
        work.typed_at = work.typed_at.wrapping_add(1);
        work.show_saving();
        work.typed_at
    };
    let work = Rc::clone(work);
    after(PAUSE, move || {
        if work.borrow().typed_at == turn {
            flush(&work);
        }
    });
}

/// A form with a button, while inputs save themselves: everything is there already or on its way.
fn submitted(work: &Shared, event: &Event) {
    let form: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let saves = form.is_some_and(|form| form.has_attribute("data-live-form"));
    if saves && work.borrow().board.link.get_untracked() == Link::On {
        event.prevent_default();
        flush(work);
    }
}

fn entered(work: &Shared, event: &Event) {
    let place = name_of(event).and_then(|name| name.parse().ok());
    let moved = {
        let mut work = work.borrow_mut();
        let moved = work.place != place;
        work.asked = 0;
        work.place = place;
        moved
    };
    if moved {
        tell_place(work);
    }
}

/// Sends what was typed and is not saved yet.
fn flush(work: &Shared) {
    let ready: Vec<(String, PlanChange)> = {
        let mut work = work.borrow_mut();
        if work.board.link.get_untracked() == Link::Ended {
            return;
        }
        work.cells
            .iter_mut()
            .filter_map(|(name, cell)| {
                if let Some(shown) = cell.settle() {
                    show(name, &shown);
                }
                let sending = cell.next(new_id())?;
                let place = name.parse().ok()?;
                Some((name.clone(), PlanChange { id: sending.id, cell: place, base: sending.base, text: sending.text }))
            })
            .collect()
    };
    for (name, change) in ready {
        send(work, name, change);
    }
}

fn send(work: &Shared, name: String, change: PlanChange) {
    let (work, case) = (Rc::clone(work), work.borrow().case);
    spawn_local(async move {
        match change_plan(case, &change).await {
            Ok(answer) => answered(&work, &name, change.id, answer),
            Err(ApiError::NotAllowed) => work.borrow_mut().end(),
            Err(ApiError::BadRequest) => work.borrow().board.shape.set(true),
            Err(ApiError::Failed) => {
                work.borrow().board.link.set(Link::Off);
                after(AGAIN, move || send(&work, name, change));
            }
        }
    });
}

fn answered(work: &Shared, name: &str, id: OpId, answer: PlanAnswer) {
    {
        let mut work = work.borrow_mut();
        let board = work.board;
        if board.link.get_untracked() == Link::Off && work.stream.is_some() {
            board.link.set(Link::On);
        }
        mark_wrong(name, None);
        let Some(cell) = work.cells.get_mut(name) else { return };
        match answer {
            PlanAnswer::Saved { rev, text } => {
                if let Some(shown) = cell.arrived(rev, Some(id), text) {
                    show(name, &shown);
                }
                board.saved_once.set(true);
            }
            PlanAnswer::Conflict(clash) => {
                cell.refused(id);
                board.clashes.update(|clashes| {
                    clashes.retain(|(other, _)| other != name);
                    clashes.push((name.to_owned(), clash));
                });
            }
            PlanAnswer::Gone => {
                cell.refused(id);
                board.shape.set(true);
            }
            PlanAnswer::Wrong(words) => {
                cell.withdrawn(id);
                mark_wrong(name, Some(&words));
            }
        }
        work.show_saving();
    }
    // What was typed while this was on its way.
    if !element(name).is_some_and(|element| element.has_attribute("aria-invalid")) {
        flush(work);
    }
}

/// What is wrong stands at the input.
fn mark_wrong(name: &str, words: Option<&str>) {
    let Some(input) = element(name) else { return };
    let id = format!("{name}-wrong");
    if let Some(old) = element(&id) {
        old.remove();
    }
    let Some(words) = words else {
        // An attribute that is not there can be taken away as well.
        let _ = input.remove_attribute("aria-invalid");
        return;
    };
    let _ = input.set_attribute("aria-invalid", "true");
    if let Some(line) = document().and_then(|document| document.create_element("p").ok()) {
        line.set_id(&id);
        line.set_class_name("error");
        line.set_text_content(Some(words));
        let _ = input.set_attribute("aria-describedby", &id);
        let _ = input.before_with_node_1(&line);
    }
}

fn show(name: &str, text: &str) {
    if let Some(input) = element(name).and_then(|element| Input::of(&element)) {
        input.show(text);
    }
}

/// Takes one of the streams that a browser may hold, else asks from time to time.
fn connect(work: &Shared) {
    if work.borrow().streams || work.borrow().board.link.get_untracked() == Link::Ended {
        return;
    }
    work.borrow_mut().streams = true;
    take_stream(work, 1);
}

fn take_stream(work: &Shared, number: usize) {
    if !work.borrow().streams {
        return;
    }
    if number > STREAMS {
        ask(work);
        return;
    }
    let options = js_sys::Object::new();
    // Setting a property of a fresh object does not fail.
    let _ = js_sys::Reflect::set(&options, &"ifAvailable".into(), &true.into());
    let run = {
        let work = Rc::clone(work);
        Closure::once_into_js(move |lock: wasm_bindgen::JsValue| -> wasm_bindgen::JsValue {
            if lock.is_null() {
                take_stream(&work, number + 1);
                return wasm_bindgen::JsValue::UNDEFINED;
            }
            // The lock is held until the promise is kept: when the stream is closed.
            js_sys::Promise::new(&mut |keep, _| open_stream(&work, keep)).into()
        })
    };
    if request_lock(&format!("lotse-stream-{number}"), &options, run.unchecked_ref()).is_err() {
        // No locks in this browser, or not over plain HTTP: a stream for every tab.
        open_stream(work, js_sys::Function::new_no_args(""));
    }
}

fn open_stream(work: &Shared, release: js_sys::Function) {
    let address = work.borrow().events(false);
    let Ok(stream) = EventSource::new(&address) else { return };
    let opened = {
        let work = Rc::clone(work);
        Closure::<dyn FnMut()>::new(move || {
            work.borrow().board.link.set(Link::On);
            flush(&work);
        })
    };
    let heard = {
        let work = Rc::clone(work);
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if let Some(news) = event.data().as_string().and_then(|text| serde_json::from_str::<PlanNews>(&text).ok()) {
                take_news(&work, news);
            }
        })
    };
    let failed = {
        let work = Rc::clone(work);
        Closure::<dyn FnMut()>::new(move || {
            let closed = work.borrow().stream.as_ref().is_none_or(|stream| stream.ready_state() == EventSource::CLOSED);
            if work.borrow().board.link.get_untracked() == Link::Ended {
                return;
            }
            work.borrow().board.link.set(Link::Off);
            if closed && work.borrow().streams {
                // The browser gives up after some answers; we don't.
                disconnect(&work);
                let work = Rc::clone(&work);
                after(AGAIN, move || connect(&work));
            }
        })
    };
    stream.set_onopen(Some(opened.as_ref().unchecked_ref()));
    stream.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    stream.set_onerror(Some(failed.as_ref().unchecked_ref()));
    opened.forget();
    heard.forget();
    failed.forget();
    let mut work = work.borrow_mut();
    work.stream = Some(stream);
    work.release = Some(release);
}

/// Closes the stream and gives its place to another tab.
fn disconnect(work: &Shared) {
    let mut work = work.borrow_mut();
    work.streams = false;
    if let Some(stream) = work.stream.take() {
        stream.close();
    }
    if let Some(release) = work.release.take() {
        // Keeping a promise does not fail.
        let _ = release.call0(&wasm_bindgen::JsValue::NULL);
    }
}

/// Asks once, and again after a while: for tabs without a stream.
fn ask(work: &Shared) {
    if !work.borrow().streams {
        return;
    }
    let (address, asked) = {
        let mut work = work.borrow_mut();
        work.asked += 1;
        (work.events(true), work.asked)
    };
    if asked > ASKED_AT_MOST {
        disconnect(work);
        work.borrow().board.link.set(Link::Off);
        return;
    }
    let work = Rc::clone(work);
    spawn_local(async move {
        match fetch(&address).await {
            Some(text) => {
                work.borrow().board.link.set(Link::On);
                if let Ok(news) = serde_json::from_str::<PlanNews>(&text) {
                    take_news(&work, news);
                }
            }
            None => work.borrow().board.link.set(Link::Off),
        }
        after(ASK, move || take_stream(&work, 1));
    });
}

async fn fetch(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let answer = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str(address)).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    wasm_bindgen_futures::JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

fn take_news(work: &Shared, news: PlanNews) {
    if news.ended {
        work.borrow_mut().end();
        disconnect(work);
        return;
    }
    let mut refresh = news.shape;
    {
        let mut work = work.borrow_mut();
        work.board.present.set(news.present);
        for cell in news.cells {
            work.take_cell(cell);
        }
        work.rev = work.rev.max(news.rev);
        work.show_saving();
        refresh |= work.board.shape.get_untracked();
    }
    if refresh {
        work.borrow().board.shape.set(true);
        renew_if_idle(work);
    }
    announce(work);
}

impl Work {
    fn events(&self, once: bool) -> String {
        format!("{}/events?after={}&tab={}{}", self.path, self.rev, self.tab, if once { "&once=1" } else { "" })
    }

    fn take_cell(&mut self, arrived: PlanCell) {
        let name = arrived.cell.to_string();
        let Some(cell) = self.cells.get_mut(&name) else { return };
        let changed = cell.arrived(arrived.rev, Some(arrived.id), arrived.text);
        if let Some(shown) = changed {
            show(&name, &shown);
        }
        if !arrived.said.is_empty() {
            tint(&name, &arrived.said);
            self.said.push(arrived.said);
        }
    }

    fn show_saving(&self) {
        self.board.unsaved.set(self.cells.values().any(LiveCell::is_unsaved));
    }

    fn end(&mut self) {
        self.board.link.set(Link::Ended);
    }
}

/// A changed input is tinted for a moment, and says by whom.
fn tint(name: &str, said: &str) {
    let Some(element) = element(name) else { return };
    // A class or title that can't be set is missing, no more.
    let _ = element.class_list().add_1("is-changed");
    let _ = element.set_attribute("title", said);
    after(TINT, move || {
        let _ = element.class_list().remove_1("is-changed");
    });
}

/// Says what others changed, politely: once for all that came within a moment.
fn announce(work: &Shared) {
    if work.borrow().said.len() != 1 {
        return;
    }
    let work = Rc::clone(work);
    after(ANNOUNCE, move || {
        let mut work = work.borrow_mut();
        let mut said = std::mem::take(&mut work.said);
        said.dedup();
        work.board.said.set(said.join(". "));
    });
}

fn follow_choices(work: &Shared) {
    let board = work.borrow().board;
    let on_choice = Rc::clone(work);
    Effect::new(move |_| {
        if let Some((name, mine)) = board.choice.get() {
            choose(&on_choice, &name, mine);
        }
    });
    let on_wish = Rc::clone(work);
    Effect::new(move |_| {
        if board.wanted.get() > 0 {
            renew(&on_wish);
        }
    });
}

fn choose(work: &Shared, name: &str, mine: bool) {
    {
        let mut work = work.borrow_mut();
        let clash =
            work.board.clashes.with_untracked(|all| all.iter().find(|(cell, _)| cell == name).map(|(_, clash)| clash.clone()));
        let (Some(clash), Some(cell)) = (clash, work.cells.get_mut(name)) else { return };
        let choice = if mine { cell.shown().to_owned() } else { clash.theirs.clone() };
        show(name, &choice);
        cell.chosen(clash.rev, clash.theirs, choice);
        work.board.clashes.update(|all| all.retain(|(cell, _)| cell != name));
        work.show_saving();
    }
    flush(work);
}

/// New parts are taken in where nobody is disturbed: nothing is unsaved and no input has the focus.
fn renew_if_idle(work: &Shared) {
    let is_typing =
        document().and_then(|document| document.active_element()).is_some_and(|element| element.has_attribute("data-live"));
    let busy = work.borrow().cells.values().any(LiveCell::is_unsaved);
    if !is_typing && !busy {
        renew(work);
    }
}

/// Fetches the page and puts its plan in the place of this one.
fn renew(work: &Shared) {
    let path = work.borrow().path.clone();
    let work = Rc::clone(work);
    spawn_local(async move {
        let Some(html) = fetch(&path).await else { return };
        if work.borrow().cells.values().any(LiveCell::is_unsaved) {
            return;
        }
        let Some(there) = document().and_then(|document| document.query_selector("[data-plan]").ok().flatten()) else { return };
        let page = DomParser::new().ok().and_then(|parser| parser.parse_from_string(&html, SupportedType::TextHtml).ok());
        let Some(new) = page.and_then(|page| page.query_selector("[data-plan]").ok().flatten()) else { return };
        let open = open_details();
        there.set_inner_html(&new.inner_html());
        for id in open {
            if let Some(element) = element(&id) {
                // What was open stays open; the page is readable otherwise too.
                let _ = element.set_attribute("open", "");
                if let Ok(Some(inner)) = element.query_selector("details") {
                    let _ = inner.set_attribute("open", "");
                }
            }
        }
        {
            let mut work = work.borrow_mut();
            let rev = new.get_attribute("data-rev").and_then(|rev| rev.parse().ok()).unwrap_or(work.rev);
            work.rev = work.rev.max(rev);
            work.cells.clear();
            work.board.shape.set(false);
        }
        adopt(&work);
    });
}

/// The ids of what is unfolded: of the folded part itself, or of what it stands in.
fn open_details() -> Vec<String> {
    let Some(found) = document().and_then(|document| document.query_selector_all("[data-plan] details[open]").ok()) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.item(at)?.dyn_into::<Element>().ok())
        .filter_map(|element| element.closest("[id]").ok().flatten())
        .map(|element| element.id())
        .collect()
}

/// Says in which place the reader is, when she goes to another one. That the page is open, the stream says.
fn tell_place(work: &Shared) {
    let (case, tab, cell, connected) = {
        let work = work.borrow();
        (work.case, work.tab, work.place, work.board.link.get_untracked() == Link::On)
    };
    if !connected {
        return;
    }
    spawn_local(async move {
        // Who is where is told again at the next place; nothing hangs on one answer.
        let _ = be_present(case, &PlanPresence { tab, cell }).await;
    });
}
