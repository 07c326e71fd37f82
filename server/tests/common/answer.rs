//! What came back, with what tests ask of it.

use axum::http::{HeaderMap, StatusCode};

/// An answer that was read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// SQL statements that this request made.
    pub statements: usize,
}

impl Answer {
    /// Asserts the status and goes on.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    /// Asserts a redirect after a form.
    #[track_caller]
    pub fn sees(self, location: &str) -> Self {
        let answer = self.status(303);
        assert_eq!(answer.header("location"), location);
        answer
    }

    /// A header, empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Asserts the cache policy.
    #[track_caller]
    pub fn cached(self, policy: &str) -> Self {
        assert_eq!(self.header("cache-control"), policy);
        self
    }

    /// Asserts how many statements it took at most.
    #[track_caller]
    pub fn at_most(self, statements: usize) -> Self {
        assert!(self.statements <= statements, "{} statements", self.statements);
        self
    }

    /// The page.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Asserts that the page holds a text.
    #[track_caller]
    pub fn holds(self, text: &str) -> Self {
        assert!(self.text().contains(text), "`{text}` is missing in: {}", self.text());
        self
    }

    /// Asserts that the page holds neither script nor style, only links to them: the policy would stop them.
    #[track_caller]
    pub fn without_inline_code(self) -> Self {
        let page = self.text();
        for tag in page.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap_or_default();
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            assert_ne!(name, "style", "an inline style sheet");
            assert!(name != "script" || tag.contains("src="), "an inline script: <{tag}>");
            for attribute in tag.split_whitespace().skip(1) {
                assert!(!attribute.starts_with("style="), "an inline style: <{tag}>");
                assert!(!attribute.starts_with("on") || !attribute.contains('='), "an inline handler: <{tag}>");
            }
            assert!(!tag.contains("javascript:"), "a script in an address: <{tag}>");
        }
        self
    }

    /// The `Set-Cookie` of a name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let wanted = format!("{name}=");
        self.headers
            .get_all("set-cookie")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .rfind(|value| value.starts_with(&wanted))
    }
}
