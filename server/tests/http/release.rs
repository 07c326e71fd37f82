//! What a person shows to an adult of her household: given, seen, taken back, and everything that ends it.

use lotse_model::{
    ids::{CaseId, HouseholdId},
    role::CaseState,
    route,
};
use lotse_server::http::session::Lasting;
use lotse_store::{CarrierScope, SystemReason, access, cases, households};

use crate::{
    common::{Actor, Answer, HOUR, MINUTE, Person, TestApp, on_both},
    copy::{family, moves_out, store},
};

const STATEMENTS: usize = 6;
const STREET: &str = "Weidenweg 7";
const TIMES: &str = "nur vormittags, wenn er weg ist";

/// A couple, and what each sees of the other.
struct Couple<'a> {
    mother: Actor<'a>,
    father: Actor<'a>,
    /// Their cases.
    of_mother: CaseId,
    of_father: CaseId,
}

impl<'a> Couple<'a> {
    /// Both with a record, a day after their cards.
    async fn new(app: &'a TestApp) -> Self {
        let (mother, father, _) = family(app).await;
        app.clock.advance(25 * HOUR);
        let mut couple = Self::sign_in(app, &mother, &father).await;
        couple.save("contact/address", &[("contact.street", STREET), ("contact.town", "Musterhausen")]).await;
        couple.save("contact/safe-contact", &[("contact.safe_times", TIMES)]).await;
        couple
    }

    async fn sign_in(app: &'a TestApp, mother: &Person, father: &Person) -> Self {
        let sign_in = |person: &Person| app.anonymous().sign_in(person.account, Lasting::Person);
        let (of_mother, of_father) = (mother.case.expect("a case"), father.case.expect("a case"));
        Self { mother: sign_in(mother).await, father: sign_in(father).await, of_mother, of_father }
    }

    /// The mother writes something into her record.
    async fn save(&mut self, group: &str, fields: &[(&str, &str)]) {
        let path = format!("/me/{group}");
        let page = self.mother.get(&path).await.status(200).text();
        let (submission, base) = (hidden(&page, "submission"), hidden(&page, "base"));
        let mut form = vec![("submission", submission.as_str()), ("base", base.as_str())];
        form.extend(fields);
        self.mother.post_form(&path, &form).await.status(303);
    }

    /// The mother fills the form in.
    async fn give(&mut self, fields: &[(&str, &str)]) -> Answer {
        let path = route::release(self.of_father);
        let page = self.mother.get(&path).await.status(200).text();
        let submission = hidden(&page, "submission");
        let mut form = vec![("submission", submission.as_str()), ("answer", "yes")];
        form.extend(fields);
        self.mother.post_form(&path, &form).await
    }

    async fn gives_contact(&mut self) {
        let fields = [("sections", "language"), ("delicate", "contact"), ("term", "quarter")];
        self.give(&fields).await.sees(route::ME_RELEASE);
    }

    /// The father asks for a section; the empty one is the list.
    async fn sees(&mut self, section: &str) -> Answer {
        let start = route::released(self.of_mother);
        self.father.get(&if section.is_empty() { start } else { format!("{start}/{section}") }).await
    }

    /// The father sees nothing of the mother any more.
    async fn sees_nothing(&mut self) {
        for section in ["", "contact", "language", "person"] {
            self.sees(section).await.status(404);
        }
        assert!(!self.father.get(route::ME).await.status(200).text().contains("/me/released/"));
    }
}

/// The value of a hidden input.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let found = page.split(start.as_str()).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no `{name}` in {page}")).to_owned()
}

