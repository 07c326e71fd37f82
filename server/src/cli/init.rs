//! `lotse init`: settings and a master key, in places of their own.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
};

use lotse_core::{MasterKeys, clock::Random};

use super::CliError;
use crate::config::{self, Key};

/// The file with the settings.
pub(super) const SETTINGS: &str = "lotse.toml";

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folder for the settings, the key and the data
    #[arg(long, value_name = "DIR", default_value = ".")]
    dir: PathBuf,
}

/// Writes `lotse.toml`, `keys/master.key` and an empty `data/`. Nothing that exists is overwritten: a lost key is lost
/// data.
pub(super) fn run(args: &Args) -> Result<(), CliError> {
    let dir = std::path::absolute(&args.dir).map_err(|source| CliError::Write { path: args.dir.clone(), source })?;
    let (settings, key) = (dir.join(SETTINGS), dir.join("keys/master.key"));
    for file in [&settings, &key] {
        if file.exists() {
            return Err(CliError::Exists(file.clone()));
        }
    }
    make_private(&dir.join("data"))?;
    make_private(&dir.join("keys"))?;
    let random = Random::from_os();
    write_new(&key, random.with(|random| MasterKeys::generate(random).to_hex()).as_bytes())?;
    let database = format!("sqlite://{}", dir.join("data/lotse.db").display());
    let known = [(Key::DatabaseUrl, config::quoted(&database)), (Key::KeyFile, config::quoted(&key.display().to_string()))];
    write_new(&settings, config::sample(&known).as_bytes())?;
    println!("Settings:   {}", settings.display());
    println!("Master key: {}", key.display());
    println!();
    println!("Next: fill in the settings, back up the master key in a place of its own, then run");
    println!("  lotse --config {} migrate", settings.display());
    println!("  lotse --config {} admin --carrier … --name … --coordinator …", settings.display());
    println!("  lotse --config {} serve", settings.display());
    Ok(())
}

fn make_private(folder: &Path) -> Result<(), CliError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|source| CliError::Write { path: folder.to_owned(), source })
}

/// Writes a file that did not exist and that only its owner reads.
pub(super) fn write_new(path: &Path, content: &[u8]) -> Result<(), CliError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let write = || {
        let mut file = options.open(path)?;
        file.write_all(content)?;
        file.sync_all()
    };
    write().map_err(|source| match source.kind() {
        std::io::ErrorKind::AlreadyExists => CliError::Exists(path.to_owned()),
        _ => CliError::Write { path: path.to_owned(), source },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        let args = Args { dir: folder.path().to_owned() };
        run(&args).expect("the first time");
        let key = fs::read(folder.path().join("keys/master.key")).expect("a key");
        assert!(matches!(run(&args), Err(CliError::Exists(_))));
        fs::remove_file(folder.path().join(SETTINGS)).expect("removed");
        assert!(matches!(run(&args), Err(CliError::Exists(_))));
        assert_eq!(fs::read(folder.path().join("keys/master.key")).expect("a key"), key);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_reads_the_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        run(&Args { dir: folder.path().to_owned() }).expect("written");
        for (name, mode) in [("keys/master.key", 0o600), (SETTINGS, 0o600), ("keys", 0o700), ("data", 0o700)] {
            let found = folder.path().join(name).metadata().expect("there").permissions().mode() & 0o777;
            assert_eq!(found, mode, "{name}");
        }
    }
}
