//! The texts of `locales/` in the language of the reader.
//!
//! German is the source: every message has a constant in [`msg`], made from the German files when the crate is built.
//! `cargo xtask check texts` sees to it that every language is complete; a message that is missing all the same is
//! rendered in German. Texts are rendered on the server only: islands get them as properties.

mod dates;

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use lotse_model::catalogue::{FieldId, Group, List, Part, Purpose, Section};
use lotse_model::form::FieldError;
use lotse_model::holding::Holding;
use lotse_model::lang::Lang;
use lotse_model::role::{Action, CaseState, Role};

/// The id of a message that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Msg(&'static str);

impl Msg {
    /// The id as it stands in the files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

impl AsRef<str> for Msg {
    fn as_ref(&self) -> &str {
        self.0
    }
}

/// One constant for each message.
pub mod msg {
    use super::Msg;

    include!(concat!(env!("OUT_DIR"), "/msg.rs"));
}

/// One file of texts.
struct File {
    tag: &'static str,
    reviewed: bool,
    text: &'static str,
}

/// All files of all languages.
static FILES: &[File] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// What stands in the place of a variable in a message.
///
/// Numbers are written in Latin digits in every language, because people compare with German letters, and choose the
/// plural form of a message. Text is kept apart from the sentence around it by isolation marks.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A piece of text.
    Text(&'a str),
    /// A piece of text made for this message.
    Owned(String),
    /// A whole number.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Owned(text)
    }
}

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

whole_numbers!(i64 u64 i32 u32 u16 u8 usize);

impl Arg<'_> {
    fn value(&self, lang: Lang) -> FluentValue<'_> {
        match self {
            Self::Text(text) => (*text).into(),
            Self::Owned(text) => text.as_str().into(),
            Self::Number(number) => number_value(*number, lang),
        }
    }
}

/// A number as Fluent chooses plural forms by it.
///
/// The Arabic rule of `intl_pluralrules` 7 forgets that "few" and "many" go by the last two digits (103 is "few"). So
/// for greater numbers these digits choose, and the number itself travels where [`written`] finds it again.
fn number_value(number: i64, lang: Lang) -> FluentValue<'static> {
    let last = number % 100;
    if lang != Lang::Ar || number < 100 || last < 3 {
        return number.into();
    }
    let options = FluentNumberOptions { currency: Some(number.to_string()), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber { options, ..FluentNumber::from(last) })
}

/// How a value is written, where it is not the value itself: see [`number_value`].
fn written<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    if let FluentValue::Number(number) = value { number.options.currency.clone() } else { None }
}

/// The texts in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    lang: Lang,
    staff: bool,
}

