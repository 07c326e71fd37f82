//! A case for each pair of role and relation, and somebody who stands to it in that way.
//!
//! Cases and people are made by the use cases that make them in life. What no use case does, such as closing a case or
//! giving a role to somebody who may never hold it, is written past the core.

use std::sync::Arc;

use lotse_core::{
    Principal,
    account::help::begin,
    admin::{CarrierKind, bootstrap},
    clock::Clock,
    office::create,
    plan::{edit, start},
    record::{Whose, helpers},
};
use lotse_model::{
    catalogue::Section,
    consent::{ConsentKind, VERSION, Way},
    document::{Content, Document, DocumentKind, File, Media, Review},
    entry::Millis,
    form::RawForm,
    helper::{self, HelpSpan},
    ids::{AccountId, CaseId, GrantId, HouseholdId, PersonId, TeamId},
    lang::Lang,
    request::{RequestKind, RequestState},
    role::{CaseState, Relation, Role},
};
use lotse_server::http::session::Lasting;
use lotse_store::{
    AssignmentKind, CarrierScope, MasterKeys, Store, StoreOptions, SystemReason, WriteTx, accounts, assignments, carriers, cases,
    consents, documents, grants, help, households, relations, requests, teams,
};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use time::Date;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
};
use uuid::Uuid;

use crate::{
    common::{Actor, NOW, Place, TestApp},
    request::{document_of, help_of, picture, question_of},
};

/// One instance with two carriers.
pub struct World {
    pub app: TestApp,
    pub store: Store,
    /// Where the cases are.
    pub here: Carrier,
    /// Another carrier.
    pub there: Carrier,
}

/// A carrier with what requests need from it.
pub struct Carrier {
    pub scope: CarrierScope,
    /// The team of the cases that are acted on.
    pub team: TeamId,
    /// Another one.
    pub other_team: TeamId,
    /// Writes the cases down, and has them until somebody else gets them.
    pub clerk: AccountId,
    /// May stand in.
    pub colleague: AccountId,
    /// A role that waits for confirmation.
    pub waiting: GrantId,
}

/// Somebody, and the case that she acts on.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    pub role: Role,
    pub relation: Relation,
    pub account: AccountId,
    /// Whether it is the account of a person.
    pub is_person: bool,
    /// The case, or one that does not exist.
    pub case: CaseId,
}

impl Pair {
    /// Whether it is the account of a helper; in every other relation a role of that name is only written down for somebody.
    pub fn is_helper(&self) -> bool {
        self.role == Role::Helper && self.relation == Relation::Helper
    }
}

/// When something holds, counted in days from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub from: i64,
    /// The first day on which it no longer holds.
    pub until: Option<i64>,
}

impl Span {
    /// From today on.
    pub const HOLDS: Self = Self { from: 0, until: None };
}

impl Carrier {
    async fn found(app: &TestApp, store: &Store, name: &str) -> Self {
        let staff = ["Clerk", "Colleague", "Newcomer"].map(|who| (format!("{who} of {name}"), Role::Manager));
        let cards = bootstrap::bootstrap(&app.core, name, CarrierKind::City, &staff).await.expect("a carrier");
        let [clerk, colleague, newcomer] = [0, 1, 2].map(|place: usize| cards[place].account);
        let known = carriers::all(&store.read()).await.expect("carriers");
        let scope = CarrierScope::new(known.iter().find(|carrier| carrier.name == name).expect("the carrier").id);
        let (team, other_team) = (TeamId::from_random(app.core.random.bytes()), TeamId::from_random(app.core.random.bytes()));
        let tx = store.write().await.expect("a transaction");
        for (id, name) in [(team, "East"), (other_team, "West")] {
            teams::insert(&tx, scope, id, name).await.expect("a team");
        }
        let waiting = Grant { confirmed: false, ..Grant::of(newcomer, Role::Coordinator, Some(scope)) };
        let waiting = waiting.write(app, &tx).await;
        tx.commit_system(SystemReason::Setup).await.expect("committed");
        Self { scope, team, other_team, clerk, colleague, waiting }
    }
}

