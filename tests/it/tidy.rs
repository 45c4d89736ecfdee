//! Checks of the source code: its structure and dependencies, and rules that no lint covers.

mod imports;
mod signatures;
mod sources;
mod states;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use sources::{ROOT, Source, code_of, files, sources, words};

const LONGEST: usize = 600;

/// Fails with the list of all faults.
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_source_reader_finds_imports_and_writes() {
    let text = "//! diesel::x\nuse crate::web::oidc as x; /* crate::no */\nlet s = \"crate::no \\\" crate::no\"; // crate::no\n\
                super::super::cli::run(); let c = '\"'; crate::base::id::new();\n#[cfg(test)]\nmod tests {\n crate::no::x }";
    let source = Source { path: "web/pages/login.rs".to_owned(), code: code_of(text), text: text.to_owned() };
    let uses: Vec<String> = source.uses().iter().map(|path| path.join("::")).collect();
    assert_eq!(uses, ["web::oidc", "web::cli::run", "base::id::new"], "{}", source.code);
    assert_eq!(writes_of("diesel::update( a::table.filter(x)) diesel::insert_into(b::table)"), ["a", "b"]);
    assert_eq!(writes_of("diesel::delete(\n  c::table,\n) diesel::insert_into($t::table)"), ["c"]);
}

#[test]
fn no_face_uses_another_face() {
    const FACES: [&str; 3] = ["files", "oidc", "pages"];
    const SURFACES: [&str; 4] = ["dashboard", "organization", "v1", "workspace"];
    let face = |path: &[String]| match path {
        [web, api, face, ..] if web == "web" && api == "api" => SURFACES.iter().find(|f| *f == face).copied(),
        [web, face, ..] if web == "web" => FACES.iter().find(|f| *f == face).copied(),
        _ => None,
    };
    let mut faults = Vec::new();
    let mut members = 0;
    for source in sources() {
        let Some(own) = face(&source.module()) else { continue };
        members += 1;
        for path in source.uses() {
            if face(&path).is_some_and(|used| used != own) {
                faults.push(format!("{} uses {}", source.path, path.join("::")));
            }
        }
    }
    assert!(members > 10, "too few files of faces: {members}");
    none(faults);
}

#[test]
fn each_external_dependency_is_used_in_one_part() {
    // The name of the dependency, its identifiers, and where they are allowed.
    let rules: [(&str, &[&str], &[&str]); 9] = [
        ("actix", &["actix_web", "actix_http", "actix_rt", "actix_server", "actix_service", "actix"], &["web/"]),
        ("josekit", &["josekit"], &["base/jose/"]),
        ("diesel", &["diesel", "diesel_migrations", "libsqlite3_sys"], &["storage/"]),
        ("the wall clock", &["SystemTime", "UNIX_EPOCH", "chrono", "Utc"], &["base/time.rs"]),
        ("randomness", &["getrandom", "rand", "OsRng", "thread_rng", "now_v7", "new_v4"], &["base/entropy.rs"]),
        ("the environment", &["env", "Env"], &["config/"]),
        ("an HTTP client", &["hyper", "hyper_util", "http_body_util", "reqwest", "rustls"], &["outbound/"]),
        ("an SMTP client", &["lettre"], &["mail/"]),
        ("a relying party", &["openidconnect"], &["demo/"]),
    ];
    let mut faults = Vec::new();
    let mut found = BTreeSet::new();
    for source in sources() {
        // `env!` is evaluated by the compiler.
        let code = source.code.replace("env!(", "(");
        let words = words(&code);
        for (what, names, places) in &rules {
            let at_home = places.iter().any(|place| source.path.starts_with(place))
                || (*what == "diesel" && source.path.ends_with("store.rs"));
            for word in words.iter().filter(|word| names.contains(&word.as_str())) {
                found.insert(*what);
                if !at_home {
                    faults.push(format!("{} names {word}: {what} belongs in {places:?}", source.path));
                }
            }
        }
    }
    assert_eq!(found.len(), rules.len(), "each dependency is found where it is allowed: {found:?}");
    none(faults);
}

/// Modules made for the demonstration serve no request of the product.
#[test]
fn only_the_demonstration_uses_its_modules() {
    let its = |path: &[String]| match path {
        [first, ..] if first == "demo" => true,
        [ring, file, ..] => {
            (ring.as_str(), file.as_str()) == ("web", "small")
                || (ring.as_str(), file.as_str()) == ("outbound", "loopback")
        }
        _ => false,
    };
    let mut users = BTreeSet::new();
    for source in sources() {
        if source.uses().iter().any(|path| its(path)) {
            users.insert(source.path.split('/').next().unwrap().to_owned());
            // The inbox is for developers too, on the same small server.
            let at_home = source.path.starts_with("demo/") || ["cli/demo.rs", "web/inbox.rs"].contains(&&*source.path);
            assert!(at_home, "{} uses a module of the demonstration", source.path);
        }
    }
    assert_eq!(users.len(), 3, "{users:?}");
}

