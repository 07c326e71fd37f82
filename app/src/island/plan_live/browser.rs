//! The few things of the browser that the work needs.

use lotse_model::ids::OpId;
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill_random(bytes: &mut [u8]);

    /// A lock that only as many tabs hold as there are names; the others ask from time to time instead of holding one of
    /// the browser's few connections.
    #[wasm_bindgen(js_namespace = ["navigator", "locks"], js_name = request, catch)]
    pub(super) fn request_lock(name: &str, options: &JsValue, run: &js_sys::Function) -> Result<js_sys::Promise, JsValue>;
}

/// A new id.
pub(super) fn new_id() -> OpId {
    let mut bytes = [0; 16];
    fill_random(&mut bytes);
    OpId::from_random(bytes)
}

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Calls back after some milliseconds.
pub(super) fn after(millis: i32, run: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(run);
    if let Some(window) = web_sys::window() {
        // A browser without timers shows no page either.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), millis);
    }
}

/// An input of the plan.
pub(super) enum Input {
    Line(HtmlInputElement),
    Choice(HtmlSelectElement),
    Note(HtmlTextAreaElement),
}

impl Input {
    pub(super) fn of(element: &Element) -> Option<Self> {
        let element = element.clone();
        element
            .dyn_into::<HtmlTextAreaElement>()
            .map(Self::Note)
            .or_else(|element| element.dyn_into::<HtmlSelectElement>().map(Self::Choice))
            .or_else(|element| element.dyn_into::<HtmlInputElement>().map(Self::Line))
            .ok()
    }

    pub(super) fn value(&self) -> String {
        match self {
            Self::Line(input) => input.value(),
            Self::Choice(input) => input.value(),
            Self::Note(input) => input.value(),
        }
    }

    /// Shows another text; the cursor stays where it was in the text.
    pub(super) fn show(&self, text: &str) {
        match self {
            Self::Line(input) => input.set_value(text),
            Self::Choice(input) => input.set_value(text),
            Self::Note(input) => {
                let old: Vec<u16> = input.value().encode_utf16().collect();
                let new: Vec<u16> = text.encode_utf16().collect();
                let place = |at: Option<u32>| at.map(|at| moved(&old, &new, at));
                let start = place(input.selection_start().ok().flatten());
                let end = place(input.selection_end().ok().flatten());
                let top = input.scroll_top();
                input.set_value(text);
                // Only what has the focus has a cursor to keep.
                let _ = input.set_selection_start(start);
                let _ = input.set_selection_end(end);
                input.set_scroll_top(top);
            }
        }
    }
}

/// Where a cursor stands after a change: it stays with the text before it, or with that after it.
fn moved(old: &[u16], new: &[u16], at: u32) -> u32 {
    let cursor = at as usize;
    let before = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    if cursor <= before {
        return at;
    }
    let room = old.len().min(new.len()) - before;
    let after = old.iter().rev().zip(new.iter().rev()).take(room).take_while(|(one, other)| one == other).count();
    let from_end = old.len().saturating_sub(cursor);
    let cursor = if from_end <= after { new.len() - from_end } else { new.len() - after };
    u32::try_from(cursor).unwrap_or(at)
}
