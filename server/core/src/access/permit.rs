//! Permits: proof that the policy allowed one action on one target in this transaction.
//!
//! A permit can't be made outside of this file, and its target is the one that use cases work on: they take no second id.
//! Every change is committed with the audit entry that its permit writes.

mod release;

use std::marker::PhantomData;

pub use release::Release;

use lotse_model::{
    catalogue::Section,
    entry::Millis,
    ids::{AccountId, CarrierId, CaseId, PersonId, SessionRef},
    role::{Action, CaseState, Relation, Role},
};
use lotse_store::{
    CarrierScope, CaseKey, NewAudit, StoreError, Tx, WriteTx,
    access::{self, AccessFacts, PersonCase, RequestFacts},
    help,
    relations::RelationKind,
};

use super::{Principal, policy};
use crate::{Core, Failure};

/// The policy said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// The reader may not even know that there is such a thing.
    Hidden,
    /// The reader knows of it.
    Forbidden,
}

/// A case as target of a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseTarget {
    /// The case.
    pub case: CaseId,
    /// Its carrier.
    pub carrier: CarrierId,
    /// Its person.
    pub person: PersonId,
    /// Its state.
    pub state: CaseState,
}

/// A carrier as target of a permit; `None` for the whole instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierTarget {
    /// The carrier.
    pub carrier: Option<CarrierId>,
}

/// An action as a type.
pub trait Act {
    /// The line of the policy.
    const ACTION: Action;
    /// What it is done to.
    type Target: Target;
}

/// What an action may be done to.
pub trait Target: Copy {
    /// The scope for the store: certain for a case, not so for a grant that may name no carrier.
    type Scope;

    /// The scope.
    fn scope(&self) -> Self::Scope;

    /// The carrier concerned.
    fn carrier(&self) -> Option<CarrierId>;

    /// The case concerned.
    fn case(&self) -> Option<CaseId>;
}

impl Target for CaseTarget {
    type Scope = CarrierScope;

    fn scope(&self) -> CarrierScope {
        CarrierScope::new(self.carrier)
    }

    fn carrier(&self) -> Option<CarrierId> {
        Some(self.carrier)
    }

    fn case(&self) -> Option<CaseId> {
        Some(self.case)
    }
}

impl Target for CarrierTarget {
    type Scope = Result<CarrierScope, Failure>;

    fn scope(&self) -> Self::Scope {
        self.carrier.map(CarrierScope::new).ok_or(Failure::Forbidden)
    }

    fn carrier(&self) -> Option<CarrierId> {
        self.carrier
    }

    fn case(&self) -> Option<CaseId> {
        None
    }
}

macro_rules! acts {
    ($($name:ident: $target:ident),* $(,)?) => {$(
        #[doc = concat!("[`Action::", stringify!($name), "`] as a type.")]
        #[derive(Debug)]
        pub enum $name {}
        impl Act for $name {
            const ACTION: Action = Action::$name;
            type Target = $target;
        }
    )*};
}

acts! {
    ReadOwnRecord: CaseTarget, EditOwnRecord: CaseTarget, ReadOwnLog: CaseTarget, TakeOwnCopy: CaseTarget,
    LetHelp: CaseTarget, EndHelp: CaseTarget, ReadHelped: CaseTarget, EditHelped: CaseTarget, ReadReleased: CaseTarget,
    GiveOwnConsent: CaseTarget, WithdrawOwnConsent: CaseTarget, RecordConsent: CaseTarget, ReadOwnPlan: CaseTarget,
    EditOwnPlan: CaseTarget, ReadPlan: CaseTarget, EditPlan: CaseTarget, ReadCase: CaseTarget, EditCase: CaseTarget,
    ReadDocument: CaseTarget, EditDocument: CaseTarget,
    PrintCard: CaseTarget, CloseCase: CaseTarget, GrantStandIn: CaseTarget, AssignCase: CaseTarget, ShowName: CaseTarget, ListCases: CarrierTarget,
    CreateCase: CarrierTarget, ReadFigures: CarrierTarget, ConfirmGrant: CarrierTarget, ManageAccounts: CarrierTarget,
    ManageInstance: CarrierTarget, ReadAudit: CarrierTarget, MakeOwnRequest: CaseTarget, ListRequests: CarrierTarget,
    ReadRequest: CaseTarget, AnswerRequest: CaseTarget,
}

/// Proof that `A` was allowed.
#[must_use]
#[derive(Debug)]
pub struct Permit<A: Act> {
    account: AccountId,
    session: Option<SessionRef>,
    role: Role,
    relation: Relation,
    target: A::Target,
    manager: Option<AccountId>,
    same_household: bool,
    requests: RequestFacts,
    let_by: Option<(AccountId, Relation)>,
    help: Option<help::Newest>,
    action: PhantomData<A>,
}

