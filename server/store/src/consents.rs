//! Consents and their withdrawal (architecture.md A21).

use lotse_model::{
    entry::Millis,
    ids::{AccountId, CaseId},
    lang::Lang,
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, consent::Column, consent::Model},
    error::{InconsistentRow, Result},
    sql::params,
};

/// A consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Its identifier.
    pub id: Uuid,
    /// The case.
    pub case: CaseId,
    /// Code of the kind (domain.md §5.7).
    pub kind: String,
    /// Code of who may receive something; empty where the kind has no recipient.
    pub recipient: String,
    /// Version of the text that was shown.
    pub text_version: String,
    /// Its language.
    pub lang: Lang,
    /// Code of the way: portal, on paper, read aloud.
    pub way: String,
    /// When it was given.
    pub given_at: Millis,
    /// First day on which it no longer holds.
    pub valid_until: Option<Date>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Millis>,
    /// Who entered it.
    pub by: AccountId,
}

impl Consent {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds(&self, on: Date) -> bool {
        self.withdrawn_at.is_none() && self.valid_until.is_none_or(|until| until > on)
    }
}

/// Writes a consent.
///
/// # Errors
/// Those of the database.
pub async fn give(tx: &WriteTx, scope: CarrierScope, consent: &Consent) -> Result<()> {
    let row = Model {
        id: consent.id,
        carrier_id: scope.carrier().uuid(),
        case_id: consent.case.uuid(),
        kind: consent.kind.clone(),
        recipient: consent.recipient.clone(),
        text_version: consent.text_version.clone(),
        lang: consent.lang.tag().to_owned(),
        way: consent.way.clone(),
        given_at: consent.given_at,
        valid_until: consent.valid_until,
        withdrawn_at: consent.withdrawn_at,
        by_account: consent.by.uuid(),
    };
    tx.insert(row).await
}

/// Withdraws a consent; `false` if there is none that holds.
///
/// # Errors
/// Those of the database.
pub async fn withdraw(tx: &WriteTx, scope: CarrierScope, id: Uuid, at: Millis) -> Result<bool> {
    let sql = "UPDATE consent SET withdrawn_at = $3 WHERE carrier_id = $1 AND id = $2 AND withdrawn_at IS NULL";
    Ok(tx.run(sql, params![scope, id, at]).await? == 1)
}

/// All consents of a case, withdrawn ones included, in order of time.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Vec<Consent>> {
    let of_case = Column::CarrierId.eq(scope.carrier().uuid()).and(Column::CaseId.eq(case.uuid()));
    let rows = entity::consent::Entity::find().filter(of_case).order_by_asc(Column::GivenAt).all(tx).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Consent {
                id: row.id,
                case,
                lang: InconsistentRow::unless(Lang::by_tag(&row.lang), "consent", "lang", row.id)?,
                kind: row.kind,
                recipient: row.recipient,
                text_version: row.text_version,
                way: row.way,
                given_at: row.given_at,
                valid_until: row.valid_until,
                withdrawn_at: row.withdrawn_at,
                by: AccountId::from_uuid(row.by_account),
            })
        })
        .collect()
}
