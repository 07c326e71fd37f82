//! Case 3: the father works in a bakery, the daughter goes to school, for the little one a place in a Kita is sought.

use lotse_model::catalogue::FieldId as F;
use time::macros::date;

use super::{
    super::story::{NONE, about, code, codes_of, day, doc, item, number, own, said, since, text, yes},
    benefit,
};
use crate::demo::plan::Line;

/// What staff noted at the talks with the father.
pub(in super::super) fn father() -> Vec<Line> {
    let mut lines = vec![
        said(F::ChildrenHere, number(2)),
        said(F::Schooling, code("to_10")),
        said(F::SchoolYears, number(10)),
        said(F::SchoolCountry, code("in")),
        said(F::SchoolCertificate, code("have")),
        item(1, said(F::TrainingKind, code("apprenticeship"))),
        item(1, said(F::TrainingSubject, text("Bäcker"))),
        item(1, said(F::TrainingCountry, code("in"))),
        item(1, said(F::TrainingState, code("finished"))),
        item(1, doc(F::TrainingCertificate, code("none"))),
        doc(F::Recognition, code("advice")),
        said(F::Measure, code("none")),
        doc(F::WorkState, since("opportunity", date!(2017 - 04 - 03))),
        doc(F::WorkState, since("part_time", date!(2017 - 12 - 01))),
        doc(F::WorkApproval, code("granted")),
        said(F::WorkOffice, code("agency")),
        item(1, said(F::Employer, text("Bäckerei in Ludwigsburg"))),
        item(1, said(F::Occupation, text("Helfer in der Backstube"))),
        item(1, said(F::JobCountry, code("de"))),
        item(1, said(F::JobHours, number(20))),
        item(1, said(F::JobFrom, day(date!(2017 - 12 - 01)))),
        item(1, said(F::JobInsured, yes(true))),
        said(F::BankAccount, yes(true)),
        said(F::CityCard, code("have")),
        said(F::FoodCard, code("have")),
        said(F::Broadcasting, code("have")),
        said(F::SocialTicket, code("applied")),
        item(1, said(F::DebtKind, code("phone"))),
        item(1, said(F::DebtCreditor, text("Mobilfunkanbieter"))),
        item(1, said(F::DebtAmount, number(280))),
        item(1, said(F::DebtState, code("instalments"))),
        item(1, said(F::DebtAdvice, code("no"))),
    ];
    lines.extend(benefit(1, "asylblg", "granted", "Landratsamt Ludwigsburg, Asylbewerberleistungen", None));
    lines
}

/// What he wrote himself.
pub(in super::super) fn father_wrote() -> Vec<Line> {
    vec![
        own(F::WorkWish, text("Baker, full time")),
        own(F::WorkObstacles, codes_of(F::WorkObstacles, &["permit"])),
        own(F::DrivingLicence, code("foreign")),
        own(F::Cv, yes(true)),
        own(F::Activities, codes_of(F::Activities, &["sport", "cooking"])),
        own(F::Club, text("Cricket team in Ludwigsburg")),
        own(F::Contacts, code("many")),
        own(F::OwnHelp, code("running")),
        own(F::VolunteerWish, code("have")),
        own(F::Strengths, text("Baking, I start early and I am on time.")),
        own(F::HardNow, text("We do not know whether we may stay.")),
        item(1, own(F::WishArea, code("residence"))),
        item(1, own(F::WishText, text("We want to stay here, so that the children can grow up here."))),
        item(1, own(F::AppointmentWith, code("foreigners_office"))),
        item(1, own(F::AppointmentDay, day(date!(2018 - 05 - 17)))),
        item(1, own(F::AppointmentTime, text("8:30"))),
        item(1, own(F::AppointmentBring, text("All papers of the family, photos"))),
        item(1, own(F::AppointmentInterpreter, yes(false))),
    ]
}

/// The mother: not at work, with the little one.
pub(in super::super) fn mother() -> Vec<Line> {
    vec![
        said(F::ChildrenHere, number(2)),
        said(F::Schooling, code("to_9")),
        said(F::SchoolCountry, code("in")),
        doc(F::WorkState, since("household", date!(2017 - 02 - 14))),
        said(F::ChildcareNeed, code("searching")),
        said(F::ChildcareFor, codes_of(F::ChildcareFor, &["course"])),
        said(F::Activities, codes_of(F::Activities, &["crafts", "women"])),
        said(F::Club, NONE),
        said(F::Contacts, code("some")),
    ]
}

/// The school of the daughter.
pub(in super::super) fn daughter() -> Vec<Line> {
    vec![
        doc(F::SchoolKind, code("primary")),
        said(F::SchoolName, text("Grundschule in der Weststadt")),
        said(F::SchoolClass, text("1b")),
        said(F::SchoolFrom, about(2017, Some(9))),
        said(F::SchoolNeeds, codes_of(F::SchoolNeeds, &["materials", "lunch"])),
    ]
}

/// The Kita for the little one, who was born in Germany.
pub(in super::super) fn baby() -> Vec<Line> {
    vec![
        doc(F::Kita, code("registered")),
        said(F::KitaName, text("Kita in der Weststadt")),
        said(F::KitaRegistered, day(date!(2018 - 01 - 22))),
        said(F::KitaHours, number(30)),
        said(F::KitaCosts, code("none")),
    ]
}
