//! From an empty folder to the first confirmed section, with the real program in production mode: what whoever installs
//! it types, and what the first people do. The proxy in front is played by the test.

#[path = "production/browser.rs"]
mod browser;
#[path = "production/instance.rs"]
mod instance;
#[path = "production/killed.rs"]
mod killed;

use browser::Browser;
use instance::Instance;
use lotse_core::clock::{Clock, SystemClock};

/// What everybody takes.
const SECRET: &str = "drei bunte wolken";

/// What stands between two texts, the first time after a mark.
fn after<'a>(page: &'a str, mark: &str, start: &str, end: &str) -> &'a str {
    let rest = page.split_once(mark).map_or_else(|| panic!("`{mark}` is missing in: {page}"), |(_, rest)| rest);
    let value = rest.split_once(start).and_then(|(_, rest)| rest.split_once(end));
    value.unwrap_or_else(|| panic!("no `{start}` after `{mark}` in: {page}")).0
}

fn hidden(page: &str, mark: &str, name: &str) -> String {
    after(page, mark, &format!("name=\"{name}\" value=\""), "\"").to_owned()
}

/// What an authenticator app shows.
fn digits(letters: &str) -> String {
    let secret: [u8; 20] = data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).expect("Base32").try_into().expect("20 bytes");
    let totp: totp_rs::Totp = totp_rs::Builder::new().with_secret(secret).build().expect("a secret");
    let seconds = u64::try_from(SystemClock::default().now() / 1000).expect("after 1970");
    totp.generate(seconds).to_string()
}

/// A number with which somebody signs in, and codes for a lost second factor.
struct SignIn {
    number: String,
    recovery: Vec<String>,
}

/// From a card to an account, as its page leads her.
fn redeem(browser: &mut Browser, code: &str, first_page: &str) -> SignIn {
    browser.get("/card").status(200);
    let answer = browser.post("/card", &[("code", code)]).sees("/welcome");
    let cookie = answer.header("set-cookie");
    for attribute in ["__Host-lotse=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(attribute), "{attribute} is missing in: {cookie}");
    }
    browser.get("/welcome").status(200);
    browser.post("/welcome", &[]).sees("/welcome/secret");
    let page = browser.get("/welcome/secret").status(200).text();
    let number = hidden(&page, "<main", "sign_in");
    let mut form = vec![("sign_in", number.as_str()), ("secret", SECRET), ("secret_again", SECRET)];
    if !page.contains("name=\"totp\"") {
        browser.post("/welcome/secret", &form).sees(first_page);
        return SignIn { number, recovery: Vec::new() };
    }
    // The letters for an app that cannot scan stand in groups of four.
    let groups = page.split("class=\"code\">").skip(1).filter_map(|rest| rest.split('<').next());
    let letters =
        groups.map(|text| text.replace(' ', "")).find(|text| text.len() == 32).expect("the letters of the second factor");
    let shown = digits(&letters);
    form.push(("totp", &shown));
    browser.post("/welcome/secret", &form).sees("/welcome/codes");
    let page = browser.get("/welcome/codes").status(200).text();
    let codes = page.split("class=\"code\">").skip(1).filter_map(|rest| rest.split('<').next());
    let recovery: Vec<String> = codes.map(str::to_owned).collect();
    assert!(recovery.len() >= 5, "recovery codes in: {page}");
    browser.post("/welcome/codes", &[]).sees(first_page);
    SignIn { number, recovery }
}

