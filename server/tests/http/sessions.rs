//! How sessions end.

use crate::common::{HOUR, MINUTE, TestApp, on_both};

/// The start page greets a signed-in reader with the way to her pages.
const HOME: &str = "href=\"/me\"";

async fn signing_out_leaves_nothing(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.get("/").await.holds(HOME);
    let old = refugee.cookie("__Host-lotse").expect("a session").to_owned();
    let answer = refugee.post_form("/logout", &[]).await.sees("/login");
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(refugee.cookie("__Host-lotse"), None);
    // The id is worth nothing any more.
    refugee.set_cookie("__Host-lotse", &old);
    assert!(!refugee.get("/").await.text().contains(HOME));
}

async fn quick_exit_leaves_no_trace(app: TestApp) {
    let mut refugee = app.refugee().await;
    refugee.post_form("/language", &[("lang", "ar"), ("back", "/")]).await.sees("/");
    let answer = refugee.post_form("/exit", &[]).await.sees("/weather");
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    for name in ["__Host-lotse", "__Host-lang", "__Host-flash"] {
        assert_eq!(refugee.cookie(name), None, "{name}");
    }
    refugee.get("/weather").await.status(200);
}

async fn quick_exit_works_without_a_session(app: TestApp) {
    app.anonymous().post_form("/exit", &[]).await.sees("/weather");
}

async fn an_idle_session_ends(app: TestApp) {
    let mut refugee = app.refugee().await;
    for _ in 0..3 {
        app.clock.advance(19 * MINUTE);
        refugee.get("/").await.holds(HOME);
    }
    app.clock.advance(20 * MINUTE);
    assert!(!refugee.get("/").await.text().contains(HOME));
}

async fn a_busy_session_ends_after_twelve_hours(app: TestApp) {
    let mut refugee = app.refugee().await;
    for _ in 0..47 {
        app.clock.advance(15 * MINUTE);
        refugee.get("/").await.holds(HOME);
    }
    app.clock.advance(15 * MINUTE);
    assert!(!refugee.get("/").await.text().contains(HOME));
}

async fn reading_touches_the_session_once_a_minute(app: TestApp) {
    let mut refugee = app.refugee().await;
    // The session and the account with its roles.
    refugee.get("/").await.at_most(2);
    refugee.get("/imprint").await.at_most(2);
    app.clock.advance(MINUTE);
    refugee.get("/").await.at_most(3);
    refugee.get("/").await.at_most(2);
}

async fn what_was_sent_too_late_waits_for_its_account(app: TestApp) {
    let account = app.refugee_account().await.account;
    let mut refugee = app.refugee().await;
    app.clock.advance(HOUR);
    let form = [("contact.phone", "0170 1234567"), ("secret", "never kept")];
    let answer = refugee.post_form("/me/contact/phone", &form).await.sees("/login");
    assert_eq!(answer.body, b"");
    let who = app.core.principal(account, None).await.expect("a database").expect("an account");
    assert_eq!(who.draft(), Some("/me/contact/phone"));
    let kept = lotse_core::draft::read(&app.core, &who, "/me/contact/phone").await.expect("a database").expect("a draft");
    assert_eq!(kept.one("contact.phone"), "0170 1234567");
    assert!(!kept.has("secret"));
}

async fn nobody_else_can_put_words_into_a_draft(app: TestApp) {
    let account = app.refugee_account().await.account;
    let mut refugee = app.refugee().await;
    app.clock.advance(HOUR);
    let form = ("content-type", "application/x-www-form-urlencoded");
    let body = b"contact.phone=1".to_vec();
    refugee.send("POST", "/me/contact/phone", &[form], body.clone()).await;
    refugee.send("POST", "/me/contact/phone", &[form, ("origin", "https://evil.example")], body.clone()).await.status(403);
    let who = app.core.principal(account, None).await.expect("a database").expect("an account");
    assert_eq!(who.draft(), None);
    // Nor after a day.
    app.clock.advance(25 * HOUR);
    refugee.send("POST", "/me/contact/phone", &[form, ("sec-fetch-site", "same-origin")], body).await;
    let who = app.core.principal(account, None).await.expect("a database").expect("an account");
    assert_eq!(who.draft(), None);
}

on_both!(
    signing_out_leaves_nothing,
    quick_exit_leaves_no_trace,
    quick_exit_works_without_a_session,
    an_idle_session_ends,
    a_busy_session_ends_after_twelve_hours,
    reading_touches_the_session_once_a_minute,
    what_was_sent_too_late_waits_for_its_account,
    nobody_else_can_put_words_into_a_draft,
);
