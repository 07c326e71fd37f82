//! What jobs and the command line ask of a core: keys, the audit chain, what has become old.

use lotse_model::{date::add_months, entry::Millis, role::Action, rules::Keeping};
use lotse_store::{
    MasterKeys, SystemReason,
    audit::{self, chain},
    carriers, changes, drafts,
    seal::rewrap_all,
    sessions, submissions, throttle,
};

use crate::{Core, Failure, request};

const HOUR: Millis = 60 * 60 * 1000;
/// Sessions are kept for a day after their end, so that a form sent after it finds its account (architecture.md A19).
const SESSIONS_KEPT: Millis = 24 * HOUR;
/// A form that was rendered once is answered the same for this long.
const SUBMISSIONS_KEPT: Millis = 14 * 24 * HOUR;
/// Failed attempts are forgotten after this long.
const THROTTLE_KEPT: Millis = 24 * HOUR;
/// Change numbers that stay for servers that were away.
const CHANGES_KEPT: i64 = 100_000;
/// What is proof for longer than that somebody looked: what left the portal, was allowed, asked for or deleted.
const PROOFS: [Action; 12] = [
    Action::TakeOwnCopy,
    Action::GiveOwnConsent,
    Action::WithdrawOwnConsent,
    Action::RecordConsent,
    Action::LetHelp,
    Action::EndHelp,
    Action::MakeOwnRequest,
    Action::ReadRequest,
    Action::AnswerRequest,
    Action::EndRequest,
    Action::CloseCase,
    Action::ExpireData,
];

impl Core {
    /// Ends the connections, with everything written.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn close(&self) -> Result<(), Failure> {
        Ok(self.store.clone().close().await?)
    }

    /// Listens to what other servers change, where the database can tell; returns when the connection is lost.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn listen(&self) -> Result<(), Failure> {
        Ok(self.store.listen().await?)
    }

    /// Takes over master keys that a rotation made.
    pub fn set_master(&self, master: MasterKeys) {
        self.store.set_master(master);
    }

    /// Wraps every key under the current master key; tells how many.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rewrap_keys(&self) -> Result<usize, Failure> {
        Ok(rewrap_all(&self.store).await?)
    }

    /// Computes the audit chains of all carriers and of the instance again; tells how many entries are linked.
    ///
    /// # Errors
    /// When a chain is broken or the database fails.
    pub async fn verify_audit(&self) -> Result<i64, Failure> {
        let tx = self.store.read();
        let mut entries = chain::verify(&tx, None).await?.seq;
        for carrier in carriers::all(&tx).await? {
            entries += chain::verify(&tx, Some(carrier.id)).await?.seq;
        }
        Ok(entries)
    }

    /// Deletes what nobody needs any more: ended sessions, answered forms, old attempts, drafts past their time; ends granted
    /// requests whose day has come, cases with them; and deletes what is kept no longer of cases that have ended and of the log.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn clean_up(&self) -> Result<(), Failure> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        sessions::delete_expired(&tx, now - SESSIONS_KEPT).await?;
        submissions::delete_old(&tx, now - SUBMISSIONS_KEPT).await?;
        throttle::delete_old(&tx, now - THROTTLE_KEPT).await?;
        drafts::delete_old(&tx, now).await?;
        let last = changes::last(&tx).await?;
        changes::delete_below(&tx, last - CHANGES_KEPT).await?;
        tx.commit_system(SystemReason::Jobs).await?;
        request::end::end_due(self).await?;
        self.end_of_care().await?;
        self.expire_log().await
    }

    /// Takes out of the log whom an entry is about once its time is up, by the rule set and the business date.
    async fn expire_log(&self) -> Result<(), Failure> {
        let (today, now) = (self.clock.business_date(), self.clock.now());
        for carrier in carriers::all(&self.store.read()).await? {
            let keeping = self.rules.in_force(&self.store.read(), carrier.id, today).await?.keeping;
            let before = |months| {
                let day = Keeping::due(today, |day| add_months(day, months));
                day.midnight().assume_utc().unix_timestamp() * 1000
            };
            let tx = self.store.write().await?;
            let (reads, proofs) = (before(keeping.log_months), before(keeping.log_proof_months));
            audit::expire(&tx, carrier.id, reads, &PROOFS, proofs, now).await?;
            tx.commit_system(SystemReason::Jobs).await?;
        }
        Ok(())
    }
}
