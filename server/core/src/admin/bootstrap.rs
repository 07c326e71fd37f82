//! `lotse admin`: the first accounts, and the way back when the last administrator or coordinator lost hers.
//!
//! Only who sits at the server can do this, so its roles are confirmed at once; the log names no account.

use std::collections::BTreeMap;

use lotse_model::{
    ids::{AccountId, CarrierId, GrantId, TeamId},
    lang::Lang,
    name,
    role::{Action, Relation, Role},
};
use lotse_store::{CarrierScope, NewAudit, WriteTx, accounts, carriers, grants, teams};

use super::{CarrierKind, MAX_NAME};
use crate::{Core, Failure, access::policy, account::card::Card};

/// Name of the team that every carrier starts with.
const FIRST_TEAM: &str = "Team 1";

/// Accounts that were not created.
#[derive(Debug, thiserror::Error)]
pub enum BootstrapError {
    /// A name is empty, too long or holds characters that nobody sees.
    #[error("the name of the carrier or of a member of staff is empty, longer than 120 characters or holds invisible characters")]
    NoName,
    /// Nobody was named.
    #[error("name at least one member of staff with a role")]
    NoRole,
    /// One account may not hold these roles together.
    #[error("{} and {} exclude each other in one account", .0.code(), .1.code())]
    RolesExclude(Role, Role),
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for BootstrapError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// A card for the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedCard {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// Its roles.
    pub roles: Vec<Role>,
    /// The code in groups of four.
    pub code: String,
    /// The address to open.
    pub url: String,
}

/// Creates a carrier with a first team and these members of staff, and prints a card for each; several roles of one name
/// become one account. A carrier that exists is used again, and so is a member of staff of the same name: that is how a
/// lost sign-in of the last coordinator comes back.
///
/// # Errors
/// See [`BootstrapError`].
pub async fn bootstrap(
    core: &Core,
    carrier: &str,
    kind: CarrierKind,
    staff: &[(String, Role)],
) -> Result<Vec<PrintedCard>, BootstrapError> {
    let carrier = clean(carrier)?;
    let mut wanted: BTreeMap<String, Vec<Role>> = BTreeMap::new();
    for (name, role) in staff {
        let roles = wanted.entry(clean(name)?).or_default();
        if matches!(role, Role::Refugee | Role::Helper | Role::System) {
            return Err(BootstrapError::NoRole);
        }
        if !roles.contains(role) {
            roles.push(*role);
        }
    }
    if wanted.is_empty() {
        return Err(BootstrapError::NoRole);
    }
    let at = core.clock.now();
    let tx = core.store.write().await?;
    let (scope, team, mut audits) = carrier_of(core, &tx, &carrier, kind).await?;
    let known = accounts::staff(&tx, scope).await?;
    let mut cards = Vec::new();
    for (name, roles) in wanted {
        let account = match known.iter().find(|member| member.name == name) {
            Some(member) => {
                accounts::set_locked(&tx, member.id, false).await?;
                member.id
            }
            None => {
                let id = AccountId::from_random(core.random.bytes());
                let new = accounts::NewAccount {
                    id,
                    person: None,
                    carrier: Some(scope.carrier()),
                    name: Some(name.clone()),
                    lang: Lang::De,
                };
                accounts::insert(&tx, &new, at).await?;
                id
            }
        };
        give(core, &tx, scope, team, account, &roles).await?;
        let card = Card { carrier: Some(scope.carrier()), account, case: None, printed_by: None }.print(core, &tx, at).await?;
        audits.push(entry(core, Some(scope.carrier()), Action::ManageAccounts).with_detail("account", account.to_string()));
        cards.push(PrintedCard { account, name, roles, code: card.code.reveal(), url: card.url(core) });
    }
    tx.commit_all(audits).await?;
    Ok(cards)
}

/// The carrier of this name with its first team, created where there is none.
async fn carrier_of(
    core: &Core,
    tx: &WriteTx,
    name: &str,
    kind: CarrierKind,
) -> Result<(CarrierScope, Option<TeamId>, Vec<NewAudit>), Failure> {
    if let Some(known) = carriers::all(tx).await?.into_iter().find(|known| known.name == name) {
        let scope = CarrierScope::new(known.id);
        let team = teams::of_carrier(tx, scope).await?.into_iter().next().map(|team| team.id);
        return Ok((scope, team, Vec::new()));
    }
    let id = CarrierId::from_random(core.random.bytes());
    let team = create_carrier(core, tx, id, name, kind).await?;
    Ok((CarrierScope::new(id), Some(team), vec![entry(core, Some(id), Action::ManageInstance)]))
}

/// Writes a carrier with its key and its first team.
///
/// # Errors
/// When the database fails.
pub(super) async fn create_carrier(
    core: &Core,
    tx: &WriteTx,
    id: CarrierId,
    name: &str,
    kind: CarrierKind,
) -> Result<TeamId, Failure> {
    carriers::insert(tx, id, name, kind, core.clock.now()).await?;
    let team = TeamId::from_random(core.random.bytes());
    teams::insert(tx, CarrierScope::new(id), team, FIRST_TEAM).await?;
    Ok(team)
}

/// Gives an account the roles that it does not hold, confirmed.
async fn give(
    core: &Core,
    tx: &WriteTx,
    scope: CarrierScope,
    team: Option<TeamId>,
    account: AccountId,
    roles: &[Role],
) -> Result<(), BootstrapError> {
    let (at, today) = (core.clock.now(), core.clock.business_date());
    let held: Vec<grants::Grant> = grants::of_account(tx, account)
        .await?
        .into_iter()
        .filter(|grant| grant.revoked_at.is_none() && grant.valid_until.is_none_or(|until| until > today))
        .collect();
    for role in roles {
        let others = roles.iter().copied().chain(held.iter().map(|grant| grant.role));
        if let Some(other) = others.into_iter().find(|other| !policy::may_hold_together(*role, *other)) {
            return Err(BootstrapError::RolesExclude(*role, other));
        }
        match held.iter().find(|grant| grant.role == *role) {
            Some(grant) if grant.is_confirmed() => continue,
            // One that waits is replaced by one that holds.
            Some(grant) => _ = grants::revoke(tx, grant.id, at).await?,
            None => {}
        }
        let grant = grants::Grant {
            id: GrantId::from_random(core.random.bytes()),
            account,
            carrier: (*role != Role::InstanceAdmin).then(|| scope.carrier()),
            role: *role,
            team: if matches!(role, Role::Manager | Role::Coordinator) { team } else { None },
            valid_from: today,
            valid_until: None,
            granted_by: None,
            granted_at: at,
            confirmed_by: None,
            confirmed_at: Some(at),
            revoked_at: None,
        };
        grants::insert(tx, &grant).await?;
    }
    Ok(())
}

fn entry(core: &Core, carrier: Option<CarrierId>, action: Action) -> NewAudit {
    NewAudit { carrier, ..NewAudit::new(core.clock.now(), Role::System, Relation::None, action) }
        .with_detail("what", "command_line")
}

fn clean(text: &str) -> Result<String, BootstrapError> {
    match name::clean(text, MAX_NAME) {
        Ok(text) if !text.is_empty() => Ok(text),
        _ => Err(BootstrapError::NoName),
    }
}
