//! Cards, signing in, sessions, drafts and administration, on both databases.

mod common;

use std::{collections::HashMap, net::IpAddr};

use common::{NOW, Place, on_both};
use data_encoding::BASE32_NOPAD;
use lotse_core::{
    Core, Failure, Principal,
    account::{
        Address, card, first_page, information, language, notice, page,
        password::Cost,
        redeem,
        redeem::{CardError, RedeemError, Redeemed},
        secret,
        secret::SecretError,
        sessions,
        sign_in::{Entered, SignInError, second_factor, sign_in},
    },
    admin::{self, CarrierKind, accounts::AccountsError, instance::InstanceError},
    draft,
    office::{case, create},
    record,
};
use lotse_model::{
    entry::Millis,
    form::{FieldError, RawForm},
    ids::{AccountId, CaseId, SessionRef},
    lang::Lang,
    role::{Action, CaseState, Role},
    view::account::CardPage,
};
use lotse_store::sessions::{ACCOUNT, AGENT, IDLE_MS};
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
};

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;
const DAY: Millis = 24 * HOUR;
const SECRET: &str = "blaue Tasse Regen";

on_both!(
    a_card_is_redeemed_once,
    of_two_at_the_same_moment_one_redeems,
    a_bad_secret_redeems_nothing_and_is_not_sent_back,
    unknown_and_wrong_and_locked_are_alike,
    an_account_is_throttled_strictly,
    an_address_is_throttled_generously,
    a_new_card_ends_sessions_and_keeps_the_number,
    codes_of_the_second_factor_work_once,
    nobody_confirms_her_own,
    a_new_card_for_staff_waits_for_a_coordinator,
    administrators_stay_in_their_carrier,
    roles_that_exclude_each_other,
    forms_are_answered_once,
    one_changes_ones_own_account,
    a_lost_form_waits_for_its_account_alone,
    carriers_and_rules,
    the_log_is_read_without_names,
    the_command_line_brings_a_lost_account_back,
    a_hash_of_another_cost_is_renewed,
    children_get_no_card,
);

/// A carrier with staff of every kind, all signed up.
struct World {
    place: Place,
    core: Core,
    manager: AccountId,
    coordinator: AccountId,
    second_coordinator: AccountId,
    admin: AccountId,
    instance_admin: AccountId,
    auditor: AccountId,
}

impl World {
    async fn new(place: Place) -> Self {
        let core = place.core(1).await;
        let staff = [
            ("Lena Vogt", Role::Manager),
            ("Karla Adam", Role::Coordinator),
            ("Olga Blum", Role::Coordinator),
            ("Ada Kern", Role::CarrierAdmin),
            ("Ina Roth", Role::InstanceAdmin),
            ("Ute Frei", Role::Auditor),
        ];
        let staff = staff.map(|(name, role)| (name.to_owned(), role));
        let cards = admin::bootstrap::bootstrap(&core, "Musterstadt", CarrierKind::City, &staff).await.expect("bootstrap");
        let mut accounts = HashMap::new();
        for card in &cards {
            assert_eq!(card.url, format!("https://lotse.example/card/{}", card.code));
            let redeemed = redeem_staff(&core, &card.code).await;
            assert_eq!(redeemed.account, card.account);
            accounts.insert(card.name.as_str(), card.account);
        }
        let of = |name: &str| accounts[name];
        Self {
            manager: of("Lena Vogt"),
            coordinator: of("Karla Adam"),
            second_coordinator: of("Olga Blum"),
            admin: of("Ada Kern"),
            instance_admin: of("Ina Roth"),
            auditor: of("Ute Frei"),
            core,
            place,
        }
    }

    async fn who(&self, account: AccountId) -> Principal {
        self.core.principal(account, None).await.expect("a database").expect("an account")
    }

    /// A new case with one adult.
    async fn case(&self, name: &str) -> CaseId {
        let raw = form(&[
            ("submission", &self.core.submission().to_string()),
            ("lang", "ar"),
            ("members", "1"),
            ("1.family_name", name),
            ("1.given_names", "Maryam"),
            ("1.birth_date.year", "1990"),
        ]);
        let location = create::create(&self.core, &self.who(self.manager).await, &raw).await.expect("a case");
        location.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the case's address")
    }

    async fn card(&self, case: CaseId) -> CardPage {
        card::print_for_case(&self.core, &self.who(self.manager).await, case).await.expect("a card")
    }

    /// A person with a sign-in: her account and her number.
    async fn refugee(&self, name: &str) -> (CaseId, AccountId, String) {
        let case = self.case(name).await;
        let card = self.card(case).await;
        let number = redeem::begin(&self.core, &card.code).await.expect("a page").sign_in;
        let redeemed = redeem::finish(&self.core, &card.code, Lang::Ar, &pair(SECRET)).await.expect("redeemed");
        (case, redeemed.account, number)
    }

    async fn session(&self, account: AccountId, idle: Millis) -> Id {
        let data = [(ACCOUNT, account.to_string().into()), (AGENT, "Chrome, Android".into()), (IDLE_MS, idle.into())];
        let data = data.map(|(name, value)| (name.to_owned(), value));
        let until = time::OffsetDateTime::from_unix_timestamp((NOW + 12 * HOUR) / 1000).expect("an instant");
        let mut record = Record { id: Id::default(), data: data.into(), expiry_date: until };
        self.core.session_store().create(&mut record).await.expect("a session");
        record.id
    }

