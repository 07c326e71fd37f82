//! The bank of phrases: goals, measures and signs of success in all languages, so that a person reads her plan in her own.
//! The texts stand in `locales/*/phrases.ftl` as `goal-<code>`, `step-<code>` and `sign-<code>`.

use crate::plan::Area;

/// Goals with the area in which they are offered.
pub const GOALS: &[(&str, Area)] = &[
    ("course-find", Area::Language),
    ("level-a2", Area::Language),
    ("level-b1", Area::Language),
    ("level-b2", Area::Language),
    ("literacy", Area::Language),
    ("speak-daily", Area::Language),
    ("school-leaving", Area::School),
    ("school-place", Area::School),
    ("recognition", Area::Training),
    ("apprenticeship", Area::Training),
    ("study", Area::Training),
    ("work-permit", Area::Work),
    ("internship", Area::Work),
    ("job", Area::Work),
    ("better-job", Area::Work),
    ("flat", Area::Housing),
    ("rent-safe", Area::Housing),
    ("doctor", Area::Health),
    ("help-place", Area::Health),
    ("insurance", Area::Health),
    ("club", Area::Participation),
    ("neighbours", Area::Participation),
    ("volunteer", Area::Participation),
    ("kita", Area::Children),
    ("child-school", Area::Children),
    ("child-care", Area::Children),
    ("document-valid", Area::Residence),
    ("passport", Area::Residence),
    ("legal-clear", Area::Residence),
    ("family-reunion", Area::Family),
    ("family-support", Area::Family),
    ("debts", Area::Money),
    ("benefits", Area::Money),
    ("account", Area::Money),
    ("offices", Area::Everyday),
    ("mobility", Area::Everyday),
    ("digital", Area::Everyday),
];

/// Measures.
pub const STEPS: &[&str] = &[
    "course-register",
    "level-test",
    "course-attend",
    "exam-register",
    "tandem",
    "papers-translate",
    "recognition-advice",
    "recognition-apply",
    "school-register",
    "cv",
    "jobcentre",
    "apply-jobs",
    "permit-apply",
    "internship-ask",
    "housing-certificate",
    "housing-list",
    "flat-search",
    "rent-instalments",
    "doctor-find",
    "counselling",
    "insurance-register",
    "club-visit",
    "mentor",
    "kita-register",
    "parent-talk",
    "learning-help",
    "document-renew",
    "passport-apply",
    "legal-advice",
    "reunion-apply",
    "debt-advice",
    "benefit-apply",
    "account-open",
    "letters",
    "accompany",
    "digital-course",
    "ticket",
];

/// Signs of success.
pub const SIGNS: &[&str] = &[
    "certificate",
    "course-place",
    "attending",
    "notice",
    "contract",
    "place",
    "appointment-held",
    "document",
    "instalments",
    "alone",
];

/// The area in which a goal is offered.
#[must_use]
pub fn area_of(goal: &str) -> Option<Area> {
    GOALS.iter().find(|(code, _)| *code == goal).map(|(_, area)| *area)
}
