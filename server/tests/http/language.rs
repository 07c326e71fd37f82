//! The choice of a language.

use crate::common::{TestApp, on_both};

async fn a_language_is_kept_until_the_browser_is_closed(app: TestApp) {
    let mut reader = app.anonymous();
    reader.get_with("/", &[("accept-language", "tr")]).await.holds("lang=\"tr\"");
    let answer = reader.post_form("/language", &[("lang", "fa-AF"), ("back", "/privacy")]).await.sees("/privacy");
    assert_eq!(answer.cookie("__Host-lang"), Some("__Host-lang=fa-AF; Path=/; HttpOnly; SameSite=Lax; Secure"));
    reader.get_with("/", &[("accept-language", "tr")]).await.holds("lang=\"fa-AF\" dir=\"rtl\"");
    reader.post_form("/language", &[("german", "on"), ("back", "/")]).await.sees("/");
    assert_eq!(reader.cookie("__Host-lang"), Some("fa-AF.de"));
    reader.post_form("/language", &[("lang", "ti"), ("german", "off"), ("back", "/")]).await.sees("/");
    assert_eq!(reader.cookie("__Host-lang"), Some("ti"));
}

async fn a_language_is_kept_with_the_account(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.post_form("/language", &[("lang", "uk"), ("back", "/")]).await.sees("/");
    // In another browser too.
    app.refugee().await.get("/").await.holds("lang=\"uk\"");
}

async fn the_way_back_never_leaves_the_portal(app: TestApp) {
    let mut reader = app.anonymous();
    for back in ["//evil.example", "https://evil.example", "/\\evil.example", ""] {
        reader.post_form("/language", &[("lang", "ar"), ("back", back)]).await.sees("/");
    }
}

async fn unknown_languages_are_refused(app: TestApp) {
    app.anonymous().post_form("/language", &[("lang", "xx"), ("back", "/")]).await.status(400);
}

on_both!(
    a_language_is_kept_until_the_browser_is_closed,
    a_language_is_kept_with_the_account,
    the_way_back_never_leaves_the_portal,
    unknown_languages_are_refused,
);
