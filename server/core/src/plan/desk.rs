//! Takes operations on one plan within one transaction.

use lotse_model::{
    ids::{OpId, SubmissionId},
    plan::{
        CellRef, Illegal, LogEntry, Plan, PlanConflict, PlanOp, PlanValue, Resolution, Writer, op,
        resolve::{needs_before, resolve},
    },
};
use lotse_store::{CarrierScope, CaseKey, Tx, WriteTx, plans};

use crate::{Failure, record::write::Author};

/// What became of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Took {
    /// It is in the log, as it came or merged.
    Written,
    /// It changed nothing, or was taken before.
    Nothing,
    /// What was typed is kept in the log, and its writer chooses.
    Conflict(PlanConflict),
    /// The node was taken away meanwhile; what was typed is kept in the log.
    Gone,
}

/// Why an operation was not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DeskError {
    /// It can't be applied to the plan as it is.
    #[error(transparent)]
    Illegal(#[from] Illegal),
    /// This side of the desk may not do it.
    #[error("not allowed")]
    NotAllowed,
    /// The store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl From<lotse_store::StoreError> for DeskError {
    fn from(error: lotse_store::StoreError) -> Self {
        Self::Failure(error.into())
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::Illegal(_) => Self::BadRequest("operation"),
            DeskError::NotAllowed => Self::Forbidden,
            DeskError::Failure(failure) => failure,
        }
    }
}

/// What became of the operations of a form.
#[derive(Debug, Default)]
pub(crate) struct FormTook {
    /// Places in which somebody else wrote: what was typed is kept in the log.
    pub conflicts: Vec<PlanConflict>,
    /// Whether something was not done because its node, or the plan, is no longer as the form showed it.
    pub gone: bool,
}

impl FormTook {
    /// Whether everything was done.
    pub const fn is_done(&self) -> bool {
        self.conflicts.is_empty() && !self.gone
    }
}

/// The id of the n-th operation of a form: the same form again makes the same operations.
fn op_id(submission: SubmissionId, n: usize) -> OpId {
    let mut bytes = submission.uuid().into_bytes();
    let [high, low] = u16::try_from(n).unwrap_or(u16::MAX).to_be_bytes();
    bytes[0] ^= high;
    bytes[1] ^= low;
    OpId::from_random(bytes)
}

/// A plan that is held and being written in.
pub(crate) struct Desk<'a> {
    tx: &'a WriteTx,
    scope: CarrierScope,
    key: &'a CaseKey,
    stored: plans::StoredPlan,
    side: Writer,
    author: Author,
    new: Vec<LogEntry>,
}

impl<'a> Desk<'a> {
    pub fn new(
        tx: &'a WriteTx,
        scope: CarrierScope,
        key: &'a CaseKey,
        stored: plans::StoredPlan,
        side: Writer,
        author: Author,
    ) -> Self {
        Self { tx, scope, key, stored, side, author, new: Vec::new() }
    }

    /// The plan as it is now.
    pub const fn plan(&self) -> &Plan {
        &self.stored.plan
    }

    /// What stood in a place at a revision.
    async fn before(&self, cell: CellRef, rev: i64) -> Result<Option<PlanValue>, Failure> {
        let plan = at(self.tx, self.scope, self.key, &self.stored, rev).await?;
        Ok(plan.cell(cell).and_then(|cell| cell.value.clone()))
    }