/// Returns the error types of the `Result`s in a source.
fn error_types(code: &str) -> Vec<String> {
    let compact: String = code.split_whitespace().collect();
    let of_one = |after: &str| {
        let (mut depth, mut start) = (0, None);
        for (n, c) in after.char_indices() {
            match c {
                '<' | '(' | '[' => depth += 1,
                ',' if depth == 0 => start = Some(n + 1),
                '>' if depth == 0 && !after[..n].ends_with('-') => {
                    return start.map(|start| after[start..n].to_owned());
                }
                '>' if after[..n].ends_with('-') => {}
                '>' | ')' | ']' => depth -= 1,
                _ => {}
            }
        }
        None
    };
    compact.split("Result<").skip(1).filter_map(of_one).collect()
}

/// The rules refuse with a code and values. The faces turn them into sentences.
#[test]
fn rules_refuse_with_a_code_and_values() {
    const RULES: [&str; 10] = [
        "base/",
        "branding/",
        "tenancy/",
        "audit/",
        "keys/",
        "accounts/",
        "provisioning/",
        "sessions/",
        "authn/",
        "oidc/",
    ];
    assert_eq!(
        error_types("f() -> Result<(A, fn() -> B), String>; Result<C, Vec< String >> io::Result<D>"),
        ["String", "Vec<String>"]
    );
    let (mut faults, mut seen) = (Vec::new(), 0);
    for source in sources().iter().filter(|s| !s.is_test() && RULES.iter().any(|rule| s.path.starts_with(rule))) {
        for error in error_types(&source.code) {
            seen += 1;
            if ["String", "Vec<String>", "&str"].contains(&error.as_str()) {
                faults.push(format!("{} refuses with {error}", source.path));
            }
        }
    }
    assert!(seen > 200, "too few `Result`s: {seen}");
    none(faults);
}

#[test]
fn no_file_is_longer_than_600_lines() {
    let long = |s: &Source| s.path != "storage/schema.rs" && s.text.lines().count() > LONGEST;
    none(sources().iter().filter(|s| long(s)).map(|s| format!("{} has over {LONGEST} lines", s.path)).collect());
}

#[test]
fn each_folder_has_a_mod_rs_with_module_docs() {
    let sources = sources();
    let mut folders = BTreeSet::new();
    for source in &sources {
        let mut parts: Vec<&str> = source.path.split('/').collect();
        while parts.pop().is_some() && !parts.is_empty() {
            folders.insert(parts.join("/"));
        }
    }
    assert!(folders.len() > 20, "too few folders");
    let mut faults = Vec::new();
    for folder in folders {
        match sources.iter().find(|s| s.path == format!("{folder}/mod.rs")) {
            Some(source) if source.text.starts_with("//! ") => {}
            Some(_) => faults.push(format!("{folder}/mod.rs does not begin with //!")),
            None => faults.push(format!("{folder} has no mod.rs")),
        }
    }
    none(faults);
}

#[test]
fn both_engines_have_the_same_migrations() {
    let names = |engine: &str| -> Vec<String> {
        let dir = Path::new(ROOT).join("migrations").join(engine);
        files(&dir).iter().map(|path| path.strip_prefix(&dir).unwrap().to_str().unwrap().to_owned()).collect()
    };
    let sqlite = names("sqlite");
    assert!(!sqlite.is_empty());
    assert_eq!(sqlite, names("postgres"));
    for name in &sqlite {
        let (folder, file) = name.split_once('/').unwrap();
        assert!(["up.sql", "down.sql"].contains(&file), "{name}");
        for other in ["up.sql", "down.sql"] {
            assert!(sqlite.contains(&format!("{folder}/{other}")), "{folder} has no {other}");
        }
    }
}

/// Returns the tables that a file inserts into, updates or deletes from.
fn writes_of(code: &str) -> Vec<String> {
    let code: String = code.split_whitespace().collect();
    let mut tables = Vec::new();
    for verb in ["diesel::insert_into(", "diesel::update(", "diesel::delete(", "diesel::replace_into("] {
        for after in code.split(verb).skip(1) {
            let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if after[name.len()..].starts_with("::table") && !name.is_empty() {
                tables.push(name);
            }
        }
    }
    tables.sort();
    tables
}

