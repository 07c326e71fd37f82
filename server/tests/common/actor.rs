//! A browser with its cookies.

use std::collections::BTreeMap;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
    response::Response,
};
use http_body_util::BodyExt;
use lotse_model::{entry::Millis, ids::AccountId};
use lotse_server::http::session::Lasting;
use tower::ServiceExt;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
};

use super::{Answer, ORIGIN, TestApp};

/// The type of a form with a file.
pub const MULTIPART: &str = "multipart/form-data; boundary=lotse-boundary";

/// The body of a form whose last input is a file, as browsers write it.
pub fn multipart(fields: &[(&str, &str)], file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--lotse-boundary\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(
        b"--lotse-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"IMG_0001.HEIC\"\r\nContent-Type: image/heic\r\n\r\n",
    );
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--lotse-boundary--\r\n");
    body
}

/// Somebody in front of a browser.
pub struct Actor<'a> {
    app: &'a TestApp,
    cookies: BTreeMap<String, String>,
    /// The account with which she is signed in.
    pub account: Option<AccountId>,
}

impl<'a> Actor<'a> {
    pub(super) const fn new(app: &'a TestApp) -> Self {
        Self { app, cookies: BTreeMap::new(), account: None }
    }

    /// Signs in past the pages, as they would do it.
    pub async fn sign_in(mut self, account: AccountId, lasting: Lasting) -> Self {
        use lotse_core::clock::Clock;
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
        self.cookies.insert("__Host-lotse".to_owned(), record.id.to_string());
        self.account = Some(account);
        self
    }

    /// Asks for a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    /// Asks for a page with more headers.
    pub async fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", path, headers, Vec::new()).await
    }

    /// Sends a form of ours.
    pub async fn post_form(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = [("origin", ORIGIN), ("content-type", "application/x-www-form-urlencoded")];
        self.send("POST", path, &form, encode(fields).into_bytes()).await
    }

    /// Sends a form of ours with a file.
    pub async fn post_file(&mut self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
        let form = [("origin", ORIGIN), ("content-type", MULTIPART)];
        self.send("POST", path, &form, multipart(fields, file)).await
    }

    /// Sends anything.
    pub async fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
        let (response, statements) = self.begin(method, path, headers, body).await;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body, statements }
    }

    /// Opens a stream: what it says is still to be read.
    pub async fn open(&mut self, path: &str) -> Body {
        let (response, _) = self.begin("GET", path, &[], Vec::new()).await;
        assert_eq!(response.status(), StatusCode::OK, "{path}");
        response.into_body()
    }

    /// The head of an answer, with the statements that it took.
    async fn begin(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> (Response, usize) {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "lotse.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let request = request.body(Body::from(body)).expect("a request");
        let work = self.app.router.clone().oneshot(request);
        let (response, statements) = self.app.core.count_statements(work).await;
        let response = response.expect("routers do not fail");
        for set in response.headers().get_all(header::SET_COOKIE) {
            self.take(set.to_str().expect("text"));
        }
        (response, statements)
    }

    /// What the browser sends back under a name.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Puts a cookie into the browser.
    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// As browsers do it: a cookie with `__Host-` is taken only with `Secure` and the path `/`.
    fn take(&mut self, set: &str) {
        let mut parts = set.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { return };
        let attributes: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
        let has = |attribute: &str| attributes.iter().any(|found| found == attribute);
        if name.starts_with("__Host-") && !(has("secure") && has("path=/")) {
            return;
        }
        if has("max-age=0") || value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// As browsers encode forms.
fn encode(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b' ' => "+".to_owned(),
                b'*' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
                byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            })
            .collect::<String>()
    };
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}
