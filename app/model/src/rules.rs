//! Rule sets: who is responsible, how many cases a post carries, who counts for funding. Data with validity dates,
//! never constants (architecture.md A23). The values of [`RuleSet::lb_2018`] come from the council paper 204/18 of the
//! town of Ludwigsburg and domain.md §4.1.

use serde::{Deserialize, Serialize};
use time::{Date, Month, macros::date};

use crate::{
    codes::codes,
    date::{PartialDate, add_months},
    share::Fte,
};

codes! {
    /// Residence status as figures count it: disjoint buckets (domain.md §3.3).
    StatusBucket {
        /// Refugee status, § 25 (2) 1 alt. 1 AufenthG.
        Refugee = "fluechtling",
        /// Subsidiary protection, § 25 (2) 1 alt. 2 AufenthG.
        Subsidiary = "subsidiaer",
        /// Entitled to asylum, Art. 16a GG.
        Asylum = "asylberechtigt",
        /// Any other residence permit.
        OtherPermit = "sonstige_ae",
        /// Family reunification, §§ 27–36a AufenthG.
        Family = "familiennachzug",
        /// Permission to stay during the asylum procedure, § 55 AsylG.
        Gestattung = "gestattung",
        /// Suspension of removal, § 60a AufenthG.
        Duldung = "duldung",
        /// None, or not known.
        Unclear = "ungeklaert",
        /// German or EU citizen: outside of the target group.
        Outside = "ausserhalb",
    }
}

codes! {
    /// Housing as figures count it (domain.md §3.4).
    HousingGroup {
        /// Provisional accommodation of the county.
        Provisional = "VU",
        /// Still in provisional accommodation though entitled to leave it: "Fremdbeleger".
        ProvisionalOverdue = "VU_FREMD",
        /// Follow-up accommodation of the town.
        Municipal = "AU_KOMM",
        /// Own tenancy.
        Private = "AU_PRIV",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// Who is responsible for accompanying a person (domain.md §4.1).
    Responsible {
        /// Integration management of the town.
        IntegrationManagement = "integrationsmanagement",
        /// Federal migration counselling.
        MigrationCounselling = "migrationsberatung",
        /// Social service of the county.
        CountyService = "sozialer_dienst",
        /// To be clarified: stands on the manager's list.
        ToClarify = "zu_klaeren",
        /// Nobody here: outside of the target group.
        Nobody = "niemand",
    }
}

impl StatusBucket {
    /// Whether the bucket is one of the five with a residence permit ("anerkannt" in the paper).
    #[must_use]
    pub const fn has_permit(self) -> bool {
        matches!(self, Self::Refugee | Self::Subsidiary | Self::Asylum | Self::OtherPermit | Self::Family)
    }

    /// The bucket of an exact status code; `None` for a provisional certificate (§ 81 AufenthG), which keeps the earlier
    /// bucket.
    #[must_use]
    pub fn of_status(code: &str) -> Option<Self> {
        Some(match code {
            "asylber" => Self::Asylum,
            "fluechtl" => Self::Refugee,
            "subs" => Self::Subsidiary,
            "ae_fam" => Self::Family,
            "gest" => Self::Gestattung,
            "eu_de" => Self::Outside,
            "gueb" | "none" => Self::Unclear,
            "fiktion" => return None,
            code if code.starts_with("duld") => Self::Duldung,
            _ => Self::OtherPermit,
        })
    }
}

impl HousingGroup {
    /// Whether it counts as living in follow-up accommodation: municipal and private (domain.md §4.2).
    #[must_use]
    pub const fn is_follow_up(self) -> bool {
        matches!(self, Self::Municipal | Self::Private)
    }

    /// The group of a kind of housing; provisional accommodation is split by date in [`fact`](crate::fact).
    #[must_use]
    pub fn of_kind(code: &str) -> Self {
        match code {
            "vu" => Self::Provisional,
            "au_komm" => Self::Municipal,
            "au_priv" => Self::Private,
            _ => Self::Other,
        }
    }
}

/// One line of the responsibility rules; the first that matches decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResponsibilityRule {
    /// Its name in the rule set, for explanations.
    pub name: String,
    /// Housing groups to which it applies.
    pub housing: Vec<HousingGroup>,
    /// Status buckets to which it applies; empty is any, also an unknown one.
    pub status: Vec<StatusBucket>,
    /// Who is responsible then.
    pub responsible: Responsible,
}

/// Who counts for the state's funding (council paper; domain.md §1.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funding {
    /// First day of arrival in the state that counts.
    pub arrival_from: Date,
    /// Last day of arrival in the state that counts.
    pub arrival_until: Date,
    /// The day on which the person lived in follow-up accommodation.
    pub stock_day: Date,
    /// Money for a year, in euros.
    pub pot_eur: u64,
    /// Persons counted in the whole state.
    pub state_count: u64,
}