impl<A: Act> Permit<A> {
    fn new(who: &Principal, role: Role, relation: Relation, target: A::Target) -> Self {
        let (account, session) = (who.account(), who.session());
        Self {
            account,
            session,
            role,
            relation,
            target,
            manager: None,
            same_household: false,
            requests: RequestFacts::default(),
            let_by: None,
            help: None,
            action: PhantomData,
        }
    }

    fn with_manager(self, manager: Option<AccountId>) -> Self {
        Self { manager, ..self }
    }

    /// What it is for.
    #[must_use]
    pub const fn target(&self) -> A::Target {
        self.target
    }

    /// Who acts.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// As what.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// In which relation.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        self.relation
    }

    /// The scope for the store; for actions on no case [`Failure::Forbidden`] when the grant names no carrier.
    #[must_use]
    pub fn scope(&self) -> <A::Target as Target>::Scope {
        self.target.scope()
    }

    /// The audit entry of this action.
    #[must_use]
    pub fn audit(&self, at: Millis) -> NewAudit {
        NewAudit {
            carrier: self.target.carrier(),
            case: self.target.case(),
            account: Some(self.account),
            session: self.session,
            ..NewAudit::new(at, self.role, self.relation, A::ACTION)
        }
    }
}

/// What a person may do with her own record and with those of others.
#[derive(Debug)]
pub struct Permits<P> {
    /// Her own.
    pub own: P,
    /// Those for whom she answers.
    pub others: Vec<P>,
    /// Those who show her something.
    pub released: Vec<Release>,
}

impl<A: Act<Target = CaseTarget>> Permit<A> {
    /// Who accompanied the case today when the policy decided.
    #[must_use]
    pub const fn manager(&self) -> Option<AccountId> {
        self.manager
    }

    /// Whether the person lived in the household of the case when the policy decided on it.
    #[must_use]
    pub const fn same_household(&self) -> bool {
        self.same_household
    }

    /// What is to be told of the requests of the case when the policy decided on it.
    #[must_use]
    pub const fn requests(&self) -> RequestFacts {
        self.requests
    }

    /// With whose eyes the record is seen: her own, or for a helper those of whoever let her, who sees no less.
    #[must_use]
    pub fn eyes(&self) -> (AccountId, Relation) {
        self.let_by.unwrap_or((self.account, self.relation))
    }

    /// The newest help with filling the record in, as it was when the policy decided.
    #[must_use]
    pub const fn help(&self) -> Option<&help::Newest> {
        self.help.as_ref()
    }

    /// Has the policy decide on a part of the record of the person whom a helper helps. No other way leads a helper to a
    /// case, so a permit of hers always names a part that she was let see. She may never more than who let her: when that
    /// one answers for the person no longer, the help is over.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for a part that she was not let see and for whoever helps nobody; [`Denied`], or a failing
    /// database.
    pub async fn for_helper(core: &Core, tx: &Tx, who: &Principal, section: Section) -> Result<Self, Failure> {
        let helping = who.helping().filter(|helping| helping.sections.contains(&section)).ok_or(Failure::NotFound)?;
        let facts = access::facts_of_help(tx, helping, core.clock.business_date(), core.clock.now()).await?;
        let facts = facts.ok_or(Failure::NotFound)?;
        let target = CaseTarget { case: helping.case, carrier: facts.carrier, person: facts.person, state: facts.case_state };
        let let_as = answers_as(&facts).ok_or(Failure::NotFound)?;
        if !policy::allows(A::ACTION, Role::Helper, Relation::Helper, Some(target.state)) {
            return Err(Failure::Forbidden);
        }
        Ok(Self {
            same_household: facts.same_household,
            let_by: Some((helping.granted_by, let_as)),
            help: facts.help,
            ..Self::new(who, Role::Helper, Relation::Helper, target)
        })
    }

