//! The check of the texts in `locales/`: every language is complete, and no translation is older than its source.
//!
//! German is the source. Beside the files of every other language lies `.source`: the hash of the German text that
//! each message was translated from. Who changes a German text sees its translations fail until somebody has compared
//! them and said so: `cargo xtask check texts --accept <id>` for all languages, `--accept <tag>:<id>` for one,
//! `--accept new` for messages that are not listed yet.
//!
//! While translations are under way, `LOTSE_TEXTS_LANGUAGES=de,tr` restricts the check to these languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use sha2::{Digest, Sha256};

use crate::layout;

/// The language in which every message is written first.
const SOURCE: &str = "de";

/// The languages with the plural categories of their cardinal numbers in CLDR. French "many" (from a million on) is
/// left out: the server's plural rules (CLDR 37) do not know it, and no page that exists in French counts so far.
const LANGUAGES: [(&str, &[&str]); 17] = [
    ("de", ONE_OTHER),
    ("de-x-leicht", ONE_OTHER),
    ("en", ONE_OTHER),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("fa", ONE_OTHER),
    ("fa-AF", ONE_OTHER),
    ("ps", ONE_OTHER),
    ("ti", ONE_OTHER),
    ("kmr", ONE_OTHER),
    ("ckb", ONE_OTHER),
    ("tr", ONE_OTHER),
    ("so", ONE_OTHER),
    ("fr", ONE_OTHER),
    ("ur", ONE_OTHER),
    ("ru", &["one", "few", "many", "other"]),
    ("uk", &["one", "few", "many", "other"]),
    ("ka", ONE_OTHER),
];
const ONE_OTHER: &[&str] = &["one", "other"];
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Files that exist in some languages only: the back office, and the record as staff read it.
const LIMITED: [(&str, &[&str]); 3] =
    [("office.ftl", &["de", "en"]), ("office-plan.ftl", &["de", "en"]), ("staff.ftl", &["de", "en"])];

/// Messages whose ids are put together from codes of the model: prefix, source file, where the codes begin, and what
/// stands before each. The codes are read from there, so that a new one without text fails and a text without code too.
const FAMILIES: [(&str, &str, &str, &str); 23] = [
    ("field", "catalogue/fields", "gather! { $rest", "= \""),
    ("part", "catalogue/group.rs", "\nimpl Part {", "=> \""),
    ("section", "catalogue/group.rs", "\nimpl Section {", "=> \""),
    ("group", "catalogue/group.rs", "\ngroups! {", "= \""),
    ("purpose", "catalogue/mod.rs", "\nimpl Purpose {", "=> \""),
    ("error", "form.rs", "\nimpl FieldError {", "=> \""),
    ("role", "role.rs", "    Role {", "= \""),
    ("case-state", "role.rs", "    CaseState {", "= \""),
    ("action", "role.rs", "    Action {", "= \""),
    ("area", "plan/field.rs", "    Area {", "= \""),
    ("goal-status", "plan/field.rs", "    GoalStatus {", "= \""),
    ("party", "plan/field.rs", "    Party {", "= \""),
    ("office-party", "plan/field.rs", "    Party {", "= \""),
    ("plan-state", "plan/state.rs", "    PlanState {", "= \""),
    ("plan-step", "plan/state.rs", "    Step {", "= \""),
    ("plan-origin", "plan/field.rs", "    Origin {", "= \""),
    ("plan-end", "plan/field.rs", "    EndReason {", "= \""),
    ("plan-field", "plan/field.rs", "    PlanField {", "= \""),
    ("holding", "holding.rs", "pub const HOLDINGS", "code: \""),
    ("template", "plan/template.rs", "pub const TEMPLATES", "code: \""),
    ("goal", "plan/phrase.rs", "pub const GOALS", "    (\""),
    ("step", "plan/phrase.rs", "pub const STEPS", "    \""),
    ("sign", "plan/phrase.rs", "pub const SIGNS", "    \""),
];

/// Beginnings of ids that pages put together in a way that this check does not see. It does see
/// `format!("prefix-{…}")` in the sources.
const PREFIXES: [&str; 1] = ["staff-"];

/// At most this many faults of a language are printed.
const SHOWN: usize = 40;