    async fn session_ref(&self, id: &Id) -> Option<SessionRef> {
        let record = self.core.session_store().load(id).await.expect("a database")?;
        record.data.get(lotse_store::sessions::REF).and_then(|text| text.as_str()).and_then(|text| text.parse().ok())
    }
}

fn form(pairs: &[(&str, &str)]) -> RawForm {
    RawForm::from_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
}

fn pair(secret: &str) -> RawForm {
    form(&[("secret", secret), ("secret_again", secret)])
}

fn from(core: &Core) -> Address {
    Address::of(core, IpAddr::from([192, 0, 2, 1]))
}

fn code_at(letters: &str, at: Millis) -> String {
    let secret: [u8; 20] = BASE32_NOPAD.decode(letters.as_bytes()).expect("letters").try_into().expect("twenty bytes");
    let totp = totp_rs::Builder::new().with_secret(secret).build().expect("a generator");
    totp.generate(u64::try_from(at / 1000).expect("after 1970")).to_string()
}

async fn redeem_staff(core: &Core, code: &str) -> Redeemed {
    let page = redeem::begin(core, code).await.expect("a page");
    let (_, letters) = page.totp.expect("a second factor");
    let mut raw = pair(SECRET);
    raw.set("sign_in", page.sign_in);
    raw.set("totp", code_at(&letters, core.clock.now()));
    redeem::finish(core, code, Lang::De, &raw).await.expect("redeemed")
}

async fn a_card_is_redeemed_once(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let case = world.case("Haddad").await;
    let earlier = world.card(case).await;
    let card = world.card(case).await;
    assert_eq!(
        (card.name.as_str(), card.carrier.as_str(), card.valid_until.as_str()),
        ("Haddad, Maryam", "Musterstadt", "11.05.2018")
    );
    assert_eq!(card.url, format!("https://lotse.example/card/{}", card.code));
    assert_eq!(card.lang, Lang::Ar);

    let wrong = |answer: Result<_, CardError>| matches!(answer, Err(CardError::Wrong));
    assert!(wrong(redeem::look_up(core, &earlier.code, from(core)).await.map(drop)), "a newer card was printed");
    assert!(wrong(redeem::look_up(core, "0000-0000-0000", from(core)).await.map(drop)));
    assert!(wrong(redeem::look_up(core, "no code", from(core)).await.map(drop)));
    let info = redeem::look_up(core, &card.code.to_lowercase().replace('-', " "), from(core)).await.expect("a card");
    assert!(!info.staff && info.carrier == "Musterstadt" && info.lang == Lang::Ar);

    let page = redeem::begin(core, &card.code).await.expect("a page");
    assert_eq!(page, redeem::begin(core, &card.code).await.expect("the same page"));
    assert_eq!((page.sign_in.len(), page.totp.is_none()), (9, true));
    let mut raw = pair(SECRET);
    raw.set("sign_in", &page.sign_in);
    let redeemed = redeem::finish(core, &card.code, Lang::Fa, &raw).await.expect("redeemed");
    assert_eq!((redeemed.account, redeemed.staff, redeemed.recovery_codes.len()), (info.account, false, 0));
    assert!(matches!(redeem::finish(core, &card.code, Lang::Fa, &raw).await, Err(RedeemError::Card)));
    assert!(wrong(redeem::look_up(core, &card.code, from(core)).await.map(drop)));

    let entered = sign_in(core, &page.sign_in, SECRET, from(core)).await.expect("signed in");
    assert_eq!(entered, Entered { account: info.account, needs_second_factor: false });
    let person = world.who(info.account).await;
    assert_eq!((person.lang(), first_page(&person), information::is_due(&person)), (Lang::Fa, "/me", false));
    let opened = case::page(core, &world.who(world.manager).await, case).await.expect("the case");
    assert_eq!((opened.head.state, opened.head.signed_up), (CaseState::Open, true));

    let home = record::home::home(core, &person, record::Whose::Own, None).await.expect("home");
    let told = home.card_notice.expect("a notice");
    assert_eq!((told.printed_by.as_str(), told.printed_at), ("Lena Vogt", NOW));
    let log = record::log::log(core, &person, record::Whose::Own, None).await.expect("the log");
    assert!(log.lines.iter().any(|line| line.action == Action::RedeemCard && line.role == Role::System));
    assert!(log.lines.iter().any(|line| line.action == Action::PrintCard));
    notice::tick(core, &person).await.expect("ticked");
    let person = world.who(info.account).await;
    assert!(record::home::home(core, &person, record::Whose::Own, None).await.expect("home").card_notice.is_none());

    let list = admin::confirm::page(core, &world.who(world.coordinator).await).await.expect("the list");
    let [line] = list.redeemed.as_slice() else { panic!("one card: {list:?}") };
    assert_eq!((line.case, line.printed_by.as_str(), line.redeemed_at), (case, "Lena Vogt", NOW));
    assert_eq!(line.number, opened.head.number);

    let late = world.card(case).await;
    world.place.clock.advance(14 * DAY);
    assert!(wrong(redeem::look_up(core, &late.code, from(core)).await.map(drop)), "out of date");
    assert!(matches!(redeem::finish(core, &late.code, Lang::Fa, &raw).await, Err(RedeemError::Card)));
}

async fn of_two_at_the_same_moment_one_redeems(place: Place) {
    let world = World::new(place).await;
    let card = world.card(world.case("Haddad").await).await;
    let (mine, theirs) = (pair(SECRET), pair("gelbe Lampe Schnee"));
    let (one, other) = tokio::join!(
        redeem::finish(&world.core, &card.code, Lang::De, &mine),
        redeem::finish(&world.core, &card.code, Lang::De, &theirs),
    );
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    assert!([one, other].iter().any(|answer| matches!(answer, Err(RedeemError::Card))));
}

