//! Who accompanies whom: by district and by post.

use crate::demo::{
    counts::{Kind, Post},
    practice::Case,
};

/// Districts of the town with the share of people who live there.
const DISTRICTS: [(u32, &str); 12] = [
    (16, "mitte"),
    (9, "nord"),
    (11, "sued"),
    (10, "ost"),
    (13, "west"),
    (14, "eglosheim"),
    (8, "grunbuehl"),
    (4, "hoheneck"),
    (6, "neckarweihingen"),
    (4, "ossweil"),
    (3, "pflugfelden"),
    (2, "poppenweiler"),
];

/// Where the people of a carrier live.
pub(super) const fn districts(kind: Kind) -> &'static [(u32, &'static str)] {
    // The list of districts is the town's.
    if matches!(kind, Kind::City) { &DISTRICTS } else { &[(1, "ausserhalb")] }
}

/// How near a district has to be for a manager of other ones, in hundredths of a post.
const NEAR: u32 = 40;

/// Who accompanies how many, so that cases go to the manager of the district who has room.
#[derive(Debug)]
pub(crate) struct Caseload {
    /// Share of the post for cases, and cases so far.
    managers: Vec<(u32, u32)>,
}

impl Caseload {
    /// Nobody accompanies anybody yet.
    pub fn new(posts: &[Post]) -> Self {
        Self { managers: posts.iter().map(|post| (post.cases, 0)).collect() }
    }

    /// The manager for so many people of a district. A district belongs to those managers whose share of all posts overlaps
    /// its share of all people, or nearly so: neighbours help out.
    pub fn assign(&mut self, district: &str, people: usize) -> usize {
        let posts: u32 = self.managers.iter().map(|(post, _)| post).sum();
        let weights: u32 = DISTRICTS.iter().map(|(weight, _)| weight).sum();
        let before: u32 = DISTRICTS.iter().take_while(|(_, code)| *code != district).map(|(weight, _)| weight).sum();
        let weight = DISTRICTS.iter().find(|(_, code)| *code == district).map_or(weights, |(weight, _)| *weight);
        let (from, until) = if weight == weights { (0, weights * posts) } else { (before * posts, (before + weight) * posts) };
        let mut start = 0;
        let mut chosen = (u64::MAX, 0);
        for (index, (post, cases)) in self.managers.iter().enumerate() {
            let end = start + post * weights;
            // Cases per post, in thousandths.
            let load = u64::from(*cases) * 100_000 / u64::from((*post).max(1));
            if *post > 0 && start < until + NEAR * weights && end + NEAR * weights > from && load < chosen.0 {
                chosen = (load, index);
            }
            start = end;
        }
        self.add(chosen.1, people)
    }

    /// The manager of a practice case: each has another one.
    pub fn practice(&mut self, case: Case, people: usize) -> usize {
        let managers: Vec<usize> = (0..self.managers.len()).filter(|index| self.managers[*index].0 > 0).collect();
        let index = managers.get(case as usize % managers.len().max(1)).copied().unwrap_or(0);
        self.add(index, people)
    }

    fn add(&mut self, index: usize, people: usize) -> usize {
        if let Some((_, cases)) = self.managers.get_mut(index) {
            *cases += u32::try_from(people).unwrap_or(0);
        }
        index
    }
}
