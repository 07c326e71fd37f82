//! What stands around every page: document, head, navigation, foot.

use leptos::prelude::*;
use lotse_model::{lang::Lang, route};

use crate::{
    i18n::{Msg, msg},
    ui::{
        Icon, Ui,
        button::{self, Weight},
    },
};

const DOCTYPE: &str = "<!doctype html>";

/// Names of the files that a page loads, with the hashes of their content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssetNames {
    /// Address of the style sheet.
    pub css: String,
    /// Address of the icon of the site.
    pub icon: Option<String>,
    /// Address of a module that makes the page more comfortable, where it has one.
    pub script: Option<String>,
}

/// The four places of the refugee's area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// What is next.
    Home,
    /// All answers.
    Data,
    /// The plan.
    Plan,
    /// Help, language, secret, sessions, who has looked.
    More,
}

impl Place {
    const ALL: [(Self, Icon, Msg, &'static str); 4] = [
        (Self::Home, Icon::Home, msg::UI_NAV_HOME, route::ME),
        (Self::Data, Icon::List, msg::UI_NAV_DATA, "/me#data"),
        (Self::Plan, Icon::Scroll, msg::UI_NAV_PLAN, route::ME_PLAN),
        (Self::More, Icon::Help, msg::UI_NAV_MORE, route::ME_MORE),
    ];
}

/// A link of the back office's navigation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Its icon.
    pub icon: Icon,
    /// Its words.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// How many things wait there.
    pub count: Option<u64>,
    /// Whether the page is one of this place.
    pub current: bool,
}

/// In which area a page stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nav {
    /// Before sign-in, and legal pages.
    Public,
    /// The refugee's area; the place that the page belongs to.
    Refugee(Option<Place>),
    /// The pages of a helper; whom she helps: a name, or the number of a case.
    Helper(String),
    /// The back office with the links that the reader's role has, and who is signed in.
    Office(Vec<NavItem>, String),
    /// A sheet to print: nothing around it.
    Sheet,
}

/// What the frame of a page needs to know, made by the server for each request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageContext {
    /// Language of the page.
    pub lang: Lang,
    /// Whether German stands beneath every label.
    pub german_beside: bool,
    /// Whether single keys do something in the back office (WCAG 2.1.4: who speaks to a browser, or easily touches a wrong
    /// key, switches them off).
    pub keys: bool,
    /// Files to load.
    pub assets: AssetNames,
    /// Until when the session lasts, as `11:02`.
    pub signed_in_until: Option<String>,
    /// Area and navigation.
    pub nav: Nav,
    /// What the demo says about itself on every page.
    pub demo_banner: Option<String>,
    /// Path of this page, for coming back after the choice of a language. Holds nothing personal.
    pub path: String,
}

impl PageContext {
    /// The words for the parts of this page.
    #[must_use]
    pub fn ui(&self) -> Ui {
        match self.nav {
            Nav::Office(..) => Ui::staff(self.lang),
            _ => Ui::new(self.lang, self.german_beside),
        }
    }
}

/// The whole document. A title never holds a name or anything else of a person.
#[must_use]
pub fn document(ctx: &PageContext, title: &str, body: impl IntoView + 'static) -> String {
    let ui = ctx.ui();
    let body = match &ctx.nav {
        Nav::Public => bare_frame(ctx, ui, body.into_any()),
        Nav::Refugee(place) => refugee_frame(ctx, ui, *place, body.into_any()),
        Nav::Helper(whom) => helper_frame(ctx, ui, whom, body.into_any()),
        Nav::Office(items, who) => office_frame(ctx, ui, items, who, body.into_any()),
        Nav::Sheet => view! { <main class="sheet" id="main">{body.into_any()}</main> }.into_any(),
    };
    let area = match ctx.nav {
        Nav::Public | Nav::Helper(_) => "area-public",
        Nav::Refugee(_) => "area-refugee",
        Nav::Office(..) => "area-office",
        Nav::Sheet => "area-sheet",
    };
    let keys = (ctx.keys && matches!(ctx.nav, Nav::Office(..))).then_some("on");
    let script = ctx.assets.script.clone().map(|src| view! { <script type="module" src=src></script> });
    let icon = ctx.assets.icon.clone().map(|href| view! { <link rel="icon" type="image/svg+xml" href=href/> });
    let title = format!("{title} – {}", ui.t(msg::PRODUCT_NAME));
    let html = view! {
        <html lang=ctx.lang.tag() dir=ctx.lang.dir().attr()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <link rel="stylesheet" href=ctx.assets.css.clone()/>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#FBF8F3"/>
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#12191D"/>
                {icon}{script}
            </head>
            <body class=area data-keys=keys>{body}</body>
        </html>
    };
    let html = html.to_html();
    let mut page = String::with_capacity(DOCTYPE.len() + html.len());
    page.push_str(DOCTYPE);
    push_without_markers(&mut page, &html);
    page
}

