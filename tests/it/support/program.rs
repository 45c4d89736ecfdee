//! Runs the real binary in a temporary directory, and reads its output and its answers.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream, ToSocketAddrs};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use super::engine::{self, ServerDatabase};

/// A deployment that is used only by its command line and its port.
pub struct Program {
    pub dir: TempDir,
    pub port: u16,
    /// The PostgreSQL database of this deployment.
    pub database: Option<ServerDatabase>,
}

/// The result of a command.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ended {
    /// Asserts success and returns stdout.
    pub fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.stdout
    }

    /// What was printed for people: `name  value` lines, and the first row of a table under its header.
    pub fn fields(&self) -> BTreeMap<String, String> {
        let lines: Vec<Vec<&str>> = self.stdout.lines().map(|line| line.split_whitespace().collect()).collect();
        let mut fields = BTreeMap::new();
        if let [header, first, ..] = &lines[..] {
            fields.extend(header.iter().zip(first).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        }
        let pairs = lines.iter().filter_map(|line| <[&str; 2]>::try_from(&line[..]).ok());
        fields.extend(pairs.map(|[name, value]| (name.to_owned(), value.to_owned())));
        fields
    }

    /// Asserts success and returns the one JSON document on stdout.
    pub fn json(self) -> Value {
        assert_eq!(self.code, Some(0), "{self:?}");
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("not one JSON document ({e}): {self:?}"))
    }

    /// Asserts exit code 1, one line on stderr that contains these words, and an empty stdout.
    pub fn refused(self, words: &[&str]) {
        assert_eq!((self.code, self.stdout.as_str()), (Some(1), ""), "{self:?}");
        assert_eq!(self.stderr.lines().count(), 1, "one line on stderr: {self:?}");
        assert!(self.stderr.starts_with("portico: "), "{self:?}");
        for word in words {
            assert!(self.stderr.contains(word), "{word} is not in {self:?}");
        }
    }

    /// Asserts exit code 2 and these words on stderr.
    pub fn wrong_usage(self, words: &[&str]) {
        assert_eq!((self.code, self.stdout.as_str()), (Some(2), ""), "{self:?}");
        for word in words {
            assert!(self.stderr.contains(word), "{word} is not in {self:?}");
        }
    }
}