/// Checks that every language is complete and no translation is stale; `accept` names messages whose German source
/// was compared with the translations again.
pub fn run(accept: &[String]) -> Result<()> {
    let root = layout::root();
    let locales = root.join("locales");
    let chosen = chosen_languages(std::env::var("LOTSE_TEXTS_LANGUAGES").ok().as_deref())?;
    let source = Language::read(&locales, SOURCE)?;
    let mut faults = Vec::new();

    if chosen.contains(SOURCE) {
        let mut of_source = source.faults.clone();
        of_source.extend(source.check_itself());
        let code = Code::read(&root)?;
        of_source.extend(code.check(&source, &expected_ids(&root.join("app/model/src"))?));
        faults.extend(limited(SOURCE, of_source));
    }
    if chosen.len() == LANGUAGES.len() {
        faults.extend(unknown_folders(&locales)?);
    }

    let english = Language::read(&locales, "en").unwrap_or_default();
    let mut renewed = BTreeSet::new();
    for (tag, categories) in LANGUAGES.iter().filter(|(tag, _)| chosen.contains(tag)) {
        if *tag == SOURCE {
            println!("  {tag:<12}{:>5} messages, source", source.entries.len());
            continue;
        }
        if !locales.join(tag).is_dir() {
            faults.push(format!("{tag}: no translation"));
            continue;
        }
        let language = Language::read(&locales, tag)?;
        let list = locales.join(tag).join(".source");
        let mut hashes = Hashes::read(&list)?;
        if !accept.is_empty() {
            renewed.extend(hashes.renew(tag, accept, &source, &language));
            fs::write(&list, hashes.to_string()).with_context(|| list.display().to_string())?;
        }
        let mut of_language = language.faults.clone();
        of_language.extend(language.compare(&source, categories));
        of_language.extend(hashes.check(&source, &language));
        println!(
            "  {tag:<12}{:>5} messages, {:>3} % as in German, {:>3} % as in English{}",
            language.entries.len(),
            language.share_equal(&source),
            language.share_equal(&english),
            if of_language.is_empty() { String::new() } else { format!(", {} faults", of_language.len()) }
        );
        faults.extend(limited(tag, of_language));
    }
    for name in accept.iter().filter(|name| !is_new(name)) {
        if !renewed.contains(name) {
            faults.push(format!("--accept {name}: no such message in the languages checked"));
        }
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    Ok(())
}

fn is_new(name: &str) -> bool {
    matches!(name, "new" | "--accept-new")
}

fn chosen_languages(list: Option<&str>) -> Result<BTreeSet<&'static str>> {
    let all = LANGUAGES.iter().map(|(tag, _)| *tag);
    let Some(list) = list.filter(|list| !list.trim().is_empty()) else { return Ok(all.collect()) };
    list.split(',')
        .map(str::trim)
        .map(|tag| all.clone().find(|known| *known == tag).with_context(|| format!("LOTSE_TEXTS_LANGUAGES: no language `{tag}`")))
        .collect()
}

fn unknown_folders(locales: &Path) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for entry in fs::read_dir(locales).context("locales")? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !LANGUAGES.iter().any(|(tag, _)| *tag == name) {
            faults.push(format!("locales/{name}: no language of the portal"));
        }
    }
    Ok(faults)
}

/// Faults of a language, the greater part cut off.
fn limited(tag: &str, faults: Vec<String>) -> Vec<String> {
    let more = faults.len().saturating_sub(SHOWN);
    let mut shown: Vec<_> = faults.into_iter().take(SHOWN).map(|fault| format!("{tag}: {fault}")).collect();
    if more > 0 {
        shown.push(format!("{tag}: and {more} more"));
    }
    shown
}

/// Whether a file exists in a language.
fn belongs(file: &str, tag: &str) -> bool {
    LIMITED.iter().all(|(limited, tags)| *limited != file || tags.contains(&tag))
}

/// All texts of a language.
#[derive(Default)]
struct Language {
    tag: String,
    files: BTreeSet<String>,
    /// Messages by id; terms with their dash.
    entries: BTreeMap<String, Entry>,
    faults: Vec<String>,
}

/// One message or term.
struct Entry {
    file: String,
    /// As serialized, without id and comment.
    text: String,
    /// The value under the name "" and the attributes.
    patterns: BTreeMap<String, Shape>,
}

/// What a pattern is made of besides words.
#[derive(Default)]
struct Shape {
    has_words: bool,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    choices: Vec<Choice>,
}

