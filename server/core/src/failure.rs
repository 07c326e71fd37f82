//! What any use case may end with besides its own outcomes.

use lotse_store::StoreError;

use crate::access::Denied;

/// A use case that did not come to its own answer.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// There is no such thing, or its existence is a secret to the reader.
    #[error("not found")]
    NotFound,
    /// The reader may know of it and may not do this.
    #[error("forbidden")]
    Forbidden,
    /// The request can't come from one of our forms; the word says what is missing, never what was typed.
    #[error("bad request: {0}")]
    BadRequest(&'static str),
    /// The same form was already sent: this is where its answer stands.
    #[error("already answered")]
    Repeated(String),
    /// The store failed.
    #[error("store: {0}")]
    Store(#[from] StoreError),
    /// Something broke off that never should; the word says what.
    #[error("internal: {0}")]
    Internal(&'static str),
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Hidden => Self::NotFound,
            Denied::Forbidden => Self::Forbidden,
        }
    }
}

/// A form that was not taken, with its page `P` to show once more.
#[derive(Debug, thiserror::Error)]
pub enum Unsaved<P> {
    /// Something typed is wrong: the page with everything typed.
    #[error("invalid form")]
    Invalid(Box<P>),
    /// Somebody else changed the same meanwhile: the page with both.
    #[error("conflict")]
    Conflict(Box<P>),
    /// Denied, repeated, or the store failed.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl<P> From<StoreError> for Unsaved<P> {
    fn from(error: StoreError) -> Self {
        Self::Failure(error.into())
    }
}
