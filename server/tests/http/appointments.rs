//! What is set aside for the next appointment.

use crate::common::{Actor, Answer, TestApp, on_both};

/// The value of a hidden input.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let found = page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no `{name}` in {page}")).to_owned()
}

/// Fills the form of a page in and sends it to its own address.
async fn fill(actor: &mut Actor<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = actor.get(path).await.status(200).without_inline_code().text();
    let (base, submission) = (hidden(&page, "base"), hidden(&page, "submission"));
    let mut sent = vec![("base", base.as_str()), ("submission", submission.as_str())];
    sent.extend(fields);
    actor.post_form(path, &sent).await
}

async fn what_she_sets_aside_stands_on_her_managers_list(app: TestApp) {
    let mut refugee = app.refugee().await;
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    let office = format!("/office/case/{case}");
    let (street, phone) = (format!("{office}/contact/address#contact.street"), format!("{office}/contact/phone#contact.phone"));
    let page = manager.get(&office).await.status(200).text();
    assert!(!page.contains("Beim nächsten Termin fragen"), "nothing was set aside yet");

    // Any question, also one that needs proof and one that needs a consent.
    fill(&mut refugee, "/me/contact/address", &[("contact.street.answer", "later")]).await.status(303);
    fill(&mut refugee, "/me/contact/phone", &[("contact.phone.answer", "later")]).await.status(303);
    refugee.get("/me/contact").await.status(200).holds("Später: beim nächsten Termin fragen");
    let page = manager.get(&office).await.status(200).at_most(8).without_inline_code().holds(&street).holds(&phone).text();
    assert!(!page.contains("name=\"field\" value=\"contact.street\""), "what was set aside is nothing to confirm");
    manager.get("/office/cases").await.status(200).at_most(6).holds("\u{2068}2\u{2069} Fragen beim Termin");

    // At the appointment the manager writes it down; the other one she answers after all, or takes it back.
    let form = street.split('#').next().expect("an address").to_owned();
    fill(&mut manager, &form, &[("contact.street", "Marktplatz 1"), ("source", "person")]).await.status(303);
    fill(&mut refugee, "/me/contact/phone", &[]).await.status(303);
    let page = manager.get(&office).await.status(200).text();
    assert!(!page.contains(&street) && !page.contains(&phone), "both are done");
    assert!(!manager.get("/office/cases").await.text().contains("beim Termin"));
}

async fn what_she_sets_aside_is_not_her_next_step(app: TestApp) {
    let mut refugee = app.refugee().await;
    let next = "<a href=\"/me/person/own-name\" class=\"button button--main\"";
    refugee.get("/me").await.status(200).holds(next);
    let rest = [("person.original_name.answer", "later"), ("person.call_name.answer", "later")];
    fill(&mut refugee, "/me/person/own-name", &rest).await.status(303);
    let home = refugee.get("/me").await.status(200).text();
    assert!(!home.contains(next), "she has said what is to become of it");
}

on_both!(what_she_sets_aside_stands_on_her_managers_list, what_she_sets_aside_is_not_her_next_step);