    /// Has the policy decide on a case.
    ///
    /// # Errors
    /// [`Denied`], or a failing database.
    pub async fn for_case(core: &Core, tx: &Tx, who: &Principal, case: CaseId) -> Result<Self, Failure> {
        let facts = access::facts(tx, who.account(), case, core.clock.business_date()).await?.ok_or(Failure::NotFound)?;
        let target = CaseTarget { case, carrier: facts.carrier, person: facts.person, state: facts.case_state };
        let mut known = false;
        if who.person().is_some() {
            let relations = [
                (facts.is_own, Relation::Own),
                (facts.custody, Relation::Custody),
                (facts.guardian, Relation::Guardian),
                (facts.same_household, Relation::Household),
            ];
            for (_, relation) in relations.into_iter().filter(|(holds, _)| *holds) {
                known |= matches!(relation, Relation::Own | Relation::Custody | Relation::Guardian);
                if policy::allows(A::ACTION, Role::Refugee, relation, Some(target.state)) {
                    let permit = Self::new(who, Role::Refugee, relation, target).with_manager(facts.manager);
                    return Ok(Self {
                        same_household: facts.same_household,
                        requests: facts.requests,
                        help: facts.help,
                        ..permit
                    });
                }
            }
        }
        for (role, carrier, _) in who.roles() {
            let here = carrier == Some(facts.carrier);
            let relations = [
                (here && facts.assigned, Relation::Assigned),
                (here && facts.stand_in, Relation::StandIn),
                (here && facts.same_team, Relation::Team),
                (here, Relation::Carrier),
                (!here, Relation::Other),
            ];
            for (_, relation) in relations.into_iter().filter(|(holds, _)| *holds) {
                known |= matches!(relation, Relation::Assigned | Relation::StandIn);
                if policy::allows(A::ACTION, role, relation, Some(target.state)) {
                    let permit = Self::new(who, role, relation, target).with_manager(facts.manager);
                    return Ok(Self { requests: facts.requests, help: facts.help, ..permit });
                }
            }
        }
        Err(if known { Failure::Forbidden } else { Failure::NotFound })
    }

    /// Has the policy decide on the person's own case that is open, or else the newest one.
    ///
    /// # Errors
    /// [`Denied`], or a failing database.
    pub async fn for_own(core: &Core, tx: &Tx, who: &Principal) -> Result<Self, Failure> {
        Ok(Self::for_own_and_others(core, tx, who).await?.own)
    }

    /// As [`Self::for_own`], and in the same statement for each of those for whom the person answers and of those who show
    /// her something, by number; the policy leaves out whom it denies.
    ///
    /// # Errors
    /// As [`Self::for_own`].
    pub async fn for_own_and_others(core: &Core, tx: &Tx, who: &Principal) -> Result<Permits<Self>, Failure> {
        let person = who.person().ok_or(Failure::Forbidden)?;
        let mut all = access::of_person(tx, person, core.clock.business_date()).await?;
        let mut released: Vec<PersonCase> = all.extract_if(.., |one| one.released.is_some()).collect();
        released.sort_by(|one, other| one.case.number.cmp(&other.case.number));
        let (own, mut others): (Vec<PersonCase>, Vec<PersonCase>) = all.into_iter().partition(|one| one.answers_as.is_none());
        // The newest comes first.
        let live = |one: &&PersonCase| matches!(one.case.state, CaseState::Open | CaseState::Invited);
        let own = own.iter().find(live).or_else(|| own.first()).ok_or(Failure::NotFound)?;
        others.sort_by(|one, other| one.case.number.cmp(&other.case.number));
        Ok(Permits {
            own: Self::for_person(who, own).ok_or(Failure::Forbidden)?,
            others: others.iter().filter_map(|other| Self::for_person(who, other)).collect(),
            released: released.iter().filter_map(|one| Release::of_case(who, one)).collect(),
        })
    }

    fn for_person(who: &Principal, one: &PersonCase) -> Option<Self> {
        let relation = match one.answers_as {
            None => Relation::Own,
            Some(RelationKind::Custody) => Relation::Custody,
            Some(RelationKind::Guardian) => Relation::Guardian,
        };
        let case = &one.case;
        let target = CaseTarget { case: case.id, carrier: case.carrier, person: case.person, state: case.state };
        policy::allows(A::ACTION, Role::Refugee, relation, Some(case.state)).then(|| {
            let permit = Self::new(who, Role::Refugee, relation, target).with_manager(one.manager);
            Self { requests: one.requests, help: one.help.clone(), ..permit }
        })
    }

    /// The case's key inside of a transaction that commits with this permit's audit entry, or on the person's own pages,
    /// which are not audited (architecture.md A15).
    async fn key(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
        core.store.case_key(tx, self.scope(), self.target.case).await?.ok_or(Failure::NotFound)
    }

    /// The case's key after the access was written to the audit log: one entry a session, case, page kind and quarter of
    /// an hour, on disk before anything is opened.
    async fn key_after_record(&self, core: &Core, tx: &Tx, page: &'static str, reason: Option<&str>) -> Result<CaseKey, Failure> {
        let reason = reason.map(str::to_owned);
        self.record_access(core, NewAudit { page: Some(page), reason, ..self.audit(core.clock.now()) }).await?;
        self.key(core, tx).await
    }

    async fn record_access(&self, core: &Core, audit: NewAudit) -> Result<(), Failure> {
        let recorded = core.store.record_access(audit, READ_WINDOW).await?;
        debug_assert_eq!(recorded.case(), Some(self.target.case), "the record names the case that is opened");
        Ok(())
    }
}

