//! How many people the demo data shall have, and how they live. Everything that is counted comes from here; the plan
//! makes people to fit, and the figures page has to find the same numbers again.

use std::collections::BTreeMap;

use lotse_model::rules::StatusBucket;
use serde::{Deserialize, Serialize};

/// The population of an instance on the demo's business date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// The same seed gives the same people.
    pub seed: u64,
    /// The carriers; the four practice cases may stand in one of them.
    pub carriers: Vec<Population>,
}

/// What a carrier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A town.
    City,
    /// A county.
    County,
    /// A welfare organisation.
    Welfare,
}

/// The people of one carrier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Name of its team.
    pub team: String,
    /// Of those in follow-up accommodation: how many have which residence status.
    pub status: BTreeMap<StatusBucket, u32>,
    /// Of these, in accommodation of the town.
    pub municipal: Split,
    /// Of these, in a tenancy of their own.
    pub private: Split,
    /// In provisional accommodation though entitled to leave it.
    pub overdue: Overdue,
    /// In provisional accommodation, with the county's service still responsible.
    pub provisional: u32,
    /// With stated values only: nobody knows yet who is responsible.
    pub to_clarify: u32,
    /// Whose care has ended.
    pub former: u32,
    /// How many count for funding; those whose care has ended are among them.
    pub funding: u32,
    /// The posts of the managers.
    pub posts: Vec<Post>,
    /// Whether the four practice cases of the council paper are among the people above.
    pub practice: bool,
}

/// People with one of the five residence permits, and those with Gestattung or Duldung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    /// With a permit.
    pub permit: u32,
    /// With Gestattung or Duldung.
    pub without: u32,
}

/// Why people are entitled to leave provisional accommodation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overdue {
    /// Their asylum procedure is closed.
    pub closed: u32,
    /// They have been there for two years.
    pub two_years: u32,
}

/// The post of one manager, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// For cases.
    pub cases: u32,
    /// For coordination; whoever has such a share coordinates the team.
    pub coordination: u32,
}

/// Numbers that do not fit together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountsError {
    /// A sum differs.
    #[error("{carrier}: {what}: {sum} by residence status, {other} by housing")]
    Sum {
        /// Whose.
        carrier: String,
        /// Of whom.
        what: &'static str,
        /// One sum.
        sum: u32,
        /// The other one.
        other: u32,
    },
    /// A status that nobody in follow-up accommodation can be given here.
    #[error("{carrier}: the residence status {status} can't be planned")]
    Status {
        /// Whose.
        carrier: String,
        /// The code.
        status: &'static str,
    },
    /// More people would have to count for funding than can.
    #[error("{carrier}: {wanted} are to count for funding, at most {possible} can")]
    Funding {
        /// Whose.
        carrier: String,
        /// How many should.
        wanted: u32,
        /// How many can.
        possible: u32,
    },
    /// The practice cases are asked for and do not fit in.
    #[error("{carrier}: the practice cases need {needed} people of status {status}, there are {given}")]
    Practice {
        /// Whose.
        carrier: String,
        /// Status.
        status: &'static str,
        /// Needed.
        needed: u32,
        /// Given.
        given: u32,
    },
    /// Nobody works there.
    #[error("{0}: there is no manager with a share for cases")]
    NoPosts(String),
    /// There is no carrier.
    #[error("there is no carrier")]
    NoCarrier,
}

/// Status buckets that can be planned, in the order of tables.
pub(crate) const BUCKETS: [StatusBucket; 7] = [
    StatusBucket::Refugee,
    StatusBucket::Subsidiary,
    StatusBucket::Asylum,
    StatusBucket::OtherPermit,
    StatusBucket::Family,
    StatusBucket::Gestattung,
    StatusBucket::Duldung,
];

impl Default for Counts {
    /// The council paper's figures for the town, and two smaller carriers that stand beside it.
    fn default() -> Self {
        Self { seed: 2_018, carriers: vec![Population::town(), Population::county(), Population::welfare()] }
    }
}

impl Counts {
    /// Checks that the numbers of every carrier fit together.
    ///
    /// # Errors
    /// The first contradiction.
    pub fn validate(&self) -> Result<(), CountsError> {
        if self.carriers.is_empty() {
            return Err(CountsError::NoCarrier);
        }
        self.carriers.iter().try_for_each(Population::validate)
    }

    /// So many times the people of every carrier, by so many times the staff.
    #[must_use]
    pub fn times(mut self, factor: u32) -> Self {
        self.carriers = self.carriers.into_iter().map(|population| population.times(factor)).collect();
        self
    }
}

/// Pairs of status and number as a table.
fn table(numbers: [u32; 7]) -> BTreeMap<StatusBucket, u32> {
    BUCKETS.into_iter().zip(numbers).collect()
}

impl Population {
    /// The town of the council paper 204/18 on 27.04.2018. The paper does not tell how the 78 "Fremdbeleger" split, who else
    /// lives in provisional accommodation, and who has left: these are invented.
    #[must_use]
    pub fn town() -> Self {
        let post = |cases| Post { cases, coordination: 0 };
        Self {
            name: "Stadt Ludwigsburg".to_owned(),
            kind: Kind::City,
            team: "Team Flüchtlingsarbeit".to_owned(),
            status: table([96, 70, 6, 130, 6, 43, 35]),
            municipal: Split { permit: 239, without: 49 },
            private: Split { permit: 69, without: 29 },
            overdue: Overdue { closed: 45, two_years: 33 },
            provisional: 41,
            to_clarify: 9,
            former: 61,
            funding: 339,
            posts: vec![
                post(100),
                post(100),
                post(75),
                post(75),
                post(50),
                post(50),
                post(50),
                Post { cases: 50, coordination: 25 },
            ],
            practice: true,
        }
    }