impl Program {
    /// Returns a copy of one new deployment, which is made once: making its keys takes longer than most commands. Copies share
    /// keys and ids, and each has moved to its own port.
    pub fn new() -> Program {
        static MADE: LazyLock<Program> = LazyLock::new(Program::another);
        let made = &*MADE;
        let program = Program::in_new_folder();
        fs::create_dir(program.data("")).unwrap();
        for entry in fs::read_dir(made.data("")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), program.data("").join(entry.file_name())).unwrap();
        }
        fs::set_permissions(program.data(""), fs::metadata(made.data("")).unwrap().permissions()).unwrap();
        let database = made.database.as_ref().map(|template| ServerDatabase::create(Some(template)));
        program.with_database(database)
    }

    /// Creates a deployment that shares nothing with another one.
    pub fn another() -> Program {
        let program = Program::empty();
        program.run(&["init"]).done();
        program
    }

    /// Prepares an empty folder for a deployment, which does not exist yet.
    pub fn empty() -> Program {
        let database = engine::on_postgres().then(|| ServerDatabase::create(None));
        Program::in_new_folder().with_database(database)
    }

    fn in_new_folder() -> Program {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        Program { dir: tempfile::tempdir().unwrap(), port, database: None }
    }

    fn with_database(self, mut database: Option<ServerDatabase>) -> Program {
        database.iter_mut().for_each(|database| database.belongs_to(&self.dir.path().join("data")));
        Program { database, ..self }
    }

    pub fn data(&self, file: &str) -> PathBuf {
        self.dir.path().join("data").join(file)
    }

    /// Returns the command in its directory, with cheap password hashes and without this process's environment.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.prepared(env!("CARGO_BIN_EXE_portico"));
        command.args(arguments);
        command
    }

    fn prepared(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.dir.path())
            .env_clear()
            .env("PORTICO_HTTP__LISTEN", format!("127.0.0.1:{}", self.port))
            // Many run in parallel, and only one can use the default port.
            .env("PORTICO_HTTP__OPS_LISTEN", "")
            .env("PORTICO_HASHER__MEMORY", "7168")
            .env("PORTICO_HASHER__ITERATIONS", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(database) = &self.database {
            command.env("PORTICO_DATABASE__URL", database.url());
        }
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments))
    }

    /// Runs a command with one more environment variable.
    pub fn run_with(&self, setting: (&str, &str), arguments: &[&str]) -> Ended {
        let mut command = self.command(arguments);
        command.env(setting.0, setting.1);
        ended(command)
    }

    /// Runs a command with this text on stdin.
    pub fn run_typing(&self, typed: &str, arguments: &[&str]) -> Ended {
        ended_typing(typed, self.command(arguments))
    }

    /// Runs a command at a terminal, which shows its output and what is typed; both are the `stdout` of the result.
    /// Types each answer when its prompt is shown.
    pub fn run_at_terminal(&self, arguments: &[&str], answers: &[(&str, &str)]) -> Ended {
        let quoted: Vec<String> = arguments.iter().map(|argument| format!("'{argument}'")).collect();
        let line = format!("{} {}", env!("CARGO_BIN_EXE_portico"), quoted.join(" "));
        let mut command = self.prepared("script");
        command.args(["--quiet", "--return", "--command", &line, "/dev/null"]);
        command.env("PATH", engine::variable("PATH").unwrap_or_default()).stdin(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut shown = Vec::new();
        for (prompt, answer) in answers {
            let before = shown.len();
            while !String::from_utf8_lossy(&shown[before..]).contains(prompt) {
                let mut byte = [0];
                assert_eq!(stdout.read(&mut byte).unwrap(), 1, "no {prompt}: {}", String::from_utf8_lossy(&shown));
                shown.push(byte[0]);
            }
            stdin.write_all(format!("{answer}\n").as_bytes()).unwrap();
        }
        stdout.read_to_end(&mut shown).unwrap();
        drop(stdin);
        let code = child.wait().unwrap().code();
        Ended { code, stdout: String::from_utf8_lossy(&shown).into_owned(), stderr: String::new() }
    }

    /// Runs a script of bash as `command` runs the binary, with this text on its stdin and this PATH.
    pub fn run_script(&self, script: &str, typed: &str, path: &str) -> Ended {
        let mut command = self.prepared("bash");
        // The cost of password hashes that the doctor accepts.
        let cost = [("PORTICO_HASHER__MEMORY", "19456"), ("PORTICO_HASHER__ITERATIONS", "2")];
        command.args(["-o", "pipefail", "-e", "-c", script]).env("PATH", path).envs(cost);
        ended_typing(typed, command)
    }

    /// Runs a command with `--json` and returns the document.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let mut all = arguments.to_vec();
        all.push("--json");
        self.run(&all).json()
    }

    /// Starts the server and waits for its ready line.
    pub fn serve(&self) -> Server {
        self.serve_with(&[])
    }

    pub fn serve_with(&self, settings: &[(&str, &str)]) -> Server {
        self.start(&["serve"], settings)
    }

    /// Starts the server by a shell after these commands, such as `ulimit`.
    pub fn serve_after(&self, commands: &str, settings: &[(&str, &str)]) -> Server {
        let mut command = self.prepared("sh");
        command.args(["-c", &format!("{commands} && exec \"$0\" serve --json"), env!("CARGO_BIN_EXE_portico")]);
        self.begin(command, settings)
    }

    /// Starts a serving command and waits for its ready line.
    pub fn start(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Server {
        let mut command = self.command(arguments);
        command.arg("--json");
        self.begin(command, settings)
    }

    fn begin(&self, mut command: Command, settings: &[(&str, &str)]) -> Server {
        command.envs(settings.iter().copied());
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        if line.is_empty() {
            panic!("the server did not start: {:?}", read(child.wait_with_output().unwrap()));
        }
        let ready = serde_json::from_str(&line).unwrap_or_else(|e| panic!("the ready line is not JSON ({e}): {line}"));
        Server { child, stdout, ready, port: self.port }
    }
}

