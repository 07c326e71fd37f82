//! Requests made by hand, for the pages of both sides.

use lotse_model::{
    ids::{AuditId, RequestId},
    lang::Lang,
    request::{RequestKind, RequestState},
    role::{Action, Role},
    view::{me::LogLine, request::RequestLine},
};
use time::macros::date;

/// A line of the log, quoted.
pub fn quoted() -> LogLine {
    LogLine {
        id: AuditId::from_random([9; 16]),
        at: 1_524_818_520_000,
        action: Action::ReadCase,
        role: Role::Manager,
        name: Some("Petra Schäfer".to_owned()),
        carrier: None,
        group: None,
        section: None,
        reason: None,
    }
}

/// A request with its answer, if it has one.
pub fn request(number: u8, kind: RequestKind, state: RequestState) -> RequestLine {
    let answered = !matches!(state, RequestState::Open | RequestState::Withdrawn);
    RequestLine {
        id: RequestId::from_random([number; 16]),
        kind,
        state,
        made_on: date!(2018 - 03 - 01),
        due_on: date!(2018 - 04 - 01),
        about: (kind == RequestKind::Question).then(quoted),
        words: Some("Warum <b>?\nZweite Zeile".to_owned()),
        lang: Lang::Ar,
        answered_on: answered.then_some(date!(2018 - 03 - 20)),
        reason: answered.then(|| "Weil <i>nein</i>".to_owned()),
        ends_on: (state == RequestState::Granted).then_some(date!(2018 - 05 - 04)),
        end_reason: None,
    }
}
