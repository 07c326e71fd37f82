//! Forms as they come in and go back: raw text by field name, and errors as codes that Fluent turns into sentences.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is wrong with one input. Each variant has the message `error-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FieldError {
    /// Nothing was entered where something is needed.
    Required,
    /// More than this many characters.
    TooLong(u32),
    /// Fewer than this many characters.
    TooShort(u32),
    /// Control characters.
    ControlCharacter,
    /// Invisible characters that turn the direction of text.
    BidiCharacter,
    /// A character that German registers do not know in names (DIN 91379).
    NotInAlphabet(char),
    /// Not letters at all.
    NotLetters,
    /// Not one of the choices.
    UnknownChoice,
    /// Not a number.
    NotANumber,
    /// Outside of the range.
    OutOfRange(i64, i64),
    /// A day without a month.
    DateNoMonth,
    /// A date without a year.
    DateNoYear,
    /// There is no such day.
    DateImpossible,
    /// A year that cannot be meant.
    DateOutOfRange,
    /// A date in the future where only the past makes sense.
    DateInFuture,
    /// A dated answer needs its date.
    DateRequired,
    /// Not a telephone number.
    NotAPhone,
    /// Not an e-mail address.
    NotAnEmail,
    /// The form held a field that this page does not have.
    UnknownField,
    /// Sign-in number or secret do not fit.
    WrongCredentials,
    /// Too many attempts; try again after this many minutes.
    TooManyAttempts(u32),
    /// The code of the second factor does not fit.
    WrongSecondFactor,
    /// The card's code is unknown, used or out of date.
    WrongCardCode,
    /// The two secrets differ.
    SecretsDiffer,
    /// The secret is one of the first that anyone would try.
    SecretTooCommon,
    /// The name is taken.
    Taken,
    /// The text must be given: a reason.
    ReasonRequired,
    /// The value may be kept only after the consent beside it was ticked.
    ConsentNeeded,
    /// No file came with the form.
    FileMissing,
    /// The file did not arrive as a whole.
    FileIncomplete,
    /// The file has more than this many megabytes.
    FileTooLarge(u32),
    /// The file is neither a picture of a known kind nor a PDF.
    FileUnknown,
    /// The file is damaged.
    FileDamaged,
    /// The picture has more than this many million points.
    FilePoints(u32),
    /// The file has more than this many pages.
    FilePages(u32),
    /// The file is locked by a password.
    FileLocked,
    /// The file carries programs or other files.
    FileActive,
    /// There are already this many documents.
    FilesFull(u32),
    /// The value may be kept only after the person's consent was entered.
    ConsentMissing,
    /// The value may be kept only after the person allowed it herself: a helper can't do it for her.
    ConsentOfPerson,
    /// The helper's code is unknown, used, ended or out of date.
    WrongHelpCode,
}

impl FieldError {
    /// The id of its message, without the prefix `error-`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong(_) => "too-long",
            Self::TooShort(_) => "too-short",
            Self::ControlCharacter => "control-character",
            Self::BidiCharacter => "bidi-character",
            Self::NotInAlphabet(_) => "not-in-alphabet",
            Self::NotLetters => "not-letters",
            Self::UnknownChoice => "unknown-choice",
            Self::NotANumber => "not-a-number",
            Self::OutOfRange(..) => "out-of-range",
            Self::DateNoMonth => "date-no-month",
            Self::DateNoYear => "date-no-year",
            Self::DateImpossible => "date-impossible",
            Self::DateOutOfRange => "date-out-of-range",
            Self::DateInFuture => "date-in-future",
            Self::DateRequired => "date-required",
            Self::NotAPhone => "not-a-phone",
            Self::NotAnEmail => "not-an-email",
            Self::UnknownField => "unknown-field",
            Self::WrongCredentials => "wrong-credentials",
            Self::TooManyAttempts(_) => "too-many-attempts",
            Self::WrongSecondFactor => "wrong-second-factor",
            Self::WrongCardCode => "wrong-card-code",
            Self::SecretsDiffer => "secrets-differ",
            Self::SecretTooCommon => "secret-too-common",
            Self::Taken => "taken",
            Self::ReasonRequired => "reason-required",
            Self::ConsentNeeded => "consent-needed",
            Self::FileMissing => "file-missing",
            Self::FileIncomplete => "file-incomplete",
            Self::FileTooLarge(_) => "file-too-large",
            Self::FileUnknown => "file-unknown",
            Self::FileDamaged => "file-damaged",
            Self::FilePoints(_) => "file-points",
            Self::FilePages(_) => "file-pages",
            Self::FileLocked => "file-locked",
            Self::FileActive => "file-active",
            Self::FilesFull(_) => "files-full",
            Self::ConsentMissing => "consent-missing",
            Self::ConsentOfPerson => "consent-of-person",
            Self::WrongHelpCode => "wrong-help-code",
        }
    }
}

/// The inputs of a form by name, as they were sent. Several values for one name are check boxes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawForm(BTreeMap<String, Vec<String>>);

impl RawForm {
    /// Takes pairs of name and value in the order in which they were sent.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            form.0.entry(name).or_default().push(value);
        }
        form
    }

    /// The first value of a name; empty when there is none.
    #[must_use]
    pub fn one(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of a name.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether the name was sent.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The names that were sent.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Sets a value, replacing what was there.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), vec![value.into()]);
    }

    /// Adds a value.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        self.0.entry(name.to_owned()).or_default().push(value.into());
    }

    /// Forgets a secret, so that it is never sent back.
    pub fn forget(&mut self, name: &str) {
        self.0.remove(name);
    }
}

/// A form with its errors, by input name; rendered again with everything typed still in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormState {
    /// What was typed.
    pub raw: RawForm,
    /// What is wrong, in the order of the page.
    pub errors: Vec<(String, FieldError)>,
}

impl FormState {
    /// A form as it is first shown.
    #[must_use]
    pub fn prefilled(raw: RawForm) -> Self {
        Self { raw, errors: Vec::new() }
    }

    /// Notes an error at an input.
    pub fn error(&mut self, name: &str, error: FieldError) {
        self.errors.push((name.to_owned(), error));
    }

    /// The error at an input.
    #[must_use]
    pub fn error_at(&self, name: &str) -> Option<FieldError> {
        self.errors.iter().find(|(at, _)| at == name).map(|(_, error)| *error)
    }

    /// Whether anything is wrong.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        !self.errors.is_empty()
    }
}