async fn a_bad_secret_redeems_nothing_and_is_not_sent_back(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let card = world.card(world.case("Haddad").await).await;
    for (raw, at, error) in [
        (form(&[]), "secret", FieldError::Required),
        (pair("kurz"), "secret", FieldError::TooShort(8)),
        (pair("Ludwigsburg2018"), "secret", FieldError::SecretTooCommon),
        (form(&[("secret", SECRET), ("secret_again", "anders ganz anders")]), "secret_again", FieldError::SecretsDiffer),
        (form(&[("secret", SECRET), ("secret_again", SECRET), ("sign_in", "1111 1111")]), "sign_in", FieldError::Taken),
    ] {
        let Err(RedeemError::Invalid(page)) = redeem::finish(core, &card.code, Lang::De, &raw).await else {
            panic!("{error:?} is accepted")
        };
        assert_eq!(page.form.error_at(at), Some(error));
        assert!(!page.form.raw.has("secret") && !page.form.raw.has("secret_again"));
    }
    let number = redeem::begin(core, &card.code).await.expect("still open").sign_in;
    let with_number = pair(&format!("tee {number}"));
    assert!(matches!(redeem::finish(core, &card.code, Lang::De, &with_number).await, Err(RedeemError::Invalid(_))));

    let staff = card::print_for_staff(core, &world.who(world.admin).await, world.manager).await.expect("a card");
    let mut raw = pair(SECRET);
    raw.set("totp", "000000");
    let Err(RedeemError::Invalid(page)) = redeem::finish(core, &staff.code, Lang::De, &raw).await else {
        panic!("a wrong code is accepted")
    };
    assert_eq!(page.form.error_at("totp"), Some(FieldError::WrongSecondFactor));
}

async fn unknown_and_wrong_and_locked_are_alike(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let (_, _, number) = world.refugee("Haddad").await;
    let (_, _, locked) = world.refugee("Berhane").await;
    let staff = world.who(world.manager).await;
    lock_person(&world, &locked).await;
    for (login, secret) in [(number.as_str(), "gelbe Lampe Schnee"), ("9999 9999", SECRET), ("", ""), (locked.as_str(), SECRET)] {
        let answer = sign_in(core, login, secret, from(core)).await;
        assert!(matches!(answer, Err(SignInError::Wrong)), "{answer:?}");
    }
    for typed in [number.replace(' ', ""), number.replace(' ', "-"), to_arabic(&number)] {
        sign_in(core, &typed, "  blaue  Tasse\u{a0}Regen ", from(core)).await.expect("signed in");
    }
    assert!(!staff.has(Role::Refugee));
}

/// Locks the account of a person past the core: there is no form for it.
async fn lock_person(world: &World, number: &str) {
    let entered = sign_in(&world.core, number, SECRET, from(&world.core)).await.expect("signed in");
    let store = world.place.store().await;
    let tx = store.write().await.expect("a transaction");
    lotse_store::accounts::set_locked(&tx, entered.account, true).await.expect("locked");
    tx.commit_system(lotse_store::SystemReason::Setup).await.expect("committed");
}

fn to_arabic(text: &str) -> String {
    text.chars().map(|digit| digit.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(digit)).collect()
}

async fn an_account_is_throttled_strictly(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let (_, _, number) = world.refugee("Haddad").await;
    for login in [number.as_str(), "9999 9999"] {
        for attempt in 1..=6 {
            let answer = sign_in(core, login, "falsch falsch falsch", from(core)).await;
            assert!(matches!(answer, Err(SignInError::Wrong)), "{attempt}: {answer:?}");
        }
        let locked = sign_in(core, login, SECRET, from(core)).await;
        assert!(matches!(locked, Err(SignInError::TooMany(1))), "the right secret does not help: {locked:?}");
        assert_eq!(locked.expect_err("locked").field(false), Some(FieldError::TooManyAttempts(1)));
    }
    for minutes in [2_u32, 4, 8, 16, 32, 60, 60] {
        world.place.clock.advance(HOUR);
        assert!(matches!(sign_in(core, &number, "falsch", from(core)).await, Err(SignInError::Wrong)));
        let locked = sign_in(core, &number, "falsch", from(core)).await;
        assert!(matches!(locked, Err(SignInError::TooMany(wait)) if wait == minutes), "{minutes}: {locked:?}");
    }
    world.place.clock.advance(59 * MINUTE);
    assert!(matches!(sign_in(core, &number, SECRET, from(core)).await, Err(SignInError::TooMany(1))));
    world.place.clock.advance(MINUTE);
    sign_in(core, &number, SECRET, from(core)).await.expect("after the time it opens");
    for _ in 0..5 {
        assert!(matches!(sign_in(core, &number, "falsch", from(core)).await, Err(SignInError::Wrong)));
    }
    sign_in(core, &number, SECRET, from(core)).await.expect("a success forgets the failures before it");
}

