//! Counts who counts for the state's money. Arrival is sealed, so a job opens the records and keeps the count alone
//! (architecture.md A8).

use lotse_model::{
    catalogue::FieldId,
    completion::Record,
    entry::Millis,
    fact::{self, FactKind},
    ids::CarrierId,
    rules::{HousingGroup, RuleSet},
    share::{Cents, frame_year, per_head},
    value::{Answer, Value},
    view::figures::FundingFigures,
};
use lotse_store::{CarrierScope, SystemReason, Tx, cases, entries, settings};
use serde::{Deserialize, Serialize};

use crate::{Core, Failure};

/// Cases read at once.
const BATCH: u32 = 200;

#[derive(Serialize, Deserialize)]
struct Counted {
    counted: u64,
    at: Millis,
}

fn setting(carrier: &CarrierId, rules: &RuleSet) -> String {
    format!("figure.funding.{carrier}.{}.{}", rules.name, rules.funding.stock_day)
}

/// What was counted last, with the money that follows from it.
///
/// # Errors
/// When the database fails.
pub async fn counted(tx: &Tx, carrier: &CarrierId, rules: &RuleSet) -> Result<Option<FundingFigures>, Failure> {
    let kept = settings::get(tx, &setting(carrier, rules)).await?;
    let Some(kept) = kept.and_then(|kept| serde_json::from_str::<Counted>(&kept).ok()) else { return Ok(None) };
    let funding = &rules.funding;
    let pot = i64::try_from(funding.pot_eur).ok().and_then(Cents::from_euro);
    let head = pot.and_then(|pot| per_head(pot, funding.state_count));
    Ok(Some(FundingFigures {
        stock_day: funding.stock_day,
        counted: kept.counted,
        per_head: head,
        frame: head.and_then(|head| frame_year(head, kept.counted)),
        counted_at: kept.at,
    }))
}

/// Counts anew for a carrier: everybody whose confirmed arrival in the state lies in the period and who lived in follow-up
/// accommodation on the stock day.
///
/// # Errors
/// When the database fails.
pub async fn count(core: &Core, carrier: CarrierId) -> Result<u64, Failure> {
    let tx = core.store.read();
    let scope = CarrierScope::new(carrier);
    let today = core.clock.business_date();
    let rules = core.rules.in_force(&tx, carrier, today).await?;
    let mut counted = 0;
    let mut after: Option<String> = None;
    loop {
        let batch = cases::of_carrier(&tx, scope, today, &cases::CaseFilter::default(), after.as_deref(), BATCH).await?;
        let Some(last) = batch.last() else { break };
        after = Some(last.case.number.clone());
        for row in &batch {
            let Some(key) = core.store.case_key(&tx, scope, row.case.id).await? else { continue };
            let wanted = [FieldId::EntryState, FieldId::HousingKind, FieldId::ProcedureClosed];
            let mut found = entries::of_fields(&tx, scope, &key, &wanted).await?;
            found.sort_by_key(|entry| entry.rev);
            let lived_there = fact::project(FactKind::Housing, &found, &rules)
                .iter()
                .find(|fact| fact.holds(rules.funding.stock_day, None))
                .and_then(|fact| HousingGroup::from_code(&fact.code))
                .is_some_and(HousingGroup::is_follow_up);
            let record = Record::new(found);
            let arrival = match record.state(FieldId::EntryState, 0).confirmed.and_then(|entry| entry.answer.as_ref()) {
                Some(Answer::Value(Value::Date(date))) => Some(*date),
                _ => None,
            };
            counted += u64::from(rules.funding.counts(arrival, lived_there));
        }
    }
    let kept = serde_json::to_string(&Counted { counted, at: core.clock.now() }).unwrap_or_default();
    let tx = core.store.write().await?;
    settings::set(&tx, &setting(&carrier, &rules), &kept).await?;
    tx.commit_system(SystemReason::Jobs).await?;
    Ok(counted)
}