impl Funding {
    /// Whether a person counts. A partial date of arrival counts when all of its days do.
    #[must_use]
    pub fn counts(&self, arrival_in_state: Option<PartialDate>, follow_up_on_stock_day: bool) -> bool {
        follow_up_on_stock_day
            && arrival_in_state
                .is_some_and(|arrival| arrival.earliest() >= self.arrival_from && arrival.latest() <= self.arrival_until)
    }
}

/// One version of the rules of a carrier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Its name, as "LB-2018".
    pub name: String,
    /// First day on which it applies.
    pub valid_from: Date,
    /// Cases that one full post accompanies.
    pub staff_key: u32,
    /// Whether the share of a post given to coordination counts in the capacity. The paper is ambiguous; with 5.75 posts
    /// and a key of 80 it names 460, which counts it (domain.md §4.2).
    pub coordination_counts: bool,
    /// Months in provisional accommodation after which a person counts as overdue, by § 9 (1) FlüAG; the last day is
    /// found by § 188 (3) BGB.
    pub overdue_months: u32,
    /// Responsibility, first match decides.
    pub responsibility: Vec<ResponsibilityRule>,
    /// Funding.
    pub funding: Funding,
    /// Months of care, as a rule.
    pub care_months: u32,
    /// Months of care in justified cases.
    pub care_months_at_most: u32,
    /// Months from one review of a plan to the next (domain.md §1.7: "regelmäßig überprüft").
    #[serde(default = "review_months")]
    pub review_months: u32,
    /// How long a case is kept after its end.
    #[serde(default)]
    pub keeping: Keeping,
}

/// How long a case is kept after its end, and the log (domain.md §5.5); the page "what we hold" promises it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Keeping {
    /// Months after the end at which documents are deleted at the latest.
    pub documents_months: u32,
    /// Years after the end of the year in which it ended, at which the whole case is deleted (as § 195, § 199 BGB).
    pub file_years: u16,
    /// Months for which the log tells who read or changed something.
    pub log_months: u32,
    /// Months for which it tells what left the portal, was allowed, asked for or deleted.
    pub log_proof_months: u32,
}

impl Default for Keeping {
    fn default() -> Self {
        Self { documents_months: 6, file_years: 3, log_months: 12, log_proof_months: 36 }
    }
}

impl Keeping {
    /// The first day without documents, where `closed_on` is the first day without care.
    #[must_use]
    pub fn no_documents_from(self, closed_on: Date) -> Date {
        add_months(closed_on, self.documents_months)
    }

    /// The first day without anything of the case, where `closed_on` is the first day without care.
    #[must_use]
    pub fn no_file_from(self, closed_on: Date) -> Date {
        let last = closed_on.previous_day().unwrap_or(closed_on);
        Date::from_calendar_date(last.year() + i32::from(self.file_years) + 1, Month::January, 1).unwrap_or(Date::MAX)
    }

    /// The latest `closed_on` for which `first_day_without` is not after today.
    #[must_use]
    pub fn due(today: Date, first_day_without: impl Fn(Date) -> Date) -> Date {
        let mut day = today;
        while first_day_without(day) > today {
            match day.previous_day() {
                Some(before) => day = before,
                None => break,
            }
        }
        day
    }
}

/// Rule sets from before reviews were planned.
const fn review_months() -> u32 {
    6
}

impl RuleSet {
    /// The rules of the town of Ludwigsburg in 2018.
    #[must_use]
    pub fn lb_2018() -> Self {
        use HousingGroup as H;
        use StatusBucket as S;
        let rule = |name: &str, housing: &[H], status: &[S], responsible| ResponsibilityRule {
            name: name.to_owned(),
            housing: housing.to_vec(),
            status: status.to_vec(),
            responsible,
        };
        let permits: Vec<S> = S::ALL.iter().copied().filter(|bucket| bucket.has_permit()).collect();
        Self {
            name: "LB-2018".to_owned(),
            valid_from: date!(2018 - 01 - 01),
            staff_key: 80,
            coordination_counts: true,
            overdue_months: 24,
            responsibility: vec![
                rule("R0", H::ALL, &[S::Outside], Responsible::Nobody),
                rule("R1", &[H::Municipal], &[], Responsible::IntegrationManagement),
                rule("R2", &[H::Private], &[S::Gestattung, S::Duldung], Responsible::IntegrationManagement),
                rule("R3", &[H::Private], &permits, Responsible::MigrationCounselling),
                rule("R4", &[H::ProvisionalOverdue], &[], Responsible::IntegrationManagement),
                rule("R5", &[H::Provisional], &[], Responsible::CountyService),
            ],
            funding: Funding {
                arrival_from: date!(2015 - 01 - 01),
                arrival_until: date!(2016 - 02 - 29),
                stock_day: date!(2017 - 09 - 15),
                pot_eur: 58_000_000,
                state_count: 72_857,
            },
            care_months: 36,
            care_months_at_most: 48,
            review_months: review_months(),
            keeping: Keeping::default(),
        }
    }

