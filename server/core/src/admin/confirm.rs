//! `/office/confirmations`: roles that wait for a coordinator, and the cards that were redeemed lately
//! (architecture.md A16).

use std::collections::HashMap;

use lotse_model::{
    entry::Millis,
    ids::GrantId,
    view::account::{ConfirmationsPage, PendingLine, RedeemedLine},
};
use lotse_store::{accounts, cases, grants, invitations};

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ConfirmGrant},
};

/// How long a redeemed card stays on the list: 30 days.
const LISTED_FOR: Millis = 30 * 24 * 60 * 60 * 1000;

/// Builds the page. Cards are named by the number of their case: a coordinator sees no names of persons.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn page(core: &Core, who: &Principal) -> Result<ConfirmationsPage, Failure> {
    let permit = Permit::<ConfirmGrant>::for_carrier(who)?;
    let scope = permit.scope()?;
    let tx = core.store.read();
    let today = core.clock.business_date();
    let names: HashMap<_, _> = accounts::staff_names(&tx, scope).await?;
    let pending = grants::pending(&tx, scope)
        .await?
        .into_iter()
        .filter(|grant| grant.valid_until.is_none_or(|until| until > today))
        .map(|grant| PendingLine {
            grant: grant.id,
            name: names.get(&grant.account).cloned().unwrap_or_default(),
            role: grant.role,
            granted_by: grant.granted_by.and_then(|by| names.get(&by).cloned()),
            granted_at: grant.granted_at,
            mine: grant.account == who.account() || grant.granted_by == Some(who.account()),
        })
        .collect();
    let mut redeemed = Vec::new();
    for card in invitations::redeemed_since(&tx, scope, core.clock.now() - LISTED_FOR).await? {
        let (Some(case), Some(redeemed_at)) = (card.case, card.redeemed_at) else { continue };
        let number = match core.names.number(case) {
            Some(number) => number,
            // The index may be a moment behind.
            None => cases::by_id(&tx, scope, case).await?.map(|case| case.number).unwrap_or_default(),
        };
        let printed_by = card.printed_by.and_then(|by| names.get(&by).cloned()).unwrap_or_default();
        redeemed.push(RedeemedLine { number, case, printed_by, redeemed_at });
    }
    Ok(ConfirmationsPage { pending, redeemed })
}

/// Confirms a role, which holds from then on. Nobody confirms one that she holds or gave.
///
/// # Errors
/// [`Failure::NotFound`] for a role of another carrier or none that waits, [`Failure::Forbidden`] for her own, a denial, a
/// failing database.
pub async fn confirm(core: &Core, who: &Principal, id: GrantId) -> Result<(), Failure> {
    let tx = core.store.write().await?;
    let permit = Permit::<ConfirmGrant>::for_carrier(who)?;
    let grant = grants::by_id(&tx, id).await?.ok_or(Failure::NotFound)?;
    if grant.carrier != Some(permit.scope()?.carrier()) || grant.revoked_at.is_some() {
        return Err(Failure::NotFound);
    }
    if grant.account == who.account() || grant.granted_by == Some(who.account()) {
        return Err(Failure::Forbidden);
    }
    let at = core.clock.now();
    // Confirmed by another coordinator meanwhile: the outcome is the one that was wanted.
    if grants::confirm(&tx, id, who.account(), at).await? {
        let audit = permit.audit(at).with_detail("account", grant.account.to_string());
        tx.commit(audit.with_detail("roles", grant.role.code())).await?;
    }
    Ok(())
}
