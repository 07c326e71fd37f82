//! Sessions: how long they last, and what they hold.
//!
//! The database keeps them (`lotse_core::Core::session_store`); the cookie holds a random id. A session has two ends:
//! after so long without a request, and after so long in any case. The first is a column that the store touches at most
//! once a minute, so that reading pages hardly writes; the second is fixed when the session begins.

mod dated;

use axum::http::Uri;
use lotse_core::{Core, clock::Clock};
use lotse_model::{
    entry::Millis,
    ids::{AccountId, SessionRef},
    route,
};
use serde::{Serialize, de::DeserializeOwned};
use time::OffsetDateTime;
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore, cookie::SameSite};

use super::{cookie::Cookies, errors::WebError, extract::Account};

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;
const DAY: Millis = 24 * HOUR;

/// Names of what a session holds. The first five are known to the store.
mod key {
    pub(super) const ACCOUNT: &str = "account";
    pub(super) const AGENT: &str = "agent";
    pub(super) const IDLE_MS: &str = "idle_ms";
    pub(super) const REF: &str = "ref";
    pub(super) const SEEN: &str = "seen";
    pub(super) const UNTIL: &str = "until";
    pub(super) const OWN_DEVICE: &str = "own_device";
    pub(super) const NEXT: &str = "next";
}

/// How long a session lasts (architecture.md A18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// A person at a device that others use too.
    Person,
    /// A person at her own phone.
    OwnDevice,
    /// A member of staff.
    Staff,
    /// A helper, for so many milliseconds: her session is all that she has, so it ends with the help and not before.
    Helper(Millis),
}

impl Lasting {
    /// After how long without a request it ends.
    #[must_use]
    pub const fn idle(self) -> Millis {
        match self {
            Self::Person => 20 * MINUTE,
            Self::OwnDevice => 14 * DAY,
            Self::Staff => 30 * MINUTE,
            Self::Helper(lasts) => lasts,
        }
    }

    /// After how long it ends in any case.
    #[must_use]
    pub const fn absolute(self) -> Millis {
        match self {
            Self::Person | Self::Staff => 12 * HOUR,
            Self::OwnDevice => 14 * DAY,
            Self::Helper(lasts) => lasts,
        }
    }

    /// Whether the cookie outlives the browser. For one sitting of a helper it need not.
    const fn is_kept(self) -> bool {
        match self {
            Self::Person | Self::Staff => false,
            Self::OwnDevice => true,
            Self::Helper(lasts) => lasts > 12 * HOUR,
        }
    }
}

/// Before sign-in a session holds a card's code or the way back, for this long.
const ANONYMOUS: Millis = HOUR;

/// The longest way back that is kept.
const NEXT_BYTES: usize = 512;

/// The layer around all pages.
#[must_use]
pub fn layer(core: &Core, cookies: Cookies) -> SessionManagerLayer<impl SessionStore + Clone + use<>> {
    SessionManagerLayer::new(dated::Dated::new(core.session_store(), core.clock.clone()))
        .with_name(cookies.session())
        .with_secure(cookies.is_secure())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
}

/// The session of one browser.
#[derive(Debug, Clone)]
pub struct SessionHandle(Session);

impl From<tower_sessions::session::Error> for WebError {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::Busy(Box::new(error))
    }
}

impl SessionHandle {
    pub(super) const fn new(session: Session) -> Self {
        Self(session)
    }

    /// Who is signed in by it.
    pub(super) async fn account(&self, core: &Core) -> Result<Option<Account>, WebError> {
        if self.0.id().is_none() {
            return Ok(None);
        }
        let Some(account) = self.get::<String>(key::ACCOUNT).await? else { return Ok(None) };
        let reference: Option<String> = self.get(key::REF).await?;
        let (Ok(account), Some(Ok(session_ref))) =
            (account.parse::<AccountId>(), reference.map(|text| text.parse::<SessionRef>()))
        else {
            return Err(WebError::Internal("a session names no account".into()));
        };
        let Some(principal) = core.principal(account, Some(session_ref)).await? else {
            // Locked or gone: the session ends with the account.
            self.0.flush().await?;
            return Ok(None);
        };
        let now = core.clock.now();
        let seen: Millis = self.get(key::SEEN).await?.unwrap_or(now);
        let idle: Millis = self.get(key::IDLE_MS).await?.unwrap_or(Lasting::Person.idle());
        let until: Millis = self.get(key::UNTIL).await?.unwrap_or(now);
        // The store has touched it just now if the last touch was a minute old.
        let touched = if now - seen >= MINUTE { now } else { seen };
        Ok(Some(Account { principal, session_ref, until: until.min(touched + idle) }))
    }

