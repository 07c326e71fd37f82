//! Rule sets in force, kept in memory until one changes (architecture.md A10, A23).

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use lotse_model::{ids::CarrierId, rules::RuleSet};
use lotse_store::{StoreError, Tx, rule_sets};
use time::Date;

/// Rule sets by carrier and day.
#[derive(Debug, Default)]
pub struct Cache(RwLock<HashMap<(CarrierId, Date), Arc<RuleSet>>>);

impl Cache {
    /// The rule set of a carrier on a day; the rules of 2018 where none was set.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn in_force(&self, tx: &Tx, carrier: CarrierId, on: Date) -> Result<Arc<RuleSet>, StoreError> {
        if let Some(rules) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&(carrier, on)) {
            return Ok(Arc::clone(rules));
        }
        let row = rule_sets::in_force_for(tx, Some(carrier), on).await?;
        let rules = row.and_then(|row| serde_json::from_str(&row.data).ok()).unwrap_or_else(RuleSet::lb_2018);
        let rules = Arc::new(rules);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert((carrier, on), Arc::clone(&rules));
        Ok(rules)
    }

    /// Forgets them all.
    pub fn clear(&self) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
