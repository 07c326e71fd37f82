//! The four practice cases of the council paper, told as whole records. What the paper does not say is invented.

mod daily;
mod engineer;
mod family_from_india;
mod father_and_son;
mod mother_from_eritrea;
mod story;

use lotse_model::rules::StatusBucket;

use super::plan::Household;

/// The cases as the paper counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// A Syrian who lives alone, a petroleum engineer on his way to a C1 course.
    Engineer,
    /// A mother from Eritrea with her son; her daughter lives in Eritrea.
    Mother,
    /// A family from India with an application to the commission for cases of hardship.
    India,
    /// A father and his son from Syria, whose family has come, in a home of their own.
    Father,
}

impl Case {
    /// All of them in the order of the paper.
    pub const ALL: [Self; 4] = [Self::Engineer, Self::Mother, Self::India, Self::Father];
}

/// People in follow-up accommodation that the cases need, by status.
pub(crate) const NEEDED: [(StatusBucket, u32); 4] =
    [(StatusBucket::Refugee, 4), (StatusBucket::Subsidiary, 1), (StatusBucket::Family, 3), (StatusBucket::Duldung, 4)];
/// Of these, with a permit and in a tenancy of their own.
pub(crate) const PRIVATE: u32 = 5;
/// Of these, with a permit and in accommodation of the town.
pub(crate) const MUNICIPAL_PERMIT: u32 = 3;
/// Of these, without a permit and in accommodation of the town.
pub(crate) const MUNICIPAL_WITHOUT: u32 = 4;
/// Of these, counted for funding.
pub(crate) const FUNDED: u32 = 6;
/// Of these, not counted though not come by family reunification: too late, or born here.
pub(crate) const NEVER_FUNDED: u32 = 3;

/// How many of a status live in a tenancy of their own, or in accommodation of the town.
pub(crate) const fn places(bucket: StatusBucket, private: bool) -> u32 {
    match (bucket, private) {
        (StatusBucket::Refugee, _) => 2,
        (StatusBucket::Subsidiary, false) => 1,
        (StatusBucket::Family, true) => 3,
        (StatusBucket::Duldung, false) => 4,
        _ => 0,
    }
}

/// The household of a case.
pub(crate) fn household(case: Case) -> Household {
    let persons = match case {
        Case::Engineer => engineer::persons(),
        Case::Mother => mother_from_eritrea::persons(),
        Case::India => family_from_india::persons(),
        Case::Father => father_and_son::persons(),
    };
    Household { persons, manager: None, practice: Some(case) }
}

#[cfg(test)]
mod tests;
