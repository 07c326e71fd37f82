//! The files the server embeds, each named by the hash of its content so that browsers may keep it for ever.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Name of the list in the folder.
pub const MANIFEST: &str = "manifest.json";

/// One file of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name with the hash; the compressed form has `.br` behind it.
    pub file: String,
    /// Bytes as they are.
    pub raw: usize,
    /// Bytes compressed by brotli at its highest level.
    pub br: usize,
}

/// From logical names (`lotse.css`) to the files.
pub type Manifest = BTreeMap<String, Entry>;

/// Reads the list of a written site.
pub fn read(folder: &Path) -> Result<Manifest> {
    let file = folder.join(MANIFEST);
    let text = fs::read(&file).with_context(|| format!("cannot read {}; run `cargo xtask web`", file.display()))?;
    Ok(serde_json::from_slice(&text)?)
}

/// Whether every file of the list is there.
pub fn is_complete(folder: &Path, manifest: &Manifest) -> bool {
    manifest
        .values()
        .all(|entry| [entry.file.clone(), format!("{}.br", entry.file)].iter().all(|name| folder.join(name).is_file()))
}

/// Writes the files under hashed names, with their compressed forms and the list, and removes what is no longer in it.
///
/// Scripts and styles may name other files of the site by their logical names (`"./office.js"`, `url(font.woff2)`);
/// the hashed names are put in their place.
pub fn write(folder: &Path, files: BTreeMap<String, Vec<u8>>) -> Result<Manifest> {
    fs::create_dir_all(folder)?;
    let mut manifest = Manifest::new();
    for (name, content) in settle(files)? {
        let file = hashed(&name, &content);
        let compressed = compress(&content)?;
        manifest.insert(name, Entry { file: file.clone(), raw: content.len(), br: compressed.len() });
        fs::write(folder.join(&file), content)?;
        fs::write(folder.join(format!("{file}.br")), compressed)?;
    }
    fs::write(folder.join(MANIFEST), serde_json::to_string_pretty(&manifest)? + "\n")?;
    for entry in folder.read_dir()? {
        let name = entry?.file_name();
        let keep = name == MANIFEST
            || manifest
                .values()
                .any(|kept| name.to_str().is_some_and(|name| name.strip_suffix(".br").unwrap_or(name) == kept.file));
        if !keep {
            fs::remove_file(folder.join(name))?;
        }
    }
    Ok(manifest)
}

/// Replaces references, those first that refer to nothing unsettled.
fn settle(files: BTreeMap<String, Vec<u8>>) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut open = files;
    let mut settled: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    while !open.is_empty() {
        let free = open.iter().find(|(name, content)| {
            !is_text(name) || open.keys().all(|other| other == *name || places(content, other).is_empty())
        });
        let Some(name) = free.map(|(name, _)| name.clone()) else {
            bail!("these files refer to each other in a circle: {:?}", open.keys().collect::<Vec<_>>());
        };
        let mut content = open.remove(&name).unwrap_or_default();
        if is_text(&name) {
            for (other, bytes) in &settled {
                content = replace(&content, other, &hashed(other, bytes));
            }
        }
        ensure!(!content.is_empty(), "{name} is empty");
        settled.insert(name, content);
    }
    Ok(settled)
}

fn is_text(name: &str) -> bool {
    [".js", ".css"].iter().any(|ending| name.ends_with(ending))
}

/// Where `name` stands as a whole reference: after a quote, bracket or slash and before a quote or bracket.
fn places(content: &[u8], name: &str) -> Vec<usize> {
    let (before, after) = (b"\"'`(/", b"\"'`)");
    content
        .windows(name.len())
        .enumerate()
        .filter(|(at, window)| {
            *window == name.as_bytes()
                && at.checked_sub(1).and_then(|at| content.get(at)).is_some_and(|byte| before.contains(byte))
                && content.get(at + name.len()).is_some_and(|byte| after.contains(byte))
        })
        .map(|(at, _)| at)
        .collect()
}

fn replace(content: &[u8], name: &str, by: &str) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(content.len());
    let mut from = 0;
    for at in places(content, name) {
        replaced.extend_from_slice(content.get(from..at).unwrap_or_default());
        replaced.extend_from_slice(by.as_bytes());
        from = at + name.len();
    }
    replaced.extend_from_slice(content.get(from..).unwrap_or_default());
    replaced
}

/// `lotse.css` becomes `lotse-1a2b3c4d5e6f.css`.
fn hashed(name: &str, content: &[u8]) -> String {
    let hash = hash(content);
    let short = hash.get(..12).unwrap_or(&hash);
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-{short}.{ending}"),
        None => format!("{name}-{short}"),
    }
}

/// SHA-256 in hexadecimal digits.
pub fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn compress(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(list: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        list.iter().map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec())).collect()
    }

    #[test]
    fn references_get_hashed_names() {
        let settled = settle(files(&[
            ("boot.js", "import init from \"./office.js\"; // office.js"),
            ("office.js", "new URL('office.wasm', import.meta.url)"),
            ("office.wasm", "wasm"),
        ]))
        .expect("no circle");
        let office = &settled["office.js"];
        assert_eq!(
            std::str::from_utf8(office).expect("text"),
            format!("new URL('{}', import.meta.url)", hashed("office.wasm", b"wasm"))
        );
        assert_eq!(
            std::str::from_utf8(&settled["boot.js"]).expect("text"),
            format!("import init from \"./{}\"; // office.js", hashed("office.js", office))
        );
    }

    #[test]
    fn a_change_reaches_all_that_refer_to_it() {
        let name_of_boot = |wasm: &str| {
            let settled = settle(files(&[("a.js", "import './b.js'"), ("b.js", "fetch('./c.wasm')"), ("c.wasm", wasm)]))
                .expect("no circle");
            hashed("a.js", &settled["a.js"])
        };
        assert_ne!(name_of_boot("one"), name_of_boot("two"));
    }

    #[test]
    fn circles_are_refused() {
        assert!(settle(files(&[("a.js", "import './b.js'"), ("b.js", "import './a.js'")])).is_err());
    }
}