    /// Takes an operation. The id makes it happen once, however often it is sent.
    ///
    /// # Errors
    /// See [`DeskError`].
    pub async fn take(&mut self, id: OpId, wanted: PlanOp) -> Result<Took, DeskError> {
        if let Some(done) = plans::by_op(self.tx, self.scope, self.key, self.stored.id, id).await? {
            return self.repeated(done).await;
        }
        if !self.side.may(&self.stored.plan, &wanted) {
            return Err(DeskError::NotAllowed);
        }
        let before = match needs_before(&self.stored.plan, &wanted) {
            Some((cell, base)) => self.before(cell, base).await?,
            None => None,
        };
        let base = match &wanted {
            PlanOp::Set { base, .. } => *base,
            _ => 0,
        };
        if let PlanOp::Set { cell, value, .. } = &wanted
            && !self.stored.plan.has(cell.node)
            && self.stored.plan.nodes.contains_key(&cell.node)
        {
            self.write(id, PlanOp::Keep { cell: *cell, base, value: value.clone() })?;
            return Ok(Took::Gone);
        }
        match resolve(&self.stored.plan, before, self.author.account, wanted)? {
            Resolution::Nothing => Ok(Took::Nothing),
            Resolution::Apply(op) => {
                self.write(id, op)?;
                Ok(Took::Written)
            }
            Resolution::Conflict(conflict) => {
                self.write(id, PlanOp::Keep { cell: conflict.cell, base, value: conflict.mine.clone() })?;
                Ok(Took::Conflict(conflict))
            }
        }
    }

    /// Takes the operations of a form in order.
    ///
    /// # Errors
    /// [`Failure::BadRequest`] for what no form of ours asks for, a denial, a failing database.
    pub async fn take_form(&mut self, form: SubmissionId, ops: Vec<PlanOp>) -> Result<FormTook, Failure> {
        let mut took = FormTook::default();
        for (n, op) in ops.into_iter().enumerate() {
            let agrees = matches!(op, PlanOp::Agree { .. });
            match self.take(op_id(form, n), op).await {
                Ok(Took::Written | Took::Nothing) => {}
                Ok(Took::Conflict(conflict)) => took.conflicts.push(conflict),
                Ok(Took::Gone) | Err(DeskError::Illegal(Illegal::Over | Illegal::Step | Illegal::NoNode)) => took.gone = true,
                // She read another version than the last one.
                Err(DeskError::Illegal(Illegal::Version)) if agrees => took.gone = true,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(took)
    }

    /// An operation that was sent again because its answer got lost: a kept draft is still to be chosen about.
    async fn repeated(&self, done: LogEntry) -> Result<Took, DeskError> {
        let PlanOp::Keep { cell, base, value } = done.op else { return Ok(Took::Nothing) };
        if !self.stored.plan.has(cell.node) {
            return Ok(Took::Gone);
        }
        let before = self.before(cell, base).await?;
        let Some(there) = self.stored.plan.cell(cell) else { return Ok(Took::Nothing) };
        let theirs = there.value.clone();
        Ok(Took::Conflict(PlanConflict { cell, mine: value, theirs, before, by: there.by, role: there.role, at: there.at }))
    }

    fn write(&mut self, id: OpId, op: PlanOp) -> Result<(), Illegal> {
        let Author { account: by, role, lang, at } = self.author;
        let entry = LogEntry { rev: self.stored.plan.rev + 1, id, by, role, at, lang, op };
        op::apply(&mut self.stored.plan, &entry)?;
        self.new.push(entry);
        Ok(())
    }

    /// Writes what was taken; tells how many operations that were.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn finish(self) -> Result<(plans::StoredPlan, usize), Failure> {
        plans::append(self.tx, self.scope, self.key, &self.stored, &self.new).await?;
        Ok((self.stored, self.new.len()))
    }
}

/// A plan as it was at a revision.
///
/// # Errors
/// When the database fails, or the log is not one that was written here.
pub(crate) async fn at(
    tx: &Tx,
    scope: CarrierScope,
    key: &CaseKey,
    stored: &plans::StoredPlan,
    rev: i64,
) -> Result<Plan, Failure> {
    if rev >= stored.plan.rev {
        return Ok(stored.plan.clone());
    }
    let log = plans::log(tx, scope, key, stored.id, 0, Some(rev)).await?;
    Plan::replay(&log).map_err(|_| Failure::Internal("the log of a plan does not replay"))
}