/// How an account answers for the person of a case: as herself, with custody, or as guardian.
pub(crate) fn answers_as(facts: &AccessFacts) -> Option<Relation> {
    [(facts.is_own, Relation::Own), (facts.custody, Relation::Custody), (facts.guardian, Relation::Guardian)]
        .into_iter()
        .find_map(|(holds, relation)| holds.then_some(relation))
}

/// The key under which a helper's own name is sealed when she begins. Her code is the proof, as a card is, and no value of
/// the record is opened by it.
pub(crate) async fn key_for_code(core: &Core, tx: &WriteTx, found: &help::Found) -> Result<CaseKey, Failure> {
    core.store.case_key(tx, CarrierScope::new(found.carrier), found.case).await?.ok_or(Failure::NotFound)
}

/// Reads of one page kind of a case by one session within this time are one audit entry (architecture.md A15).
const READ_WINDOW: Millis = 15 * 60 * 1000;

macro_rules! opened_by_oneself {
    ($($name:ident),*) => {$(
        impl Permit<$name> {
            /// Opens what is one's own: not audited.
            ///
            /// # Errors
            /// When the key is gone or the database fails.
            pub async fn open(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
                self.key(core, tx).await
            }
        }
    )*};
}

opened_by_oneself!(ReadOwnRecord, ReadOwnPlan, ReadOwnLog);

macro_rules! opened_in_writing {
    ($($name:ident),*) => {$(
        impl Permit<$name> {
            /// The case's key within the transaction that changes the case and commits with this permit's audit entry.
            ///
            /// # Errors
            /// When the key is gone or the database fails.
            pub async fn open(&self, core: &Core, tx: &WriteTx) -> Result<CaseKey, Failure> {
                self.key(core, tx).await
            }
        }
    )*};
}

opened_in_writing!(
    EditOwnRecord,
    EditHelped,
    LetHelp,
    EndHelp,
    EditOwnPlan,
    GiveOwnConsent,
    WithdrawOwnConsent,
    EditCase,
    RecordConsent,
    EditDocument,
    EditPlan,
    CloseCase,
    GrantStandIn,
    AssignCase,
    MakeOwnRequest,
    AnswerRequest
);

impl Permit<TakeOwnCopy> {
    /// Opens everything for the copy, after the taking was recorded: it leaves the portal, so it is in the log.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, "copy", None).await
    }
}

impl Permit<ReadHelped> {
    /// Opens a part for a helper, after the access was recorded: the person reads in her log what was opened.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx, section: Section) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, section.code(), None).await
    }
}

impl Permit<ReadCase> {
    /// Opens the record for staff, after the access was recorded.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx, page: &'static str) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, page, None).await
    }
}

impl Permit<ReadPlan> {
    /// Opens the plan for staff, after the access was recorded.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, "plan", None).await
    }
}

impl Permit<ReadDocument> {
    /// Opens a file for staff, after the access was recorded.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, "document", None).await
    }
}

impl Permit<ReadRequest> {
    /// Opens a request for the office, after the access was recorded.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, "request", None).await
    }
}

impl Permit<PrintCard> {
    /// Opens the record for the name on the card, after the access was recorded.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, "card", None).await
    }
}

impl Permit<ShowName> {
    /// Opens the name for a coordinator, after the access and its reason were recorded.
    ///
    /// # Errors
    /// When the record of the access can't be written, the key is gone or the database fails.
    pub async fn open(&self, core: &Core, tx: &Tx, reason: &str) -> Result<CaseKey, Failure> {
        self.key_after_record(core, tx, "name", Some(reason)).await
    }
}

impl<A: Act<Target = CarrierTarget>> Permit<A> {
    /// Has the policy decide on an action that concerns no single case.
    ///
    /// # Errors
    /// [`Denied::Forbidden`] as a failure.
    pub fn for_carrier(who: &Principal) -> Result<Self, Failure> {
        who.roles()
            .find(|(role, ..)| policy::allows(A::ACTION, *role, Relation::None, None))
            .map(|(role, carrier, _)| Self::new(who, role, Relation::None, CarrierTarget { carrier }))
            .ok_or(Failure::Forbidden)
    }

    /// Records a list or search as one entry without persons (architecture.md A15).
    ///
    /// # Errors
    /// When it can't be written.
    pub async fn record(&self, core: &Core, page: &'static str) -> Result<(), StoreError> {
        let audit = NewAudit { page: Some(page), ..self.audit(core.clock.now()) };
        let _recorded = core.store.record_access(audit, READ_WINDOW).await?;
        Ok(())
    }
}