async fn given_it_is_read_and_taken_back_it_is_gone(app: TestApp) {
    let mut couple = Couple::new(&app).await;
    couple.sees_nothing().await;
    let page = couple.mother.get(route::ME_RELEASE).await.status(200).at_most(STATEMENTS).without_inline_code().text();
    assert!(page.contains("Karim") && !page.contains("Nour"), "the other adult, not the child");
    couple.mother.get("/me/family").await.status(200).holds(route::ME_RELEASE);
    couple.mother.get(route::ME_MORE).await.status(200).holds(route::ME_RELEASE);
    let form = couple.mother.get(&route::release(couple.of_father)).await.status(200).at_most(STATEMENTS).without_inline_code();
    assert!(!form.text().contains(" checked"), "nothing is ticked beforehand");

    // Something is missing: everything ticked is kept.
    couple.give(&[("term", "half")]).await.status(422).holds("#sections").holds("value=\"half\" checked");
    couple
        .give(&[("sections", "work"), ("sections", "plan"), ("term", "half")])
        .await
        .status(422)
        .holds("value=\"work\" checked");
    couple.give(&[("delicate", "health"), ("term", "open")]).await.status(422).holds("#term").holds("value=\"health\" checked");
    couple.sees_nothing().await;

    couple.gives_contact().await;
    couple.mother.get(route::ME_RELEASE).await.status(200).at_most(STATEMENTS).holds("27.07.2018").without_inline_code();
    couple.mother.get(&route::consents(route::ME)).await.status(200).holds("Karim");
    couple.father.get(route::ME).await.status(200).at_most(STATEMENTS).holds(&route::released(couple.of_mother)).holds("Amal");
    let list = couple.sees("").await.status(200).at_most(STATEMENTS).without_inline_code().text();
    assert!(list.contains("/contact\"") && list.contains("/language\"") && !list.contains("/person\""));
    let contact = couple.sees("contact").await.status(200).without_inline_code().text();
    assert!(contact.contains(STREET) && !contact.contains(TIMES), "what protects her is never shown");
    assert!(!contact.contains("/contact/address"), "nothing leads to a form");
    couple.sees("contact").await.status(200).at_most(STATEMENTS);
    for section in ["person", "health", "plan", "documents", "consents", "log", "contact/address"] {
        couple.sees(section).await.status(404);
    }
    // Nothing was released the other way round, nor of anything but the record.
    couple.mother.get(&route::released(couple.of_father)).await.status(404);
    couple.father.get(&route::child(couple.of_mother)).await.status(404);

    couple
        .mother
        .get(&route::log(route::ME))
        .await
        .status(200)
        .at_most(STATEMENTS)
        .holds("Karim")
        .holds("Von der Familie gelesen");
    let mut manager = app.manager().await;
    let office = route::case(couple.of_mother);
    manager.get(&office).await.status(200).holds("Zeigt einer erwachsenen Person im Haushalt");
    let consents = manager.get(&route::consents(&office)).await.status(200).text();
    assert!(consents.contains("Meine Familie") && !consents.contains("Karim") && !consents.contains("kind=c14"));

    let page = couple.mother.get(route::ME_RELEASE).await.text();
    let id = hidden(&page, "consent");
    couple.mother.post_form("/me/consents/c14/withdraw", &[("consent", &id)]).await.sees(route::ME_RELEASE);
    couple.sees_nothing().await;
    couple.mother.get(&route::consents(route::ME)).await.status(200).holds("Karim");
    assert!(!manager.get(&office).await.text().contains("Zeigt einer erwachsenen"));
}

async fn sent_twice_it_is_one_and_the_later_replaces_the_earlier(app: TestApp) {
    let mut couple = Couple::new(&app).await;
    let path = route::release(couple.of_father);
    let submission = hidden(&couple.mother.get(&path).await.text(), "submission");
    let form = [("submission", submission.as_str()), ("answer", "yes"), ("sections", "language"), ("term", "year")];
    for _ in 0..2 {
        couple.mother.post_form(&path, &form).await.sees(route::ME_RELEASE);
    }
    let withdrawals = |page: String| page.matches("/me/consents/c14/withdraw").count();
    assert_eq!(withdrawals(couple.mother.get(&route::consents(route::ME)).await.text()), 1);
    couple.sees("language").await.status(200);
    couple.give(&[("sections", "work"), ("term", "quarter")]).await.sees(route::ME_RELEASE);
    assert_eq!(withdrawals(couple.mother.get(&route::consents(route::ME)).await.text()), 1);
    couple.sees("work").await.status(200);
    couple.sees("language").await.status(404);
    // Neither without an answer nor without its own number is anything kept.
    couple.mother.post_form(&path, &[("answer", "yes"), ("sections", "language"), ("term", "year")]).await.status(400);
    let submission = app.core.submission().to_string();
    couple.mother.post_form(&path, &[("submission", &submission), ("answer", "no")]).await.status(400);
    couple.sees("work").await.status(200);
}

