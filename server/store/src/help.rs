//! Help with filling in: a person lets somebody enter into parts of her record for a time. Rows stay while the case
//! exists, so that entries and the log go on naming who wrote.

use lotse_model::{
    catalogue::Section,
    entry::Millis,
    helper::{HelpSpan, HelperKind},
    ids::{AccountId, CarrierId, CaseId, HelpId},
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    CarrierScope, Topic, Tx, WriteTx,
    entity::{self, help::Column, help::Model},
    error::{InconsistentRow, Result},
    seal::{CaseKey, Place},
    sql::params,
};

/// Who helps; sealed under the key of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helper {
    /// What the person calls her.
    pub called: String,
    /// Her name and what she is, in her own word; `None` until she has begun.
    pub own: Option<(String, HelperKind)>,
}

impl Helper {
    /// Her own name once she said it, until then what the person calls her.
    #[must_use]
    pub fn name(&self) -> &str {
        self.own.as_ref().map_or(self.called.as_str(), |(name, _)| name.as_str())
    }
}

/// A leave to help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Its identifier.
    pub id: HelpId,
    /// Who let her: the person, or somebody who answers for her.
    pub granted_by: AccountId,
    /// When.
    pub granted_at: Millis,
    /// For how long, from the moment at which she begins.
    pub span: HelpSpan,
    /// Into which parts she may enter.
    pub sections: Vec<Section>,
    /// Who helps.
    pub helper: Helper,
    /// Until when the code can be used.
    pub code_until: Millis,
    /// The helper's account, made when she began.
    pub account: Option<AccountId>,
    /// When she began.
    pub redeemed_at: Option<Millis>,
    /// When her time is up.
    pub until: Option<Millis>,
    /// When it was ended before its time.
    pub ended_at: Option<Millis>,
    /// Up to which revision the person has looked at what was entered.
    pub seen_rev: i64,
}

impl Help {
    /// Whether the code waits to be used at an instant.
    #[must_use]
    pub const fn is_waiting(&self, at: Millis) -> bool {
        self.redeemed_at.is_none() && self.ended_at.is_none() && self.code_until > at
    }

    /// Whether she helps at an instant.
    #[must_use]
    pub fn is_running(&self, at: Millis) -> bool {
        self.ended_at.is_none() && self.until.is_some_and(|until| until > at)
    }
}

/// The newest help of a case that has begun; comes with the case, so that pages know without another statement whether
/// somebody helped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newest {
    id: Uuid,
    sealed: Vec<u8>,
    /// The helper's account.
    pub account: AccountId,
    /// Up to which revision the person has looked at what helpers entered.
    pub seen_rev: i64,
}

impl Newest {
    /// Who helps.
    ///
    /// # Errors
    /// Those of sealing.
    pub fn helper(&self, key: &CaseKey) -> Result<Helper> {
        key.open_json(&place(self.id), &self.sealed)
    }
}

/// Joins the newest help that has begun to a case `c`.
pub(crate) const NEWEST: &str = "LEFT JOIN help l ON l.id = (
    SELECT x.id FROM help x WHERE x.carrier_id = c.carrier_id AND x.case_id = c.id AND x.redeemed_at IS NOT NULL
    ORDER BY x.redeemed_at DESC, x.id LIMIT 1)";
/// Its columns.
pub(crate) const NEWEST_COLUMNS: &str =
    "l.id AS help_id, l.sealed AS help_sealed, l.account_id AS help_account, l.seen_rev AS help_seen";

/// The columns of [`NEWEST_COLUMNS`].
#[derive(FromQueryResult)]
pub(crate) struct NewestRow {
    help_id: Option<Uuid>,
    help_sealed: Option<Vec<u8>>,
    help_account: Option<Uuid>,
    help_seen: Option<i64>,
}

impl NewestRow {
    pub(crate) fn read(self) -> Option<Newest> {
        let account = AccountId::from_uuid(self.help_account?);
        Some(Newest { id: self.help_id?, sealed: self.help_sealed?, account, seen_rev: self.help_seen? })
    }
}

/// What a code leads to, before anything is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The leave.
    pub id: HelpId,
    /// The carrier.
    pub carrier: CarrierId,
    /// The case.
    pub case: CaseId,
    /// Who let her.
    pub granted_by: AccountId,
    /// For how long.
    pub span: HelpSpan,
    /// Into which parts.
    pub sections: Vec<Section>,
    open_until: Option<Millis>,
}

impl Found {
    /// Whether the code can be used at an instant.
    #[must_use]
    pub fn is_open(&self, at: Millis) -> bool {
        self.open_until.is_some_and(|until| until > at)
    }
}

fn place(id: Uuid) -> Place {
    Place::new("help", "sealed", id)
}

pub(crate) fn read_sections(id: Uuid, text: &str) -> Result<Vec<Section>> {
    text.split_whitespace().map(|code| Ok(InconsistentRow::unless(Section::from_code(code), "help", "sections", id)?)).collect()
}

fn write_sections(sections: &[Section]) -> String {
    sections.iter().map(|section| section.code()).collect::<Vec<_>>().join(" ")
}

