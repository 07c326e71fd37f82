//! The reference: axum and sqlx alone. It makes the statements that a page of the portal makes, in their order, with the
//! pool and the settings of the portal, and sends as many bytes. Nothing is decided, opened or rendered.

#[path = "../plan.rs"]
#[expect(dead_code, reason = "the benchmark writes plans, this program reads them")]
mod plan;

use std::{
    collections::HashMap,
    env, fs,
    net::Ipv4Addr,
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use lotse_core::Parameter;
use sqlx::{
    AssertSqlSafe, PgPool, Row, SqlitePool,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::net::TcpListener;
use uuid::Uuid;

use plan::{Page, Plan};

enum Database {
    Sqlite { readers: SqlitePool, writer: SqlitePool },
    Postgres(PgPool),
}

struct Bare {
    database: Database,
    pages: HashMap<String, (Page, Bytes)>,
    fresh: AtomicU64,
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().context("the plan")?;
    let port: u16 = arguments.next().context("the port")?.parse()?;
    let plan: Plan = serde_json::from_slice(&fs::read(file)?)?;
    let body = |page: &Page| Bytes::from(vec![b'.'; page.bytes]);
    let bare = Arc::new(Bare {
        database: connect(&plan.database).await?,
        pages: plan.pages.into_iter().map(|page| (page.path.clone(), (page.clone(), body(&page)))).collect(),
        // Not those of an earlier run.
        fresh: AtomicU64::new(u64::from(std::process::id()) << 32),
    });
    let router = Router::new().route("/healthz", get(async || "ready")).fallback(answer).with_state(bare);
    Ok(axum::serve(TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?, router).await?)
}

async fn answer(State(bare): State<Arc<Bare>>, uri: Uri) -> Response {
    let Some((page, body)) = bare.pages.get(uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    let asked = match &bare.database {
        Database::Sqlite { readers, writer } => on_sqlite(&bare, readers, writer, page).await,
        Database::Postgres(pool) => on_postgres(&bare, pool, pool, page).await,
    };
    match asked {
        Ok(()) => ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], body.clone()).into_response(),
        Err(error) => {
            eprintln!("{error}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// As `server/store` connects.
async fn connect(database: &str) -> Result<Database> {
    const POOL: u32 = 8;
    let wait = Duration::from_secs(10);
    if !database.starts_with("sqlite:") {
        return Ok(Database::Postgres(PgPoolOptions::new().max_connections(POOL).acquire_timeout(wait).connect(database).await?));
    }
    let options = SqliteConnectOptions::from_str(database)?
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(wait)
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY");
    let pool = |connections: u32| {
        let pool = SqlitePoolOptions::new().max_connections(connections).acquire_timeout(wait);
        pool.idle_timeout(None).max_lifetime(None)
    };
    let writer = pool(1).min_connections(1).connect_with(options.clone()).await?;
    let readers = pool(POOL).test_before_acquire(false).connect_with(options.pragma("query_only", "ON")).await?;
    Ok(Database::Sqlite { readers, writer })
}

macro_rules! asks {
    ($name:ident, $pool:ty, $begin:expr) => {
        async fn $name(bare: &Bare, readers: &$pool, writer: &$pool, page: &Page) -> Result<(), sqlx::Error> {
            let mut steps = page.steps.iter().peekable();
            while let Some(step) = steps.next() {
                if !step.statement.in_transaction {
                    for row in prepared!(bare, step).fetch_all(readers).await? {
                        for column in 0..row.len() {
                            row.try_get_raw(column)?;
                        }
                    }
                    continue;
                }
                let mut open = writer.begin_with($begin).await?;
                prepared!(bare, step).execute(&mut *open).await?;
                while let Some(step) = steps.next_if(|step| step.statement.in_transaction) {
                    prepared!(bare, step).execute(&mut *open).await?;
                }
                open.commit().await?;
            }
            Ok(())
        }
    };
}

macro_rules! prepared {
    ($bare:expr, $step:expr) => {{
        let mut query = sqlx::query(AssertSqlSafe($step.statement.sql.as_str()));
        for (index, value) in $step.statement.values.iter().enumerate() {
            query = match value {
                Parameter::Id(Some(_)) if $step.fresh.contains(&index) => query.bind($bare.fresh_id()),
                Parameter::Flag(value) => query.bind(*value),
                Parameter::Int(value) => query.bind(*value),
                Parameter::Long(value) => query.bind(*value),
                Parameter::Text(value) => query.bind(value.as_deref()),
                Parameter::Bytes(value) => query.bind(value.as_deref()),
                Parameter::Id(value) => query.bind(*value),
                Parameter::Date(value) => query.bind(*value),
                Parameter::Other => query.bind(None::<i64>),
            };
        }
        query
    }};
}

asks!(on_sqlite, SqlitePool, "BEGIN IMMEDIATE");
asks!(on_postgres, PgPool, "BEGIN");

impl Bare {
    /// Scattered over the index, as random ones are.
    fn fresh_id(&self) -> Uuid {
        let number = self.fresh.fetch_add(1, Ordering::Relaxed);
        Uuid::from_u64_pair(number.wrapping_mul(0x9e37_79b9_7f4a_7c15), number)
    }
}
