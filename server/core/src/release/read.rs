//! `/me/released/<case>`: what an adult of the household shows to the reader, to read and nothing else.

use lotse_model::{
    catalogue::Section,
    completion::Record,
    ids::CaseId,
    view::release::{ReleasedPage, ReleasedSectionPage, Releaser},
};
use lotse_store::Tx;

use crate::{
    Core, Failure, Principal,
    access::permit::Release,
    record::{compare::Side, page::group_values},
};

/// Who shows something, by the name with which the family speaks to her.
pub(crate) async fn releaser(core: &Core, tx: &Tx, case: CaseId) -> Result<Releaser, Failure> {
    Ok(Releaser { case, name: core.names.family_name(tx, case).await? })
}

/// Builds the list of the released sections.
///
/// # Errors
/// [`Failure::NotFound`] where nothing is released; a denial; a failing database.
pub async fn list(core: &Core, who: &Principal, case: CaseId) -> Result<ReleasedPage, Failure> {
    let tx = core.store.read();
    let release = Release::of(core, &tx, who, case).await?;
    let sections = release.sections(core, &tx).await?;
    Ok(ReleasedPage { from: releaser(core, &tx, case).await?, sections })
}

/// Builds the page of a released section; the reading is recorded for the person whose data it is.
///
/// # Errors
/// As [`list`], and [`Failure::NotFound`] for a section that is not released.
pub async fn section(core: &Core, who: &Principal, case: CaseId, section: Section) -> Result<ReleasedSectionPage, Failure> {
    let tx = core.store.read();
    let release = Release::of(core, &tx, who, case).await?;
    let record = Record::new(release.open(core, &tx, section).await?).on(core.clock.business_date());
    let mut groups = group_values(&record, section, Side::Person);
    for group in &mut groups {
        for (_, rows) in &mut group.items {
            rows.retain(|row| row.current.is_some());
            // What was said between her and staff about an answer stays between them.
            rows.iter_mut().for_each(|row| (row.question, row.reply, row.refused_because) = (None, None, None));
        }
        group.items.retain(|(_, rows)| !rows.is_empty());
    }
    groups.retain(|group| !group.items.is_empty());
    Ok(ReleasedSectionPage { from: releaser(core, &tx, case).await?, section, groups })
}
