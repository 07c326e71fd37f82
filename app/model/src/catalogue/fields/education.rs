//! School, training and study, recognition, measures for adults.

macro_rules! education {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    Schooling = "education.school", Schooling, Kind::Code(List::Schooling), Planning;
    SchoolYears = "education.school_years", Schooling, Kind::Number(0, 20), Planning, only_if(FieldId::Schooling, &["to_4", "to_9", "to_10", "higher"]);
    SchoolCountry = "education.school_country", Schooling, Kind::Code(List::Country), Planning, only_if(FieldId::Schooling, &["to_4", "to_9", "to_10", "higher"]);
    SchoolCertificate = "education.school_certificate", Schooling, Kind::Code(List::Certificate), Planning, only_if(FieldId::Schooling, &["to_4", "to_9", "to_10", "higher"]);
    TrainingKind = "education.training", Training, Kind::Code(List::Training), Planning;
    TrainingSubject = "education.training_subject", Training, Kind::Text(120), Planning;
    TrainingCountry = "education.training_country", Training, Kind::Code(List::Country), Planning;
    TrainingYears = "education.training_years", Training, Kind::Number(0, 15), Planning, optional();
    TrainingState = "education.training_state", Training, Kind::Code(List::TrainingState), Planning;
    TrainingCertificate = "education.training_certificate", Training, Kind::Code(List::Certificate), Planning, proof();
    Recognition = "education.recognition", Recognition, Kind::Code(List::Recognition), Rights, proof();
    RecognitionOccupation = "education.recognition_occupation", Recognition, Kind::Text(120), Rights, only_if(FieldId::Recognition, &["advice", "applied", "papers_missing", "full", "partial", "refused", "adaptation", "exam", "zab"]);
    RecognitionOffice = "education.recognition_office", Recognition, Kind::Text(120), Rights, only_if(FieldId::Recognition, &["applied", "papers_missing", "full", "partial", "refused", "adaptation", "exam", "zab"]), optional();
    RecognitionDate = "education.recognition_date", Recognition, Kind::Date, Rights, only_if(FieldId::Recognition, &["applied", "papers_missing", "full", "partial", "refused", "adaptation", "exam", "zab"]), optional();
    Measure = "education.measure", Measure, Kind::Code(List::Measure), Planning;
    MeasureProvider = "education.measure_provider", Measure, Kind::Text(120), Planning, only_if(FieldId::Measure, &["parent_child", "orientation", "application", "preparation", "school", "other"]), optional();
    MeasureUntil = "education.measure_until", Measure, Kind::Date, Planning, only_if(FieldId::Measure, &["parent_child", "orientation", "application", "preparation", "school", "other"]), optional();
    } };
}
