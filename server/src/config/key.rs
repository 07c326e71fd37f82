//! Every setting, declared once: its name, what it is for, and what stands in the sample.

use std::fmt;

/// How variables that set something begin.
pub(super) const PREFIX: &str = "LOTSE_";

macro_rules! settings {
    ($($(#[doc = $help:literal])* $variant:ident = $name:literal, $variable:literal, $sample:literal;)*) => {
        /// A setting.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Key { $($(#[doc = $help])* $variant),* }

        impl Key {
            /// All of them in the order of the sample.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name in the file.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $name),* } }

            /// The variable that wins over the file.
            #[must_use]
            pub const fn variable(self) -> &'static str { match self { $(Self::$variant => $variable),* } }

            /// What it is for, in the words of the sample.
            #[must_use]
            pub const fn help(self) -> &'static [&'static str] { match self { $(Self::$variant => &[$($help),*]),* } }

            /// Its value in the sample, as TOML; empty texts have to be filled in.
            #[must_use]
            pub const fn sample(self) -> &'static str { match self { $(Self::$variant => $sample),* } }
        }
    };
}

settings! {
    /// Where the database is: SQLite as `sqlite:///path/to/lotse.db`,
    /// PostgreSQL as `postgres://user:password@host/name`.
    DatabaseUrl = "database_url", "LOTSE_DATABASE_URL", "\"sqlite:///var/lib/lotse/data/lotse.db\"";
    /// File with the master keys. It must not lie in the folder of the database: who copies the data
    /// must not get the keys with it. Back it up in a place of its own; without it all data are lost.
    KeyFile = "key_file", "LOTSE_KEY_FILE", "\"/etc/lotse/master.key\"";
    /// The address under which people reach the portal.
    PublicUrl = "public_url", "LOTSE_PUBLIC_URL", "\"https://lotse.example.org\"";
    /// The address on which the server listens, behind a proxy that speaks TLS.
    Listen = "listen", "LOTSE_LISTEN", "\"127.0.0.1:3000\"";
    /// Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed, as addresses or networks.
    /// Leave it empty when there is none: anybody could write these headers.
    TrustedProxies = "trusted_proxies", "LOTSE_TRUSTED_PROXIES", "[\"127.0.0.1\"]";
    /// Imprint: name of the organisation that runs the portal.
    OperatorName = "operator_name", "LOTSE_OPERATOR_NAME", "\"\"";
    /// Imprint: its postal address, one line each.
    OperatorAddress = "operator_address", "LOTSE_OPERATOR_ADDRESS", "[]";
    /// Imprint: its e-mail address.
    OperatorEmail = "operator_email", "LOTSE_OPERATOR_EMAIL", "\"\"";
    /// Imprint: its telephone number.
    OperatorPhone = "operator_phone", "LOTSE_OPERATOR_PHONE", "\"\"";
    /// Privacy notice: how the data protection officer is reached.
    PrivacyOfficer = "privacy_officer", "LOTSE_PRIVACY_OFFICER", "\"\"";
    /// Accessibility statement: e-mail address or telephone number for reports of barriers.
    AccessibilityContact = "accessibility_contact", "LOTSE_ACCESSIBILITY_CONTACT", "\"\"";
    /// How the log is written: "text" or "json". What is written is chosen by the variable RUST_LOG.
    LogFormat = "log_format", "LOTSE_LOG_FORMAT", "\"text\"";
}

impl Key {
    pub(super) fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }

    pub(super) fn by_variable(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.variable() == name)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Variables with our prefix that are no settings: the place of the file itself, and those of tests and measurements.
pub(super) fn is_foreign(variable: &str) -> bool {
    variable == "LOTSE_CONFIG" || variable.starts_with("LOTSE_TEST_") || variable.starts_with("LOTSE_BENCH_")
}

/// All names, for the message about a name that does not exist.
pub(super) fn names() -> String {
    Key::ALL.iter().map(|key| key.name()).collect::<Vec<_>>().join(", ")
}