async fn an_address_is_throttled_generously(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let card = world.card(world.case("Haddad").await).await;
    for _ in 0..101 {
        assert!(matches!(redeem::look_up(core, "0000-0000-0000", from(core)).await, Err(CardError::Wrong)));
    }
    assert!(matches!(redeem::look_up(core, &card.code, from(core)).await, Err(CardError::TooMany(1))));
    assert!(matches!(sign_in(core, "1111 1111", SECRET, from(core)).await, Err(SignInError::TooMany(1))));
    let elsewhere = Address::of(core, "2001:db8:1:2::1".parse().expect("an address"));
    assert_eq!(elsewhere, Address::of(core, "2001:db8:1:2:ffff::9".parse().expect("an address")), "one connection");
    redeem::look_up(core, &card.code, elsewhere).await.expect("another address is free");
    world.place.clock.advance(MINUTE);
    redeem::look_up(core, &card.code, from(core)).await.expect("after a minute");
}

async fn a_new_card_ends_sessions_and_keeps_the_number(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let (case, account, number) = world.refugee("Haddad").await;
    let session = world.session(account, HOUR).await;
    assert!(world.session_ref(&session).await.is_some());
    let card = world.card(case).await;
    assert!(world.session_ref(&session).await.is_some(), "printing alone ends nothing");
    assert_eq!(redeem::begin(core, &card.code).await.expect("a page").sign_in, number);
    assert!(world.session_ref(&session).await.is_some(), "opening alone ends nothing");
    let redeemed = redeem::finish(core, &card.code, Lang::Ar, &pair("gelbe Lampe Schnee")).await.expect("redeemed");
    assert_eq!(redeemed.account, account);
    assert!(world.session_ref(&session).await.is_none());
    assert!(matches!(sign_in(core, &number, SECRET, from(core)).await, Err(SignInError::Wrong)));
    sign_in(core, &number, "gelbe Lampe Schnee", from(core)).await.expect("signed in");
}

async fn codes_of_the_second_factor_work_once(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let card = card::print_for_staff(core, &world.who(world.admin).await, world.manager).await.expect("a card");
    let page = redeem::begin(core, &card.code).await.expect("a page");
    let (address, letters) = page.totp.expect("a second factor");
    assert!(address.contains(&letters) && !address.contains("Vogt"));
    let redeemed = redeem_staff(core, &card.code).await;
    assert_eq!((redeemed.staff, redeemed.recovery_codes.len()), (true, 10));
    let entered = sign_in(core, &page.sign_in, SECRET, from(core)).await.expect("signed in");
    assert_eq!(entered, Entered { account: world.manager, needs_second_factor: true });

    let try_code = async |code: &str| second_factor(core, world.manager, code, from(core)).await;
    assert!(matches!(try_code(&code_at(&letters, NOW)).await, Err(SignInError::Wrong)), "it was used on the card's page");
    world.place.clock.advance(5 * MINUTE);
    let now = NOW + 5 * MINUTE;
    assert!(matches!(try_code(&code_at(&letters, now - 2 * MINUTE)).await, Err(SignInError::Wrong)), "too old");
    for at in [now - 30_000, now, now + 30_000] {
        try_code(&code_at(&letters, at)).await.expect("accepted");
        assert!(matches!(try_code(&code_at(&letters, at)).await, Err(SignInError::Wrong)), "replayed");
    }
    let recovery = &redeemed.recovery_codes[0];
    try_code(&recovery.to_lowercase()).await.expect("a recovery code");
    assert!(matches!(try_code(recovery).await, Err(SignInError::Wrong)), "used");
    assert_eq!(page::page(core, &world.who(world.manager).await, false).await.expect("a page").recovery_left, Some(9));
    assert!(matches!(
        second_factor(core, world.coordinator, &redeemed.recovery_codes[1], from(core)).await,
        Err(SignInError::Wrong)
    ));
    for _ in 0..4 {
        assert!(matches!(try_code("000000").await, Err(SignInError::Wrong)));
    }
    assert!(matches!(try_code("000000").await, Err(SignInError::Wrong)));
    assert!(matches!(try_code(&redeemed.recovery_codes[1]).await, Err(SignInError::TooMany(1))));
}

fn staff_form(core: &Core, pairs: &[(&str, &str)]) -> RawForm {
    let mut raw = form(pairs);
    raw.set("submission", core.submission().to_string());
    raw
}

async fn nobody_confirms_her_own(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let admin = world.who(world.admin).await;
    let coordinator = world.who(world.coordinator).await;
    let raw = staff_form(core, &[("role", "manager")]);
    admin::accounts::grant(core, &admin, world.coordinator, &raw).await.expect("granted");
    assert!(!world.who(world.coordinator).await.has(Role::Manager), "it waits");
    let list = admin::confirm::page(core, &coordinator).await.expect("the list");
    let [line] = list.pending.as_slice() else { panic!("one grant: {list:?}") };
    assert_eq!(
        (line.name.as_str(), line.role, line.granted_by.as_deref(), line.mine),
        ("Karla Adam", Role::Manager, Some("Ada Kern"), true)
    );
    assert!(matches!(admin::confirm::confirm(core, &coordinator, line.grant).await, Err(Failure::Forbidden)));
    assert!(matches!(admin::confirm::confirm(core, &admin, line.grant).await, Err(Failure::Forbidden)));
    assert!(matches!(admin::confirm::confirm(core, &world.who(world.manager).await, line.grant).await, Err(Failure::Forbidden)));
    let other = world.who(world.second_coordinator).await;
    assert!(!admin::confirm::page(core, &other).await.expect("the list").pending[0].mine);
    admin::confirm::confirm(core, &other, line.grant).await.expect("confirmed");
    assert!(world.who(world.coordinator).await.has(Role::Manager));
    assert!(admin::confirm::page(core, &other).await.expect("the list").pending.is_empty());

    let cards = [("Eva Lang".to_owned(), Role::Coordinator)];
    let cards = admin::bootstrap::bootstrap(core, "Kreis", CarrierKind::County, &cards).await.expect("another carrier");
    let elsewhere = world.who(cards[0].account).await;
    let raw = staff_form(core, &[("role", "manager")]);
    admin::accounts::grant(core, &admin, world.second_coordinator, &raw).await.expect("granted");
    let grant = admin::confirm::page(core, &coordinator).await.expect("the list").pending[0].grant;
    assert!(matches!(admin::confirm::confirm(core, &elsewhere, grant).await, Err(Failure::NotFound)));
}

