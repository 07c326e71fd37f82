//! Sections of a case and the groups of questions in them; one group is one page on the phone.

use serde::{Deserialize, Serialize};

use super::{
    FieldId,
    applies::{NO_END, When},
};

/// Sections that belong together; on the home page they stand under one heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Who she is and by what right she is here.
    About,
    /// Everyday life.
    Life,
    /// Language, training, work.
    Learning,
    /// What she wishes and what is due.
    Plans,
}

impl Part {
    /// All parts in the order of the pages.
    pub const ALL: &'static [Self] = &[Self::About, Self::Life, Self::Learning, Self::Plans];

    /// The id of its text, without the prefix `part-`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Life => "life",
            Self::Learning => "learning",
            Self::Plans => "plans",
        }
    }
}

/// A part of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Names, birth, nationality, papers.
    Person,
    /// Telephone, address, how to reach her safely.
    Contact,
    /// Marital status, household, relatives here and abroad.
    Family,
    /// Residence status and asylum procedure.
    Residence,
    /// Where she lives, and the search for a dwelling.
    Housing,
    /// Kita and school.
    Children,
    /// Needs, never diagnoses.
    Health,
    /// Benefits, discounts, debts.
    Money,
    /// Leisure, contacts, volunteers.
    Participation,
    /// Languages, reading and writing, German courses.
    Language,
    /// School, training, study, recognition.
    Education,
    /// Work, and what she would like to do.
    Work,
    /// Strengths and wishes in her own words.
    Goals,
    /// What is due.
    Appointments,
}

impl Section {
    /// All sections in the order of the pages.
    pub const ALL: &'static [Self] = &[
        Self::Person,
        Self::Contact,
        Self::Family,
        Self::Residence,
        Self::Housing,
        Self::Children,
        Self::Health,
        Self::Money,
        Self::Participation,
        Self::Language,
        Self::Education,
        Self::Work,
        Self::Goals,
        Self::Appointments,
    ];

    /// The code in addresses, rows and message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Contact => "contact",
            Self::Family => "family",
            Self::Residence => "residence",
            Self::Housing => "housing",
            Self::Children => "children",
            Self::Health => "health",
            Self::Money => "money",
            Self::Participation => "participation",
            Self::Language => "language",
            Self::Education => "education",
            Self::Work => "work",
            Self::Goals => "goals",
            Self::Appointments => "appointments",
        }
    }

    /// The part of the home page in which it stands.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Person | Self::Contact | Self::Family | Self::Residence => Part::About,
            Self::Housing | Self::Children | Self::Health | Self::Money | Self::Participation => Part::Life,
            Self::Language | Self::Education | Self::Work => Part::Learning,
            Self::Goals | Self::Appointments => Part::Plans,
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|section| section.code() == code)
    }

    /// The groups of the section in order.
    pub fn groups(self) -> impl Iterator<Item = Group> {
        Group::ALL.iter().copied().filter(move |group| group.section() == self)
    }
}

/// What is fixed for a group.
struct Line {
    section: Section,
    repeated: bool,
    when: When,
}

impl Line {
    const fn new(section: Section) -> Self {
        Self { section, repeated: false, when: When::Always }
    }
    const fn repeated(mut self) -> Self {
        self.repeated = true;
        self
    }
    const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }
}

