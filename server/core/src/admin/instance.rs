//! `/office/instance`: carriers, and the rules by which figures are counted.

use std::cmp::Reverse;

use lotse_model::{
    form::{FieldError, FormState, RawForm},
    ids::{CarrierId, SubmissionId},
    route,
    rules::RuleSet,
    view::account::InstancePage,
};
use lotse_store::{
    WriteTx, carriers,
    rule_sets::{self, RuleSetRow},
    submissions,
};
use time::Date;
use uuid::Uuid;

use super::{CarrierKind, bootstrap::create_carrier as write_carrier, read_day, read_name};
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ManageInstance},
    account::card::german_date,
};

/// Longest text of a rule set, in bytes.
const MAX_RULES: usize = 64 * 1024;
/// Longest message about it, in characters.
const MAX_PROBLEM: usize = 600;

/// A change that was not made.
#[derive(Debug, thiserror::Error)]
pub enum InstanceError {
    /// Something typed is wrong: the page again with everything typed.
    #[error("invalid form")]
    Invalid(Box<InstancePage>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for InstanceError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

/// Builds the page. Of several rule sets from the same day the one recorded last is shown first.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn page(core: &Core, who: &Principal) -> Result<InstancePage, Failure> {
    let _permit = Permit::<ManageInstance>::for_carrier(who)?;
    let tx = core.store.read();
    let carriers: Vec<_> =
        carriers::all(&tx).await?.into_iter().map(|known| (known.id, known.name, known.kind.code().to_owned())).collect();
    let mut rows = rule_sets::all(&tx).await?;
    rows.sort_by_key(|row| Reverse((row.valid_from, row.recorded_at)));
    let mut rules = rows.iter().map(shown).collect::<Result<Vec<_>, Failure>>()?;
    if rules.is_empty() {
        let first = RuleSet::lb_2018();
        rules.push((text(&first)?, german_date(first.valid_from)));
    }
    Ok(InstancePage { carriers, rules, form: FormState::default(), problem: None, submission: core.submission() })
}

fn shown(row: &RuleSetRow) -> Result<(String, String), Failure> {
    let rules: RuleSet = serde_json::from_str(&row.data).map_err(|_| Failure::Internal("a stored rule set cannot be read"))?;
    Ok((text(&rules)?, german_date(row.valid_from)))
}

fn text(rules: &RuleSet) -> Result<String, Failure> {
    toml::to_string_pretty(rules).map_err(|_| Failure::Internal("a rule set cannot be written"))
}

/// Creates a carrier with a first team. The inputs: `submission`, `carrier_name`, `carrier_kind`. Its first
/// administrator comes from the command line.
///
/// # Errors
/// See [`InstanceError`].
pub async fn create_carrier(core: &Core, who: &Principal, raw: &RawForm) -> Result<String, InstanceError> {
    let mut page = filled(core, who, raw).await?;
    let name = read_name(&mut page.form, "carrier_name");
    if name.as_ref().is_some_and(|name| page.carriers.iter().any(|(_, known, _)| known == name)) {
        page.form.error("carrier_name", FieldError::Taken);
    }
    let kind = CarrierKind::from_code(raw.one("carrier_kind"));
    if kind.is_none() {
        page.form.error("carrier_kind", FieldError::UnknownChoice);
    }
    let (Some(name), Some(kind), false) = (name, kind, page.form.is_bad()) else {
        return Err(InstanceError::Invalid(Box::new(page)));
    };
    let (tx, permit) = begin(core, who, page.submission).await?;
    let id = CarrierId::from_random(core.random.bytes());
    write_carrier(core, &tx, id, &name, kind).await?;
    finish(core, tx, &permit, who, page.submission, "carrier").await
}

/// Records a new rule set. The inputs: `submission`, `rules` (TOML or JSON), `rules_carrier` (empty for all carriers),
/// `valid_from.*` (empty for the day in the text). Earlier ones stay, so that earlier figures can be computed again.
///
/// # Errors
/// See [`InstanceError`]; what is wrong with the text stands in the page's `problem`.
pub async fn set_rules(core: &Core, who: &Principal, raw: &RawForm) -> Result<String, InstanceError> {
    let mut page = filled(core, who, raw).await?;
    let carrier = match raw.one("rules_carrier") {
        "" => None,
        id => {
            let known = id.parse().ok().filter(|id| page.carriers.iter().any(|(known, ..)| known == id));
            if known.is_none() {
                page.form.error("rules_carrier", FieldError::UnknownChoice);
            }
            known
        }
    };
    let valid_from = read_day(&mut page.form, "valid_from");
    let rules = match read_rules(raw.one("rules"), valid_from) {
        Ok(rules) => Some(rules),
        Err((error, problem)) => {
            page.form.error("rules", error);
            page.problem = problem;
            None
        }
    };
    let (Some(rules), false) = (rules, page.form.is_bad()) else { return Err(InstanceError::Invalid(Box::new(page))) };
    let (tx, permit) = begin(core, who, page.submission).await?;
    let row = RuleSetRow {
        id: Uuid::from_bytes(core.random.bytes()),
        carrier,
        valid_from: rules.valid_from,
        valid_until: None,
        data: serde_json::to_string(&rules).map_err(|_| Failure::Internal("a rule set cannot be written"))?,
        recorded_by: Some(who.account()),
        recorded_at: core.clock.now(),
    };
    rule_sets::insert(&tx, &row).await?;
    core.rules.clear();
    finish(core, tx, &permit, who, page.submission, "rules").await
}

/// Reads a rule set and checks what its types do not.
fn read_rules(typed: &str, valid_from: Option<Date>) -> Result<RuleSet, (FieldError, Option<String>)> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err((FieldError::Required, None));
    }
    if typed.len() > MAX_RULES {
        return Err((FieldError::TooLong(u32::try_from(MAX_RULES).unwrap_or(u32::MAX)), None));
    }
    let read = if typed.starts_with('{') {
        serde_json::from_str::<RuleSet>(typed).map_err(|error| error.to_string())
    } else {
        toml::from_str::<RuleSet>(typed).map_err(|error| error.to_string())
    };
    let mut rules = read.map_err(|problem| (FieldError::UnknownChoice, Some(problem.chars().take(MAX_PROBLEM).collect())))?;
    if let Some(valid_from) = valid_from {
        rules.valid_from = valid_from;
    }
    let problem = if rules.name.trim().is_empty() {
        Some("name is empty")
    } else if !(1..=1000).contains(&rules.staff_key) {
        Some("staff_key must be 1 to 1000 cases for a post")
    } else if rules.funding.arrival_from > rules.funding.arrival_until {
        Some("funding.arrival_from is after funding.arrival_until")
    } else if rules.care_months_at_most < rules.care_months {
        Some("care_months_at_most is less than care_months")
    } else if rules.responsibility.is_empty() {
        Some("responsibility has no rule")
    } else if rules.responsibility.iter().any(|rule| rule.housing.is_empty()) {
        Some("a rule of responsibility names no housing, so it never applies")
    } else {
        None
    };
    problem.map_or(Ok(rules), |problem| Err((FieldError::UnknownChoice, Some(problem.to_owned()))))
}

