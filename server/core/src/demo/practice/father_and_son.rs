//! Case 4: a father and his son from Syria, in Germany since August 2015, in follow-up accommodation since January 2016. In
//! March 2017 the family was complete; half a year later they moved into a home of their own, so that the migration
//! counselling service is responsible now.

use lotse_model::{catalogue::FieldId as F, lang::Lang};
use time::{Date, macros::date};

use super::daily::father_and_son as daily;
use super::story::{NONE, Story, about, code, countries, day, doc, item, languages, number, office, own, said, since, text, yes};
use crate::demo::plan::{Line, Person};

const OPENED: Date = date!(2016 - 02 - 03);
const COMPLETE: Date = date!(2017 - 03 - 22);
const OWN_HOME: Date = date!(2017 - 09 - 20);
/// When the record learnt of the move.
const TOLD: Date = date!(2017 - 09 - 26);

pub(super) fn persons() -> Vec<Person> {
    vec![father(), mother(), son(), daughter(), small_son()]
}

fn came_first() -> [Line; 12] {
    [
        office(F::EntryGermany, day(date!(2015 - 08 - 09))),
        office(F::EntryState, day(date!(2015 - 08 - 12))),
        said(F::EntryTown, day(date!(2015 - 10 - 05))),
        office(F::ResidenceStatus, since("gest", date!(2015 - 08 - 12))),
        office(F::ResidenceStatus, since("fluechtl", date!(2015 - 12 - 04))),
        office(F::HousingKind, since("eae", date!(2015 - 08 - 12))),
        office(F::HousingKind, since("vu", date!(2015 - 10 - 05))),
        office(F::HousingKind, since("au_komm", date!(2016 - 01 - 18))),
        office(F::HousingDistrict, since("ost", date!(2015 - 10 - 05))),
        office(F::HousingDistrict, since("nord", date!(2016 - 01 - 18))),
        office(F::ProcedureClosed, day(date!(2015 - 12 - 22))),
        doc(F::AsylumDecision, code("refugee")),
    ]
}

fn came_later() -> [Line; 8] {
    [
        doc(F::EntryGermany, day(COMPLETE)),
        doc(F::EntryState, day(COMPLETE)),
        said(F::EntryTown, day(COMPLETE)),
        doc(F::ResidenceStatus, since("ae_fam", COMPLETE)),
        office(F::HousingKind, since("au_komm", COMPLETE)),
        office(F::HousingDistrict, since("nord", COMPLETE)),
        said(F::AsylumApplied, NONE),
        doc(F::AsylumDecision, NONE),
    ]
}

fn own_home() -> [Line; 12] {
    [
        doc(F::HousingKind, since("au_priv", OWN_HOME)),
        doc(F::HousingDistrict, since("ossweil", OWN_HOME)),
        doc(F::Street, text("Neckarweihinger Straße 44")),
        said(F::Postcode, text("71640")),
        said(F::Town, text("Ludwigsburg")),
        said(F::Room, text("1. OG")),
        said(F::CareOf, NONE),
        said(F::Building, text("Neckarweihinger Straße 44")),
        doc(F::Occupancy, code("lease")),
        said(F::Rooms, number(4)),
        said(F::Wlan, yes(true)),
        said(F::Defects, NONE),
    ]
}