    /// Who is responsible; unknown housing, and a status that no rule names, are to be clarified (R6).
    #[must_use]
    pub fn responsible(&self, status: Option<StatusBucket>, housing: Option<HousingGroup>) -> Responsible {
        let Some(housing) = housing else { return Responsible::ToClarify };
        self.responsibility
            .iter()
            .find(|rule| {
                rule.housing.contains(&housing)
                    && (rule.status.is_empty() || status.is_some_and(|status| rule.status.contains(&status)))
            })
            .map_or(Responsible::ToClarify, |rule| rule.responsible)
    }

    /// Cases that these posts can accompany.
    #[must_use]
    pub fn capacity(&self, posts: Fte) -> u64 {
        posts.capacity(self.staff_key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_papers_groups_go_where_the_paper_says() {
        let rules = RuleSet::lb_2018();
        for bucket in StatusBucket::ALL.iter().copied().filter(|bucket| *bucket != StatusBucket::Outside) {
            assert_eq!(rules.responsible(Some(bucket), Some(HousingGroup::Municipal)), Responsible::IntegrationManagement);
            assert_eq!(
                rules.responsible(Some(bucket), Some(HousingGroup::ProvisionalOverdue)),
                Responsible::IntegrationManagement
            );
            assert_eq!(rules.responsible(Some(bucket), Some(HousingGroup::Provisional)), Responsible::CountyService);
            let private = rules.responsible(Some(bucket), Some(HousingGroup::Private));
            let expected = match bucket {
                StatusBucket::Gestattung | StatusBucket::Duldung => Responsible::IntegrationManagement,
                StatusBucket::Unclear => Responsible::ToClarify,
                _ => Responsible::MigrationCounselling,
            };
            assert_eq!(private, expected, "{bucket:?}");
        }
        assert_eq!(rules.responsible(None, Some(HousingGroup::Municipal)), Responsible::IntegrationManagement);
        assert_eq!(rules.responsible(None, Some(HousingGroup::Private)), Responsible::ToClarify);
        assert_eq!(rules.responsible(Some(StatusBucket::Duldung), None), Responsible::ToClarify);
    }

    #[test]
    fn a_case_is_kept_to_the_day_that_is_promised() {
        let keeping = Keeping::default();
        assert_eq!(keeping.no_documents_from(date!(2018 - 08 - 31)), date!(2019 - 02 - 28));
        // The last day of care is the one before: a case that ended on 31.12.2018 ended in 2018.
        assert_eq!(keeping.no_file_from(date!(2018 - 04 - 28)), date!(2022 - 01 - 01));
        assert_eq!(keeping.no_file_from(date!(2019 - 01 - 01)), date!(2022 - 01 - 01));
        assert_eq!(keeping.no_file_from(date!(2019 - 01 - 02)), date!(2023 - 01 - 01));
        let due = |today| Keeping::due(today, |day| keeping.no_file_from(day));
        assert_eq!(due(date!(2021 - 12 - 31)), date!(2018 - 01 - 01));
        assert_eq!(due(date!(2022 - 01 - 01)), date!(2019 - 01 - 01));
        let due = |today| Keeping::due(today, |day| keeping.no_documents_from(day));
        assert_eq!(due(date!(2019 - 02 - 28)), date!(2018 - 08 - 31));
        assert_eq!(due(date!(2019 - 02 - 27)), date!(2018 - 08 - 27));
    }

    #[test]
    fn funding_counts_by_arrival_and_stock_day() {
        let funding = RuleSet::lb_2018().funding;
        let day = |date| Some(PartialDate::from_date(date));
        assert!(funding.counts(day(date!(2015 - 01 - 01)), true));
        assert!(funding.counts(day(date!(2016 - 02 - 29)), true));
        assert!(!funding.counts(day(date!(2016 - 03 - 01)), true));
        assert!(!funding.counts(day(date!(2014 - 12 - 31)), true));
        assert!(!funding.counts(day(date!(2015 - 08 - 15)), false));
        assert!(!funding.counts(PartialDate::new(2016, Some(5), None, false).ok(), true));
        assert!(!funding.counts(None, true));
    }
}
