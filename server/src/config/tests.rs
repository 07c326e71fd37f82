//! Refusals of unsafe and unknown settings.

use std::fs;

use super::*;

/// A folder with keys beside the data folder, and settings that may be served.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        fs::create_dir(place.path("data")).expect("data folder");
        place.write_key("master.key", 0o600);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write_key(&self, name: &str, mode: u32) {
        use std::os::unix::fs::PermissionsExt;
        fs::write(self.path(name), "1:00\n").expect("key");
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(mode)).expect("mode");
    }

    fn values(&self) -> Vec<(Key, String)> {
        let quote = quoted;
        vec![
            (Key::DatabaseUrl, quote(&format!("sqlite://{}", self.path("data/lotse.db").display()))),
            (Key::KeyFile, quote(&self.path("master.key").display().to_string())),
            (Key::OperatorName, quote("Stadt Musterhausen")),
            (Key::OperatorAddress, "[\"Marktplatz 1\", \"70000 Musterhausen\"]".to_owned()),
            (Key::OperatorEmail, quote("portal@musterhausen.example")),
            (Key::PrivacyOfficer, quote("datenschutz@musterhausen.example")),
            (Key::AccessibilityContact, quote("barriere@musterhausen.example")),
        ]
    }

    fn load_with(&self, changed: &[(Key, &str)], variables: &[(&str, &str)]) -> Result<Settings, ConfigError> {
        let mut values = self.values();
        for (key, value) in changed {
            values.retain(|(known, _)| known != key);
            values.push((*key, (*value).to_owned()));
        }
        let file = self.path("lotse.toml");
        fs::write(&file, sample(&values)).expect("settings");
        Settings::load(&file, variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    fn refusal(&self, changed: &[(Key, &str)]) -> String {
        self.load_with(changed, &[]).expect_err("a refusal").to_string()
    }
}

#[test]
fn a_filled_in_sample_is_served() {
    let settings = Place::new().load_with(&[], &[]).expect("settings");
    assert_eq!(settings.site.operator_address, ["Marktplatz 1", "70000 Musterhausen"]);
    assert!(settings.public_url.is_https());
    assert_eq!(settings.log_format, LogFormat::Text);
}

#[test]
fn the_sample_names_every_setting_once() {
    let table: toml::Table = toml::from_str(&sample(&[])).expect("TOML");
    assert_eq!(table.len(), Key::ALL.len());
    assert!(Key::ALL.iter().all(|key| table.contains_key(key.name()) && !key.help().is_empty()));
    assert!(Key::ALL.iter().all(|key| key.variable() == format!("LOTSE_{}", key.name().to_uppercase())));
}

#[test]
fn an_untouched_sample_is_refused() {
    let refusal = Place::new().refusal(&[(Key::OperatorName, "\"\"")]);
    assert!(refusal.contains("`operator_name` is empty"), "{refusal}");
}

#[test]
fn every_text_the_law_asks_for_is_needed() {
    let place = Place::new();
    for key in [Key::OperatorAddress, Key::OperatorEmail, Key::PrivacyOfficer, Key::AccessibilityContact] {
        let refusal = place.refusal(&[(key, "\" \"")]);
        assert!(refusal.contains(&format!("`{key}` is empty")), "{refusal}");
    }
}

#[test]
fn plain_http_is_for_this_machine_alone() {
    let place = Place::new();
    assert!(place.refusal(&[(Key::PublicUrl, "\"http://lotse.example.org\"")]).contains("https://"));
    for own in ["http://127.0.0.1:3000", "http://localhost:3000", "http://[::1]:3000"] {
        let settings = place.load_with(&[(Key::PublicUrl, &format!("\"{own}\""))], &[]).expect("settings");
        assert!(settings.public_url.is_loopback(), "{own}");
    }
}

#[test]
fn addresses_that_never_match_an_origin_are_refused() {
    let place = Place::new();
    for bad in [
        "https://lotse.example.org/portal",
        "lotse.example.org",
        "https://Lotse.example.org",
        "https://lotse.example.org:443",
        "ftp://x",
    ] {
        assert!(place.load_with(&[(Key::PublicUrl, &format!("\"{bad}\""))], &[]).is_err(), "{bad}");
    }
}

#[test]
fn keys_beside_the_data_are_refused() {
    let place = Place::new();
    place.write_key("data/master.key", 0o600);
    let inside = quoted(&place.path("data/master.key").display().to_string());
    assert!(place.refusal(&[(Key::KeyFile, &inside)]).contains("folder of the database"));
    std::os::unix::fs::symlink(place.path("data/master.key"), place.path("link.key")).expect("link");
    let link = quoted(&place.path("link.key").display().to_string());
    assert!(place.refusal(&[(Key::KeyFile, &link)]).contains("folder of the database"));
}

#[test]
fn keys_that_others_can_read_are_refused() {
    let place = Place::new();
    place.write_key("master.key", 0o640);
    assert!(place.refusal(&[]).contains("chmod 600"));
}

#[test]
fn missing_keys_are_told() {
    let place = Place::new();
    assert!(place.refusal(&[(Key::KeyFile, "\"/nowhere/master.key\"")]).contains("lotse init"));
}

#[test]
fn unknown_names_are_errors() {
    let place = Place::new();
    let file = place.path("lotse.toml");
    fs::write(&file, sample(&place.values()) + "\nlisten_on = \"x\"\n").expect("settings");
    let refusal = Settings::load(&file, std::iter::empty()).expect_err("a refusal").to_string();
    assert!(refusal.contains("`listen_on`") && refusal.contains("trusted_proxies"), "{refusal}");

    let refusal = place.load_with(&[], &[("LOTSE_LISTEN_ON", "x")]).expect_err("a refusal").to_string();
    assert!(refusal.contains("LOTSE_LISTEN_ON"), "{refusal}");
    assert!(place.load_with(&[], &[("LOTSE_TEST_POSTGRES", "x"), ("PATH", "x")]).is_ok());
}

#[test]
fn variables_win_over_the_file() {
    let variables =
        [("LOTSE_LISTEN", "127.0.0.1:8080"), ("LOTSE_TRUSTED_PROXIES", "10.0.0.0/8|::1"), ("LOTSE_LOG_FORMAT", "json")];
    let settings = Place::new().load_with(&[], &variables).expect("settings");
    assert_eq!(settings.listen.port(), 8080);
    assert_eq!(settings.trusted_proxies.len(), 2);
    assert_eq!(settings.log_format, LogFormat::Json);
}

#[test]
fn a_password_is_never_shown() {
    let url = DatabaseUrl::parse("postgres://lotse:geheim@db/lotse").expect("an address");
    assert_eq!(format!("{url:?}"), "postgres:…");
    let place = Place::new();
    let file = place.path("lotse.toml");
    fs::write(&file, "database_url = \"postgres://lotse:geheim@db/lotse\n").expect("settings");
    let refusal = Settings::load(&file, std::iter::empty()).expect_err("a refusal").to_string();
    assert!(!refusal.contains("geheim") && refusal.contains("line 1"), "{refusal}");
}
