//! The portal over HTTP. Handlers take what they need from extractors, ask the core and answer with a page; what holds
//! for every answer (headers, errors, sessions, limits) stands in layers, all put together in [`router`].

pub mod agent;
pub mod api;
pub mod assets;
pub mod cache;
pub mod compress;
pub mod cookie;
pub mod csrf;
pub mod errors;
pub mod expired;
pub mod extract;
pub mod flash;
pub mod form;
pub mod lang;
pub mod limits;
pub mod page;
pub mod request;
pub mod respond;
pub mod router;
pub mod security;
pub mod session;
pub mod upload;
