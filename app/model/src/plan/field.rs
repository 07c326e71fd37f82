//! What can be written in a plan, and in what form (domain.md §1.7).

use crate::{
    codes::codes,
    plan::{NodeKind, PlanValue, phrase},
};

codes! {
    /// The areas of life that a plan looks at: the eight of the state's template and four more.
    Area {
        /// German.
        Language = "language",
        /// School.
        School = "school",
        /// Vocational training and study.
        Training = "training",
        /// Work.
        Work = "work",
        /// Housing.
        Housing = "housing",
        /// Health; needs, never diagnoses.
        Health = "health",
        /// Taking part in society.
        Participation = "participation",
        /// Children.
        Children = "children",
        /// Residence and rights.
        Residence = "residence",
        /// Family.
        Family = "family",
        /// Money and debts.
        Money = "money",
        /// Everyday life, getting about, digital things.
        Everyday = "everyday",
    }
}

codes! {
    /// From whom a goal comes.
    Origin {
        /// From the person.
        Person = "person",
        /// From staff.
        Staff = "staff",
        /// From both together.
        Both = "both",
    }
}

codes! {
    /// How far a goal is.
    GoalStatus {
        /// Not begun.
        Open = "open",
        /// At work.
        Running = "running",
        /// Reached.
        Reached = "reached",
        /// Reached in part.
        Partly = "partly",
        /// Not reached.
        Missed = "missed",
        /// Put off.
        Postponed = "postponed",
        /// No longer wanted or needed.
        Dropped = "dropped",
    }
}

impl GoalStatus {
    /// Whether it is still worked on.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Running | Self::Postponed)
    }
}

codes! {
    /// Who takes a measure.
    Party {
        /// The person herself.
        Person = "person",
        /// The manager.
        Manager = "manager",
        /// A volunteer.
        Volunteer = "volunteer",
        /// An authority or another service.
        Authority = "authority",
        /// Somebody of the family.
        Relative = "relative",
    }
}

codes! {
    /// Why a plan ended.
    EndReason {
        /// She goes on by herself.
        Independent = "independent",
        /// Migration counselling goes on.
        Counselling = "counselling",
        /// The Jobcenter goes on.
        Jobcentre = "jobcentre",
        /// She moved away.
        Moved = "moved",
        /// The time of care is over.
        TimeUp = "time_up",
        /// She left Germany.
        Departed = "departed",
        /// No contact any more.
        ContactLost = "contact_lost",
        /// She died.
        Died = "died",
        /// Another reason.
        Other = "other",
    }
}

codes! {
    /// A place in a node.
    PlanField {
        /// Day of the first talk.
        FirstTalk = "first_talk",
        /// Day on which the plan is to end.
        PlannedEnd = "planned_end",
        /// Day of the next review.
        NextReview = "next_review",
        /// Why the plan ended.
        EndReason = "end_reason",
        /// A word on the end.
        EndNote = "end_note",
        /// Where she stands in this area.
        Situation = "situation",
        /// Her own words.
        OwnWords = "own_words",
        /// What helps.
        Resources = "resources",
        /// What stands in the way.
        Obstacles = "obstacles",
        /// How satisfied she is, 1–5.
        SelfRating = "self_rating",
        /// How staff see it, 1–5.
        StaffRating = "staff_rating",
        /// What came out of it, at the end.
        Outcome = "outcome",
        /// The area of a goal.
        Area = "area",
        /// A goal from the bank of phrases.
        Goal = "goal",
        /// A goal in own words.
        GoalText = "goal_text",
        /// From whom it comes.
        Origin = "origin",
        /// Priority 1–3; 1 first.
        Priority = "priority",
        /// Sign of success from the bank of phrases.
        Sign = "sign",
        /// Sign of success in own words.
        SignText = "sign_text",
        /// By when it is to be reached.
        Target = "target",
        /// How far it is.
        Status = "status",
        /// Why.
        StatusReason = "status_reason",
        /// A measure from the bank of phrases.
        Step = "step",
        /// A measure in own words.
        StepText = "step_text",
        /// Who takes it.
        Party = "party",
        /// Where to turn to: an office, a name with its consent.
        Contact = "contact",
        /// By when.
        Due = "due",
        /// From when on to remind.
        Reminder = "reminder",
        /// Day on which it was done.
        Done = "done",
        /// What came of it.
        Result = "result",
        /// She ticked it on her phone.
        Ticked = "ticked",
        /// Day of a review.
        HeldOn = "held_on",
        /// Who took part.
        Participants = "participants",
        /// What was said.
        Notes = "notes",
        /// A wish of the person.
        Wish = "wish",
    }
}

/// In what form a value comes.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// One line of at most this many characters.
    Line(usize),
    /// Several lines of at most this many characters; changes in different places merge.
    Note(usize),
    /// One of a closed list, by code.
    Choice(fn(&str) -> bool),
    /// A day.
    Date,
    /// A number from 1 up to this.
    Upto(u8),
    /// Ticked or not.
    Tick,
}