async fn it_ends_with_the_household_and_does_not_come_back(app: TestApp) {
    let mut couple = Couple::new(&app).await;
    couple.gives_contact().await;
    couple.sees("contact").await.status(200);
    moves_out(&app, couple.of_father).await;
    couple.sees_nothing().await;
    couple.mother.get(&route::release(couple.of_father)).await.status(404);
    let submission = app.core.submission().to_string();
    let form = [("submission", submission.as_str()), ("answer", "yes"), ("sections", "language"), ("term", "year")];
    couple.mother.post_form(&route::release(couple.of_father), &form).await.status(404);

    app.clock.advance(25 * HOUR);
    let store = store(&app).await;
    let (scope, household) = household(&app, couple.of_mother).await;
    let tx = store.write().await.expect("a transaction");
    households::add(&tx, scope, household, couple.of_father, app.core.clock.business_date()).await.expect("back again");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    let mother = Person {
        account: couple.mother.account.expect("signed in"),
        login: String::new(),
        case: Some(couple.of_mother),
        totp_secret: None,
    };
    let father = Person { account: couple.father.account.expect("signed in"), case: Some(couple.of_father), ..mother.clone() };
    let mut couple = Couple::sign_in(&app, &mother, &father).await;
    couple.sees_nothing().await;
    couple.mother.get(route::ME_RELEASE).await.status(200).holds("Sieht nichts von Ihnen");
    couple.gives_contact().await;
    couple.sees("contact").await.status(200);
}

async fn household(app: &TestApp, case: CaseId) -> (CarrierScope, HouseholdId) {
    let store = store(app).await;
    let today = app.core.clock.business_date();
    let account = app.staff("Lena Vogt", lotse_model::role::Role::Manager).await.account;
    let facts = access::facts(&store.read(), account, case, today).await.expect("read").expect("a case");
    let scope = CarrierScope::new(facts.carrier);
    let (household, _) = households::of_case(&store.read(), scope, case, today).await.expect("read").expect("a household");
    (scope, household)
}

async fn it_ends_at_its_day_and_with_the_case(app: TestApp) {
    let mut couple = Couple::new(&app).await;
    couple.gives_contact().await;
    let store = store(&app).await;
    let (scope, _) = household(&app, couple.of_mother).await;
    for state in [CaseState::Closed, CaseState::Restricted, CaseState::HandedOver] {
        let tx = store.write().await.expect("a transaction");
        let today = Some(app.core.clock.business_date());
        cases::set_state(&tx, scope, couple.of_mother, state, today, app.core.clock.now()).await.expect("a state");
        tx.commit_system(SystemReason::Setup).await.expect("commit");
        couple.sees_nothing().await;
        couple.mother.get(&route::release(couple.of_father)).await.status(403);
        couple.mother.get(route::ME_RELEASE).await.status(200).holds("/me/consents/c14/withdraw");
    }
    let tx = store.write().await.expect("a transaction");
    cases::set_state(&tx, scope, couple.of_mother, CaseState::Open, None, app.core.clock.now()).await.expect("a state");
    tx.commit_system(SystemReason::Setup).await.expect("commit");
    couple.sees("contact").await.status(200);
    app.clock.advance(91 * 24 * HOUR);
    let father = couple.father.account.expect("signed in");
    couple.father = app.anonymous().sign_in(father, Lasting::Person).await;
    couple.sees_nothing().await;
}

