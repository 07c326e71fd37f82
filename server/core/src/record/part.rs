//! One part of a record, opened for whoever fills it in: the person herself, or somebody whom she let help.
//!
//! A helper has no other way to a record than [`open`] and [`write`], and both take the part: so what she was not let see
//! can't be reached, and forgetting to ask which part it is does not compile.

use lotse_model::{
    catalogue::Section,
    completion::Record,
    entry::Source,
    ids::AccountId,
    role::{CaseState, Role},
    route,
    view::me::RecordRef,
};
use lotse_store::{CarrierScope, CaseKey, NewAudit, Tx, WriteTx, entries, help};

use super::{
    compare::Side,
    load::{Whose, is_closed},
    sight::Sight,
};
use crate::{
    Core, Failure, Principal,
    access::{
        CaseTarget, Permit,
        permit::{EditHelped, EditOwnRecord, ReadHelped, ReadOwnRecord},
    },
    names,
};

/// Who fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The person, in her own record or in that of somebody for whom she answers.
    Person(Whose),
    /// A helper, in the record that her account is for.
    Helper,
}

impl Writer {
    /// Where the pages of the record start.
    #[must_use]
    pub fn start(self) -> String {
        match self {
            Self::Person(whose) => whose.start(),
            Self::Helper => route::HELPING.to_owned(),
        }
    }

    /// The side of a form.
    pub(crate) const fn side(self) -> Side {
        match self {
            Self::Person(_) => Side::Person,
            Self::Helper => Side::Helper,
        }
    }

    /// Where her answers come from.
    pub(super) const fn source(self) -> Source {
        match self {
            Self::Person(_) => Source::Person,
            Self::Helper => Source::Helper,
        }
    }
}

/// A part opened for reading.
pub(crate) struct Part {
    /// What is seen of the record. Questions of the part may hang on answers of others, so these are in it; pages show the
    /// part alone.
    pub(crate) record: Record,
    /// For the pages.
    pub(crate) record_ref: RecordRef,
    /// The state of the case.
    pub(crate) state: CaseState,
    /// Who wrote in it as a helper, by name.
    pub(crate) helpers: Vec<(AccountId, String)>,
}

/// Opens a part for reading; for a helper after the access was recorded.
///
/// # Errors
/// When the policy says no, the access can't be recorded, or the database fails.
pub(crate) async fn open(core: &Core, tx: &Tx, who: &Principal, writer: Writer, section: Section) -> Result<Part, Failure> {
    match writer {
        Writer::Person(whose) => {
            let permit: Permit<ReadOwnRecord> = whose.permit(core, tx, who).await?;
            let key = permit.open(core, tx).await?;
            let sight = Sight::of(tx, &permit, &key).await?;
            opened(core, tx, permit.target(), &key, &sight, permit.help(), writer, section).await
        }
        Writer::Helper => {
            let permit = Permit::<ReadHelped>::for_helper(core, tx, who, section).await?;
            let key = permit.open(core, tx, section).await?;
            let sight = Sight::of(tx, &permit, &key).await?;
            opened(core, tx, permit.target(), &key, &sight, permit.help(), writer, section).await
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "what two kinds of permits have in common")]
async fn opened(
    core: &Core,
    tx: &Tx,
    target: CaseTarget,
    key: &CaseKey,
    sight: &Sight,
    newest: Option<&help::Newest>,
    writer: Writer,
    section: Section,
) -> Result<Part, Failure> {
    let scope = CarrierScope::new(target.carrier);
    let all = sight.of_entries(entries::of_case(tx, scope, key).await?);
    let record = Record::new(all).on(core.clock.business_date());
    let helped = record.entries().any(|entry| entry.role == Role::Helper && entry.field.field().section() == section);
    let helpers = if helped { helpers(tx, scope, key, &record, newest).await? } else { Vec::new() };
    let child = match writer {
        Writer::Person(Whose::Child(_)) => Some(names::call_name(&record).unwrap_or_default()),
        _ => None,
    };
    let record_ref = RecordRef { case: target.case, path: writer.start(), child };
    Ok(Part { record, record_ref, state: target.state, helpers })
}

/// The names of those who wrote in a record as helpers: of one from what came with the case, of several by a statement.
pub(crate) async fn helpers(
    tx: &Tx,
    scope: CarrierScope,
    key: &CaseKey,
    record: &Record,
    newest: Option<&help::Newest>,
) -> Result<Vec<(AccountId, String)>, Failure> {
    let mut wrote = record.entries().filter(|entry| entry.role == Role::Helper);
    match newest {
        Some(newest) if wrote.all(|entry| entry.by == newest.account) => {
            Ok(vec![(newest.account, newest.helper(key)?.name().to_owned())])
        }
        _ => names_of(tx, scope, key).await,
    }
}

/// The names of all who ever helped with a record.
pub(crate) async fn names_of(tx: &Tx, scope: CarrierScope, key: &CaseKey) -> Result<Vec<(AccountId, String)>, Failure> {
    let all = help::of_case(tx, scope, key).await?;
    Ok(all.into_iter().filter_map(|help| Some((help.account?, help.helper.name().to_owned()))).collect())
}

impl Part {
    /// Whether nothing can be written any more.
    pub(crate) const fn is_closed(&self) -> bool {
        is_closed(self.state)
    }
}

/// A part opened for writing.
pub(crate) struct Writing {
    /// The case.
    pub(crate) target: CaseTarget,
    /// Its scope.
    pub(crate) scope: CarrierScope,
    /// Its key.
    pub(crate) key: CaseKey,
    /// What of it is seen.
    pub(crate) sight: Sight,
    /// As what she writes.
    pub(crate) role: Role,
    /// The entry with which the transaction commits.
    pub(crate) audit: NewAudit,
}

/// Opens a part for writing.
///
/// # Errors
/// When the policy says no, or the database fails.
pub(crate) async fn write(
    core: &Core,
    tx: &WriteTx,
    who: &Principal,
    writer: Writer,
    section: Section,
) -> Result<Writing, Failure> {
    let at = core.clock.now();
    match writer {
        Writer::Person(whose) => {
            let permit: Permit<EditOwnRecord> = whose.permit(core, tx, who).await?;
            let key = permit.open(core, tx).await?;
            let sight = Sight::of(tx, &permit, &key).await?;
            let (target, scope, role) = (permit.target(), permit.scope(), permit.role());
            Ok(Writing { target, scope, key, sight, role, audit: permit.audit(at) })
        }
        Writer::Helper => {
            let permit = Permit::<EditHelped>::for_helper(core, tx, who, section).await?;
            let key = permit.open(core, tx).await?;
            let sight = Sight::of(tx, &permit, &key).await?;
            let (target, scope, role) = (permit.target(), permit.scope(), permit.role());
            Ok(Writing { target, scope, key, sight, role, audit: permit.audit(at) })
        }
    }
}