impl PlanField {
    /// In which nodes it stands.
    #[must_use]
    pub const fn node(self) -> NodeKind {
        match self {
            Self::FirstTalk | Self::PlannedEnd | Self::NextReview | Self::EndReason | Self::EndNote => NodeKind::Head,
            Self::Situation
            | Self::OwnWords
            | Self::Resources
            | Self::Obstacles
            | Self::SelfRating
            | Self::StaffRating
            | Self::Outcome => NodeKind::Area,
            Self::Area
            | Self::Goal
            | Self::GoalText
            | Self::Origin
            | Self::Priority
            | Self::Sign
            | Self::SignText
            | Self::Target
            | Self::Status
            | Self::StatusReason => NodeKind::Goal,
            Self::Step
            | Self::StepText
            | Self::Party
            | Self::Contact
            | Self::Due
            | Self::Reminder
            | Self::Done
            | Self::Result
            | Self::Ticked => NodeKind::Measure,
            Self::HeldOn | Self::Participants | Self::Notes => NodeKind::Review,
            Self::Wish => NodeKind::Wish,
        }
    }

    /// In what form its value comes.
    #[must_use]
    pub const fn form(self) -> Form {
        match self {
            Self::FirstTalk
            | Self::PlannedEnd
            | Self::NextReview
            | Self::Target
            | Self::Due
            | Self::Reminder
            | Self::Done
            | Self::HeldOn => Form::Date,
            Self::Situation | Self::OwnWords | Self::Resources | Self::Obstacles | Self::Outcome | Self::Notes => {
                Form::Note(4000)
            }
            Self::Wish | Self::Result | Self::EndNote => Form::Note(1000),
            Self::SelfRating | Self::StaffRating => Form::Upto(5),
            Self::Priority => Form::Upto(3),
            Self::Ticked => Form::Tick,
            Self::GoalText | Self::SignText | Self::StepText | Self::StatusReason => Form::Line(300),
            Self::Contact | Self::Participants => Form::Line(200),
            Self::EndReason => Form::Choice(|code| EndReason::from_code(code).is_some()),
            Self::Area => Form::Choice(|code| Area::from_code(code).is_some()),
            Self::Origin => Form::Choice(|code| Origin::from_code(code).is_some()),
            Self::Status => Form::Choice(|code| GoalStatus::from_code(code).is_some()),
            Self::Party => Form::Choice(|code| Party::from_code(code).is_some()),
            Self::Goal => Form::Choice(|code| phrase::GOALS.iter().any(|(known, _)| *known == code)),
            Self::Step => Form::Choice(|code| phrase::STEPS.contains(&code)),
            Self::Sign => Form::Choice(|code| phrase::SIGNS.contains(&code)),
        }
    }

    /// Whether the person writes it herself on her phone.
    #[must_use]
    pub const fn by_person(self) -> bool {
        matches!(self, Self::OwnWords | Self::SelfRating | Self::Ticked | Self::Wish)
    }

    /// Whether staff write it: all but her tick and her wishes, which are hers alone. Her own words staff may write down
    /// for her in a talk; the log says by whom they were written.
    #[must_use]
    pub const fn by_staff(self) -> bool {
        !matches!(self, Self::Ticked | Self::Wish)
    }

    /// Whether it belongs to what she agrees to. Her own words and ticks, and how things turn out, do not change an
    /// agreement.
    #[must_use]
    pub const fn is_agreed(self) -> bool {
        !matches!(
            self,
            Self::OwnWords
                | Self::SelfRating
                | Self::StaffRating
                | Self::Ticked
                | Self::Wish
                | Self::Done
                | Self::Result
                | Self::Reminder
                | Self::Outcome
                | Self::EndReason
                | Self::EndNote
                | Self::HeldOn
                | Self::Participants
                | Self::Notes
        )
    }

    /// Whether the value has the form of the field. What was taken out for good fits anywhere.
    #[must_use]
    pub fn fits(self, value: &PlanValue) -> bool {
        match (self.form(), value) {
            (_, PlanValue::Redacted) => true,
            (Form::Line(most), PlanValue::Text(text)) => text.chars().count() <= most && !text.contains('\n'),
            (Form::Note(most), PlanValue::Text(text)) => text.chars().count() <= most,
            (Form::Choice(has), PlanValue::Code(code)) => has(code),
            (Form::Date, PlanValue::Date(_)) | (Form::Tick, PlanValue::Yes) => true,
            (Form::Upto(most), PlanValue::Number(number)) => (1..=most).contains(number),
            _ => false,
        }
    }

    /// The fields of a kind of node in the order of pages.
    pub fn of(kind: NodeKind) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |field| field.node() == kind)
    }
}
