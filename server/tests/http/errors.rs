//! Error pages.

use crate::common::{TestApp, on_both};

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