/// A select expression.
struct Choice {
    selector: String,
    keys: BTreeSet<String>,
}

impl Choice {
    fn is_plural(&self) -> bool {
        self.keys.iter().any(|key| PLURAL_CATEGORIES.contains(&key.as_str()))
    }
}

impl Language {
    fn read(locales: &Path, tag: &str) -> Result<Self> {
        let folder = locales.join(tag);
        let mut texts = Vec::new();
        for path in layout::files(&folder, &["ftl"])? {
            let name = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
            texts.push((name, fs::read_to_string(&path).with_context(|| path.display().to_string())?));
        }
        if texts.is_empty() {
            bail!("locales/{tag}: no texts");
        }
        Ok(Self::parse(tag, texts))
    }

    fn parse(tag: &str, texts: Vec<(String, String)>) -> Self {
        let mut language = Self { tag: tag.to_owned(), ..Self::default() };
        for (file, text) in texts {
            if !belongs(&file, tag) {
                language.faults.push(format!("{file} does not exist in this language"));
            }
            let resource = fluent_syntax::parser::parse(text.clone()).unwrap_or_else(|(resource, errors)| {
                for error in errors {
                    let line = text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
                    language.faults.push(format!("{file}:{line}: {error}"));
                }
                resource
            });
            for entry in resource.body {
                let (id, value, attributes) = match entry {
                    ast::Entry::Message(message) => (message.id.name, message.value, message.attributes),
                    ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
                    _ => continue,
                };
                let entry = Entry::new(file.clone(), value, attributes);
                if let Some(first) = language.entries.get(&id) {
                    language.faults.push(format!("{file}: `{id}` stands in {} already", first.file));
                } else {
                    language.entries.insert(id, entry);
                }
            }
            language.files.insert(file);
        }
        language
    }

    /// What can be wrong with the source alone.
    fn check_itself(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for (id, entry) in &self.entries {
            if id.contains(|character: char| character.is_ascii_uppercase() || character == '_') {
                faults.push(format!("{}: `{id}`: ids are lower case with hyphens", entry.file));
            }
            if let Some(other) = id.strip_prefix("staff-").filter(|other| !self.entries.contains_key(*other)) {
                faults.push(format!("{}: `{id}` stands in the place of `{other}`, which does not exist", entry.file));
            }
            for shape in entry.patterns.values() {
                faults.extend(shape.lacking_categories(ONE_OTHER).map(|fault| format!("{}: `{id}`: {fault}", entry.file)));
            }
        }
        faults.extend(self.dangling_references());
        faults
    }

    fn dangling_references(&self) -> impl Iterator<Item = String> {
        self.entries.iter().flat_map(|(id, entry)| {
            let references = entry.patterns.values().flat_map(|shape| &shape.references);
            references
                .filter(|reference| !self.entries.contains_key(*reference))
                .map(move |reference| format!("{}: `{id}` refers to `{reference}`, which does not exist", entry.file))
        })
    }

    /// Everything in which a translation may not differ from the source.
    fn compare(&self, source: &Self, categories: &[&str]) -> Vec<String> {
        let mut faults = Vec::new();
        for file in source.files.difference(&self.files).filter(|file| belongs(file, &self.tag)) {
            faults.push(format!("{file} is missing"));
        }
        for (id, german) in source.entries.iter().filter(|(_, german)| belongs(&german.file, &self.tag)) {
            match self.entries.get(id) {
                // A file that is missing was told above, with all that it lacks.
                None if !self.files.contains(&german.file) => {}
                None => faults.push(format!("{}: `{id}` is missing", german.file)),
                Some(entry) if entry.file != german.file => {
                    faults.push(format!("{}: `{id}` stands in {} in German", entry.file, german.file));
                }
                Some(entry) => {
                    faults.extend(entry.compare(german, categories).map(|fault| format!("{}: `{id}`: {fault}", entry.file)));
                }
            }
        }
        for (id, entry) in self.entries.iter().filter(|(id, _)| !source.entries.contains_key(*id)) {
            faults.push(format!("{}: `{id}` does not exist in German", entry.file));
        }
        faults.extend(self.dangling_references());
        faults
    }

