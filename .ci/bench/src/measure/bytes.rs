//! Compressed bytes of each page of the refugee's area with its style, and of the files.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};
use lotse_model::{catalogue::Section, route};
use serde::Deserialize;

use crate::{
    Options,
    figure::{Budget, Figure, Figures},
    visit::Visitors,
};

/// A page of hers: one round trip.
const PAGE: f64 = 14_000.0;

/// A file of the site.
#[derive(Deserialize)]
struct Entry {
    br: u32,
}

/// Measures.
///
/// # Errors
/// When a page or the list of files fails.
pub async fn run(options: &Options, visitors: &Visitors, figures: &mut Figures) -> Result<()> {
    let list = fs::read(&options.site).with_context(|| format!("{} is missing", options.site.display()))?;
    let files: BTreeMap<String, Entry> = serde_json::from_slice(&list)?;
    let style = files.get("lotse.css").map_or(0, |entry| entry.br);
    for path in pages(visitors).await? {
        let body = visitors.get(&path, &visitors.refugee, "br").await?;
        let bytes = f64::from(u32::try_from(body.len())? + style);
        figures.add(Figure::new(format!("{path} with style, brotli"), bytes, "B").within(Budget::AtMost(PAGE)));
    }
    for (name, entry) in files {
        let budget = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("wasm") => Some(200_000.0),
            Some("js" | "css") => Some(8_000.0),
            _ => None,
        };
        let figure = Figure::new(format!("{name}, brotli"), f64::from(entry.br), "B");
        figures.add(match budget {
            Some(most) => figure.within(Budget::AtMost(most)),
            None => figure,
        });
    }
    Ok(())
}

/// Her pages: those that her sections lead to.
async fn pages(visitors: &Visitors) -> Result<Vec<String>> {
    let mut paths: Vec<String> = [route::ME, route::ME_LOG, route::ME_MORE, route::ME_PLAN].map(str::to_owned).into();
    for section in Section::ALL {
        let start = route::section(route::ME, *section);
        let page = visitors.get(&start, &visitors.refugee, "identity").await?;
        paths.push(start.clone());
        let page = String::from_utf8_lossy(&page);
        let links = page.split("href=\"").filter_map(|rest| rest.split(['"', '#']).next());
        paths.extend(links.filter(|href| href.starts_with(&format!("{start}/"))).map(str::to_owned));
    }
    let mut seen = std::collections::BTreeSet::new();
    paths.retain(|path| seen.insert(path.clone()));
    Ok(paths)
}
