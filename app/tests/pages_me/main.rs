//! The refugee's pages and those before sign-in, rendered from view models made by hand.
#![cfg(feature = "ssr")]

mod sample;
#[path = "../sample_documents/mod.rs"]
mod sample_documents;
mod sample_help;
#[path = "../sample_requests/mod.rs"]
mod sample_requests;

use lotse_app::{
    layout::{Nav, PageContext},
    page::{
        help, me,
        public::{self, LoginPage, StartPage},
    },
};
use lotse_model::{
    catalogue::{FieldId, Group},
    form::{FieldError, FormState, RawForm},
    lang::Lang,
    request::{RequestKind, RequestState},
    role::Role,
    view::{
        document::{DocumentPage, DocumentsPage},
        record::{ValueRow, ValueState},
        request::{NewRequestPage, RequestsPage},
    },
};
use sample::*;

/// All pages of a language with a name for each.
fn all(lang: Lang) -> Vec<(&'static str, String)> {
    let bare = |path| ctx(lang, path);
    let flash = || Some("Gespeichert um 10:42".to_owned());
    vec![
        ("start", public::start(bare("/"), StartPage::default())),
        ("start-chosen", public::start(bare("/"), StartPage { chosen: true, home: None })),
        ("login", public::login(bare("/login"), LoginPage { ended: true, flash: flash(), ..LoginPage::default() })),
        ("login-code", public::login_code(bare("/login/code"), FormState::default())),
        ("card", public::card(bare("/card"), FormState::default())),
        ("welcome", public::welcome(bare("/welcome"), welcome(false))),
        ("welcome-staff", public::welcome(bare("/welcome"), welcome(true))),
        ("secret", public::secret(bare("/welcome/secret"), secret(false))),
        ("secret-staff", public::secret(bare("/welcome/secret"), secret(true))),
        ("codes", public::codes(bare("/welcome/codes"), vec!["ABCD-EFGH".to_owned(), "JKLM-NPQR".to_owned()])),
        ("card-sheet", public::card_sheet(ctx(Lang::De, "/office/case/0/card"), card(lang))),
        ("imprint", public::imprint(bare("/imprint"), site())),
        ("privacy", public::privacy(bare("/privacy"), site())),
        ("accessibility", public::accessibility(bare("/accessibility"), site())),
        ("easy", public::easy(bare("/leichte-sprache"), site())),
        ("weather", public::weather(&bare("/weather"))),
        ("home", me::home(bare("/me"), home(), flash())),
        ("section", me::section(bare("/me/person"), section(), None)),
        ("group", me::group(bare("/me/housing/dwelling"), open(Group::Dwelling), false, flash())),
        ("group-new", me::group(bare("/me/person/papers/new"), open(Group::Papers), false, None)),
        ("group-consent", me::group(bare("/me/contact/phone"), open(Group::Phone), true, None)),
        ("group-speaking", me::group(bare("/me/language/speaking"), open(Group::Speaking), false, None)),
        ("group-bad", me::group(bare("/me/person/birth"), bad(), false, None)),
        ("conflict", me::group(bare("/me/housing/dwelling"), conflict(), false, None)),
        ("log", me::log(bare("/me/log"), log())),
        ("documents", me::documents(bare("/me/documents"), documents(false), flash())),
        ("documents-bad", me::documents(bare("/me/documents"), documents(true), None)),
        ("document", me::document(bare("/me/documents/0"), document(0, false), flash())),
        ("document-outdated", me::document(bare("/me/documents/0"), document(1, true), None)),
        ("document-seen", me::document(bare("/me/documents/0"), document(2, false), None)),
        ("requests", me::requests(bare("/me/requests"), requests(), flash())),
        ("request-deletion", me::new_request(bare("/me/requests/deletion"), new_request(RequestKind::Deletion, false), false)),
        (
            "request-restriction",
            me::new_request(bare("/me/requests/restriction"), new_request(RequestKind::Restriction, false), true),
        ),
        ("request-question", me::new_request(bare("/me/log/0"), new_request(RequestKind::Question, true), false)),
        ("helpers", me::helpers(bare("/me/helpers"), sample_help::helpers(false), flash())),
        ("helpers-bad", me::helpers(bare("/me/helpers"), sample_help::helpers(true), None)),
        ("help-code", me::help_code(bare("/me/helpers"), sample_help::code())),
        ("help-enter", help::enter(bare("/help"), FormState::default(), flash())),
        ("help-begin", help::begin(bare("/help/begin"), sample_help::begin(true))),
        ("helping", help::helping(helper(lang, "/help/record"), sample_help::helping(), flash())),
        ("helping-section", me::section(helper(lang, "/help/record/person"), section(), None)),
        ("helping-group", me::group(helper(lang, "/help/record/contact/phone"), open(Group::Phone), false, None)),
        ("more", me::more(bare("/me/more"), account(), flash())),
        ("releases", me::releases(bare("/me/release"), releases(), flash())),
        ("release", me::release(bare("/me/release/0"), release(true))),
        ("released", me::released(bare("/me/released/0"), released())),
        ("released-section", me::released_section(bare("/me/released/0/person"), released_section())),
    ]
}

