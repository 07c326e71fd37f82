//! Consents by which a person shows parts of her record to an adult of her household: who may be shown something, and what
//! is shown on a day. A release holds only as long as both have lived together since it was given.

use lotse_model::{
    catalogue::{ConsentKind, Section},
    date::berlin_date,
    ids::CaseId,
};
use sea_orm::FromQueryResult;
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx,
    error::{InconsistentRow, Result},
    sql::{in_force, params},
};

/// Somebody of the household who signs in herself and neither answers for the person of the case nor is answered for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adult {
    /// Her case.
    pub case: CaseId,
    /// Since when both live together.
    pub together_since: Date,
}

#[derive(FromQueryResult)]
struct AdultRow {
    id: Uuid,
    mine: Date,
    theirs: Date,
}

/// The adults of the household of a case on a day, by number.
///
/// # Errors
/// Those of the database.
pub async fn adults(tx: &Tx, scope: CarrierScope, case: CaseId, on: Date) -> Result<Vec<Adult>> {
    let (me, other, relation) = (in_force("m", "$3"), in_force("o", "$3"), in_force("r", "$3"));
    let sql = format!(
        "SELECT c.id, MAX(m.valid_from) AS mine, MAX(o.valid_from) AS theirs
         FROM household_member m JOIN household_member o ON o.household_id = m.household_id JOIN cases c ON c.id = o.case_id
         WHERE m.carrier_id = $1 AND m.case_id = $2 AND c.id <> $2 AND {me} AND {other}
           AND EXISTS (SELECT 1 FROM account a WHERE a.person_id = c.person_id AND a.sign_in_hash IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM case_relation r WHERE {relation}
                           AND (r.from_case = $2 AND r.to_case = c.id OR r.from_case = c.id AND r.to_case = $2))
         GROUP BY c.id, c.number ORDER BY c.number"
    );
    let rows: Vec<AdultRow> = tx.all(sql, params![scope, case, on]).await?;
    Ok(rows.into_iter().map(|row| Adult { case: CaseId::from_uuid(row.id), together_since: row.mine.max(row.theirs) }).collect())
}

/// What is shown of a record to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// The case of the reader.
    pub to: CaseId,
    /// What.
    pub sections: Vec<Section>,
    /// First day on which it no longer is.
    pub until: Option<Date>,
}

/// The row of a release, or of a case of which nothing is released.
#[derive(Debug, FromQueryResult)]
pub(crate) struct ReleaseRow {
    to_case: Option<Uuid>,
    sections: Option<String>,
    given_at: Option<i64>,
    valid_until: Option<Date>,
    mine: Option<Date>,
    theirs: Option<Date>,
}

/// The columns of a [`ReleaseRow`] in a statement with [`standing`].
pub(crate) const COLUMNS: &str = "t.to_case, t.sections, t.given_at, t.valid_until, m.valid_from AS mine, n.valid_from AS theirs";
/// As many columns where there is no release; below a branch of a union that has them.
pub(crate) const NO_COLUMNS: &str = "NULL, NULL, NULL, NULL, NULL, NULL";

/// The releases `t` that hold on the day of a parameter, with the memberships `m` and `n` of both in one household.
pub(crate) fn standing(day: &str) -> String {
    let (me, other, kind) = (in_force("m", day), in_force("n", day), ConsentKind::Family.code());
    format!(
        "consent t JOIN household_member m ON m.case_id = t.case_id
         JOIN household_member n ON n.household_id = m.household_id AND n.case_id = t.to_case
         WHERE t.kind = '{kind}' AND t.given AND NOT t.pending AND t.withdrawn_at IS NULL AND t.valid_until > {day}
           AND {me} AND {other}"
    )
}

impl ReleaseRow {
    /// Whether both have lived together since it was given; also where there is no release.
    pub(crate) fn holds(&self) -> bool {
        self.given_at.is_none_or(|at| Some(berlin_date(at)) >= self.mine.max(self.theirs))
    }

    /// The release.
    pub(crate) fn release(&self, case: Uuid) -> Result<Option<Release>> {
        let (Some(to), Some(sections)) = (self.to_case, &self.sections) else { return Ok(None) };
        let section = |code| InconsistentRow::unless(Section::from_code(code), "consent", "sections", case);
        let sections = sections.split_whitespace().map(section).collect::<std::result::Result<_, _>>()?;
        Ok(Some(Release { to: CaseId::from_uuid(to), sections, until: self.valid_until }))
    }
}
