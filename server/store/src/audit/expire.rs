//! Old entries lose whatever tells of somebody; their places in the chain stay, so that it still verifies.

use lotse_model::{entry::Millis, ids::CarrierId, role::Action};

use crate::{WriteTx, error::Result, sql::params};

/// Entries of one round: what is left follows in the next one.
const ROUND: i64 = 2_000;

/// Takes account, case, session, page, details and reason out of linked entries of a carrier from before `before`. Those of
/// `longer`, and those on no case, keep them until they are from before `longer_before`. Returns how many entries that were.
///
/// # Errors
/// Those of the database.
pub async fn expire(
    tx: &WriteTx,
    carrier: CarrierId,
    before: Millis,
    longer: &[Action],
    longer_before: Millis,
    at: Millis,
) -> Result<u64> {
    let longer: Vec<String> = longer.iter().map(|action| format!("'{}'", action.code())).collect();
    let longer = longer.join(", ");
    let sql = format!(
        "UPDATE audit SET account_id = NULL, case_id = NULL, session_ref = NULL, page = NULL, details = '{{}}',
                reason_sealed = NULL, redacted_at = $4
         WHERE id IN (SELECT o.id FROM audit o
                      WHERE o.carrier_id = $1 AND o.seq IS NOT NULL AND o.redacted_at IS NULL AND o.at < $2
                        AND (o.at < $3 OR (o.case_id IS NOT NULL AND o.action NOT IN ({longer})))
                      ORDER BY o.at LIMIT $5)"
    );
    tx.run(sql, params![carrier, before, longer_before, at, ROUND]).await
}