    /// A county that accompanies people of smaller places itself.
    #[must_use]
    pub fn county() -> Self {
        Self {
            name: "Landkreis Ludwigsburg".to_owned(),
            kind: Kind::County,
            team: "Sozialer Dienst Asyl".to_owned(),
            status: table([9, 7, 1, 8, 2, 5, 4]),
            municipal: Split { permit: 20, without: 6 },
            private: Split { permit: 7, without: 3 },
            overdue: Overdue { closed: 3, two_years: 2 },
            provisional: 6,
            to_clarify: 2,
            former: 5,
            funding: 23,
            posts: vec![Post { cases: 75, coordination: 0 }, Post { cases: 50, coordination: 25 }],
            practice: false,
        }
    }

    /// A welfare organisation that works for some municipalities.
    #[must_use]
    pub fn welfare() -> Self {
        Self {
            name: "Diakonische Flüchtlingshilfe Strohgäu".to_owned(),
            kind: Kind::Welfare,
            team: "Team Strohgäu".to_owned(),
            status: table([6, 5, 0, 7, 1, 4, 3]),
            municipal: Split { permit: 14, without: 5 },
            private: Split { permit: 5, without: 2 },
            overdue: Overdue { closed: 2, two_years: 1 },
            provisional: 4,
            to_clarify: 1,
            former: 3,
            funding: 15,
            posts: vec![Post { cases: 50, coordination: 10 }],
            practice: false,
        }
    }

    /// People in follow-up accommodation.
    #[must_use]
    pub fn follow_up(&self) -> u32 {
        self.municipal.permit + self.municipal.without + self.private.permit + self.private.without
    }

    /// Everybody with a case, care ended or not.
    #[must_use]
    pub fn persons(&self) -> u32 {
        self.follow_up() + self.overdue.closed + self.overdue.two_years + self.provisional + self.to_clarify + self.former
    }

    /// How many have a status.
    pub(crate) fn with(&self, bucket: StatusBucket) -> u32 {
        self.status.get(&bucket).copied().unwrap_or(0)
    }

    /// Of those whose care has ended, how many count for funding.
    pub(crate) fn former_funding(&self) -> u32 {
        (self.former * 7 / 10).min(self.funding)
    }

    /// So many times the people, by so many times the staff. The practice cases stay four.
    #[must_use]
    pub fn times(mut self, factor: u32) -> Self {
        for split in [&mut self.municipal, &mut self.private] {
            split.permit *= factor;
            split.without *= factor;
        }
        self.overdue.closed *= factor;
        self.overdue.two_years *= factor;
        for number in [&mut self.provisional, &mut self.to_clarify, &mut self.former, &mut self.funding] {
            *number *= factor;
        }
        self.status.values_mut().for_each(|number| *number *= factor);
        self.posts = self.posts.repeat(factor as usize);
        self
    }

    /// Checks that the numbers fit together.
    ///
    /// # Errors
    /// The first contradiction.
    pub fn validate(&self) -> Result<(), CountsError> {
        let carrier = || self.name.clone();
        if let Some((bucket, _)) = self.status.iter().find(|(bucket, number)| **number > 0 && !BUCKETS.contains(bucket)) {
            return Err(CountsError::Status { carrier: carrier(), status: bucket.code() });
        }
        let sum = |permit: bool| -> u32 { BUCKETS.into_iter().filter(|b| b.has_permit() == permit).map(|b| self.with(b)).sum() };
        for (what, permit, other) in [
            ("with a residence permit", true, self.municipal.permit + self.private.permit),
            ("with Gestattung or Duldung", false, self.municipal.without + self.private.without),
        ] {
            if sum(permit) != other {
                return Err(CountsError::Sum { carrier: carrier(), what, sum: sum(permit), other });
            }
        }
        if self.practice {
            for (bucket, needed) in super::practice::NEEDED {
                if self.with(bucket) < needed {
                    let given = self.with(bucket);
                    return Err(CountsError::Practice { carrier: carrier(), status: bucket.code(), needed, given });
                }
            }
            let (needed, given) = (super::practice::PRIVATE, self.private.permit);
            if given < needed {
                return Err(CountsError::Practice { carrier: carrier(), status: "AU_PRIV", needed, given });
            }
            let (needed, given) = (super::practice::MUNICIPAL_WITHOUT, self.municipal.without);
            if given < needed {
                return Err(CountsError::Practice { carrier: carrier(), status: "AU_KOMM", needed, given });
            }
            let (needed, given) = (super::practice::MUNICIPAL_PERMIT, self.municipal.permit);
            if given < needed {
                return Err(CountsError::Practice { carrier: carrier(), status: "AU_KOMM", needed, given });
            }
        }
        // Whoever came by family reunification came too late; of the practice cases some do not count either.
        let never = self.with(StatusBucket::Family) + if self.practice { super::practice::NEVER_FUNDED } else { 0 };
        let least = if self.practice { super::practice::FUNDED } else { 0 };
        let possible = self.follow_up().saturating_sub(never) + self.former_funding();
        if self.funding > possible || self.funding < least + self.former_funding() {
            return Err(CountsError::Funding { carrier: carrier(), wanted: self.funding, possible });
        }
        if self.posts.iter().all(|post| post.cases == 0) {
            return Err(CountsError::NoPosts(carrier()));
        }
        Ok(())
    }
}
