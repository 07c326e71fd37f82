//! Needs, never diagnoses: everything with consent, for the assigned manager alone, until the case ends.

macro_rules! health {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    Insurance = "health.insurance", Insurance, Kind::Code(List::Insurance), Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    Insurer = "health.insurer", Insurance, Kind::Text(80), Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    FamilyDoctor = "health.family_doctor", Doctors, Kind::Code(List::Search), Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    Dentist = "health.dentist", Doctors, Kind::Code(List::Search), Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    Midwife = "health.midwife", Pregnancy, Kind::Code(List::Search), Planning, consent(ConsentKind::Special), case_end(), assigned_only(), only_if(FieldId::Sex, &["female"]);
    Checkups = "health.checkups", Checkups, Kind::YesNo, Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    Measles = "health.measles", Checkups, Kind::YesNo, Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    DisabilityCard = "health.disability_card", HealthNeeds, Kind::Code(List::CardState), Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    DisabilityDegree = "health.disability_degree", HealthNeeds, Kind::Number(20, 100), Rights, consent(ConsentKind::Special), case_end(), assigned_only(), only_if(FieldId::DisabilityCard, &["have"]);
    CareDegree = "health.care_degree", HealthNeeds, Kind::Code(List::CareDegree), Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    TalkSupport = "health.talk_support", HealthNeeds, Kind::Code(List::Support), Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    AddictionAdvice = "health.addiction_advice", HealthNeeds, Kind::Code(List::Support), Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    HealthHelp = "health.help", HealthNeeds, Kind::Codes(List::HealthHelp), Planning, consent(ConsentKind::Special), case_end(), assigned_only();
    } };
}
