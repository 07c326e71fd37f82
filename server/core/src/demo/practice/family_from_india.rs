//! Case 3: a family from India, parents with a child of seven years and one born in Germany, with an application to the
//! commission for cases of hardship.

use lotse_model::{catalogue::FieldId as F, lang::Lang};
use time::{Date, macros::date};

use super::daily::family_from_india as daily;
use super::story::{
    NONE, Story, about, ask, code, countries, day, dispute, doc, item, languages, number, office, own, refuse, reply, said,
    since, text, yes,
};
use crate::demo::plan::{Line, Person};

const OPENED: Date = date!(2017 - 02 - 14);

pub(super) fn persons() -> Vec<Person> {
    vec![father(), mother(), daughter(), baby()]
}

fn journey() -> [Line; 12] {
    [
        office(F::EntryGermany, day(date!(2015 - 06 - 03))),
        office(F::EntryState, day(date!(2015 - 06 - 09))),
        said(F::EntryTown, day(date!(2015 - 08 - 17))),
        office(F::ResidenceStatus, since("gest", date!(2015 - 06 - 09))),
        office(F::ResidenceStatus, since("duld", date!(2016 - 12 - 05))),
        office(F::HousingKind, since("eae", date!(2015 - 06 - 09))),
        office(F::HousingKind, since("vu", date!(2015 - 08 - 17))),
        office(F::HousingKind, since("au_komm", date!(2017 - 02 - 09))),
        office(F::HousingDistrict, since("eglosheim", date!(2015 - 08 - 17))),
        office(F::HousingDistrict, since("west", date!(2017 - 02 - 09))),
        office(F::ProcedureClosed, day(date!(2016 - 12 - 05))),
        doc(F::StatusUntil, day(date!(2018 - 06 - 04))),
    ]
}

fn home() -> [Line; 12] {
    [
        doc(F::Street, text("Schwieberdinger Straße 61")),
        said(F::Postcode, text("71636")),
        said(F::Town, text("Ludwigsburg")),
        said(F::Room, text("2. OG rechts")),
        said(F::CareOf, NONE),
        said(F::Building, text("Unterkunft Schwieberdinger Straße 61")),
        doc(F::Occupancy, code("assignment")),
        said(F::Rooms, number(2)),
        said(F::Wlan, yes(true)),
        said(F::Defects, text("Schimmel im Kinderzimmer.")),
        said(F::HandoverDate, day(date!(2017 - 02 - 07))),
        said(
            F::HandoverNotes,
            text(
                "Tochter soll im September in die Schule kommen. Vater hat eine Beschäftigungserlaubnis für eine Bäckerei beantragt.",
            ),
        ),
    ]
}

fn procedure() -> [Line; 7] {
    [
        said(F::AsylumApplied, day(date!(2015 - 07 - 02))),
        doc(F::AsylumDecision, code("refused")),
        said(F::AsylumDecided, day(date!(2016 - 04 - 21))),
        said(F::CourtAction, yes(true)),
        doc(F::HardshipApplied, day(date!(2018 - 02 - 19))),
        said(F::StatusPaper, code("paper_sheet")),
        said(F::ProlongationApplied, NONE),
    ]
}

