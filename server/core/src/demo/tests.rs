use std::{net::IpAddr, sync::Arc};

use data_encoding::BASE32_NOPAD;
use lotse_model::{
    catalogue::{FIELDS, FieldId, Group},
    date::PartialDate,
    form::RawForm,
    ids::{AccountId, CarrierId, CaseId},
    input,
    role::Role,
    rules::{HousingGroup, Responsible, StatusBucket},
    value::{Answer, Code, How, Value},
    view::figures::FiguresPage,
};
use lotse_store::{CarrierScope, MasterKeys, accounts, cases};
use time::{Date, macros::date};

use super::{plan::tests::another, *};
use crate::{
    Core, CoreOptions, Principal,
    account::{Address, password::Cost, sign_in},
    clock::{ManualClock, Random},
    office::{case, enter},
    oversight::figures::figures,
    record::{Whose, home, log},
};

struct Filled {
    core: Core,
    clock: Arc<ManualClock>,
    accounts: Vec<DemoAccount>,
    _folder: tempfile::TempDir,
}

async fn open(demo: bool) -> (Core, Arc<ManualClock>, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Arc::new(ManualClock::at(0));
    let options = CoreOptions {
        database_url: format!("sqlite://{}", folder.path().join("lotse.db").display()),
        master: MasterKeys::from_hex(&format!("1:{}", "07".repeat(32))).expect("a key"),
        clock: Arc::<ManualClock>::clone(&clock),
        random: Random::seeded(5),
        public_url: "http://127.0.0.1:3000".to_owned(),
        demo,
        migrate: true,
        passwords: Cost::cheap(),
    };
    (Core::open(options).await.expect("a core"), clock, folder)
}

async fn filled(counts: &Counts) -> Filled {
    let (core, clock, folder) = open(true).await;
    let accounts = fill(&core, &clock, counts).await.expect("filled");
    assert_eq!(core.clock.business_date(), DAY);
    Filled { core, clock, accounts, _folder: folder }
}

impl Filled {
    async fn carrier(&self, name: &str) -> CarrierId {
        let all = lotse_store::carriers::all(&self.core.store.read()).await.expect("carriers");
        all.into_iter().find(|carrier| carrier.name == name).expect("the carrier").id
    }

    async fn somebody(&self, carrier: &str, role: Role) -> Principal {
        let scope = CarrierScope::new(self.carrier(carrier).await);
        for member in accounts::staff(&self.core.store.read(), scope).await.expect("staff") {
            let who = self.principal(member.id).await;
            if who.has(role) {
                return who;
            }
        }
        panic!("nobody is {}", role.code())
    }

    async fn principal(&self, account: AccountId) -> Principal {
        self.core.principal(account, None).await.expect("a database").expect("an account")
    }

    async fn figures(&self, carrier: &str, as_of: Option<Date>, known_on: Option<Date>) -> FiguresPage {
        let who = self.somebody(carrier, Role::Coordinator).await;
        let mut raw = RawForm::default();
        for (input, day) in [("as_of", as_of), ("known_on", known_on)] {
            let Some(day) = day else { continue };
            raw.set(&format!("{input}.day"), day.day().to_string());
            raw.set(&format!("{input}.month"), u8::from(day.month()).to_string());
            raw.set(&format!("{input}.year"), day.year().to_string());
        }
        figures(&self.core, &who, &raw).await.expect("figures")
    }

    /// Signs in as the page would have it: secret, and second factor for staff.
    async fn sign_in(&self, account: &DemoAccount) -> Principal {
        let from = Address::of(&self.core, IpAddr::from([127, 0, 0, 1]));
        let entered = sign_in::sign_in(&self.core, &account.login, &account.secret, from).await.expect("signed in");
        assert_eq!(entered.needs_second_factor, account.totp_secret.is_some(), "{}", account.name);
        if let Some(letters) = &account.totp_secret {
            let secret: [u8; 20] = BASE32_NOPAD.decode(letters.as_bytes()).expect("letters").try_into().expect("length");
            let totp: totp_rs::Totp = totp_rs::Builder::new().with_secret(secret).build().expect("a generator");
            let seconds = u64::try_from(self.core.clock.now() / 1000).expect("a time");
            let code = totp.generate(seconds).to_string();
            sign_in::second_factor(&self.core, entered.account, &code, from).await.expect("second factor");
        }
        self.principal(entered.account).await
    }

