//! What every handler can reach.

use std::{ops::Deref, sync::Arc};

use lotse_core::Core;

use crate::{
    config::{Network, PublicUrl, SiteTexts},
    http::{assets::Assets, cookie::Cookies},
};

/// What an instance consists of while it serves.
pub struct Instance {
    /// Use cases.
    pub core: Arc<Core>,
    /// Files of the site.
    pub assets: Assets,
    /// Who runs it.
    pub site: SiteTexts,
    /// Where people reach it.
    pub public_url: PublicUrl,
    /// Whose word about a request's origin counts.
    pub trusted_proxies: Vec<Network>,
    /// Names of the cookies.
    pub cookies: Cookies,
}

/// Shared by all requests; cheap to copy.
#[derive(Clone)]
pub struct AppState(Arc<Instance>);

impl AppState {
    /// Puts an instance together.
    #[must_use]
    pub fn new(core: Arc<Core>, assets: Assets, site: SiteTexts, public_url: PublicUrl, trusted_proxies: Vec<Network>) -> Self {
        let cookies = Cookies::new(public_url.is_https());
        Self(Arc::new(Instance { core, assets, site, public_url, trusted_proxies, cookies }))
    }
}

impl Deref for AppState {
    type Target = Instance;

    fn deref(&self) -> &Instance {
        &self.0
    }
}
