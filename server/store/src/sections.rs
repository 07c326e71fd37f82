//! How far the sections of cases are, and counts over it.

use lotse_model::{
    catalogue::Section,
    completion::Completion,
    entry::Millis,
    ids::{AccountId, CarrierId, CaseId, TeamId},
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
            let [applicable, answered, to_confirm, confirmed, proposals, questions] =
                [row.applicable, row.answered, row.to_confirm, row.confirmed, row.proposals, row.questions]
                    .map(|count| u16::try_from(count).unwrap_or(0));
            Ok((section, Completion { applicable, answered, to_confirm, confirmed, proposals, questions }))
        })
        .collect::<Result<Vec<_>>>()?;
    states.sort_by_key(|(section, _)| *section);
    Ok(states)
}

/// How far one section is in the cases of one district, manager and team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompletionCell {
    /// The carrier.
    pub carrier: CarrierId,
    /// The section; `None` for cases in which nothing was entered yet.
    pub section: Option<Section>,
    /// Code of the district.
    pub district: Option<String>,
    /// Who accompanies them.
    pub manager: Option<AccountId>,
    /// The team.
    pub team: Option<TeamId>,
    /// How many cases to which questions of the section apply.
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
struct Row {
    carrier_id: Uuid,
    section: Option<String>,
    district: Option<String>,
    manager: Option<Uuid>,
    team_id: Option<Uuid>,
    cases: i64,
    answered: i64,
    confirmed: i64,
    proposals: i64,
    questions: i64,
}

/// Counts the sections of the cases in care on a day, in one statement: of the given carriers (`None`: of all).
/// The states are today's; district and manager are those of the day.
///
/// # Errors
/// Those of the database, and [`StoreError::Inconsistent`](crate::StoreError::Inconsistent).
pub async fn count_grouped(tx: &Tx, carriers: Option<&[CarrierId]>, as_of: Date) -> Result<Vec<CompletionCell>> {
    let mut values = params![as_of];
    let (district, manager, in_care) = (known("f", "$1", None), known("a", "$1", None), in_care("$1", None));
    let of_carriers = of_carriers(carriers, &mut values);
    let sql = format!(
        "SELECT c.carrier_id, s.section, f.code AS district, a.account_id AS manager, c.team_id, COUNT(CASE WHEN s.section IS NULL OR s.applicable > 0 THEN 1 END) AS cases,
                COUNT(CASE WHEN s.applicable > 0 AND s.answered = s.applicable THEN 1 END) AS answered,
                COUNT(CASE WHEN s.applicable > 0 AND s.confirmed = s.to_confirm THEN 1 END) AS confirmed,
                COALESCE(SUM(s.proposals), 0) AS proposals, COALESCE(SUM(s.questions), 0) AS questions
         FROM cases c
         LEFT JOIN section_state s ON s.case_id = c.id
         LEFT JOIN fact f ON f.case_id = c.id AND f.kind = 'district' AND {district}
         LEFT JOIN assignment a ON a.case_id = c.id AND a.kind = 'assigned' AND {manager}
         WHERE {in_care} AND {of_carriers}
         GROUP BY c.carrier_id, s.section, f.code, a.account_id, c.team_id"
    );
    let rows: Vec<Row> = tx.all(sql, values).await?;
    rows.into_iter()
        .map(|row| {
            let read =
                |code: String| InconsistentRow::unless(Section::from_code(&code), "section_state", "section", row.carrier_id);
            Ok(CompletionCell {
                carrier: CarrierId::from_uuid(row.carrier_id),
                section: row.section.map(read).transpose()?,
                district: row.district,
                manager: row.manager.map(AccountId::from_uuid),
                team: row.team_id.map(TeamId::from_uuid),
                cases: row.cases,
                answered: row.answered,
                confirmed: row.confirmed,
                proposals: row.proposals,
                questions: row.questions,
            })
        })
        .collect()
}
