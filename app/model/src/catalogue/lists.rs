//! Value lists. Codes are stable ASCII and never renamed; the text of a code is the message `<list>-<code>`.

macro_rules! lists {
    ($($(#[$doc:meta])* $variant:ident = $name:literal [$($code:literal)*];)*) => {
        /// A value list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum List { $($(#[$doc])* $variant),* }

        impl List {
            /// All lists.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The prefix of the messages of its codes.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $name),* } }

            /// Its codes in the order in which they are offered.
            #[must_use]
            pub const fn codes(self) -> &'static [&'static str] { match self { $(Self::$variant => &[$($code),*]),* } }
        }
    };
}

impl List {
    /// Whether the list has the code.
    #[must_use]
    pub fn has(self, code: &str) -> bool {
        self.codes().contains(&code)
    }

    /// The id of the text of a code.
    #[must_use]
    pub fn message(self, code: &str) -> String {
        format!("{}-{}", self.name(), code.replace('_', "-"))
    }
}

lists! {
    /// Sex as registered.
    Sex = "sex" ["female" "male" "diverse" "not_stated"];
    /// Countries of nationality and origin, ISO 3166 alpha-2 in lower case; `xx` is stateless, `xu` unclear, `xo` another one.
    Country = "country" ["af" "al" "am" "az" "ba" "bd" "by" "cm" "cn" "dz" "eg" "er" "et" "ge" "gh" "gm" "gn" "in" "iq" "ir" "jo"
        "ke" "lb" "lk" "ly" "ma" "md" "mk" "ml" "ng" "pk" "ps" "rs" "ru" "sd" "sl" "sn" "so" "ss" "sy" "tg" "tn" "tr" "ua" "ve" "vn"
        "xk" "ye" "de" "xx" "xu" "xo"];
    /// Papers that prove identity (domain.md §3.1).
    Paper = "paper" ["passport" "passport_substitute" "identity_card" "travel_document_refugee" "travel_document_foreigner"
        "travel_document_stateless" "eat" "id_substitute" "birth_certificate" "other"];
    /// Where a paper is kept.
    PaperPlace = "paper-place" ["with_me" "foreigners_office" "bamf" "lost" "other"];
    /// Where another name comes from.
    NameKind = "name-kind" ["spelling" "earlier" "alias" "religious"];
    /// Marital status (DSAusländer 016).
    Marital = "marital" ["single" "married" "partnership" "widowed" "divorced" "annulled" "separated" "unknown"];
    /// Relation of a relative to the person.
    Relation = "relation" ["spouse" "registered_partner" "partner" "religious_spouse" "child" "stepchild" "foster_child" "parent"
        "sibling" "grandparent" "grandchild" "guardian" "ward" "carer" "fiance" "other"];
    /// Where a relative is.
    Whereabouts = "whereabouts" ["same_household" "same_town" "germany" "eu" "origin" "third_state" "missing" "dead"];
    /// State of family reunification.
    Reunification = "reunification" ["not_planned" "wish" "advice" "notice_filed" "visa_applied" "refused" "arrived"];
    /// Residence status (domain.md §3.3).
    Status = "status" ["asylber" "fluechtl" "subs" "ae_25_3" "ae_25_4" "ae_25_5" "ae_22_23" "ae_23a" "ae_24" "ae_25a" "ae_25b"
        "ae_104c" "ae_16g_19d" "ae_fam" "ae_sonst" "ne" "fiktion" "gest" "duld" "duld_erm" "duld_ausb" "duld_besch" "duld_id"
        "gueb" "none" "eu_de"];
    /// The paper that shows the status.
    StatusPaper = "status-paper" ["eat" "paper_sheet" "arrival_certificate" "none"];
    /// The decision on the application for asylum.
    Decision = "decision" ["pending" "recognised" "refugee" "subsidiary" "ban_on_removal" "refused" "inadmissible" "withdrawn"];
    /// Whether work is allowed.
    WorkPermit = "work-permit" ["allowed" "with_permission" "not_allowed"];
    /// Kind of housing (domain.md §3.4).
    Housing = "housing" ["eae" "vu" "au_komm" "au_priv" "jugendhilfe" "frauenhaus" "klinik" "haft" "obdachlos"];
    /// Districts of the town; `ausserhalb` is outside. A carrier's own list belongs to its rule set.
    District = "district" ["mitte" "nord" "sued" "ost" "west" "eglosheim" "grunbuehl" "hoheneck" "neckarweihingen" "ossweil"
        "pflugfelden" "poppenweiler" "ausserhalb"];
    /// On what grounds she lives there.
    Occupancy = "occupancy" ["assignment" "lease" "sublease" "guest"];
    /// Who pays the rent.
    RentPayer = "rent-payer" ["jobcenter" "social_office" "self" "shared"];
    /// Languages, BCP 47.
    Language = "language" ["ar" "fa" "fa_af" "ps" "ti" "am" "om" "kmr" "ckb" "tr" "so" "sw" "fr" "en" "ur" "pa" "hi" "bn" "ta" "ru" "uk"
        "ka" "hy" "az" "sq" "sr" "mk" "rom" "mnk" "wo" "ff" "ha" "ig" "yo" "vi" "zh" "de" "other"];
    /// Reading and writing (domain.md §3.5).
    Literacy = "literacy" ["none" "other_script" "latin_beginner" "latin_fluent" "second_script"];
    /// Common European Framework.
    Cefr = "cefr" ["0" "a1" "a2" "b1" "b2" "c1" "c2"];
    /// How a level was found.
    LevelProof = "level-proof" ["self" "placement" "certificate"];
    /// Whether an interpreter is needed.
    Interpreter = "interpreter" ["no" "sometimes" "always"];
    /// Wish for the interpreter.
    InterpreterWish = "interpreter-wish" ["any" "woman" "man"];
    /// Kinds of German courses.
    Course = "course" ["integration" "integration_youth" "integration_parents" "integration_literacy" "integration_intensive"
        "job_b1" "job_b2" "job_c1" "job_special" "state_course" "first_orientation" "volunteer" "vhs" "online"];
    /// State of a course.
    CourseState = "course-state" ["interested" "registered" "waiting" "running" "paused" "finished" "broken_off"];
    /// Why a course was broken off.
    CourseEnd = "course-end" ["childcare" "illness" "work" "move" "pregnancy" "other"];
    /// On what grounds she may take a course.
    Entitlement = "entitlement" ["claim" "admission" "obligation" "none"];
    /// State of the search for a dwelling.
    HousingSearch = "housing-search" ["no" "wish" "searching" "found"];
    /// A paper or card that one applies for.
    CardState = "card-state" ["none" "applied" "have"];
    /// What became of a dwelling that was looked at.
    Viewing = "viewing" ["planned" "waiting" "accepted" "refused" "declined"];
    /// Whether somebody or something is found yet.
    Search = "search" ["not_needed" "searching" "have"];
    /// Whether help is wished for or there.
    Support = "support" ["no" "wish" "waiting" "running"];
    /// For what children need to be looked after.
    CareFor = "care-for" ["course" "work" "appointments"];
    /// State of a place in a Kita.
    Kita = "kita" ["not_wanted" "wish" "registered" "waiting" "offered" "attending" "childminder"];
    /// Kinds of school.
    School = "school" ["primary" "community" "werkreal" "real" "gymnasium" "sbbz" "vkl" "vabo" "avdual" "vocational" "none"];
    /// What a pupil needs.
    SchoolNeed = "school-need" ["german" "homework" "materials" "transport" "lunch" "talk" "support"];
    /// Health insurance (domain.md §3.8).
    Insurance = "insurance" ["slip" "card_264" "statutory" "family" "private" "none"];
    /// Degree of care.
    CareDegree = "care-degree" ["none" "applied" "1" "2" "3" "4" "5"];
    /// What helps when seeing a doctor.
    HealthHelp = "health-help" ["appointment" "interpreter" "company" "glasses" "mobility"];
    /// Benefits (domain.md §3.9).
    Benefit = "benefit" ["asylblg" "sgb2" "sgb12" "housing" "child" "child_supplement" "parental" "maintenance" "education"
        "bafoeg" "unemployment" "pension" "other"];
    /// State of a benefit.
    BenefitState = "benefit-state" ["planned" "applied" "granted" "refused" "objection"];
    /// Kinds of debts.
    Debt = "debt" ["rent" "energy" "phone" "purchase" "private" "other"];
    /// State of a debt.
    DebtState = "debt-state" ["open" "reminder" "instalments" "court" "settled"];
    /// Leisure.
    Activity = "activity" ["sport" "music" "culture" "garden" "cooking" "crafts" "reading" "women" "children" "language_cafe" "other"];
    /// How many people the person meets here.
    Contacts = "contacts" ["many" "some" "none"];
    /// With what volunteers help.
    VolunteerHelp = "volunteer-help" ["language" "offices" "housing" "learning" "work" "leisure"];
    /// Papers of volunteers that staff have seen.
    VolunteerPaper = "volunteer-paper" ["confidentiality" "police" "released"];
    /// Years at school.
    Schooling = "schooling" ["none" "to_4" "to_9" "to_10" "higher"];
    /// Where a certificate is.
    Certificate = "certificate" ["have" "translated" "lost" "none"];
    /// Kinds of training.
    Training = "training" ["apprenticeship" "school" "bachelor" "master" "doctorate" "other"];
    /// State of a training.
    TrainingState = "training-state" ["finished" "running" "broken_off"];
    /// State of recognition (domain.md §3.6).
    Recognition = "recognition" ["not_wanted" "advice" "applied" "papers_missing" "full" "partial" "refused" "adaptation" "exam" "zab"];
    /// Measures for grown-ups.
    Measure = "measure" ["none" "parent_child" "orientation" "application" "preparation" "school" "other"];
    /// Work (domain.md §3.7).
    WorkState = "work-state" ["jobseeker" "measure" "opportunity" "internship" "minijob" "part_time" "full_time" "self_employed"
        "apprenticeship" "study" "school" "parental_leave" "unable" "retired" "household"];
    /// The permission of the office for a job.
    WorkApproval = "work-approval" ["applied" "granted" "refused"];
    /// Which office helps to find work.
    WorkOffice = "work-office" ["jobcenter" "agency" "none"];
    /// What stands in the way of work.
    WorkObstacle = "work-obstacle" ["german" "childcare" "permit" "recognition" "experience" "transport" "nothing"];
    /// Driving licence.
    Licence = "licence" ["none" "foreign" "recoding" "german" "learning"];
    /// What a wish is about.
    Wish = "wish-area" ["language" "training" "work" "housing" "family" "children" "residence" "money" "people" "everyday"];
    /// With whom an appointment is. Doctors are left out: when one goes there concerns nobody.
    Office = "office-kind" ["integration" "foreigners_office" "bamf" "jobcenter" "social_office" "town_hall" "school" "course" "landlord"
        "lawyer" "bank" "employer" "other"];
}
