//! The server of Lotse: routes, sessions, security headers, jobs and the command line around [`lotse_core`].
//!
//! A request passes the layers of [`http::router`], a handler under [`http::page`] asks the core for a view model and
//! renders it with a page of [`lotse_app`]. Nothing here decides who may do what, and nothing here knows SQL.

pub mod cli;
pub mod config;
pub mod http;
pub mod jobs;
pub mod serve;
pub mod shutdown;
pub mod state;
pub mod telemetry;
