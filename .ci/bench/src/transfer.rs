//! Copies a filled SQLite file into PostgreSQL, table by table: sealed values, keys and all, so that both hold the same.

use std::{fmt::Write, path::Path, time::Instant};

use anyhow::{Context, Result, bail};
use sqlx::{
    AssertSqlSafe, Connection, PgConnection, Row, SqliteConnection,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteRow},
};
use std::str::FromStr;

/// Rows are sent in portions of about so many bytes.
const PORTION: usize = 1 << 20;

/// Copies everything. The schema is there already; what its first start wrote is replaced.
///
/// # Errors
/// When a database fails, or a column has a type that is not known here.
pub async fn copy(file: &Path, postgres: &str) -> Result<()> {
    let begun = Instant::now();
    let mut from = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(file).read_only(true)).await?;
    let mut to = PgConnection::connect_with(&PgConnectOptions::from_str(postgres)?).await?;
    // Rows come in the order of tables, not of references.
    sqlx::query("SET session_replication_role = replica").execute(&mut to).await?;
    let tables: Vec<(String,)> = sqlx::query_as(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'seaql%'",
    )
    .fetch_all(&mut from)
    .await?;
    for (table,) in &tables {
        sqlx::query(AssertSqlSafe(format!("TRUNCATE TABLE \"{table}\" CASCADE"))).execute(&mut to).await?;
    }
    let mut rows = 0;
    for (table,) in &tables {
        rows += copy_table(&mut from, &mut to, table).await?;
    }
    sqlx::query("SELECT setval(pg_get_serial_sequence('change', 'n'), GREATEST((SELECT MAX(n) FROM change), 1))")
        .execute(&mut to)
        .await?;
    sqlx::query("VACUUM ANALYZE").execute(&mut to).await?;
    println!("  {rows} rows into PostgreSQL in {:.0} s", begun.elapsed().as_secs_f64());
    from.close().await?;
    Ok(to.close().await?)
}

async fn copy_table(from: &mut SqliteConnection, to: &mut PgConnection, table: &str) -> Result<usize> {
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT column_name::text, data_type::text FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position",
    )
    .bind(table)
    .fetch_all(&mut *to)
    .await?;
    let names: Vec<String> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    let names = names.join(", ");
    let mut rows = 0;
    let mut last: i64 = 0;
    loop {
        // In steps, so that a table is never in memory as a whole.
        let sql = format!("SELECT {names}, rowid AS step FROM \"{table}\" WHERE rowid > $1 ORDER BY rowid LIMIT 20000");
        let some = sqlx::query(AssertSqlSafe(sql)).bind(last).fetch_all(&mut *from).await?;
        let Some(end) = some.last() else { return Ok(rows) };
        last = end.try_get("step")?;
        rows += some.len();
        let mut sink = to.copy_in_raw(&format!("COPY \"{table}\" ({names}) FROM STDIN")).await?;
        let mut text = String::new();
        for row in &some {
            for (index, (name, kind)) in columns.iter().enumerate() {
                if index > 0 {
                    text.push('\t');
                }
                field(&mut text, row, index, kind).with_context(|| format!("{table}.{name}"))?;
            }
            text.push('\n');
            if text.len() > PORTION {
                sink.send(text.as_bytes()).await?;
                text.clear();
            }
        }
        sink.send(text.as_bytes()).await?;
        sink.finish().await?;
    }
}

/// Writes a value as `COPY` reads it.
fn field(text: &mut String, row: &SqliteRow, index: usize, kind: &str) -> Result<()> {
    let written = match kind {
        "uuid" => row.try_get::<Option<Vec<u8>>, _>(index)?.map(|bytes| text.push_str(&hex(&bytes))),
        "bytea" => row.try_get::<Option<Vec<u8>>, _>(index)?.map(|bytes| {
            text.push_str("\\\\x");
            text.push_str(&hex(&bytes));
        }),
        "boolean" => row.try_get::<Option<bool>, _>(index)?.map(|value| text.push(if value { 't' } else { 'f' })),
        "integer" | "bigint" => match row.try_get::<Option<i64>, _>(index)? {
            Some(value) => Some(write!(text, "{value}")?),
            None => None,
        },
        "text" | "date" => row.try_get::<Option<String>, _>(index)?.map(|value| escape(text, &value)),
        other => bail!("a column of type {other}"),
    };
    if written.is_none() {
        text.push_str("\\N");
    }
    Ok(())
}

fn escape(text: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '\\' => text.push_str("\\\\"),
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            c => text.push(c),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}
