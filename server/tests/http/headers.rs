//! Headers, caching, files.

use crate::common::{TestApp, on_both};

const PUBLIC: [&str; 6] = ["/", "/imprint", "/privacy", "/accessibility", "/leichte-sprache", "/weather"];

async fn every_answer_carries_the_headers(app: TestApp) {
    let mut reader = app.anonymous();
    for path in ["/", "/healthz", "/nowhere", "/assets/nothing.css"] {
        let answer = reader.get(path).await;
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline"), "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=63072000"),
        ] {
            assert_eq!(answer.header(name), value, "{path}: {name}");
        }
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{path}");
    }
}

async fn public_pages_hold_no_inline_code(app: TestApp) {
    for path in PUBLIC {
        for lang in ["de", "ar", "ti"] {
            let mut reader = app.anonymous();
            reader.set_cookie("__Host-lang", lang);
            reader.get(path).await.status(200).without_inline_code();
        }
    }
}

async fn public_pages_are_asked_for_again(app: TestApp) {
    let mut reader = app.anonymous();
    for path in PUBLIC {
        reader.get(path).await.status(200).cached("private, no-cache").at_most(0);
    }
}

async fn nothing_of_a_signed_in_reader_is_kept(app: TestApp) {
    let mut refugee = app.refugee().await;
    for path in PUBLIC {
        refugee.get(path).await.status(200).cached("no-store");
    }
    app.manager().await.get("/").await.status(200).cached("no-store");
}

async fn failures_are_not_kept(app: TestApp) {
    app.anonymous().get("/nowhere").await.status(404).cached("no-store");
}

async fn reading_public_pages_leaves_no_session(app: TestApp) {
    let mut reader = app.anonymous();
    for path in PUBLIC {
        assert_eq!(reader.get(path).await.header("set-cookie"), "", "{path}");
    }
}

async fn pages_are_compressed_where_that_is_wanted(app: TestApp) {
    let mut reader = app.anonymous();
    assert_eq!(reader.get_with("/privacy", &[("accept-encoding", "br, gzip")]).await.header("content-encoding"), "br");
    assert_eq!(reader.get_with("/privacy", &[("accept-encoding", "identity")]).await.header("content-encoding"), "");
}

async fn files_may_be_kept_for_ever(app: TestApp) {
    let mut reader = app.anonymous();
    let page = reader.get("/").await.text();
    let Some(css) = page.split('"').find(|text| text.starts_with("/assets/") && text.ends_with(".css")) else {
        panic!("the page names no style sheet: {page}");
    };
    reader.get("/assets/manifest.json").await.status(404);
    // Without a browser build there is no file to ask for, and the address answers as any other that does not exist.
    let answer = reader.get_with(css, &[("accept-encoding", "br")]).await;
    if answer.status == 200 {
        assert_eq!(answer.header("content-encoding"), "br");
        assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
        answer.cached("public, max-age=31536000, immutable");
        reader.get(&format!("{css}.br")).await.status(404);
    } else {
        answer.status(404).cached("no-store");
    }
}

async fn the_monitor_hears_whether_it_is_ready(app: TestApp) {
    app.anonymous().get("/healthz").await.status(200).holds("ready").cached("no-store").at_most(1);
}

on_both!(
    every_answer_carries_the_headers,
    public_pages_hold_no_inline_code,
    public_pages_are_asked_for_again,
    nothing_of_a_signed_in_reader_is_kept,
    failures_are_not_kept,
    reading_public_pages_leaves_no_session,
    pages_are_compressed_where_that_is_wanted,
    files_may_be_kept_for_ever,
    the_monitor_hears_whether_it_is_ready,
);
