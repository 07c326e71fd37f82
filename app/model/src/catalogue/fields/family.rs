//! Marital status, children, relatives here and abroad.

macro_rules! family {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    MaritalStatus = "family.marital", Marital, Kind::Code(List::Marital), Rights, proof(), dsa("016");
    SingleParent = "family.single_parent", Marital, Kind::YesNo, Rights;
    ChildrenHere = "family.children_here", Marital, Kind::Number(0, 20), Rights;
    PregnantUntil = "family.due_date", Marital, Kind::Date, Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    CareNeeded = "family.care_needed", Marital, Kind::YesNo, Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    RelativeName = "family.relative_name", Relatives, Kind::OriginalName, Rights, third_party();
    RelativeKind = "family.relative_kind", Relatives, Kind::Code(List::Relation), Rights, third_party();
    RelativeBirthYear = "family.relative_birth", Relatives, Kind::Date, Rights, third_party();
    RelativeWhere = "family.relative_where", Relatives, Kind::Code(List::Whereabouts), Rights, third_party();
    RelativeCountry = "family.relative_country", Relatives, Kind::Code(List::Country), Rights, third_party();
    RelativeDependent = "family.relative_dependent", Relatives, Kind::YesNo, Rights, third_party();
    RelativeReunification = "family.relative_reunification", Relatives, Kind::Code(List::Reunification), Rights, third_party();
    } };
}
