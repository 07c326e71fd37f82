//! What is due, for the calendar program of a member of staff: days and numbers, nothing of a person.
//!
//! A calendar program can't sign in. So the address holds a long random token, of which only a keyed hash is kept; a new
//! one ends the old one.

use std::{collections::BTreeMap, fmt::Write};

use data_encoding::BASE32_NOPAD;
use lotse_model::{entry::Millis, lang::Lang, role::Role, route};
use lotse_store::{CarrierScope, accounts, plans};
use time::{Date, Duration, OffsetDateTime};

use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ListCases},
};

/// How far the calendar looks ahead; what is overdue is in it from the first day on.
const AHEAD: Duration = Duration::days(366);

/// One day with something due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDay {
    /// The day.
    pub day: Date,
    /// Measures that are due.
    pub measures: usize,
    /// Reviews that are due.
    pub reviews: usize,
}

/// Gives the reader a new address; the one she had stops to work.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn new_address(core: &Core, who: &Principal) -> Result<String, Failure> {
    let permit = Permit::<ListCases>::for_carrier(who)?;
    let token = BASE32_NOPAD.encode(&core.random.bytes::<20>()).to_lowercase();
    let now = core.clock.now();
    let tx = core.store.write().await?;
    plans::open_calendar(&tx, who.account(), &token, now).await?;
    tx.commit(permit.audit(now).with_detail("calendar", "new")).await?;
    Ok(format!("{}{}/{token}.ics", core.public_url, route::CALENDAR))
}

/// The days with something due, for whose address it is, and the language of her pages.
///
/// # Errors
/// [`Failure::NotFound`] for an unknown address, or one whose owner is no manager any more; a failing database.
pub async fn days(core: &Core, token: &str) -> Result<(Vec<DueDay>, Lang), Failure> {
    let tx = core.store.read();
    let account = plans::account_of_calendar(&tx, token).await?.ok_or(Failure::NotFound)?;
    let today = core.clock.business_date();
    let owner = accounts::principal(&tx, account, today).await?.filter(|owner| !owner.locked).ok_or(Failure::NotFound)?;
    let who = Principal::new(owner, None);
    let carrier = who.carrier_of(Role::Manager).ok_or(Failure::NotFound)?;
    let until = today.checked_add(AHEAD).unwrap_or(today);
    let mut days: BTreeMap<Date, DueDay> = BTreeMap::new();
    for row in plans::due_of_manager(&tx, CarrierScope::new(carrier), account, today, until).await? {
        let day = days.entry(row.due).or_insert(DueDay { day: row.due, measures: 0, reviews: 0 });
        if row.measure.is_some() { day.measures += 1 } else { day.reviews += 1 }
    }
    Ok((days.into_values().collect(), who.lang()))
}

/// Writes the calendar (RFC 5545) as of an instant; `say` gives the words of a day.
#[must_use]
pub fn write(days: &[DueDay], public_url: &str, now: Millis, say: impl Fn(&DueDay) -> String) -> String {
    // Its stamps are in UTC.
    let now = OffsetDateTime::from_unix_timestamp(now.div_euclid(1000)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (date, time) = (basic(now.date()), now.time());
    let stamp = format!("{date}T{:02}{:02}{:02}Z", time.hour(), time.minute(), time.second());
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lotse//Plans//DE\r\nMETHOD:PUBLISH\r\n");
    for due in days {
        let day = basic(due.day);
        let words = say(due).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
        // Writing to a string can't fail.
        let _ = write!(
            out,
            "BEGIN:VEVENT\r\nUID:{day}@lotse\r\nDTSTAMP:{stamp}\r\nDTSTART;VALUE=DATE:{day}\r\nSUMMARY:{words}\r\n\
             URL:{public_url}{}\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
            route::PLANS
        );
    }
    out.push_str("END:VCALENDAR\r\n");
    out
}

/// The date as `20180427`.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), u8::from(day.month()), day.day())
}
