//! Who has looked: accesses to the practice cases, so that a person finds something in her log.

use lotse_model::{
    catalogue::Group,
    form::RawForm,
    ids::{AccountId, SessionRef},
};
use time::{Date, macros::date};

use super::{DemoError, carrier::Crew, case::Listed};
use crate::{
    Core, Principal,
    clock::ManualClock,
    demo::{plan::at, practice::Case},
    office::{case, cases, stand_in},
    oversight::show_name,
};

/// Days on which the manager opened the case, with the group that she went on to.
const LOOKS: [(Date, u32, Option<Group>); 6] = [
    (date!(2018 - 02 - 13), 9, Some(Group::German)),
    (date!(2018 - 02 - 20), 13, None),
    (date!(2018 - 03 - 20), 10, Some(Group::Course)),
    (date!(2018 - 04 - 11), 14, None),
    (date!(2018 - 04 - 19), 15, Some(Group::Status)),
    (date!(2018 - 04 - 24), 11, None),
];

/// Lets staff look at the cases of those who are listed.
pub(super) async fn write(core: &Core, clock: &ManualClock, crew: &Crew, listed: &[Listed]) -> Result<(), DemoError> {
    for person in listed {
        for (number, (day, hour, group)) in LOOKS.into_iter().enumerate() {
            let Some(manager) = crew.managers.get(person.manager).copied() else { continue };
            clock.set(at(day, hour, 2 + 7 * u32::try_from(number).unwrap_or(0)));
            // A case that began later can't have been looked at.
            if core.clock.now() < person.printed_at {
                continue;
            }
            let who = signed_in(core, manager).await?;
            cases::list(core, &who, cases::Filter::default()).await?;
            case::page(core, &who, person.case).await?;
            if let Some(group) = group {
                clock.advance(3 * 60_000);
                case::group(core, &who, person.case, group, None).await?;
            }
        }
        match person.practice {
            Some(Case::Mother) => reasoned(core, clock, crew, person).await?,
            Some(Case::Engineer) => standing_in(core, clock, crew, person).await?,
            _ => {}
        }
    }
    Ok(())
}

pub(super) async fn signed_in(core: &Core, account: AccountId) -> Result<Principal, DemoError> {
    let session = SessionRef::from_random(core.random.bytes());
    core.principal(account, Some(session)).await?.ok_or(DemoError::Account("a member of staff can't act"))
}

/// The coordinator asks for a name and says why.
async fn reasoned(core: &Core, clock: &ManualClock, crew: &Crew, person: &Listed) -> Result<(), DemoError> {
    let Some(coordinator) = crew.coordinator else { return Ok(()) };
    clock.set(at(date!(2018 - 03 - 07), 16, 5));
    let who = signed_in(core, coordinator).await?;
    let mut raw = RawForm::default();
    raw.set("reason", "Rückruf für die Kollegin: die Kita hat wegen des Platzes angerufen.");
    show_name::show_name(core, &who, person.case, &raw).await.map_err(|_| DemoError::Account("a name was not shown"))?;
    Ok(())
}

/// A colleague stands in over Easter and looks once.
async fn standing_in(core: &Core, clock: &ManualClock, crew: &Crew, person: &Listed) -> Result<(), DemoError> {
    let place = (person.manager + 1) % crew.managers.len().max(1);
    let (Some(manager), Some(colleague)) = (crew.managers.get(person.manager), crew.managers.get(place)) else { return Ok(()) };
    if manager == colleague {
        return Ok(());
    }
    clock.set(at(date!(2018 - 03 - 23), 12, 30));
    let who = signed_in(core, *manager).await?;
    let mut raw = RawForm::default();
    raw.set("submission", core.submission().to_string());
    raw.set("account", colleague.to_string());
    for (input, day) in [("from", 26), ("until", 31)] {
        raw.set(&format!("{input}.day"), day.to_string());
        raw.set(&format!("{input}.month"), "3");
        raw.set(&format!("{input}.year"), "2018");
    }
    raw.set("reason", "Urlaub über Ostern");
    stand_in::grant(core, &who, person.case, &raw).await.map_err(|_| DemoError::Account("a stand-in was not granted"))?;
    clock.set(at(date!(2018 - 03 - 27), 10, 40));
    let who = signed_in(core, *colleague).await?;
    case::page(core, &who, person.case).await?;
    Ok(())
}
