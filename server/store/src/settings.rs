//! Single values of the instance.

use sea_orm::FromQueryResult;

use crate::{Tx, WriteTx, error::Result, sql::params};

#[derive(FromQueryResult)]
struct Row {
    value: String,
}

/// The value of a name.
///
/// # Errors
/// Those of the database.
pub async fn get(tx: &Tx, name: &str) -> Result<Option<String>> {
    let row: Option<Row> = tx.one("SELECT value FROM setting WHERE name = $1", params![name]).await?;
    Ok(row.map(|row| row.value))
}

/// Sets the value of a name.
///
/// # Errors
/// Those of the database.
pub async fn set(tx: &WriteTx, name: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    tx.run(sql, params![name, value]).await?;
    Ok(())
}
