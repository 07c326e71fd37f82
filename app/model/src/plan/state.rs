//! From where to where a plan may go. Each state is a type with the steps that lead out of it as its methods, so that an
//! illegal step can't be called; [`Step::leads_from`] is the one place where a step that came from outside meets them.

use crate::codes::codes;

codes! {
    /// The state of a plan (domain.md §1.7).
    PlanState {
        /// Being written.
        Draft = "draft",
        /// Shown to the person to agree to.
        Proposed = "proposed",
        /// She agreed.
        Agreed = "agreed",
        /// At work.
        Running = "running",
        /// Looked through together; goes on or ends.
        Reviewed = "reviewed",
        /// Ended as planned.
        Closed = "closed",
        /// Ended before.
        Broken = "broken",
        /// Passed to another service or carrier.
        HandedOver = "handed_over",
    }
}

codes! {
    /// A step from one state to the next.
    Step {
        /// Show it to the person.
        Propose = "propose",
        /// Take it back to write on.
        Withdraw = "withdraw",
        /// She agrees; only her agreement takes this step.
        Agree = "agree",
        /// Begin to work by it, with or without an agreement: agreeing is voluntary.
        Start = "start",
        /// Look through it together.
        Review = "review",
        /// Go on after a review.
        Resume = "resume",
        /// End it as planned.
        Close = "close",
        /// End it before.
        Break = "break",
        /// Pass it on.
        HandOver = "hand_over",
    }
}

macro_rules! machine {
    ($($(#[$doc:meta])* $state:ident { $($step:ident => $to:ident),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct $state;

            impl $state {
                $(
                    #[doc = concat!("Leads to [`", stringify!($to), "`].")]
                    #[must_use]
                    #[expect(non_snake_case, reason = "named after the step")]
                    pub const fn $step(self) -> $to { $to }
                )*
            }

            impl From<$state> for PlanState {
                fn from(_: $state) -> Self { Self::$state }
            }
        )*

        impl Step {
            /// Where the step leads from a state; `None` where it can't be taken.
            #[must_use]
            pub fn leads_from(self, state: PlanState) -> Option<PlanState> {
                match (state, self) {
                    $($((PlanState::$state, Self::$step) => Some($state.$step().into()),)*)*
                    _ => None,
                }
            }
        }
    };
}

machine! {
    /// [`PlanState::Draft`] as a type.
    Draft { Propose => Proposed, Start => Running, Break => Broken }
    /// [`PlanState::Proposed`] as a type.
    Proposed { Withdraw => Draft, Agree => Agreed, Start => Running, Break => Broken }
    /// [`PlanState::Agreed`] as a type.
    Agreed { Start => Running, Break => Broken, HandOver => HandedOver }
    /// [`PlanState::Running`] as a type.
    Running { Agree => Running, Review => Reviewed, Close => Closed, Break => Broken, HandOver => HandedOver }
    /// [`PlanState::Reviewed`] as a type.
    Reviewed { Agree => Reviewed, Resume => Running, Close => Closed, Break => Broken, HandOver => HandedOver }
    /// [`PlanState::Closed`] as a type: nothing leads out of it.
    Closed {}
    /// [`PlanState::Broken`] as a type: nothing leads out of it.
    Broken {}
    /// [`PlanState::HandedOver`] as a type: nothing leads out of it.
    HandedOver {}
}

impl PlanState {
    /// Whether the plan has ended: nothing is written in it any more.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Broken | Self::HandedOver)
    }

    /// Whether the person sees the plan: from the moment it is shown to her.
    #[must_use]
    pub const fn is_shown(self) -> bool {
        !matches!(self, Self::Draft)
    }

    /// The steps that staff may take from here.
    pub fn steps(self) -> impl Iterator<Item = Step> {
        Step::ALL.iter().copied().filter(move |step| *step != Step::Agree && step.leads_from(self).is_some())
    }

    /// Whether she can agree now.
    #[must_use]
    pub fn can_agree(self) -> bool {
        Step::Agree.leads_from(self).is_some()
    }
}

impl Step {
    /// Whether the plan ends by it.
    #[must_use]
    pub const fn ends(self) -> bool {
        matches!(self, Self::Close | Self::Break | Self::HandOver)
    }
}