fn father() -> Person {
    Story::begin("Sandhu", "Gurnam Singh", "ਗੁਰਨਾਮ ਸਿੰਘ ਸੰਧੂ", Lang::En, OPENED)
        .card(date!(2018 - 02 - 07), date!(2018 - 02 - 07))
        .manager(OPENED, 13, 30, [
            doc(F::FamilyName, text("Sandhu")),
            doc(F::GivenNames, text("Gurnam Singh")),
            said(F::BirthName, NONE),
            doc(F::BirthDate, day(date!(1983 - 03 - 12))),
            said(F::BirthPlace, text("Jalandhar")),
            said(F::BirthCountry, code("in")),
            doc(F::Sex, code("male")),
            doc(F::Nationalities, countries(&["in"])),
        ])
        .manager(OPENED, 13, 40, journey())
        .manager(OPENED, 13, 55, home())
        .manager(date!(2017 - 03 - 09), 10, 0, [
            doc(F::MaritalStatus, code("married")),
            said(F::SingleParent, yes(false)),
            item(1, said(F::RelativeName, text("Balwinder Singh Sandhu"))),
            item(1, said(F::RelativeKind, code("sibling"))),
            item(1, said(F::RelativeBirthYear, about(1979, None))),
            item(1, said(F::RelativeWhere, code("eu"))),
            item(1, said(F::RelativeCountry, code("xo"))),
            item(1, said(F::RelativeDependent, yes(false))),
            item(1, said(F::RelativeReunification, code("not_planned"))),
            said(F::MotherTongues, languages(&["pa"])),
            said(F::OtherLanguages, languages(&["en", "hi"])),
            said(F::TalkLanguage, code("en")),
            said(F::InterpreterNeed, code("sometimes")),
            said(F::InterpreterWish, code("any")),
            said(F::Literacy, code("second_script")),
            doc(F::GermanOverall, code("a2")),
            said(F::CourseKind, code("volunteer")),
            said(F::CourseState, code("running")),
            doc(F::CourseEntitlement, code("none")),
            doc(F::WorkPermit, code("not_allowed")),
            said(F::RentWarm, number(640)),
            said(F::RentPayer, code("social_office")),
        ])
        .manager(date!(2017 - 11 - 15), 14, 20, [
            doc(F::WorkPermit, code("with_permission")),
            doc(F::GermanOverall, code("b1")),
            said(F::LevelProof, code("certificate")),
            said(F::LevelDate, day(date!(2017 - 10 - 28))),
        ])
        .manager(date!(2018 - 02 - 20), 9, 10, procedure())
        .person(date!(2018 - 02 - 22), 18, 50, [
            own(F::OriginalName, text("ਗੁਰਨਾਮ ਸਿੰਘ ਸੰਧੂ")),
            own(F::CallName, text("Gurnam")),
            item(1, own(F::PaperKind, code("passport"))),
            item(1, own(F::PaperCountry, code("in"))),
            item(1, own(F::PaperUntil, day(date!(2019 - 08 - 30)))),
            item(1, own(F::PaperPlace, code("foreigners_office"))),
        ])
        .person(date!(2018 - 02 - 22), 19, 5, [
            own(F::PhoneNumber, text("0171 3920052")),
            own(F::EmailAddress, text("gurnam.sandhu@example.org")),
            own(F::Messenger, text("WhatsApp")),
            own(F::SafeTimes, text("after 15:00, I work the early shift")),
            own(F::NoCalls, yes(false)),
            own(F::UnmarkedLetters, yes(false)),
            own(F::SecretAddress, yes(false)),
        ])
        .person(date!(2018 - 02 - 22), 19, 16, [
            own(F::RentWarm, number(640)),
            own(F::RentPayer, code("shared")),
            own(F::GermanListening, code("b1")),
            own(F::GermanReading, code("b1")),
            own(F::GermanWriting, code("a2")),
            own(F::GermanSpeaking, code("b1")),
        ])
        .person(date!(2018 - 03 - 15), 17, 30, [own(F::WorkPermit, code("allowed"))])
        .manager(date!(2018 - 03 - 19), 10, 30, [refuse(
            F::WorkPermit,
            "Auf der Duldung steht: Beschäftigung nur mit Erlaubnis. Die Erlaubnis gilt für die Bäckerei.",
        )])
        .person(date!(2018 - 03 - 19), 18, 2, [dispute(F::WorkPermit)])
        .manager(date!(2018 - 04 - 19), 15, 0, [
            ask(F::HardshipApplied, "Hat die Härtefallkommission geantwortet? Bitte bringen Sie den Brief mit, auch wenn er noch nichts entscheidet."),
            ask(F::StatusUntil, "Die Duldung läuft am 04.06. ab. Haben Sie schon einen Termin bei der Ausländerbehörde?"),
        ])
        .person(date!(2018 - 04 - 19), 18, 20, [reply(F::StatusUntil, "Yes, the appointment is on 17 May at 8:30.")])
        .manager(date!(2018 - 02 - 20), 10, 0, daily::father())
        .person(date!(2018 - 04 - 20), 18, 40, daily::father_wrote())
        .end()
}

