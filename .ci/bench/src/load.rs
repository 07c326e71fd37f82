//! Asks for a page again and again over connections that stay open, and keeps the time of every answer.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

/// A request as it goes over the line.
#[derive(Debug, Clone)]
pub struct Request {
    port: u16,
    bytes: Vec<u8>,
    path: String,
}

impl Request {
    /// Asks for a page uncompressed, signed in by a cookie.
    #[must_use]
    pub fn new(port: u16, path: &str, cookie: Option<&str>) -> Self {
        let cookie = cookie.map(|cookie| format!("cookie: {cookie}\r\n")).unwrap_or_default();
        let text = format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\naccept-encoding: identity\r\n{cookie}\r\n");
        Self { port, bytes: text.into_bytes(), path: path.to_owned() }
    }
}

/// An open connection.
pub struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
}

impl Connection {
    /// Opens one.
    ///
    /// # Errors
    /// When nobody listens.
    pub async fn open(port: u16) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, read: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request and reads the answer to its end; tells how many bytes came.
    ///
    /// # Errors
    /// When the answer is no page, or the connection breaks.
    pub async fn ask(&mut self, request: &Request) -> Result<usize> {
        self.stream.write_all(&request.bytes).await?;
        self.read.clear();
        let head = loop {
            self.more().await?;
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = std::str::from_utf8(&self.read[..head]).context("a head that is no text")?;
        ensure!(text.starts_with("HTTP/1.1 200"), "{}: {}", request.path, text.lines().next().unwrap_or_default());
        let length = text.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
        });
        let Some(length) = length else { bail!("{}: an answer without its length", request.path) };
        while self.read.len() < head + length {
            self.more().await?;
        }
        Ok(self.read.len())
    }

    async fn more(&mut self) -> Result<()> {
        let read = self.stream.read_buf(&mut self.read).await?;
        ensure!(read > 0, "the connection was closed");
        Ok(())
    }
}

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
    let at = |share: usize| times.get(times.len() * share / 100).or(times.last()).map_or(0.0, |time| time.as_secs_f64() * 1e3);
    let rate = times.len() as f64 / took.as_secs_f64();
    Ok(Outcome { rate, median: at(50), p99: at(99) })
}
