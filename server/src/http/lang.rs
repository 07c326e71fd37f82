//! In which language a page speaks: the account's, else the one chosen in this browser, else the first of the
//! browser's own that we have, else German.

use axum::http::{HeaderMap, header};
use lotse_model::lang::Lang;

use super::cookie::{self, Cookies};

/// A language, and whether German stands beneath every label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speech {
    /// The language.
    pub lang: Lang,
    /// Whether German stands beneath.
    pub german_beside: bool,
}

/// Behind the tag in the cookie when German stands beneath.
const BESIDE: &str = ".de";

impl Speech {
    /// What a request says about it before anybody is signed in.
    #[must_use]
    pub fn of_request(headers: &HeaderMap, cookies: Cookies) -> Self {
        cookie::get(headers, cookies.lang())
            .and_then(Self::from_cookie)
            .unwrap_or_else(|| Self { lang: preferred(headers).unwrap_or(Lang::De), german_beside: false })
    }

    /// Whether a language was chosen in this browser.
    #[must_use]
    pub fn is_chosen(headers: &HeaderMap, cookies: Cookies) -> bool {
        cookie::get(headers, cookies.lang()).and_then(Self::from_cookie).is_some()
    }

    /// The text in the cookie.
    #[must_use]
    pub fn to_cookie(self) -> String {
        format!("{}{}", self.lang.tag(), if self.german_beside { BESIDE } else { "" })
    }

    fn from_cookie(text: &str) -> Option<Self> {
        let (tag, german_beside) = text.strip_suffix(BESIDE).map_or((text, false), |tag| (tag, true));
        Lang::by_tag(tag).map(|lang| Self { lang, german_beside })
    }
}

/// The language of the browser that we have and that stands highest in its list.
fn preferred(headers: &HeaderMap) -> Option<Lang> {
    let text = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wishes: Vec<(u16, Lang)> = text
        .split(',')
        // Nobody has more; the rest of a longer list is noise.
        .take(20)
        .filter_map(|wish| {
            let (tag, quality) = wish.split_once(';').map_or((wish, 1000), |(tag, quality)| (tag, thousandths(quality)));
            (quality > 0).then_some(())?;
            nearest(tag.trim()).map(|lang| (quality, lang))
        })
        .collect();
    // Sorting is stable, so equal wishes keep the order in which the browser sent them.
    wishes.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wishes.first().map(|(_, lang)| *lang)
}

fn thousandths(quality: &str) -> u16 {
    let number = quality.trim().strip_prefix("q=").and_then(|number| number.parse::<f32>().ok()).unwrap_or(0.0);
    // Between 0 and 1000, so nothing is lost that matters.
    (number.clamp(0.0, 1.0) * 1000.0).round() as u16
}

/// Ours for a tag: the same one, one that browsers name differently, or the language without its region.
fn nearest(tag: &str) -> Option<Lang> {
    let tag = tag.to_ascii_lowercase();
    let same = |other: &str| tag == other || tag.strip_prefix(other).is_some_and(|rest| rest.starts_with('-'));
    // Dari has several names; Kurdish without more is written in Latin letters, in Arabic ones in Iraq and Iran.
    const NAMES: &[(&str, Lang)] = &[
        ("de-x-leicht", Lang::DeLeicht),
        ("fa-af", Lang::FaAf),
        ("prs", Lang::FaAf),
        ("ku-arab", Lang::Ckb),
        ("ku-iq", Lang::Ckb),
        ("ku-ir", Lang::Ckb),
        ("ku", Lang::Kmr),
    ];
    NAMES
        .iter()
        .find(|(name, _)| same(name))
        .map(|(_, lang)| *lang)
        .or_else(|| Lang::ALL.into_iter().find(|lang| same(&lang.tag().to_ascii_lowercase())))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn of(accept: &'static str) -> Lang {
        let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accept))]);
        Speech::of_request(&headers, Cookies::new(true)).lang
    }

    #[test]
    fn the_highest_wish_that_we_have_wins() {
        assert_eq!(of("ar-SY,ar;q=0.9,en;q=0.5"), Lang::Ar);
        assert_eq!(of("es,en;q=0.4,ti;q=0.8"), Lang::Ti);
        assert_eq!(of("es-MX, pt;q=0.5"), Lang::De);
        assert_eq!(of("en;q=0, fr;q=0.1"), Lang::Fr);
        assert_eq!(of("de-AT"), Lang::De);
        assert_eq!(of("not a header;;q=,"), Lang::De);
    }

    #[test]
    fn names_that_browsers_use_are_known() {
        assert_eq!(of("prs-AF"), Lang::FaAf);
        assert_eq!(of("fa-AF"), Lang::FaAf);
        assert_eq!(of("fa-IR"), Lang::Fa);
        assert_eq!(of("ku-IQ"), Lang::Ckb);
        assert_eq!(of("ku-TR"), Lang::Kmr);
        assert_eq!(of("ckb"), Lang::Ckb);
    }

    #[test]
    fn the_choice_in_this_browser_wins() {
        let headers = HeaderMap::from_iter([
            (header::ACCEPT_LANGUAGE, HeaderValue::from_static("en")),
            (header::COOKIE, HeaderValue::from_static("__Host-lang=fa-AF.de")),
        ]);
        let speech = Speech::of_request(&headers, Cookies::new(true));
        assert_eq!(speech, Speech { lang: Lang::FaAf, german_beside: true });
    }

    #[test]
    fn every_choice_fits_into_its_cookie() {
        for lang in Lang::ALL {
            for german_beside in [false, true] {
                let speech = Speech { lang, german_beside };
                assert_eq!(Speech::from_cookie(&speech.to_cookie()), Some(speech));
                assert!(Cookies::new(true).set("lang", &speech.to_cookie(), None).is_some());
            }
        }
    }
}
