//! `/me/<section>` and `/me/<section>/<group>`: answers to check, and questions to answer.

use lotse_model::{
    catalogue::{FieldId, Group, Section},
    completion::Record,
    entry::Millis,
    form::{FormState, RawForm},
    input,
    view::{
        me::{GroupPage, SectionPage},
        record::{GroupForm, GroupValues},
    },
};

use super::{
    compare::{Side, fields},
    home::rows,
    part::{Part, Writer, open},
};
use crate::{Core, Failure, Principal};

/// Builds the page of a section.
///
/// # Errors
/// When the policy says no, or the database fails.
pub async fn section(core: &Core, who: &Principal, writer: Writer, section: Section) -> Result<SectionPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, writer, section).await?;
    let record = &opened.record;
    let groups = group_values(record, section, Side::Person);
    Ok(SectionPage {
        section,
        completion: record.completion(section),
        groups,
        saved_at: saved_at(record, section),
        closed: opened.is_closed(),
        helpers: opened.helpers,
        record: opened.record_ref,
    })
}

/// The values of a section by group; groups without anything to show for this side are left out.
#[must_use]
pub fn group_values(record: &Record, section: Section, side: Side) -> Vec<GroupValues> {
    section
        .groups()
        .map(|group| GroupValues {
            group,
            asked: fields(record, group, 0, side).next().is_some(),
            withheld: withheld(record, group, side),
            items: record.items(group).into_iter().map(|item| (item, rows(record, group, item, side))).collect(),
        })
        .filter(|values| values.asked || values.withheld || values.items.iter().any(|(_, rows)| !rows.is_empty()))
        .collect()
}

/// Whether the group holds something that this side does not see.
fn withheld(record: &Record, group: Group, side: Side) -> bool {
    side == Side::StandIn && record.entries().any(|entry| entry.field.field().group == group && !side.has(entry.field.field()))
}

/// Builds the page of a group. `item` is `None` for a new item of a repeated group.
///
/// # Errors
/// [`Failure::NotFound`] when the person is not asked this group or has no such item; a denial; a failing database.
pub async fn group(core: &Core, who: &Principal, writer: Writer, group: Group, item: Option<u16>) -> Result<GroupPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, writer, group.section()).await?;
    let item = asked_item(&opened.record, group, item)?;
    if opened.is_closed() {
        return Err(Failure::Forbidden);
    }
    let form = form(core, &opened.record, group, item, writer.side());
    if form.questions.is_empty() {
        return Err(Failure::NotFound);
    }
    Ok(page(opened, form))
}

/// Which item a page is about; a new one gets the next number.
pub(crate) fn asked_item(record: &Record, group: Group, item: Option<u16>) -> Result<u16, Failure> {
    match (group.repeated(), item) {
        (false, None) => Ok(0),
        (true, None) => Ok(record.next_item(group)),
        (true, Some(item)) if record.items(group).contains(&item) => Ok(item),
        _ => Err(Failure::NotFound),
    }
}

/// A form filled from the record.
pub(crate) fn form(core: &Core, record: &Record, group: Group, item: u16, side: Side) -> GroupForm {
    let mut raw = RawForm::default();
    for field in fields(record, group, item, side) {
        if let Some(answer) = record.current(field.id, item) {
            input::fill(&mut raw, field.id, answer);
        }
    }
    GroupForm {
        group,
        item,
        questions: questions(record, group, item, side),
        form: FormState::prefilled(raw),
        base: revision(record),
        submission: core.submission(),
        conflicts: Vec::new(),
    }
}

pub(crate) fn questions(record: &Record, group: Group, item: u16, side: Side) -> Vec<lotse_model::view::record::ValueRow> {
    let asked: Vec<FieldId> = fields(record, group, item, side).map(|field| field.id).collect();
    rows(record, group, item, side).into_iter().filter(|row| asked.contains(&row.field)).collect()
}

/// The newest revision in a record.
#[must_use]
pub fn revision(record: &Record) -> i64 {
    record.entries().map(|entry| entry.rev).max().unwrap_or(0)
}

/// Wraps a form into the person's page.
pub(crate) fn page(opened: Part, form: GroupForm) -> GroupPage {
    let steps: Vec<Group> = steps(&opened.record, form.group.section());
    let step = steps.iter().position(|group| *group == form.group).map_or(1, |index| index + 1);
    GroupPage {
        saved_at: saved_at(&opened.record, form.group.section()),
        record: opened.record_ref,
        step,
        steps: steps.len(),
        form,
    }
}

/// The groups of a section that the person fills in.
pub(crate) fn steps(record: &Record, section: Section) -> Vec<Group> {
    section.groups().filter(|group| fields(record, *group, 0, Side::Person).next().is_some()).collect()
}

fn saved_at(record: &Record, section: Section) -> Option<Millis> {
    record.entries().filter(|entry| entry.field.field().section() == section).map(|entry| entry.at).max()
}
