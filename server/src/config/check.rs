//! What may not be served, and the sentence that says what to do instead.

use std::path::{Path, PathBuf};

use super::{Key, Settings};

/// A setting that can be understood but would serve people unsafely.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// The keys would be copied together with the data.
    #[error("The master keys lie in the folder of the database ({}). Move the file elsewhere and set `key_file`: who copies the data must not get the keys with it.", .0.display())]
    KeyBesideData(PathBuf),
    /// Others on this machine can read the keys.
    #[error("Others on this machine can read the master keys. Run: chmod 600 {}", .0.display())]
    KeyReadable(PathBuf),
    /// There is no such file.
    #[error("There are no master keys in {}. Make them with `lotse init`, or set `key_file` to where they are.", .0.display())]
    KeyMissing(PathBuf),
    /// Passwords would travel openly.
    #[error(
        "`public_url` begins with http://, so everything would travel openly. Put a proxy with TLS in front and set it to https://…; plain http is for this machine alone."
    )]
    PlainHttp,
    /// The law asks for a page that would be empty.
    #[error("`{0}` is empty, but the law asks for it on a public page. Fill it in before you serve.")]
    EmptyText(Key),
}

/// Checks everything that needs no database.
pub(super) fn all(settings: &Settings) -> Result<(), Unsafe> {
    key_file(settings)?;
    if !settings.public_url.is_https() && !settings.public_url.is_loopback() {
        return Err(Unsafe::PlainHttp);
    }
    texts(settings)
}

fn texts(settings: &Settings) -> Result<(), Unsafe> {
    let site = &settings.site;
    let empty = [
        (site.operator_name.is_empty(), Key::OperatorName),
        (site.operator_address.is_empty(), Key::OperatorAddress),
        // § 5 DDG wants an e-mail address in any case; the telephone number is welcome.
        (site.operator_email.is_none(), Key::OperatorEmail),
        (site.privacy_officer.is_empty(), Key::PrivacyOfficer),
        (site.accessibility_contact.is_empty(), Key::AccessibilityContact),
    ];
    match empty.into_iter().find(|(is_empty, _)| *is_empty) {
        Some((_, key)) => Err(Unsafe::EmptyText(key)),
        None => Ok(()),
    }
}

fn key_file(settings: &Settings) -> Result<(), Unsafe> {
    let file = &settings.key_file;
    let key = file.canonicalize().map_err(|_| Unsafe::KeyMissing(file.clone()))?;
    if let Some(folder) = settings.database_url.file().and_then(data_folder)
        && key.starts_with(&folder)
    {
        return Err(Unsafe::KeyBesideData(folder));
    }
    if is_readable_by_others(&key) { Err(Unsafe::KeyReadable(key)) } else { Ok(()) }
}

/// The folder of a database, links resolved; the database itself need not exist yet.
fn data_folder(database: &Path) -> Option<PathBuf> {
    let folder = database.parent()?;
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    folder.canonicalize().ok()
}

#[cfg(unix)]
fn is_readable_by_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_readable_by_others(_: &Path) -> bool {
    false
}