    /// Per cent of the messages with words that are the same as in another language.
    fn share_equal(&self, other: &Self) -> usize {
        let with_words = self.entries.iter().filter(|(_, entry)| entry.patterns.values().any(|shape| shape.has_words));
        let (mut all, mut equal) = (0, 0);
        for (id, entry) in with_words {
            all += 1;
            equal += usize::from(other.entries.get(id).is_some_and(|other| other.text == entry.text));
        }
        (equal * 100).checked_div(all).unwrap_or(0)
    }
}

impl Entry {
    fn new(file: String, value: Option<Pattern<String>>, attributes: Vec<ast::Attribute<String>>) -> Self {
        let mut patterns = BTreeMap::new();
        if let Some(value) = &value {
            patterns.insert(String::new(), Shape::of(value));
        }
        for attribute in &attributes {
            patterns.insert(attribute.id.name.clone(), Shape::of(&attribute.value));
        }
        let id = ast::Identifier { name: "id".to_owned() };
        let message = ast::Message { id, value, attributes, comment: None };
        let text = fluent_syntax::serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
        Self { file, text, patterns }
    }

    fn hash(&self) -> String {
        Sha256::digest(self.text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    fn compare(&self, german: &Self, categories: &[&str]) -> impl Iterator<Item = String> {
        let mut faults = Vec::new();
        let shown = |name: &str| if name.is_empty() { "the text".to_owned() } else { format!("`.{name}`") };
        for (name, source) in &german.patterns {
            let Some(shape) = self.patterns.get(name) else {
                faults.push(format!("{} is missing", shown(name)));
                continue;
            };
            if shape.variables != source.variables {
                let list = |set: &BTreeSet<String>| set.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                faults.push(format!(
                    "{} has the variables [{}], in German [{}]",
                    shown(name),
                    list(&shape.variables),
                    list(&source.variables)
                ));
            }
            faults.extend(shape.lacking_categories(categories));
            for choice in shape.choices.iter().filter(|choice| !choice.is_plural()) {
                let same = source.choices.iter().find(|other| other.selector == choice.selector);
                if same.is_none_or(|other| other.keys != choice.keys) {
                    faults.push(format!("{} has other cases of `{}` than in German", shown(name), choice.selector));
                }
            }
        }
        for name in self.patterns.keys().filter(|name| !german.patterns.contains_key(*name)) {
            faults.push(format!("{} does not exist in German", shown(name)));
        }
        faults.into_iter()
    }
}

impl Shape {
    fn of(pattern: &Pattern<String>) -> Self {
        let mut shape = Self::default();
        shape.add(pattern);
        shape
    }

    fn add(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.has_words |= value.contains(char::is_alphabetic),
                PatternElement::Placeable { expression } => self.add_expression(expression),
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                });
                self.choices.push(Choice { selector: name_of(selector), keys: keys.collect() });
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.clone())),
            InlineExpression::MessageReference { id, .. } => drop(self.references.insert(id.name.clone())),
            InlineExpression::TermReference { id, .. } => drop(self.references.insert(format!("-{}", id.name))),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.add_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn lacking_categories(&self, categories: &[&str]) -> impl Iterator<Item = String> {
        self.choices.iter().filter(|choice| choice.is_plural()).filter_map(|choice| {
            let is_number = |key: &str| key.starts_with(|first: char| first.is_ascii_digit());
            let lacking: Vec<_> = categories.iter().copied().filter(|category| !choice.keys.contains(*category)).collect();
            let strange: Vec<_> =
                choice.keys.iter().map(String::as_str).filter(|key| !is_number(key) && !categories.contains(key)).collect();
            if !lacking.is_empty() {
                Some(format!("the plural forms of `{}` lack [{}]", choice.selector, lacking.join("] [")))
            } else if !strange.is_empty() {
                Some(format!("`{}` has no plural forms [{}] in this language", choice.selector, strange.join("] [")))
            } else {
                None
            }
        })
    }
}

fn name_of(selector: &InlineExpression<String>) -> String {
    match selector {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => {
            let arguments: Vec<_> = arguments.positional.iter().map(name_of).collect();
            format!("{}({})", id.name, arguments.join(", "))
        }
        InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        InlineExpression::MessageReference { id, .. } => id.name.clone(),
        _ => String::new(),
    }
}

/// The German hash that each message of a language was translated from.
#[derive(Default)]
struct Hashes(BTreeMap<String, String>);

