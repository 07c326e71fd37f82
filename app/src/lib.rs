//! Pages and islands of the portal. Every page is a function of a view model: no database, no policy, no clock.
//!
//! A newcomer reads in this order: [`i18n`] (texts), [`ui`] (the parts that pages are made of), [`layout`] (what
//! stands around every page), [`page`] (the pages), [`island`] (what runs in the browser).

#[cfg(feature = "ssr")]
pub mod i18n;
pub mod island;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod ui;
