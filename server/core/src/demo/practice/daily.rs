//! What the four records tell beyond papers, housing and language: school, work, money, children, people, wishes.

pub(super) mod engineer;
pub(super) mod family_from_india;
pub(super) mod father_and_son;
pub(super) mod mother_from_eritrea;

use lotse_model::{catalogue::FieldId as F, value::Answer};

use super::story::{item, said};
use crate::demo::plan::Line;

/// A benefit with its office, as it stands in the letter that staff read together with the person.
fn benefit(number: u16, kind: &str, state: &str, office: &str, until: Option<Answer>) -> Vec<Line> {
    use super::story::{code, doc, text};
    let mut lines = vec![
        item(number, said(F::Benefit, code(kind))),
        item(number, doc(F::BenefitState, code(state))),
        item(number, said(F::BenefitOffice, text(office))),
    ];
    lines.extend(until.map(|until| item(number, said(F::BenefitUntil, until))));
    lines
}
