//! Where "leave fast" leads: a plain page about the weather without anything of the portal on it.

use leptos::prelude::*;

use crate::{
    i18n::{Texts, msg},
    layout::PageContext,
};

/// Public services to which it leads. Their addresses say nothing of where the reader came from: no page sends that.
const LINKS: [(crate::i18n::Msg, &str, &str); 4] = [
    (msg::PUBLIC_WEATHER_FORECAST, "https://www.dwd.de/", "dwd.de"),
    (msg::PUBLIC_WEATHER_WARNINGS, "https://www.warnwetter.de/", "warnwetter.de"),
    (msg::PUBLIC_WEATHER_RIVERS, "https://www.hochwasserzentralen.de/", "hochwasserzentralen.de"),
    (msg::PUBLIC_WEATHER_POLLEN, "https://www.dwd.de/pollenflug", "dwd.de/pollenflug"),
];

/// Renders it, without the frame of the portal.
#[must_use]
pub fn weather(ctx: &PageContext) -> String {
    let texts = Texts::new(ctx.lang);
    let links = LINKS
        .into_iter()
        .map(|(words, href, shown)| view! { <li><strong>{texts.t(words)}</strong><br/><a href=href dir="ltr">{shown}</a></li> })
        .collect_view();
    let html = view! {
        <html lang=ctx.lang.tag() dir=ctx.lang.dir().attr()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{texts.t(msg::PUBLIC_WEATHER_TITLE)}</title>
                <link rel="stylesheet" href=ctx.assets.css.clone()/>
                <meta name="robots" content="noindex"/>
                <meta name="referrer" content="no-referrer"/>
            </head>
            <body>
                <main class="page">
                    <h1>{texts.t(msg::PUBLIC_WEATHER_TITLE)}</h1>
                    <p>{texts.t(msg::PUBLIC_WEATHER_LEAD)}</p>
                    <ul class="list">{links}</ul>
                </main>
            </body>
        </html>
    };
    format!("<!doctype html>{}", html.to_html())
}
