//! Settings: a TOML file, over it variables `LOTSE_…`; every setting is declared once in [`key`], from where the
//! sample file is made too.
//!
//! A name that is not known is an error, because a misspelt setting is a setting that does not hold. Values that
//! would serve people unsafely are refused with a sentence that says what to do.

mod check;
mod key;
mod network;
mod sample;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
};

pub use check::Unsafe;
pub use key::Key;
pub use network::Network;
pub(crate) use sample::quoted;
pub use sample::sample;

/// Settings that cannot be read or may not be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("The settings in {} cannot be read ({source}). Make them with `lotse init` or name the file with --config.", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file is no TOML.
    #[error("The settings in {} are not valid TOML: {message}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// Where and why; the line itself is left out, because it may hold a password.
        message: String,
    },
    /// A setting that does not exist.
    #[error("There is no setting named `{0}`. The settings are: {names}.", names = key::names())]
    Unknown(String),
    /// A variable that stands for no setting.
    #[error("There is no setting behind the variable {0}. Check its spelling or remove it.")]
    UnknownVariable(String),
    /// A setting without a value.
    #[error("The setting `{0}` is missing. Write it into the settings or set {variable}.", variable = .0.variable())]
    Missing(Key),
    /// A value that cannot be understood.
    #[error("The setting `{key}` cannot be used: {reason}.")]
    Value {
        /// The setting.
        key: Key,
        /// What is expected.
        reason: &'static str,
    },
    /// A value that can be understood but may not be used.
    #[error(transparent)]
    Unsafe(#[from] Unsafe),
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line, for collectors.
    Json,
}

/// Who runs this instance; printed on the imprint, privacy and accessibility pages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SiteTexts {
    /// Name of the organisation.
    pub operator_name: String,
    /// Its postal address, one line each.
    pub operator_address: Vec<String>,
    /// Its e-mail address.
    pub operator_email: Option<String>,
    /// Its telephone number.
    pub operator_phone: Option<String>,
    /// How the data protection officer is reached.
    pub privacy_officer: String,
    /// Where barriers are reported.
    pub accessibility_contact: String,
}

/// Everything an instance is told from outside.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the database is.
    pub database_url: DatabaseUrl,
    /// File with the master keys.
    pub key_file: PathBuf,
    /// Address under which people reach the portal, without a slash at the end.
    pub public_url: PublicUrl,
    /// Address on which the server listens.
    pub listen: SocketAddr,
    /// Networks of reverse proxies whose `X-Forwarded-…` headers are believed.
    pub trusted_proxies: Vec<Network>,
    /// Who runs this instance.
    pub site: SiteTexts,
    /// How the log is written.
    pub log_format: LogFormat,
}

/// The address of a database. It may hold a password, so it is never shown whole.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// Takes an address of SQLite or PostgreSQL.
    ///
    /// # Errors
    /// When it is of neither.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let known = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| text.starts_with(scheme));
        if known {
            Ok(Self(text.to_owned()))
        } else {
            Err(ConfigError::Value { key: Key::DatabaseUrl, reason: "it must begin with sqlite: or postgres:" })
        }
    }

    /// The address itself, for the one who opens the database.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The file of an SQLite database.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        let rest = self.0.strip_prefix("sqlite:")?;
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        let path = rest.split_once('?').map_or(rest, |(path, _)| path);
        (path != ":memory:").then(|| Path::new(path))
    }
}

impl std::fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:…", self.0.split_once(':').map_or("", |(scheme, _)| scheme))
    }
}

/// The address under which people reach the portal: scheme and authority, nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl {
    text: String,
    https: bool,
    loopback: bool,
}

impl PublicUrl {
    /// Takes `https://host` or `http://host:port`.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        let bad = |reason| ConfigError::Value { key: Key::PublicUrl, reason };
        let text = text.strip_suffix('/').unwrap_or(text);
        let uri: axum::http::Uri = text.parse().map_err(|_| bad("it must be an address such as https://lotse.example.org"))?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(bad("it must begin with https:// (or http:// on this machine alone)")),
        };
        let host = uri.host().filter(|host| !host.is_empty()).ok_or_else(|| bad("it must name a host"))?;
        if uri.path() != "/" || uri.query().is_some() {
            return Err(bad("it must end after the host; the portal is served from the root of a host of its own"));
        }
        // Browsers send the origin in small letters and without a default port; only this form ever matches it.
        if text.chars().any(|character| character.is_ascii_uppercase()) {
            return Err(bad("write it in small letters"));
        }
        if matches!((https, uri.port_u16()), (true, Some(443)) | (false, Some(80))) {
            return Err(bad("leave the default port out"));
        }
        let bare = host.trim_matches(['[', ']']);
        let loopback = host == "localhost" || bare.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
        Ok(Self { text: text.to_owned(), https, loopback })
    }

    /// The address, which is also the origin that browsers send.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether people come over TLS.
    #[must_use]
    pub const fn is_https(&self) -> bool {
        self.https
    }

    /// Whether only this machine reaches it.
    #[must_use]
    pub const fn is_loopback(&self) -> bool {
        self.loopback
    }
}