async fn a_new_card_for_staff_waits_for_a_coordinator(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let admin = world.who(world.admin).await;
    let session = world.session(world.manager, HOUR).await;
    let card = card::print_for_staff(core, &admin, world.manager).await.expect("a card");
    assert_eq!((card.name.as_str(), card.back.as_str()), ("Lena Vogt", "/office/accounts"));
    assert!(world.who(world.manager).await.has(Role::Manager), "printing alone changes nothing");
    redeem_staff(core, &card.code).await;
    assert!(world.session_ref(&session).await.is_none());
    let manager = world.who(world.manager).await;
    assert!(!manager.has(Role::Manager), "whoever redeemed it reads no case yet");
    assert_eq!(first_page(&manager), "/office/account");
    let coordinator = world.who(world.coordinator).await;
    let grant = admin::confirm::page(core, &coordinator).await.expect("the list").pending[0].grant;
    admin::confirm::confirm(core, &coordinator, grant).await.expect("confirmed");
    assert_eq!(first_page(&world.who(world.manager).await), "/office/cases");

    // The first card of a new colleague: her role waits once, not twice.
    let raw = staff_form(core, &[("name", "Nora Neu"), ("role", "manager"), ("fte", "0,75")]);
    admin::accounts::create(core, &admin, &raw).await.expect("created");
    let page = admin::accounts::page(core, &admin).await.expect("the page");
    let new = page.staff.iter().find(|line| line.name == "Nora Neu").expect("the new one");
    assert!(!new.active && new.grants[0].pending);
    admin::confirm::confirm(core, &coordinator, new.grants[0].grant).await.expect("confirmed");
    let card = card::print_for_staff(core, &admin, new.account).await.expect("a card");
    redeem_staff(core, &card.code).await;
    assert!(world.who(new.account).await.has(Role::Manager));
}

async fn administrators_stay_in_their_carrier(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let admin = world.who(world.admin).await;
    let cards = [("Eva Lang".to_owned(), Role::Manager)];
    let elsewhere =
        admin::bootstrap::bootstrap(core, "Kreis", CarrierKind::County, &cards).await.expect("another carrier")[0].account;
    let (case, person, _) = world.refugee("Haddad").await;
    for account in [elsewhere, person] {
        assert!(matches!(card::print_for_staff(core, &admin, account).await, Err(Failure::NotFound)));
        assert!(matches!(admin::accounts::lock(core, &admin, account).await, Err(Failure::NotFound)));
        let raw = staff_form(core, &[("role", "manager")]);
        let granted = admin::accounts::grant(core, &admin, account, &raw).await;
        assert!(matches!(granted, Err(AccountsError::Failure(Failure::NotFound))));
    }
    // Nor can she reach up, to herself, or into a case.
    assert!(matches!(card::print_for_staff(core, &admin, world.instance_admin).await, Err(Failure::Forbidden)));
    assert!(matches!(admin::accounts::lock(core, &admin, world.instance_admin).await, Err(Failure::Forbidden)));
    assert!(matches!(admin::accounts::lock(core, &admin, world.admin).await, Err(Failure::Forbidden)));
    let raw = staff_form(core, &[("role", "carrier_admin")]);
    let own = admin::accounts::grant(core, &admin, world.admin, &raw).await;
    assert!(matches!(own, Err(AccountsError::Failure(Failure::Forbidden))));
    assert!(matches!(card::print_for_case(core, &admin, case).await, Err(card::PrintError::Failure(Failure::NotFound))));
    let coordinator = world.who(world.coordinator).await;
    assert!(matches!(admin::accounts::page(core, &coordinator).await, Err(Failure::Forbidden)));
    assert!(matches!(admin::instance::page(core, &admin).await, Err(Failure::Forbidden)));

    let session = world.session(world.manager, HOUR).await;
    admin::accounts::lock(core, &admin, world.manager).await.expect("locked");
    assert!(world.session_ref(&session).await.is_none());
    assert!(core.principal(world.manager, None).await.expect("a database").is_none());
    assert!(matches!(card::print_for_staff(core, &admin, world.manager).await, Err(Failure::Forbidden)));
    admin::accounts::unlock(core, &admin, world.manager).await.expect("unlocked");
    let page = admin::accounts::page(core, &admin).await.expect("the page");
    let grant = |name: &str| page.staff.iter().find(|line| line.name == name).expect("a colleague").grants[0].grant;
    admin::accounts::revoke(core, &admin, grant("Lena Vogt")).await.expect("revoked");
    assert!(!world.who(world.manager).await.has(Role::Manager));
    assert!(matches!(admin::accounts::revoke(core, &admin, grant("Ada Kern")).await, Err(Failure::Forbidden)));
}

