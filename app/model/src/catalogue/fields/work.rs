//! Work now and before, wishes, what is in the way.

macro_rules! work {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    WorkState = "work.state", WorkState, Kind::Dated(List::WorkState), Planning, proof();
    WorkApproval = "work.approval", WorkState, Kind::Code(List::WorkApproval), Rights, proof(), only_if(FieldId::WorkPermit, &["with_permission"]), optional();
    WorkOffice = "work.office", WorkState, Kind::Code(List::WorkOffice), Reach;
    WorkContact = "work.contact", WorkState, Kind::Text(120), Reach, optional();
    Employer = "work.employer", Jobs, Kind::Text(120), Planning, optional();
    Occupation = "work.occupation", Jobs, Kind::Text(120), Planning;
    JobCountry = "work.country", Jobs, Kind::Code(List::Country), Planning, optional();
    JobHours = "work.hours", Jobs, Kind::Number(1, 80), Planning, optional();
    JobFrom = "work.from", Jobs, Kind::Date, Planning, optional();
    JobUntil = "work.until", Jobs, Kind::Date, Planning, optional();
    JobInsured = "work.insured", Jobs, Kind::YesNo, Rights, optional();
    WorkWish = "work.wish", WorkWish, Kind::Text(200), Planning;
    WorkObstacles = "work.obstacles", WorkWish, Kind::Codes(List::WorkObstacle), Planning;
    DrivingLicence = "work.licence", WorkWish, Kind::Code(List::Licence), Planning;
    Cv = "work.cv", WorkWish, Kind::YesNo, Planning;
    } };
}
