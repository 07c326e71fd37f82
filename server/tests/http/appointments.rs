//! What is set aside for the next appointment, and the slip of one.

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

/// An appointment of 30 April 2018, a Monday.
const APPOINTMENT: [(&str, &str); 8] = [
    ("appointments.with", "foreigners_office"),
    ("appointments.day.day", "30"),
    ("appointments.day.month", "4"),
    ("appointments.day.year", "2018"),
    ("appointments.time", "9:30"),
    ("appointments.place", "Hindenburgstraße 40 <Zimmer 12>"),
    ("appointments.bring", "Reiseausweis, ein Foto"),
    ("appointments.interpreter", "yes"),
];

async fn an_appointment_has_a_slip_in_two_languages(app: TestApp) {
    let mut refugee = app.refugee().await;
    let mut manager = app.manager().await;
    let case = app.refugee_account().await.case.expect("a case");
    let own = "/me/appointments/appointments/1/slip";
    let office = format!("/office/case/{case}/appointments/appointments/1/slip");
    refugee.get(own).await.status(404);
    manager.get(&office).await.status(404);

    fill(&mut refugee, "/me/appointments/appointments/new", &APPOINTMENT).await.status(303);
    refugee.get("/me/appointments").await.status(200).holds(own);
    refugee.post_form("/language", &[("lang", "ar"), ("german", "off"), ("back", "/me")]).await.sees("/me");
    let mine = refugee.get(own).await.status(200).at_most(6).cached("no-store").without_inline_code();
    for held in [
        "الاثنين",
        "Montag",
        "30.04.2018",
        "9:30",
        "Ausländerbehörde",
        "&lt;Zimmer 12&gt;",
        "Reiseausweis, ein Foto",
        "Wird gebraucht",
    ] {
        assert!(mine.text().contains(held), "{held}");
    }

    // The manager prints it in the language that she reads, and the log says so.
    manager.get(&format!("/office/case/{case}")).await.status(200).holds(&office);
    let sheet = manager.get(&office).await.status(200).at_most(8).cached("no-store").without_inline_code();
    sheet.holds("lang=\"ar\"").holds("الاثنين").holds("Montag").holds("Saleh, Amina");
    let mut auditor = app.auditor().await;
    auditor.get("/office/audit").await.status(200).holds("\u{2068}slip\u{2069}");

    // Nobody else, no other group, nothing that was taken away.
    for path in ["/me/appointments/appointments/2/slip", "/me/person/papers/1/slip", "/me/contact/phone/1/slip"] {
        refugee.get(path).await.status(404);
    }
    app.other_manager().await.get(&office).await.status(404);
    app.coordinator().await.get(&office).await.status(404);
    app.anonymous().get(own).await.sees("/login");
    refugee.get(&office).await.status(404);
    refugee.post_form("/me/appointments/appointments/1/remove", &[]).await.status(303);
    refugee.get(own).await.status(404);
    manager.get(&office).await.status(404);
}

on_both!(
    an_appointment_has_a_slip_in_two_languages,
    what_she_sets_aside_stands_on_her_managers_list,
    what_she_sets_aside_is_not_her_next_step
);
