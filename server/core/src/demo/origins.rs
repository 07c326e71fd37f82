//! Where people come from: names, languages, and what goes with them.

use lotse_model::{lang::Lang, rules::StatusBucket};

use super::names::{self, Pool};

/// How names are passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Custom {
    /// Children have the father's family name.
    Family,
    /// The second name is the father's, the third the grandfather's; nobody has a family name.
    Fathers,
    /// As [`Custom::Family`]; some people have one name only.
    Single,
    /// As [`Custom::Family`]; women's family names end in -a.
    Feminine,
}

/// People who share names and languages.
#[derive(Debug)]
pub(crate) struct Origin {
    /// Country of nationality.
    pub country: &'static str,
    /// Names.
    pool: fn() -> &'static Pool,
    /// How names are passed on.
    pub custom: Custom,
    /// How many wives in a hundred keep their own family name.
    pub wife_keeps: u32,
    /// Language of the portal for most.
    pub portal: Lang,
    /// Mother tongue.
    pub tongue: &'static str,
    /// Other languages that many know; the second one only some.
    pub others: &'static [&'static str],
    /// How many in a hundred are registered as born on 1 January.
    pub january: u32,
    /// How many adults in a hundred never learnt to read and write.
    pub illiterate: u32,
    /// Whether the script they learnt first is the Latin one.
    pub latin: bool,
    /// Places of birth.
    pub places: &'static [&'static str],
}

impl Origin {
    /// Its names.
    pub fn pool(&self) -> &'static Pool {
        (self.pool)()
    }
}

macro_rules! origins {
    ($($name:ident: $pool:ident, $country:literal, $custom:ident, $keeps:literal, $portal:ident, $tongue:literal, [$($other:literal)*],
       $january:literal, $illiterate:literal, $latin:literal, [$($place:literal)*];)*) => {$(
        pub(crate) static $name: Origin = Origin {
            country: $country,
            pool: || &names::$pool,
            custom: Custom::$custom,
            wife_keeps: $keeps,
            portal: Lang::$portal,
            tongue: $tongue,
            others: &[$($other),*],
            january: $january,
            illiterate: $illiterate,
            latin: $latin,
            places: &[$($place),*],
        };
    )*};
}

// Names, country, custom, wives who keep their name, portal, mother tongue, further languages, 1 January, no letters, Latin
// letters, places. The shares of 1 January follow the register of foreigners (domain.md §7.4).
origins! {
    SYRIA: SYRIA, "sy", Family, 85, Ar, "ar", ["en" "tr"], 18, 5, false, ["Aleppo" "Damaskus" "Homs" "Hama" "Daraa" "Idlib" "Deir ez-Zor" "Latakia" "Raqqa"];
    SYRIA_KURDS: KURDISH, "sy", Family, 85, Kmr, "kmr", ["ar" "en"], 30, 12, false, ["Afrin" "Qamischli" "Kobane" "Hasaka" "Amude"];
    IRAQ: IRAQ, "iq", Family, 85, Ar, "ar", ["en"], 18, 8, false, ["Bagdad" "Mosul" "Basra" "Kirkuk" "Falludscha" "Nadschaf"];
    YAZIDIS: KURDISH, "iq", Family, 85, Kmr, "kmr", ["ar"], 35, 25, false, ["Sindschar" "Scheichan" "Dohuk" "Kodscho" "Bahzani"];
    AFGHANISTAN: AFGHAN, "af", Single, 30, FaAf, "fa_af", ["ps" "en"], 45, 22, false, ["Kabul" "Herat" "Mazar-e Scharif" "Ghazni" "Bamiyan" "Maschhad (Iran)"];
    PASHTUNS: PASHTUN, "af", Single, 30, Ps, "ps", ["fa_af" "ur"], 50, 30, false, ["Dschalalabad" "Kandahar" "Kunduz" "Chost" "Baghlan"];
    IRAN: IRAN, "ir", Family, 95, Fa, "fa", ["en" "de"], 3, 2, false, ["Teheran" "Schiras" "Isfahan" "Ahwas" "Maschhad"];
    ERITREA: ERITREA, "er", Fathers, 100, Ti, "ti", ["am" "ar"], 22, 10, false, ["Asmara" "Keren" "Mendefera" "Dekemhare" "Adi Keyh" "Senafe"];
    SOMALIA: SOMALIA, "so", Fathers, 100, So, "so", ["ar" "en"], 55, 28, true, ["Mogadischu" "Kismayo" "Baidoa" "Hargeysa" "Beledweyne"];
    MANDINKA: GAMBIA, "gm", Family, 60, En, "mnk", ["en" "wo"], 20, 20, true, ["Brikama" "Serekunda" "Banjul" "Basse Santa Su" "Farafenni" "Bakau"];
    FULA: GAMBIA, "gm", Family, 60, En, "ff", ["en" "mnk"], 22, 25, true, ["Basse Santa Su" "Bansang" "Kuntaur" "Soma"];
    NIGERIA: NIGERIA, "ng", Family, 20, En, "en", ["ig" "yo"], 3, 4, true, ["Benin City" "Lagos" "Owerri" "Warri" "Onitsha"];
    TURKEY: TURKEY, "tr", Family, 10, Tr, "tr", ["kmr"], 8, 3, true, ["Diyarbakır" "Şırnak" "Batman" "İstanbul" "Gaziantep"];
    PUNJAB: PUNJAB, "in", Family, 30, En, "pa", ["hi" "en"], 3, 3, false, ["Jalandhar" "Ludhiana" "Amritsar" "Hoshiarpur"];
    GEORGIA: GEORGIA, "ge", Family, 60, Ka, "ka", ["ru"], 1, 0, false, ["Tiflis" "Kutaissi" "Sugdidi" "Rustawi"];
    RUSSIA: RUSSIA, "ru", Feminine, 20, Ru, "other", ["ru"], 2, 0, false, ["Grosny" "Gudermes" "Urus-Martan" "Schali"];
    LANKA: LANKA, "lk", Family, 20, En, "ta", ["en"], 2, 3, false, ["Jaffna" "Kilinochchi" "Batticaloa" "Trincomalee"];
    PAKISTAN: PAKISTAN, "pk", Family, 60, Ur, "ur", ["pa" "en"], 12, 12, false, ["Lahore" "Gujrat" "Sialkot" "Peschawar" "Rawalpindi"];
    TOGO: TOGO, "tg", Family, 30, Fr, "other", ["fr"], 3, 4, true, ["Lomé" "Sokodé" "Kara" "Atakpamé"];
    CAMEROON: CAMEROON, "cm", Family, 30, Fr, "fr", ["en"], 2, 2, true, ["Douala" "Yaoundé" "Bafoussam" "Bamenda"];
    MACEDONIA: BALKAN, "mk", Family, 10, De, "rom", ["mk" "de"], 1, 10, true, ["Skopje" "Kumanovo" "Prilep" "Štip"];
    KOSOVO: BALKAN, "xk", Family, 10, De, "sq", ["rom" "de"], 1, 8, true, ["Prizren" "Gjakova" "Peja" "Mitrovica"];
}