async fn filled(core: &Core, who: &Principal, raw: &RawForm) -> Result<InstancePage, Failure> {
    let mut page = page(core, who).await?;
    page.submission = raw.one("submission").parse().map_err(|_| Failure::BadRequest("submission"))?;
    page.form = FormState::prefilled(raw.clone());
    Ok(page)
}

async fn begin(core: &Core, who: &Principal, submission: SubmissionId) -> Result<(WriteTx, Permit<ManageInstance>), Failure> {
    let tx = core.store.write().await?;
    let permit = Permit::<ManageInstance>::for_carrier(who)?;
    match submissions::find(&tx, who.account(), submission).await? {
        Some(location) => Err(Failure::Repeated(location)),
        None => Ok((tx, permit)),
    }
}

async fn finish(
    core: &Core,
    tx: WriteTx,
    permit: &Permit<ManageInstance>,
    who: &Principal,
    submission: SubmissionId,
    what: &str,
) -> Result<String, InstanceError> {
    let at = core.clock.now();
    let location = route::INSTANCE.to_owned();
    submissions::record(&tx, who.account(), submission, &location, at).await?;
    tx.commit(permit.audit(at).with_detail("what", what)).await?;
    Ok(location)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_shown_rule_set_is_read_again() {
        let rules = RuleSet::lb_2018();
        let shown = text(&rules).expect("text");
        assert!(shown.contains("valid_from = \"2018-01-01\""), "{shown}");
        assert_eq!(read_rules(&shown, None).expect("toml"), rules);
        let json = serde_json::to_string(&rules).expect("json");
        assert_eq!(read_rules(&json, Some(date!(2019 - 01 - 01))).expect("json").valid_from, date!(2019 - 01 - 01));
    }

    #[test]
    fn what_is_wrong_is_said() {
        let shown = text(&RuleSet::lb_2018()).expect("text");
        for (from, to, says) in [
            ("staff_key = 80", "staff_key = 0", "staff_key"),
            ("staff_key = 80", "staff_keys = 80", "staff_keys"),
            ("care_months = 36", "care_months = 360", "care_months_at_most"),
            ("\"AU_KOMM\"", "\"AU_KOM\"", "AU_KOM"),
        ] {
            let (error, problem) = read_rules(&shown.replace(from, to), None).expect_err(to);
            assert_eq!(error, FieldError::UnknownChoice);
            assert!(problem.is_some_and(|problem| problem.contains(says)), "{to}");
        }
        assert_eq!(read_rules(" ", None), Err((FieldError::Required, None)));
    }
}
