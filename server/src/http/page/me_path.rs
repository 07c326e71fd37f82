//! The addresses of a record: `/me/…` for one's own, `/me/child/<case>/…` for a child's, with section, group and item.

use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};
use lotse_core::record::{Whose, ask::Asked};
use lotse_model::{
    catalogue::{ConsentKind, FIELDS, Group, Section},
    ids::DocumentId,
    request::RequestKind,
};

use crate::{http::errors::WebError, state::AppState};

/// Whose record an address is about.
#[derive(Debug, Clone, Copy)]
pub struct RecordPath(pub Whose);

/// The address of a section.
#[derive(Debug, Clone, Copy)]
pub struct SectionPath {
    /// Whose record.
    pub whose: Whose,
    /// The section.
    pub section: Section,
}

/// The address of a group of questions.
#[derive(Debug, Clone, Copy)]
pub struct GroupPath {
    /// Whose record.
    pub whose: Whose,
    /// The group.
    pub group: Group,
    /// The item; `None` for a group that occurs once and for a new item.
    pub item: Option<u16>,
}

/// The address of a document: of one's own record, of a child's, or of a case in the back office.
#[derive(Debug, Clone, Copy)]
pub struct DocumentPath {
    /// Whose record.
    pub whose: Whose,
    /// The document.
    pub document: DocumentId,
}

/// The address of a kind of consent.
#[derive(Debug, Clone, Copy)]
pub struct ConsentPath {
    /// Whose record.
    pub whose: Whose,
    /// The kind.
    pub kind: ConsentKind,
}

/// The address of a new request: its kind, or the line of the log that a question is about.
#[derive(Debug, Clone, Copy)]
pub struct AskPath {
    /// Whose record.
    pub whose: Whose,
    /// What is asked for.
    pub asked: Asked,
}

/// The named parts of an address.
struct Named(Vec<(String, String)>);

impl Named {
    async fn of(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| WebError::NotFound)?;
        Ok(Self(params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn whose(&self) -> Result<Whose, WebError> {
        match self.get("case") {
            None => Ok(Whose::Own),
            Some(case) => case.parse().map(Whose::Child).map_err(|_| WebError::NotFound),
        }
    }

    fn section(&self) -> Result<Section, WebError> {
        self.get("section").and_then(Section::from_code).ok_or(WebError::NotFound)
    }

    /// A group has one address: that of its section, with an item where it may occur several times.
    fn group(&self) -> Result<(Group, Option<u16>), WebError> {
        let section = self.section()?;
        let fits = |group: &Group| group.section() == section && is_asked(*group);
        let group = self.get("group").and_then(Group::from_code).filter(fits).ok_or(WebError::NotFound)?;
        let item = match (group.repeated(), self.get("item")) {
            (false, None) | (true, Some("new")) => None,
            (true, Some(text)) => {
                Some(text.parse().ok().filter(|item: &u16| item.to_string() == text).ok_or(WebError::NotFound)?)
            }
            _ => return Err(WebError::NotFound),
        };
        Ok((group, item))
    }
}

/// Whether the person is asked anything in a group; others are for staff alone.
fn is_asked(group: Group) -> bool {
    FIELDS.iter().any(|field| field.group == group && field.person_states)
}

impl FromRequestParts<AppState> for RecordPath {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        Named::of(parts, app).await?.whose().map(Self)
    }
}

impl FromRequestParts<AppState> for SectionPath {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let named = Named::of(parts, app).await?;
        Ok(Self { whose: named.whose()?, section: named.section()? })
    }
}

impl FromRequestParts<AppState> for ConsentPath {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let named = Named::of(parts, app).await?;
        let kind = named.get("kind").and_then(ConsentKind::from_code).ok_or(WebError::NotFound)?;
        Ok(Self { whose: named.whose()?, kind })
    }
}

impl FromRequestParts<AppState> for AskPath {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let named = Named::of(parts, app).await?;
        let asked = match (named.get("line"), named.get("request").and_then(RequestKind::from_code)) {
            (Some(line), _) => line.parse().map(Asked::About).map_err(|_| WebError::NotFound)?,
            (None, Some(RequestKind::Deletion)) => Asked::Deletion,
            (None, Some(RequestKind::Restriction)) => Asked::Restriction,
            (None, _) => return Err(WebError::NotFound),
        };
        Ok(Self { whose: named.whose()?, asked })
    }
}

impl FromRequestParts<AppState> for GroupPath {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let named = Named::of(parts, app).await?;
        let (group, item) = named.group()?;
        Ok(Self { whose: named.whose()?, group, item })
    }
}

impl FromRequestParts<AppState> for DocumentPath {
    type Rejection = WebError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, WebError> {
        let named = Named::of(parts, app).await?;
        let document = named.get("document").and_then(|id| id.parse().ok()).ok_or(WebError::NotFound)?;
        Ok(Self { whose: named.whose()?, document })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(pairs: &[(&str, &str)]) -> Named {
        Named(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn one_group_has_one_address() {
        let group = |section, group, item: Option<&str>| {
            let mut pairs = vec![("section", section), ("group", group)];
            pairs.extend(item.map(|item| ("item", item)));
            named(&pairs).group().ok()
        };
        assert_eq!(group("housing", "dwelling", None), Some((Group::Dwelling, None)));
        assert_eq!(group("person", "papers", Some("new")), Some((Group::Papers, None)));
        assert_eq!(group("person", "papers", Some("2")), Some((Group::Papers, Some(2))));
        for (section, of, item) in [
            ("person", "dwelling", None),
            ("housing", "castle", None),
            ("person", "papers", None),
            ("person", "file-numbers", None),
            ("person", "papers", Some("02")),
            ("person", "papers", Some("+2")),
            ("housing", "dwelling", Some("1")),
            ("housing", "dwelling", Some("new")),
        ] {
            assert_eq!(group(section, of, item), None, "{section}/{of}/{item:?}");
        }
        assert!(named(&[("case", "nobody")]).whose().is_err());
    }
}
