//! Small tools for statements. One text serves both databases: parameters are `$1`, `$2` … on either.

use lotse_model::ids::{
    AccountId, AuditId, CarrierId, CaseId, DocumentId, EntryId, GrantId, HelpId, HouseholdId, InvitationId, NodeId, PersonId,
    PlanId, RequestId, SessionRef, SubmissionId, TeamId,
};
use sea_orm::Value;
use uuid::Uuid;

use crate::scope::CarrierScope;

/// What may stand for a parameter.
pub(crate) trait Parameter {
    fn parameter(self) -> Value;
}

macro_rules! plain { ($($type:ty),*) => { $(impl Parameter for $type { fn parameter(self) -> Value { self.into() } })* } }
plain!(
    Uuid,
    Option<Uuid>,
    i64,
    Option<i64>,
    i32,
    bool,
    &str,
    String,
    Option<String>,
    Vec<u8>,
    Option<Vec<u8>>,
    time::Date,
    Option<time::Date>
);

macro_rules! ids {
    ($($type:ty),*) => { $(
        impl Parameter for $type { fn parameter(self) -> Value { self.uuid().into() } }
        impl Parameter for Option<$type> { fn parameter(self) -> Value { self.map(<$type>::uuid).into() } }
    )* };
}
ids!(
    AccountId,
    AuditId,
    CarrierId,
    CaseId,
    DocumentId,
    EntryId,
    GrantId,
    HelpId,
    HouseholdId,
    InvitationId,
    NodeId,
    PersonId,
    PlanId,
    RequestId,
    SessionRef,
    SubmissionId,
    TeamId
);

impl Parameter for CarrierScope {
    fn parameter(self) -> Value {
        self.carrier().uuid().into()
    }
}

impl Parameter for &[u8; 32] {
    fn parameter(self) -> Value {
        self.to_vec().into()
    }
}

/// The parameters of a statement.
macro_rules! params { ($($value:expr),* $(,)?) => { vec![$(crate::sql::Parameter::parameter($value)),*] } }
pub(crate) use params;

/// `$first, $first+1, …`: placeholders for a list. An empty list gives `NULL`, in which nothing is.
pub(crate) fn list(first: usize, count: usize) -> String {
    if count == 0 {
        return "NULL".to_owned();
    }
    (first..first + count).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
}

/// The condition that a dated row holds on the day of a parameter.
pub(crate) fn in_force(row: &str, day: &str) -> String {
    format!("{row}.valid_from <= {day} AND ({row}.valid_until IS NULL OR {row}.valid_until > {day})")
}

/// The condition that a bitemporal row holds on a day by what was known at an instant, or is known now.
pub(crate) fn known(row: &str, day: &str, known_at: Option<&str>) -> String {
    let dated = in_force(row, day);
    match known_at {
        None => format!("{dated} AND {row}.superseded_at IS NULL"),
        Some(at) => {
            format!("{dated} AND {row}.recorded_at <= {at} AND ({row}.superseded_at IS NULL OR {row}.superseded_at > {at})")
        }
    }
}