macro_rules! groups {
    ($($(#[$doc:meta])* $variant:ident = $code:literal in $section:ident $(, $method:ident($($arg:expr),*))*;)*) => {
        /// A group of questions: one page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Group { $($(#[$doc])* $variant),* }

        impl Group {
            /// All groups in the order of the pages.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code in addresses and message ids.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),* } }

            /// Reads a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> { match code { $($code => Some(Self::$variant),)* _ => None } }

            const fn line(self) -> Line {
                match self { $(Self::$variant => Line::new(Section::$section)$(.$method($($arg),*))*),* }
            }
        }
    };
}

impl Group {
    /// The section it stands in.
    #[must_use]
    pub const fn section(self) -> Section {
        self.line().section
    }

    /// Whether it may occur several times, as items counted from 1.
    #[must_use]
    pub const fn repeated(self) -> bool {
        self.line().repeated
    }

    /// When it is asked.
    #[must_use]
    pub const fn when(self) -> When {
        self.line().when
    }
}

groups! {
    /// Names as in the residence document.
    Names = "names" in Person;
    /// Name in the original script and the name to be called by.
    OwnName = "own-name" in Person;
    /// Earlier names and other spellings.
    OtherNames = "other-names" in Person, repeated();
    /// Date and place of birth.
    Birth = "birth" in Person;
    /// Sex and nationality.
    Nationality = "nationality" in Person;
    /// When she came.
    Arrival = "arrival" in Person;
    /// Passports and other papers.
    Papers = "papers" in Person, repeated();
    /// Numbers that offices have given; staff only.
    FileNumbers = "file-numbers" in Person;
    /// Telephone and e-mail.
    Phone = "phone" in Contact;
    /// Postal address.
    Address = "address" in Contact;
    /// How to reach her safely.
    SafeContact = "safe-contact" in Contact;
    /// Marital status and situation.
    Marital = "marital" in Family, when(When::Age(14, NO_END));
    /// Relatives here and abroad.
    Relatives = "relatives" in Family, repeated();
    /// Residence status and its document.
    Status = "status" in Residence;
    /// The asylum procedure.
    Asylum = "asylum" in Residence;
    /// Rules bound to the status: where to live, whether to work.
    Conditions = "conditions" in Residence;
    /// Kind of housing and district.
    Dwelling = "dwelling" in Housing;
    /// Building, room and rent.
    Tenancy = "tenancy" in Housing;
    /// What is missing in the dwelling.
    Equipment = "equipment" in Housing;
    /// The handover talk at the move; staff only.
    HandoverTalk = "handover-talk" in Housing;
    /// The search for a dwelling.
    Search = "housing-search" in Housing, when(When::Age(16, NO_END));
    /// What landlords ask for.
    SearchPapers = "search-papers" in Housing, when(When::Has(FieldId::HousingSearch, &["wish", "searching"]));
    /// Dwellings that were looked at.
    Viewings = "viewings" in Housing, repeated(), when(When::Has(FieldId::HousingSearch, &["wish", "searching"]));
    /// Who looks after the children.
    Childcare = "childcare" in Children, when(When::Parent);
    /// Kita or childminder; in the child's own record.
    Kita = "kita" in Children, when(When::Age(0, 6));
    /// School; in the record of whoever goes there.
    ChildSchool = "school" in Children, when(When::Age(5, 20));
    /// Contact of the youth welfare office; staff only.
    YouthOffice = "youth-office" in Children, when(When::Age(0, 20));
    /// Health insurance.
    Insurance = "insurance" in Health;
    /// Doctors.
    Doctors = "doctors" in Health;
    /// Midwife.
    Pregnancy = "pregnancy" in Health, when(When::Age(14, 55));
    /// Examinations of children.
    Checkups = "checkups" in Health, when(When::Age(0, 17));
    /// What help is needed.
    HealthNeeds = "health-needs" in Health;
    /// Benefits, each with its state.
    Benefits = "benefits" in Money, repeated(), when(When::Age(15, NO_END));
    /// Account, cards and discounts.
    Discounts = "discounts" in Money, when(When::Age(15, NO_END));
    /// Debts.
    Debts = "debts" in Money, repeated(), when(When::Age(15, NO_END));
    /// Leisure and contacts.
    Leisure = "leisure" in Participation, when(When::Age(6, NO_END));
    /// Volunteers who help.
    Volunteers = "volunteers" in Participation, repeated();
    /// Languages she speaks, interpreter.
    Speaking = "speaking" in Language;
    /// Reading and writing.
    Literacy = "literacy" in Language, when(When::Age(6, NO_END));
    /// Level of German.
    German = "german" in Language, when(When::Age(6, NO_END));
    /// German course.
    Course = "course" in Language, when(When::Age(15, NO_END));
    /// School in the past.
    Schooling = "schooling" in Education, when(When::Age(15, NO_END));
    /// Training and study.
    Training = "training" in Education, repeated(), when(When::Age(15, NO_END));
    /// Recognition of a qualification.
    Recognition = "recognition" in Education, when(When::Age(15, NO_END));
    /// A measure for grown-ups.
    Measure = "measure" in Education, when(When::Age(15, NO_END));
    /// Work now.
    WorkState = "work-state" in Work, when(When::Age(15, NO_END));
    /// Jobs now and before.
    Jobs = "jobs" in Work, repeated(), when(When::Age(15, NO_END));
    /// What she would like to do, and what is in the way.
    WorkWish = "work-wish" in Work, when(When::Age(15, NO_END));
    /// What she is good at.
    Strengths = "strengths" in Goals, when(When::Age(10, NO_END));
    /// Wishes and goals of her own.
    Wishes = "wishes" in Goals, repeated(), when(When::Age(10, NO_END));
    /// Appointments.
    Appointments = "appointments" in Appointments, repeated();
}
