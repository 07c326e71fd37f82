//! The page of a failed request.

use leptos::prelude::*;
use lotse_app::{
    i18n::Texts,
    layout::{Nav, PageContext, document},
};
use lotse_model::route;

use super::{super::request::RequestInfo, Kind};
use crate::state::AppState;

/// What happened, what to do, a way out, the reference number.
pub(super) fn render(app: &AppState, info: &RequestInfo, kind: Kind) -> String {
    let speech = info.speech();
    let texts = Texts::new(speech.lang);
    let ctx = PageContext {
        lang: speech.lang,
        german_beside: speech.german_beside,
        keys: true,
        assets: app.assets.names(),
        signed_in_until: None,
        nav: Nav::Public,
        demo_banner: None,
        path: route::START.to_owned(),
    };
    let title = texts.id(kind.message());
    let heading = title.clone();
    let help = texts.attr(kind.message(), "help");
    let home = home(&info.path);
    let way_out = texts.id("failed-home");
    let reference = texts.id_with("failed-reference", &[("number", info.reference.to_string().into())]);
    let owner = Owner::new();
    owner.with(|| {
        let body = view! {
            <h1>{heading}</h1>
            <p>{help}</p>
            <p><a class="button" href=home>{way_out}</a></p>
            <p class="muted">{reference}</p>
        };
        document(&ctx, &title, body)
    })
}

/// The start of the area in which it happened.
fn home(path: &str) -> &'static str {
    let is_in = |area: &str| path.strip_prefix(area).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    [route::ME, route::OFFICE].into_iter().find(|area| is_in(area)).unwrap_or(route::START)
}