impl Texts {
    /// The texts in a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang, staff: false }
    }

    /// The texts for staff: where a text asks or quotes the person ("Wie wohnen Sie?"), the one of `staff.ftl`, which
    /// names the same thing, stands in its place.
    #[must_use]
    pub const fn staff(lang: Lang) -> Self {
        Self { lang, staff: true }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// Whether people have reviewed everything in this language; if not, pages say so.
    #[must_use]
    pub fn reviewed(self) -> bool {
        FILES.iter().filter(|file| file.tag == self.lang.tag()).all(|file| file.reviewed)
    }

    /// A message without variables.
    #[must_use]
    pub fn t(self, msg: Msg) -> String {
        self.with(msg, &[])
    }

    /// A message with its variables.
    #[must_use]
    pub fn with(self, msg: Msg, args: &[(&str, Arg<'_>)]) -> String {
        self.render(msg.0, None, args).unwrap_or_else(|| missing(msg.0))
    }

    /// A message without isolation marks: for the title of a page and for attributes.
    #[must_use]
    pub fn plain(self, msg: Msg, args: &[(&str, Arg<'_>)]) -> String {
        let mut text = self.with(msg, args);
        text.retain(|character| !matches!(character, '\u{2066}'..='\u{2069}'));
        text
    }

    /// A message whose id is put together while running, such as the text of a code.
    #[must_use]
    pub fn id(self, id: &str) -> String {
        self.id_with(id, &[])
    }

    /// As [`id`](Self::id), with variables.
    #[must_use]
    pub fn id_with(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.render(id, None, args).unwrap_or_else(|| missing(id))
    }

    /// An attribute of a message, if it has one: `attr(msg::HOME_TITLE, "help")`.
    #[must_use]
    pub fn attr(self, id: impl AsRef<str>, attribute: &str) -> Option<String> {
        self.render(id.as_ref(), Some(attribute), &[])
    }

    /// The label of a field.
    #[must_use]
    pub fn field_label(self, field: FieldId) -> String {
        self.id(&field.message())
    }

    /// One line of help for a field, where it needs one.
    #[must_use]
    pub fn field_help(self, field: FieldId) -> Option<String> {
        self.attr(field.message(), "help")
    }

    /// The heading of a part of the record.
    #[must_use]
    pub fn part_name(self, part: Part) -> String {
        self.code("part", part.code())
    }

    /// The name of a section.
    #[must_use]
    pub fn section_name(self, section: Section) -> String {
        self.code("section", section.code())
    }

    /// The name of a group of questions: the title of its page.
    #[must_use]
    pub fn group_name(self, group: Group) -> String {
        self.code("group", group.code())
    }

    /// The text of a code of a value list.
    #[must_use]
    pub fn list_text(self, list: List, code: &str) -> String {
        self.id(&list.message(code))
    }

    /// Why something is asked.
    #[must_use]
    pub fn purpose(self, purpose: Purpose) -> String {
        self.code("purpose", purpose.code())
    }

    /// The name of a role.
    #[must_use]
    pub fn role(self, role: Role) -> String {
        self.code("role", role.code())
    }

    /// The name of the state of a case.
    #[must_use]
    pub fn case_state(self, state: CaseState) -> String {
        self.code("case-state", state.code())
    }

    /// What somebody did, as it stands in the log that people read.
    #[must_use]
    pub fn action(self, action: Action) -> String {
        self.code("action", action.code())
    }

    /// The name of a kind of thing that is kept.
    #[must_use]
    pub fn holding(self, holding: Holding) -> String {
        self.code("holding", holding.code)
    }

    /// What such a thing is, what for and how long.
    #[must_use]
    pub fn holding_text(self, holding: Holding) -> Option<String> {
        self.attr(format!("holding-{}", holding.code), "text")
    }

    /// The text of a code of a plan: an area, a state, a phrase of the bank; the ids begin with `prefix`.
    #[must_use]
    pub fn plan_code(self, prefix: &'static str, code: &str) -> String {
        self.code(prefix, code)
    }

    /// What is wrong with an input and what to do.
    #[must_use]
    pub fn error(self, error: &FieldError) -> String {
        let id = format!("error-{}", error.code());
        match *error {
            FieldError::TooLong(n)
            | FieldError::TooShort(n)
            | FieldError::TooManyAttempts(n)
            | FieldError::FileTooLarge(n)
            | FieldError::FilePoints(n)
            | FieldError::FilePages(n)
            | FieldError::FilesFull(n) => self.id_with(&id, &[("n", n.into())]),
            FieldError::OutOfRange(min, max) => self.id_with(&id, &[("min", min.into()), ("max", max.into())]),
            FieldError::NotInAlphabet(character) => self.id_with(&id, &[("character", character.to_string().into())]),
            _ => self.id(&id),
        }
    }

    /// The text of a code with the ids `<prefix>-<code>`.
    fn code(self, prefix: &str, code: &str) -> String {
        self.id(&format!("{prefix}-{}", code.replace(['_', '.'], "-")))
    }

    fn render(self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        [self.lang, Lang::De].into_iter().find_map(|lang| {
            let bundle = bundle(lang);
            let for_staff = self.staff.then(|| bundle.get_message(&format!("staff-{id}"))).flatten();
            let message = for_staff.or_else(|| bundle.get_message(id))?;
            let pattern = match attribute {
                None => message.value()?,
                Some(attribute) => message.get_attribute(attribute)?.value(),
            };
            let mut values = FluentArgs::with_capacity(args.len());
            for (name, arg) in args {
                values.set(*name, arg.value(lang));
            }
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
            assert!(!cfg!(test) || errors.is_empty(), "`{id}` in {lang:?}: {errors:?}");
            Some(text)
        })
    }
}

/// What is rendered for an id that not even German has. In tests that is a fault.
fn missing(id: &str) -> String {
    if cfg!(test) {
        panic!("there is no message `{id}`");
    }
    id.to_owned()
}

type Bundle = FluentBundle<FluentResource>;

/// The parsed texts of a language, made at its first use.
fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    BUNDLES[lang as usize].get_or_init(|| {
        let files = FILES.iter().filter(|file| file.tag == lang.tag());
        make_bundle(lang, files.map(|file| file.text))
    })
}

/// Parses texts. What cannot be parsed is left out here and found by the check of the texts.
fn make_bundle<'a>(lang: Lang, texts: impl Iterator<Item = &'a str>) -> Bundle {
    let rules = plural_rules(lang).parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![rules]);
    bundle.set_formatter(Some(written));
    let mut faults = Vec::new();
    faults.extend(bundle.add_builtins().err().map(|error| error.to_string()));
    for text in texts {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(ToString::to_string));
            resource
        });
        let errors = bundle.add_resource(resource).err().unwrap_or_default();
        faults.extend(errors.iter().map(ToString::to_string));
    }
    assert!(!cfg!(test) || faults.is_empty(), "{lang:?}: {faults:?}");
    bundle
}

/// The language whose plural rules apply, by the names that `intl_pluralrules` knows.
const fn plural_rules(lang: Lang) -> &'static str {
    match lang {
        Lang::DeLeicht => "de",
        Lang::FaAf => "fa",
        Lang::Kmr => "ku",
        _ => lang.tag(),
    }
}

#[cfg(test)]
mod tests;