#[test]
fn each_table_is_written_by_exactly_one_feature() {
    let sources = sources();
    let schema = &sources.iter().find(|s| s.path == "storage/schema.rs").unwrap().code;
    let tables: Vec<&str> = schema
        .split("diesel::table! {")
        .skip(1)
        .map(|body| body.trim_start().split([' ', '(']).next().unwrap())
        .collect();
    assert!(tables.len() >= 16, "too few tables: {tables:?}");
    let mut writers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    for source in sources.iter().filter(|s| !s.is_test()) {
        // the function that marks a row as used is shared by all features and part of storage.
        if source.path == "storage/consume.rs" {
            continue;
        }
        let (folder, _) = source.path.rsplit_once('/').unwrap_or(("", ""));
        for table in writes_of(&source.code) {
            writers.entry(table).or_default().insert(folder.to_owned());
        }
        // A write whose table is not named in the call would be missed here.
        let compact: String = source.code.split_whitespace().collect();
        let verbs = ["insert_into(", "diesel::update(", "diesel::delete(", "sql_query("];
        let calls: usize = verbs[..3].iter().map(|verb| compact.matches(verb).count()).sum();
        if calls != writes_of(&source.code).len() {
            faults.push(format!("{}: a write does not name its table directly", source.path));
        }
        if compact.contains(verbs[3]) && !source.path.starts_with("storage/") {
            faults.push(format!("{}: SQL as text belongs in storage", source.path));
        }
    }
    for table in tables {
        match writers.remove(table) {
            None => faults.push(format!("no feature writes {table}")),
            Some(folders) if folders.len() > 1 => faults.push(format!("{table} is written by {folders:?}")),
            // The change log is written by the transactions themselves.
            Some(folders) if table.starts_with("change_") && folders.iter().all(|f| f == "storage") => {}
            Some(folders) if folders.iter().any(|f| f.starts_with("storage") || f.starts_with("web")) => {
                faults.push(format!("{table} is written by {folders:?}, which is not a feature"));
            }
            Some(_) => {}
        }
    }
    faults.extend(writers.keys().map(|table| format!("{table} is written and is not in schema.rs")));
    none(faults);
}

/// nothing bypasses escaping, and the content security policy allows neither inline scripts nor inline styles.
#[test]
fn templates_escape_everything_and_have_nothing_inline() {
    let dir = Path::new(ROOT).join("templates");
    // A file that is not served has no other files either.
    const EXPORTED: &str = "pages/data_file.html";
    let templates = files(&dir);
    assert!(templates.len() >= 8);
    let mut faults = Vec::new();
    for path in templates {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        let name = path.strip_prefix(&dir).unwrap().display().to_string();
        let compact: String = text.split_whitespace().collect();
        for (found, what) in [
            (compact.contains("|safe"), "the safe filter"),
            (compact.contains("escape=\"none\"") || compact.contains("|escape("), "an escape mode of its own"),
            (compact.contains("{%autoescape"), "an escape mode of its own"),
            // Mail programs load no other files. The colours in a mail are typed values.
            (compact.contains("<style") && !name.starts_with("mail/") && name != EXPORTED, "an inline style sheet"),
            (compact.contains("style="), "an inline style"),
            (compact.contains("javascript:"), "a script address"),
        ] {
            if found {
                faults.push(format!("{name} has {what}"));
            }
        }
        for tag in text.split("<script").skip(1) {
            let tag = &tag[..tag.find("</script>").unwrap_or(tag.len())];
            let (attributes, body) = tag.split_once('>').unwrap_or((tag, ""));
            if !attributes.contains("src=") || !attributes.contains("nonce=") || !body.trim().is_empty() {
                faults.push(format!("{name} has a script that is inline or has no nonce"));
            }
        }
        for attribute in text.split([' ', '\n', '\t']) {
            if attribute.starts_with("on") && attribute.contains("=\"") {
                faults.push(format!("{name} has an inline handler: {attribute}"));
            }
        }
    }
    none(faults);
    for source in sources() {
        let compact: String = source.text.split_whitespace().collect();
        assert!(!compact.contains("escape=\"none\""), "{}: a template without escaping", source.path);
        // One file makes HTML outside of the templates, and escapes its values.
        let markup = source.path == "web/html/markup.rs";
        assert_eq!(compact.contains("HtmlSafe"), markup, "{}: HTML that is not escaped", source.path);
        assert!(!compact.contains("MarkupDisplay") && !compact.contains("filters::Safe"), "{}", source.path);
    }
}