impl Hashes {
    fn read(path: &Path) -> Result<Self> {
        if !path.is_file() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        text.lines()
            .map(|line| line.split_once(' ').map(|(hash, id)| (id.to_owned(), hash.to_owned())))
            .collect::<Option<_>>()
            .map(Self)
            .with_context(|| format!("{}: lines are `hash id`", path.display()))
    }

    /// Lists messages anew and gives the names that fitted one.
    fn renew(&mut self, tag: &str, accept: &[String], source: &Language, language: &Language) -> BTreeSet<String> {
        self.0.retain(|id, _| source.entries.contains_key(id) && language.entries.contains_key(id));
        let mut renewed = BTreeSet::new();
        for (id, german) in source.entries.iter().filter(|(id, _)| language.entries.contains_key(*id)) {
            let named: Vec<_> = accept
                .iter()
                .filter(|name| *name == id || name.strip_prefix(tag).and_then(|rest| rest.strip_prefix(':')) == Some(id.as_str()))
                .collect();
            let is_first = !self.0.contains_key(id) && accept.iter().any(|name| is_new(name));
            if is_first || !named.is_empty() {
                self.0.insert(id.clone(), german.hash());
            }
            renewed.extend(named.into_iter().cloned());
        }
        renewed
    }

    fn check(&self, source: &Language, language: &Language) -> Vec<String> {
        let mut faults = Vec::new();
        let mut unlisted = Vec::new();
        for id in language.entries.keys() {
            let Some(german) = source.entries.get(id) else { continue };
            match self.0.get(id) {
                Some(hash) if *hash == german.hash() => {}
                Some(_) => faults.push(format!(
                    "{}: `{id}` is stale: the German text changed; compare, then --accept {}:{id}",
                    german.file, language.tag
                )),
                None => unlisted.push(id.as_str()),
            }
        }
        if let Some(first) = unlisted.first() {
            faults.push(format!("{} translations are not listed yet ({first} …): --accept new", unlisted.len()));
        }
        faults
    }
}

impl std::fmt::Display for Hashes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|(id, hash)| writeln!(f, "{hash} {id}"))
    }
}

/// Which messages the code speaks of.
#[derive(Default)]
struct Code {
    /// Ids by their constants: `msg::HOME_TITLE`.
    constants: BTreeSet<String>,
    /// Texts in quotation marks that may be ids.
    literals: BTreeSet<String>,
    /// Ids given in quotation marks to `.id(…)` and `.id_with(…)`, with their files.
    asked: BTreeSet<(String, String)>,
    /// Beginnings of ids that are put together: `format!("home-{…}")`.
    prefixes: BTreeSet<String>,
}

impl Code {
    fn read(root: &Path) -> Result<Self> {
        let mut code = Self::default();
        for folder in ["app/src", "app/model/src", "server"] {
            for path in layout::files(&root.join(folder), &["rs"])? {
                // The texts' own code names no message of a page, and its tests name some that do not exist.
                if path.starts_with(root.join("app/src/i18n/tests.rs")) || path.starts_with(root.join("server/target")) {
                    continue;
                }
                let is_texts_own = path.ends_with("app/src/i18n.rs");
                let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                code.add(&shown, &fs::read_to_string(&path)?, is_texts_own);
            }
        }
        Ok(code)
    }

    fn add(&mut self, file: &str, text: &str, is_texts_own: bool) {
        for (at, found) in text.match_indices("msg::") {
            let rest = &text[at + found.len()..];
            let names = match rest.strip_prefix('{') {
                Some(list) => list.split('}').next().unwrap_or_default(),
                None => rest.split(|character| !is_name(character)).next().unwrap_or_default(),
            };
            let names = names.split(|character| !is_name(character)).filter(|name| !name.is_empty());
            self.constants.extend(names.map(|name| name.to_lowercase().replace('_', "-")));
        }
        for (at, _) in text.match_indices('"') {
            let literal = text[at + 1..].split('"').next().unwrap_or_default();
            if !literal.starts_with(|first: char| first.is_ascii_lowercase()) {
                continue;
            }
            if !is_texts_own
                && let Some((prefix, _)) = literal.split_once("-{")
                && prefix.chars().all(is_id)
            {
                self.prefixes.insert(format!("{prefix}-"));
            }
            if literal.chars().all(is_id) {
                let before = &text[..at];
                if [".id(", ".id_with("].iter().any(|call| before.ends_with(call)) {
                    self.asked.insert((literal.to_owned(), file.to_owned()));
                }
                self.literals.insert(literal.to_owned());
            }
        }
    }

