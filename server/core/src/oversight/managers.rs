//! Who may accompany cases of a carrier.

use lotse_model::{ids::AccountId, role::Role, share::Fte, view::figures::ManagerLoad};
use lotse_store::{CarrierScope, Tx, accounts, assignments, employment, grants};
use time::Date;

use crate::{Core, Failure};

/// Accounts with a confirmed grant as manager on a day, with their names.
///
/// # Errors
/// When the database fails.
pub async fn of_carrier(tx: &Tx, scope: CarrierScope, on: Date) -> Result<Vec<(AccountId, String)>, Failure> {
    let held = grants::of_carrier(tx, scope).await?;
    let is_manager = |account| {
        held.iter().any(|grant| {
            grant.account == account
                && grant.role == Role::Manager
                && grant.is_confirmed()
                && grant.revoked_at.is_none()
                && grant.valid_from <= on
                && grant.valid_until.is_none_or(|until| until > on)
        })
    };
    let staff = accounts::staff(tx, scope).await?;
    Ok(staff
        .into_iter()
        .filter(|member| !member.locked && is_manager(member.id))
        .map(|member| (member.id, member.name))
        .collect())
}

/// The same with their posts and cases, for the choice of whom to assign to.
///
/// # Errors
/// When the database fails.
pub async fn loads(core: &Core, tx: &Tx, scope: CarrierScope) -> Result<Vec<ManagerLoad>, Failure> {
    let today = core.clock.business_date();
    let rules = core.rules.in_force(tx, scope.carrier(), today).await?;
    let posts = employment::on(tx, scope, today, None).await?;
    let load = assignments::caseload(tx, scope, today, None).await?;
    let managers = of_carrier(tx, scope, today).await?;
    Ok(managers
        .into_iter()
        .map(|(account, name)| {
            let own = posts.iter().filter(|post| post.account == account);
            let post = own.fold(Fte::from_hundredths(0), |all, post| all.saturating_add(post.fte));
            let cases = load.iter().find(|(of, _)| *of == account).map_or(0, |(_, cases)| u64::try_from(*cases).unwrap_or(0));
            ManagerLoad { account, name, post, cases, capacity: rules.capacity(post) }
        })
        .collect())
}
