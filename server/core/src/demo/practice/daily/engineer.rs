//! Case 1: he studied petroleum engineering and wants to work as an engineer again.

use lotse_model::catalogue::FieldId as F;
use time::macros::date;

use super::{
    super::story::{NONE, about, code, codes_of, day, doc, item, number, own, said, since, text, yes},
    benefit,
};
use crate::demo::plan::Line;

/// What staff noted at the talks.
pub(in super::super) fn noted() -> Vec<Line> {
    let mut lines = vec![
        said(F::ChildrenHere, number(0)),
        said(F::Schooling, code("higher")),
        said(F::SchoolYears, number(12)),
        said(F::SchoolCountry, code("sy")),
        said(F::SchoolCertificate, code("translated")),
        item(1, said(F::TrainingKind, code("bachelor"))),
        item(1, said(F::TrainingSubject, text("Erdöltechnik (Petroleum Engineering), Universität Homs"))),
        item(1, said(F::TrainingCountry, code("sy"))),
        item(1, said(F::TrainingYears, number(5))),
        item(1, said(F::TrainingState, code("finished"))),
        item(1, doc(F::TrainingCertificate, code("translated"))),
        doc(F::Recognition, code("zab")),
        said(F::RecognitionOccupation, text("Ingenieur")),
        said(F::RecognitionOffice, text("Zentralstelle für ausländisches Bildungswesen (ZAB)")),
        said(F::RecognitionDate, about(2017, Some(11))),
        said(F::Measure, code("none")),
        doc(F::WorkState, since("jobseeker", date!(2017 - 04 - 18))),
        said(F::WorkOffice, code("jobcenter")),
        said(F::WorkContact, text("Frau Wagner, 07141 000-210")),
        said(F::BankAccount, yes(true)),
        said(F::CityCard, code("have")),
        said(F::FoodCard, code("none")),
        said(F::Broadcasting, code("have")),
        said(F::SocialTicket, code("none")),
    ];
    lines.extend(benefit(1, "sgb2", "granted", "Jobcenter Landkreis Ludwigsburg", Some(day(date!(2018 - 09 - 30)))));
    lines
}

/// What he wrote himself.
pub(in super::super) fn written() -> Vec<Line> {
    vec![
        item(1, own(F::Employer, text("شركة نفط، حمص"))),
        item(1, own(F::Occupation, text("مهندس حفر"))),
        item(1, own(F::JobCountry, code("sy"))),
        item(1, own(F::JobHours, number(45))),
        item(1, own(F::JobFrom, about(2011, Some(9)))),
        item(1, own(F::JobUntil, about(2014, None))),
        own(F::WorkWish, text("مهندس")),
        own(F::WorkObstacles, codes_of(F::WorkObstacles, &["german", "recognition"])),
        own(F::DrivingLicence, code("recoding")),
        own(F::Cv, yes(true)),
        own(F::HousingSearch, code("searching")),
        own(F::SearchPersons, number(1)),
        own(F::SearchRooms, number(1)),
        own(F::SearchRent, number(450)),
        own(F::SearchArea, codes_of(F::SearchArea, &["mitte", "west"])),
        own(F::HousingPermit, code("applied")),
        own(F::HousingLists, text("Wohnbau Ludwigsburg")),
        own(F::Schufa, yes(false)),
        own(F::RentCourse, yes(false)),
        item(1, own(F::ViewingDate, day(date!(2018 - 04 - 12)))),
        item(1, own(F::ViewingAddress, text("Solitudestraße"))),
        item(1, own(F::ViewingResult, code("refused"))),
        own(F::Activities, codes_of(F::Activities, &["sport", "language_cafe"])),
        own(F::Club, NONE),
        own(F::Contacts, code("some")),
        own(F::OwnHelp, code("wish")),
        own(F::VolunteerWish, code("not_needed")),
        own(F::Strengths, text("الرياضيات، الرسم التقني، العمل مع فريق")),
        own(F::HardNow, text("انتظار الشهادة")),
        item(1, own(F::WishArea, code("language"))),
        item(1, own(F::WishText, text("أريد أن أتعلم اللغة الألمانية حتى C1."))),
        item(1, own(F::WishUntil, about(2018, Some(12)))),
        item(2, own(F::WishArea, code("work"))),
        item(2, own(F::WishText, text("أريد أن أعمل مهندساً في ألمانيا."))),
        item(1, own(F::AppointmentWith, code("jobcenter"))),
        item(1, own(F::AppointmentDay, day(date!(2018 - 05 - 03)))),
        item(1, own(F::AppointmentTime, text("9:30"))),
        item(1, own(F::AppointmentPlace, text("Jobcenter, Zimmer 112"))),
        item(1, own(F::AppointmentBring, text("Zertifikat B2"))),
        item(1, own(F::AppointmentInterpreter, yes(false))),
    ]
}