    fn check(&self, source: &Language, expected: &BTreeSet<String>) -> Vec<String> {
        let mut faults = Vec::new();
        for id in expected.iter().filter(|id| !source.entries.contains_key(*id)) {
            faults.push(format!("`{id}` is missing: the model has its code"));
        }
        for (id, file) in self.asked.iter().filter(|(id, _)| !source.entries.contains_key(id)) {
            faults.push(format!("`{id}` is missing: {file} asks for it"));
        }
        let referred: BTreeSet<_> =
            source.entries.values().flat_map(|entry| entry.patterns.values()).flat_map(|shape| &shape.references).collect();
        for (id, entry) in &source.entries {
            let is_used = expected.contains(id)
                || self.constants.contains(id)
                || self.literals.contains(id)
                || referred.contains(id)
                || self.prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()))
                || PREFIXES.iter().any(|prefix| id.starts_with(prefix));
            if !is_used {
                faults.push(format!("{}: `{id}` is not used", entry.file));
            }
        }
        faults
    }
}

fn is_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}

fn is_id(character: char) -> bool {
    character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
}

/// The ids that the codes of the model ask for.
fn expected_ids(model: &Path) -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    for (prefix, file, from, before) in FAMILIES {
        let codes = codes(&region(model, file, from)?, before);
        if codes.is_empty() {
            bail!("app/model/src/{file}: no codes after `{}`", from.trim());
        }
        ids.extend(codes.iter().map(|code| format!("{prefix}-{}", code.replace(['.', '_'], "-"))));
    }
    let lists = region(model, "catalogue/lists.rs", "\nlists! {")?;
    for list in lists.split("= \"").skip(1) {
        let (name, rest) = list.split_once('"').context("app/model/src/catalogue/lists.rs: a list without name")?;
        let body = rest.split(']').next().unwrap_or_default();
        ids.extend(codes(body, "\"").iter().step_by(2).map(|code| format!("{name}-{}", code.replace('_', "-"))));
    }
    Ok(ids)
}

