//! Names, birth, nationality, arrival, papers.

macro_rules! person {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    FamilyName = "person.family_name", Names, Kind::Name, Reach, proof(), dsa("004.01");
    GivenNames = "person.given_names", Names, Kind::Name, Reach, proof(), dsa("004.02");
    BirthName = "person.birth_name", Names, Kind::Name, Reach, dsa("004.03"), optional();
    OriginalName = "person.original_name", OwnName, Kind::OriginalName, Reach;
    CallName = "person.call_name", OwnName, Kind::OriginalName, Reach;
    OtherName = "person.other_name", OtherNames, Kind::OriginalName, Rights;
    OtherNameKind = "person.other_name_kind", OtherNames, Kind::Code(List::NameKind), Rights;
    BirthDate = "person.birth_date", Birth, Kind::Date, Rights, proof(), dsa("004.07");
    BirthPlace = "person.birth_place", Birth, Kind::Text(120), Rights, dsa("004.08");
    BirthCountry = "person.birth_country", Birth, Kind::Code(List::Country), Rights, dsa("004.10");
    Sex = "person.sex", Nationality, Kind::Code(List::Sex), Rights, proof(), dsa("004.11");
    Nationalities = "person.nationality", Nationality, Kind::Codes(List::Country), Rights, proof(), dsa("004.13");
    EntryGermany = "person.entry_germany", Arrival, Kind::Date, Responsibility, proof();
    EntryState = "person.entry_state", Arrival, Kind::Date, Responsibility, proof();
    EntryTown = "person.entry_town", Arrival, Kind::Date, Responsibility;
    PaperKind = "person.paper_kind", Papers, Kind::Code(List::Paper), Rights, proof();
    PaperCountry = "person.paper_country", Papers, Kind::Code(List::Country), Rights;
    PaperUntil = "person.paper_until", Papers, Kind::Date, Rights, optional();
    PaperPlace = "person.paper_place", Papers, Kind::Code(List::PaperPlace), Rights;
    AzrNumber = "person.azr_number", FileNumbers, Kind::Digits(12), Rights, staff(), assigned_only(), dsa("002");
    BamfNumber = "person.bamf_number", FileNumbers, Kind::Text(20), Rights, staff(), assigned_only();
    ArrivalNumber = "person.arrival_number", FileNumbers, Kind::Text(20), Rights, staff(), assigned_only();
    } };
}