/// A page of somebody who helps.
fn helper(lang: Lang, path: &str) -> PageContext {
    PageContext { nav: Nav::Helper("Amina".to_owned()), ..ctx(lang, path) }
}

#[test]
fn a_helper_is_offered_nothing_that_only_the_person_can_do() {
    let html = me::group(helper(Lang::De, "/help/record/contact/phone"), open(Group::Phone), false, None);
    assert!(!html.contains("consent.") && !html.contains(".dispute"), "{html}");
    let html = me::section(helper(Lang::De, "/help/record/person"), section(), None);
    assert!(html.contains("Sie helfen") && !html.contains("class=\"places\""), "{html}");
}

/// A page of questions that came back with an error.
fn bad() -> lotse_model::view::me::GroupPage {
    let mut page = open(Group::Birth);
    let pairs = [
        ("person.birth_date.day", "31"),
        ("person.birth_date.month", "02"),
        ("person.birth_date.year", "1990"),
        ("person.birth_place", "Aßmara \"<b>"),
    ];
    page.form.form = FormState::prefilled(RawForm::from_pairs(pairs.map(|(name, value)| (name.to_owned(), value.to_owned()))));
    page.form.form.error("person.birth_date", FieldError::DateImpossible);
    page
}

fn documents(bad: bool) -> DocumentsPage {
    let mut form = FormState::default();
    if bad {
        form.raw.set("kind", "letter");
        form.error("file", FieldError::FileTooLarge(12));
        form.error("valid_until", FieldError::DateImpossible);
    }
    let submission = lotse_model::ids::SubmissionId::from_random([7; 16]);
    DocumentsPage { record: own(), rows: sample_documents::rows(), form, submission, closed: false }
}

fn requests() -> RequestsPage {
    use RequestKind::{Deletion, Question, Restriction};
    use RequestState::{Answered, Ended, Granted, Open, Refused, Withdrawn};
    let states = [
        (Deletion, Granted),
        (Restriction, Granted),
        (Restriction, Open),
        (Deletion, Refused),
        (Question, Answered),
        (Restriction, Ended),
        (Deletion, Withdrawn),
    ];
    let lines = states
        .into_iter()
        .zip(1..)
        .map(|((kind, state), number)| (sample_requests::request(number, kind, state), matches!(state, Open | Granted)))
        .collect();
    RequestsPage { record: own(), lines, offered: vec![Deletion, Restriction] }
}

fn new_request(kind: RequestKind, bad: bool) -> NewRequestPage {
    let line = sample_requests::quoted();
    let about = (kind == RequestKind::Question).then_some((line.id, line));
    let mut form = FormState::default();
    if bad {
        form.error("words", FieldError::Required);
    }
    NewRequestPage { record: own(), kind, about, form, submission: lotse_model::ids::SubmissionId::from_random([7; 16]) }
}

#[test]
fn what_a_request_does_is_said_before_it_is_sent() {
    let html = me::new_request(ctx(Lang::De, "/me/requests/deletion"), new_request(RequestKind::Deletion, false), false);
    let (before, form) = html.split_once("<textarea").expect("a form");
    assert!(before.contains("nicht mehr anmelden") && before.contains("/me/copy") && form.contains("Abschicken"));
    let html = me::requests(ctx(Lang::De, "/me/requests"), requests(), None);
    assert!(html.contains("wird alles gelöscht"));
    assert!(html.contains("Warum &lt;b&gt;?") && html.contains("Landesbeauftragten"));
    assert_eq!(html.matches("name=\"request\"").count(), 3, "what is open or in force can be taken back");
}

fn document(index: usize, outdated: bool) -> DocumentPage {
    let DocumentsPage { record, mut rows, form, submission, closed } = documents(false);
    DocumentPage { record, row: rows.swap_remove(index), form, submission, outdated, closed }
}

