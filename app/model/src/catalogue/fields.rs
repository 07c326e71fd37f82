//! The fields themselves.

use serde::{Deserialize, Serialize};

use super::{Basis, ConsentKind, Field, Group, Kind, List, Mark, Purpose, Retention, Sees};

macro_rules! fields {
    ($($variant:ident = $id:literal, $group:ident, $kind:expr, $purpose:ident $(, $method:ident($($arg:expr),*))*;)*) => {
        /// Every field; the text form is stable and stands in rows, forms and exports.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[expect(missing_docs, reason = "the texts of a field stand in locales/, its properties in FIELDS")]
        pub enum FieldId { $(#[serde(rename = $id)] $variant),* }

        impl FieldId {
            /// The stable text form.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $(Self::$variant => $id),* } }

            /// Reads the text form.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> { match text { $($id => Some(Self::$variant),)* _ => None } }
        }

        /// All fields in the order of the pages.
        pub const FIELDS: &[Field] = &[$(
            Field::new(FieldId::$variant, Group::$group, $kind, Purpose::$purpose)$(.$method($($arg),*))*
        ),*];
    };
}

impl Field {
    const fn new(id: FieldId, group: Group, kind: Kind, purpose: Purpose) -> Self {
        Self {
            id,
            group,
            kind,
            purpose,
            person_states: true,
            needs_proof: false,
            only_if: None,
            sees: Sees::CaseStaff,
            basis: Basis::Task,
            retention: Retention::CaseFile,
            mark: Mark::Own,
            ds_auslaender: None,
        }
    }
    const fn proof(mut self) -> Self {
        self.needs_proof = true;
        self
    }
    const fn staff(mut self) -> Self {
        self.person_states = false;
        self
    }
    const fn only_if(mut self, other: FieldId, codes: &'static [&'static str]) -> Self {
        self.only_if = Some((other, codes));
        self
    }
    const fn assigned_only(mut self) -> Self {
        self.sees = Sees::AssignedOnly;
        self
    }
    const fn consent(mut self, kind: ConsentKind) -> Self {
        self.basis = Basis::Consent(kind);
        self
    }
    const fn case_end(mut self) -> Self {
        self.retention = Retention::CaseEnd;
        self
    }
    const fn third_party(mut self) -> Self {
        self.mark = Mark::ThirdParty;
        self
    }
    const fn dsa(mut self, number: &'static str) -> Self {
        self.ds_auslaender = Some(number);
        self
    }
}

const PROTECTED: &[&str] = &["asylber", "fluechtl", "subs", "ae_25_3"];

fields! {
    FamilyName = "person.family_name", Names, Kind::Name, Reach, proof(), dsa("004.01");
    GivenNames = "person.given_names", Names, Kind::Name, Reach, proof(), dsa("004.02");
    BirthName = "person.birth_name", Names, Kind::Name, Reach, dsa("004.03");
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
    PaperUntil = "person.paper_until", Papers, Kind::Date, Rights;
    PaperPlace = "person.paper_place", Papers, Kind::Code(List::PaperPlace), Rights;
    AzrNumber = "person.azr_number", FileNumbers, Kind::Digits(12), Rights, staff(), assigned_only(), dsa("002");
    BamfNumber = "person.bamf_number", FileNumbers, Kind::Text(20), Rights, staff(), assigned_only();
    ArrivalNumber = "person.arrival_number", FileNumbers, Kind::Text(20), Rights, staff(), assigned_only();

    PhoneNumber = "contact.phone", Phone, Kind::Phone, Reach, consent(ConsentKind::ElectronicContact), dsa("008");
    EmailAddress = "contact.email", Phone, Kind::Email, Reach, consent(ConsentKind::ElectronicContact), dsa("009");
    Messenger = "contact.messenger", Phone, Kind::Text(60), Reach, consent(ConsentKind::ElectronicContact);
    CareOf = "contact.care_of", Address, Kind::Text(120), Reach;
    Street = "contact.street", Address, Kind::Text(120), Reach, proof(), dsa("006.05");
    Room = "contact.room", Address, Kind::Text(40), Reach;
    Postcode = "contact.postcode", Address, Kind::Digits(5), Reach, dsa("006.02");
    Town = "contact.town", Address, Kind::Text(80), Reach, dsa("006.03");
    SafeTimes = "contact.safe_times", SafeContact, Kind::Text(200), Safety;
    NoCalls = "contact.no_calls", SafeContact, Kind::YesNo, Safety;
    UnmarkedLetters = "contact.unmarked_letters", SafeContact, Kind::YesNo, Safety;
    SecretAddress = "contact.secret_address", SafeContact, Kind::YesNo, Safety, assigned_only();

    MaritalStatus = "family.marital", Marital, Kind::Code(List::Marital), Rights, proof(), dsa("016");
    SingleParent = "family.single_parent", Marital, Kind::YesNo, Rights;
    PregnantUntil = "family.due_date", Marital, Kind::Date, Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    CareNeeded = "family.care_needed", Marital, Kind::YesNo, Rights, consent(ConsentKind::Special), case_end(), assigned_only();
    RelativeName = "family.relative_name", Relatives, Kind::OriginalName, Rights, third_party();
    RelativeKind = "family.relative_kind", Relatives, Kind::Code(List::Relation), Rights, third_party();
    RelativeBirthYear = "family.relative_birth", Relatives, Kind::Date, Rights, third_party();
    RelativeWhere = "family.relative_where", Relatives, Kind::Code(List::Whereabouts), Rights, third_party();
    RelativeCountry = "family.relative_country", Relatives, Kind::Code(List::Country), Rights, third_party();
    RelativeDependent = "family.relative_dependent", Relatives, Kind::YesNo, Rights, third_party();
    RelativeReunification = "family.relative_reunification", Relatives, Kind::Code(List::Reunification), Rights, third_party();

    ResidenceStatus = "residence.status", Status, Kind::Dated(List::Status), Responsibility, proof(), dsa("027");
    StatusPaper = "residence.paper", Status, Kind::Code(List::StatusPaper), Rights;
    StatusUntil = "residence.until", Status, Kind::Date, Rights, proof();
    ProlongationApplied = "residence.prolongation", Status, Kind::Date, Rights;
    AsylumApplied = "residence.asylum_applied", Asylum, Kind::Date, Rights;
    AsylumDecision = "residence.asylum_decision", Asylum, Kind::Code(List::Decision), Rights, proof();
    AsylumDecided = "residence.asylum_decided", Asylum, Kind::Date, Rights;
    CourtAction = "residence.court", Asylum, Kind::YesNo, Rights;
    ProcedureClosed = "residence.procedure_closed", Asylum, Kind::Date, Responsibility, proof();
    HardshipApplied = "residence.hardship", Asylum, Kind::Date, Rights;
    ResidenceRuleUntil = "residence.rule_until", Conditions, Kind::Date, Rights, only_if(FieldId::ResidenceStatus, PROTECTED);
    WorkPermit = "residence.work_permit", Conditions, Kind::Code(List::WorkPermit), Rights, proof();

    HousingKind = "housing.kind", Dwelling, Kind::Dated(List::Housing), Responsibility, proof();
    HousingDistrict = "housing.district", Dwelling, Kind::Dated(List::District), Responsibility, proof();
    Building = "housing.building", Tenancy, Kind::Text(120), Reach;
    Rooms = "housing.rooms", Tenancy, Kind::Number(0, 20), Planning;
    Occupancy = "housing.occupancy", Tenancy, Kind::Code(List::Occupancy), Rights, proof();
    RentWarm = "housing.rent_warm", Tenancy, Kind::Number(0, 10_000), Planning;
    RentPayer = "housing.rent_payer", Tenancy, Kind::Code(List::RentPayer), Planning;
    Wlan = "housing.wlan", Equipment, Kind::YesNo, Planning;
    Defects = "housing.defects", Equipment, Kind::Note(600), Planning;
    BarrierFree = "housing.barrier_free", Equipment, Kind::YesNo, Planning, consent(ConsentKind::Special), case_end();
    HandoverDate = "housing.handover_date", HandoverTalk, Kind::Date, Planning, staff();
    HandoverNotes = "housing.handover_notes", HandoverTalk, Kind::Note(2000), Planning, staff();

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
    LevelDate = "language.level_date", German, Kind::Date, Planning;
    CourseKind = "language.course", Course, Kind::Code(List::Course), Planning;
    CourseState = "language.course_state", Course, Kind::Code(List::CourseState), Planning;
    CourseEnd = "language.course_end", Course, Kind::Code(List::CourseEnd), Planning, only_if(FieldId::CourseState, &["broken_off"]);
    CourseEntitlement = "language.entitlement", Course, Kind::Code(List::Entitlement), Planning, proof();
}
