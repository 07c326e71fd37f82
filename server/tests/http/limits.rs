//! Foreign forms, and forms that are none.

use crate::common::{ORIGIN, TestApp, on_both};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

async fn forms_of_other_sites_are_refused(app: TestApp) {
    let mut reader = app.anonymous();
    let body = || b"lang=ar&back=%2F".to_vec();
    for headers in [
        &[FORM, ("origin", "https://evil.example")][..],
        &[FORM, ("origin", "null")],
        &[FORM, ("sec-fetch-site", "cross-site")],
        &[FORM, ("sec-fetch-site", "same-site"), ("origin", "https://other.example")],
        &[FORM, ("origin", "http://lotse.example:8080")],
    ] {
        let answer = reader.send("POST", "/language", headers, body()).await.status(403).without_inline_code();
        assert!(answer.header("set-cookie").is_empty(), "{headers:?}");
        assert!(answer.header("content-type").starts_with("text/html"), "{headers:?}");
    }
    for headers in [&[FORM, ("origin", ORIGIN)][..], &[FORM, ("sec-fetch-site", "same-origin")]] {
        reader.send("POST", "/language", headers, body()).await.sees("/");
    }
}

async fn long_bodies_are_refused(app: TestApp) {
    let mut reader = app.anonymous();
    let long = "x".repeat(64 * 1024);
    reader.post_form("/language", &[("lang", "ar"), ("note", &long)]).await.status(413).without_inline_code();
}

async fn what_is_no_form_is_refused(app: TestApp) {
    let mut reader = app.anonymous();
    let json = [("origin", ORIGIN), ("content-type", "application/json")];
    reader.send("POST", "/language", &json, b"{}".to_vec()).await.status(415);
    reader.send("POST", "/language", &[("origin", ORIGIN), FORM], b"lang=%ff".to_vec()).await.status(400);
    let many: Vec<(&str, &str)> = std::iter::repeat_n(("a", "1"), 301).collect();
    reader.post_form("/language", &many).await.status(400);
}

on_both!(forms_of_other_sites_are_refused, long_bodies_are_refused, what_is_no_form_is_refused);
