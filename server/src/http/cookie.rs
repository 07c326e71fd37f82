//! Reading and writing our few cookies. None of them is readable by scripts, none goes to another site.

use axum::http::{HeaderMap, HeaderValue, header};

/// Names and protection of the cookies of this instance.
///
/// Over TLS they carry the prefix `__Host-`, so that no other host of the domain can set them; the demo on loopback
/// has no TLS and uses plain names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cookies {
    secure: bool,
}

impl Cookies {
    /// For an instance with TLS or without.
    #[must_use]
    pub const fn new(secure: bool) -> Self {
        Self { secure }
    }

    /// Whether browsers may send them over TLS alone.
    #[must_use]
    pub const fn is_secure(self) -> bool {
        self.secure
    }

    /// The cookie of the session.
    #[must_use]
    pub const fn session(self) -> &'static str {
        if self.secure { "__Host-lotse" } else { "lotse" }
    }

    /// The cookie with the chosen language.
    #[must_use]
    pub const fn lang(self) -> &'static str {
        if self.secure { "__Host-lang" } else { "lang" }
    }

    /// The cookie with the message of the last step.
    #[must_use]
    pub const fn flash(self) -> &'static str {
        if self.secure { "__Host-flash" } else { "flash" }
    }

    /// The cookie that says that single keys do nothing in this browser.
    #[must_use]
    pub const fn keys(self) -> &'static str {
        if self.secure { "__Host-keys" } else { "keys" }
    }

    /// Sets a cookie until the browser is closed, or for so many seconds. `value` holds letters, digits, `-`, `_` and
    /// `.` only; anything else gives no header.
    #[must_use]
    pub fn set(self, name: &str, value: &str, seconds: Option<u32>) -> Option<HeaderValue> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !value.chars().all(is_plain) {
            return None;
        }
        let secure = if self.secure { "; Secure" } else { "" };
        let age = seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        HeaderValue::from_str(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{age}")).ok()
    }

    /// Takes a cookie away.
    #[must_use]
    pub fn expire(self, name: &str) -> Option<HeaderValue> {
        self.set(name, "", Some(0))
    }
}

/// The value of a cookie that the browser sent.
#[must_use]
pub fn get<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others() {
        let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static("a=1; lang=ar; b=2"))]);
        assert_eq!(get(&headers, "lang"), Some("ar"));
        assert_eq!(get(&headers, "an"), None);
    }

    #[test]
    fn protection_follows_the_instance() {
        let set = Cookies::new(true).set(Cookies::new(true).lang(), "ar", None).expect("a header");
        assert_eq!(set, "__Host-lang=ar; Path=/; HttpOnly; SameSite=Lax; Secure");
        let set = Cookies::new(false).expire("flash").expect("a header");
        assert_eq!(set, "flash=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    #[test]
    fn nothing_can_be_smuggled_into_a_header() {
        assert_eq!(Cookies::new(true).set("flash", "x; Domain=evil", None), None);
    }
}
