//! Case 1: a Syrian who lives alone, in Germany since May 2016, in follow-up accommodation since April 2017, petroleum
//! engineer, on his way to the C1 course.

use lotse_model::{catalogue::FieldId as F, lang::Lang};
use time::macros::date;

use super::daily::engineer as daily;
use super::story::{
    NONE, Story, about, ask, code, countries, day, dispute, doc, item, languages, number, office, own, refuse, reply, said,
    since, text, yes,
};
use crate::demo::plan::Person;

pub(super) fn persons() -> Vec<Person> {
    let record = Story::begin("Al-Khatib", "Nabil", "نبيل الخطيب", Lang::Ar, date!(2017 - 04 - 12))
        .card(date!(2018 - 02 - 06), date!(2018 - 02 - 06))
        .manager(date!(2017 - 04 - 12), 10, 30, [
            doc(F::FamilyName, text("Al-Khatib")),
            doc(F::GivenNames, text("Nabil")),
            said(F::BirthName, NONE),
            doc(F::BirthDate, day(date!(1988 - 09 - 17))),
            said(F::BirthPlace, text("Homs")),
            said(F::BirthCountry, code("sy")),
            doc(F::Sex, code("male")),
            doc(F::Nationalities, countries(&["sy"])),
            office(F::EntryGermany, about(2016, Some(5))),
            office(F::EntryState, about(2016, Some(5))),
            said(F::EntryTown, day(date!(2017 - 04 - 10))),
            office(F::ResidenceStatus, since("gest", date!(2016 - 05 - 19))),
            office(F::ResidenceStatus, since("subs", date!(2017 - 01 - 24))),
            office(F::HousingKind, since("eae", date!(2016 - 05 - 19))),
            office(F::HousingKind, since("vu", date!(2016 - 07 - 04))),
            office(F::HousingKind, since("au_komm", date!(2017 - 04 - 10))),
            office(F::HousingDistrict, since("ausserhalb", date!(2016 - 07 - 04))),
            office(F::HousingDistrict, since("mitte", date!(2017 - 04 - 10))),
            office(F::ProcedureClosed, day(date!(2017 - 02 - 14))),
            doc(F::AsylumDecision, code("subsidiary")),
            doc(F::StatusUntil, day(date!(2018 - 01 - 23))),
        ])
        .manager(date!(2017 - 04 - 27), 14, 10, [
            doc(F::Street, text("Obere Marktstraße 27")),
            said(F::Postcode, text("71634")),
            said(F::Town, text("Ludwigsburg")),
            said(F::Room, text("Zimmer 14")),
            said(F::CareOf, NONE),
            said(F::Building, text("Unterkunft Obere Marktstraße 27")),
            doc(F::Occupancy, code("assignment")),
            said(F::Rooms, number(1)),
            said(F::RentWarm, number(310)),
            said(F::RentPayer, code("jobcenter")),
            said(F::Wlan, yes(false)),
            said(F::HandoverDate, day(date!(2017 - 04 - 06))),
            said(F::HandoverNotes, text("Gespräch mit dem Sozialen Dienst Asyl: alleinstehend, sehr selbständig. Studienunterlagen aus Homs liegen im Original vor.")),
            said(F::MotherTongues, languages(&["ar"])),
            said(F::OtherLanguages, languages(&["en"])),
            said(F::TalkLanguage, code("ar")),
            said(F::InterpreterNeed, code("sometimes")),
            said(F::Literacy, code("second_script")),
            said(F::MaritalStatus, code("single")),
            doc(F::GermanOverall, code("a2")),
            said(F::LevelProof, code("certificate")),
            said(F::CourseKind, code("integration")),
            said(F::CourseState, code("running")),
            doc(F::CourseEntitlement, code("claim")),
            said(F::AsylumApplied, day(date!(2016 - 06 - 20))),
            said(F::AsylumDecided, day(date!(2017 - 01 - 24))),
            said(F::CourseEnd, NONE),
            doc(F::ResidenceRuleUntil, day(date!(2020 - 01 - 24))),
            doc(F::WorkPermit, code("allowed")),
            said(F::BamfNumber, text("6914207-475")),
        ])
        .manager(date!(2017 - 09 - 21), 11, 0, [
            doc(F::GermanOverall, code("b1")),
            said(F::CourseState, code("finished")),
            item(1, doc(F::PaperKind, code("passport"))),
            item(1, said(F::PaperCountry, code("sy"))),
            item(1, said(F::PaperUntil, day(date!(2021 - 03 - 02)))),
            item(1, said(F::PaperPlace, code("foreigners_office"))),
        ])
        .manager(date!(2018 - 01 - 25), 15, 30, [
            doc(F::StatusUntil, day(date!(2020 - 01 - 23))),
            said(F::StatusPaper, code("eat")),
            said(F::ProlongationApplied, day(date!(2017 - 11 - 28))),
            said(F::CourseKind, code("job_b2")),
            said(F::CourseState, code("running")),
        ])
        .person(date!(2018 - 02 - 06), 19, 52, [
            own(F::OriginalName, text("نبيل الخطيب")),
            own(F::CallName, text("نبيل")),
            item(1, own(F::OtherName, text("Nabeel Alkhateeb"))),
            item(1, own(F::OtherNameKind, code("spelling"))),
        ])
        .person(date!(2018 - 02 - 06), 20, 3, [
            own(F::PhoneNumber, text("0171 3920014")),
            own(F::EmailAddress, text("nabil.alkhatib@example.org")),
            own(F::Messenger, text("WhatsApp")),
            own(F::SafeTimes, text("nach 13 Uhr, vorher bin ich im Kurs")),
            own(F::NoCalls, yes(false)),
            own(F::UnmarkedLetters, yes(false)),
            own(F::SecretAddress, yes(false)),
        ])
        .person(date!(2018 - 02 - 07), 18, 15, [
            own(F::GermanOverall, code("b2")),
            own(F::GermanListening, code("b2")),
            own(F::GermanReading, code("c1")),
            own(F::GermanWriting, code("b2")),
            own(F::GermanSpeaking, code("b2")),
            own(F::LevelProof, code("self")),
        ])
        .person(date!(2018 - 02 - 07), 18, 31, [
            own(F::SingleParent, yes(false)),
            item(1, own(F::RelativeName, text("محمود الخطيب"))),
            item(1, own(F::RelativeKind, code("parent"))),
            item(1, own(F::RelativeBirthYear, about(1957, None))),
            item(1, own(F::RelativeWhere, code("origin"))),
            item(1, own(F::RelativeCountry, code("sy"))),
            item(1, own(F::RelativeDependent, yes(false))),
            item(1, own(F::RelativeReunification, code("not_planned"))),
            item(2, own(F::RelativeName, text("Rana Al-Khatib"))),
            item(2, own(F::RelativeKind, code("sibling"))),
            item(2, own(F::RelativeBirthYear, about(1992, None))),
            item(2, own(F::RelativeWhere, code("third_state"))),
            item(2, own(F::RelativeCountry, code("tr"))),
            item(2, own(F::RelativeDependent, yes(false))),
            item(2, own(F::RelativeReunification, code("not_planned"))),
        ])
        .manager(date!(2018 - 02 - 13), 9, 40, [
            refuse(F::GermanOverall, "Das Zertifikat vom September nennt B1. Wenn Sie die B2-Prüfung bestanden haben, bringen Sie bitte das Ergebnis mit."),
            ask(F::LevelDate, "Wann ist Ihre B2-Prüfung? Für die C1-Berechtigung brauchen wir das Zertifikat."),
        ])
        .person(date!(2018 - 02 - 13), 20, 11, [
            dispute(F::GermanOverall),
            reply(F::LevelDate, "كان الامتحان في ٢٠ كانون الثاني، وأنتظر النتيجة."),
        ])
        .manager(date!(2018 - 03 - 20), 10, 20, [
            doc(F::GermanOverall, code("b2")),
            doc(F::LevelProof, code("certificate")),
            doc(F::LevelDate, day(date!(2018 - 01 - 20))),
            said(F::CourseState, code("finished")),
        ])
        .person(date!(2018 - 04 - 18), 21, 5, [
            own(F::CourseKind, code("job_c1")),
            own(F::CourseState, code("registered")),
            own(F::CourseEntitlement, code("admission")),
            own(F::Defects, text("لا يوجد واي فاي في الغرفة.")),
        ])
        .manager(date!(2018 - 04 - 24), 11, 15, [
            ask(F::CourseEntitlement, "Hat die Agentur für Arbeit die C1-Berechtigung schon geschickt? Bitte laden Sie den Brief nicht hoch, bringen Sie ihn mit."),
        ])
        .manager(date!(2018 - 02 - 01), 10, 0, daily::noted())
        .person(date!(2018 - 04 - 19), 20, 30, daily::written())
        .end();
    vec![record]
}