async fn roles_that_exclude_each_other(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let admin = world.who(world.admin).await;
    let bad = async |pairs: &[(&str, &str)], at: &str| {
        let answer = admin::accounts::create(core, &admin, &staff_form(core, pairs)).await;
        let Err(AccountsError::Invalid(page)) = answer else { panic!("{pairs:?} is accepted") };
        assert_eq!(page.form.raw.one("name"), "Nora Neu", "what was typed stays");
        page.form.error_at(at).unwrap_or_else(|| panic!("{pairs:?}: {:?}", page.form.errors))
    };
    let name = ("name", "Nora Neu");
    assert_eq!(bad(&[name], "role").await, FieldError::Required);
    assert_eq!(bad(&[name, ("role", "manager"), ("role", "carrier_admin")], "role").await, FieldError::UnknownChoice);
    assert_eq!(bad(&[name, ("role", "auditor"), ("role", "manager")], "role").await, FieldError::UnknownChoice);
    assert_eq!(bad(&[name, ("role", "instance_admin")], "role").await, FieldError::UnknownChoice);
    assert_eq!(bad(&[name, ("role", "refugee")], "role").await, FieldError::UnknownChoice);
    assert_eq!(
        bad(&[name, ("role", "manager"), ("fte", "0,9"), ("coordination", "0,2")], "coordination").await,
        FieldError::OutOfRange(0, 1)
    );
    assert_eq!(bad(&[name, ("role", "auditor"), ("fte", "1")], "fte").await, FieldError::UnknownChoice);
    assert_eq!(bad(&[name, ("role", "manager"), ("team", "x")], "team").await, FieldError::UnknownChoice);
    let until = [name, ("role", "manager"), ("until.day", "1"), ("until.month", "1"), ("until.year", "2018")];
    assert_eq!(bad(&until, "until").await, FieldError::DateOutOfRange);

    let raw = staff_form(core, &[("role", "carrier_admin")]);
    let granted = admin::accounts::grant(core, &admin, world.manager, &raw).await;
    assert!(
        matches!(granted, Err(AccountsError::Invalid(page)) if page.form.error_at("role") == Some(FieldError::UnknownChoice))
    );
    let refused = [("Max Mix".to_owned(), Role::Manager), ("Max Mix".to_owned(), Role::Auditor)];
    let refused = admin::bootstrap::bootstrap(core, "Kreis", CarrierKind::County, &refused).await;
    assert!(matches!(refused, Err(admin::bootstrap::BootstrapError::RolesExclude(..))));
}

async fn forms_are_answered_once(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let admin = world.who(world.admin).await;
    let raw = staff_form(core, &[("team_name", "Team Nord")]);
    let location = admin::accounts::create_team(core, &admin, &raw).await.expect("a team");
    let again = admin::accounts::create_team(core, &admin, &raw).await;
    assert!(matches!(again, Err(AccountsError::Invalid(_))), "the name is taken by now");
    let page = admin::accounts::page(core, &admin).await.expect("the page");
    let team = page.teams.iter().find(|(_, name)| name == "Team Nord").expect("the team").0.to_string();
    let from = [("from.day", "1"), ("from.month", "5"), ("from.year", "2018")];
    let until = [("until.day", "31"), ("until.month", "12"), ("until.year", "2019")];
    let mut pairs = vec![
        ("name", "Nora Neu"),
        ("role", "manager"),
        ("role", "coordinator"),
        ("team", &team),
        ("fte", "0,75"),
        ("coordination", "0.25"),
        ("lang", "en"),
    ];
    pairs.extend(from.into_iter().chain(until));
    let raw = staff_form(core, &pairs);
    assert_eq!(admin::accounts::create(core, &admin, &raw).await.expect("created"), location);
    let again = admin::accounts::create(core, &admin, &raw).await;
    assert!(matches!(again, Err(AccountsError::Failure(Failure::Repeated(first))) if first == location));
    let page = admin::accounts::page(core, &admin).await.expect("the page");
    let new: Vec<_> = page.staff.iter().filter(|line| line.name == "Nora Neu").collect();
    let [new] = new.as_slice() else { panic!("one account: {new:?}") };
    let line = &new.grants[0];
    assert_eq!(
        (line.team.as_deref(), line.from.as_str(), line.until.as_deref()),
        (Some("Team Nord"), "01.05.2018", Some("01.01.2020"))
    );
    assert!(matches!(
        admin::accounts::create_team(core, &admin, &form(&[("team_name", "x")])).await,
        Err(AccountsError::Failure(Failure::BadRequest("submission")))
    ));
}

