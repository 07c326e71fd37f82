//! The plan at work: the inputs of the page save themselves, and what others write appears in them.
//!
//! The page works without it: every node is a form with a button. This island adds a line above the plan that says how
//! things are, who else is here, and what does not fit. [`work`] connects the inputs; the rules by which typed and arriving
//! text meet are in [`lotse_model::plan::live`].

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod work;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::api::PlanClash;

/// Words in the language of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named after what it says")]
pub struct PlanLiveWords {
    pub on: String,
    pub off: String,
    pub unsaved: String,
    pub saved: String,
    pub ended: String,
    pub shape: String,
    pub reload: String,
    pub present: String,
    pub mine: String,
    pub keep_mine: String,
    pub take_theirs: String,
    pub conflict: String,
    pub nothing: String,
}

/// How things are between this page and the server.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "on the server nothing is connected"))]
pub(crate) enum Link {
    /// Not connected yet: buttons save.
    #[default]
    Waiting,
    /// Connected.
    On,
    /// The connection is lost.
    Off,
    /// The reader has lost her access.
    Ended,
}

/// What the line shows; set by the work behind it.
#[derive(Clone, Copy)]
pub(crate) struct Board {
    pub link: RwSignal<Link>,
    pub unsaved: RwSignal<bool>,
    pub saved_once: RwSignal<bool>,
    pub present: RwSignal<Vec<String>>,
    pub said: RwSignal<String>,
    pub shape: RwSignal<bool>,
    pub clashes: RwSignal<Vec<(String, PlanClash)>>,
    /// The place whose clash was decided, and whether for mine.
    pub choice: RwSignal<Option<(String, bool)>>,
    /// Counts how often new parts were asked for.
    pub wanted: RwSignal<u32>,
}

impl Board {
    fn new() -> Self {
        Self {
            link: RwSignal::new(Link::Waiting),
            unsaved: RwSignal::new(false),
            saved_once: RwSignal::new(false),
            present: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
            shape: RwSignal::new(false),
            clashes: RwSignal::new(Vec::new()),
            choice: RwSignal::new(None),
            wanted: RwSignal::new(0),
        }
    }
}

/// The line above the plan.
#[island]
pub fn PlanLive(
    /// Where the plan stands.
    path: String,
    /// The case.
    case: lotse_model::ids::CaseId,
    /// The revision of the page.
    rev: i64,
    /// The words.
    words: PlanLiveWords,
) -> impl IntoView {
    let board = Board::new();
    start(path, case, rev, board);
    let link = {
        let (on, off, ended) = (words.on.clone(), words.off.clone(), words.ended.clone());
        move || match board.link.get() {
            Link::Waiting => String::new(),
            Link::On => on.clone(),
            Link::Off => off.clone(),
            Link::Ended => ended.clone(),
        }
    };
    let saving = {
        let (unsaved, saved) = (words.unsaved.clone(), words.saved.clone());
        move || match (board.unsaved.get(), board.saved_once.get()) {
            (true, _) => unsaved.clone(),
            (false, true) => saved.clone(),
            (false, false) => String::new(),
        }
    };
    let present_label = words.present.clone();
    let present = move || board.present.get().join(", ");
    let nobody = move || board.present.with(Vec::is_empty);
    let clash_words = words.clone();
    let clash = move |(cell, clash): (String, PlanClash)| clash_view(board, &clash_words, cell, clash);
    view! {
        <div class="live">
            <p class="live__line"><span class="live__link">{link}</span>" "<strong class="live__saving">{saving}</strong></p>
            <p class="live__line" hidden=nobody>{present_label}": "<bdi>{present}</bdi></p>
            <p class="live__line" hidden=move || !board.shape.get()>
                {words.shape}" "
                <button type="button" class="button" on:click=move |_| board.wanted.update(|wanted| *wanted += 1)>{words.reload}</button>
            </p>
            <p class="unseen" role="status" aria-live="polite">{move || board.said.get()}</p>
            <div role="alert"><For each=move || board.clashes.get() key=|(cell, clash)| (cell.clone(), clash.rev) children=clash/></div>
        </div>
    }
    .into_any()
}

/// Mine and theirs beside each other, with what stood there before.
fn clash_view(board: Board, words: &PlanLiveWords, cell: String, clash: PlanClash) -> AnyView {
    let shown = |text: String| if text.is_empty() { words.nothing.clone() } else { text };
    let (mine, theirs, before) = (shown(clash.mine_said), shown(clash.theirs_said), clash.before_said);
    let choose = move |cell: String, mine: bool| board.choice.set(Some((cell, mine)));
    let (one, other) = (cell.clone(), cell.clone());
    view! {
        <section class="conflict">
            <h3>{words.conflict.clone()}": "<a href=format!("#{cell}")>{clash.place}</a></h3>
            <div class="beside">
                <div><p class="label">{words.mine.clone()}</p><p><bdi class="words">{mine}</bdi></p>
                    <button type="button" class="button" on:click=move |_| choose(one.clone(), true)>{words.keep_mine.clone()}</button></div>
                <div><p class="label">{clash.by}</p><p><bdi class="words">{theirs}</bdi></p>
                    <button type="button" class="button" on:click=move |_| choose(other.clone(), false)>{words.take_theirs.clone()}</button></div>
            </div>
            <p class="help">{before}</p>
        </section>
    }
    .into_any()
}

/// Connects the inputs of the page.
#[cfg(feature = "hydrate")]
fn start(path: String, case: lotse_model::ids::CaseId, rev: i64, board: Board) {
    work::start(path, case, rev, board);
}

/// On the server nothing is connected.
#[cfg(not(feature = "hydrate"))]
fn start(_: String, _: lotse_model::ids::CaseId, _: i64, _: Board) {}
