//! How far the sections of cases are, and counts over it.

use lotse_model::{
    catalogue::Section,
    completion::Completion,
    entry::Millis,
    ids::{CarrierId, CaseId},
};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, sea_query::OnConflict};
use time::Date;
use uuid::Uuid;

use crate::{
    CarrierScope, Tx, WriteTx,
    entity::{self, section_state::Column, section_state::Model},
    error::{InconsistentRow, Result},
    facts::{in_care, of_carriers},
    sql::{known, params},
};

/// Writes the state of sections, in one statement.
///
/// # Errors
/// Those of the database.
pub async fn put(tx: &WriteTx, scope: CarrierScope, case: CaseId, states: &[(Section, Completion)], at: Millis) -> Result<()> {
    if states.is_empty() {
        return Ok(());
    }
    let row = |(section, state): &(Section, Completion)| Model {
        carrier_id: scope.carrier().uuid(),
        case_id: case.uuid(),
        section: section.code().to_owned(),
        applicable: state.applicable.into(),
        answered: state.answered.into(),
        to_confirm: state.to_confirm.into(),
        confirmed: state.confirmed.into(),
        proposals: state.proposals.into(),
        questions: state.questions.into(),
        changed_at: at,
        set_aside: state.set_aside.into(),
        waits_since: state.waits_since,
    };
    let mut renewed = OnConflict::columns([Column::CaseId, Column::Section]);
    renewed.update_columns([
        Column::Applicable,
        Column::Answered,
        Column::ToConfirm,
        Column::Confirmed,
        Column::Proposals,
        Column::Questions,
        Column::ChangedAt,
        Column::SetAside,
        Column::WaitsSince,
    ]);
    let rows = states.iter().map(row).map(entity::section_state::ActiveModel::from);
    entity::section_state::Entity::insert_many(rows).on_conflict(renewed).exec_without_returning(&**tx).await?;
    Ok(())
}

/// The states of the sections of a case, in the order of the pages; sections without a row are left out.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn of_case(tx: &Tx, scope: CarrierScope, case: CaseId) -> Result<Vec<(Section, Completion)>> {
    let in_case = Column::CarrierId.eq(scope.carrier().uuid()).and(Column::CaseId.eq(case.uuid()));
    let rows = entity::section_state::Entity::find().filter(in_case).all(tx).await?;
    let mut states = rows
        .into_iter()
        .map(|row| {
            let section = InconsistentRow::unless(Section::from_code(&row.section), "section_state", "section", row.case_id)?;
            let [applicable, answered, to_confirm, confirmed, proposals, questions, set_aside] =
                [row.applicable, row.answered, row.to_confirm, row.confirmed, row.proposals, row.questions, row.set_aside]
                    .map(|count| u16::try_from(count).unwrap_or(0));
            let waits_since = row.waits_since;
            let state = Completion { applicable, answered, to_confirm, confirmed, proposals, questions, set_aside, waits_since };
            Ok((section, state))
        })
        .collect::<Result<Vec<_>>>()?;
    states.sort_by_key(|(section, _)| *section);
    Ok(states)
}

/// How far one section is in the cases of carriers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SectionCount {
    /// The section.
    pub section: Section,
    /// To how many cases questions of it apply.
    pub cases: i64,
    /// Of these, with every question of the section answered.
    pub answered: i64,
    /// Of these, with everything confirmed that needs proof.
    pub confirmed: i64,
    /// Answers that wait for staff.
    pub proposals: i64,
    /// Questions of staff that wait for the person.
    pub questions: i64,
}

#[derive(FromQueryResult)]
struct SectionRow {
    section: String,
    cases: i64,
    answered: i64,
    confirmed: i64,
    proposals: i64,
    questions: i64,
}

/// Counts the cases in care on a day by section: of the given carriers (`None`: of all). The states are today's.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn count_by_section(tx: &Tx, carriers: Option<&[CarrierId]>, as_of: Date) -> Result<Vec<SectionCount>> {
    let mut values = params![as_of];
    let (in_care, of_carriers) = (in_care("$1", None), of_carriers(carriers, &mut values));
    let sql = format!(
        "SELECT s.section, COUNT(CASE WHEN s.applicable > 0 THEN 1 END) AS cases,
                COUNT(CASE WHEN s.applicable > 0 AND s.answered = s.applicable THEN 1 END) AS answered,
                COUNT(CASE WHEN s.applicable > 0 AND s.confirmed = s.to_confirm THEN 1 END) AS confirmed,
                CAST(SUM(s.proposals) AS BIGINT) AS proposals, CAST(SUM(s.questions) AS BIGINT) AS questions
         FROM cases c JOIN section_state s ON s.case_id = c.id
         WHERE {in_care} AND {of_carriers}
         GROUP BY s.section"
    );
    let rows: Vec<SectionRow> = tx.all(sql, values).await?;
    let mut counts = rows
        .into_iter()
        .map(|row| {
            let section = Section::from_code(&row.section);
            Ok(SectionCount {
                section: InconsistentRow::unless(section, "section_state", "section", Uuid::nil())?,
                cases: row.cases,
                answered: row.answered,
                confirmed: row.confirmed,
                proposals: row.proposals,
                questions: row.questions,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    counts.sort_by_key(|count| count.section);
    Ok(counts)
}

/// How far the sections of the cases of one district are.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct DistrictCount {
    /// Code of the district; `None` where none is confirmed.
    pub district: Option<String>,
    /// How many sections the cases have together.
    pub sections: i64,
    /// Of these, with every question answered.
    pub answered: i64,
}

/// Counts the sections of the cases in care on a day by the district of the day: of the given carriers (`None`: of all).
/// The states are today's.
///
/// # Errors
/// Those of the database.
pub async fn count_by_district(tx: &Tx, carriers: Option<&[CarrierId]>, as_of: Date) -> Result<Vec<DistrictCount>> {
    let mut values = params![as_of];
    let (district, in_care, of_carriers) = (known("f", "$1", None), in_care("$1", None), of_carriers(carriers, &mut values));
    // Counted a case first, in the order of the index: so each district is sorted into its place once a case, not once a
    // section.
    let sql = format!(
        "SELECT b.district, CAST(SUM(b.sections) AS BIGINT) AS sections, CAST(SUM(b.answered) AS BIGINT) AS answered
         FROM (SELECT (SELECT f.code FROM fact f WHERE f.case_id = c.id AND f.kind = 'district' AND {district} LIMIT 1) AS district,
                      COUNT(*) AS sections, COUNT(CASE WHEN s.answered = s.applicable THEN 1 END) AS answered
               FROM cases c JOIN section_state s ON s.case_id = c.id
               WHERE {in_care} AND {of_carriers}
               GROUP BY c.carrier_id, c.id) b
         GROUP BY b.district ORDER BY b.district"
    );
    tx.all(sql, values).await
}
