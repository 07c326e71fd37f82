//! What islands ask of the server: server functions, which reach the use cases through [`IslandApi`]. They take and give
//! JSON, and every one of them is allowed or refused there by a permit.

#[cfg(feature = "ssr")]
use leptos::{
    prelude::*,
    server_fn::codec::{Json, JsonEncoding},
};
use lotse_model::{
    ids::{CaseId, OpId},
    plan::CellRef,
};
use serde::{Deserialize, Serialize};

/// A change of one place of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanChange {
    /// Its id: sent again, it is done once.
    pub id: OpId,
    /// The place.
    pub cell: CellRef,
    /// The revision it was typed upon.
    pub base: i64,
    /// What was typed.
    pub text: String,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanAnswer {
    /// This stands there now, since this revision.
    Saved {
        /// The revision.
        rev: i64,
        /// What the input shows.
        text: String,
    },
    /// Somebody else wrote in the same place; what was typed is kept in the history, and its writer chooses.
    Conflict(PlanClash),
    /// The part was taken away, and what was typed for it is kept in the history; or the plan has ended.
    Gone,
    /// It is wrong: why, in words.
    Wrong(String),
}

/// Two values for one place, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanClash {
    /// The revision of what stands there.
    pub rev: i64,
    /// The name of the place.
    pub place: String,
    /// What the input of the other one shows.
    pub theirs: String,
    /// The same in words.
    pub theirs_said: String,
    /// Who wrote it and when, in words.
    pub by: String,
    /// What was typed here, in words.
    pub mine_said: String,
    /// What stood there before, in words.
    pub before_said: String,
}

/// Where somebody is in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanPresence {
    /// The tab: 32 hexadecimal digits.
    pub tab: OpId,
    /// The place.
    pub cell: Option<CellRef>,
}

/// What others did, as the stream of events tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanNews {
    /// The revision up to which this tells.
    pub rev: i64,
    /// Places with new values.
    pub cells: Vec<PlanCell>,
    /// Whether parts were added or taken away, or the plan went to another state.
    pub shape: bool,
    /// Others who have the plan open, and where, in words.
    pub present: Vec<String>,
    /// Whether the reader has lost her access: nothing follows.
    pub ended: bool,
}

/// A place with a new value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanCell {
    /// The revision that wrote it.
    pub rev: i64,
    /// The id of its operation.
    pub id: OpId,
    /// The place.
    pub cell: CellRef,
    /// What its input shows.
    pub text: String,
    /// Who changed what, in words; empty for one's own changes.
    pub said: String,
}

/// Why nothing was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum ApiError {
    /// The reader may not do this, or is not signed in any more.
    #[error("not allowed")]
    NotAllowed,
    /// The request can't come from one of our pages.
    #[error("bad request")]
    BadRequest,
    /// The server or the connection failed; the same may be sent again.
    #[error("failed")]
    Failed,
}

#[cfg(feature = "ssr")]
impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Self::BadRequest,
            _ => Self::Failed,
        }
    }
}

/// What the server does for islands.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait IslandApi: Send + Sync {
    /// Takes a change of a plan.
    async fn change_plan(&self, case: CaseId, change: PlanChange) -> Result<PlanAnswer, ApiError>;

    /// Notes where somebody is in a plan.
    async fn be_present(&self, case: CaseId, presence: PlanPresence) -> Result<(), ApiError>;
}

/// The server's side, put into the context by the handler.
#[cfg(feature = "ssr")]
fn api() -> Result<std::sync::Arc<dyn IslandApi>, ApiError> {
    use_context().ok_or(ApiError::NotAllowed)
}

#[cfg(feature = "ssr")]
pub use functions::{BePresent, ChangePlan};

/// The server functions. Browsers send the same JSON by [`browser`]: the framework's half for them costs as much as the
/// islands themselves (architecture.md §6 gives 200 kB to all of it).
#[cfg(feature = "ssr")]
mod functions {
    #![expect(missing_docs, reason = "the arguments become fields of a type that the macro makes")]

    use super::{ApiError, CaseId, Json, PlanAnswer, PlanChange, PlanPresence, api, server};

    /// Takes a change of a plan.
    ///
    /// # Errors
    /// See [`ApiError`].
    #[server(name = ChangePlan, prefix = "/api/fn", endpoint = "plan/change", input = Json, output = Json)]
    pub async fn change_plan(case: CaseId, change: PlanChange) -> Result<PlanAnswer, ApiError> {
        api()?.change_plan(case, change).await
    }

    /// Notes where somebody is in a plan.
    ///
    /// # Errors
    /// See [`ApiError`].
    #[server(name = BePresent, prefix = "/api/fn", endpoint = "plan/presence", input = Json, output = Json)]
    pub async fn be_present(case: CaseId, presence: PlanPresence) -> Result<(), ApiError> {
        api()?.be_present(case, presence).await
    }
}

/// The same functions as a browser calls them.
#[cfg(feature = "hydrate")]
pub(super) mod browser {
    use serde::de::DeserializeOwned;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    use super::{ApiError, CaseId, Deserialize, PlanAnswer, PlanChange, PlanPresence, Serialize};

    /// Takes a change of a plan.
    pub(in crate::island) async fn change_plan(case: CaseId, change: &PlanChange) -> Result<PlanAnswer, ApiError> {
        #[derive(Serialize)]
        struct Arguments<'a> {
            case: CaseId,
            change: &'a PlanChange,
        }
        call("/api/fn/plan/change", &Arguments { case, change }).await
    }

    /// Notes where somebody is in a plan.
    pub(in crate::island) async fn be_present(case: CaseId, presence: &PlanPresence) -> Result<(), ApiError> {
        #[derive(Serialize)]
        struct Arguments<'a> {
            case: CaseId,
            presence: &'a PlanPresence,
        }
        call("/api/fn/plan/presence", &Arguments { case, presence }).await
    }

    /// An error as the server writes it.
    #[derive(Deserialize)]
    struct Refused(ApiError);

    async fn call<T: DeserializeOwned>(path: &str, arguments: &impl Serialize) -> Result<T, ApiError> {
        let body = serde_json::to_string(arguments).map_err(|_| ApiError::BadRequest)?;
        let (status, text) = post(path, &body).await.map_err(|_| ApiError::Failed)?;
        match status {
            200 => serde_json::from_str(&text).map_err(|_| ApiError::Failed),
            401 | 403 | 404 => Err(ApiError::NotAllowed),
            400 | 406 => Err(ApiError::BadRequest),
            _ => Err(serde_json::from_str::<Refused>(&text).map_or(ApiError::Failed, |Refused(error)| error)),
        }
    }

    async fn post(path: &str, body: &str) -> Result<(u16, String), JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let headers = js_sys::Object::new();
        js_sys::Reflect::set(&headers, &"content-type".into(), &"application/json".into())?;
        js_sys::Reflect::set(&headers, &"accept".into(), &"application/json".into())?;
        let init = web_sys::RequestInit::new();
        init.set_method("POST");
        init.set_headers(&headers);
        init.set_body(&JsValue::from_str(body));
        let answer: web_sys::Response = JsFuture::from(window.fetch_with_str_and_init(path, &init)).await?.dyn_into()?;
        let text = JsFuture::from(answer.text()?).await?.as_string().unwrap_or_default();
        Ok((answer.status(), text))
    }
}
