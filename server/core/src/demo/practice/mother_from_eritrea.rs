//! Case 2: a mother from Eritrea who brings up her son of two years alone, in a measure for parents with children; her
//! daughter of ten years lives in Eritrea.

use lotse_model::{catalogue::FieldId as F, lang::Lang};
use time::macros::date;

use super::daily::mother_from_eritrea as daily;
use super::story::{
    NONE, Story, about, ask, code, countries, day, doc, item, languages, number, office, own, reply, said, since, text, yes,
};
use crate::demo::plan::{Line, Person};

pub(super) fn persons() -> Vec<Person> {
    vec![mother(), son()]
}

fn dwelling() -> [Line; 8] {
    [
        doc(F::Street, text("Donaustraße 8")),
        said(F::Postcode, text("71638")),
        said(F::Town, text("Ludwigsburg")),
        said(F::Room, text("Wohnung 3, 1. OG")),
        said(F::CareOf, NONE),
        said(F::Building, text("Unterkunft Donaustraße 8")),
        doc(F::Occupancy, code("assignment")),
        said(F::Rooms, number(2)),
    ]
}

fn mother() -> Person {
    Story::begin("Tekle Weldu", "Selam", "ሰላም ተኽለ ወልዱ", Lang::Ti, date!(2016 - 11 - 07))
        .card(date!(2018 - 02 - 08), date!(2018 - 02 - 10))
        .manager(
            date!(2016 - 11 - 07),
            10,
            45,
            [
                doc(F::FamilyName, text("Tekle Weldu")),
                doc(F::GivenNames, text("Selam")),
                said(F::BirthName, NONE),
                // Registered as 1 January: only the year is known.
                doc(F::BirthDate, day(date!(1989 - 01 - 01))),
                said(F::BirthPlace, text("Keren")),
                said(F::BirthCountry, code("er")),
                doc(F::Sex, code("female")),
                doc(F::Nationalities, countries(&["er"])),
                office(F::EntryGermany, day(date!(2015 - 09 - 11))),
                office(F::EntryState, day(date!(2015 - 09 - 14))),
                said(F::EntryTown, about(2016, Some(1))),
                office(F::ResidenceStatus, since("gest", date!(2015 - 09 - 14))),
                office(F::ResidenceStatus, since("fluechtl", date!(2016 - 09 - 02))),
                office(F::HousingKind, since("eae", date!(2015 - 09 - 14))),
                office(F::HousingKind, since("vu", date!(2016 - 01 - 12))),
                office(F::HousingKind, since("au_komm", date!(2016 - 11 - 02))),
                office(F::HousingDistrict, since("ost", date!(2016 - 01 - 12))),
                office(F::HousingDistrict, since("grunbuehl", date!(2016 - 11 - 02))),
                office(F::ProcedureClosed, day(date!(2016 - 09 - 20))),
                doc(F::AsylumDecision, code("refugee")),
                doc(F::StatusUntil, day(date!(2019 - 09 - 01))),
            ],
        )
        .manager(date!(2016 - 11 - 07), 11, 30, dwelling())
        .manager(
            date!(2016 - 11 - 24),
            9,
            30,
            [
                doc(F::MaritalStatus, code("separated")),
                said(F::SingleParent, yes(true)),
                item(1, said(F::RelativeName, text("Rahwa Yonas"))),
                item(1, said(F::RelativeKind, code("child"))),
                item(1, said(F::RelativeBirthYear, about(2008, Some(2)))),
                item(1, said(F::RelativeWhere, code("origin"))),
                item(1, said(F::RelativeCountry, code("er"))),
                item(1, said(F::RelativeDependent, yes(true))),
                item(1, said(F::RelativeReunification, code("notice_filed"))),
                item(2, said(F::RelativeName, text("Letebrhan Weldu"))),
                item(2, said(F::RelativeKind, code("parent"))),
                item(2, said(F::RelativeBirthYear, about(1962, None))),
                item(2, said(F::RelativeWhere, code("origin"))),
                item(2, said(F::RelativeCountry, code("er"))),
                item(2, said(F::RelativeDependent, yes(false))),
                item(2, said(F::RelativeReunification, code("not_planned"))),
                said(F::MotherTongues, languages(&["ti"])),
                said(F::OtherLanguages, languages(&["am"])),
                said(F::TalkLanguage, code("ti")),
                said(F::InterpreterNeed, code("always")),
                said(F::InterpreterWish, code("woman")),
                said(F::Literacy, code("other_script")),
                said(F::AsylumApplied, day(date!(2015 - 11 - 05))),
                said(F::AsylumDecided, day(date!(2016 - 09 - 02))),
                said(F::CourtAction, yes(false)),
                said(F::HardshipApplied, NONE),
                doc(F::ResidenceRuleUntil, day(date!(2019 - 09 - 02))),
                doc(F::WorkPermit, code("allowed")),
                said(F::StatusPaper, code("eat")),
                said(F::ProlongationApplied, NONE),
                item(1, doc(F::PaperKind, code("travel_document_refugee"))),
                item(1, said(F::PaperCountry, code("de"))),
                item(1, said(F::PaperUntil, day(date!(2019 - 09 - 01)))),
                item(1, said(F::PaperPlace, code("with_me"))),
            ],
        )
        .manager(
            date!(2017 - 10 - 12),
            10,
            0,
            [
                doc(F::GermanOverall, code("a1")),
                said(F::LevelProof, code("placement")),
                said(F::LevelDate, day(date!(2017 - 10 - 02))),
                said(F::CourseKind, code("integration_parents")),
                said(F::CourseState, code("waiting")),
                doc(F::CourseEntitlement, code("obligation")),
                said(F::RentWarm, number(420)),
                said(F::RentPayer, code("jobcenter")),
            ],
        )
        .manager(
            date!(2018 - 01 - 18),
            9,
            15,
            [
                said(F::CourseState, code("running")),
                said(F::InterpreterNeed, code("sometimes")),
                item(1, said(F::RelativeReunification, code("visa_applied"))),
            ],
        )
        .person(date!(2018 - 02 - 10), 20, 14, [own(F::OriginalName, text("ሰላም ተኽለ ወልዱ")), own(F::CallName, text("Selam"))])
        .person(
            date!(2018 - 02 - 10),
            20,
            22,
            [
                own(F::PhoneNumber, text("0171 3920037")),
                own(F::Messenger, text("Viber")),
                own(F::SafeTimes, text("ድሕሪ ሰዓት 14")),
                own(F::NoCalls, yes(false)),
                own(F::UnmarkedLetters, yes(true)),
                own(F::SecretAddress, yes(true)),
            ],
        )
        .person(
            date!(2018 - 02 - 12),
            20,
            40,
            [
                own(F::GermanOverall, code("a2")),
                own(F::GermanListening, code("a2")),
                own(F::GermanReading, code("a1")),
                own(F::GermanWriting, code("a1")),
                own(F::GermanSpeaking, code("a2")),
            ],
        )
        .person(date!(2018 - 02 - 12), 20, 47, [own(F::Wlan, yes(false)), own(F::Defects, text("እቲ መሕጸቢ ክዳን ተበላሽዩ ኣሎ።"))])
        .manager(
            date!(2018 - 02 - 20),
            13,
            45,
            [ask(
                F::GermanOverall,
                "Machen Sie im Kurs bald die A2-Prüfung? Das Ergebnis hilft für die Maßnahme beim Bildungsträger.",
            )],
        )
        .person(date!(2018 - 02 - 21), 20, 5, [reply(F::GermanOverall, "እወ፣ እቲ ፈተና ኣብ ግንቦት እዩ።")])
        .manager(date!(2018 - 04 - 17), 10, 10, [item(1, said(F::RelativeReunification, code("advice"))), said(F::Defects, NONE)])
        .manager(date!(2018 - 02 - 20), 14, 10, daily::noted())
        .person(date!(2018 - 04 - 18), 20, 15, daily::written())
        .end()
}

