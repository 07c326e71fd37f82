//! All addresses, and all layers in the order in which a request passes them.

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};
use lotse_model::route;
use tower_http::csrf::ConfigError;

use super::{api, assets, cache, compress, csrf, errors, expired, limits, page, request, security, session};
use crate::state::AppState;

/// The portal.
///
/// # Errors
/// When the public address is no origin.
pub fn router(app: AppState) -> Result<Router, ConfigError> {
    // Innermost to outermost: what is added later meets a request earlier.
    let with_session = |routes: Router<AppState>| {
        let routes = routes
            .layer(from_fn_with_state(app.clone(), expired::keep))
            .layer(session::layer(&app.core, app.cookies))
            .layer(csrf::layer(&app.public_url)?);
        Ok(routes)
    };
    // Neither files of the site nor the monitor's question need a session.
    let router = with_session(pages())?
        .route(&format!("{}{{name}}", assets::PREFIX), get(assets::get))
        .route("/healthz", get(page::health::get))
        .layer(limits::body())
        .layer(limits::time())
        .merge(with_session(uploads())?.layer(limits::upload_body()).layer(limits::upload_time()))
        .layer(limits::panic())
        .layer(from_fn_with_state(app.clone(), errors::pages))
        .layer(from_fn(cache::policy))
        .layer(compress::layer())
        .layer(from_fn_with_state(app.clone(), security::headers))
        .layer(from_fn_with_state(app.clone(), request::enter));
    Ok(router.with_state(app))
}

/// Every page with its methods.
fn pages() -> Router<AppState> {
    Router::new()
        .route(route::START, get(page::start::get))
        .route(route::IMPRINT, get(page::legal::imprint))
        .route(route::PRIVACY, get(page::legal::privacy))
        .route(route::ACCESSIBILITY, get(page::legal::accessibility))
        .route(route::EASY, get(page::legal::easy))
        .route(route::NEUTRAL, get(page::legal::weather))
        .route(route::LANGUAGE, post(page::language::post))
        .route(route::LOGOUT, post(page::logout::post))
        .route(route::EXIT, post(page::exit::post))
        .merge(first_steps())
        .merge(help())
        .merge(record("/me"))
        .merge(record("/me/child/{case}"))
        .route(route::ME_MORE, get(page::me_more::get).post(page::me_more::post))
        .route(route::ME_NOTICE, post(page::me_home::post_notice))
        .merge(family())
        .merge(office())
        .route(&format!("{}/{{token}}", route::CALENDAR), get(page::calendar::get))
        .route("/api/fn/{*name}", post(api::post))
}

/// Forms with a file, which may be larger and take longer.
fn uploads() -> Router<AppState> {
    let record = |start: &str| {
        Router::new()
            .route(&format!("{start}/documents"), post(page::me_documents::post))
            .route(&format!("{start}/documents/{{document}}"), post(page::me_documents::post_one))
    };
    record("/me")
        .merge(record("/me/child/{case}"))
        .route(&format!("{}/case/{{case}}/documents", route::OFFICE), post(page::office_documents::post))
}

/// Signing in, and from a card to an account.
fn first_steps() -> Router<AppState> {
    Router::new()
        .route(route::LOGIN, get(page::login::get).post(page::login::post))
        .route(route::LOGIN_CODE, get(page::login::get_code).post(page::login::post_code))
        .route(route::CARD, get(page::card::get).post(page::card::post))
        .route(&format!("{}/{{code}}", route::CARD), get(page::card::scanned))
        .route(route::WELCOME, get(page::welcome::get).post(page::welcome::post))
        .route(route::WELCOME_SECRET, get(page::welcome::get_secret).post(page::welcome::post_secret))
        .route(route::WELCOME_CODES, get(page::welcome::get_codes).post(page::welcome::post_codes))
}

/// From a helper's code to the parts that she fills in: these pages of a record and no others.
fn help() -> Router<AppState> {
    let record = |rest: &str| format!("{}{rest}", route::HELPING);
    let questions = || get(page::helping::get_group).post(page::helping::post_group);
    Router::new()
        .route(route::HELP, get(page::help::get).post(page::help::post))
        .route(&format!("{}/{{code}}", route::HELP), get(page::help::scanned))
        .route(route::HELP_BEGIN, get(page::help::get_begin).post(page::help::post_begin))
        .route(route::HELP_STOP, post(page::help::post_stop))
        .route(route::HELPING, get(page::helping::get))
        .route(&record("/{section}"), get(page::helping::get_section))
        .route(&record("/{section}/{group}"), questions())
        .route(&record("/{section}/{group}/{item}"), questions())
        .route(&record("/{section}/{group}/{item}/remove"), post(page::helping::remove))
}

/// What a person shows to adults of her household, and what they show to her.
fn family() -> Router<AppState> {
    Router::new()
        .route(route::ME_RELEASE, get(page::me_release::get))
        .route(&format!("{}/{{case}}", route::ME_RELEASE), get(page::me_release::get_one).post(page::me_release::post_one))
        .route(&format!("{}/released/{{case}}", route::ME), get(page::me_release::get_released))
        .route(&format!("{}/released/{{case}}/{{section}}", route::ME), get(page::me_release::get_section))
}

