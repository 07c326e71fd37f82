//! Leisure, contacts, volunteers.

macro_rules! participation {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    Activities = "participation.activities", Leisure, Kind::Codes(List::Activity), Planning;
    Club = "participation.club", Leisure, Kind::Text(120), Planning, optional();
    Contacts = "participation.contacts", Leisure, Kind::Code(List::Contacts), Planning;
    OwnHelp = "participation.own_help", Leisure, Kind::Code(List::Support), Planning;
    VolunteerWish = "participation.volunteer_wish", Leisure, Kind::Code(List::Search), Planning;
    VolunteerName = "participation.volunteer", Volunteers, Kind::OriginalName, Reach, third_party();
    VolunteerGroup = "participation.volunteer_group", Volunteers, Kind::Text(120), Reach, third_party(), optional();
    VolunteerPhone = "participation.volunteer_phone", Volunteers, Kind::Phone, Reach, third_party(), optional();
    VolunteerHelp = "participation.volunteer_help", Volunteers, Kind::Codes(List::VolunteerHelp), Planning, third_party(), optional();
    VolunteerFrom = "participation.volunteer_from", Volunteers, Kind::Date, Planning, third_party(), optional();
    VolunteerUntil = "participation.volunteer_until", Volunteers, Kind::Date, Planning, third_party(), optional();
    VolunteerPapers = "participation.volunteer_papers", Volunteers, Kind::Codes(List::VolunteerPaper), Safety, staff(), third_party();
    } };
}