fn son() -> Person {
    Story::begin("Tekle", "Natnael", "ናትናኤል ተኽለ", Lang::Ti, date!(2016 - 11 - 07))
        .child_of(&[0])
        .manager(
            date!(2016 - 11 - 07),
            11,
            45,
            [
                doc(F::FamilyName, text("Tekle")),
                doc(F::GivenNames, text("Natnael")),
                doc(F::BirthDate, day(date!(2016 - 02 - 21))),
                said(F::BirthPlace, text("Ludwigsburg")),
                said(F::BirthCountry, code("de")),
                doc(F::Sex, code("male")),
                doc(F::Nationalities, countries(&["er"])),
                doc(F::EntryGermany, NONE),
                doc(F::EntryState, NONE),
                said(F::EntryTown, NONE),
                office(F::ResidenceStatus, since("gest", date!(2016 - 02 - 21))),
                office(F::ResidenceStatus, since("fluechtl", date!(2016 - 09 - 02))),
                office(F::HousingKind, since("vu", date!(2016 - 02 - 21))),
                office(F::HousingKind, since("au_komm", date!(2016 - 11 - 02))),
                office(F::HousingDistrict, since("ost", date!(2016 - 02 - 21))),
                office(F::HousingDistrict, since("grunbuehl", date!(2016 - 11 - 02))),
                office(F::ProcedureClosed, day(date!(2016 - 09 - 20))),
                item(1, doc(F::PaperKind, code("birth_certificate"))),
                item(1, said(F::PaperCountry, code("de"))),
                item(1, said(F::PaperPlace, code("with_me"))),
            ],
        )
        .manager(date!(2016 - 11 - 07), 11, 55, dwelling())
        .person(date!(2018 - 02 - 12), 21, 2, [own(F::OriginalName, text("ናትናኤል ተኽለ")), own(F::CallName, text("Nati"))])
        .person(
            date!(2018 - 02 - 12),
            21,
            6,
            [
                own(F::MotherTongues, languages(&["ti"])),
                own(F::OtherLanguages, languages(&["de"])),
                own(F::TalkLanguage, code("ti")),
            ],
        )
        .manager(date!(2018 - 02 - 20), 14, 30, daily::son())
        .end()
}
