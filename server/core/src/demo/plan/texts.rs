//! Free texts of the records, as people and staff write them.

use lotse_model::lang::Lang;

use super::super::dice::Dice;

/// When somebody may be reached.
pub(super) const SAFE_TIMES: [&str; 5] = [
    "nur vormittags",
    "nach 17 Uhr",
    "bitte erst eine Nachricht schreiben",
    "Montag bis Freitag 9 bis 12 Uhr",
    "nicht während des Deutschkurses (8:30–12:45)",
];

/// What is broken or missing.
pub(super) const DEFECTS: [&str; 9] = [
    "Heizung wird nicht warm.",
    "Schimmel im Bad.",
    "Der Herd hat nur eine Platte, die geht.",
    "Es fehlt ein Kleiderschrank.",
    "Kein Tisch, an dem die Kinder Hausaufgaben machen können.",
    "Das Fenster schließt nicht.",
    "Im Zimmer ist kein WLAN-Empfang.",
    "Die Waschmaschine ist seit zwei Wochen kaputt.",
    "Zu sechst ein Bad auf dem Flur.",
];

/// Notes of talks at the handover.
pub(super) const HANDOVER: [&str; 6] = [
    "Gespräch mit dem Sozialen Dienst Asyl. Deutschkurs läuft weiter, Fahrkarte beantragt.",
    "Kita-Platz besteht und soll beim Umzug erhalten bleiben. Hausarzt bleibt.",
    "Ausbildungsplatz ab September zugesagt; Arbeitgeber braucht die neue Anschrift.",
    "Schulplatz in der Vorbereitungsklasse ist zu klären. Verwandte wohnen im Stadtteil.",
    "Arbeitet in Schicht, Termine nur am Nachmittag. Sucht ein Zimmer in der Nähe des Bahnhofs.",
    "Braucht eine Dolmetscherin. Ansprechpartnerin der Ehrenamtlichen ist bekannt.",
];

/// Questions of managers.
pub(super) const QUESTIONS: [(lotse_model::catalogue::FieldId, &str); 6] = {
    use lotse_model::catalogue::FieldId as F;
    [
        (F::StatusUntil, "Bitte bringen Sie Ihre Karte zum nächsten Termin mit. Das Datum auf der Kopie ist nicht zu lesen."),
        (F::GermanOverall, "Haben Sie das Zeugnis vom Deutschkurs bekommen?"),
        (F::MaritalStatus, "Haben Sie eine Heiratsurkunde? Auch eine Kopie hilft."),
        (F::Street, "Stimmt die Hausnummer noch? Ein Brief kam zurück."),
        (F::CourseEntitlement, "Haben Sie den Brief vom BAMF zum Integrationskurs schon bekommen?"),
        (F::WorkPermit, "Was steht auf Ihrem Papier zur Erwerbstätigkeit? Bitte machen Sie ein Foto."),
    ]
};

/// Reasons of refusals.
pub(super) const REFUSALS: [&str; 4] = [
    "In Ihrem Pass steht etwas anderes. Bitte sprechen Sie mich an.",
    "Auf dem Bescheid steht ein anderes Datum.",
    "Das Zeugnis nennt eine andere Stufe. Wir sehen es beim nächsten Termin gemeinsam an.",
    "Dafür brauche ich noch ein Papier von der Ausländerbehörde.",
];

/// A reply of a person to a question, in the language of her portal where there is one.
pub(super) const fn reply(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "نعم، سأحضر الورقة معي في الموعد القادم.",
        Lang::Fa => "بله، برگه را در قرار بعدی می‌آورم.",
        Lang::FaAf => "بلی، کاغذ را در ملاقات آینده میاورم.",
        Lang::Ps => "هو، زه به کاغذ په راتلونکې لیدنه کې راوړم.",
        Lang::Ti => "እወ፣ ነቲ ወረቐት ኣብ ዝቕጽል ቆጸራ ከምጽኦ እየ።",
        Lang::Tr => "Evet, kâğıdı bir sonraki randevuya getireceğim.",
        Lang::Kmr => "Erê, ez ê kaxezê di civana bê de bînim.",
        Lang::Fr => "Oui, j’apporterai le papier au prochain rendez-vous.",
        Lang::So => "Haa, warqadda ayaan la imanayaa ballanta xigta.",
        Lang::Ru => "Да, я принесу документ на следующую встречу.",
        Lang::En => "Yes, I will bring the paper to the next appointment.",
        _ => "Ja, ich bringe das Papier beim nächsten Termin mit.",
    }
}