fn ended_typing(typed: &str, mut command: Command) -> Ended {
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    // A command that was refused before it read has closed its end.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    read(child.wait_with_output().unwrap())
}

fn ended(mut command: Command) -> Ended {
    read(command.output().unwrap())
}

fn read(output: std::process::Output) -> Ended {
    Ended {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A running server, killed on drop.
pub struct Server {
    child: Child,
    stdout: BufReader<ChildStdout>,
    pub ready: Value,
    port: u16,
}

impl Server {
    /// Sends SIGTERM, as a service manager does, and returns the result without the ready line.
    pub fn terminate(self) -> Ended {
        self.signal("TERM");
        self.end()
    }

    /// Sends SIGINT, as Ctrl-C does.
    pub fn interrupt(self) -> Ended {
        self.signal("INT");
        self.end()
    }

    /// Sends a signal.
    pub fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("sh").args(["-c", &format!("kill -{name} {pid}")]).status().unwrap().success());
    }

    /// Waits for the end and returns the result without the ready line.
    pub fn end(mut self) -> Ended {
        let code = self.child.wait().unwrap().code();
        let (mut stdout, mut stderr) = (String::new(), String::new());
        self.stdout.read_to_string(&mut stdout).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        Ended { code, stdout, stderr }
    }

    /// Returns status and body of a GET.
    pub fn get(&self, path: &str) -> (u16, String) {
        self.get_at(("127.0.0.1", self.port), path)
    }

    /// Opens a connection.
    pub fn connect(&self) -> std::io::Result<TcpStream> {
        TcpStream::connect(("127.0.0.1", self.port))
    }

    /// Returns the first address of the operations listener (health and metrics).
    pub fn ops_address(&self) -> &str {
        self.ready["ops_listen"][0].as_str().expect("the server has an operations listener")
    }

    /// Returns status and body of a GET at the operations listener.
    pub fn get_ops(&self, path: &str) -> (u16, String) {
        self.get_at(self.ops_address(), path)
    }

    fn get_at(&self, address: impl ToSocketAddrs, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(address).unwrap();
        let host = self.ready["public_url"].as_str().unwrap().split_once("//").unwrap().1.to_owned();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        (head[9..12].parse().unwrap(), body.to_owned())
    }

    pub fn get_json(&self, path: &str) -> Value {
        let (status, body) = self.get(path);
        assert_eq!(status, 200, "{path}: {body}");
        serde_json::from_str(&body).unwrap()
    }

    /// Polls until the answer matches, at most five seconds. Servers apply the change of a command within two seconds.
    pub fn follows(&self, path: &str, fits: impl Fn(&(u16, String)) -> bool) {
        let began = Instant::now();
        let mut answer = self.get(path);
        while !fits(&answer) {
            assert!(began.elapsed() < Duration::from_secs(5), "{path} still answers {answer:?}");
            std::thread::park_timeout(Duration::from_millis(50));
            answer = self.get(path);
        }
    }

    /// Returns the issuer and the keys of a tenant.
    pub fn identity(&self, slug: &str) -> (String, Value) {
        let metadata = self.get_json(&format!("/t/{slug}/.well-known/openid-configuration"));
        let keys = self.get_json(&format!("/t/{slug}/oauth2/jwks"));
        (metadata["issuer"].as_str().unwrap().to_owned(), keys)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
