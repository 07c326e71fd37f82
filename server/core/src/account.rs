//! Accounts: cards, signing in, sessions, one's own account.
//!
//! Staff never learn a secret: whoever loses hers gets a new card, which ends all sessions and leaves a notice
//! (architecture.md A16, A17).

pub mod card;
pub mod help;
pub mod information;
pub mod language;
pub mod notice;
pub mod page;
pub mod password;
pub mod redeem;
pub mod secret;
pub mod sessions;
pub mod sign_in;
mod sign_in_number;
mod throttle;
mod totp;

use std::net::IpAddr;

use lotse_model::{
    entry::Millis,
    role::{Action, Relation, Role},
    route,
};
use lotse_store::{NewAudit, seal::Purpose};

use crate::{Core, Principal};

/// Where a request came from, as a keyed hash: the network address itself is neither kept nor logged
/// (architecture.md A20).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address([u8; 32]);

impl Address {
    /// Hashes an address. Of IPv6 the first 64 bits count: one connection may use all the others.
    #[must_use]
    pub fn of(core: &Core, ip: IpAddr) -> Self {
        let text = match ip.to_canonical() {
            IpAddr::V4(ip) => ip.to_string(),
            IpAddr::V6(ip) => ip.segments().iter().take(4).map(|part| format!("{part:04x}")).collect(),
        };
        Self(core.store.keyed_hash(Purpose::Address, &text))
    }
}

/// Where a signed-in account starts. Who coordinates starts with the figures, also if she has cases of her own. Staff without a confirmed role see their own account and nothing else.
#[must_use]
pub fn first_page(who: &Principal) -> &'static str {
    const PAGES: [(Role, &str); 7] = [
        (Role::Refugee, route::ME),
        (Role::Helper, route::HELPING),
        (Role::Coordinator, route::FIGURES),
        (Role::Manager, route::CASES),
        (Role::CarrierAdmin, route::ACCOUNTS),
        (Role::InstanceAdmin, route::INSTANCE),
        (Role::Auditor, route::AUDIT),
    ];
    PAGES.iter().find(|(role, _)| who.has(*role)).map_or(route::OFFICE_ACCOUNT, |(_, page)| *page)
}

/// The audit entry of a change to one's own account: `what` was changed. The sign-in is the proof, so there is no permit.
fn own_entry(who: &Principal, at: Millis, what: &str) -> NewAudit {
    let role = match who.person() {
        Some(_) => Role::Refugee,
        None if who.helping().is_some() => Role::Helper,
        // Without a confirmed role she may still change her secret: the role that waits stands in the log.
        None => who.stored().grants.first().map_or(Role::System, |grant| grant.role),
    };
    NewAudit {
        account: Some(who.account()),
        session: who.session(),
        carrier: who.carrier(),
        ..NewAudit::new(at, role, Relation::Own, Action::EditOwnAccount)
    }
    .with_detail("what", what)
}