/// Origins by weight.
type Mix = &'static [(u32, &'static Origin)];

static REFUGEES: Mix = &[
    (42, &SYRIA),
    (12, &SYRIA_KURDS),
    (9, &IRAQ),
    (12, &YAZIDIS),
    (14, &ERITREA),
    (4, &AFGHANISTAN),
    (4, &IRAN),
    (2, &SOMALIA),
    (1, &TURKEY),
];
static SUBSIDIARY: Mix =
    &[(55, &SYRIA), (13, &SYRIA_KURDS), (9, &IRAQ), (10, &ERITREA), (5, &SOMALIA), (4, &AFGHANISTAN), (4, &PASHTUNS)];
static ASYLUM: Mix = &[(4, &TURKEY), (4, &IRAN), (2, &RUSSIA), (1, &CAMEROON)];
static OTHER_PERMIT: Mix = &[
    (36, &AFGHANISTAN),
    (14, &PASHTUNS),
    (8, &IRAQ),
    (5, &YAZIDIS),
    (6, &KOSOVO),
    (6, &MACEDONIA),
    (5, &LANKA),
    (4, &RUSSIA),
    (4, &NIGERIA),
    (3, &MANDINKA),
    (3, &SOMALIA),
    (3, &TURKEY),
    (2, &TOGO),
    (1, &CAMEROON),
];
static FAMILY: Mix = &[(6, &SYRIA), (2, &SYRIA_KURDS), (2, &IRAQ), (2, &ERITREA)];
static GESTATTUNG: Mix = &[
    (20, &MANDINKA),
    (6, &FULA),
    (14, &NIGERIA),
    (16, &AFGHANISTAN),
    (8, &PASHTUNS),
    (8, &IRAQ),
    (8, &PAKISTAN),
    (5, &CAMEROON),
    (4, &TURKEY),
    (4, &IRAN),
    (3, &GEORGIA),
    (3, &PUNJAB),
    (2, &TOGO),
    (2, &SOMALIA),
];
static DULDUNG: Mix = &[
    (22, &MANDINKA),
    (5, &FULA),
    (12, &PAKISTAN),
    (8, &PUNJAB),
    (8, &MACEDONIA),
    (8, &KOSOVO),
    (8, &NIGERIA),
    (5, &TOGO),
    (5, &GEORGIA),
    (5, &RUSSIA),
    (4, &LANKA),
    (5, &AFGHANISTAN),
    (3, &CAMEROON),
];

/// Who has which status.
pub(crate) fn of_status(bucket: StatusBucket) -> Mix {
    match bucket {
        StatusBucket::Refugee => REFUGEES,
        StatusBucket::Subsidiary => SUBSIDIARY,
        StatusBucket::Asylum => ASYLUM,
        StatusBucket::OtherPermit => OTHER_PERMIT,
        StatusBucket::Family => FAMILY,
        StatusBucket::Gestattung => GESTATTUNG,
        _ => DULDUNG,
    }
}

/// The exact status behind a bucket, for people of an origin.
pub(crate) fn exact_status(bucket: StatusBucket, origin: &Origin) -> &'static [(u32, &'static str)] {
    match bucket {
        StatusBucket::Refugee => &[(1, "fluechtl")],
        StatusBucket::Subsidiary => &[(1, "subs")],
        StatusBucket::Asylum => &[(1, "asylber")],
        StatusBucket::Family => &[(1, "ae_fam")],
        StatusBucket::Gestattung => &[(1, "gest")],
        StatusBucket::OtherPermit => match origin.country {
            "af" | "iq" | "so" => &[(9, "ae_25_3"), (1, "ae_25_5")],
            "xk" | "mk" => &[(4, "ae_25_5"), (2, "ae_25b"), (1, "ae_25a"), (1, "ae_23a"), (1, "ae_sonst")],
            _ => &[(4, "ae_25_5"), (3, "ae_25_3"), (2, "ae_25b"), (1, "ae_25_4"), (1, "ae_23a")],
        },
        _ => &[(8, "duld"), (1, "duld_erm"), (1, "duld_ausb")],
    }
}