/// The part of a source file from a mark to the end of that item, comments left out; of a folder, the parts of all its
/// files that have the mark.
fn region(model: &Path, file: &str, from: &str) -> Result<String> {
    let path = model.join(file);
    if path.is_dir() {
        let mut parts = String::new();
        for entry in fs::read_dir(&path).with_context(|| format!("app/model/src/{file}"))? {
            let name = entry?.file_name();
            let inside = format!("{file}/{}", name.to_string_lossy());
            if fs::read_to_string(model.join(&inside))?.contains(from) {
                parts.push_str(&region(model, &inside, from)?);
            }
        }
        return Ok(parts);
    }
    let text = fs::read_to_string(model.join(file)).with_context(|| format!("app/model/src/{file}"))?;
    let (_, rest) = text.split_once(from).with_context(|| format!("app/model/src/{file}: no `{}`", from.trim()))?;
    let end = ["\n}", "\n];"].iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
    let body = &rest[..end];
    Ok(body.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n"))
}

/// The texts in quotation marks that stand right after something.
fn codes(text: &str, before: &str) -> Vec<String> {
    text.match_indices(before).filter_map(|(at, _)| text[at + before.len()..].split('"').next()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str, text: &str) -> Language {
        Language::parse(tag, vec![("me.ftl".to_owned(), text.to_owned())])
    }

    const GERMAN: &str = "a = Text\n    .help = Hilfe\nb = { $n ->\n    [one] eins\n   *[other] { $n }\n}\n-t = Lotse\n";

    #[test]
    fn a_complete_translation_is_fine() {
        let german = language("de", GERMAN);
        assert_eq!(german.check_itself(), Vec::<String>::new());
        let turkish = language("tr", "a = Metin\n    .help = Yardım\nb = { $n } tane\n-t = Lotse\n");
        assert_eq!(turkish.faults, Vec::<String>::new());
        assert_eq!(turkish.compare(&german, ONE_OTHER), Vec::<String>::new());
    }

    #[test]
    fn what_a_translation_lacks_is_found() {
        let german = language("de", GERMAN);
        let compare = |text: &str| language("ru", text).compare(&german, LANGUAGES[14].1).join("\n");
        assert!(compare("a = x\n    .help = x\nb = { $n }\n").contains("`-t` is missing"));
        assert!(compare("a = x\nb = { $n }\n-t = x\n").contains("`.help` is missing"));
        assert!(compare("a = x\n    .help = x\n    .more = x\nb = { $n }\n-t = x\n").contains("`.more` does not exist"));
        assert!(compare("a = x\n    .help = x\nb = { $m }\n-t = x\n").contains("[$m], in German [$n]"));
        assert!(compare("a = x\n    .help = x\nb = { $n }\nc = x\n-t = x\n").contains("`c` does not exist in German"));
        let few = "a = x\n    .help = x\nb = { $n ->\n    [one] x\n    [few] x\n   *[other] x\n}\n-t = x\n";
        assert!(compare(few).contains("lack [many]"));
        assert!(compare("a = { c }\n    .help = x\nb = { $n }\n-t = x\n").contains("refers to `c`"));
    }

    #[test]
    fn faults_of_a_file_alone() {
        assert!(language("tr", "a = x\na = y\n").faults.join("").contains("`a` stands in me.ftl already"));
        assert!(language("tr", "a = x\n\nb = { $n\n").faults.join("").contains("me.ftl:"));
        assert!(language("de", "a_b = x\n").check_itself().join("").contains("hyphens"));
        let office = Language::parse("tr", vec![("office.ftl".to_owned(), "a = x\n".to_owned())]);
        assert!(office.faults.join("").contains("does not exist in this language"));
    }

    #[test]
    fn cases_by_name_are_those_of_the_source() {
        let german = language("de", "a = { $who ->\n    [you] Sie\n   *[staff] wir\n}\n");
        let other = language("tr", "a = { $who ->\n    [you] x\n   *[we] y\n}\n");
        assert!(other.compare(&german, ONE_OTHER).join("").contains("other cases of `$who`"));
    }

    #[test]
    fn stale_translations_are_found_and_renewed_by_name() {
        let turkish = language("tr", "a = x\nb = y\n");
        let mut hashes = Hashes::default();
        let before = language("de", "a = Text\nb = Wort\n");
        assert_eq!(hashes.check(&before, &turkish).len(), 1);
        hashes.renew("tr", &["new".to_owned()], &before, &turkish);
        assert_eq!(hashes.check(&before, &turkish), Vec::<String>::new());

        let after = language("de", "# A comment does not matter.\na = Text\nb = Satz\n");
        assert!(hashes.check(&after, &turkish).join("").contains("`b` is stale"));
        hashes.renew("tr", &["new".to_owned(), "ar:b".to_owned()], &after, &turkish);
        assert_eq!(hashes.check(&after, &turkish).len(), 1, "only its name renews it");
        assert!(hashes.renew("tr", &["tr:b".to_owned()], &after, &turkish).contains("tr:b"));
        assert_eq!(hashes.check(&after, &turkish), Vec::<String>::new());
    }

    #[test]
    fn used_and_unused_ids() {
        let german = language("de", "home-title = a\nhome-next = b\nkind-visit = c\nold = d\n{\"\"}\n");
        let mut code = Code::default();
        code.add("x.rs", "t.t(msg::HOME_TITLE); use msg::{ HOME_NEXT, B }; t.id(&format!(\"kind-{x}\")); t.id(\"gone\")", false);
        let faults = code.check(&german, &BTreeSet::from(["role-x".to_owned()]));
        assert_eq!(
            faults,
            ["`role-x` is missing: the model has its code", "`gone` is missing: x.rs asks for it", "me.ftl: `old` is not used"]
        );
    }

    #[test]
    fn the_model_is_read() {
        let ids = expected_ids(&layout::root().join("app/model/src")).expect("the model's sources");
        for id in [
            "field-person-family-name",
            "section-contact",
            "group-own-name",
            "purpose-safety",
            "error-not-letters",
            "role-carrier-admin",
            "case-state-handed-over",
            "action-own-record-read",
            "sex-not-stated",
            "country-xo",
            "cefr-0",
        ] {
            assert!(ids.contains(id), "{id}");
        }
        assert!(ids.len() > 400, "{}", ids.len());
        assert!(!ids.contains("field-004-01"));
    }
}
