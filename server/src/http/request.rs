//! What is known of a request before anybody asks anything: its reference number, where it comes from, its language.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, OnceLock},
    time::Instant,
};

use axum::{
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use data_encoding::Encoding;
use tracing::Instrument;

use super::{agent, lang::Speech};
use crate::{config::Network, state::AppState};

/// A number by which a reader can name what went wrong and the operator finds it in the log: `7K3Q-9M2X`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference([u8; 5]);

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = crockford().encode(&self.0);
        let (left, right) = text.split_at_checked(4).unwrap_or((&text, ""));
        write!(f, "{left}-{right}")
    }
}

/// Letters and digits that nobody takes for one another on the telephone.
fn crockford() -> &'static Encoding {
    static ENCODING: OnceLock<Encoding> = OnceLock::new();
    ENCODING.get_or_init(|| {
        let mut specification = data_encoding::Specification::new();
        specification.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        // The 32 symbols above are distinct, which is all that can be wrong; the fallback reads worse, nothing more.
        specification.encoding().unwrap_or(data_encoding::BASE32_NOPAD)
    })
}

/// The network address a request came from. It goes to the core, which hashes it, and nowhere else.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Origin(pub(super) IpAddr);

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Origin(…)")
    }
}

/// See the module.
#[derive(Debug)]
pub struct RequestInfo {
    /// Its number.
    pub reference: Reference,
    /// Where it comes from; all requests of unknown origin share one.
    pub origin: Origin,
    /// Family of the browser.
    pub agent: String,
    /// The path that was asked for, without its query.
    pub path: String,
    said: Speech,
    account: OnceLock<Speech>,
}

impl RequestInfo {
    /// In which language to answer: the account's once it is known.
    #[must_use]
    pub fn speech(&self) -> Speech {
        self.account.get().copied().unwrap_or(self.said)
    }

    /// Notes the language of the account, so that error pages speak it too.
    pub(super) fn settle(&self, speech: Speech) {
        // Only the first word counts; there is one account a request.
        let _ = self.account.set(speech);
    }
}

/// The outermost layer: notes all this, refuses plain HTTP behind a proxy, and writes a line about the answer.
pub async fn enter(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let headers = request.headers();
    let behind_proxy = peer.is_some_and(|peer| app.trusted_proxies.iter().any(|network| network.contains(peer)));
    if behind_proxy && app.public_url.is_https() && came_openly(headers) {
        return to_https(&app, &request);
    }
    let info = Arc::new(RequestInfo {
        reference: Reference(app.core.random.bytes()),
        origin: Origin(peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| origin(peer, headers, &app.trusted_proxies))),
        agent: agent::family(headers),
        path: request.uri().path().to_owned(),
        said: Speech::of_request(headers, app.cookies),
        account: OnceLock::new(),
    });
    let reference = info.reference;
    let method = request.method().clone();
    // The pattern, never the path: paths of lists and cases say who worked on what.
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    request.extensions_mut().insert(info);
    let started = Instant::now();
    let span = tracing::info_span!("request", %reference);
    let response = next.run(request).instrument(span).await;
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::debug!(%method, route, status = response.status().as_u16(), micros, %reference, "answered");
    response
}

/// The address that the last proxy we don't trust wrote down; what stands before it anybody could have written.
fn origin(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    if !is_trusted(peer) {
        return peer;
    }
    let written: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(str::trim)
        .collect();
    let mut nearest = peer;
    for text in written.into_iter().rev() {
        let Ok(address) = text.parse::<IpAddr>() else { return nearest };
        nearest = address;
        if !is_trusted(address) {
            break;
        }
    }
    nearest
}

fn came_openly(headers: &HeaderMap) -> bool {
    headers.get("x-forwarded-proto").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"http"))
}

/// Reading is led to TLS; what was sent openly is not repeated but refused, for it would be sent openly again.
fn to_https(app: &AppState, request: &Request) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        Redirect::permanent(&format!("{}{path}", app.public_url.as_str())).into_response()
    } else {
        (axum::http::StatusCode::FORBIDDEN, [(header::CACHE_CONTROL, "no-store")]).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn from(peer: &str, forwarded: &'static str) -> String {
        let trusted = ["127.0.0.1".parse().expect("a network"), "10.0.0.0/8".parse().expect("a network")];
        let headers =
            HeaderMap::from_iter([(header::HeaderName::from_static("x-forwarded-for"), HeaderValue::from_static(forwarded))]);
        origin(peer.parse().expect("an address"), &headers, &trusted).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        assert_eq!(from("203.0.113.9", "198.51.100.1"), "203.0.113.9");
        assert_eq!(from("127.0.0.1", "198.51.100.1"), "198.51.100.1");
        assert_eq!(from("127.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.7"), "198.51.100.1");
        assert_eq!(from("127.0.0.1", "198.51.100.1, nonsense"), "127.0.0.1");
        assert_eq!(from("127.0.0.1", "10.0.0.1, 10.0.0.2"), "10.0.0.1");
    }

    #[test]
    fn reference_numbers_can_be_read_aloud() {
        assert_eq!(Reference([0xff; 5]).to_string(), "ZZZZ-ZZZZ");
        assert_eq!(Reference([0; 5]).to_string(), "0000-0000");
    }

    #[test]
    fn an_origin_is_never_shown() {
        assert_eq!(format!("{:?}", Origin(IpAddr::V4(Ipv4Addr::LOCALHOST))), "Origin(…)");
    }
}
