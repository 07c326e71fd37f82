//! Asks for a page again and again over connections that stay open, and keeps the time of every answer.

use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::task::JoinSet;

use crate::line::{Connection, Request};

/// What came of it.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// Pages a second.
    pub rate: f64,
    /// Half of the answers came within this many milliseconds.
    pub median: f64,
    /// Ninety-nine of a hundred did.
    pub p99: f64,
}

/// Asks over so many connections for so long, after a fifth of that to warm up.
///
/// # Errors
/// When any answer is none.
pub async fn run(request: &Request, connections: usize, seconds: Duration) -> Result<Outcome> {
    let begin = Instant::now() + seconds / 5;
    let end = begin + seconds;
    let mut workers = JoinSet::new();
    for _ in 0..connections {
        let request = request.clone();
        workers.spawn(async move {
            let mut connection = Connection::open(request.port).await?;
            let mut times: Vec<Duration> = Vec::new();
            loop {
                let asked = Instant::now();
                if asked >= end && !times.is_empty() {
                    return anyhow::Ok(times);
                }
                connection.ask(&request).await?;
                if asked >= begin {
                    times.push(asked.elapsed());
                }
            }
        });
    }
    let mut times: Vec<Duration> = Vec::new();
    while let Some(worker) = workers.join_next().await {
        times.extend(worker??);
    }
    let took = begin.elapsed();
    times.sort_unstable();
    let rate = times.len() as f64 / took.as_secs_f64();
    Ok(Outcome { rate, median: within(&times, 50), p99: within(&times, 99) })
}

/// In how many milliseconds such a share of sorted times lies, in hundredths.
pub fn within(times: &[Duration], share: usize) -> f64 {
    times.get(times.len() * share / 100).or(times.last()).map_or(0.0, |time| time.as_secs_f64() * 1e3)
}
