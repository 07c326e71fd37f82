//! Languages, reading and writing, German courses.

macro_rules! language {
    ($rest:tt $($line:tt)*) => { gather! { $rest $($line)*
    MotherTongues = "language.mother_tongue", Speaking, Kind::Codes(List::Language), Reach;
    OtherLanguages = "language.other", Speaking, Kind::Codes(List::Language), Reach;
    TalkLanguage = "language.talk", Speaking, Kind::Code(List::Language), Reach;
    InterpreterNeed = "language.interpreter", Speaking, Kind::Code(List::Interpreter), Reach;
    InterpreterWish = "language.interpreter_wish", Speaking, Kind::Code(List::InterpreterWish), Reach, only_if(FieldId::InterpreterNeed, &["sometimes", "always"]);
    Literacy = "language.literacy", Literacy, Kind::Code(List::Literacy), Planning;
    GermanOverall = "language.german", German, Kind::Code(List::Cefr), Planning, proof();
    GermanListening = "language.listening", German, Kind::Code(List::Cefr), Planning;
    GermanReading = "language.reading", German, Kind::Code(List::Cefr), Planning;
    GermanWriting = "language.writing", German, Kind::Code(List::Cefr), Planning;
    GermanSpeaking = "language.speaking", German, Kind::Code(List::Cefr), Planning;
    LevelProof = "language.level_proof", German, Kind::Code(List::LevelProof), Planning;
    LevelDate = "language.level_date", German, Kind::Date, Planning, optional();
    CourseKind = "language.course", Course, Kind::Code(List::Course), Planning;
    CourseState = "language.course_state", Course, Kind::Code(List::CourseState), Planning;
    CourseEnd = "language.course_end", Course, Kind::Code(List::CourseEnd), Planning, only_if(FieldId::CourseState, &["broken_off"]);
    CourseEntitlement = "language.entitlement", Course, Kind::Code(List::Entitlement), Planning, proof();
    } };
}