    /// The manager enters from a document where somebody lives.
    async fn housing(&self, who: &Principal, id: CaseId, code: &str, since: Date, how: How) {
        let page = case::group(&self.core, who, id, Group::Dwelling, None).await.expect("the page");
        let mut raw = page.form.form.raw.clone();
        let since = PartialDate::from_date(since);
        input::fill(&mut raw, FieldId::HousingKind, &Answer::Value(Value::Dated { code: Code::new(code), since, how }));
        raw.set("housing.kind.how", if how == How::Corrected { "corrected" } else { "changed" });
        raw.set("base", page.form.base.to_string());
        raw.set("submission", page.form.submission.to_string());
        raw.set("source", "document");
        enter::enter(&self.core, who, id, Group::Dwelling, None, &raw).await.expect("entered");
    }
}

fn lines(page: &FiguresPage) -> Vec<(HousingGroup, Responsible, u64)> {
    page.responsible.clone()
}

#[tokio::test]
async fn the_figures_page_shows_the_papers_figures() {
    use HousingGroup as H;
    use Responsible as R;
    let filled = filled(&Counts::default()).await;
    let page = filled.figures("Stadt Ludwigsburg", None, None).await;
    assert_eq!((page.follow_up, page.permit_gestattung_duldung), (386, (308, 43, 35)));
    let status: Vec<(StatusBucket, u64, String)> = page
        .status
        .iter()
        .map(|line| (line.bucket, line.count, line.share.map(|share| share.to_string()).unwrap_or_default()))
        .collect();
    let expected = [
        (StatusBucket::Refugee, 96, "24.9"),
        (StatusBucket::Subsidiary, 70, "18.1"),
        (StatusBucket::Asylum, 6, "1.6"),
        (StatusBucket::OtherPermit, 130, "33.7"),
        (StatusBucket::Family, 6, "1.6"),
        (StatusBucket::Gestattung, 43, "11.1"),
        (StatusBucket::Duldung, 35, "9.1"),
    ];
    assert_eq!(status, expected.map(|(bucket, count, share)| (bucket, count, share.to_owned())));
    let expected = [
        (H::Provisional, R::CountyService, 41),
        (H::ProvisionalOverdue, R::IntegrationManagement, 78),
        (H::Municipal, R::IntegrationManagement, 288),
        (H::Private, R::IntegrationManagement, 29),
        (H::Private, R::MigrationCounselling, 69),
    ];
    assert_eq!(lines(&page), expected);
    assert_eq!(page.to_clarify, 9);
    let staff = &page.staff;
    assert_eq!((staff.posts.to_string(), staff.capacity, staff.cared, staff.free), ("5.75".to_owned(), 460, 395, 65));
    assert_eq!(
        (staff.ratio.map(|ratio| ratio.to_string()), staff.needed.map(|posts| posts.to_string())),
        (Some("68.70".to_owned()), Some("4.94".to_owned()))
    );
    assert!(staff.met);
    assert_eq!((page.managers.len(), page.managers.iter().map(|manager| manager.cases).sum::<u64>()), (8, 395));
    let funding = page.funding.as_ref().expect("counted");
    assert_eq!(
        (funding.counted, funding.per_head.map(|euro| euro.to_string()), funding.frame.map(|euro| euro.whole_euro())),
        (339, Some("796.08".to_owned()), Some(269_871))
    );
    assert!(page.districts.len() >= 12 && page.sections.iter().all(|section| section.answered > 0));
    let proven = |section| FIELDS.iter().any(|field| field.section() == section && field.needs_proof && field.person_states);
    assert!(page.sections.iter().all(|line| line.proposals > 0 || !proven(line.section)), "{:?}", page.sections);

    // The other carriers have figures of their own.
    for population in &Counts::default().carriers[1..] {
        let page = filled.figures(&population.name, None, None).await;
        assert_eq!(page.follow_up, u64::from(population.follow_up()));
        assert_eq!(page.funding.as_ref().expect("counted").counted, u64::from(population.funding));
    }

    // Staff hear of some moves only days later: on some days less was known than is now.
    let mut late = 0;
    for day in [date!(2017 - 06 - 15), date!(2017 - 10 - 01), date!(2017 - 12 - 31), date!(2018 - 02 - 15), date!(2018 - 03 - 31)]
    {
        let then = filled.figures("Stadt Ludwigsburg", Some(day), Some(day)).await;
        let now = filled.figures("Stadt Ludwigsburg", Some(day), None).await;
        assert!(then.follow_up > 200, "{}", then.follow_up);
        late += u32::from(lines(&then) != lines(&now));
    }
    assert!(late > 0);

    every_account_signs_in(&filled).await;
}

