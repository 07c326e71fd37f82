//! Error pages.

use lotse_app::i18n::Texts;
use lotse_model::lang::Lang;
use lotse_server::http::{
    errors::Kind,
    flash::{Flash, FlashCode},
};

use crate::common::{TestApp, on_both};

/// Their ids are put together while running, so no compiler looks for them.
#[test]
fn every_failure_and_every_step_has_its_words() {
    let texts = Texts::new(Lang::De);
    let number = [("number", "7K3Q-9M2X".into()), ("time", "10:42".into())];
    let ids = Kind::ALL.iter().map(|kind| kind.message().to_owned());
    let steps = FlashCode::ALL.iter().map(|code| Flash::new(*code).message());
    let others = ["failed-home", "failed-reference", "demo-banner"].map(str::to_owned);
    for id in ids.chain(steps).chain(others) {
        assert_ne!(texts.id_with(&id, &number), id, "there is no message for it");
    }
    for kind in Kind::ALL {
        assert!(texts.attr(kind.message(), "help").is_some(), "{kind:?} does not say what to do");
    }
}

async fn an_error_page_speaks_the_readers_language(app: TestApp) {
    let mut reader = app.anonymous();
    reader
        .get_with("/nowhere", &[("accept-language", "ar")])
        .await
        .status(404)
        .holds("lang=\"ar\" dir=\"rtl\"")
        .without_inline_code();
    reader.set_cookie("__Host-lang", "en");
    reader.get_with("/nowhere", &[("accept-language", "ar")]).await.status(404).holds("lang=\"en\"");
}

async fn every_failure_has_its_own_number(app: TestApp) {
    let mut reader = app.anonymous();
    let first = number(&reader.get("/nowhere").await.text()).expect("a reference number");
    let second = number(&reader.get("/nowhere").await.text()).expect("a reference number");
    assert_ne!(first, second);
}

/// The reference number of an error page: two groups of four digits and capital letters.
fn number(page: &str) -> Option<String> {
    let is_symbol = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
    let is_number = |word: &&str| {
        word.split_once('-')
            .is_some_and(|(left, right)| [left, right].iter().all(|group| group.len() == 4 && group.chars().all(is_symbol)))
    };
    page.split(|c: char| !is_symbol(c) && c != '-').find(is_number).map(str::to_owned)
}

async fn the_way_out_leads_into_the_same_area(app: TestApp) {
    let mut reader = app.anonymous();
    reader.get("/nowhere").await.holds("href=\"/\"");
    reader.get("/me/nowhere/at/all/x").await.status(404).holds("href=\"/me\"");
    reader.get("/office/nowhere").await.status(404).holds("href=\"/office\"");
}

async fn methods_that_a_page_does_not_have_are_refused(app: TestApp) {
    let answer = app.anonymous().send("PUT", "/", &[], Vec::new()).await;
    let answer = answer.status(405);
    assert!(answer.header("allow").contains("GET"));
}

on_both!(
    an_error_page_speaks_the_readers_language,
    every_failure_has_its_own_number,
    the_way_out_leads_into_the_same_area,
    methods_that_a_page_does_not_have_are_refused,
);
