//! The whole portal for one test: a database of its own, a clock that stands until it is moved, random numbers from a
//! seed, and people who send requests through all layers.

mod actor;
mod answer;
mod people;
mod place;

use std::sync::{Arc, Mutex};

use axum::Router;
use lotse_core::{
    Core, CoreOptions, MasterKeys,
    account::password::Cost,
    clock::{ManualClock, Random},
};
use lotse_model::entry::Millis;
use lotse_server::{
    config::{PublicUrl, SiteTexts},
    http::{assets::Assets, router},
    state::AppState,
};

pub use actor::{Actor, MULTIPART, multipart};
pub use answer::Answer;
pub use people::{Person, SECRET, digits};
pub use place::Place;

/// The instant at which tests begin: 27 April 2018, noon UTC, 14:00 in Germany.
pub const NOW: Millis = 1_524_830_400_000;
/// Where people reach the portal.
pub const ORIGIN: &str = "https://lotse.example";
pub const MINUTE: Millis = 60_000;
pub const HOUR: Millis = 60 * MINUTE;

/// See the module.
pub struct TestApp {
    pub core: Arc<Core>,
    pub clock: Arc<ManualClock>,
    pub router: Router,
    /// Names of people made so far, so that each is made once.
    known: Mutex<Vec<(&'static str, Person)>>,
    place: Place,
}

impl TestApp {
    /// An empty instance.
    pub async fn new(place: Place) -> Self {
        let clock = Arc::new(ManualClock::at(NOW));
        let options = CoreOptions {
            database_url: place.url().to_owned(),
            master: MasterKeys::from_hex(&format!("1:{}", "07".repeat(32))).expect("a master key"),
            clock: Arc::<ManualClock>::clone(&clock),
            random: Random::seeded(42),
            public_url: ORIGIN.to_owned(),
            demo: false,
            migrate: true,
            passwords: Cost::cheap(),
        };
        let core = Arc::new(Core::open(options).await.expect("a core"));
        core.follow_changes().await.expect("a name index");
        let public_url = PublicUrl::parse(ORIGIN).expect("an origin");
        let app = AppState::new(Arc::clone(&core), Assets::embedded().expect("a list of files"), site(), public_url, Vec::new());
        let router = router::router(app).expect("a router");
        Self { core, clock, router, known: Mutex::default(), place }
    }

    /// The address of its database.
    pub fn url(&self) -> &str {
        self.place.url()
    }

    /// Somebody with a fresh browser.
    pub fn anonymous(&self) -> Actor<'_> {
        Actor::new(self)
    }
}

/// An operator for the legal pages.
pub fn site() -> SiteTexts {
    SiteTexts {
        operator_name: "Stadt Musterhausen".to_owned(),
        operator_address: vec!["Marktplatz 1".to_owned(), "70000 Musterhausen".to_owned()],
        operator_email: Some("portal@musterhausen.example".to_owned()),
        operator_phone: None,
        privacy_officer: "datenschutz@musterhausen.example".to_owned(),
        accessibility_contact: "barriere@musterhausen.example".to_owned(),
    }
}

/// Runs a test on a runtime of its own.
pub fn run<F: Future<Output = ()>>(test: F) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime").block_on(test);
}

/// Declares each test twice: on SQLite and on PostgreSQL. A test is `async fn name(app: TestApp)`.
macro_rules! on_both {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            use crate::common::{Place, TestApp, run};
            $(#[test] fn $name() { run(async { super::$name(TestApp::new(Place::sqlite()).await).await }); })*
        }
        mod postgres {
            use crate::common::{Place, TestApp, run};
            $(#[test] fn $name() { run(async { super::$name(TestApp::new(Place::postgres()).await).await }); })*
        }
    };
}
pub(crate) use on_both;