/// The pages of a record, one's own or a child's, under `start`.
fn record(start: &str) -> Router<AppState> {
    let questions = || get(page::me_group::get).post(page::me_group::post);
    Router::new()
        .route(start, get(page::me_home::get))
        .route(&format!("{start}/log"), get(page::me_log::get))
        .route(&format!("{start}/log/{{line}}"), get(page::me_requests::get_new).post(page::me_requests::post_new))
        .route(&format!("{start}/requests"), get(page::me_requests::get).post(page::me_requests::post))
        .route(&format!("{start}/requests/{{request}}"), get(page::me_requests::get_new).post(page::me_requests::post_new))
        .route(&format!("{start}/plan"), get(page::me_plan::get).post(page::me_plan::post))
        .route(&format!("{start}/plan/agree"), post(page::me_plan::post_agree))
        .route(&format!("{start}/plan/agreement/{{version}}"), get(page::me_plan::agreement))
        .route(&format!("{start}/documents"), get(page::me_documents::get))
        .route(&format!("{start}/documents/{{document}}"), get(page::me_documents::get_one))
        .route(&format!("{start}/documents/{{document}}/file"), get(page::me_documents::get_file))
        .route(&format!("{start}/documents/{{document}}/remove"), post(page::me_documents::post_remove))
        .route(&format!("{start}/consents"), get(page::me_consents::get))
        .route(&format!("{start}/consents/{{kind}}"), get(page::me_consents::get_kind).post(page::me_consents::post_kind))
        .route(
            &format!("{start}/consents/{{kind}}/withdraw"),
            get(page::me_consents::get_withdraw).post(page::me_consents::post_withdraw),
        )
        .route(&format!("{start}/helpers"), get(page::me_helpers::get).post(page::me_helpers::post))
        .route(&format!("{start}/held"), get(page::me_copy::get_held))
        .route(&format!("{start}/copy"), get(page::me_copy::get))
        .route(&format!("{start}/copy/page"), get(page::me_copy::get_page))
        .route(&format!("{start}/copy/file"), get(page::me_copy::get_file))
        .route(&format!("{start}/{{section}}"), get(page::me_section::get))
        .route(&format!("{start}/{{section}}/{{group}}"), questions())
        .route(&format!("{start}/{{section}}/{{group}}/{{item}}"), questions())
        .route(&format!("{start}/{{section}}/{{group}}/{{item}}/remove"), post(page::me_group::remove))
        .route(&format!("{start}/{{section}}/{{group}}/{{item}}/slip"), get(page::slip::get_own))
}

/// The back office.
fn office() -> Router<AppState> {
    let case = |rest: &str| format!("{}/case/{{case}}{rest}", route::OFFICE);
    let enter = || get(page::office_enter::get).post(page::office_enter::post);
    Router::new()
        .route(route::OFFICE, get(page::office_desk::get))
        .route(route::CASES, get(page::office_cases::get))
        .route(route::CASES_SEARCH, post(page::office_cases::search))
        .route(route::CASES_NEW, get(page::office_new_case::get).post(page::office_new_case::post))
        .route(&case(""), get(page::office_case::get))
        .route(&case("/answer"), post(page::office_case::post_answer))
        .route(&case("/plan"), get(page::office_plan::get).post(page::office_plan::post))
        .route(&case("/plan/events"), get(page::office_plan_events::get))
        .route(&case("/plan/history"), get(page::office_plan::history))
        .route(&case("/plan/agreement/{version}"), get(page::office_plan::agreement))
        .route(route::PLANS, get(page::office_plans::get).post(page::office_plans::post))
        .route(&case("/card"), post(page::office_case::post_card))
        .route(&case("/consents"), get(page::office_consents::get).post(page::office_consents::post))
        .route(&case("/close"), get(page::office_close::get).post(page::office_close::post))
        .route(&case("/stand-in"), get(page::office_stand_in::get).post(page::office_stand_in::post))
        .route(&case("/documents"), get(page::office_documents::get))
        .route(&case("/documents/{document}"), post(page::office_documents::post_review))
        .route(&case("/documents/{document}/file"), get(page::office_documents::get_file))
        .route(&case("/{section}/{group}"), enter())
        .route(&case("/{section}/{group}/{item}"), enter())
        .route(&case("/{section}/{group}/{item}/slip"), get(page::slip::get_of_case))
        .route(route::FIGURES, get(page::office_figures::get))
        .route(route::TEAM, get(page::office_team::get))
        .route(&format!("{}/{{case}}/assign", route::TEAM), post(page::office_team::post_assign))
        .route(&format!("{}/{{case}}/name", route::TEAM), post(page::office_team::post_name))
        .route(route::REQUESTS, get(page::office_requests::get))
        .route(
            &format!("{}/{{request}}", route::REQUESTS),
            get(page::office_requests::get_one).post(page::office_requests::post_one),
        )
        .route(route::CONFIRMATIONS, get(page::office_confirmations::get).post(page::office_confirmations::post))
        .route(route::ACCOUNTS, get(page::office_accounts::get).post(page::office_accounts::post))
        .route(route::INSTANCE, get(page::office_instance::get).post(page::office_instance::post))
        .route(route::AUDIT, get(page::office_audit::get))
        .route(route::OFFICE_ACCOUNT, get(page::office_account::get).post(page::office_account::post))
}