/// A house in a district, with its postcode. The streets exist, the numbers are invented.
pub(super) fn address(district: &str, house: u32) -> (String, &'static str) {
    let (street, postcode) = match district {
        "mitte" => ("Obere Marktstraße", "71634"),
        "nord" => ("Heilbronner Straße", "71634"),
        "sued" => ("Stuttgarter Straße", "71638"),
        "ost" => ("Oststraße", "71638"),
        "west" => ("Schwieberdinger Straße", "71636"),
        "eglosheim" => ("Hirschbergstraße", "71634"),
        "grunbuehl" => ("Donaustraße", "71638"),
        "hoheneck" => ("Bottwartalstraße", "71642"),
        "neckarweihingen" => ("Hauptstraße", "71642"),
        "ossweil" => ("Neckarweihinger Straße", "71640"),
        "pflugfelden" => ("Möglinger Straße", "71636"),
        "poppenweiler" => ("Steinheimer Straße", "71642"),
        _ => ("Bahnhofstraße", "71696"),
    };
    (format!("{street} {}", 3 + house * 2), postcode)
}

/// The name of the place.
pub(super) const fn town(district: &str, house: u32) -> &'static str {
    if !matches!(district.as_bytes(), b"ausserhalb") {
        return "Ludwigsburg";
    }
    match house % 4 {
        0 => "Möglingen",
        1 => "Ditzingen",
        2 => "Korntal-Münchingen",
        _ => "Markgröningen",
    }
}

/// A country in which relatives live who are neither here nor at home.
pub(super) fn elsewhere(dice: &mut Dice, place: &str) -> &'static str {
    match place {
        "third_state" => dice.weighted(&[(4, "tr"), (3, "lb"), (2, "jo"), (1, "ir"), (1, "et"), (1, "sd")]),
        "eu" | "missing" | "dead" => "xo",
        _ => "de",
    }
}

/// The key of a country in file numbers of the BAMF.
pub(super) const fn country_key(country: &str) -> u16 {
    match country.as_bytes() {
        b"sy" => 475,
        b"iq" => 438,
        b"af" => 423,
        b"ir" => 439,
        b"er" => 224,
        b"so" => 273,
        b"gm" => 238,
        b"ng" => 232,
        b"tr" => 163,
        b"in" => 436,
        b"ge" => 430,
        b"ru" => 160,
        b"lk" => 431,
        b"pk" => 461,
        b"tg" => 283,
        b"cm" => 262,
        _ => 150,
    }
}

/// Wishes as they are noted, with the area of life.
pub(super) const WISHES: [(&str, &str); 7] = [
    ("language", "Ich möchte die B1-Prüfung schaffen."),
    ("work", "Ich möchte eine feste Arbeit finden."),
    ("housing", "Ich möchte eine eigene Wohnung für uns."),
    ("training", "Ich möchte eine Ausbildung machen."),
    ("family", "Meine Familie soll kommen."),
    ("people", "Ich möchte mehr Leute kennenlernen."),
    ("money", "Ich möchte ohne Jobcenter leben."),
];
pub(super) const KITAS: [&str; 4] =
    ["Kita Hirschberg", "Kita am Salonwald", "Kinderhaus Hartenecker Höhe", "Kita Brünner Straße"];
pub(super) const CLUBS: [&str; 4] = ["Fußballverein", "Boxverein", "Schwimmverein", "Chor"];
pub(super) const VOLUNTEERS: [&str; 5] = ["Renate Bauer", "Karl Schuster", "Ingrid Lang", "Jürgen Haas", "Susanne Frey"];
pub(super) const TRADES: [&str; 9] =
    ["Schneiderei", "Elektriker", "Koch", "Verkauf", "Pflegehilfe", "Lager", "Malerarbeiten", "Friseur", "Automechanik"];
pub(super) const STUDIES: [&str; 5] = ["Rechtswissenschaft", "Informatik", "Lehramt Englisch", "Bauingenieurwesen", "Pharmazie"];
