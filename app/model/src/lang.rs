//! The seventeen languages of the portal.

use serde::{Deserialize, Serialize};

/// A language in which every public and refugee page exists (domain.md §7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each variant is named by its autonym in `autonym`")]
pub enum Lang {
    De,
    DeLeicht,
    En,
    Ar,
    Fa,
    FaAf,
    Ps,
    Ti,
    Kmr,
    Ckb,
    Tr,
    So,
    Fr,
    Ur,
    Ru,
    Uk,
    Ka,
}

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dir {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Dir {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn attr(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// All languages in the order in which they are offered.
    pub const ALL: [Self; 17] = [
        Self::De,
        Self::DeLeicht,
        Self::En,
        Self::Ar,
        Self::Fa,
        Self::FaAf,
        Self::Ps,
        Self::Ti,
        Self::Kmr,
        Self::Ckb,
        Self::Tr,
        Self::So,
        Self::Fr,
        Self::Ur,
        Self::Ru,
        Self::Uk,
        Self::Ka,
    ];

    /// The languages of the back office.
    pub const OFFICE: [Self; 2] = [Self::De, Self::En];

    /// BCP 47 tag; also the folder under `locales/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::DeLeicht => "de-x-leicht",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Fa => "fa",
            Self::FaAf => "fa-AF",
            Self::Ps => "ps",
            Self::Ti => "ti",
            Self::Kmr => "kmr",
            Self::Ckb => "ckb",
            Self::Tr => "tr",
            Self::So => "so",
            Self::Fr => "fr",
            Self::Ur => "ur",
            Self::Ru => "ru",
            Self::Uk => "uk",
            Self::Ka => "ka",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub const fn autonym(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::DeLeicht => "Leichte Sprache",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Fa => "فارسی",
            Self::FaAf => "دری",
            Self::Ps => "پښتو",
            Self::Ti => "ትግርኛ",
            Self::Kmr => "Kurmancî",
            Self::Ckb => "کوردیی ناوەندی",
            Self::Tr => "Türkçe",
            Self::So => "Soomaali",
            Self::Fr => "Français",
            Self::Ur => "اردو",
            Self::Ru => "Русский",
            Self::Uk => "Українська",
            Self::Ka => "ქართული",
        }
    }

    /// Direction of the language's script, as CLDR has it (a test compares).
    #[must_use]
    pub const fn dir(self) -> Dir {
        match self {
            Self::Ar | Self::Fa | Self::FaAf | Self::Ps | Self::Ckb | Self::Ur => Dir::Rtl,
            _ => Dir::Ltr,
        }
    }

    /// The calendar that readers of this language may know besides the Gregorian one.
    #[must_use]
    pub const fn second_calendar(self) -> Option<crate::date::Calendar> {
        match self {
            Self::Fa | Self::FaAf | Self::Ps => Some(crate::date::Calendar::Persian),
            Self::Ti => Some(crate::date::Calendar::Ethiopian),
            _ => None,
        }
    }

    /// Finds a language by its tag, letter case aside.
    #[must_use]
    pub fn by_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag))
    }
}