impl Settings {
    /// Reads the file and the variables, and refuses what is unsafe.
    ///
    /// # Errors
    /// When something is missing, unknown, not understood or unsafe.
    pub fn load(file: &Path, variables: impl Iterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(file).map_err(|source| ConfigError::Read { path: file.to_owned(), source })?;
        let mut values = from_toml(&text, file)?;
        values.extend(from_variables(variables)?);
        let settings = Self::from_values(&Values(values))?;
        check::all(&settings)?;
        Ok(settings)
    }

    fn from_values(values: &Values) -> Result<Self, ConfigError> {
        Ok(Self {
            database_url: DatabaseUrl::parse(values.required(Key::DatabaseUrl)?)?,
            key_file: PathBuf::from(values.required(Key::KeyFile)?),
            public_url: PublicUrl::parse(values.required(Key::PublicUrl)?)?,
            listen: values.required(Key::Listen)?.parse().map_err(|_| ConfigError::Value {
                key: Key::Listen,
                reason: "it must be an address with a port such as 127.0.0.1:3000",
            })?,
            trusted_proxies: values
                .list(Key::TrustedProxies)
                .map(|text| {
                    text.parse().map_err(|_| ConfigError::Value {
                        key: Key::TrustedProxies,
                        reason: "each must be an address such as 10.0.0.1 or a network such as 10.0.0.0/8",
                    })
                })
                .collect::<Result<_, _>>()?,
            site: SiteTexts {
                operator_name: values.optional(Key::OperatorName).unwrap_or_default().to_owned(),
                operator_address: values.list(Key::OperatorAddress).map(str::to_owned).collect(),
                operator_email: values.optional(Key::OperatorEmail).map(str::to_owned),
                operator_phone: values.optional(Key::OperatorPhone).map(str::to_owned),
                privacy_officer: values.optional(Key::PrivacyOfficer).unwrap_or_default().to_owned(),
                accessibility_contact: values.optional(Key::AccessibilityContact).unwrap_or_default().to_owned(),
            },
            log_format: match values.optional(Key::LogFormat) {
                None | Some("text") => LogFormat::Text,
                Some("json") => LogFormat::Json,
                Some(_) => return Err(ConfigError::Value { key: Key::LogFormat, reason: "it must be \"text\" or \"json\"" }),
            },
        })
    }
}

/// Values by setting; lists have one line each.
struct Values(BTreeMap<Key, String>);

impl Values {
    fn optional(&self, key: Key) -> Option<&str> {
        self.0.get(&key).map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    fn required(&self, key: Key) -> Result<&str, ConfigError> {
        self.optional(key).ok_or(ConfigError::Missing(key))
    }

    fn list(&self, key: Key) -> impl Iterator<Item = &str> {
        self.optional(key).unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty())
    }
}

fn from_toml(text: &str, path: &Path) -> Result<BTreeMap<Key, String>, ConfigError> {
    let table: toml::Table = toml::from_str(text).map_err(|error: toml::de::Error| {
        let line = error.span().map_or(0, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
        ConfigError::Syntax { path: path.to_owned(), message: format!("line {line}: {}", error.message()) }
    })?;
    table
        .into_iter()
        .map(|(name, value)| {
            let key = Key::by_name(&name).ok_or(ConfigError::Unknown(name))?;
            Ok((key, plain(value).ok_or(ConfigError::Value { key, reason: "it must be a text or a list of texts" })?))
        })
        .collect()
}

fn plain(value: toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text),
        toml::Value::Array(list) => {
            let texts: Option<Vec<String>> = list.into_iter().map(|item| item.as_str().map(str::to_owned)).collect();
            texts.map(|texts| texts.join("\n"))
        }
        _ => None,
    }
}

fn from_variables(variables: impl Iterator<Item = (String, String)>) -> Result<BTreeMap<Key, String>, ConfigError> {
    variables
        .filter(|(name, _)| name.starts_with(key::PREFIX) && !key::is_foreign(name))
        .map(|(name, value)| {
            let key = Key::by_variable(&name).ok_or(ConfigError::UnknownVariable(name))?;
            // A variable has no lists: their parts are separated by `|`, since addresses hold commas.
            Ok((key, value.replace('|', "\n")))
        })
        .collect()
}

#[cfg(test)]
mod tests;
