//! The parts that pages are made of.
//!
//! Every part is a plain function that returns a view. It works without a script, in both writing directions and with
//! a screen reader; its look stands in `app/style`. Parts get their own words from [`Ui`], which also knows whether the
//! German text stands beneath.

pub mod button;
pub mod card;
pub mod chip;
pub mod conflict;
pub mod consent;
pub mod date;
pub mod error_summary;
pub mod field;
pub mod figure;
pub mod file;
pub mod form;
pub mod icon;
pub mod language;
pub mod listen;
pub mod notice;
pub mod plan;
pub mod qr;
pub mod question;
pub mod request;
pub mod table;
pub mod value;

use leptos::prelude::*;
use lotse_model::lang::Lang;

use crate::i18n::{Arg, Msg, Texts};

pub use icon::Icon;

/// In which language a page speaks, whether German stands beneath, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ui {
    texts: Texts,
    german: Option<Texts>,
    staff: bool,
}

impl Ui {
    /// For a person with her own record. `german_beside` puts the German text beneath every label.
    #[must_use]
    pub fn new(lang: Lang, german_beside: bool) -> Self {
        let beside = german_beside && !matches!(lang, Lang::De | Lang::DeLeicht);
        Self { texts: Texts::new(lang), german: beside.then(|| Texts::new(Lang::De)), staff: false }
    }

    /// For staff: labels name things and ask nobody, and inputs are never filled in by the browser.
    #[must_use]
    pub fn staff(lang: Lang) -> Self {
        Self { texts: Texts::staff(lang), german: None, staff: true }
    }

    /// The texts of the page.
    #[must_use]
    pub const fn texts(self) -> Texts {
        self.texts
    }

    /// The language of the page.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.texts.lang()
    }

    /// German, where it stands beneath.
    #[must_use]
    pub const fn german(self) -> Option<Texts> {
        self.german
    }

    /// Whether staff read the page.
    #[must_use]
    pub const fn is_staff(self) -> bool {
        self.staff
    }

    /// A message in the language of the page alone.
    #[must_use]
    pub fn t(self, msg: Msg) -> String {
        self.texts.t(msg)
    }

    /// A message, with German where it is wanted.
    #[must_use]
    pub fn say(self, msg: Msg) -> Said {
        self.both(|texts| texts.t(msg))
    }

    /// As [`say`](Self::say), with variables.
    #[must_use]
    pub fn say_with(self, msg: Msg, args: &[(&str, Arg<'_>)]) -> Said {
        self.both(|texts| texts.with(msg, args))
    }

    /// Any text, made once for each language that is shown.
    #[must_use]
    pub fn both(self, make: impl Fn(Texts) -> String) -> Said {
        let text = make(self.texts);
        let german = self.german.map(make).filter(|german| *german != text);
        Said { text, german }
    }

    /// As [`both`](Self::both), where the text may be missing.
    #[must_use]
    pub fn both_maybe(self, make: impl Fn(Texts) -> Option<String>) -> Option<Said> {
        let text = make(self.texts)?;
        let german = self.german.and_then(make).filter(|german| *german != text);
        Some(Said { text, german })
    }
}

/// A text, with its German form where that stands beneath.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// In the language of the page.
    pub text: String,
    /// In German.
    pub german: Option<String>,
}

impl Said {
    /// The text, and the German beneath it, as content of an inline element.
    #[must_use]
    pub fn view(self) -> AnyView {
        let german = self.german.map(|german| {
            view! { <span class="german" lang="de" dir="ltr">{german}</span> }
        });
        view! { {self.text}{german} }.into_any()
    }

    /// Both in one line, where markup is not possible.
    #[must_use]
    pub fn line(&self) -> String {
        match &self.german {
            Some(german) => format!("{} · {german}", self.text),
            None => self.text.clone(),
        }
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, german: None }
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// What a colour stands for; a word or an icon always says it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    Plain,
    /// New, chosen, for information.
    Primary,
    /// Due, waits for somebody.
    Attention,
    /// Confirmed, done.
    Good,
    /// Wrong, cannot be undone.
    Danger,
}

impl Tone {
    /// The end of the class name.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Primary => "primary",
            Self::Attention => "attention",
            Self::Good => "good",
            Self::Danger => "danger",
        }
    }
}
