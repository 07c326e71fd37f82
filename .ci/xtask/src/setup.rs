//! Installs what is missing, one line a step.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{layout, postgres, shell, site, wasm};

/// What to be ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Building the browser part and the server.
    Building,
    /// Building and all tests.
    Tests,
}

/// A thing a Debian package brings.
struct Need {
    what: &'static str,
    packages: &'static [&'static str],
    for_building: bool,
    is_there: fn() -> bool,
}

const NEEDS: [Need; 7] = [
    Need {
        what: "a C compiler and linker",
        packages: &["build-essential"],
        for_building: true,
        is_there: || shell::which("cc").is_some(),
    },
    Need { what: "pkg-config", packages: &["pkg-config"], for_building: true, is_there: || shell::which("pkg-config").is_some() },
    Need {
        what: "Chromium for the browser tests",
        packages: &["chromium"],
        for_building: false,
        is_there: || {
            std::env::var_os("LOTSE_CHROMIUM")
                .map_or_else(|| Path::new("/usr/bin/chromium").is_file(), |path| Path::new(&path).is_file())
        },
    },
    Need {
        what: "fonts for Arabic and Ethiopic in screenshots",
        packages: &["fonts-noto-core"],
        for_building: false,
        is_there: || {
            ["NotoSansArabic-Regular.ttf", "NotoSansEthiopic-Regular.ttf"]
                .iter()
                .all(|font| Path::new("/usr/share/fonts/truetype/noto").join(font).is_file())
        },
    },
    Need {
        what: "PostgreSQL for the tests of the second database",
        packages: &["postgresql"],
        for_building: false,
        is_there: || postgres::binaries().is_some(),
    },
    Need {
        what: "Node and npm for the browser tests",
        packages: &["nodejs", "npm"],
        for_building: false,
        is_there: || shell::which("node").is_some() && shell::which("npm").is_some(),
    },
    Need {
        what: "Java for the HTML checker",
        packages: &["default-jre-headless"],
        for_building: false,
        is_there: || shell::which("java").is_some(),
    },
];

/// Does all set-up that is missing.
pub fn run(purpose: For) -> Result<()> {
    step("packages", || packages(purpose))?;
    if purpose == For::Tests {
        step("node modules", node_modules)?;
        step("test runner", test_runner)?;
    }
    step("wasm target", wasm::setup)
}

fn step(name: &str, work: impl FnOnce() -> Result<String>) -> Result<()> {
    let start = Instant::now();
    let note = work().with_context(|| format!("set-up of {name}"))?;
    println!("setup: {name}: {note} ({:.1} s)", start.elapsed().as_secs_f64());
    Ok(())
}

fn packages(purpose: For) -> Result<String> {
    let missing: Vec<&Need> =
        NEEDS.iter().filter(|need| (purpose == For::Tests || need.for_building) && !(need.is_there)()).collect();
    if missing.is_empty() {
        return Ok("all there".to_owned());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
    if !can_install() {
        let list: Vec<String> =
            missing.iter().map(|need| format!("  {} (package {})", need.what, need.packages.join(", "))).collect();
        bail!(
            "these are missing and can be installed from here only as root on Debian:\n{}\n\
             on Debian: sudo apt-get install --no-install-recommends {}",
            list.join("\n"),
            packages.join(" ")
        );
    }
    install(&packages)?;
    if let Some(still) = missing.iter().find(|need| !(need.is_there)()) {
        bail!("{} is still missing after {} was installed", still.what, still.packages.join(", "));
    }
    Ok(format!("installed {}", packages.join(", ")))
}

fn node_modules() -> Result<String> {
    let modules = layout::e2e().join("node_modules");
    let stamp = modules.join(".lotse-lock");
    let lock = site::hash(&std::fs::read(layout::e2e().join("package-lock.json"))?);
    if std::fs::read_to_string(&stamp).is_ok_and(|taken| taken == lock) {
        return Ok("up to date".to_owned());
    }
    // No package may run code of its own at installation, and the browser comes from the system.
    shell::run_quietly(
        Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(layout::e2e()),
    )?;
    std::fs::write(stamp, lock)?;
    Ok("installed".to_owned())
}

fn test_runner() -> Result<String> {
    Ok(if has_nextest() { "cargo-nextest" } else { "cargo test (cargo-nextest is not installed)" }.to_owned())
}

/// Whether the faster test runner is installed.
pub fn has_nextest() -> bool {
    shell::cargo().args(["nextest", "--version"]).output().is_ok_and(|output| output.status.success())
}

/// Whether packages can be installed from here: as root on Debian.
pub fn can_install() -> bool {
    is_root() && Path::new("/etc/debian_version").exists() && shell::which("apt-get").is_some()
}

/// Installs Debian packages.
pub fn install(packages: &[&str]) -> Result<()> {
    let apt = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(["--quiet", "--yes"]);
        command
    };
    shell::run_quietly(apt().arg("update"))?;
    shell::run_quietly(apt().args(["install", "--no-install-recommends"]).args(packages))
}

/// Whether we run as root.
pub fn is_root() -> bool {
    shell::read(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}
