//! Whose cases a query may touch (architecture.md A6).

use lotse_model::ids::CarrierId;

/// The carrier whose rows a query is held to. Only `lotse-core` makes one, from a permit or from the facts of access;
/// anything else would get past the separation of carriers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierScope(CarrierId);

impl CarrierScope {
    /// Holds queries to a carrier.
    #[must_use]
    pub const fn new(carrier: CarrierId) -> Self {
        Self(carrier)
    }

    /// The carrier.
    #[must_use]
    pub const fn carrier(self) -> CarrierId {
        self.0
    }
}
