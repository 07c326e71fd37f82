//! What persons allow, refuse and take back (architecture.md A21). Rows are the proof: they are never removed while the
//! case exists, and only their withdrawal and second confirmation are added to them.

use lotse_model::{
    catalogue::{ConsentKind, Section},
    consent::{Standing, Way},
    entry::Millis,
    ids::{AccountId, CaseId},
    lang::Lang,
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, consent::Column, consent::Model},
    error::{InconsistentRow, Result},
    seal::{CaseKey, Place},
    sql::params,
};

/// A decision: a consent or a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Its identifier.
    pub id: Uuid,
    /// The case.
    pub case: CaseId,
    /// What it is about.
    pub kind: ConsentKind,
    /// Whether it was given; otherwise refused.
    pub given: bool,
    /// The case of whom something is released to, where she is of the household.
    pub to: Option<CaseId>,
    /// Who receives something, where somebody has to be named; sealed.
    pub recipient: Option<String>,
    /// For what, where a purpose has to be named; sealed.
    pub purpose: Option<String>,
    /// Which groups of data are released.
    pub sections: Vec<Section>,
    /// Version of the text that was shown.
    pub text_version: String,
    /// Its language.
    pub lang: Lang,
    /// The way.
    pub way: Way,
    /// When it was given or refused.
    pub given_at: Millis,
    /// First day on which it no longer holds.
    pub valid_until: Option<Date>,
    /// Whether it waits for the second confirmation and does not hold before.
    pub pending: bool,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Millis>,
    /// Who entered it.
    pub by: AccountId,
}

impl Consent {
    /// Where it stands on a day.
    #[must_use]
    pub fn standing(&self, on: Date) -> Standing {
        if !self.given {
            Standing::Refused
        } else if self.withdrawn_at.is_some() {
            Standing::Withdrawn
        } else if self.valid_until.is_some_and(|until| until <= on) {
            Standing::Ended
        } else if self.pending {
            Standing::Pending
        } else {
            Standing::Holds
        }
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn holds(&self, on: Date) -> bool {
        self.standing(on) == Standing::Holds
    }
}

/// What is sealed of a decision.
#[derive(Serialize, Deserialize)]
struct Sealed {
    recipient: Option<String>,
    purpose: Option<String>,
}

fn place(id: Uuid) -> Place {
    Place::new("consent", "sealed", id)
}

/// Writes a decision.
///
/// # Errors
/// Those of the database and of sealing.
pub async fn give(tx: &WriteTx, scope: CarrierScope, key: &CaseKey, consent: &Consent) -> Result<()> {
    let is_plain = consent.recipient.is_none() && consent.purpose.is_none();
    let sealed = Sealed { recipient: consent.recipient.clone(), purpose: consent.purpose.clone() };
    let row = Model {
        id: consent.id,
        carrier_id: scope.carrier().uuid(),
        case_id: consent.case.uuid(),
        kind: consent.kind.code().to_owned(),
        recipient: String::new(),
        text_version: consent.text_version.clone(),
        lang: consent.lang.tag().to_owned(),
        way: consent.way.code().to_owned(),
        given_at: consent.given_at,
        valid_until: consent.valid_until,
        withdrawn_at: consent.withdrawn_at,
        by_account: consent.by.uuid(),
        given: consent.given,
        pending: consent.pending,
        sections: consent.sections.iter().map(|section| section.code()).collect::<Vec<_>>().join(" "),
        to_case: consent.to.map(CaseId::uuid),
        sealed: if is_plain { None } else { Some(key.seal_json(&place(consent.id), &sealed)?) },
    };
    tx.insert(row).await
}

/// Withdraws a consent; `false` if there is none that could be withdrawn.
///
/// # Errors
/// Those of the database.
pub async fn withdraw(tx: &WriteTx, scope: CarrierScope, case: CaseId, id: Uuid, at: Millis) -> Result<bool> {
    let sql = "UPDATE consent SET withdrawn_at = $4
               WHERE carrier_id = $1 AND case_id = $2 AND id = $3 AND given AND withdrawn_at IS NULL";
    Ok(tx.run(sql, params![scope, case, id, at]).await? == 1)
}

/// Confirms a consent that waits for it; `false` if there is none.
///
/// # Errors
/// Those of the database.
pub async fn confirm(tx: &WriteTx, scope: CarrierScope, case: CaseId, id: Uuid) -> Result<bool> {
    let sql = "UPDATE consent SET pending = FALSE
               WHERE carrier_id = $1 AND case_id = $2 AND id = $3 AND pending AND withdrawn_at IS NULL";
    Ok(tx.run(sql, params![scope, case, id]).await? == 1)
}

/// All decisions of a case, withdrawn ones included, in order of time.
///
/// # Errors
/// Those of the database and of sealing, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<Consent>> {
    let of_case = Column::CarrierId.eq(scope.carrier().uuid()).and(Column::CaseId.eq(key.case().uuid()));
    let rows = entity::consent::Entity::find().filter(of_case).order_by_asc(Column::GivenAt).order_by_asc(Column::Id);
    rows.all(tx).await?.into_iter().map(|row| read(key, row)).collect()
}

fn read(key: &CaseKey, row: Model) -> Result<Consent> {
    let bad = |column| InconsistentRow { table: "consent", column, id: row.id };
    let Sealed { recipient, purpose } = match &row.sealed {
        Some(sealed) => key.open_json(&place(row.id), sealed)?,
        None => Sealed { recipient: None, purpose: None },
    };
    let sections = row.sections.split_whitespace().map(|code| Section::from_code(code).ok_or(bad("sections")));
    Ok(Consent {
        id: row.id,
        case: key.case(),
        kind: ConsentKind::from_code(&row.kind).ok_or(bad("kind"))?,
        given: row.given,
        to: row.to_case.map(CaseId::from_uuid),
        recipient,
        purpose,
        sections: sections.collect::<std::result::Result<_, _>>()?,
        lang: Lang::by_tag(&row.lang).ok_or(bad("lang"))?,
        way: Way::from_code(&row.way).ok_or(bad("way"))?,
        text_version: row.text_version,
        given_at: row.given_at,
        valid_until: row.valid_until,
        pending: row.pending,
        withdrawn_at: row.withdrawn_at,
        by: AccountId::from_uuid(row.by_account),
    })
}