#[test]
fn from_an_empty_folder_to_the_first_confirmed_section() {
    let mut instance = Instance::initialised();
    instance.fill_in();
    assert!(instance.refused("serve").contains("migrat"), "served without a schema");
    instance.run(&["migrate"]);
    let cards = instance.run(&["admin", "--carrier", "Stadt Musterhausen", "--name", "Ute Berg", "--coordinator", "Petra Kunz"]);
    instance.serve();

    // The imprint is there; forms of another site are refused.
    let mut anybody = instance.browser();
    anybody.get("/imprint").status(200).holds("Marktplatz 1");
    anybody.get("/office").sees("/login");
    let mut foreign = instance.browser();
    foreign.origin = "https://elsewhere.example";
    foreign.post("/card", &[("code", "AAAA")]).status(403);

    // The administrator's card of the terminal, once and no second time.
    let mut admin = instance.browser();
    let code = after(&cards, "Ute Berg", "code:", "\n").trim();
    redeem(&mut admin, code, "/office/accounts");
    anybody.post("/card", &[("code", code)]).status(422);

    // She writes down a manager and prints her card.
    let page = admin.get("/office/accounts").status(200).text();
    let form = [
        ("do", "create"),
        ("submission", &*hidden(&page, "<main", "submission")),
        ("name", "Lena Vogt"),
        ("role", "manager"),
        ("fte", "0,75"),
        ("lang", "de"),
    ];
    admin.post("/office/accounts", &form).sees("/office/accounts");
    let page = admin.get("/office/accounts").status(200).text();
    let account = hidden(&page, "Lena Vogt", "account");
    let card = admin.post("/office/accounts", &[("do", "card"), ("account", &account)]).status(200).text();
    let code = after(&card, "<body", "class=\"code\">", "<").to_owned();

    // The manager's role waits for a coordinator.
    let mut manager = instance.browser();
    let sign_in = redeem(&mut manager, &code, "/office/account");
    manager.get("/office/cases").status(403);
    manager.get("/office/cases/new").status(403);
    admin.get("/office/confirmations").status(403);

    let mut coordinator = instance.browser();
    redeem(&mut coordinator, after(&cards, "Petra Kunz", "code:", "\n").trim(), "/office/figures");
    let page = coordinator.get("/office/confirmations").status(200).text();
    let grant = hidden(&page, "Lena Vogt", "grant");
    coordinator.post("/office/confirmations", &[("grant", &grant)]).sees("/office/confirmations");
    manager.get("/office/cases").status(200);

    // She signs out and in again, with her secret and a second factor.
    assert!(manager.keeps("__Host-lotse"));
    manager.post("/logout", &[]).status(303);
    assert!(!manager.keeps("__Host-lotse"), "the cookie outlives the session");
    manager.get("/office/cases").sees("/login");
    manager.post("/login", &[("login", &sign_in.number), ("secret", "drei graue wolken")]).status(422);
    manager.post("/login", &[("login", &sign_in.number), ("secret", SECRET)]).sees("/login/code");
    manager.get("/office/cases").sees("/login");
    manager.post("/login/code", &[("code", &sign_in.recovery[0])]).sees("/office/cases");

    // She writes down a person and hands her a card.
    let page = manager.get("/office/cases/new").status(200).text();
    let form = [
        ("submission", &*hidden(&page, "<main", "submission")),
        ("members", "1"),
        ("lang", "de"),
        ("1.kind", "adult"),
        ("1.family_name", "Saleh"),
        ("1.given_names", "Amina"),
        ("1.birth_date.day", "17"),
        ("1.birth_date.month", "5"),
        ("1.birth_date.year", "1990"),
    ];
    let case = manager.post("/office/cases/new", &form).status(303).header("location").to_owned();
    assert!(case.starts_with("/office/case/"), "{case}");
    let card = manager.post(&format!("{case}/card"), &[]).status(200).holds("Saleh").text();
    let code = after(&card, "<body", "class=\"code\">", "<").to_owned();

    // The person says where she lives.
    let mut person = instance.browser();
    redeem(&mut person, &code, "/me");
    person.get("/me").status(200).holds("Amina");
    person.get(&case).status(404);
    let page = person.get("/me/contact/address").status(200).text();
    let form = [
        ("submission", &*hidden(&page, "<main", "submission")),
        ("base", &*hidden(&page, "<main", "base")),
        ("contact.street", "Lindenweg 4"),
        ("contact.postcode", "71638"),
        ("contact.town", "Ludwigsburg"),
    ];
    person.post("/me/contact/address", &form).status(303);

    // The manager has seen the paper and confirms what needs proof.
    let page = manager.get(&case).status(200).holds("Lindenweg 4").text();
    let mark = "name=\"field\" value=\"contact.street\"";
    let hidden_fields = ["entry", "submission", "base"].map(|name| (name, hidden(&page, mark, name)));
    let mut form = vec![("do", "confirm"), ("field", "contact.street"), ("item", "0"), ("source", "document")];
    form.extend(hidden_fields.iter().map(|(name, value)| (*name, value.as_str())));
    manager.post(&format!("{case}/answer"), &form).sees(&format!("{case}#address"));
    let page = manager.get(&case).status(200).holds("Dokument gesehen").text();
    assert!(!page.contains(mark), "what is confirmed has no form");
    person.get("/me/contact").status(200).holds("Lindenweg 4").holds("Bestätigt");
    person.get("/me/log").status(200).holds("Lena Vogt");

    instance.stop();
    let report = instance.run(&["doctor"]);
    assert!(!report.contains("FAILED"), "{report}");
    let left = instance.files_holding(&["Saleh", "Lindenweg", SECRET]);
    assert!(left.is_empty(), "in clear: {left:?}");
}

#[test]
fn what_is_unsafe_is_not_served() {
    let mut instance = Instance::initialised();
    // As `init` leaves it the imprint is empty, which is refused before anything else is done.
    for command in ["migrate", "serve"] {
        assert!(instance.refused(command).contains("`operator_name` is empty"));
    }
    instance.fill_in();
    instance.run(&["migrate"]);
    for key in ["operator_address", "operator_email", "privacy_officer", "accessibility_contact"] {
        let variable = format!("LOTSE_{}", key.to_ascii_uppercase());
        let said = instance.refused_with(&variable, " ");
        assert!(said.contains(key), "{key}: {said}");
    }
    // The key inside of the data, itself or by way of a link, and the data around the key.
    let inside = instance.copy_key("data/master.key", 0o600);
    let link = instance.link("keys/link.key", &inside);
    for key in [&inside, &link] {
        assert!(instance.refused_with("LOTSE_KEY_FILE", key).contains("Move the file elsewhere"), "{key}");
    }
    let around = format!("sqlite://{}", instance.path("lotse.db"));
    assert!(instance.refused_with("LOTSE_DATABASE_URL", &around).contains("Move the file elsewhere"));
    let open = instance.copy_key("keys/open.key", 0o644);
    assert!(instance.refused_with("LOTSE_KEY_FILE", &open).contains("chmod 600"));
    assert!(instance.refused_with("LOTSE_KEY_FILE", &instance.path("keys/none.key")).contains("There are no master keys"));
    assert!(instance.refused_with("LOTSE_PUBLIC_URL", "http://lotse.example.org").contains("travel openly"));
    assert!(instance.refused_with("LOTSE_OPERATOR", "x").contains("LOTSE_OPERATOR"));
}