fn mother() -> Person {
    Story::begin("Sandhu", "Rajwinder Kaur", "ਰਾਜਵਿੰਦਰ ਕੌਰ ਸੰਧੂ", Lang::En, OPENED)
        .card(date!(2018 - 02 - 07), date!(2018 - 02 - 09))
        .manager(
            OPENED,
            14,
            10,
            [
                doc(F::FamilyName, text("Sandhu")),
                doc(F::GivenNames, text("Rajwinder Kaur")),
                said(F::BirthName, text("Gill")),
                doc(F::BirthDate, day(date!(1986 - 11 - 02))),
                said(F::BirthPlace, text("Ludhiana")),
                said(F::BirthCountry, code("in")),
                doc(F::Sex, code("female")),
                doc(F::Nationalities, countries(&["in"])),
            ],
        )
        .manager(OPENED, 14, 15, journey())
        .manager(OPENED, 14, 25, home())
        .manager(
            date!(2017 - 03 - 09),
            10,
            40,
            [
                doc(F::MaritalStatus, code("married")),
                said(F::SingleParent, yes(false)),
                said(F::MotherTongues, languages(&["pa"])),
                said(F::OtherLanguages, languages(&["hi"])),
                said(F::TalkLanguage, code("pa")),
                said(F::InterpreterNeed, code("always")),
                said(F::InterpreterWish, code("woman")),
                said(F::Literacy, code("latin_beginner")),
                doc(F::GermanOverall, code("a1")),
                said(F::CourseKind, code("volunteer")),
                said(F::CourseState, code("paused")),
                doc(F::WorkPermit, code("not_allowed")),
            ],
        )
        .manager(date!(2018 - 02 - 20), 9, 25, procedure())
        .person(date!(2018 - 02 - 24), 20, 30, [own(F::OriginalName, text("ਰਾਜਵਿੰਦਰ ਕੌਰ ਸੰਧੂ")), own(F::CallName, text("Rajwinder"))])
        .manager(date!(2018 - 02 - 20), 10, 20, daily::mother())
        .end()
}

fn daughter() -> Person {
    Story::begin("Sandhu", "Harleen Kaur", "ਹਰਲੀਨ ਕੌਰ ਸੰਧੂ", Lang::En, OPENED)
        .child_of(&[0, 1])
        .manager(
            OPENED,
            14,
            30,
            [
                doc(F::FamilyName, text("Sandhu")),
                doc(F::GivenNames, text("Harleen Kaur")),
                doc(F::BirthDate, day(date!(2010 - 10 - 19))),
                said(F::BirthPlace, text("Jalandhar")),
                said(F::BirthCountry, code("in")),
                doc(F::Sex, code("female")),
                doc(F::Nationalities, countries(&["in"])),
            ],
        )
        .manager(OPENED, 14, 33, journey())
        .manager(OPENED, 14, 36, home())
        .manager(date!(2018 - 02 - 20), 9, 35, procedure())
        .person(
            date!(2018 - 02 - 22),
            19,
            30,
            [
                own(F::OriginalName, text("ਹਰਲੀਨ ਕੌਰ ਸੰਧੂ")),
                own(F::CallName, text("Harleen")),
                own(F::MotherTongues, languages(&["pa"])),
                own(F::OtherLanguages, languages(&["de"])),
                own(F::TalkLanguage, code("de")),
                own(F::InterpreterNeed, code("no")),
                own(F::Literacy, code("latin_fluent")),
                own(F::GermanOverall, code("b1")),
            ],
        )
        .manager(date!(2018 - 02 - 20), 10, 30, daily::daughter())
        .end()
}

fn baby() -> Person {
    Story::begin("Sandhu", "Arman Singh", "ਅਰਮਾਨ ਸਿੰਘ ਸੰਧੂ", Lang::En, OPENED)
        .child_of(&[0, 1])
        .manager(
            OPENED,
            14,
            40,
            [
                doc(F::FamilyName, text("Sandhu")),
                doc(F::GivenNames, text("Arman Singh")),
                doc(F::BirthDate, day(date!(2016 - 07 - 30))),
                said(F::BirthPlace, text("Ludwigsburg")),
                said(F::BirthCountry, code("de")),
                doc(F::Sex, code("male")),
                doc(F::Nationalities, countries(&["in"])),
                doc(F::EntryGermany, NONE),
                doc(F::EntryState, NONE),
                said(F::EntryTown, NONE),
                office(F::ResidenceStatus, since("gest", date!(2016 - 07 - 30))),
                office(F::ResidenceStatus, since("duld", date!(2016 - 12 - 05))),
                office(F::HousingKind, since("vu", date!(2016 - 07 - 30))),
                office(F::HousingKind, since("au_komm", date!(2017 - 02 - 09))),
                office(F::HousingDistrict, since("eglosheim", date!(2016 - 07 - 30))),
                office(F::HousingDistrict, since("west", date!(2017 - 02 - 09))),
                office(F::ProcedureClosed, day(date!(2016 - 12 - 05))),
            ],
        )
        .manager(OPENED, 14, 43, home())
        .manager(date!(2018 - 02 - 20), 9, 45, procedure())
        .manager(date!(2018 - 02 - 20), 10, 35, daily::baby())
        .end()
}
