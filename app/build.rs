//! Embeds the texts in `locales/` and makes a constant of every message, so that a typo does not compile.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The language in which every message is written first.
const SOURCE: &str = "de";

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("texts.rs"), embedded(&locales)?)?;
    fs::write(out.join("msg.rs"), constants(&locales.join(SOURCE))?)?;
    Ok(())
}

/// The list of all files: language, name, whether reviewed, content.
fn embedded(locales: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("&[\n");
    for folder in entries(locales)? {
        let Some(tag) = folder.file_name().and_then(|name| name.to_str()).filter(|_| folder.is_dir()) else {
            continue;
        };
        for path in ftl_files(&folder)? {
            let reviewed = tag == SOURCE || is_reviewed(&fs::read_to_string(&path)?);
            let path = path.canonicalize()?;
            writeln!(code, "    File {{ tag: {tag:?}, reviewed: {reviewed}, text: include_str!({path:?}) }},")?;
        }
    }
    code.push(']');
    Ok(code)
}

/// Whether the head of a file says that a person reviewed it.
fn is_reviewed(text: &str) -> bool {
    text.lines().take_while(|line| line.starts_with("###")).any(|line| line.starts_with("### Reviewed by "))
}

/// One constant for each message of the source language, with its text as documentation.
fn constants(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    let mut seen = BTreeMap::new();
    for path in ftl_files(folder)? {
        let text = fs::read_to_string(&path)?;
        let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
            let faults: Vec<_> = errors
                .iter()
                .map(|error| {
                    let line = text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
                    format!("{}:{line}: {error}", path.display())
                })
                .collect();
            faults.join("\n")
        })?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name.to_uppercase().replace('-', "_");
            if let Some(other) = seen.insert(name.clone(), path.clone()) {
                return Err(format!("`{}` stands in {} and again in {}", message.id.name, other.display(), path.display()).into());
            }
            let mut doc = String::new();
            if let Some(value) = &message.value {
                flat(value, &mut doc);
            }
            if doc.trim().is_empty() {
                doc.push_str(message.id.name);
            }
            writeln!(code, "#[doc = {:?}]", escaped(&doc))?;
            writeln!(code, "pub const {name}: Msg = Msg({:?});", message.id.name)?;
        }
    }
    Ok(code)
}

/// The text of a pattern, with the default variant of every choice.
fn flat(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                if let Some(variant) = variants.iter().find(|variant| variant.default) {
                    flat(&variant.value, text);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                text.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                text.push_str("{ $");
                text.push_str(id.name);
                text.push_str(" }");
            }
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
}

/// Text as one line of documentation in which no character is markup.
fn escaped(text: &str) -> String {
    let mut line = String::from(" ");
    for character in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if character.is_ascii_punctuation() && !matches!(character, '.' | ',' | ':' | ';' | '?' | '(' | ')' | '/' | '$' | '\'') {
            line.push('\\');
        }
        line.push(character);
    }
    line
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = entries(folder)?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    Ok(files)
}

/// What stands in a folder, in the order of names.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}
