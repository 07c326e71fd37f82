//! An instance as whoever installs it has it: a folder, the program, a process.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::browser::Browser;

/// How long it may take until the server is ready, on a busy machine.
const START: Duration = Duration::from_secs(60);
/// How long it may take to end what is under way.
const END: Duration = Duration::from_secs(30);

/// See the module.
pub struct Instance {
    folder: tempfile::TempDir,
    listen: SocketAddr,
    server: Option<Child>,
}

impl Drop for Instance {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill().ok();
            server.wait().ok();
        }
    }
}

impl Instance {
    /// What `init` makes in an empty folder.
    pub fn initialised() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let listen = free.local_addr().expect("an address");
        let instance = Self { folder, listen, server: None };
        let output = instance.lotse(&["init", "--dir", &instance.path("")]).output().expect("the program");
        assert!(output.status.success(), "{}", said(&output));
        instance
    }

    /// Where a file of it lies.
    pub fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Fills in what `init` left empty, as the sample asks for it.
    pub fn fill_in(&mut self) {
        let path = self.path("lotse.toml");
        let listen = format!("\"{}\"", self.listen);
        let values = [
            ("listen", listen.as_str()),
            ("operator_name", "\"Stadt Musterhausen\""),
            ("operator_address", "[\"Marktplatz 1\", \"70000 Musterhausen\"]"),
            ("operator_email", "\"portal@musterhausen.example\""),
            ("privacy_officer", "\"datenschutz@musterhausen.example\""),
            ("accessibility_contact", "\"barriere@musterhausen.example\""),
        ];
        let sample = fs::read_to_string(&path).expect("the settings");
        let filled = sample.lines().map(|line| {
            let known = values.iter().find(|(key, _)| line.split_once(" = ").is_some_and(|(name, _)| name == *key));
            known.map_or_else(|| line.to_owned(), |(key, value)| format!("{key} = {value}"))
        });
        let filled = filled.collect::<Vec<_>>().join("\n");
        for (key, value) in values {
            assert!(filled.contains(&format!("{key} = {value}")), "`{key}` is missing in the sample");
        }
        fs::write(path, filled).expect("written");
    }

    /// The program with nothing of this machine's environment.
    fn lotse(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        command.env_clear().current_dir(self.folder.path()).args(arguments).stdin(Stdio::null());
        command
    }

    fn configured(&self, arguments: &[&str]) -> Command {
        let mut command = self.lotse(&["--config", &self.path("lotse.toml")]);
        command.args(arguments);
        command
    }

    /// Runs a command to its good end; what it printed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let output = self.configured(arguments).output().expect("the program");
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs a command that has to refuse; what it said.
    pub fn refused(&self, command: &str) -> String {
        refusal(&mut self.configured(&[command]))
    }

    /// Serves with one variable set, which has to be refused; what it said.
    pub fn refused_with(&self, variable: &str, value: &str) -> String {
        refusal(self.configured(&["serve"]).env(variable, value))
    }

    /// Copies the master key to another place.
    pub fn copy_key(&self, name: &str, mode: u32) -> String {
        use std::os::unix::fs::PermissionsExt;
        let path = self.path(name);
        fs::copy(self.path("keys/master.key"), &path).expect("copied");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("permissions");
        path
    }

    pub fn link(&self, name: &str, to: &str) -> String {
        let path = self.path(name);
        std::os::unix::fs::symlink(to, &path).expect("a link");
        path
    }

    /// Starts the server and waits until it is ready.
    pub fn serve(&mut self) {
        let log = fs::File::create(self.path("server.log")).expect("a log");
        let mut command = self.configured(&["serve"]);
        let server = command.stdout(log.try_clone().expect("a log")).stderr(log).spawn().expect("the program");
        self.server = Some(server);
        let begun = Instant::now();
        while self.browser().try_get("/healthz") != Some(200) {
            let ended = self.server.as_mut().and_then(|server| server.try_wait().expect("a process"));
            assert!(
                ended.is_none() && begun.elapsed() < START,
                "{}",
                fs::read_to_string(self.path("server.log")).expect("a log")
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.listen)
    }

    /// Ends the server at once, as a power cut does.
    pub fn kill(&mut self) {
        let mut server = self.server.take().expect("a server");
        server.kill().expect("killed");
        server.wait().expect("an end");
    }

    /// Asks the server to end, as a service manager does.
    pub fn stop(&mut self) {
        let mut server = self.server.take().expect("a server");
        let asked = Command::new("kill").args(["-TERM", &server.id().to_string()]).status().expect("kill");
        assert!(asked.success());
        let begun = Instant::now();
        loop {
            if let Some(status) = server.try_wait().expect("a process") {
                assert!(status.success(), "{status}");
                return;
            }
            if begun.elapsed() > END {
                server.kill().ok();
                panic!("the server did not end");
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Files of the instance, its log included, that hold one of the texts in clear.
    pub fn files_holding(&self, texts: &[&str]) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for folder in ["", "data", "keys"] {
            for file in fs::read_dir(self.path(folder)).expect("a folder") {
                let file = file.expect("a file").path();
                if file.is_file() && holds(&file, texts) {
                    found.push(file);
                }
            }
        }
        found
    }
}

fn holds(file: &Path, texts: &[&str]) -> bool {
    let content = fs::read(file).expect("a file");
    texts.iter().any(|text| content.windows(text.len()).any(|window| window == text.as_bytes()))
}

fn said(output: &Output) -> String {
    format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// A command that serves instead of refusing is ended.
fn refusal(command: &mut Command) -> String {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
    let begun = Instant::now();
    while child.try_wait().expect("a process").is_none() {
        if begun.elapsed() > START {
            child.kill().ok();
            panic!("it was not refused");
        }
        thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().expect("an end");
    assert!(!output.status.success(), "it was not refused: {}", said(&output));
    said(&output)
}
