//! 128-bit random identifiers. They stand in addresses, so they say nothing about a person or an order.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct BadId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Makes an identifier from 16 random bytes.
            #[must_use]
            pub const fn from_random(bytes: [u8; 16]) -> Self { Self(Uuid::from_bytes(bytes)) }

            /// Takes the column of a stored row.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self { Self(uuid) }

            /// The form in which the store keeps it.
            #[must_use]
            pub const fn uuid(self) -> Uuid { self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.0.simple()) }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}({})", stringify!($name), self.0.simple()) }
        }

        impl FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                if text.len() != 32 { return Err(BadId); }
                Uuid::try_parse(text).map(Self).map_err(|_| BadId)
            }
        }
    )*};
}

ids! {
    /// An account with which a person or a member of staff signs in.
    AccountId,
    /// One entry of the audit log.
    AuditId,
    /// The organisation that owns cases: the tenant.
    CarrierId,
    /// One person accompanied by one carrier.
    CaseId,
    /// A paper of a person, with or without a file.
    DocumentId,
    /// One answer, confirmation, refusal or question; never changed.
    EntryId,
    /// A dated role of an account.
    GrantId,
    /// A leave to help somebody fill in her record.
    HelpId,
    /// A dated set of people who live together.
    HouseholdId,
    /// A printed card with a single-use code.
    InvitationId,
    /// A goal, measure, review or wish of a plan.
    NodeId,
    /// Given with every operation on a plan: the same one again is done once.
    OpId,
    /// A human being with a record, whoever accompanies her.
    PersonId,
    /// An integration plan.
    PlanId,
    /// What a person asks of the office about her data.
    RequestId,
    /// The listed form of a session; never the secret in the cookie.
    SessionRef,
    /// Given with every rendered form: the same one again answers the first result.
    SubmissionId,
    /// A group of staff that a coordinator leads.
    TeamId,
}
