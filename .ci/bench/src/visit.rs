//! Signs people in, in this process, and notes what a page asks of the database and how much it sends.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use axum::{
    Router,
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use http_body_util::BodyExt;
use lotse_core::{
    Recorded,
    clock::{Clock, SystemClock},
    demo::{self, DemoAccount},
};
use lotse_model::entry::Millis;
use lotse_server::{http::router, state::AppState};
use tower::ServiceExt;

use crate::{plan, population::Place, portal};

/// The origin of the portal in this process; nobody listens there.
const PORT: u16 = 9;
const ORIGIN: &str = "http://127.0.0.1:9";

const MINUTE: Millis = 60_000;

/// The clock of the machine, so much ahead.
struct Ahead {
    machine: SystemClock,
    by: AtomicI64,
}

impl Clock for Ahead {
    fn now(&self) -> Millis {
        self.machine.now() + self.by.load(Ordering::Relaxed)
    }

    fn business_date(&self) -> time::Date {
        self.machine.business_date()
    }
}

/// People who are signed in.
pub struct Visitors {
    app: AppState,
    router: Router,
    clock: Arc<Ahead>,
    /// Cookie of a refugee.
    pub refugee: String,
    /// Cookie of her manager.
    pub manager: String,
    /// Cookie of the coordinator.
    pub coordinator: String,
    /// The page of the refugee's case.
    pub case: String,
}

/// A page that is measured.
#[derive(Debug, Clone, Copy)]
pub struct Measured<'a> {
    /// For the table.
    pub name: &'a str,
    /// Its address.
    pub path: &'a str,
    /// Who opens it.
    pub cookie: &'a str,
}

impl Visitors {
    /// Signs them in.
    ///
    /// # Errors
    /// When somebody can't.
    pub async fn arrive(place: &Place) -> Result<Self> {
        let machine = SystemClock { fixed_date: Some(demo::DAY) };
        let clock = Arc::new(Ahead { machine, by: AtomicI64::new(0) });
        let app = portal::state(&place.database, PORT, Arc::<Ahead>::clone(&clock)).await?;
        app.core.follow_changes().await?;
        let router = router::router(app.clone())?;
        let (refugee, manager, coordinator, case) = Default::default();
        let mut visitors = Self { app, router, clock, refugee, manager, coordinator, case };
        let of = |role: &str| place.accounts.iter().filter(|account| account.role == role).cloned().collect::<Vec<_>>();
        let refugee = of("refugee").into_iter().next().context("no refugee")?;
        visitors.refugee = visitors.sign_in(&refugee).await?;
        visitors.coordinator = visitors.sign_in(of("coordinator").first().context("no coordinator")?).await?;
        // In a small population she accompanies people as well.
        visitors.wait_a_minute();
        for manager in of("manager").iter().chain(&of("coordinator")).take(40) {
            let cookie = visitors.sign_in(manager).await?;
            if let Some(case) = visitors.find(&cookie, &refugee.name).await? {
                (visitors.manager, visitors.case) = (cookie, case);
                return Ok(visitors);
            }
        }
        bail!("nobody accompanies {}", refugee.login)
    }

    /// The page of the case that a manager finds by a name.
    async fn find(&self, cookie: &str, name: &str) -> Result<Option<String>> {
        let search = async |typed: &str| self.post("/office/cases/search", cookie, &[("search", typed)]).await;
        search(name).await?;
        let list = self.get("/office/cases", cookie, "identity").await?;
        search("").await?;
        let list = String::from_utf8_lossy(&list);
        let link = list.split("href=\"").filter_map(|rest| rest.split('"').next());
        Ok(link.into_iter().find(|href| href.starts_with("/office/case/")).map(str::to_owned))
    }

    /// Opens a page twice more and tells what it asks of the database: a first visit may fill a cache.
    ///
    /// # Errors
    /// When it is no page, or asks for something else each time.
    pub async fn watch(&self, page: Measured<'_>) -> Result<plan::Page> {
        self.get(page.path, page.cookie, "identity").await?;
        let (body, one) = self.recorded(page).await?;
        let (_, other) = self.recorded(page).await?;
        plan::Page::of_visits(page.path, body.len(), one, &other)
    }

    async fn recorded(&self, page: Measured<'_>) -> Result<(Vec<u8>, Vec<Recorded>)> {
        let (body, statements) = self.app.core.record_statements(self.get(page.path, page.cookie, "identity")).await;
        Ok((body?, statements))
    }

    /// The body of a page.
    ///
    /// # Errors
    /// When it is none.
    pub async fn get(&self, path: &str, cookie: &str, encoding: &str) -> Result<Vec<u8>> {
        let request = Request::get(path).header(header::COOKIE, cookie).header(header::ACCEPT_ENCODING, encoding);
        let response = self.send(request.body(Body::empty())?).await;
        ensure!(response.status() == StatusCode::OK, "{path}: {}", response.status());
        Ok(response.into_body().collect().await?.to_bytes().to_vec())
    }

    async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Result<Response<Body>> {
        let form: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = Request::post(path)
            .header(header::COOKIE, cookie)
            .header(header::ORIGIN, ORIGIN)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = self.send(request.body(Body::from(form.join("&")))?).await;
        ensure!(response.status() == StatusCode::SEE_OTHER, "{path}: {}", response.status());
        Ok(response)
    }

    async fn send(&self, request: Request<Body>) -> Response<Body> {
        let Ok(response) = self.router.clone().oneshot(request).await;
        response
    }

    /// A code of the second factor is good for one sign-in: before the same people can sign in again, time passes.
    fn wait_a_minute(&self) {
        self.clock.by.fetch_add(MINUTE, Ordering::Relaxed);
    }

    /// Signs people in once more, each in another browser.
    ///
    /// # Errors
    /// When somebody can't.
    pub async fn sign_in_again(&self, accounts: &[&DemoAccount]) -> Result<Vec<String>> {
        self.wait_a_minute();
        let mut cookies = Vec::new();
        for account in accounts {
            cookies.push(self.sign_in(account).await?);
        }
        Ok(cookies)
    }

    /// Signs somebody in as she would.
    async fn sign_in(&self, account: &DemoAccount) -> Result<String> {
        let failed = || anyhow!("{} can't sign in", account.login);
        let first = self.post("/login", "", &[("login", &account.login), ("secret", &account.secret)]).await?;
        let mut cookie = session(&first).with_context(failed)?;
        if let Some(letters) = &account.totp_secret {
            let secret: [u8; 20] = data_encoding::BASE32_NOPAD.decode(letters.as_bytes())?.try_into().map_err(|_| failed())?;
            let totp: totp_rs::Totp = totp_rs::Builder::new().with_secret(secret).build().map_err(|_| failed())?;
            let now = u64::try_from(self.app.core.clock.now() / 1000)?;
            let digits = totp.generate(now).to_string();
            let second = self.post("/login/code", &cookie, &[("code", &digits)]).await?;
            cookie = session(&second).with_context(failed)?;
        }
        Ok(cookie)
    }
}

/// The session that an answer sets.
fn session(response: &Response<Body>) -> Option<String> {
    let set = response.headers().get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
    set.filter_map(|set| set.split(';').next()).find(|pair| pair.starts_with("lotse=")).map(str::to_owned)
}

fn encode(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}