#[test]
fn a_file_is_sent_and_only_ever_saved() {
    let html = me::documents(ctx(Lang::De, "/me/documents"), documents(false), None);
    assert!(html.contains(r#"enctype="multipart/form-data""#) && html.contains(r#"type="file""#));
    assert_eq!(html.matches("/file\"").count(), html.matches(r#"download="""#).count());
    assert!(html.contains("Brief vom 3. Mai &lt;b&gt;"));
    let seen = me::document(ctx(Lang::De, "/me/documents/0"), document(2, false), None);
    assert!(!seen.contains("multipart") && !seen.contains("/remove"), "what staff have seen can't be changed");
    let closed = DocumentsPage { closed: true, ..documents(false) };
    assert!(!me::documents(ctx(Lang::De, "/me/documents"), closed, None).contains("multipart"));
}

#[test]
fn what_is_shown_to_the_family_is_chosen_and_only_read() {
    let html = me::release(ctx(Lang::De, "/me/release/0"), release(false));
    assert!(!html.contains(" checked") && html.contains(r#"name="delicate" value="health""#));
    let locked = me::release(ctx(Lang::De, "/me/release/0"), release(true));
    assert!(!locked.contains(r#"value="contact""#) && !locked.contains(r#"value="housing""#));
    let html = me::released_section(ctx(Lang::De, "/me/released/0/person"), released_section());
    assert!(html.contains("Tesfay") && !html.contains("/me/person/"), "nothing leads to a form");
}

/// The values of an attribute in a page.
fn attributes<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn pages_have_one_heading_and_nothing_inline() {
    for lang in [Lang::De, Lang::Ar] {
        for (name, html) in all(lang) {
            assert_eq!(html.matches("<h1").count(), 1, "{name}: one heading");
            assert!(attributes(&html, "style").is_empty() && !html.contains("<style"), "{name}: no inline style");
            assert!(!html.contains("<script") && !html.contains(" onclick"), "{name}: no script");
            assert!(html.starts_with("<!doctype html><html"), "{name}");
            let ids = attributes(&html, "id");
            for (at, id) in ids.iter().enumerate() {
                assert!(!ids[..at].contains(id), "{name}: the id `{id}` stands twice");
            }
        }
    }
}

#[test]
fn every_label_and_description_leads_to_something_on_the_page() {
    for (name, html) in all(Lang::Ar) {
        let ids = attributes(&html, "id");
        for target in attributes(&html, "for") {
            assert!(ids.contains(&target), "{name}: no input `{target}`");
        }
        for described in attributes(&html, "aria-describedby").into_iter().flat_map(str::split_whitespace) {
            assert!(ids.contains(&described), "{name}: no text `{described}`");
        }
        for link in attributes(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            assert!(ids.contains(&link), "{name}: no place `{link}`");
        }
    }
}

#[test]
fn languages_stand_first_until_one_was_chosen() {
    let place = |html: &str, what: &str| html.find(what).expect("on the page");
    let first = public::start(ctx(Lang::De, "/"), StartPage::default());
    assert!(place(&first, "class=\"languages\"") < place(&first, "href=\"/card\""));
    assert_eq!(first.matches("class=\"language\"").count(), Lang::ALL.len());
    let chosen = public::start(ctx(Lang::De, "/"), StartPage { chosen: true, home: None });
    assert!(place(&chosen, "class=\"languages\"") > place(&chosen, "href=\"/card\""));
}

#[test]
fn forms_carry_what_saving_needs() {
    let html = me::group(ctx(Lang::De, "/me/person/papers/new"), open(Group::Papers), false, None);
    assert!(html.contains(r#"<form method="post" action="/me/person/papers/new""#));
    assert!(html.contains(r#"name="base" value="41""#));
    assert!(html.contains(&format!(r#"name="submission" value="{}""#, "07".repeat(16))));
    assert!(!html.contains("/remove"), "a new item can't be taken away");
    let known = me::group(ctx(Lang::De, "/me/person/papers/1"), open(Group::Papers), false, None);
    assert!(known.contains(r#"action="/me/person/papers/1/remove""#));
}

#[test]
fn bad_input_comes_back_with_its_error_and_everything_typed() {
    let html = me::group(ctx(Lang::De, "/me/person/birth"), bad(), false, None);
    assert!(html.contains(r##"href="#person.birth_date""##) && html.contains(r#"id="person.birth_date""#));
    for typed in [r#"value="31""#, r#"value="1990""#, "Aßmara &quot;&lt;b&gt;"] {
        assert!(html.contains(typed), "{typed}");
    }
    assert!(html.contains("Diesen Tag gibt es nicht"));
}

#[test]
fn consent_is_asked_where_it_is_needed_and_never_ticked_beforehand() {
    let html = me::group(ctx(Lang::De, "/me/contact/phone"), open(Group::Phone), false, None);
    assert_eq!(html.matches(r#"name="consent.c10""#).count(), 1);
    assert!(!html.contains(" checked") && !html.contains("consent.c2"));
    let mut page = open(Group::Marital);
    page.form.form.error("consent.c2", FieldError::ConsentNeeded);
    let html = me::group(ctx(Lang::De, "/me/family/marital"), page, false, None);
    assert!(html.contains(r##"href="#consent.c2""##) && html.contains(r#"id="consent.c2""#));
    let html = me::group(ctx(Lang::De, "/me/housing/dwelling"), open(Group::Dwelling), false, None);
    assert!(!html.contains("consent."));
}

#[test]
fn questions_of_staff_can_be_answered_and_refusals_disputed() {
    let asked = ValueRow { question: Some("Stimmt das?".to_owned()), state: ValueState::Question, ..row(FieldId::Building, 0) };
    let refused = ValueRow {
        refused_because: Some("Nicht lesbar".to_owned()),
        ..answered(FieldId::Rooms, 0, text("3"), ValueState::Refused, Role::Refugee)
    };
    let html = me::group(ctx(Lang::De, "/me/housing/tenancy"), group(Group::Tenancy, 0, vec![asked, refused]), false, None);
    assert!(html.contains("Stimmt das?") && html.contains(r#"name="housing.building.reply""#));
    assert!(html.contains("Nicht lesbar") && html.contains(r#"name="housing.rooms.dispute""#));
    assert!(!html.contains("housing.building.dispute") && !html.contains("housing.rooms.reply"));
}

#[test]
fn a_conflict_offers_both_answers() {
    let html = me::group(ctx(Lang::De, "/me/housing/dwelling"), conflict(), false, None);
    assert!(
        html.contains(r#"name="housing.kind.pick" value="mine""#) && html.contains(r#"name="housing.kind.pick" value="theirs""#)
    );
}

#[test]
fn names_never_stand_in_titles() {
    for (name, html) in all(Lang::De) {
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title");
        for person in ["ሰላም", "Selam", "Tesfay", "Lulit", "Schäfer"] {
            assert!(!title.contains(person), "{name}: {title}");
        }
    }
}

#[test]
fn secrets_are_never_sent_back() {
    let raw = RawForm::from_pairs(
        ["secret", "secret_again", "old_secret", "login"].map(|name| (name.to_owned(), "hidden-words".to_owned())),
    );
    let mut state = FormState::prefilled(raw);
    state.error("login", FieldError::WrongCredentials);
    let html = public::login(ctx(Lang::De, "/login"), LoginPage { form: state.clone(), ended: false, flash: None });
    assert_eq!(html.matches("hidden-words").count(), 1, "the number alone");
    let html = public::secret(
        ctx(Lang::De, "/welcome/secret"),
        lotse_model::view::account::SecretPage { form: state.clone(), ..secret(false) },
    );
    assert!(!html.contains("hidden-words"));
    let html = me::more(ctx(Lang::De, "/me/more"), lotse_model::view::account::AccountPage { form: state, ..account() }, None);
    assert!(!html.contains("hidden-words"));
}

#[test]
fn the_neutral_page_knows_nothing_of_the_portal() {
    for lang in Lang::ALL {
        let html = public::weather(&ctx(lang, "/weather"));
        assert!(!html.contains("Lotse") && !html.contains("/login") && !html.contains("/imprint"));
    }
}

#[test]
fn closed_cases_are_read_and_not_changed() {
    let page = lotse_model::view::me::SectionPage { closed: true, ..section() };
    let html = me::section(ctx(Lang::De, "/me/person"), page, None);
    assert!(!html.contains("/me/person/names\"") && !html.contains("/new\""));
}

#[test]
fn german_stands_beneath_legal_words_while_nobody_reviewed_them() {
    let html = public::welcome(ctx(Lang::En, "/welcome"), welcome(false));
    assert!(html.contains("freiwillig"));
}
