//! Case 2: in a measure for parents with children at a training provider, to learn German and to find a training or work.

use lotse_model::catalogue::FieldId as F;
use time::macros::date;

use super::{
    super::story::{about, code, codes_of, day, doc, item, number, own, said, since, text, yes},
    benefit,
};
use crate::demo::plan::Line;

/// What staff noted at the talks with the mother.
pub(in super::super) fn noted() -> Vec<Line> {
    let mut lines = vec![
        said(F::ChildrenHere, number(1)),
        said(F::Schooling, code("to_9")),
        said(F::SchoolYears, number(8)),
        said(F::SchoolCountry, code("er")),
        said(F::SchoolCertificate, code("lost")),
        doc(F::Recognition, code("not_wanted")),
        said(F::Measure, code("parent_child")),
        said(F::MeasureProvider, text("Bildungsträger in Ludwigsburg")),
        said(F::MeasureUntil, day(date!(2018 - 07 - 27))),
        doc(F::WorkState, since("measure", date!(2018 - 01 - 15))),
        said(F::WorkOffice, code("jobcenter")),
        said(F::WorkContact, text("Herr Maier, 07141 000-233")),
        said(F::ChildcareNeed, code("searching")),
        said(F::ChildcareFor, codes_of(F::ChildcareFor, &["course", "work"])),
        said(F::BankAccount, yes(true)),
        said(F::CityCard, code("have")),
        said(F::FoodCard, code("have")),
        said(F::Broadcasting, code("have")),
        said(F::SocialTicket, code("none")),
        said(F::Insurance, code("statutory")),
        said(F::Insurer, text("AOK")),
        said(F::FamilyDoctor, code("have")),
        said(F::Dentist, code("searching")),
    ];
    lines.extend(benefit(1, "sgb2", "granted", "Jobcenter Landkreis Ludwigsburg", Some(day(date!(2018 - 08 - 31)))));
    lines.extend(benefit(2, "child", "granted", "Familienkasse", None));
    lines.extend(benefit(3, "maintenance", "applied", "Jugendamt, Unterhaltsvorschuss", None));
    lines
}

/// What she wrote herself.
pub(in super::super) fn written() -> Vec<Line> {
    vec![
        own(F::WorkWish, text("ክሽነ")),
        own(F::WorkObstacles, codes_of(F::WorkObstacles, &["german", "childcare"])),
        own(F::DrivingLicence, code("none")),
        own(F::Cv, yes(false)),
        own(F::HousingSearch, code("wish")),
        own(F::Activities, codes_of(F::Activities, &["cooking", "women", "children"])),
        own(F::Contacts, code("some")),
        own(F::VolunteerWish, code("searching")),
        own(F::Strengths, text("ምኽሻን፣ ቆልዑ ምእላይ")),
        item(1, own(F::WishArea, code("family"))),
        item(1, own(F::WishText, text("ጓለይ ናባይ ክትመጽእ እደሊ።"))),
        item(2, own(F::WishArea, code("training"))),
        item(2, own(F::WishText, text("ሞያ ክመሃር እደሊ።"))),
        item(2, own(F::WishUntil, about(2019, None))),
    ]
}

/// The Kita for her son.
pub(in super::super) fn son() -> Vec<Line> {
    vec![
        doc(F::Kita, code("waiting")),
        said(F::KitaName, text("Angemeldet bei der Stadt, Kita in Grünbühl")),
        said(F::KitaRegistered, day(date!(2017 - 09 - 14))),
        said(F::KitaHours, number(35)),
        said(F::KitaCosts, code("applied")),
        said(F::EarlyLanguage, yes(false)),
        said(F::FamilyDoctor, code("have")),
        said(F::Checkups, yes(true)),
        said(F::Measles, yes(true)),
    ]
}