/// Takes out the framework's markers for places that a browser might fill later. They are no valid comments, and nothing
/// but an island is ever filled. Typed text can't hold one: its `<` is escaped.
fn push_without_markers(page: &mut String, html: &str) {
    const MARKER: &str = "<!>";
    const ISLAND: (&str, &str) = ("<leptos-island", "</leptos-island>");
    let mut rest = html;
    while let Some(start) = rest.find(ISLAND.0) {
        let end = rest[start..].find(ISLAND.1).map_or(rest.len(), |end| start + end + ISLAND.1.len());
        page.extend(rest[..start].split(MARKER));
        page.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    page.extend(rest.split(MARKER));
}

/// Pages before sign-in: one column, no navigation.
fn bare_frame(ctx: &PageContext, ui: Ui, body: AnyView) -> AnyView {
    view! {
        {skip(ui)}
        {top(ctx, ui, route::START, None)}
        <main class="page" id="main" tabindex="-1">{unreviewed(ui)}{body}</main>
        {foot(ctx, ui)}
    }
    .into_any()
}

/// The refugee's area: one column, a bar with four places.
fn refugee_frame(ctx: &PageContext, ui: Ui, place: Option<Place>, body: AnyView) -> AnyView {
    let places = Place::ALL
        .into_iter()
        .map(|(to, icon, words, href)| {
            let current = (place == Some(to)).then_some("page");
            view! { <a href=href aria-current=current>{icon.view()}<span>{ui.t(words)}</span></a> }
        })
        .collect_view();
    view! {
        {skip(ui)}
        {top(ctx, ui, route::ME, None)}
        <nav class="places" aria-label=ui.t(msg::UI_NAV)>{places}</nav>
        <main class="page" id="main" tabindex="-1">{unreviewed(ui)}{body}</main>
        {foot(ctx, ui)}
    }
    .into_any()
}

/// The pages of a helper: one column, and a bar that says whom she helps.
fn helper_frame(ctx: &PageContext, ui: Ui, whom: &str, body: AnyView) -> AnyView {
    let words = ui.say_with(msg::HELPER_BAR, &[("name", whom.into())]);
    view! {
        {skip(ui)}
        {top(ctx, ui, route::HELPING, None)}
        <div class="helping" role="region" aria-label=ui.t(msg::ROLE_HELPER)>
            <p>{Icon::Together.view()}<span>{words.view()}</span></p>
            {button::post(Weight::Plain, Some(Icon::Close), ui.say(msg::HELPER_LEAVE), route::HELP_STOP, &[])}
        </div>
        <main class="page" id="main" tabindex="-1">{unreviewed(ui)}{body}</main>
        {foot(ctx, ui)}
    }
    .into_any()
}

/// The back office: navigation at the side, a bar on narrow screens.
fn office_frame(ctx: &PageContext, ui: Ui, items: &[NavItem], who: &str, body: AnyView) -> AnyView {
    let links = items
        .iter()
        .map(|item| {
            let count =
                item.count.filter(|count| *count > 0).map(|count| view! { <span class="count">{count.to_string()}</span> });
            view! {
                <li>
                    <a href=item.href.clone() aria-current=item.current.then_some("page")>
                        {item.icon.view()}<span>{item.label.clone()}</span>{count}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        {skip(ui)}
        {top(ctx, ui, route::OFFICE, Some(who))}
        <nav class="side" aria-label=ui.t(msg::UI_NAV)><ul>{links}</ul></nav>
        <main class="desk" id="main" tabindex="-1">{body}</main>
        {foot(ctx, ui)}
    }
    .into_any()
}

fn skip(ui: Ui) -> AnyView {
    view! { <a class="skip" href="#main">{ui.t(msg::SKIP_TO_CONTENT)}</a> }.into_any()
}

/// Brand, until when the session lasts, language, quick exit.
fn top(ctx: &PageContext, ui: Ui, home: &'static str, who: Option<&str>) -> AnyView {
    let banner = ctx.demo_banner.clone().map(|words| view! { <p class="banner">{words}</p> });
    let until = ctx.signed_in_until.as_deref().map(|time| {
        let words = ui.texts().with(msg::UI_SIGNED_IN_UNTIL, &[("time", time.into())]);
        view! { <p class="top__until">{Icon::Clock.view()}<span>{words}</span></p> }
    });
    let who = who.map(|who| view! { <p class="top__who"><bdi>{who.to_owned()}</bdi></p> });
    let language = match ctx.nav {
        Nav::Public => route::START,
        Nav::Office(..) => route::OFFICE_ACCOUNT,
        Nav::Helper(_) => route::HELPING,
        _ => route::ME_MORE,
    };
    let autonym = ctx.lang.autonym();
    let exit = (!ui.is_staff()).then(|| {
        view! {
            <form method="post" action=route::EXIT>
                <button type="submit" class="top__exit" title=ui.t(msg::UI_EXIT_HELP)>{Icon::Exit.view()}<span>{ui.t(msg::UI_EXIT)}</span></button>
            </form>
        }
    });
    let sign_out = ui.is_staff().then(|| {
        view! {
            <form method="post" action=route::LOGOUT>
                <button type="submit" class="top__link">{Icon::SignOut.view()}<span>{ui.t(msg::BUTTON_SIGN_OUT)}</span></button>
            </form>
        }
    });
    view! {
        <header>
            {banner}
            <div class="top">
                <a class="brand" href=home>{flag()}<span>{ui.t(msg::PRODUCT_NAME)}</span></a>
                {exit}{until}{who}
                <a class="top__link" href=language>
                    {Icon::Languages.view()}<span class="unseen">{ui.t(msg::UI_LANGUAGE)}": "</span><span>{autonym}</span>
                </a>
                {sign_out}
            </div>
        </header>
    }
    .into_any()
}

/// The brand: the flag that a ship shows when it has a pilot on board.
fn flag() -> AnyView {
    view! {
        <svg class="flag" viewBox="0 0 24 24" aria-hidden="true">
            <path class="flag__pole" d="M4 2v20"/><path class="flag__one" d="M4 3h8.5v11H4z"/><path class="flag__two" d="M12.5 3H21v11h-8.5z"/>
        </svg>
    }
    .into_any()
}

/// Says that no person has reviewed the texts of this language, until somebody has.
fn unreviewed(ui: Ui) -> AnyView {
    (!ui.texts().reviewed())
        .then(|| view! { <p class="unreviewed">{Icon::Info.view()}<span>{ui.say(msg::TRANSLATION_UNREVIEWED).view()}</span></p> })
        .into_any()
}

fn foot(ctx: &PageContext, ui: Ui) -> AnyView {
    let links = [
        (msg::UI_IMPRINT, route::IMPRINT),
        (msg::UI_PRIVACY, route::PRIVACY),
        (msg::UI_ACCESSIBILITY, route::ACCESSIBILITY),
        (msg::UI_EASY, route::EASY),
    ]
    .into_iter()
    .map(|(words, href)| view! { <li><a href=href>{ui.t(words)}</a></li> })
    .collect_view();
    let sign_out = (matches!(ctx.nav, Nav::Refugee(_)) && ctx.signed_in_until.is_some()).then(|| {
        view! {
            <form method="post" action=route::LOGOUT>
                <button type="submit" class="top__link">{Icon::SignOut.view()}<span>{ui.t(msg::BUTTON_SIGN_OUT)}</span></button>
            </form>
        }
    });
    view! { <footer class="foot" aria-label=ui.t(msg::UI_FOOTER)>{sign_out}<ul>{links}</ul></footer> }.into_any()
}
