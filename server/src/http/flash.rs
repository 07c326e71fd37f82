//! The message of the last step ("Saved 10:42"), carried over the redirect after a form.
//!
//! It travels in a cookie that lives for a minute and holds a code and a time, no text: so it costs no statement, can
//! say nothing that we don't know, and is gone when it was shown.

use axum::http::{HeaderMap, HeaderValue};
use lotse_model::entry::Millis;

use super::cookie::{self, Cookies};

/// How long a message waits for its page.
const SECONDS: u32 = 60;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal),* $(,)?) => {
        /// What happened. Each has a message, see [`Flash::message`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum FlashCode { $($(#[$doc])* $variant),* }

        impl FlashCode {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The code in the cookie and in the id of the message.
            #[must_use]
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),* } }
        }
    };
}

codes! {
    /// Answers were saved.
    Saved = "saved",
    /// Something was taken away.
    Removed = "removed",
    /// The secret was changed.
    SecretChanged = "secret-changed",
    /// A session was ended.
    SessionEnded = "session-ended",
    /// The reader signed out.
    SignedOut = "signed-out",
    /// The session ended by time; what was sent is kept for its account.
    TimedOut = "timed-out",
    /// The session ended by time; a file that was sent was not kept.
    FileLost = "file-lost",
    /// A document was added.
    DocumentAdded = "document-added",
    /// A request was sent.
    RequestSent = "request-sent",
    /// A value was confirmed, refused or asked.
    Answered = "answered",
    /// A case was opened.
    CaseCreated = "case-created",
    /// A case was assigned.
    Assigned = "assigned",
    /// A stand-in was set or ended.
    StandIn = "stand-in",
    /// A role was confirmed.
    GrantConfirmed = "grant-confirmed",
    /// An account, team or carrier was created.
    Created = "created",
    /// Help with filling in was ended.
    HelpStopped = "help-stopped",
    /// A role was ended.
    GrantEnded = "grant-ended",
}

/// A message, with the time where it says one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flash {
    /// What happened.
    pub code: FlashCode,
    /// When.
    pub at: Option<Millis>,
}

impl Flash {
    /// A message without a time.
    #[must_use]
    pub const fn new(code: FlashCode) -> Self {
        Self { code, at: None }
    }

    /// "Saved 10:42".
    #[must_use]
    pub const fn saved(at: Millis) -> Self {
        Self { code: FlashCode::Saved, at: Some(at) }
    }

    /// The id of its message.
    #[must_use]
    pub fn message(self) -> String {
        match self.code {
            // Stands beside forms too.
            FlashCode::Saved => "saved-at".to_owned(),
            code => format!("flash-{}", code.code()),
        }
    }

    /// The message that a browser sent back.
    #[must_use]
    pub fn of_request(headers: &HeaderMap, cookies: Cookies) -> Option<Self> {
        let text = cookie::get(headers, cookies.flash())?;
        let (code, at) = text.split_once('.').map_or((text, None), |(code, at)| (code, Some(at)));
        let code = FlashCode::ALL.iter().copied().find(|known| known.code() == code)?;
        Some(Self { code, at: at.and_then(|at| at.parse().ok()) })
    }

    /// The header that sends it.
    #[must_use]
    pub fn to_header(self, cookies: Cookies) -> Option<HeaderValue> {
        let at = self.at.map(|at| format!(".{at}")).unwrap_or_default();
        cookies.set(cookies.flash(), &format!("{}{at}", self.code.code()), Some(SECONDS))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    #[test]
    fn what_is_sent_comes_back() {
        let cookies = Cookies::new(true);
        for code in FlashCode::ALL {
            for at in [None, Some(1_524_820_920_000)] {
                let flash = Flash { code: *code, at };
                let set = flash.to_header(cookies).expect("a header");
                let pair = set.to_str().expect("text").split(';').next().expect("a pair").to_owned();
                let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(&pair).expect("a header"))]);
                assert_eq!(Flash::of_request(&headers, cookies), Some(flash));
            }
        }
    }

    #[test]
    fn unknown_codes_say_nothing() {
        let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("flash=you-won.1"))]);
        assert_eq!(Flash::of_request(&headers, Cookies::new(false)), None);
    }
}