/// A role to be given.
#[derive(Debug, Clone, Copy)]
pub struct Grant {
    pub account: AccountId,
    pub role: Role,
    pub scope: Option<CarrierScope>,
    pub team: Option<TeamId>,
    pub span: Span,
    pub confirmed: bool,
    pub revoked: bool,
}

impl Grant {
    /// One that holds.
    pub const fn of(account: AccountId, role: Role, scope: Option<CarrierScope>) -> Self {
        Self { account, role, scope, team: None, span: Span::HOLDS, confirmed: true, revoked: false }
    }

    pub async fn write(self, app: &TestApp, tx: &WriteTx) -> GrantId {
        let grant = grants::Grant {
            id: GrantId::from_random(app.core.random.bytes()),
            account: self.account,
            carrier: self.scope.map(|scope| scope.carrier()),
            role: self.role,
            team: self.team,
            valid_from: day(app, self.span.from),
            valid_until: self.span.until.map(|until| day(app, until)),
            granted_by: None,
            granted_at: NOW,
            confirmed_by: None,
            confirmed_at: self.confirmed.then_some(NOW),
            revoked_at: self.revoked.then_some(NOW),
        };
        grants::insert(tx, &grant).await.expect("a role");
        grant.id
    }
}

fn day(app: &TestApp, from_today: i64) -> Date {
    app.clock.business_date() + time::Duration::days(from_today)
}

impl World {
    pub async fn new(place: Place) -> Self {
        let url = place.url().to_owned();
        let app = TestApp::new(place).await;
        let master = MasterKeys::from_hex(&format!("1:{}", "07".repeat(32))).expect("a master key");
        let clock = Arc::clone(&app.clock);
        let clock: lotse_store::Clock = Arc::new(move || clock.now());
        let options = StoreOptions::new(master, Box::new(ChaCha20Rng::seed_from_u64(9)), clock);
        let store = Store::connect(&url, options).await.expect("a store");
        let here = Carrier::found(&app, &store, "Musterhausen").await;
        let there = Carrier::found(&app, &store, "Nachbarstadt").await;
        Self { app, store, here, there }
    }

    /// Somebody who stands to a case of her own choice in one way and no other.
    pub async fn pair(&self, role: Role, relation: Relation) -> Pair {
        let target = self.case(&self.here, self.here.team).await;
        if role == Role::Helper && relation == Relation::Helper {
            let account = self.helper(target).await;
            return Pair { role, relation, account, is_person: false, case: target };
        }
        let is_family = matches!(relation, Relation::Own | Relation::Custody | Relation::Guardian | Relation::Household);
        let is_person = is_family || role == Role::Refugee;
        let account = if is_person { self.person(relation, target).await } else { self.member_of_staff().await };
        self.let_help(target, account).await;
        if role != Role::Refugee {
            let carrier = if relation == Relation::Other { &self.there } else { &self.here };
            // Whoever administers the instance belongs to no carrier.
            let scope = (role != Role::InstanceAdmin || relation != Relation::Other).then_some(carrier.scope);
            let team = scope.map(|_| if relation == Relation::Team { carrier.team } else { carrier.other_team });
            self.grant(Grant { team, ..Grant::of(account, role, scope) }).await;
        }
        let case = if relation == Relation::None { CaseId::from_random(self.app.core.random.bytes()) } else { target };
        let pair = Pair { role, relation, account, is_person, case };
        self.assign(pair).await;
        pair
    }

    /// The account of somebody whom the person of a case has let help.
    async fn helper(&self, case: CaseId) -> AccountId {
        let who = self.principal(self.account_of(case).await).await;
        let form = |fields: &[(&str, &str)]| {
            let mut form = RawForm::default();
            form.set("submission", self.app.core.submission().to_string());
            fields.iter().for_each(|(name, value)| form.set(name, *value));
            form
        };
        let wanted = form(&[("called", "Ruth"), ("span", "w4"), ("sections", "contact")]);
        let page = helpers::let_help(&self.app.core, &who, Whose::Own, &wanted).await.expect("a code");
        let hers = form(&[("name", "Ruth Öz"), ("kind", "volunteer"), ("promise", "yes")]);
        begin(&self.app.core, &page.code, Lang::De, &hers).await.expect("a help").account
    }