async fn one_changes_ones_own_account(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let (_, account, number) = world.refugee("Haddad").await;
    let (mine, other, third) =
        (world.session(account, HOUR).await, world.session(account, HOUR).await, world.session(account, HOUR).await);
    let reference = world.session_ref(&mine).await;
    let who = core.principal(account, reference).await.expect("a database").expect("an account");
    let shown = page::page(core, &who, false).await.expect("a page");
    assert_eq!((shown.sessions.len(), shown.sessions[0].current, shown.recovery_left), (3, true, None));
    assert_eq!(shown.sessions[0].agent, "Chrome, Android");
    let ended = world.session_ref(&third).await.expect("a session");
    assert!(sessions::end(core, &who, ended).await.expect("ended"));
    assert!(!sessions::end(core, &who, ended).await.expect("nothing"), "once");
    assert!(
        !sessions::end(core, &world.who(world.manager).await, reference.expect("a session")).await.expect("nothing"),
        "not hers"
    );

    let change = |old: &str, new: &str, again: &str| form(&[("old_secret", old), ("secret", new), ("secret_again", again)]);
    for (raw, at, error) in [
        (change("falsch", "gelbe Lampe Schnee", "gelbe Lampe Schnee"), "old_secret", FieldError::WrongCredentials),
        (change("", "gelbe Lampe Schnee", "gelbe Lampe Schnee"), "old_secret", FieldError::Required),
        (change(SECRET, "passwort123", "passwort123"), "secret", FieldError::SecretTooCommon),
        (change(SECRET, "gelbe Lampe Schnee", "gelbe Lampe"), "secret_again", FieldError::SecretsDiffer),
    ] {
        let Err(SecretError::Invalid(page)) = secret::change(core, &who, &raw).await else { panic!("{error:?} is accepted") };
        assert_eq!(page.form.error_at(at), Some(error));
        assert_eq!(page.form.raw.names().count(), 0, "no secret goes back");
    }
    assert!(world.session_ref(&other).await.is_some());
    secret::change(core, &who, &change(SECRET, "gelbe Lampe Schnee", "gelbe Lampe Schnee")).await.expect("changed");
    assert!(world.session_ref(&mine).await.is_some() && world.session_ref(&other).await.is_none());
    sign_in(core, &number, "gelbe Lampe Schnee", from(core)).await.expect("the new one");
    assert!(matches!(sign_in(core, &number, SECRET, from(core)).await, Err(SignInError::Wrong)));

    language::set(core, &who, Lang::Ti).await.expect("set");
    assert_eq!(world.who(account).await.lang(), Lang::Ti);
    information::record(core, &who, Lang::Ti).await.expect("recorded");
    world.session(account, HOUR).await;
    assert_eq!(sessions::end_others(core, &who).await.expect("ended"), 1);
}

async fn a_lost_form_waits_for_its_account_alone(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let (_, account, _) = world.refugee("Haddad").await;
    let (_, stranger, _) = world.refugee("Berhane").await;
    let path = "/me/housing/dwelling";
    let raw = form(&[("housing.kind", "au_komm"), ("secret", "x"), ("base", "3")]);
    let session = world.session(account, 20 * MINUTE).await;
    assert!(!draft::keep(core, &session, path, &raw).await.expect("a database"), "a session that lives needs none");
    let signed_out = world.session(account, 20 * MINUTE).await;
    core.session_store().delete(&signed_out).await.expect("signed out");
    world.place.clock.advance(21 * MINUTE);
    assert!(!draft::keep(core, &signed_out, path, &raw).await.expect("a database"), "ended by herself");
    assert!(!draft::keep(core, &Id(1), path, &raw).await.expect("a database"), "nobody's");
    assert!(!draft::keep(core, &session, "/me/more", &raw).await.expect("a database"), "no form of a record");
    assert!(draft::keep(core, &session, path, &form(&[("housing.kind", "vu")])).await.expect("kept"));
    assert!(draft::keep(core, &session, path, &raw).await.expect("kept"));

    assert_eq!(world.who(account).await.draft(), Some(path));
    assert_eq!(world.who(stranger).await.draft(), None);
    let (who, other) = (world.who(account).await, world.who(stranger).await);
    assert_eq!(draft::read(core, &other, path).await.expect("a database"), None);
    assert_eq!(draft::take(core, &other, path).await.expect("a database"), None);
    let read = draft::read(core, &who, path).await.expect("a database").expect("the draft");
    assert_eq!((read.one("housing.kind"), read.one("base"), read.has("secret")), ("au_komm", "3", false));
    assert_eq!(draft::take(core, &who, path).await.expect("a database"), Some(read));
    assert_eq!(draft::take(core, &who, path).await.expect("a database"), None);
    assert_eq!(world.who(account).await.draft(), None);

    world.place.clock.advance(24 * HOUR);
    assert!(!draft::keep(core, &session, path, &raw).await.expect("a database"), "too long ago");
}

async fn carriers_and_rules(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let who = world.who(world.instance_admin).await;
    assert_eq!(first_page(&who), "/office/instance");
    let page = admin::instance::page(core, &who).await.expect("the page");
    assert_eq!(page.carriers.len(), 1);
    let (text, from) = page.rules[0].clone();
    assert_eq!(from, "01.01.2018");
    let raw = staff_form(core, &[("carrier_name", "Kreis"), ("carrier_kind", "county")]);
    admin::instance::create_carrier(core, &who, &raw).await.expect("a carrier");
    let again =
        admin::instance::create_carrier(core, &who, &staff_form(core, &[("carrier_name", "Kreis"), ("carrier_kind", "x")])).await;
    let Err(InstanceError::Invalid(page)) = again else { panic!("accepted twice") };
    assert_eq!(page.form.error_at("carrier_name"), Some(FieldError::Taken));
    assert_eq!(page.form.error_at("carrier_kind"), Some(FieldError::UnknownChoice));

    let changed = text.replace("staff_key = 80", "staff_key = 70");
    let broken =
        admin::instance::set_rules(core, &who, &staff_form(core, &[("rules", &text.replace("staff_key", "stuff_key"))])).await;
    let Err(InstanceError::Invalid(page)) = broken else { panic!("accepted") };
    assert!(page.problem.is_some_and(|problem| problem.contains("stuff_key")));
    let day = [("valid_from.day", "1"), ("valid_from.month", "3"), ("valid_from.year", "2018")];
    let mut raw = staff_form(core, &[("rules", &changed)]);
    for (name, value) in day {
        raw.set(name, value);
    }
    admin::instance::set_rules(core, &who, &raw).await.expect("recorded");
    let page = admin::instance::page(core, &who).await.expect("the page");
    assert_eq!((page.rules.len(), page.rules[0].1.as_str()), (1, "01.03.2018"));
    assert!(page.rules[0].0.contains("staff_key = 70"));
    assert!(matches!(admin::instance::page(core, &world.who(world.manager).await).await, Err(Failure::Forbidden)));
}

