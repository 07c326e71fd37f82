//! `/office/case/<id>/plan/events`: what others do in a plan, as server-sent events, or once for a tab without a stream.
//!
//! The number of an event is the revision up to which it tells, so that a browser goes on from there after a lost
//! connection. Wakes carry no content: every stream reads the log under a permit of its own, and ends with the permit.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    Json,
    extract::{RawQuery, State},
    http::HeaderMap,
    response::{
        IntoResponse,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use lotse_app::{
    i18n::{Texts, msg},
    island::api::{PlanCell, PlanNews},
    page::office::{plan_place, plan_writer},
};
use lotse_core::{
    Failure, Principal,
    account::sessions,
    plan::live::{self, News, Wakes, Woken},
};
use lotse_model::{
    ids::{CaseId, OpId},
    plan::{PlanOp, input},
    role::Role,
};
use tokio::time::Instant;

use super::office_desk::query;
use crate::{
    http::{
        errors::{WebError, WebResult},
        extract::{Id, StaffIn},
    },
    state::AppState,
};

/// How often a stream sees whether its reader may still read, and says that she is here.
const CHECK: Duration = Duration::from_secs(20);

/// Begins a stream after a revision; with `once` answers with what is new as one document.
pub async fn get(
    State(app): State<AppState>,
    who: StaffIn,
    Id(case): Id<CaseId>,
    headers: HeaderMap,
    raw: RawQuery,
) -> WebResult {
    let query = query(raw)?;
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).unwrap_or(query.one("after"));
    let after: i64 = last.parse().map_err(|_| WebError::BadRequest("after"))?;
    let tab: OpId = query.one("tab").parse().map_err(|_| WebError::BadRequest("tab"))?;
    let reader = Reader { app, principal: who.principal().clone(), texts: who.texts(), case, tab };
    if query.has("once") {
        let (_, news) = reader.news(&reader.principal, after).await?;
        return Ok(Json(news).into_response());
    }
    // The first look decides whether there is a stream at all.
    live::news(&reader.app.core, &reader.principal, case, after, tab.uuid()).await?;
    reader.is_here(&reader.principal).await?;
    let wakes = reader.app.core.plan_wakes(case);
    let (open, late) = (Open(Arc::new(reader)), Instant::now() + CHECK);
    let state = Stream { open, wakes, late, after, present: None, first: true, over: false };
    let events =
        stream::unfold(state, |mut state| async move { state.next().await.map(|event| (Ok::<_, Infallible>(event), state)) });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(CHECK)).into_response())
}

/// Who reads.
struct Reader {
    app: AppState,
    principal: Principal,
    texts: Texts,
    case: CaseId,
    tab: OpId,
}

impl Reader {
    /// What is new after a revision, in the reader's words, as far as she may read now.
    async fn news(&self, who: &Principal, after: i64) -> Result<(bool, PlanNews), Failure> {
        let found = live::news(&self.app.core, who, self.case, after, self.tab.uuid()).await?;
        Ok((!found.log.is_empty(), self.tell(&found, after)))
    }

    fn tell(&self, found: &News, after: i64) -> PlanNews {
        let place = |cell| plan_place(self.texts, &found.now, cell);
        let name = |account, role| plan_writer(self.texts, &found.names, account, role);
        let mut news = PlanNews { rev: found.log.last().map_or(after, |entry| entry.rev), ..PlanNews::default() };
        for entry in &found.log {
            let mine = entry.by == self.principal.account();
            match &entry.op {
                PlanOp::Set { cell, value, .. } => {
                    let said = if mine {
                        String::new()
                    } else {
                        let args = [("who", name(entry.by, entry.role).into()), ("place", place(*cell).into())];
                        self.texts.plain(msg::OFFICE_PLAN_LIVE_CHANGED, &args)
                    };
                    let text = input::show(value.as_ref());
                    news.cells.push(PlanCell { rev: entry.rev, id: entry.id, cell: *cell, text, said });
                }
                PlanOp::Keep { .. } => {}
                _ => news.shape = true,
            }
        }
        news.present = found
            .present
            .iter()
            .map(|(account, at)| match at {
                Some(cell) => {
                    let args = [("who", name(*account, Role::Manager).into()), ("place", place(*cell).into())];
                    self.texts.plain(msg::OFFICE_PLAN_LIVE_IN, &args)
                }
                None => name(*account, Role::Manager),
            })
            .collect();
        news
    }

    /// Says that the reader has the plan open; where she is, her browser says.
    async fn is_here(&self, who: &Principal) -> Result<(), Failure> {
        live::stay_present(&self.app.core, who, self.case, self.tab.uuid()).await
    }

    /// The reader as she is now, with the roles that she has left: locked or signed out she reads no more.
    async fn now(&self) -> Result<Principal, Failure> {
        if !sessions::is_live(&self.app.core, &self.principal).await? {
            return Err(Failure::Forbidden);
        }
        let now = self.app.core.principal(self.principal.account(), self.principal.session()).await?;
        now.ok_or(Failure::Forbidden)
    }
}

/// A reader with an open page: when it is closed, she has left.
struct Open(Arc<Reader>);

impl Drop for Open {
    fn drop(&mut self) {
        let reader = Arc::clone(&self.0);
        tokio::spawn(async move {
            // Who can't say that she left is forgotten a little later.
            let _ = live::leave(&reader.app.core, &reader.principal, reader.case, reader.tab.uuid()).await;
        });
    }
}

struct Stream {
    open: Open,
    wakes: Wakes,
    /// When she says again that she is here.
    late: Instant,
    after: i64,
    present: Option<Vec<String>>,
    first: bool,
    over: bool,
}

impl Stream {
    /// The next event; `None` when the stream is over.
    async fn next(&mut self) -> Option<Event> {
        if self.over {
            return None;
        }
        loop {
            let woken = if std::mem::take(&mut self.first) { Woken::News } else { self.wakes.next(self.late).await };
            let reader = &self.open.0;
            if woken == Woken::Stop {
                return None;
            }
            let found = async {
                let who = reader.now().await?;
                let found = reader.news(&who, self.after).await?;
                if woken == Woken::Late {
                    self.late = Instant::now() + CHECK;
                    reader.is_here(&who).await?;
                }
                Ok(found)
            };
            match found.await {
                Ok((something, news)) => {
                    if !something && self.present.as_ref() == Some(&news.present) {
                        continue;
                    }
                    self.after = news.rev;
                    self.present = Some(news.present.clone());
                    return event(&news);
                }
                Err(Failure::Forbidden | Failure::NotFound) => {
                    self.over = true;
                    return event(&PlanNews { rev: self.after, ended: true, ..PlanNews::default() });
                }
                // The browser comes again and goes on from the last number.
                Err(_) => return None,
            }
        }
    }
}

fn event(news: &PlanNews) -> Option<Event> {
    Event::default().id(news.rev.to_string()).json_data(news).ok()
}
