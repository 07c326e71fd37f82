//! How long answers of persons wait for staff, from plain columns alone.

use lotse_model::entry::Millis;
use sea_orm::FromQueryResult;
use time::Date;

use crate::{CarrierScope, Tx, error::Result, facts::in_care, sql::params};

/// What waits now, and how long answers took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Cases in care in which something waits for staff.
    pub cases: i64,
    /// Since when the oldest of all waits.
    pub longest: Option<Millis>,
    /// The middle one, when each case stands for what waits longest in it; of two in the middle the older.
    pub median: Option<Millis>,
    /// Answers of staff since the given instant.
    pub answered: i64,
    /// The middle time from a person's answer to that of staff, in milliseconds; of two in the middle the shorter.
    pub took: Option<Millis>,
}

#[derive(FromQueryResult)]
struct Line {
    count: i64,
    least: Option<i64>,
    middle: Option<i64>,
}

/// Counts what waits in the cases in care on a day, and what staff confirmed or refused since an instant, in two
/// statements.
///
/// # Errors
/// Those of the database.
pub async fn figures(tx: &Tx, scope: CarrierScope, on: Date, since: Millis) -> Result<Waiting> {
    let waits = format!(
        "SELECT MIN(s.waits_since) AS value FROM cases c JOIN section_state s ON s.case_id = c.id
         WHERE c.carrier_id = $1 AND {} AND s.waits_since IS NOT NULL GROUP BY c.id",
        in_care("$2", None)
    );
    let waits = tx.one::<Line>(&middle(&waits), params![scope, on]).await?;
    let took = "SELECT a.at - p.at AS value FROM entry a JOIN entry p ON p.id = a.answers
         WHERE a.carrier_id = $1 AND a.at >= $2 AND a.answers IS NOT NULL AND a.kind IN ('confirmed', 'refused')";
    let took = tx.one::<Line>(&middle(took), params![scope, since]).await?;
    Ok(Waiting {
        cases: waits.as_ref().map_or(0, |line| line.count),
        longest: waits.as_ref().and_then(|line| line.least),
        median: waits.and_then(|line| line.middle),
        answered: took.as_ref().map_or(0, |line| line.count),
        took: took.and_then(|line| line.middle),
    })
}

/// Number, least and middle of the values of a statement.
fn middle(values: &str) -> String {
    format!(
        "SELECT COUNT(*) AS count, MIN(r.value) AS least, MAX(CASE WHEN r.place = (r.number + 1) / 2 THEN r.value END) AS middle
         FROM (SELECT v.value, ROW_NUMBER() OVER (ORDER BY v.value) AS place, COUNT(*) OVER () AS number FROM ({values}) v) r"
    )
}
