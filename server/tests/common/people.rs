//! People of one carrier, made by the use cases that make them in life.

use lotse_core::{
    account::{card, redeem},
    admin::{CarrierKind, bootstrap},
    office::create,
};
use lotse_model::{
    form::RawForm,
    ids::{AccountId, CaseId},
    lang::Lang,
    role::Role,
};
use lotse_server::http::session::Lasting;

use super::{Actor, TestApp};

/// The secret that everybody takes.
pub const SECRET: &str = "drei bunte wolken";

/// Somebody with an account.
#[derive(Debug, Clone)]
pub struct Person {
    pub account: AccountId,
    /// The number with which she signs in.
    pub login: String,
    /// Her case, if she is accompanied.
    pub case: Option<CaseId>,
    /// In Base32, for staff.
    pub totp_secret: Option<String>,
}

impl TestApp {
    /// A signed-in manager.
    pub async fn manager(&self) -> Actor<'_> {
        let person = self.staff("Lena Vogt", Role::Manager).await;
        self.anonymous().sign_in(person.account, Lasting::Staff).await
    }

    /// Another manager of the same team.
    pub async fn other_manager(&self) -> Actor<'_> {
        let person = self.staff("Tim Adler", Role::Manager).await;
        self.anonymous().sign_in(person.account, Lasting::Staff).await
    }

    /// A signed-in coordinator.
    pub async fn coordinator(&self) -> Actor<'_> {
        let person = self.staff("Petra Kunz", Role::Coordinator).await;
        self.anonymous().sign_in(person.account, Lasting::Staff).await
    }

    /// A signed-in administrator of the carrier.
    pub async fn carrier_admin(&self) -> Actor<'_> {
        let person = self.staff("Ute Berg", Role::CarrierAdmin).await;
        self.anonymous().sign_in(person.account, Lasting::Staff).await
    }

    /// A signed-in administrator of the instance.
    pub async fn instance_admin(&self) -> Actor<'_> {
        let person = self.staff("Jan Roth", Role::InstanceAdmin).await;
        self.anonymous().sign_in(person.account, Lasting::Staff).await
    }

    /// A signed-in data protection officer.
    pub async fn auditor(&self) -> Actor<'_> {
        let person = self.staff("Ina Weiss", Role::Auditor).await;
        self.anonymous().sign_in(person.account, Lasting::Staff).await
    }

    /// A signed-in refugee with a case of [`TestApp::manager`].
    pub async fn refugee(&self) -> Actor<'_> {
        let person = self.refugee_account().await;
        self.anonymous().sign_in(person.account, Lasting::Person).await
    }

    /// Her account, with a redeemed card.
    pub async fn refugee_account(&self) -> Person {
        const NAME: &str = "Amina Saleh";
        if let Some(known) = self.known(NAME) {
            return known;
        }
        let manager = self.staff("Lena Vogt", Role::Manager).await;
        let who = self.core.principal(manager.account, None).await.expect("a database").expect("a manager");
        let fields = [
            ("submission", self.core.submission().to_string()),
            ("members", "1".to_owned()),
            ("lang", Lang::Ar.tag().to_owned()),
            ("1.kind", "adult".to_owned()),
            ("1.family_name", "Saleh".to_owned()),
            ("1.given_names", "Amina".to_owned()),
            ("1.birth_date.day", "17".to_owned()),
            ("1.birth_date.month", "5".to_owned()),
            ("1.birth_date.year", "1990".to_owned()),
        ];
        let form = RawForm::from_pairs(fields.map(|(name, value)| (name.to_owned(), value)));
        let location = create::create(&self.core, &who, &form).await.expect("a case");
        let case: CaseId = location.rsplit('/').next().unwrap_or_default().parse().expect("the address of a case");
        let printed = card::print_for_case(&self.core, &who, case).await.expect("a card");
        let person = Person { case: Some(case), ..self.redeem(&printed.code).await };
        self.remember(NAME, person.clone());
        person
    }

    /// A member of staff with a confirmed role and a redeemed card.
    pub async fn staff(&self, name: &'static str, role: Role) -> Person {
        if let Some(known) = self.known(name) {
            return known;
        }
        let cards = bootstrap::bootstrap(&self.core, "Musterhausen", CarrierKind::City, &[(name.to_owned(), role)])
            .await
            .expect("a card");
        let person = self.redeem(&cards.first().expect("a card").code).await;
        self.remember(name, person.clone());
        person
    }

    /// Redeems a card as its owner would.
    pub async fn redeem(&self, code: &str) -> Person {
        use lotse_core::clock::Clock;
        let page = redeem::begin(&self.core, code).await.expect("a good card");
        let totp_secret = page.totp.as_ref().map(|(_, letters)| letters.clone());
        let seconds = u64::try_from(self.clock.now() / 1000).expect("after 1970");
        let digits = totp_secret.as_ref().map(|letters| digits(letters, seconds)).unwrap_or_default();
        let fields = [("sign_in", page.sign_in.as_str()), ("secret", SECRET), ("secret_again", SECRET), ("totp", &digits)];
        let form = RawForm::from_pairs(fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let redeemed = redeem::finish(&self.core, code, Lang::De, &form).await.expect("a redeemed card");
        Person { account: redeemed.account, login: page.sign_in, case: None, totp_secret }
    }

    fn known(&self, name: &str) -> Option<Person> {
        self.known.lock().expect("not poisoned").iter().find(|(known, _)| *known == name).map(|(_, person)| person.clone())
    }

    fn remember(&self, name: &'static str, person: Person) {
        self.known.lock().expect("not poisoned").push((name, person));
    }
}

/// What an authenticator app shows.
pub fn digits(letters: &str, seconds: u64) -> String {
    let secret: [u8; 20] = data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).expect("Base32").try_into().expect("20 bytes");
    let totp: totp_rs::Totp = totp_rs::Builder::new().with_secret(secret).build().expect("a secret");
    totp.generate(seconds).to_string()
}
