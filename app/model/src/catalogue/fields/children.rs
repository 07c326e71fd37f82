//! Kita and school: questions about a child stand in the child's own record.

macro_rules! children {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    ChildcareNeed = "children.care_need", Childcare, Kind::Code(List::Search), Planning;
    ChildcareFor = "children.care_for", Childcare, Kind::Codes(List::CareFor), Planning, only_if(FieldId::ChildcareNeed, &["searching"]);
    Kita = "children.kita", Kita, Kind::Code(List::Kita), Planning, proof();
    KitaName = "children.kita_name", Kita, Kind::Text(120), Planning, optional();
    KitaRegistered = "children.kita_registered", Kita, Kind::Date, Planning, only_if(FieldId::Kita, &["registered", "waiting", "offered"]);
    KitaFrom = "children.kita_from", Kita, Kind::Date, Planning, only_if(FieldId::Kita, &["offered", "attending", "childminder"]), optional();
    KitaHours = "children.kita_hours", Kita, Kind::Number(1, 60), Planning, optional();
    KitaCosts = "children.kita_costs", Kita, Kind::Code(List::CardState), Rights, optional();
    EarlyLanguage = "children.early_language", Kita, Kind::YesNo, Planning, optional();
    SchoolKind = "children.school", ChildSchool, Kind::Code(List::School), Planning, proof();
    SchoolName = "children.school_name", ChildSchool, Kind::Text(120), Planning, optional();
    SchoolClass = "children.school_class", ChildSchool, Kind::Text(20), Planning, optional();
    SchoolFrom = "children.school_from", ChildSchool, Kind::Date, Planning, optional();
    SchoolNeeds = "children.school_needs", ChildSchool, Kind::Codes(List::SchoolNeed), Planning, optional();
    YouthOffice = "children.youth_office", YouthOffice, Kind::Text(120), Planning, staff(), assigned_only();
    } };
}
