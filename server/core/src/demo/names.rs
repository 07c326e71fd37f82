//! Pools of names by origin, in Latin letters and in the script of the language.

use std::sync::LazyLock;

/// A name in Latin letters and, where the language has another script, in that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// As registers write it.
    pub latin: &'static str,
    /// In its own script.
    pub original: Option<&'static str>,
}

/// The names of one origin.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    /// Given names of women and girls.
    pub female: Vec<Word>,
    /// Given names of men and boys.
    pub male: Vec<Word>,
    /// Family names, or names of fathers and grandfathers.
    pub family: Vec<Word>,
}

macro_rules! pools {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {$(
        $(#[$doc])*
        pub(crate) static $name: LazyLock<Pool> = LazyLock::new(|| Pool::read(include_str!(concat!("names/", $file, ".txt"))));
    )*
        /// All pools, for tests.
        #[cfg(test)]
        pub(crate) fn all() -> Vec<&'static Pool> { vec![$(&*$name),*] }
    };
}

pools! {
    /// Arabic names of Syria.
    SYRIA = "syria";
    /// Kurdish names of Syria and Iraq.
    KURDISH = "kurdish";
    /// Arabic names of Iraq.
    IRAQ = "iraq";
    /// Dari names.
    AFGHAN = "afghan";
    /// Pashto names.
    PASHTUN = "pashtun";
    /// Persian names of Iran.
    IRAN = "iran";
    /// Tigrinya names.
    ERITREA = "eritrea";
    /// Names of The Gambia.
    GAMBIA = "gambia";
    /// Names of Nigeria.
    NIGERIA = "nigeria";
    /// Somali names.
    SOMALIA = "somalia";
    /// Names of Turkey.
    TURKEY = "turkey";
    /// Punjabi names.
    PUNJAB = "punjab";
    /// Georgian names.
    GEORGIA = "georgia";
    /// Names of the Russian Federation, Chechnya above all.
    RUSSIA = "russia";
    /// Tamil names of Sri Lanka.
    LANKA = "lanka";
    /// Urdu names.
    PAKISTAN = "pakistan";
    /// Names of Togo.
    TOGO = "togo";
    /// Names of Cameroon.
    CAMEROON = "cameroon";
    /// Names of the Western Balkans.
    BALKAN = "balkan";
    /// Names of staff.
    STAFF = "staff";
}

impl Pool {
    fn read(text: &'static str) -> Self {
        let mut pool = Self::default();
        let mut list = 0;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line {
                "[female]" => list = 0,
                "[male]" => list = 1,
                "[family]" => list = 2,
                line => {
                    let word = match line.split_once('\t') {
                        Some((latin, original)) => Word { latin, original: Some(original) },
                        None => Word { latin: line, original: None },
                    };
                    [&mut pool.female, &mut pool.male, &mut pool.family][list].push(word);
                }
            }
        }
        pool
    }
}

#[cfg(test)]
mod tests {
    use lotse_model::name::{check_official, check_original_script};

    use super::*;

    #[test]
    fn every_name_is_one_that_the_portal_accepts_unchanged() {
        for pool in all() {
            for word in pool.female.iter().chain(&pool.male).chain(&pool.family) {
                assert_eq!(check_official(word.latin).as_deref(), Ok(word.latin));
                if let Some(original) = word.original {
                    assert_eq!(check_original_script(original).as_deref(), Ok(original), "{}", word.latin);
                }
            }
        }
    }

    #[test]
    fn big_origins_have_many_names() {
        for pool in [&*SYRIA, &*IRAQ, &*AFGHAN, &*ERITREA, &*GAMBIA] {
            assert!(pool.female.len() >= 30 && pool.male.len() >= 30 && pool.family.len() >= 30);
        }
        assert!(all().iter().all(|pool| pool.female.len() >= 10 && pool.male.len() >= 10 && pool.family.len() >= 10));
    }
}
