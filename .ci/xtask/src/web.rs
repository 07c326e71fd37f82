//! Builds the browser part, the styles and the assets into `target/site`, where the server embeds them.
//!
//! Logical names in the manifest: `office.wasm` and `office.js` (the islands and their glue), `lotse.css` (all of
//! `app/style` in name order), and every file of `app/assets` under its own name.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::site::{self, Manifest};
use crate::{css, layout, wasm};

/// Builds what has changed and returns the list of files.
pub fn run() -> Result<Manifest> {
    let start = Instant::now();
    // Cargo itself knows best whether the sources changed.
    let wasm = wasm::build().context("the browser part does not build")?;
    let mut files = assets(&layout::root().join("app/assets"))?;
    if let Some(styles) = styles(&layout::root().join("app/style"))? {
        add(&mut files, "lotse.css", styles)?;
    }

    let stamp_file = layout::target().join("wasm/site.stamp");
    let stamp = stamp(&wasm, &files)?;
    let folder = layout::site();
    let written = fs::read_to_string(&stamp_file).ok().filter(|written| *written == stamp);
    let manifest = written.and_then(|_| site::read(&folder).ok()).filter(|manifest| site::is_complete(&folder, manifest));
    let (manifest, note) = match manifest {
        Some(manifest) => (manifest, "unchanged"),
        None => {
            for (name, content) in bind(&wasm)? {
                add(&mut files, &name, content)?;
            }
            let manifest = site::write(&folder, files)?;
            fs::write(stamp_file, stamp)?;
            (manifest, "built")
        }
    };
    println!("web: {note}, {} files in target/site ({:.1} s)", manifest.len(), start.elapsed().as_secs_f64());
    Ok(manifest)
}

/// Everything the site is made from, this crate's own part in it included.
fn stamp(wasm: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<String> {
    let own = concat!(include_str!("web.rs"), include_str!("site.rs"), include_str!("css.rs"));
    let mut stamp = format!("xtask {}\nwasm {}\n", site::hash(own.as_bytes()), site::hash(&fs::read(wasm)?));
    for (name, content) in files {
        stamp += &format!("{name} {}\n", site::hash(content));
    }
    Ok(stamp)
}

/// The scripts, images and fonts.
fn assets(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for path in layout::files(folder, &["js", "svg", "woff2", "png", "ico", "webmanifest"])? {
        let name = path.file_name().and_then(|name| name.to_str()).context("an asset's name is not UTF-8")?;
        add(&mut found, name, fs::read(&path)?)?;
    }
    Ok(found)
}

/// All style sheets in name order as one; nothing if there are none.
fn styles(folder: &Path) -> Result<Option<Vec<u8>>> {
    let mut all = String::new();
    for path in layout::files(folder, &["css"])? {
        all += &css::minify(&fs::read_to_string(&path)?).with_context(|| path.display().to_string())?;
    }
    Ok(Some(all.into_bytes()).filter(|all| !all.is_empty()))
}

/// Makes the module the browser loads and its glue.
fn bind(wasm: &Path) -> Result<[(String, Vec<u8>); 2]> {
    let folder = layout::target().join("wasm/bindgen");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(wasm)
        .out_name("office")
        .web(true)
        .map_err(|error| anyhow!("{error:#}"))?
        .typescript(false)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .map_err(|error| anyhow!("{error:#}"))
        .context("wasm-bindgen failed")?;
    if folder.join("snippets").exists() {
        bail!("a crate of the browser build brings scripts of its own (target/wasm/bindgen/snippets); do without it");
    }
    let glue = fs::read_to_string(folder.join("office.js"))?;
    ensure!(glue.contains("'office_bg.wasm'"), "the glue does not name its module as expected");
    let glue = glue.replace("office_bg.wasm", "office.wasm");
    Ok([("office.js".to_owned(), glue.into_bytes()), ("office.wasm".to_owned(), fs::read(folder.join("office_bg.wasm"))?)])
}

fn add(files: &mut BTreeMap<String, Vec<u8>>, name: &str, content: Vec<u8>) -> Result<()> {
    ensure!(files.insert(name.to_owned(), content).is_none(), "two files of the site are named {name}");
    Ok(())
}