async fn the_log_is_read_without_names(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let auditor = world.who(world.auditor).await;
    let (case, ..) = world.refugee("Haddad").await;
    for turn in 0..120 {
        world.place.clock.advance(1000);
        language::set(core, &world.who(world.manager).await, if turn % 2 == 0 { Lang::En } else { Lang::De }).await.expect("set");
    }
    core.chain_audit().await.expect("chained");
    let first = admin::audit::page(core, &auditor, None).await.expect("the page");
    assert_eq!((first.carrier.as_deref(), first.intact, first.lines.len()), (Some("Musterstadt"), Some(true), 100));
    assert_eq!((first.lines[0].action, first.lines[0].page.as_deref()), (Action::ReadAudit, Some("audit")));
    let second = admin::audit::page(core, &auditor, first.older).await.expect("the page");
    assert!(second.intact.is_none() && second.lines.iter().any(|line| line.action == Action::CreateCase));
    assert!(second.lines.iter().any(|line| line.action == Action::PrintCard && line.page.as_deref() == Some("card")));
    let text = format!("{first:?}{second:?}");
    assert!(!text.contains("Haddad") && !text.contains("Vogt") && !text.contains(&case.to_string()));
    assert!(matches!(admin::audit::page(core, &world.who(world.admin).await, None).await, Err(Failure::Forbidden)));
    assert!(matches!(case::page(core, &auditor, case).await, Err(Failure::NotFound)));
}

async fn the_command_line_brings_a_lost_account_back(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let staff = [(" Karla  Adam ".to_owned(), Role::Coordinator)];
    let cards = admin::bootstrap::bootstrap(core, "Musterstadt", CarrierKind::City, &staff).await.expect("a card");
    assert_eq!((cards.len(), cards[0].account, cards[0].roles.as_slice()), (1, world.coordinator, &[Role::Coordinator][..]));
    redeem_staff(core, &cards[0].code).await;
    assert!(world.who(world.coordinator).await.has(Role::Coordinator), "nobody has to confirm it");
    let staff = [("Eva Lang".to_owned(), Role::Coordinator), ("Eva Lang".to_owned(), Role::Manager)];
    let cards = admin::bootstrap::bootstrap(core, "Kreis", CarrierKind::County, &staff).await.expect("cards");
    assert_eq!((cards.len(), cards[0].roles.len()), (1, 2));
    for (carrier, staff) in [
        ("", vec![("Eva".to_owned(), Role::Manager)]),
        ("Kreis", vec![]),
        ("Kreis", vec![("\u{202e}".to_owned(), Role::Manager)]),
    ] {
        assert!(admin::bootstrap::bootstrap(core, carrier, CarrierKind::City, &staff).await.is_err());
    }
}

async fn a_hash_of_another_cost_is_renewed(place: Place) {
    let world = World::new(place).await;
    let (_, account, number) = world.refugee("Haddad").await;
    let store = world.place.store().await;
    let stored = async || {
        let known = lotse_store::accounts::credentials(&store.read(), account).await.expect("a database");
        known.and_then(|known| known.secret_phc).expect("a hash")
    };
    let first = stored().await;
    assert!(first.starts_with("$argon2id$v=19$m=32,t=1,p=1$"), "{first}");
    let dearer = world.place.core_at(2, Cost::default()).await;
    assert!(matches!(sign_in(&dearer, &number, "falsch falsch falsch", from(&dearer)).await, Err(SignInError::Wrong)));
    assert_eq!(stored().await, first, "only the right secret renews it");
    sign_in(&dearer, &number, SECRET, from(&dearer)).await.expect("signed in");
    let renewed = stored().await;
    assert!(renewed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{renewed}");
    sign_in(&dearer, &number, SECRET, from(&dearer)).await.expect("signed in");
    assert_eq!(stored().await, renewed, "once");
}

async fn children_get_no_card(place: Place) {
    let world = World::new(place).await;
    let core = &world.core;
    let manager = world.who(world.manager).await;
    let raw = form(&[
        ("submission", &core.submission().to_string()),
        ("lang", "ti"),
        ("members", "2"),
        ("1.family_name", "Berhane"),
        ("1.birth_date.year", "1980"),
        ("2.family_name", "Berhane"),
        ("2.kind", "child"),
        ("2.birth_date.day", "1"),
        ("2.birth_date.month", "5"),
        ("2.birth_date.year", "2004"),
    ]);
    let location = create::create(core, &manager, &raw).await.expect("a family");
    let parent = location.rsplit('/').next().and_then(|id| id.parse().ok()).expect("the case's address");
    let child = case::page(core, &manager, parent).await.expect("the case").household[0].case;
    let refused = card::print_for_case(core, &manager, child).await;
    assert!(matches!(refused, Err(card::PrintError::TooYoung)), "thirteen: {refused:?}");
    world.place.clock.advance(10 * DAY);
    let card = card::print_for_case(core, &manager, child).await.expect("fourteen");
    redeem::finish(core, &card.code, Lang::Ti, &pair(SECRET)).await.expect("redeemed");
    assert!(matches!(
        card::print_for_case(core, &world.who(world.coordinator).await, child).await,
        Err(card::PrintError::Failure(_))
    ));
}
