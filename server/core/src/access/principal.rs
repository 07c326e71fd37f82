//! Who is signed in.

use lotse_model::{
    ids::{AccountId, CarrierId, PersonId, SessionRef, TeamId},
    lang::Lang,
    role::Role,
};
use lotse_store::accounts;

/// A signed-in account with the grants that hold today.
#[derive(Debug, Clone)]
pub struct Principal {
    found: accounts::Principal,
    session: Option<SessionRef>,
}

impl Principal {
    /// Only [`Core::principal`](crate::Core::principal) makes one.
    pub(crate) const fn new(found: accounts::Principal, session: Option<SessionRef>) -> Self {
        Self { found, session }
    }

    /// The account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.found.account
    }

    /// The person whose account it is; `None` for staff.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        self.found.person
    }

    /// Whom a helper helps; `None` for everybody else.
    #[must_use]
    pub const fn helping(&self) -> Option<&accounts::Helping> {
        self.found.helping.as_ref()
    }

    /// The session by which she is signed in.
    #[must_use]
    pub const fn session(&self) -> Option<SessionRef> {
        self.session
    }

    /// Language of her pages.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.found.lang
    }

    /// The page whose form waits for her, the newest one (architecture.md A19).
    #[must_use]
    pub fn draft(&self) -> Option<&str> {
        self.found.draft.as_deref()
    }

    /// What the store knows of the account.
    pub(crate) const fn stored(&self) -> &accounts::Principal {
        &self.found
    }

    /// Roles that hold today and were confirmed, with their carrier and team.
    pub fn roles(&self) -> impl Iterator<Item = (Role, Option<CarrierId>, Option<TeamId>)> + '_ {
        self.found.grants.iter().filter(|grant| grant.is_confirmed()).map(|grant| (grant.role, grant.carrier, grant.team))
    }

    /// Whether she holds a role.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        match role {
            Role::Refugee => self.found.person.is_some(),
            Role::Helper => self.found.helping.is_some(),
            _ => self.roles().any(|(held, ..)| held == role),
        }
    }

    /// The carrier in which she holds a role.
    #[must_use]
    pub fn carrier_of(&self, role: Role) -> Option<CarrierId> {
        self.roles().find(|(held, ..)| *held == role).and_then(|(_, carrier, _)| carrier)
    }

    /// The carrier of a member of staff.
    #[must_use]
    pub const fn carrier(&self) -> Option<CarrierId> {
        self.found.carrier
    }
}
