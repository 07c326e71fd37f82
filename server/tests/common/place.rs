//! Databases of single tests.

use std::{
    env,
    process::Command,
    sync::atomic::{AtomicU64, Ordering},
};

/// A database that goes away with the test, or with the cluster of the test run.
pub struct Place {
    url: String,
    _folder: Option<tempfile::TempDir>,
}

impl Place {
    /// A fresh SQLite file.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = format!("sqlite://{}", folder.path().join("lotse.db").display());
        Self { url, _folder: Some(folder) }
    }

    /// A fresh database of the PostgreSQL server that the environment names; made by its own client, because the server
    /// crate knows no database.
    pub fn postgres() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let base = env::var("LOTSE_TEST_POSTGRES").unwrap_or_default();
        assert!(
            !base.is_empty(),
            "LOTSE_TEST_POSTGRES is not set; the tests need PostgreSQL: run them as `cargo xtask postgres -- cargo test -p lotse-server`"
        );
        let name = format!("server_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let made = Command::new("psql")
            .args(["--quiet", "--no-psqlrc", "--command", &format!("CREATE DATABASE {name}"), &base])
            .status()
            .expect("psql is part of PostgreSQL's client");
        assert!(made.success(), "the database {name} was not made");
        let (address, _) = base.rsplit_once('/').expect("an address that ends with a database");
        Self { url: format!("{address}/{name}"), _folder: None }
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }
}
