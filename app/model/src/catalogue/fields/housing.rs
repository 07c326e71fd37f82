//! Where the person lives, and the search for a dwelling.

macro_rules! housing {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    HousingKind = "housing.kind", Dwelling, Kind::Dated(List::Housing), Responsibility, proof();
    HousingDistrict = "housing.district", Dwelling, Kind::Dated(List::District), Responsibility, proof();
    Building = "housing.building", Tenancy, Kind::Text(120), Reach;
    Rooms = "housing.rooms", Tenancy, Kind::Number(0, 20), Planning;
    Occupancy = "housing.occupancy", Tenancy, Kind::Code(List::Occupancy), Rights, proof();
    RentWarm = "housing.rent_warm", Tenancy, Kind::Number(0, 10_000), Planning;
    RentPayer = "housing.rent_payer", Tenancy, Kind::Code(List::RentPayer), Planning;
    Wlan = "housing.wlan", Equipment, Kind::YesNo, Planning;
    Defects = "housing.defects", Equipment, Kind::Note(600), Planning, optional();
    BarrierFree = "housing.barrier_free", Equipment, Kind::YesNo, Planning, consent(ConsentKind::Special), case_end();
    HandoverDate = "housing.handover_date", HandoverTalk, Kind::Date, Planning, staff();
    HandoverNotes = "housing.handover_notes", HandoverTalk, Kind::Note(2000), Planning, staff();
    HousingSearch = "housing.search", Search, Kind::Code(List::HousingSearch), Planning;
    SearchPersons = "housing.search_persons", Search, Kind::Number(1, 20), Planning, only_if(FieldId::HousingSearch, &["wish", "searching"]);
    SearchRooms = "housing.search_rooms", Search, Kind::Number(1, 12), Planning, only_if(FieldId::HousingSearch, &["wish", "searching"]);
    SearchRent = "housing.search_rent", Search, Kind::Number(0, 10_000), Planning, only_if(FieldId::HousingSearch, &["wish", "searching"]);
    SearchArea = "housing.search_area", Search, Kind::Codes(List::District), Planning, only_if(FieldId::HousingSearch, &["wish", "searching"]), optional();
    HousingPermit = "housing.permit", SearchPapers, Kind::Code(List::CardState), Planning, proof();
    HousingPermitUntil = "housing.permit_until", SearchPapers, Kind::Date, Planning, only_if(FieldId::HousingPermit, &["have"]), optional();
    HousingLists = "housing.lists", SearchPapers, Kind::Text(200), Planning, optional();
    Schufa = "housing.schufa", SearchPapers, Kind::YesNo, Planning, optional();
    RentCourse = "housing.rent_course", SearchPapers, Kind::YesNo, Planning, optional();
    ViewingDate = "housing.viewing_date", Viewings, Kind::Date, Planning;
    ViewingAddress = "housing.viewing_address", Viewings, Kind::Text(120), Planning, optional();
    ViewingResult = "housing.viewing_result", Viewings, Kind::Code(List::Viewing), Planning;
    } };
}
