//! Case 4: volunteers helped the family to find a home of its own half a year after it was complete.

use lotse_model::catalogue::FieldId as F;
use time::macros::date;

use super::{
    super::story::{about, code, codes_of, day, doc, item, number, own, said, since, text, yes},
    benefit,
};
use crate::demo::plan::Line;

/// The search for a dwelling, while it lasted.
pub(in super::super) fn search() -> Vec<Line> {
    vec![
        said(F::ChildrenHere, number(3)),
        said(F::HousingSearch, code("searching")),
        said(F::SearchPersons, number(5)),
        said(F::SearchRooms, number(4)),
        said(F::SearchRent, number(1100)),
        said(F::SearchArea, codes_of(F::SearchArea, &["nord", "ossweil"])),
        doc(F::HousingPermit, code("have")),
        said(F::HousingPermitUntil, day(date!(2018 - 05 - 31))),
        said(F::HousingLists, text("Wohnbau Ludwigsburg")),
        said(F::Schufa, yes(true)),
        said(F::RentCourse, yes(true)),
        item(1, said(F::ViewingDate, day(date!(2017 - 07 - 11)))),
        item(1, said(F::ViewingAddress, text("Marbacher Straße"))),
        item(1, said(F::ViewingResult, code("refused"))),
        item(2, said(F::ViewingDate, day(date!(2017 - 08 - 24)))),
        item(2, said(F::ViewingAddress, text("Neckarweihinger Straße 44"))),
        item(2, said(F::ViewingResult, code("accepted"))),
        item(1, said(F::VolunteerName, text("Elisabeth Kern"))),
        item(1, said(F::VolunteerGroup, text("Arbeitskreis Asyl Nord"))),
        item(1, said(F::VolunteerHelp, codes_of(F::VolunteerHelp, &["housing", "offices"]))),
        item(1, said(F::VolunteerFrom, about(2016, Some(3)))),
        item(1, said(F::VolunteerPapers, codes_of(F::VolunteerPapers, &["confidentiality", "released"]))),
        item(2, said(F::VolunteerName, text("Martin Vogel"))),
        item(2, said(F::VolunteerGroup, text("Arbeitskreis Asyl Nord"))),
        item(2, said(F::VolunteerHelp, codes_of(F::VolunteerHelp, &["language", "learning"]))),
        item(2, said(F::VolunteerFrom, about(2016, Some(10)))),
        item(2, said(F::VolunteerPapers, codes_of(F::VolunteerPapers, &["confidentiality", "police", "released"]))),
    ]
}

/// What staff noted of the father after the move.
pub(in super::super) fn father() -> Vec<Line> {
    let mut lines = vec![
        said(F::HousingSearch, code("found")),
        said(F::Schooling, code("to_9")),
        said(F::SchoolYears, number(9)),
        said(F::SchoolCountry, code("sy")),
        said(F::SchoolCertificate, code("have")),
        doc(F::Recognition, code("not_wanted")),
        said(F::Measure, code("none")),
        doc(F::WorkState, since("minijob", date!(2017 - 11 - 02))),
        said(F::WorkOffice, code("jobcenter")),
        item(1, said(F::Employer, text("Schreinerei in Ludwigsburg"))),
        item(1, said(F::Occupation, text("Helfer"))),
        item(1, said(F::JobCountry, code("de"))),
        item(1, said(F::JobHours, number(10))),
        item(1, said(F::JobFrom, day(date!(2017 - 11 - 02)))),
        item(1, said(F::JobInsured, yes(false))),
        said(F::BankAccount, yes(true)),
        said(F::CityCard, code("have")),
        said(F::FoodCard, code("none")),
        said(F::Broadcasting, code("have")),
        said(F::SocialTicket, code("none")),
    ];
    lines.extend(benefit(1, "sgb2", "granted", "Jobcenter Landkreis Ludwigsburg", Some(day(date!(2018 - 06 - 30)))));
    lines.extend(benefit(2, "child", "granted", "Familienkasse", None));
    lines.extend(benefit(3, "education", "granted", "Jobcenter Landkreis Ludwigsburg", Some(day(date!(2018 - 06 - 30)))));
    lines
}

/// What he wrote himself.
pub(in super::super) fn father_wrote() -> Vec<Line> {
    vec![
        own(F::WorkWish, text("نجار")),
        own(F::WorkObstacles, codes_of(F::WorkObstacles, &["german"])),
        own(F::DrivingLicence, code("german")),
        own(F::Cv, yes(true)),
        own(F::Activities, codes_of(F::Activities, &["garden", "crafts"])),
        own(F::Contacts, code("many")),
        own(F::OwnHelp, code("running")),
        own(F::VolunteerWish, code("have")),
        own(F::Strengths, text("النجارة والتصليح")),
        item(1, own(F::WishArea, code("work"))),
        item(1, own(F::WishText, text("أريد عملاً بدوام كامل."))),
        item(1, own(F::WishUntil, about(2018, Some(9)))),
    ]
}

/// A pupil of the family.
pub(in super::super) fn pupil(kind: &str, school: &str, class: &str, from: (i32, u8)) -> Vec<Line> {
    vec![
        doc(F::SchoolKind, code(kind)),
        said(F::SchoolName, text(school)),
        said(F::SchoolClass, text(class)),
        said(F::SchoolFrom, about(from.0, Some(from.1))),
        said(F::SchoolNeeds, codes_of(F::SchoolNeeds, &["german", "homework"])),
    ]
}

/// The Kita of the youngest.
pub(in super::super) fn youngest() -> Vec<Line> {
    vec![
        doc(F::Kita, code("attending")),
        said(F::KitaName, text("Kita in Oßweil")),
        said(F::KitaFrom, about(2017, Some(10))),
        said(F::KitaHours, number(35)),
        said(F::KitaCosts, code("have")),
        said(F::EarlyLanguage, yes(true)),
    ]
}
