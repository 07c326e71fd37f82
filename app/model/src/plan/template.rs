//! Plans to begin with, for situations that come again and again. The first four follow the practice cases of the council
//! paper 204/18 (page 8). A template is only a beginning: everything in it can be changed and taken away.

use crate::plan::{
    Area, CellRef, Node, PlanField, PlanOp, PlanValue,
    field::{GoalStatus, Origin, Party},
};

/// A goal of a template.
#[derive(Debug, Clone, Copy)]
pub struct TemplateGoal {
    /// From the bank of phrases.
    pub goal: &'static str,
    /// The suggested sign of success.
    pub sign: &'static str,
    /// Measures from the bank of phrases, with who takes them.
    pub steps: &'static [(&'static str, Party)],
}

/// A plan to begin with. Its name stands in the message `template-<code>`.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its code.
    pub code: &'static str,
    /// Its goals.
    pub goals: &'static [TemplateGoal],
}

const fn goal(goal: &'static str, sign: &'static str, steps: &'static [(&'static str, Party)]) -> TemplateGoal {
    TemplateGoal { goal, sign, steps }
}

use Party::{Authority, Manager, Person, Volunteer};

/// All templates in the order of the page.
pub const TEMPLATES: &[Template] = &[
    Template {
        code: "qualified",
        goals: &[
            goal("level-b2", "certificate", &[("course-register", Person), ("exam-register", Person)]),
            goal(
                "recognition",
                "notice",
                &[("papers-translate", Person), ("recognition-advice", Person), ("recognition-apply", Person)],
            ),
            goal("better-job", "contract", &[("cv", Volunteer), ("jobcentre", Person), ("apply-jobs", Person)]),
        ],
    },
    Template {
        code: "single-parent",
        goals: &[
            goal("speak-daily", "attending", &[("course-attend", Person), ("tandem", Volunteer)]),
            goal("child-care", "place", &[("kita-register", Person), ("parent-talk", Manager)]),
            goal("apprenticeship", "contract", &[("jobcentre", Person), ("internship-ask", Person)]),
            goal("family-reunion", "notice", &[("legal-advice", Manager), ("reunion-apply", Person)]),
        ],
    },
    Template {
        code: "family",
        goals: &[
            goal("course-find", "course-place", &[("level-test", Person), ("course-register", Person)]),
            goal("child-school", "attending", &[("parent-talk", Person), ("learning-help", Volunteer)]),
            goal("legal-clear", "appointment-held", &[("legal-advice", Person), ("letters", Manager)]),
            goal("flat", "contract", &[("housing-certificate", Person), ("housing-list", Manager)]),
        ],
    },
    Template {
        code: "parent-and-child",
        goals: &[
            goal("family-support", "appointment-held", &[("counselling", Person), ("parent-talk", Manager)]),
            goal("job", "contract", &[("jobcentre", Person), ("cv", Volunteer), ("apply-jobs", Person)]),
            goal("help-place", "appointment-held", &[("doctor-find", Person), ("counselling", Person)]),
        ],
    },
    Template {
        code: "arrival",
        goals: &[
            goal("course-find", "course-place", &[("level-test", Person), ("course-register", Person)]),
            goal("insurance", "document", &[("insurance-register", Person)]),
            goal("doctor", "appointment-held", &[("doctor-find", Person)]),
            goal("account", "document", &[("account-open", Person)]),
            goal("benefits", "notice", &[("benefit-apply", Person), ("letters", Manager)]),
        ],
    },
    Template {
        code: "young",
        goals: &[
            goal("school-leaving", "certificate", &[("school-register", Person), ("learning-help", Volunteer)]),
            goal("apprenticeship", "contract", &[("internship-ask", Person), ("cv", Volunteer), ("apply-jobs", Person)]),
            goal("club", "alone", &[("club-visit", Person)]),
        ],
    },
    Template {
        code: "housing",
        goals: &[
            goal(
                "flat",
                "contract",
                &[("housing-certificate", Person), ("housing-list", Manager), ("flat-search", Person), ("accompany", Volunteer)],
            ),
            goal("rent-safe", "instalments", &[("rent-instalments", Manager), ("debt-advice", Person)]),
        ],
    },
    Template {
        code: "papers",
        goals: &[
            goal("document-valid", "document", &[("document-renew", Person), ("accompany", Volunteer)]),
            goal("passport", "document", &[("passport-apply", Person)]),
            goal("work-permit", "notice", &[("permit-apply", Person), ("letters", Authority)]),
        ],
    },
];

impl Template {
    /// The template with a code.
    #[must_use]
    pub fn by_code(code: &str) -> Option<&'static Self> {
        TEMPLATES.iter().find(|template| template.code == code)
    }

    /// The operations that write it into a new plan; `id` gives the ids of its nodes.
    pub fn operations(&self, mut id: impl FnMut() -> crate::ids::NodeId) -> Vec<PlanOp> {
        let mut operations = Vec::new();
        for wanted in self.goals {
            let node = Node::Goal(id());
            operations.push(PlanOp::Add { node, under: None });
            let area = super::phrase::area_of(wanted.goal).unwrap_or(Area::Everyday);
            for (field, code) in [
                (PlanField::Area, area.code()),
                (PlanField::Goal, wanted.goal),
                (PlanField::Sign, wanted.sign),
                (PlanField::Origin, Origin::Staff.code()),
                (PlanField::Status, GoalStatus::Open.code()),
            ] {
                operations.push(set(node.at(field), code));
            }
            for (step, party) in wanted.steps {
                let measure = Node::Measure(id());
                operations.push(PlanOp::Add { node: measure, under: Some(node) });
                operations.push(set(measure.at(PlanField::Step), step));
                operations.push(set(measure.at(PlanField::Party), party.code()));
            }
        }
        operations
    }
}

fn set(cell: CellRef, code: &str) -> PlanOp {
    PlanOp::Set { cell, base: 0, value: Some(PlanValue::Code(code.to_owned())), typed: None }
}