/// Writes a leave with the keyed hash of its code.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn insert(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, help: &Help, code_hash: &[u8; 32]) -> Result<()> {
    let row = Model {
        id: help.id.uuid(),
        carrier_id: scope.carrier().uuid(),
        case_id: key.case().uuid(),
        granted_by: help.granted_by.uuid(),
        granted_at: help.granted_at,
        span: help.span.code().to_owned(),
        sections: write_sections(&help.sections),
        sealed: key.seal_json(&place(help.id.uuid()), &help.helper)?,
        code_hash: code_hash.to_vec(),
        code_until: help.code_until,
        account_id: help.account.map(AccountId::uuid),
        redeemed_at: help.redeemed_at,
        until: help.until,
        ended_at: help.ended_at,
        seen_rev: help.seen_rev,
    };
    tx.insert(row).await
}

/// The leave with a code, open or not.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn by_code(tx: &Tx, code_hash: &[u8; 32]) -> Result<Option<Found>> {
    let found = entity::help::Entity::find().filter(Column::CodeHash.eq(code_hash.to_vec())).one(tx).await?;
    found
        .map(|row| {
            let is_open = row.redeemed_at.is_none() && row.ended_at.is_none();
            Ok(Found {
                id: HelpId::from_uuid(row.id),
                carrier: CarrierId::from_uuid(row.carrier_id),
                case: CaseId::from_uuid(row.case_id),
                granted_by: AccountId::from_uuid(row.granted_by),
                span: InconsistentRow::unless(HelpSpan::from_code(&row.span), "help", "span", row.id)?,
                sections: read_sections(row.id, &row.sections)?,
                open_until: is_open.then_some(row.code_until),
            })
        })
        .transpose()
}

/// Uses a code up and gives the help its account. True for one caller only, whoever else tries at the same time.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn begin(
    tx: &WriteTx,
    key: &CaseKey,
    found: &Found,
    account: AccountId,
    name: &str,
    kind: HelperKind,
    at: Millis,
) -> Result<bool> {
    let Some(row) = entity::help::Entity::find_by_id(found.id.uuid()).one(&**tx).await? else { return Ok(false) };
    let place = place(row.id);
    let helper: Helper = key.open_json(&place, &row.sealed)?;
    let helper = Helper { own: Some((name.to_owned(), kind)), ..helper };
    let sealed = key.seal_json(&place, &helper)?;
    let until = at.saturating_add(found.span.millis());
    // What helpers before her entered and the person has seen stays seen.
    let sql = "UPDATE help SET account_id = $2, redeemed_at = $3, until = $4, sealed = $5,
                               seen_rev = (SELECT MAX(x.seen_rev) FROM help x WHERE x.case_id = help.case_id)
               WHERE id = $1 AND redeemed_at IS NULL AND ended_at IS NULL AND code_until > $3";
    Ok(tx.run(sql, params![found.id, account, at, until, sealed]).await? == 1)
}

/// Ends a help, or takes its code back, with the sessions of its account; `false` if there is none that goes on.
///
/// # Errors
/// Those of the database.
pub async fn end(tx: &WriteTx, scope: CarrierScope, case: CaseId, id: HelpId, at: Millis) -> Result<bool> {
    let sql = "UPDATE help SET ended_at = $4
               WHERE carrier_id = $1 AND case_id = $2 AND id = $3 AND ended_at IS NULL AND (until IS NULL OR until > $4)";
    let ended = tx.run(sql, params![scope, case, id, at]).await? == 1;
    if ended {
        let sql = "DELETE FROM session WHERE account_id = (SELECT account_id FROM help WHERE id = $1)";
        tx.run(sql, params![id]).await?;
    }
    Ok(ended)
}

/// Notes that the person has looked at what was entered up to a revision.
///
/// # Errors
/// Those of the database.
pub async fn looked(tx: &WriteTx, scope: CarrierScope, case: CaseId, rev: i64) -> Result<()> {
    let sql = "UPDATE help SET seen_rev = $3 WHERE carrier_id = $1 AND case_id = $2 AND seen_rev < $3
               AND $3 <= (SELECT rev FROM cases WHERE id = $2)";
    tx.run(sql, params![scope, case, rev]).await?;
    tx.changed(Topic::Case, Some(scope.carrier()), Some(case));
    Ok(())
}

/// All leaves of a case, newest first.
///
/// # Errors
/// Those of the database and of sealing, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<Help>> {
    let of_case = Column::CarrierId.eq(scope.carrier().uuid()).and(Column::CaseId.eq(key.case().uuid()));
    let rows = entity::help::Entity::find().filter(of_case).order_by_desc(Column::GrantedAt).order_by_desc(Column::Id);
    rows.all(tx).await?.into_iter().map(|row| read(key, row)).collect()
}

fn read(key: &CaseKey, row: Model) -> Result<Help> {
    Ok(Help {
        id: HelpId::from_uuid(row.id),
        granted_by: AccountId::from_uuid(row.granted_by),
        granted_at: row.granted_at,
        span: InconsistentRow::unless(HelpSpan::from_code(&row.span), "help", "span", row.id)?,
        sections: read_sections(row.id, &row.sections)?,
        helper: key.open_json(&place(row.id), &row.sealed)?,
        code_until: row.code_until,
        account: row.account_id.map(AccountId::from_uuid),
        redeemed_at: row.redeemed_at,
        until: row.until,
        ended_at: row.ended_at,
        seen_rev: row.seen_rev,
    })
}
