//! Consent given and taken back, on the phone and on paper, with what another role sees of it.

use lotse_server::http::session::Lasting;

use crate::common::{Actor, HOUR, MINUTE, TestApp, on_both};

const STATEMENTS: usize = 6;
const PHONE: &str = "/me/contact/phone";
const NUMBER: &str = "+49 151 23456789";

/// The value of a hidden input.
pub fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let found = page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no `{name}` in {page}")).to_owned()
}

/// Fills the form of a page in and sends it to its own address.
pub async fn fill(actor: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> crate::common::Answer {
    let page = actor.get(path).await.status(200).without_inline_code().text();
    let submission = hidden(&page, "submission");
    let base = if page.contains("name=\"base\"") { hidden(&page, "base") } else { "0".to_owned() };
    let mut sent = vec![("submission", submission.as_str())];
    if page.contains("name=\"base\"") {
        sent.push(("base", base.as_str()));
    }
    sent.extend(fields);
    actor.post_form(path.split('?').next().unwrap_or(path), &sent).await
}

async fn a_number_goes_with_its_consent(app: TestApp) {
    let mut refugee = app.refugee().await;
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    let (office, paper) = (format!("/office/case/{case}"), format!("/office/case/{case}/consents"));

    // Without her yes neither she nor staff can keep it.
    fill(&mut refugee, PHONE, &[("contact.phone", NUMBER)]).await.status(422).holds("#consent.c10");
    let by_staff = [("contact.phone", NUMBER), ("source", "person")];
    fill(&mut manager, &format!("{office}/contact/phone"), &by_staff).await.status(422).holds("#contact.phone").holds(NUMBER);

    fill(&mut refugee, "/me/consents/c10", &[("answer", "yes")]).await.sees("/me/consents");
    refugee.get("/me/consents").await.status(200).at_most(STATEMENTS).without_inline_code().holds("/me/consents/c10/withdraw");
    fill(&mut refugee, PHONE, &[("contact.phone", NUMBER)]).await.status(303);
    manager.get(&office).await.status(200).holds(NUMBER);
    manager.get(&paper).await.status(200).at_most(8).without_inline_code().holds("In Lotse");

    // What taking back does is said before it is done; then it is done at once.
    refugee.get("/me/consents/c10/withdraw").await.status(200).at_most(STATEMENTS).without_inline_code().holds("notice--danger");
    refugee.post_form("/me/consents/c10/withdraw", &[]).await.sees("/me/consents");
    for page in [manager.get(&office).await, refugee.get("/me/contact").await, refugee.get(PHONE).await] {
        assert!(!page.status(200).text().contains(NUMBER), "the number is gone");
    }
    fill(&mut refugee, PHONE, &[("contact.phone", NUMBER)]).await.status(422).holds("#consent.c10");
    refugee.get("/me/consents/c10/withdraw").await.status(404);
    // Sent once more, it is the same.
    refugee.post_form("/me/consents/c10/withdraw", &[]).await.sees("/me/consents");

    // On paper, with the language of the text that was read; then staff may enter.
    let asked = format!("{paper}?kind=c10");
    fill(&mut manager, &asked, &[("kind", "c10"), ("answer", "yes")]).await.status(422).holds("#lang");
    fill(&mut manager, &asked, &[("kind", "c10"), ("answer", "yes"), ("lang", "ti")]).await.sees(&paper);
    fill(&mut manager, &format!("{office}/contact/phone"), &by_staff).await.status(303);
    refugee.get("/me/contact").await.status(200).holds(NUMBER);
    // A no on paper takes the yes back.
    fill(&mut manager, &asked, &[("kind", "c10"), ("answer", "no"), ("lang", "ti")]).await.sees(&paper);
    assert!(!manager.get(&office).await.text().contains(NUMBER));
}

async fn a_release_says_to_whom_what_and_how_long(app: TestApp) {
    let mut refugee = app.refugee().await;
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    app.clock.advance(25 * HOUR);
    let mut refugee_later = app.anonymous().sign_in(refugee.account.expect("an account"), Lasting::Person).await;
    let path = "/me/consents/c6";
    fill(&mut refugee_later, path, &[("answer", "yes"), ("recipient", "Ruth Öz")])
        .await
        .status(422)
        .holds("#sections")
        .holds("#term")
        .holds("Ruth Öz");
    let whole = [("answer", "yes"), ("recipient", "Ruth Öz"), ("sections", "contact"), ("term", "quarter")];
    let foreign = [("answer", "yes"), ("recipient", "Ruth Öz"), ("sections", "residence"), ("term", "quarter")];
    fill(&mut refugee_later, path, &foreign).await.status(422).holds("#sections");
    fill(&mut refugee_later, path, &whole).await.sees("/me/consents");
    let page = format!("/office/case/{case}/consents");
    let mut later = app.manager().await;
    later.get(&page).await.status(200).holds("Ruth Öz").holds("27.07.2018");
    drop((refugee.get("/me").await, manager.get("/office").await));
    // Its time is up by itself.
    app.clock.advance(100 * 24 * HOUR);
    let mut much_later = app.manager().await;
    let text = much_later.get(&page).await.status(200).text();
    assert!(!text.contains("chip--good"), "nothing holds any more: {text}");
}

async fn the_immigration_office_is_never_offered(app: TestApp) {
    let mut refugee = app.refugee().await;
    let text = refugee.get("/me/consents").await.status(200).text();
    assert!(!text.contains("/consents/c5") && text.contains("/consents/c3"));
    refugee.get("/me/consents/c5").await.status(404);
    let form = [("submission", "07070707070707070707070707070707"), ("answer", "yes"), ("sections", "person"), ("term", "open")];
    refugee.post_form("/me/consents/c5", &form).await.status(404);
    // Given on paper, it can be taken back on the phone.
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    let paper = format!("/office/case/{case}/consents");
    let given = [("kind", "c5"), ("answer", "yes"), ("lang", "ar"), ("sections", "person"), ("term", "quarter")];
    fill(&mut manager, &format!("{paper}?kind=c5"), &given).await.sees(&paper);
    refugee.get("/me/consents").await.status(200).holds("/me/consents/c5/withdraw");
    refugee.post_form("/me/consents/c5/withdraw", &[]).await.sees("/me/consents");
    manager.get(&paper).await.status(200);
}

async fn after_a_card_a_release_needs_a_later_sign_in(app: TestApp) {
    let mut refugee = app.refugee().await;
    let form = [("answer", "yes"), ("sections", "person"), ("term", "year")];
    fill(&mut refugee, "/me/consents/c3", &form).await.sees("/me/consents");
    let waits = refugee.get("/me/consents").await.status(200).text();
    assert!(waits.contains("notice--attention") && !waits.contains("name=\"consent\""), "this session can't confirm it");
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    let office = format!("/office/case/{case}/consents");
    let text = manager.get(&office).await.status(200).text();
    assert!(text.contains("chip--attention") && !text.contains("chip--good"), "it does not hold yet");

    app.clock.advance(MINUTE);
    let mut again = app.anonymous().sign_in(refugee.account.expect("an account"), Lasting::Person).await;
    let page = again.get("/me/consents").await.status(200).at_most(STATEMENTS).text();
    let id = hidden(&page, "consent");
    let confirm = [("submission", id.as_str()), ("consent", id.as_str())];
    refugee.post_form("/me/consents/c3", &confirm).await.status(403);
    again.post_form("/me/consents/c3", &confirm).await.sees("/me/consents");
    manager.get(&office).await.status(200).holds("chip--good");
}

on_both!(
    a_number_goes_with_its_consent,
    a_release_says_to_whom_what_and_how_long,
    the_immigration_office_is_never_offered,
    after_a_card_a_release_needs_a_later_sign_in,
);
