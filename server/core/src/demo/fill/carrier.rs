//! A carrier with its team, its staff and their posts.

use lotse_model::{
    ids::{AccountId, CarrierId, TeamId},
    role::Role,
    share::Fte,
};
use lotse_store::{CarrierScope, SystemReason, carriers, employment, teams};
use time::macros::date;

use super::{DemoError, enrol};
use crate::{
    Core,
    admin::{CarrierKind, bootstrap::bootstrap},
    clock::ManualClock,
    demo::{
        account::DemoAccount,
        counts::{Kind, Population},
        dice::Dice,
        plan::{at, of_staff},
    },
};

/// Who works at a carrier.
pub(super) struct Crew {
    /// The carrier.
    pub scope: CarrierScope,
    /// Its team.
    pub team: TeamId,
    /// Its managers in the order of their posts.
    pub managers: Vec<AccountId>,
    /// Who coordinates.
    pub coordinator: Option<AccountId>,
}

impl Crew {
    /// Who writes into cases that nobody accompanies yet, and assigns them.
    pub fn lead(&self) -> Option<AccountId> {
        self.coordinator.or_else(|| self.managers.first().copied())
    }
}

/// Creates carrier, team, staff and posts; everybody redeems her card. The first carrier has the instance's administrator.
pub(super) async fn set_up(
    core: &Core,
    clock: &ManualClock,
    dice: &mut Dice,
    population: &Population,
    first: bool,
) -> Result<(Crew, Vec<DemoAccount>), DemoError> {
    let carrier = CarrierId::from_random(core.random.bytes());
    let (scope, team) = (CarrierScope::new(carrier), TeamId::from_random(core.random.bytes()));
    let kind = match population.kind {
        Kind::City => CarrierKind::City,
        Kind::County => CarrierKind::County,
        Kind::Welfare => CarrierKind::Welfare,
    };
    let tx = core.store.write().await?;
    carriers::insert(&tx, carrier, &population.name, kind, core.clock.now()).await?;
    teams::insert(&tx, scope, team, &population.team).await?;
    tx.commit_system(SystemReason::Setup).await?;

    let mut names: Vec<String> = Vec::new();
    let mut staff: Vec<(String, Role)> = Vec::new();
    for post in &population.posts {
        let name = name(dice, &mut names);
        staff.push((name.clone(), Role::Manager));
        if post.coordination > 0 {
            staff.push((name, Role::Coordinator));
        }
    }
    let managers = names.clone();
    staff.push((name(dice, &mut names), Role::CarrierAdmin));
    staff.push((name(dice, &mut names), Role::Auditor));
    if first {
        staff.push((name(dice, &mut names), Role::InstanceAdmin));
    }
    let cards = bootstrap(core, &population.name, kind, &staff).await.map_err(|_| DemoError::Account("first cards"))?;
    let mut accounts = Vec::new();
    // In the order of the list, not of the alphabet.
    for name in &names {
        let card = cards.iter().find(|card| card.name == *name).ok_or(DemoError::Account("a card is missing"))?;
        accounts.push(enrol::staff(core, dice, card).await?);
    }
    let account = |name: &String| cards.iter().find(|card| card.name == *name).map(|card| card.account);
    let managers: Vec<AccountId> = managers.iter().filter_map(account).collect();
    let coordinator = staff.iter().find(|(_, role)| *role == Role::Coordinator).and_then(|(name, _)| account(name));

    // The town took integration management over on 1 January 2018; the paper tells of these contracts.
    let decided = at(date!(2017 - 12 - 20), 10, 0);
    clock.set(decided);
    let tx = core.store.write().await?;
    for (account, post) in managers.iter().zip(&population.posts) {
        for (hundredths, coordination) in
            [(post.cases, false), (post.coordination, true)].into_iter().filter(|(part, _)| *part > 0)
        {
            let row = employment::Employment {
                account: *account,
                fte: Fte::from_hundredths(hundredths),
                coordination,
                valid_from: date!(2018 - 01 - 01),
                valid_until: None,
            };
            employment::insert(&tx, scope, &row, decided).await?;
        }
    }
    tx.commit_system(SystemReason::Setup).await?;
    Ok((Crew { scope, team, managers, coordinator }, accounts))
}

/// A name that nobody else of the carrier has.
fn name(dice: &mut Dice, names: &mut Vec<String>) -> String {
    let mut name = of_staff(dice);
    // Many times the staff need more names than there are.
    for turn in 2.. {
        if !names.contains(&name) {
            break;
        }
        name = if turn < 9 { of_staff(dice) } else { format!("{} {}", of_staff(dice), names.len()) };
    }
    names.push(name.clone());
    name
}