fn father() -> Person {
    Story::begin("Hamdan", "Khaled", "خالد حمدان", Lang::Ar, OPENED)
        .card(date!(2018 - 02 - 05), date!(2018 - 02 - 08))
        .manager(
            OPENED,
            10,
            10,
            [
                doc(F::FamilyName, text("Hamdan")),
                doc(F::GivenNames, text("Khaled")),
                said(F::BirthName, NONE),
                doc(F::BirthDate, day(date!(1979 - 06 - 24))),
                said(F::BirthPlace, text("Aleppo")),
                said(F::BirthCountry, code("sy")),
                doc(F::Sex, code("male")),
                doc(F::Nationalities, countries(&["sy"])),
                doc(F::MaritalStatus, code("married")),
                item(1, said(F::RelativeName, text("Hanan Barakat"))),
                item(1, said(F::RelativeKind, code("spouse"))),
                item(1, said(F::RelativeBirthYear, about(1984, None))),
                item(1, said(F::RelativeWhere, code("third_state"))),
                item(1, said(F::RelativeCountry, code("tr"))),
                item(1, said(F::RelativeDependent, yes(true))),
                item(1, said(F::RelativeReunification, code("notice_filed"))),
            ],
        )
        .manager(OPENED, 10, 25, came_first())
        .manager(
            date!(2016 - 04 - 14),
            15,
            0,
            [
                said(F::AsylumApplied, day(date!(2015 - 09 - 30))),
                said(F::AsylumDecided, day(date!(2015 - 12 - 04))),
                said(F::CourtAction, yes(false)),
                said(F::HardshipApplied, NONE),
                doc(F::ResidenceRuleUntil, NONE),
                doc(F::WorkPermit, code("allowed")),
                doc(F::StatusUntil, day(date!(2018 - 12 - 03))),
                said(F::StatusPaper, code("eat")),
                said(F::ProlongationApplied, NONE),
                item(1, doc(F::PaperKind, code("travel_document_refugee"))),
                item(1, said(F::PaperCountry, code("de"))),
                item(1, said(F::PaperUntil, day(date!(2018 - 12 - 03)))),
                item(1, said(F::PaperPlace, code("with_me"))),
                said(F::MotherTongues, languages(&["ar"])),
                said(F::OtherLanguages, languages(&["tr"])),
                said(F::TalkLanguage, code("ar")),
                said(F::InterpreterNeed, code("always")),
                said(F::InterpreterWish, code("any")),
                said(F::Literacy, code("second_script")),
                doc(F::GermanOverall, code("a1")),
                said(F::CourseKind, code("integration")),
                said(F::CourseState, code("running")),
                doc(F::CourseEntitlement, code("obligation")),
                said(F::SingleParent, yes(false)),
            ],
        )
        .manager(date!(2016 - 09 - 08), 11, 30, [item(1, said(F::RelativeReunification, code("visa_applied")))])
        .manager(
            date!(2017 - 03 - 28),
            14,
            0,
            [
                item(1, said(F::RelativeReunification, code("arrived"))),
                item(1, said(F::RelativeWhere, code("same_household"))),
                item(1, said(F::RelativeCountry, code("de"))),
            ],
        )
        .manager(
            date!(2017 - 06 - 29),
            9,
            45,
            [
                doc(F::GermanOverall, code("b1")),
                said(F::LevelProof, code("certificate")),
                said(F::LevelDate, day(date!(2017 - 06 - 10))),
                said(F::CourseState, code("finished")),
                said(F::InterpreterNeed, code("no")),
            ],
        )
        .manager(TOLD, 10, 15, own_home())
        .manager(TOLD, 10, 25, [said(F::RentWarm, number(1080)), said(F::RentPayer, code("shared"))])
        .person(date!(2018 - 02 - 08), 20, 0, [own(F::OriginalName, text("خالد حمدان")), own(F::CallName, text("Khaled"))])
        .person(
            date!(2018 - 02 - 08),
            20,
            9,
            [
                own(F::PhoneNumber, text("0171 3920068")),
                own(F::EmailAddress, text("khaled.hamdan@example.org")),
                own(F::Messenger, text("WhatsApp")),
                own(F::SafeTimes, NONE),
                own(F::NoCalls, yes(false)),
                own(F::UnmarkedLetters, yes(false)),
                own(F::SecretAddress, yes(false)),
            ],
        )
        .person(
            date!(2018 - 04 - 10),
            18,
            45,
            [
                own(F::CourseKind, code("job_b2")),
                own(F::CourseState, code("interested")),
                own(F::GermanListening, code("b1")),
                own(F::GermanReading, code("b1")),
                own(F::GermanWriting, code("a2")),
                own(F::GermanSpeaking, code("b1")),
            ],
        )
        .manager(date!(2017 - 08 - 29), 15, 10, daily::search())
        .manager(date!(2017 - 11 - 30), 10, 0, daily::father())
        .person(date!(2018 - 04 - 10), 19, 5, daily::father_wrote())
        .end()
}

