//! Records of access: written and committed before a page with a person's values is sent.

use lotse_model::{
    entry::Millis,
    ids::{CaseId, SessionRef},
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::NewAudit;
use crate::{Store, SystemReason, Tx, error::Result, sql::params};

/// Proof that an access stands in the log. Only [`Store::record_access`] makes one.
#[derive(Debug)]
#[must_use]
pub struct AccessRecord {
    case: Option<CaseId>,
    written: bool,
}

impl AccessRecord {
    /// The case whose access was recorded.
    #[must_use]
    pub const fn case(&self) -> Option<CaseId> {
        self.case
    }

    /// Whether this access is an entry of its own, and not part of one shortly before.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        self.written
    }
}

#[derive(FromQueryResult)]
struct Found {
    #[expect(dead_code, reason = "only whether there is a row matters")]
    id: Uuid,
}

impl Store {
    /// Records an access, unless the same session opened the same page of the same case by the same action less than
    /// `window` ago. It is on disk when this returns.
    ///
    /// # Errors
    /// Those of the database: the page must not be sent then.
    pub async fn record_access(&self, entry: NewAudit, window: Millis) -> Result<AccessRecord> {
        let case = entry.case;
        if is_recorded(&self.read(), &entry, window).await? {
            return Ok(AccessRecord { case, written: false });
        }
        let tx = self.write().await?;
        // Two requests of one session may come here at once; a second entry would only be superfluous.
        super::insert_all(&tx, vec![entry]).await?;
        tx.commit_system(SystemReason::Access).await?;
        Ok(AccessRecord { case, written: true })
    }
}

async fn is_recorded(tx: &Tx, entry: &NewAudit, window: Millis) -> Result<bool> {
    let (Some(session), Some(case)): (Option<SessionRef>, _) = (entry.session, entry.case) else { return Ok(false) };
    let sql = "SELECT id FROM audit WHERE case_id = $1 AND at > $2 AND session_ref = $3 AND action = $4
               AND COALESCE(page, '') = $5 LIMIT 1";
    let since = entry.at.saturating_sub(window);
    let values = params![case, since, session, entry.action.code(), entry.page.unwrap_or_default()];
    Ok(tx.one::<Found>(sql, values).await?.is_some())
}
