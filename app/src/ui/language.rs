//! The languages by their own names, without flags.

use leptos::prelude::*;
use lotse_model::{lang::Lang, route};

use super::{Icon, form};

/// A form with one button for each language. It sends `lang` and, as `back`, where to go then.
#[must_use]
pub fn language_list(langs: &[Lang], current: Option<Lang>, back: &str) -> AnyView {
    let buttons = langs
        .iter()
        .map(|lang| {
            let is_current = current == Some(*lang);
            let mark = is_current.then(|| Icon::Tick.view());
            view! {
                <li>
                    <button type="submit" class="language" name="lang" value=lang.tag() lang=lang.tag() dir=lang.dir().attr()
                        aria-current=is_current.then_some("true")>
                        <span>{lang.autonym()}</span>{mark}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <form method="post" action=route::LANGUAGE>
            {form::hidden(&[("back", back)])}
            <ul class="languages">{buttons}</ul>
        </form>
    }
    .into_any()
}