async fn under_an_address_lock_nobody_sees_where_she_is(app: TestApp) {
    let mut couple = Couple::new(&app).await;
    couple.gives_contact().await;
    couple.save("contact/safe-contact", &[("contact.safe_times", TIMES), ("contact.secret_address", "yes")]).await;
    couple.sees("contact").await.status(404);
    couple.sees("language").await.status(200);
    let list = couple.sees("").await.status(200).text();
    assert!(!list.contains("/contact\"") && list.contains("/language\""));
    let form = couple.mother.get(&route::release(couple.of_father)).await.status(200).holds("Ihre Adresse ist gesperrt").text();
    assert!(!form.contains("value=\"contact\"") && !form.contains("value=\"housing\"") && form.contains("value=\"health\""));
    couple.mother.get(route::ME_RELEASE).await.status(200).holds("Ihre Adresse ist gesperrt");
    for section in ["contact", "housing"] {
        couple.give(&[("sections", "language"), ("delicate", section), ("term", "year")]).await.status(422).holds("#sections");
    }
}

async fn nobody_else_sees_it_and_nobody_gives_it_for_her(app: TestApp) {
    let mut couple = Couple::new(&app).await;
    couple.gives_contact().await;
    let mut stranger = app.refugee().await;
    let of_stranger = app.refugee_account().await.case.expect("a case");
    for section in ["", "/contact", "/language"] {
        stranger.get(&format!("{}{section}", route::released(couple.of_mother))).await.status(404);
    }
    // To somebody of another household nothing can be shown.
    couple.mother.get(&route::release(of_stranger)).await.status(404);
    couple.mother.get(&route::release(couple.of_mother)).await.status(404);
    couple.mother.get("/me/release/nobody").await.status(404);
    stranger.get(route::ME_RELEASE).await.status(200).holds("kein Erwachsener");
    // Staff can't give it, on whatever way; nor can it be given as other consents are.
    let mut manager = app.manager().await;
    let paper = route::consents(&route::case(couple.of_mother));
    let submission = app.core.submission().to_string();
    let form = [
        ("submission", submission.as_str()),
        ("kind", "c14"),
        ("answer", "yes"),
        ("lang", "de"),
        ("sections", "person"),
        ("term", "year"),
    ];
    manager.post_form(&paper, &form).await.status(400);
    let page = manager.get(&format!("{paper}?kind=c14")).await.status(200).text();
    assert!(!page.contains("name=\"term\""));
    manager.get(&route::released(couple.of_mother)).await.status(404);
    couple.mother.get("/me/consents/c14").await.status(404);
    couple.mother.post_form("/me/consents/c14", &form).await.status(404);
}

async fn after_a_card_it_waits_for_a_later_sign_in(app: TestApp) {
    let (mother, father, child) = family(&app).await;
    let mut couple = Couple::sign_in(&app, &mother, &father).await;
    couple.gives_contact().await;
    couple.sees_nothing().await;
    couple.mother.get(route::ME_RELEASE).await.status(200).holds("notice--attention");
    app.clock.advance(MINUTE);
    let mut couple = Couple::sign_in(&app, &mother, &father).await;
    let page = couple.mother.get(route::ME_RELEASE).await.status(200).at_most(STATEMENTS).text();
    let id = hidden(&page, "consent");
    let confirm = [("submission", id.as_str()), ("consent", id.as_str())];
    couple.father.post_form("/me/consents/c14", &confirm).await.status(404);
    couple.mother.post_form("/me/consents/c14", &confirm).await.sees(route::ME_RELEASE);
    couple.sees("contact").await.status(200);
    // A child's record is released to nobody.
    couple
        .mother
        .post_form(&format!("{}/consents/c14", route::child(child)), &[("submission", &id), ("answer", "yes")])
        .await
        .status(404);
    couple.mother.get(&route::release(child)).await.status(404);
}

on_both!(
    given_it_is_read_and_taken_back_it_is_gone,
    sent_twice_it_is_one_and_the_later_replaces_the_earlier,
    it_ends_with_the_household_and_does_not_come_back,
    it_ends_at_its_day_and_with_the_case,
    under_an_address_lock_nobody_sees_where_she_is,
    nobody_else_sees_it_and_nobody_gives_it_for_her,
    after_a_card_it_waits_for_a_later_sign_in,
);
