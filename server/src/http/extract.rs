//! Who asks, and in which language to answer.

use std::{ops::Deref, str::FromStr, sync::Arc};

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Method, request::Parts},
};
use lotse_app::{
    i18n::Texts,
    layout::{Nav, PageContext},
};
use lotse_core::{Principal, account::Address};
use lotse_model::{date::berlin_datetime, entry::Millis, ids::SessionRef, lang::Lang};

pub use super::form::Posted;
use super::{
    cookie::{self, Cookies},
    errors::WebError,
    flash::Flash,
    lang::Speech,
    request::{Reference, RequestInfo},
    session::SessionHandle,
};
use crate::state::AppState;

/// A signed-in account.
#[derive(Debug, Clone)]
pub struct Account {
    /// Who she is and what she was granted.
    pub principal: Principal,
    /// The session by which she is signed in.
    pub session_ref: SessionRef,
    /// When the session ends if nothing happens.
    pub until: Millis,
}

/// Anybody.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// Language of the page.
    pub lang: Lang,
    /// Whether German stands beneath every label.
    pub german_beside: bool,
    /// Whether single keys do something in the back office: not if they were switched off in this browser.
    pub keys: bool,
    /// The account, if one is signed in.
    pub account: Option<Arc<Account>>,
    /// The session of this browser.
    pub session: SessionHandle,
    /// The message of the last step, to be shown on this page.
    pub flash: Option<Flash>,
    info: Arc<RequestInfo>,
    cookies: Cookies,
}

impl Visitor {
    /// Whether an account is signed in.
    #[must_use]
    pub fn is_signed_in(&self) -> bool {
        self.account.is_some()
    }

    /// Where the request comes from, hashed: for throttles.
    #[must_use]
    pub fn address(&self, app: &AppState) -> Address {
        Address::of(&app.core, self.info.origin.0)
    }

    /// Family of the browser, for the list of sessions.
    #[must_use]
    pub fn agent(&self) -> &str {
        &self.info.agent
    }

    /// The path that was asked for.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.info.path
    }

    /// The number of this request.
    #[must_use]
    pub fn reference(&self) -> Reference {
        self.info.reference
    }

    /// Names of the cookies.
    #[must_use]
    pub const fn cookies(&self) -> Cookies {
        self.cookies
    }

    /// The texts in the reader's language.
    #[must_use]
    pub const fn texts(&self) -> Texts {
        Texts::new(self.lang)
    }

    /// What the last step did, in the reader's words.
    #[must_use]
    pub fn flash_text(&self) -> Option<String> {
        let flash = self.flash?;
        let time = flash.at.map(clock_time).unwrap_or_default();
        Some(self.texts().id_with(&flash.message(), &[("time", time.into())]))
    }

    /// What the frame of a page needs to know.
    #[must_use]
    pub fn context(&self, app: &AppState, nav: Nav) -> PageContext {
        PageContext {
            lang: self.lang,
            german_beside: self.german_beside,
            keys: self.keys,
            assets: app.assets.names(),
            signed_in_until: self.account.as_ref().map(|account| clock_time(account.until)),
            nav,
            demo_banner: app.core.demo.then(|| self.texts().id("demo-banner")),
            path: self.info.path.clone(),
        }
    }

    /// As [`context`](Self::context), for a page that a script makes more comfortable.
    #[must_use]
    pub fn context_with(&self, app: &AppState, nav: Nav, script: &str) -> PageContext {
        let mut ctx = self.context(app, nav);
        ctx.assets.script = app.assets.find(script);
        ctx
    }
}

/// Hour and minute in Germany, as `11:02`.
fn clock_time(at: Millis) -> String {
    let time = berlin_datetime(at).time();
    format!("{:02}:{:02}", time.hour(), time.minute())
}

