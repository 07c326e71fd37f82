//! The site that `cargo xtask web` writes is embedded into the binary. Before it was written for the first time there
//! is an empty folder, so that the server can be built and checked without a browser build.

use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let site = Path::new("../target/site");
    fs::create_dir_all(site)?;
    println!("cargo::rerun-if-changed={}", site.display());
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}
