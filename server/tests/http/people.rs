//! Everybody's way in.

use lotse_core::clock::Clock;
use lotse_model::role::Role;

use crate::common::{SECRET, TestApp, digits, on_both};

async fn the_start_page_leads_everybody_to_her_pages(app: TestApp) {
    app.anonymous().get("/").await.holds("href=\"/login\"").holds("href=\"/card\"");
    app.refugee().await.get("/").await.holds("href=\"/me\"");
    app.manager().await.get("/").await.holds("href=\"/office/cases\"");
    app.other_manager().await.get("/").await.holds("href=\"/office/cases\"");
    app.coordinator().await.get("/").await.holds("href=\"/office/figures\"");
    app.carrier_admin().await.get("/").await.holds("href=\"/office/accounts\"");
    app.instance_admin().await.get("/").await.holds("href=\"/office/instance\"");
    app.auditor().await.get("/").await.holds("href=\"/office/audit\"");
}

async fn a_person_signs_in_and_goes_on_where_she_wanted(app: TestApp) {
    let person = app.refugee_account().await;
    let mut browser = app.anonymous();
    browser.get("/me/contact").await.sees("/login").cached("no-store");
    let before = browser.cookie("__Host-lotse").expect("a session for the way back").to_owned();
    browser.post_form("/login", &[("login", &person.login), ("secret", SECRET)]).await.sees("/me/contact");
    let after = browser.cookie("__Host-lotse").expect("a session");
    assert_ne!(before, after, "an id known before sign-in must be worth nothing after it");
    browser.get("/me/contact").await.status(200).cached("no-store").without_inline_code();
}

async fn staff_sign_in_with_two_steps(app: TestApp) {
    let person = app.staff("Lena Vogt", Role::Manager).await;
    // The digits of this half minute were used up when the card was redeemed.
    app.clock.advance(30_000);
    let mut browser = app.anonymous();
    browser.post_form("/login", &[("login", &person.login), ("secret", SECRET)]).await.sees("/login/code");
    assert!(!browser.get("/").await.text().contains("/office/cases"), "one step is not enough");
    let seconds = u64::try_from(app.clock.now() / 1000).expect("after 1970");
    let digits = digits(&person.totp_secret.expect("a second factor"), seconds);
    browser.post_form("/login/code", &[("code", &digits)]).await.sees("/office/cases");
    browser.get("/").await.holds("href=\"/office/cases\"");
}

async fn the_refugees_area_does_not_exist_for_staff(app: TestApp) {
    let case = app.refugee_account().await.case.expect("a case");
    app.manager().await.get("/me").await.status(404);
    app.refugee().await.get(&format!("/office/case/{case}")).await.status(404);
}

async fn an_own_phone_stays_signed_in(app: TestApp) {
    let person = app.refugee_account().await;
    let mut browser = app.anonymous();
    let form = [("login", person.login.as_str()), ("secret", SECRET), ("own_device", "yes")];
    let answer = browser.post_form("/login", &form).await.status(303);
    let cookie = answer.cookie("__Host-lotse").expect("a session").to_owned();
    assert!(cookie.contains("Max-Age=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let mut shared = app.anonymous();
    let answer = shared.post_form("/login", &form[..2]).await.status(303);
    assert!(!answer.cookie("__Host-lotse").expect("a session").contains("Max-Age="), "a cookie that outlives the browser");
}

on_both!(
    the_start_page_leads_everybody_to_her_pages,
    a_person_signs_in_and_goes_on_where_she_wanted,
    staff_sign_in_with_two_steps,
    the_refugees_area_does_not_exist_for_staff,
    an_own_phone_stays_signed_in,
);
