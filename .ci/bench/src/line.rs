//! Talks to a program over a connection that stays open: pages, changes, streams of events.

use anyhow::{Context, Result, bail, ensure};
use serde::{Serialize, de::DeserializeOwned};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A request as it goes over the line.
#[derive(Debug, Clone)]
pub struct Request {
    /// Where it goes.
    pub port: u16,
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

    /// Sends JSON as a page of the portal does.
    ///
    /// # Errors
    /// When the body can't be written as JSON.
    pub fn json(port: u16, path: &str, cookie: &str, body: &impl Serialize) -> Result<Self> {
        let body = serde_json::to_string(body)?;
        let text = format!(
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\norigin: http://127.0.0.1:{port}\r\naccept: application/json\r\n\
             content-type: application/json\r\ncontent-length: {}\r\ncookie: {cookie}\r\n\r\n{body}",
            body.len()
        );
        Ok(Self { port, bytes: text.into_bytes(), path: path.to_owned() })
    }

    /// Asks for a stream of events, by HTTP/1.0: so it comes as it is written, without the frames of chunks.
    #[must_use]
    pub fn events(port: u16, path: &str, cookie: &str) -> Self {
        let text =
            format!("GET {path} HTTP/1.0\r\nhost: 127.0.0.1:{port}\r\naccept: text/event-stream\r\ncookie: {cookie}\r\n\r\n");
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
        self.answer(request).await?;
        Ok(self.read.len())
    }

    /// Sends a request and reads the body of its answer.
    ///
    /// # Errors
    /// As [`Self::ask`].
    pub async fn answer(&mut self, request: &Request) -> Result<&[u8]> {
        let head = self.begin(request).await?;
        let text = std::str::from_utf8(&self.read[..head]).context("a head that is no text")?;
        let length = text.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
        });
        let Some(length) = length else { bail!("{}: an answer without its length", request.path) };
        while self.read.len() < head + length {
            self.more().await?;
        }
        Ok(&self.read[head..])
    }

    /// Sends a request and reads until the head of its answer is there; tells where the body begins.
    async fn begin(&mut self, request: &Request) -> Result<usize> {
        self.stream.write_all(&request.bytes).await?;
        self.read.clear();
        let head = loop {
            self.more().await?;
            if let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = String::from_utf8_lossy(&self.read[..head]);
        let status = text.lines().next().unwrap_or_default();
        ensure!(status.split(' ').nth(1) == Some("200"), "{}: {status}", request.path);
        Ok(head)
    }

    /// Turns to a stream of events; nothing else can be asked afterwards.
    ///
    /// # Errors
    /// As [`Self::ask`].
    pub async fn listen(mut self, request: &Request) -> Result<Events> {
        let head = self.begin(request).await?;
        self.read.drain(..head);
        Ok(Events(self))
    }

    async fn more(&mut self) -> Result<()> {
        let read = self.stream.read_buf(&mut self.read).await?;
        ensure!(read > 0, "the connection was closed");
        Ok(())
    }
}

/// A stream of events that stays open.
pub struct Events(Connection);

impl Events {
    /// Waits for the next event that carries something.
    ///
    /// # Errors
    /// When the stream ends, or the event is not what was expected.
    pub async fn next<T: DeserializeOwned>(&mut self) -> Result<T> {
        loop {
            while let Some(end) = self.0.read.windows(2).position(|two| two == b"\n\n") {
                let event: Vec<u8> = self.0.read.drain(..end + 2).collect();
                // Others only keep the connection alive.
                if let Some(data) = event.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(b"data: ")) {
                    return Ok(serde_json::from_slice(data)?);
                }
            }
            self.0.more().await?;
        }
    }
}
