//! School, training and study, recognition, measures for adults.

macro_rules! education {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    Schooling = "education.school", Schooling, Kind::Code(List::Schooling), Planning;
    SchoolYears = "education.school_years", Schooling, Kind::Number(0, 20), Planning;
    SchoolCountry = "education.school_country", Schooling, Kind::Code(List::Country), Planning;
    SchoolCertificate = "education.school_certificate", Schooling, Kind::Code(List::Certificate), Planning;
    TrainingKind = "education.training", Training, Kind::Code(List::Training), Planning;
    TrainingSubject = "education.training_subject", Training, Kind::Text(120), Planning;
    TrainingCountry = "education.training_country", Training, Kind::Code(List::Country), Planning;
    TrainingYears = "education.training_years", Training, Kind::Number(0, 15), Planning;
    TrainingState = "education.training_state", Training, Kind::Code(List::TrainingState), Planning;
    TrainingCertificate = "education.training_certificate", Training, Kind::Code(List::Certificate), Planning, proof();
    Recognition = "education.recognition", Recognition, Kind::Code(List::Recognition), Rights, proof();
    RecognitionOccupation = "education.recognition_occupation", Recognition, Kind::Text(120), Rights;
    RecognitionOffice = "education.recognition_office", Recognition, Kind::Text(120), Rights;
    RecognitionDate = "education.recognition_date", Recognition, Kind::Date, Rights;
    Measure = "education.measure", Measure, Kind::Code(List::Measure), Planning;
    MeasureProvider = "education.measure_provider", Measure, Kind::Text(120), Planning;
    MeasureUntil = "education.measure_until", Measure, Kind::Date, Planning;
    } };
}
