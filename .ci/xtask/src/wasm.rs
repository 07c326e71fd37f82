//! The compiler for the browser part. The standard library for wasm32 comes by one of three ways, tried in this order:
//! the toolchain has it; rustup adds it; Debian's second compiler builds it from its sources.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail, ensure};

use crate::{layout, setup, shell};

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// Where the standard library for wasm32 comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Prebuilt, in the toolchain.
    Toolchain,
    /// Built from source by Debian's `rustc-web`.
    Debian,
}

impl Way {
    /// The way that is open at present.
    pub fn present() -> Option<Self> {
        if has_prebuilt() {
            Some(Self::Toolchain)
        } else if has_debian() {
            Some(Self::Debian)
        } else {
            None
        }
    }
}

/// Opens a way if none is, and says which one was taken.
pub fn setup() -> Result<String> {
    match Way::present() {
        Some(Way::Toolchain) => return Ok("the toolchain has it (way 1)".to_owned()),
        Some(Way::Debian) => return Ok("Debian's rustc-web builds it (way 3)".to_owned()),
        None => {}
    }
    let rustup = shell::run_quietly(Command::new("rustup").args(["target", "add", TARGET]).current_dir(layout::root()));
    if rustup.is_ok() && has_prebuilt() {
        return Ok("added by rustup (way 2)".to_owned());
    }
    if setup::can_install() {
        setup::install(&["rustc-web", "rust-web-src"])?;
        ensure!(has_debian(), "rustc-web and rust-web-src are installed, but cannot build for {TARGET}");
        return Ok("installed Debian's rustc-web, which builds it (way 3)".to_owned());
    }
    let reason = rustup.err().map(|error| format!("\nrustup said: {error:#}")).unwrap_or_default();
    bail!(
        "the standard library for {TARGET} is missing; get it by `rustup target add {TARGET}` or, on Debian, \
         `sudo apt-get install rustc-web rust-web-src`{reason}"
    )
}

/// Builds the browser part in a target directory of its own and returns the wasm file.
pub fn build() -> Result<PathBuf> {
    let Some(way) = Way::present() else {
        bail!("the standard library for {TARGET} is missing; run `cargo xtask setup`");
    };
    let folder = layout::target().join("wasm");
    let mut cargo = shell::cargo();
    cargo
        .args(["build", "--quiet", "--package", "lotse-app", "--lib", "--no-default-features", "--features", "hydrate"])
        .args(["--profile", "wasm-release", "--target", TARGET])
        .arg("--target-dir")
        .arg(&folder);
    if way == Way::Debian {
        cargo
            .arg("-Zbuild-std=std,panic_abort")
            .env("RUSTC", DEBIAN_RUSTC)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?);
    }
    shell::run(&mut cargo)?;
    Ok(folder.join(TARGET).join("wasm-release/lotse_app.wasm"))
}

fn has_prebuilt() -> bool {
    rustc(&["--print", "target-libdir", "--target", TARGET])
        .is_ok_and(|folder| Path::new(&folder).read_dir().is_ok_and(|mut entries| entries.next().is_some()))
}

fn has_debian() -> bool {
    Path::new(DEBIAN_RUSTC).is_file()
        && shell::read(Command::new(DEBIAN_RUSTC).args(["--print", "sysroot"]))
            .is_ok_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file())
        && linker().is_ok_and(|linker| linker.is_file())
}

/// Debian's compiler comes without a linker for wasm; the toolchain's serves both.
fn linker() -> Result<PathBuf> {
    let version = rustc(&["--version", "--verbose"])?;
    let Some(host) = version.lines().find_map(|line| line.strip_prefix("host: ")) else {
        bail!("rustc names no host");
    };
    Ok(Path::new(&rustc(&["--print", "sysroot"])?).join("lib/rustlib").join(host).join("bin/rust-lld"))
}

fn rustc(arguments: &[&str]) -> Result<String> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    shell::read(Command::new(program).args(arguments).current_dir(layout::root()))
}
