//! How outcomes of use cases become answers. A use case with an error of its own gets its line here.

use lotse_core::{Failure, StoreError};

use super::WebError;

impl From<Failure> for WebError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::NotFound,
            Failure::Forbidden => Self::Forbidden,
            Failure::BadRequest(missing) => Self::BadRequest(missing),
            Failure::Repeated(location) => Self::Repeated(location),
            Failure::Internal(what) => Self::Internal(what.into()),
            // What was not written, the audit log above all, is not answered as if it were.
            Failure::Store(error @ StoreError::Database(_)) => Self::Busy(Box::new(error)),
            Failure::Store(error) => Self::Internal(Box::new(error)),
        }
    }
}
