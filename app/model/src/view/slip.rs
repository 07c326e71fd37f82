//! The slip of an appointment, on paper or on the phone.

use crate::{
    catalogue::FieldId,
    lang::Lang,
    value::{Answer, Value},
};

/// `…/appointments/appointments/<n>/slip`: an appointment in the person's language and in German.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipPage {
    /// Name of the person.
    pub name: String,
    /// The carrier that accompanies her.
    pub carrier: String,
    /// Her language.
    pub lang: Lang,
    /// What is known about the appointment, in the order of the page.
    pub answers: Vec<(FieldId, Value)>,
    /// Where "back" leads.
    pub back: String,
}

impl SlipPage {
    /// The fields that a slip shows.
    pub const FIELDS: [FieldId; 6] = [
        FieldId::AppointmentDay,
        FieldId::AppointmentTime,
        FieldId::AppointmentWith,
        FieldId::AppointmentPlace,
        FieldId::AppointmentBring,
        FieldId::AppointmentInterpreter,
    ];

    /// The values among the answers of an appointment.
    #[must_use]
    pub fn known<'a>(current: impl Fn(FieldId) -> Option<&'a Answer>) -> Vec<(FieldId, Value)> {
        Self::FIELDS.into_iter().filter_map(|field| Some((field, current(field)?.value()?.clone()))).collect()
    }
}