fn mother() -> Person {
    Story::begin("Barakat", "Hanan", "حنان بركات", Lang::Ar, COMPLETE)
        .no_card()
        .manager(
            date!(2017 - 03 - 28),
            14,
            10,
            [
                doc(F::FamilyName, text("Barakat")),
                doc(F::GivenNames, text("Hanan")),
                doc(F::BirthDate, day(date!(1984 - 01 - 01))),
                said(F::BirthPlace, text("Aleppo")),
                said(F::BirthCountry, code("sy")),
                doc(F::Sex, code("female")),
                doc(F::Nationalities, countries(&["sy"])),
                doc(F::MaritalStatus, code("married")),
            ],
        )
        .manager(date!(2017 - 03 - 28), 14, 15, came_later())
        .manager(
            date!(2017 - 05 - 11),
            10,
            0,
            [
                said(F::MotherTongues, languages(&["ar"])),
                said(F::TalkLanguage, code("ar")),
                said(F::InterpreterNeed, code("always")),
                said(F::InterpreterWish, code("woman")),
                said(F::Literacy, code("other_script")),
                doc(F::GermanOverall, code("0")),
                said(F::CourseKind, code("integration_parents")),
                said(F::CourseState, code("running")),
                doc(F::CourseEntitlement, code("claim")),
                doc(F::StatusUntil, day(date!(2018 - 12 - 03))),
                said(F::StatusPaper, code("eat")),
                doc(F::WorkPermit, code("allowed")),
            ],
        )
        .manager(TOLD, 10, 30, own_home())
        .manager(
            date!(2017 - 11 - 30),
            10,
            20,
            [said(F::ChildrenHere, number(3)), doc(F::WorkState, since("household", COMPLETE))],
        )
        .end()
}

fn son() -> Person {
    Story::begin("Hamdan", "Yazan", "يزن حمدان", Lang::Ar, OPENED)
        .child_of(&[0, 1])
        .manager(
            OPENED,
            10,
            40,
            [
                doc(F::FamilyName, text("Hamdan")),
                doc(F::GivenNames, text("Yazan")),
                doc(F::BirthDate, day(date!(2005 - 05 - 02))),
                said(F::BirthPlace, text("Aleppo")),
                said(F::BirthCountry, code("sy")),
                doc(F::Sex, code("male")),
                doc(F::Nationalities, countries(&["sy"])),
            ],
        )
        .manager(OPENED, 10, 45, came_first())
        .manager(
            date!(2017 - 06 - 29),
            9,
            50,
            [
                said(F::MotherTongues, languages(&["ar"])),
                said(F::OtherLanguages, languages(&["de"])),
                said(F::TalkLanguage, code("de")),
                said(F::InterpreterNeed, code("no")),
                said(F::Literacy, code("second_script")),
                doc(F::GermanOverall, code("b2")),
                said(F::LevelProof, code("placement")),
            ],
        )
        .manager(TOLD, 10, 35, own_home())
        .person(date!(2018 - 02 - 08), 20, 25, [own(F::OriginalName, text("يزن حمدان")), own(F::CallName, text("Yazan"))])
        .manager(date!(2017 - 11 - 30), 10, 30, daily::pupil("real", "Realschule in Ludwigsburg", "7a", (2016, 2)))
        .end()
}

fn daughter() -> Person {
    Story::begin("Hamdan", "Sidra", "سدرة حمدان", Lang::Ar, COMPLETE)
        .child_of(&[0, 1])
        .manager(
            date!(2017 - 03 - 28),
            14,
            20,
            [
                doc(F::FamilyName, text("Hamdan")),
                doc(F::GivenNames, text("Sidra")),
                doc(F::BirthDate, day(date!(2009 - 12 - 08))),
                said(F::BirthPlace, text("Aleppo")),
                said(F::BirthCountry, code("sy")),
                doc(F::Sex, code("female")),
                doc(F::Nationalities, countries(&["sy"])),
            ],
        )
        .manager(date!(2017 - 03 - 28), 14, 22, came_later())
        .manager(TOLD, 10, 40, own_home())
        .person(
            date!(2018 - 02 - 08),
            20,
            31,
            [
                own(F::OriginalName, text("سدرة حمدان")),
                own(F::MotherTongues, languages(&["ar"])),
                own(F::TalkLanguage, code("de")),
            ],
        )
        .manager(date!(2017 - 11 - 30), 10, 35, daily::pupil("primary", "Grundschule in Oßweil", "3a", (2017, 9)))
        .end()
}

fn small_son() -> Person {
    Story::begin("Hamdan", "Omar", "عمر حمدان", Lang::Ar, COMPLETE)
        .child_of(&[0, 1])
        .manager(
            date!(2017 - 03 - 28),
            14,
            25,
            [
                doc(F::FamilyName, text("Hamdan")),
                doc(F::GivenNames, text("Omar")),
                doc(F::BirthDate, day(date!(2013 - 09 - 15))),
                said(F::BirthPlace, text("Gaziantep")),
                said(F::BirthCountry, code("tr")),
                doc(F::Sex, code("male")),
                doc(F::Nationalities, countries(&["sy"])),
            ],
        )
        .manager(date!(2017 - 03 - 28), 14, 27, came_later())
        .manager(TOLD, 10, 45, own_home())
        .manager(date!(2017 - 11 - 30), 10, 40, daily::youngest())
        .end()
}
