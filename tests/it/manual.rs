//! The README and the pages of `docs/`: links resolve, every command runs, every id of a threat is listed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Program;
use crate::support::engine::variable;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The README, then the pages of `docs/` by name.
fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir(Path::new(ROOT).join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<PathBuf> = docs.filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    pages.sort();
    [vec![Path::new(ROOT).join("README.md"), Path::new(ROOT).join("fuzz/README.md")], pages].concat()
}

/// What follows each `mark` in a text, up to `end`.
fn after<'a>(text: &'a str, mark: &str, end: char) -> Vec<&'a str> {
    text.split(mark).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

/// The anchors that GitHub gives the headings of a page.
fn anchors(page: &Path) -> Vec<String> {
    let anchor =
        |heading: &str| heading.to_lowercase().replace(' ', "-").replace([',', '.', ':', '`', '?', '(', ')'], "");
    let text = fs::read_to_string(page).unwrap();
    text.lines().filter(|line| line.starts_with('#')).map(|line| anchor(line.trim_start_matches(['#', ' ']))).collect()
}

#[test]
fn every_link_resolves() {
    let mut faults = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let links = [after(&text, "](", ')'), after(&text, "src=\"", '"')].concat();
        for link in links.into_iter().filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { page.clone() } else { page.with_file_name(file) };
            if !target.exists() || (!anchor.is_empty() && !anchors(&target).iter().any(|known| known == anchor)) {
                faults.push(format!("{} links to {link}, which does not exist", page.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_readme_is_short_and_lists_every_page() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    assert!(readme.lines().count() <= 200, "the README has {} lines", readme.lines().count());
    for page in pages().iter().filter(|page| page.parent().is_some_and(|folder| folder.ends_with("docs"))) {
        let name = format!("docs/{}", page.file_name().unwrap().to_str().unwrap());
        assert!(readme.contains(&format!("({name})")), "the README does not list {name}");
    }
}

/// The ids of threats and promises in a text, such as A-65 and P-01.
fn ids(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices(['A', 'P']) {
        let before = text[..at].chars().next_back();
        let Some(digits) = text[at + 1..].strip_prefix('-') else { continue };
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let word_before = before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
        // P-256 and P-384 are elliptic curves.
        if !word_before && (2..=3).contains(&length) && !["256", "384", "521"].contains(&&digits[..length]) {
            found.insert(text[at..at + 2 + length].to_owned());
        }
    }
    found
}

fn add_ids(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            add_ids(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "rs" || kind == "mjs") {
            found.extend(ids(&fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_threat_id_in_the_code_is_listed_in_threats() {
    assert_eq!(
        ids("A-65, P-01; P-256 and SHA-256, (A-100)").into_iter().collect::<Vec<_>>(),
        ["A-100", "A-65", "P-01"]
    );
    let page = fs::read_to_string(Path::new(ROOT).join("docs/threats.md")).unwrap();
    let listed: BTreeSet<String> = after(&page, "\n| ", ' ').into_iter().map(str::to_owned).collect();
    let mut used = BTreeSet::new();
    for folder in ["src", "tests/it", "tests/system", "benches"] {
        add_ids(&Path::new(ROOT).join(folder), &mut used);
    }
    assert!(used.len() > 50, "the ids were read");
    let missing: Vec<&String> = used.difference(&listed).collect();
    assert!(missing.is_empty(), "docs/threats.md does not list {missing:?}");
}

/// First words of lines that need root, a network, a long build or another project's program. The deployment files and
/// recipes behind them are proved by the system tests.
const NOT_RUN: [&str; 18] = [
    "sudo",
    "cargo",
    "podman",
    "createdb",
    "createuser",
    "alias",
    "openssl",
    "node",
    "npm",
    "npx",
    "pip",
    "openapi-python-client",
    "go",
    "oauth2-proxy",
    "dex",
    "bash",
    "PORTICO_TEST_WRITE_DOCS=1",
    "fuzz/run",
];

/// The commands in the `sh` blocks of a page. A line that ends with `|` or `\` continues in the next one.
fn commands(page: &str) -> Vec<String> {
    let mut commands = Vec::new();
    for block in page.split("\n```sh\n").skip(1) {
        let mut command = String::new();
        for line in block.split("\n```").next().unwrap().lines() {
            command.push_str(line);
            command.push('\n');
            if !line.ends_with(['|', '\\']) {
                commands.push(std::mem::take(&mut command));
            }
        }
        assert!(command.is_empty(), "a block ends inside a command: {command}");
    }
    commands
}

/// Values that commands print and later commands of the page use.
struct Printed {
    values: Vec<(&'static str, &'static str, String)>,
}

impl Printed {
    fn new() -> Printed {
        let value = |placeholder, label| (placeholder, label, "none".to_owned());
        Printed {
            values: vec![
                value("CLIENT_ID", "client_id"),
                value("INTROSPECTION_ID", "introspection_id"),
                value("INTROSPECTION_SECRET", "introspection_secret"),
                value("CLIENT_SECRET", "client_secret"),
                value("ACCESS_TOKEN", "access_token"),
                value("KID", "kid"),
                value("TOKEN_ID", "id"),
            ],
        }
    }

    fn insert_into(&self, command: &str) -> String {
        self.values.iter().fold(command.to_owned(), |text, (placeholder, _, value)| text.replace(placeholder, value))
    }

    fn read(&mut self, fields: &BTreeMap<String, String>) {
        for (_, label, value) in &mut self.values {
            if let Some(found) = fields.get(*label) {
                value.clone_from(found);
            }
        }
    }
}

/// Runs the commands of a page in order, in the folder of the deployment, and returns how many it ran.
fn run_page(program: &Program, page: &Path) -> usize {
    let name = page.file_name().unwrap().to_str().unwrap();
    let binaries = Path::new(env!("CARGO_BIN_EXE_portico")).parent().unwrap().to_str().unwrap();
    let path = format!("{binaries}:{}", variable("PATH").unwrap_or_default());
    let mut printed = Printed::new();
    let mut ran = 0;
    for command in commands(&fs::read_to_string(page).unwrap()) {
        let first = command.split_whitespace().next().unwrap_or_default();
        // The server runs already.
        if NOT_RUN.contains(&first) || command.contains("portico serve") {
            continue;
        }
        let script = printed
            .insert_into(&command)
            .replace("localhost:8080", &format!("localhost:{}", program.port))
            .replace("curl ", "curl --fail-with-body --silent --show-error ");
        let ended = program.run_script(&script, "correct horse battery\n", &path);
        assert_eq!(ended.code, Some(0), "{name}: {script}{ended:?}");
        printed.read(&ended.fields());
        ran += 1;
    }
    ran
}

/// Pages whose commands need a running server, and pages whose commands need it stopped.
const WITH_SERVER: [&str; 7] =
    ["README.md", "accounts.md", "audit.md", "clients.md", "keys.md", "tenants.md", "tokens.md"];

#[test]
fn every_command_of_the_manual_runs() {
    let mut ran = 0;
    for page in pages() {
        let name = page.file_name().unwrap().to_str().unwrap();
        if commands(&fs::read_to_string(&page).unwrap()).is_empty() || page.ends_with("fuzz/README.md") {
            continue;
        }
        let program = Program::empty();
        fs::copy(Path::new(ROOT).join("tests/pictures/mark.png"), program.dir.path().join("logo.png")).unwrap();
        fs::write(program.dir.path().join("public.json"), PUBLIC_KEYS).unwrap();
        let server = program.serve();
        let server = if WITH_SERVER.contains(&name) {
            Some(server)
        } else {
            server.terminate();
            None
        };
        if name == "tenant-settings.md" {
            program.run(&["tenant", "create", "acme", "--name", "Acme"]).done();
        }
        ran += run_page(&program, &page);
        drop(server);
    }
    println!("{ran} commands of the manual ran");
    assert!(ran > 50, "only {ran} commands were found");
}

/// An Ed25519 public key (RFC 8037, A.2).
const PUBLIC_KEYS: &str =
    r#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;
