//! The browser tests, against a demo of their own.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::guard::Guard;
use crate::suite::{self, Counts};
use crate::{demo, layout, shell};

/// Filling the demo may take this long.
const PATIENCE: Duration = Duration::from_secs(180);

/// Serves a fresh demo and runs Playwright against it.
pub fn run() -> Result<Counts> {
    let server = layout::server();
    ensure!(server.is_file(), "{} is missing; run `cargo xtask test --only server`", server.display());
    let port = shell::free_port()?;
    let folder = shell::temporary_folder("demo")?;
    let data = folder.join("data");
    let log = layout::target().join("demo.log");
    let mut guard = Guard::start(&demo::command(&data, port), &folder, "TERM", &log)?;

    let deadline = Instant::now() + PATIENCE;
    while !is_ready(port) {
        ensure!(
            guard.is_alive()? && Instant::now() < deadline,
            "the demo did not start (target/demo.log):\n{}",
            shell::tail(&log, 30)
        );
        thread::sleep(Duration::from_millis(100));
    }
    let result = suite::count(
        Command::new("node")
            .args(["node_modules/@playwright/test/cli.js", "test"])
            .current_dir(layout::e2e())
            .env("LOTSE_URL", format!("http://127.0.0.1:{port}"))
            .env("LOTSE_DEMO_DIR", &data),
        suite::playwright,
    );
    ensure!(guard.is_alive()?, "the server ended during the tests (target/demo.log):\n{}", shell::tail(&log, 30));
    result
}

fn is_ready(port: u16) -> bool {
    ask_health(port).is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
}

fn ask_health(port: u16) -> std::io::Result<String> {
    let wait = Duration::from_secs(2);
    let mut stream = TcpStream::connect_timeout(&SocketAddr::from(([127, 0, 0, 1], port)), wait)?;
    stream.set_read_timeout(Some(wait))?;
    write!(stream, "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
