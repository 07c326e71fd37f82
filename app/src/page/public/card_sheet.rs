//! The printed card: own language and German beside each other, a QR code and the code in groups.

use leptos::prelude::*;
use lotse_model::{lang::Lang, route, view::account::CardPage};

use crate::{
    i18n::{Msg, Texts, msg},
    layout::{Nav, PageContext, document},
    ui::{Icon, Tone, Ui, button, notice, qr::qr, value::pairs},
};

/// Renders it. Staff read the page on the screen, the person reads it on paper.
#[must_use]
pub fn card_sheet(ctx: PageContext, page: CardPage) -> String {
    let ui = Ui::staff(ctx.lang);
    let ctx = PageContext { nav: Nav::Sheet, ..ctx };
    let langs: Vec<Texts> = match page.lang {
        Lang::De => vec![Texts::new(Lang::De)],
        other => vec![Texts::new(other), Texts::new(Lang::De)],
    };
    let heads = langs
        .iter()
        .map(|texts| {
            let lang = texts.lang();
            view! { <th scope="col" lang=lang.tag() dir=lang.dir().attr()>{lang.autonym()}</th> }
        })
        .collect_view();
    let address = format!("{}{}", origin(&page.url), route::CARD);
    let line = |make: &dyn Fn(Texts) -> AnyView| {
        let cells = langs
            .iter()
            .map(|texts| {
                let lang = texts.lang();
                view! { <td class="help" lang=lang.tag() dir=lang.dir().attr()>{make(*texts)}</td> }
            })
            .collect_view();
        view! { <tr>{cells}</tr> }.into_any()
    };
    let said = |words: Msg| line(&move |texts: Texts| texts.t(words).into_any());
    let valid = line(&|texts| texts.with(msg::PRINT_CARD_VALID, &[("date", (&page.valid_until).into())]).into_any());
    let typed = line(&|texts| view! { {texts.t(msg::PRINT_CARD_TYPE)}" "<bdi dir="ltr">{address.clone()}</bdi> }.into_any());
    let people = pairs(vec![
        (ui.say(msg::PRINT_CARD_FOR), view! { <bdi>{page.name}</bdi> }.into_any()),
        (ui.say(msg::PRINT_CARD_FROM), view! { <bdi>{page.carrier}</bdi> }.into_any()),
    ]);
    let title = langs.first().map(|texts| texts.t(msg::PRINT_CARD_TITLE)).unwrap_or_default();
    let body = view! {
        <div class="no-print">{button::back(ui.say(msg::BUTTON_BACK), &page.back)}{notice::line(Tone::Attention, Icon::Print, ui.say(msg::PRINT_CARD_ONCE))}</div>
        <h1 lang=page.lang.tag() dir=page.lang.dir().attr()>{title}</h1>
        {people}
        <div class="row">
            {qr(&page.url, &ui.t(msg::PRINT_CARD_CODE))}
            <div><p>{ui.t(msg::PRINT_CARD_CODE)}</p><p class="code">{page.code}</p></div>
        </div>
        <table class="table">
            <thead><tr>{heads}</tr></thead>
            <tbody>
                {said(msg::PRINT_CARD_INTRO)}{said(msg::PRINT_CARD_CAMERA)}{typed}{said(msg::PRINT_CARD_SECRET)}{valid}{said(msg::PRINT_CARD_KEEP)}
            </tbody>
        </table>
    };
    document(&ctx, &ui.t(msg::PRINT_CARD_TITLE), body)
}

/// Scheme and host of an address.
fn origin(url: &str) -> &str {
    let after = url.find("://").map_or(0, |at| at + 3);
    let end = url.get(after..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| after + at);
    url.get(..end).unwrap_or(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_host_is_typed() {
        assert_eq!(origin("https://lotse.example.org/c/ABCD"), "https://lotse.example.org");
        assert_eq!(origin("http://127.0.0.1:3000"), "http://127.0.0.1:3000");
    }
}
