//! A browser behind a proxy that speaks TLS to it and plain HTTP to the server.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// Where people reach the portal.
pub const ORIGIN: &str = "https://lotse.example.org";

/// See the module.
#[derive(Clone)]
pub struct Browser {
    server: SocketAddr,
    cookies: BTreeMap<String, String>,
    /// The page from which forms are sent.
    pub origin: &'static str,
}

/// What came back.
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Browser {
    pub const fn new(server: SocketAddr) -> Self {
        Self { server, cookies: BTreeMap::new(), origin: ORIGIN }
    }

    pub fn get(&mut self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1\r\n"), "").expect("an answer")
    }

    /// The same for a server that may not be there yet.
    pub fn try_get(&mut self, path: &str) -> Option<u16> {
        self.send(&format!("GET {path} HTTP/1.1\r\n"), "").ok().map(|answer| answer.status)
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        let body = body.collect::<Vec<_>>().join("&");
        let head = format!(
            "POST {path} HTTP/1.1\r\nOrigin: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
            self.origin,
            body.len()
        );
        self.send(&head, &body).expect("an answer")
    }

    /// Sends JSON to a server that may be gone; the status, if there was an answer.
    pub fn try_post_json(&mut self, path: &str, body: &str) -> Option<u16> {
        let head = format!(
            "POST {path} HTTP/1.1\r\nOrigin: {}\r\nContent-Type: application/json\r\nAccept: application/json\r\n\
             Content-Length: {}\r\n",
            self.origin,
            body.len()
        );
        self.send(&head, body).ok().map(|answer| answer.status)
    }

    fn send(&mut self, head: &str, body: &str) -> std::io::Result<Answer> {
        let mut stream = TcpStream::connect(self.server)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) };
        let host = ORIGIN.trim_start_matches("https://");
        let request = format!(
            "{head}Host: {host}\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\nAccept-Language: de\r\n\
             Accept-Encoding: identity\r\n{cookies}Connection: close\r\n\r\n{body}"
        );
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let text = String::from_utf8(bytes).expect("UTF-8");
        let broken = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
        let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        for (_, set) in headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.take(set);
        }
        let answer = Answer { status: status.expect("a status"), headers, body: body.to_owned() };
        assert_eq!(answer.header("transfer-encoding"), "", "this browser reads whole bodies only");
        Ok(answer)
    }

    /// Whether the browser keeps a cookie of a name.
    pub fn keeps(&self, name: &str) -> bool {
        self.cookies.contains_key(name)
    }

    /// As browsers do it: a cookie with `__Host-` is taken only with `Secure`, the path `/` and no domain.
    fn take(&mut self, set: &str) {
        let mut parts = set.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { return };
        let attributes: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
        let has = |attribute: &str| attributes.iter().any(|found| found == attribute);
        let is_shared = attributes.iter().any(|found| found.starts_with("domain"));
        if name.starts_with("__Host-") && (is_shared || !has("secure") || !has("path=/")) {
            return;
        }
        if has("max-age=0") || value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Answer {
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.body);
        self
    }

    /// Asserts a redirect after a form.
    #[track_caller]
    pub fn sees(self, location: &str) -> Self {
        let answer = self.status(303);
        assert_eq!(answer.header("location"), location);
        answer
    }

    #[track_caller]
    pub fn holds(self, text: &str) -> Self {
        assert!(self.body.contains(text), "`{text}` is missing in: {}", self.body);
        self
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    pub fn text(self) -> String {
        self.body
    }
}

/// As browsers encode forms.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b' ' => "+".to_owned(),
            b'*' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}