async fn every_account_signs_in(filled: &Filled) {
    // Codes of the second factor are good for once.
    filled.clock.advance(3_600_000);
    let count = |role: &str| filled.accounts.iter().filter(|account| account.role == role).count();
    assert_eq!((count("manager") + count("coordinator"), count("coordinator")), (11, 3));
    assert_eq!((count("carrier_admin"), count("auditor"), count("instance_admin"), count("refugee")), (3, 3, 1, 7));
    let (mut looked, mut new) = (0, 0);
    for account in &filled.accounts {
        let who = filled.sign_in(account).await;
        assert_eq!(account.home, crate::account::first_page(&who));
        if account.role == "refugee" {
            let page = home::home(&filled.core, &who, Whose::Own, None).await.expect("her home");
            assert!(page.call_name.is_some() && page.manager.is_some() && page.card_notice.is_none());
            new += u32::from(!page.news.is_empty());
            looked += log::log(&filled.core, &who, Whose::Own, None).await.expect("her log").lines.len();
        }
    }
    assert!(looked > 30, "{looked} accesses");
    assert!(new > 0, "nobody finds something new");
    let json = serde_json::to_value(&filled.accounts).expect("json");
    let first = json[0].as_object().expect("an object");
    assert_eq!(first.keys().collect::<Vec<_>>(), ["home", "login", "name", "role", "secret"]);
    let last = json.as_array().and_then(|all| all.last()).and_then(|last| last.as_object()).expect("staff");
    assert!(last.contains_key("totp_secret"));
}

#[tokio::test]
async fn one_move_changes_the_figures_by_one_and_a_correction_changes_what_was_not_what_was_known() {
    let counts = Counts { seed: 11, carriers: vec![another()] };
    let filled = filled(&counts).await;
    let town = &counts.carriers[0].name;
    let before = filled.figures(town, None, None).await;
    assert_eq!((before.follow_up, before.staff.cared), (131, 61 + 20 + 9 + 13));

    // Somebody with a permit who lives in accommodation of the town moves into a tenancy of her own.
    let scope = CarrierScope::new(filled.carrier(town).await);
    let all =
        cases::of_carrier(&filled.core.store.read(), scope, DAY, &cases::CaseFilter::default(), None, 500).await.expect("cases");
    let row = all
        .iter()
        .find(|row| {
            row.housing.as_deref() == Some("AU_KOMM")
                && row.status.as_deref() == Some("fluechtling")
                && row.case.closed_on.is_none()
                && row.manager.is_some()
        })
        .expect("somebody");
    let who = filled.principal(row.manager.expect("a manager")).await;
    filled.housing(&who, row.case.id, "au_priv", DAY, How::Changed).await;
    let after = filled.figures(town, None, None).await;
    assert_eq!((after.follow_up, after.staff.cared), (131, before.staff.cared - 1));
    let private = |page: &FiguresPage| {
        lines(page).into_iter().find(|line| line.1 == Responsible::MigrationCounselling).map_or(0, |line| line.2)
    };
    assert_eq!(private(&after), private(&before) + 1);
    let yesterday = DAY.previous_day().expect("a day");
    assert_eq!(
        filled.figures(town, Some(yesterday), None).await.staff.cared,
        filled.figures(town, Some(yesterday), Some(yesterday)).await.staff.cared
    );

    // Two days later it turns out that she had moved a week before.
    filled.clock.advance(2 * 86_400_000);
    let moved = date!(2018 - 04 - 20);
    filled.housing(&who, row.case.id, "au_priv", moved, How::Corrected).await;
    let now_known = filled.figures(town, Some(yesterday), None).await;
    let then_known = filled.figures(town, Some(yesterday), Some(yesterday)).await;
    assert_eq!(now_known.staff.cared + 1, then_known.staff.cared);
}

#[tokio::test]
async fn the_same_counts_fill_the_same_accounts() {
    let mut counts = Counts { seed: 4, carriers: vec![another()] };
    let (one, two) = (filled(&counts).await, filled(&counts).await);
    assert_eq!(one.accounts, two.accounts);
    counts.seed = 5;
    assert_ne!(filled(&counts).await.accounts, one.accounts);
}

#[tokio::test]
async fn only_an_empty_demo_is_filled() {
    let counts = Counts { seed: 4, carriers: vec![another()] };
    let (core, clock, _folder) = open(false).await;
    assert!(matches!(fill(&core, &clock, &counts).await, Err(DemoError::NotADemo)));
    let filled = filled(&counts).await;
    assert!(matches!(fill(&filled.core, &filled.clock, &counts).await, Err(DemoError::NotEmpty)));
    let wrong = Counts { seed: 0, carriers: Vec::new() };
    assert!(matches!(fill(&filled.core, &filled.clock, &wrong).await, Err(DemoError::Counts(CountsError::NoCarrier))));
}
