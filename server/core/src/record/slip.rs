//! The slip of an appointment: for the person herself, and printed by staff to hand it over.

use lotse_model::{
    catalogue::{FieldId, Group},
    completion::Record,
    ids::{CarrierId, CaseId, PersonId},
    lang::Lang,
    route,
    value::Answer,
    view::slip::SlipPage,
};
use lotse_store::{Tx, accounts, carriers, entries};

use super::load::{Whose, open};
use crate::{
    Core, Failure, Principal,
    access::{Permit, permit::ReadCase},
    names::display_name,
};

/// The slip of one of the person's own appointments, or of a child's, in the language of the reader.
///
/// # Errors
/// [`Failure::NotFound`] when there is no such appointment; a denial; a failing database.
pub async fn own(core: &Core, who: &Principal, whose: Whose, group: Group, item: Option<u16>) -> Result<SlipPage, Failure> {
    let tx = core.store.read();
    let opened = open(core, &tx, who, whose).await?;
    let item = appointment(&opened.record, group, item)?;
    let back = route::section(&opened.record_ref.path, group.section());
    slip(&tx, &opened.record, item, opened.permit.target().carrier, who.lang(), back).await
}

/// The slip that staff hand over, in the person's language; the access is recorded.
///
/// # Errors
/// As [`own`]; the access can't be recorded.
pub async fn of_case(core: &Core, who: &Principal, id: CaseId, group: Group, item: Option<u16>) -> Result<SlipPage, Failure> {
    let tx = core.store.read();
    let permit = Permit::<ReadCase>::for_case(core, &tx, who, id).await?;
    let key = permit.open(core, &tx, "slip").await?;
    let record = Record::new(entries::of_case(&tx, permit.scope(), &key).await?);
    let item = appointment(&record, group, item)?;
    let target = permit.target();
    let lang = language(&tx, target.person, &record).await?;
    let back = format!("{}#{}", route::case(id), group.code());
    slip(&tx, &record, item, target.carrier, lang, back).await
}

fn appointment(record: &Record, group: Group, item: Option<u16>) -> Result<u16, Failure> {
    item.filter(|item| group == Group::Appointments && record.items(group).contains(item)).ok_or(Failure::NotFound)
}

/// The language in which the person reads the portal, else the one in which she wants to talk, else German.
async fn language(tx: &Tx, person: PersonId, record: &Record) -> Result<Lang, Failure> {
    let talked = || record.current(FieldId::TalkLanguage, 0).and_then(Answer::code).and_then(Lang::by_tag);
    Ok(accounts::lang_of_person(tx, person).await?.or_else(talked).unwrap_or(Lang::De))
}

async fn slip(tx: &Tx, record: &Record, item: u16, carrier: CarrierId, lang: Lang, back: String) -> Result<SlipPage, Failure> {
    let carrier = carriers::by_id(tx, carrier).await?.ok_or(Failure::NotFound)?;
    Ok(SlipPage {
        name: display_name(record),
        carrier: carrier.name,
        lang,
        answers: SlipPage::known(|field| record.current(field, item)),
        back,
    })
}