impl FromRequestParts<AppState> for Visitor {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let missing = || WebError::Internal("a layer is missing around the handlers".into());
        let info = parts.extensions.get::<Arc<RequestInfo>>().cloned().ok_or_else(missing)?;
        let session = parts.extensions.get::<tower_sessions::Session>().cloned().map(SessionHandle::new).ok_or_else(missing)?;
        let account = session.account(&app.core).await?.map(Arc::new);
        let mut speech = Speech::of_request(&parts.headers, app.cookies);
        if let Some(account) = &account {
            // German beneath is a wish for this browser, the language one of the account.
            speech.lang = account.principal.lang();
            info.settle(speech);
        }
        let visitor = Self {
            lang: speech.lang,
            german_beside: speech.german_beside,
            keys: cookie::get(&parts.headers, app.cookies.keys()).is_none(),
            account,
            session,
            flash: Flash::of_request(&parts.headers, app.cookies),
            info,
            cookies: app.cookies,
        };
        parts.extensions.insert(visitor.clone());
        Ok(visitor)
    }
}

macro_rules! visitors {
    ($($(#[$doc:meta])* $name:ident),*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            visitor: Visitor,
            account: Arc<Account>,
        }

        impl $name {
            /// Who she is.
            #[must_use]
            pub fn principal(&self) -> &Principal {
                &self.account.principal
            }

            /// The session by which she is signed in.
            #[must_use]
            pub fn session_ref(&self) -> SessionRef {
                self.account.session_ref
            }
        }

        impl Deref for $name {
            type Target = Visitor;

            fn deref(&self) -> &Visitor {
                &self.visitor
            }
        }
    )*};
}

visitors! {
    /// A signed-in account of either kind; everybody else is led to the sign-in page.
    SignedIn,
    /// The account of a helper: for the parts of a record that she was let fill in.
    HelperIn,
    /// The account of a person: for the refugee's area, which does not exist for staff.
    PersonIn,
    /// The account of a member of staff: for the back office, which does not exist for others. It speaks German or
    /// English.
    StaffIn
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        match visitor.account.clone() {
            Some(account) => Ok(Self { visitor, account }),
            None => {
                // Only reading can be taken up again; what was sent is kept elsewhere (see `expired`).
                if parts.method == Method::GET {
                    visitor.session.keep_next(&parts.uri).await?;
                }
                Err(WebError::SignIn)
            }
        }
    }
}

impl FromRequestParts<AppState> for HelperIn {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        // She has nothing to sign in with: whoever comes without a session comes from a help that is over.
        let account = visitor.account.clone().ok_or(WebError::HelpOver)?;
        if account.principal.helping().is_some() { Ok(Self { visitor, account }) } else { Err(WebError::NotFound) }
    }
}

impl FromRequestParts<AppState> for PersonIn {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let SignedIn { visitor, account } = SignedIn::from_request_parts(parts, app).await?;
        if account.principal.person().is_some() { Ok(Self { visitor, account }) } else { Err(WebError::NotFound) }
    }
}

impl FromRequestParts<AppState> for StaffIn {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let SignedIn { mut visitor, account } = SignedIn::from_request_parts(parts, app).await?;
        if account.principal.person().is_some() || account.principal.helping().is_some() {
            return Err(WebError::NotFound);
        }
        if !Lang::OFFICE.contains(&visitor.lang) {
            visitor.lang = Lang::De;
        }
        Ok(Self { visitor, account })
    }
}

/// The id in a path; what is no id is an address that does not exist.
#[derive(Debug, Clone, Copy)]
pub struct Id<T>(pub T);

impl<T: FromStr + Send> FromRequestParts<AppState> for Id<T> {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| WebError::NotFound)?;
        let id = params.iter().next().and_then(|(_, text)| text.parse().ok());
        id.map(Self).ok_or(WebError::NotFound)
    }
}

/// The part `{version}` of an address: a revision.
#[derive(Debug, Clone, Copy)]
pub struct Version(pub i64);

impl FromRequestParts<AppState> for Version {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| WebError::NotFound)?;
        let version = params.iter().find(|(name, _)| *name == "version").and_then(|(_, text)| text.parse().ok());
        version.map(Self).ok_or(WebError::NotFound)
    }
}