    /// Somebody has let help with a case, and nobody has begun.
    async fn let_help(&self, case: CaseId, by: AccountId) {
        let waits = help::Help {
            id: help_of(case),
            granted_by: by,
            granted_at: NOW,
            span: HelpSpan::Day,
            sections: vec![Section::Contact],
            helper: help::Helper { called: "Ruth".to_owned(), own: None },
            code_until: NOW + helper::CODE_VALID,
            account: None,
            redeemed_at: None,
            until: None,
            ended_at: None,
            seen_rev: 0,
        };
        let tx = self.store.write().await.expect("a transaction");
        let key = self.store.case_key(&tx, self.here.scope, case).await.expect("a key").expect("a case");
        help::insert(&tx, self.here.scope, &key, &waits, &self.app.core.random.bytes()).await.expect("a help");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    /// The account of a person who stands to a case as her own, as one of her family or as a stranger.
    pub async fn person(&self, relation: Relation, target: CaseId) -> AccountId {
        let own = match relation {
            Relation::Own => target,
            Relation::Other => self.case(&self.there, self.there.team).await,
            Relation::Team => self.case(&self.here, self.here.team).await,
            _ => self.case(&self.here, self.here.other_team).await,
        };
        match relation {
            Relation::Custody => self.relate(relations::RelationKind::Custody, own, target, Span::HOLDS).await,
            Relation::Guardian => self.relate(relations::RelationKind::Guardian, own, target, Span::HOLDS).await,
            Relation::Household => {
                self.move_together(own, target).await;
                self.release(target, own).await;
            }
            _ => {}
        }
        self.account_of(own).await
    }

    /// Staff of the carrier, without a role.
    pub async fn member_of_staff(&self) -> AccountId {
        let id = AccountId::from_random(self.app.core.random.bytes());
        let tx = self.store.write().await.expect("a transaction");
        let (carrier, name) = (Some(self.here.scope.carrier()), Some("Somebody".to_owned()));
        let new = accounts::NewAccount { id, person: None, carrier, name, lang: lotse_model::lang::Lang::De };
        accounts::insert(&tx, &new, NOW).await.expect("an account");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
        id
    }

    pub async fn grant(&self, grant: Grant) -> GrantId {
        let tx = self.store.write().await.expect("a transaction");
        let id = grant.write(&self.app, &tx).await;
        tx.commit_system(SystemReason::Setup).await.expect("committed");
        id
    }

    /// Gives the case to somebody, or lets her stand in, where the relation says so.
    pub async fn assign(&self, pair: Pair) {
        let kind = match pair.relation {
            Relation::Assigned => AssignmentKind::Assigned,
            Relation::StandIn => AssignmentKind::StandIn,
            _ => return,
        };
        self.assign_for(pair.account, pair.case, kind, Span::HOLDS).await;
    }

    pub async fn assign_for(&self, account: AccountId, case: CaseId, kind: AssignmentKind, span: Span) {
        let tx = self.store.write().await.expect("a transaction");
        let key = self.store.case_key(&tx, self.here.scope, case).await.expect("a key").expect("a case");
        let (from, until) = (day(&self.app, span.from), span.until.map(|until| day(&self.app, until)));
        let new = assignments::NewAssignment { account, kind, from, until, by: None, reason: None };
        assignments::insert(&tx, self.here.scope, &key, &new, NOW).await.expect("an assignment");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    /// The person of one case answers for that of another.
    pub async fn relate(&self, kind: relations::RelationKind, from: CaseId, to: CaseId, span: Span) {
        let relation = relations::CaseRelation {
            id: Uuid::from_bytes(self.app.core.random.bytes()),
            from,
            to,
            kind,
            valid_from: day(&self.app, span.from),
            valid_until: span.until.map(|until| day(&self.app, until)),
        };
        let tx = self.store.write().await.expect("a transaction");
        relations::insert(&tx, self.here.scope, &relation).await.expect("a relation");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    /// The person of one case shows that of another how to reach her.
    async fn release(&self, from: CaseId, to: CaseId) {
        let tx = self.store.write().await.expect("a transaction");
        let key = self.store.case_key(&tx, self.here.scope, from).await.expect("a key").expect("a case");
        let consent = consents::Consent {
            id: Uuid::from_bytes(self.app.core.random.bytes()),
            case: from,
            kind: ConsentKind::Family,
            given: true,
            to: Some(to),
            recipient: None,
            purpose: None,
            sections: vec![Section::Contact],
            text_version: VERSION.to_owned(),
            lang: lotse_model::lang::Lang::De,
            way: Way::Portal,
            given_at: NOW,
            valid_until: Some(day(&self.app, 30)),
            pending: false,
            withdrawn_at: None,
            by: self.account_of(from).await,
        };
        consents::give(&tx, self.here.scope, &key, &consent).await.expect("a release");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    async fn move_together(&self, one: CaseId, other: CaseId) {
        let household = HouseholdId::from_random(self.app.core.random.bytes());
        let tx = self.store.write().await.expect("a transaction");
        households::insert(&tx, self.here.scope, household, NOW).await.expect("a household");
        for case in [one, other] {
            households::add(&tx, self.here.scope, household, case, day(&self.app, 0)).await.expect("a member");
        }
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    /// A case of a grown-up with an account, assigned to the clerk.
    pub async fn case(&self, carrier: &Carrier, team: TeamId) -> CaseId {
        let clerk = self.principal(carrier.clerk).await;
        let fields = [
            ("submission", self.app.core.submission().to_string()),
            ("members", "1".to_owned()),
            ("lang", "de".to_owned()),
            ("another", "yes".to_owned()),
            ("1.kind", "adult".to_owned()),
            ("1.family_name", "Saleh".to_owned()),
            ("1.given_names", "Amina".to_owned()),
            ("1.birth_date.day", "17".to_owned()),
            ("1.birth_date.month", "5".to_owned()),
            ("1.birth_date.year", "1990".to_owned()),
        ];
        let form = RawForm::from_pairs(fields.map(|(name, value)| (name.to_owned(), value)));
        let location = create::create(&self.app.core, &clerk, &form).await.expect("a case");
        let case: CaseId = location.rsplit('/').next().unwrap_or_default().parse().expect("the address of a case");
        let tx = self.store.write().await.expect("a transaction");
        cases::set_team(&tx, carrier.scope, case, Some(team)).await.expect("a team");
        let key = self.store.case_key(&tx, carrier.scope, case).await.expect("a key").expect("a case");
        let bytes = picture();
        let file = File { id: Uuid::from_u128(1), media: Media::Jpeg, bytes: u64::try_from(bytes.len()).expect("few") };
        let document = Document {
            id: document_of(case),
            rev: 1,
            by: carrier.clerk,
            role: Role::Manager,
            at: NOW,
            content: Content {
                kind: DocumentKind::Lease,
                note: None,
                valid_until: None,
                file: Some(file),
                review: Review::Waiting,
            },
        };
        documents::insert(&tx, carrier.scope, &key, &document, &bytes).await.expect("a document");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
        self.plan(&clerk, case).await;
        self.question(carrier.scope, case).await;
        case
    }

    /// A question of the person of a case.
    async fn question(&self, scope: CarrierScope, case: CaseId) {
        let by = self.account_of(case).await;
        let tx = self.store.write().await.expect("a transaction");
        let key = self.store.case_key(&tx, scope, case).await.expect("a key").expect("a case");
        let request = requests::Request {
            id: question_of(case),
            kind: RequestKind::Question,
            state: RequestState::Open,
            by,
            lang: lotse_model::lang::Lang::De,
            made_at: NOW,
            due_on: day(&self.app, 30),
            about: None,
            answered_at: None,
            answered_by: None,
            ends_on: None,
            case_state: None,
            texts: requests::Texts { words: Some("Warum?".to_owned()), ..requests::Texts::default() },
        };
        requests::insert(&tx, scope, &key, &request).await.expect("a request");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    /// Opens the question of a case again, whatever became of it.
    pub async fn ask_again(&self, case: CaseId) {
        if !self.exists(case).await {
            return;
        }
        let tx = self.store.write().await.expect("a transaction");
        let key = self.store.case_key(&tx, self.here.scope, case).await.expect("a key").expect("a case");
        let found = requests::by_id(&tx, self.here.scope, &key, question_of(case)).await.expect("read").expect("a request");
        let from = found.state;
        let again = requests::Request { state: RequestState::Open, answered_at: None, ..found };
        assert!(requests::change(&tx, self.here.scope, &key, &again, from).await.expect("written"));
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    /// A plan that the person sees.
    async fn plan(&self, clerk: &Principal, case: CaseId) {
        let form = |fields: &[(&str, &str)]| {
            let mut form = RawForm::default();
            form.set("submission", self.app.core.submission().to_string());
            fields.iter().for_each(|(name, value)| form.set(name, *value));
            form
        };
        start::start(&self.app.core, clerk, case, &form(&[("base", "0")])).await.expect("a plan");
        let propose = form(&[("base", "0"), ("do", "step"), ("step", "propose")]);
        edit::edit(&self.app.core, clerk, case, &propose).await.expect("a proposal");
    }

    /// The account of the person of a case.
    pub async fn account_of(&self, case: CaseId) -> AccountId {
        let tx = self.store.read();
        for carrier in [&self.here, &self.there] {
            if let Some(found) = cases::by_id(&tx, carrier.scope, case).await.expect("a database") {
                let person: PersonId = found.person;
                return accounts::of_person(&tx, person).await.expect("accounts")[0];
            }
        }
        panic!("there is no case {case}");
    }

    async fn principal(&self, account: AccountId) -> Principal {
        self.app.core.principal(account, None).await.expect("a database").expect("an account")
    }

    /// Puts a case that exists into a state.
    pub async fn set_state(&self, case: CaseId, state: CaseState) {
        if !self.exists(case).await {
            return;
        }
        let closed_on = (!matches!(state, CaseState::Invited | CaseState::Open)).then(|| day(&self.app, 0));
        let tx = self.store.write().await.expect("a transaction");
        cases::set_state(&tx, self.here.scope, case, state, closed_on, NOW).await.expect("a state");
        tx.commit_system(SystemReason::Setup).await.expect("committed");
    }

    async fn exists(&self, case: CaseId) -> bool {
        cases::by_id(&self.store.read(), self.here.scope, case).await.expect("a database").is_some()
    }

    /// What requests that are denied must leave as it is: the revision of the record, and how many assignments,
    /// documents and helps there are, and when these ended.
    pub async fn trace(&self, case: CaseId) -> Option<(i64, usize, usize, Vec<Option<Millis>>)> {
        let tx = self.store.read();
        let found = cases::by_id(&tx, self.here.scope, case).await.expect("a database")?;
        let assigned = assignments::of_case(&tx, self.here.scope, case).await.expect("assignments");
        let kept = documents::of_cases(&tx, self.here.scope, &[case]).await.expect("documents");
        let key = self.store.case_key(&tx, self.here.scope, case).await.expect("a key").expect("a case");
        let helps = help::of_case(&tx, self.here.scope, &key).await.expect("helps").into_iter().map(|help| help.ended_at);
        Some((found.rev, assigned.len(), kept.get(&case).map_or(0, Vec::len), helps.collect()))
    }

    /// Whether a role that waited still does.
    pub async fn still_waits(&self, grant: GrantId) -> bool {
        let found = grants::by_id(&self.store.read(), grant).await.expect("a database").expect("a role");
        !found.is_confirmed()
    }

    /// Somebody at her browser, signed in.
    pub async fn browser(&self, account: AccountId, is_person: bool) -> Actor<'_> {
        let lasting = if is_person { Lasting::Person } else { Lasting::Staff };
        let until: Millis = self.app.clock.now() + lasting.absolute();
        let data = [
            ("account", account.to_string().into()),
            ("agent", "Firefox, Linux".into()),
            ("idle_ms", lasting.idle().into()),
            ("until", until.into()),
        ];
        let mut record = Record {
            id: Id::default(),
            data: data.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            expiry_date: time::OffsetDateTime::from_unix_timestamp(until / 1000).expect("a time"),
        };
        self.app.core.session_store().create(&mut record).await.expect("a session");
        let mut browser = self.app.anonymous();
        browser.set_cookie("__Host-lotse", &record.id.to_string());
        browser
    }
}
