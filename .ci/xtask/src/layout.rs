//! Where things lie.

use std::path::{Path, PathBuf};

/// The checkout.
pub fn root() -> PathBuf {
    // .ci/xtask lies two levels below it.
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").components().fold(PathBuf::new(), |mut path, part| {
        match part {
            std::path::Component::ParentDir => drop(path.pop()),
            other => path.push(other),
        }
        path
    })
}

/// The shared build folder.
pub fn target() -> PathBuf {
    root().join("target")
}

/// What the server embeds: hashed files and `manifest.json`.
pub fn site() -> PathBuf {
    target().join("site")
}

/// The release build of the one binary.
pub fn server() -> PathBuf {
    target().join("release/lotse")
}

/// The browser tests.
pub fn e2e() -> PathBuf {
    root().join("e2e")
}

/// Files below `folder` whose name ends in one of `endings`, in name order; none if the folder does not exist.
pub fn files(folder: &Path, endings: &[&str]) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, endings)?);
        } else if path.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