    /// Whether an account is signed in by it, whoever that is.
    pub(super) async fn is_signed_in(&self) -> Result<bool, WebError> {
        Ok(self.0.get_value(key::ACCOUNT).await?.is_some())
    }

    /// Begins a signed-in session under a new id, so that an id known before sign-in is worth nothing after it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(&self, account: AccountId, lasting: Lasting, agent: &str, clock: &dyn Clock) -> Result<(), WebError> {
        let next: Option<String> = self.get(key::NEXT).await?;
        self.0.cycle_id().await?;
        self.0.clear().await;
        let until = clock.now() + lasting.absolute();
        self.put(key::ACCOUNT, account.to_string()).await?;
        self.put(key::AGENT, agent).await?;
        self.put(key::IDLE_MS, lasting.idle()).await?;
        self.put(key::UNTIL, until).await?;
        if lasting.is_kept() {
            self.put(key::OWN_DEVICE, true).await?;
        }
        if let Some(next) = next {
            self.put(key::NEXT, next).await?;
        }
        Ok(())
    }

    /// Ends it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end(&self) -> Result<(), WebError> {
        Ok(self.0.flush().await?)
    }

    /// Keeps a value until it is taken or the session ends: a card's code, the account that still owes its second
    /// factor.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put(&self, name: &str, value: impl Serialize) -> Result<(), WebError> {
        self.0.insert(name, value).await?;
        self.limit().await
    }

    /// Reads a value.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, WebError> {
        Ok(self.0.get(name).await?)
    }

    /// Reads a value and forgets it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, WebError> {
        // Forgetting writes, so it is done only where there is something to forget.
        let Some(value) = self.get(name).await? else { return Ok(None) };
        self.0.remove_value(name).await?;
        self.limit().await?;
        Ok(Some(value))
    }

    /// Keeps where somebody wanted to go, for after sign-in. The start pages of the areas need no keeping.
    pub(super) async fn keep_next(&self, uri: &Uri) -> Result<(), WebError> {
        let path = uri.path_and_query().map_or("", |path| path.as_str());
        if is_deep(path) { self.put(key::NEXT, path).await } else { Ok(()) }
    }

    /// Where to go after sign-in: the kept way, if it lies in the area that begins at `home`, else `home`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_next(&self, home: &str) -> Result<String, WebError> {
        let next: Option<String> = self.take(key::NEXT).await?;
        let next = next.filter(|path| is_deep(path) && path.starts_with(area_of(home)));
        Ok(next.unwrap_or_else(|| home.to_owned()))
    }

    /// Repeats how long the cookie lasts, which the layer forgets between requests: it outlives the browser on one's
    /// own device alone. The end of the session itself is written by [`dated`].
    async fn limit(&self) -> Result<(), WebError> {
        let until = self.0.get::<Millis>(key::UNTIL).await?;
        let own_device = self.0.get::<bool>(key::OWN_DEVICE).await?.unwrap_or(false);
        let end = until.filter(|_| own_device).and_then(instant);
        self.0.set_expiry(Some(end.map_or(Expiry::OnSessionEnd, Expiry::AtDateTime)));
        Ok(())
    }
}

fn instant(at: Millis) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(at / 1000).ok()
}

/// A way into one of the areas, beneath its start page. Nothing of another site begins like this.
fn is_deep(path: &str) -> bool {
    path.len() <= NEXT_BYTES
        && [route::ME, route::OFFICE].iter().any(|area| path.strip_prefix(area).is_some_and(|rest| rest.starts_with('/')))
}

fn area_of(home: &str) -> &'static str {
    if home.starts_with(route::OFFICE) { route::OFFICE } else { route::ME }
}
