//! Reads the sources of the program: code without comments, strings and tests, and the names that it uses.

use std::fs;
use std::path::{Path, PathBuf};

pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A Rust source under `src`.
pub struct Source {
    /// The path below `src/`, with slashes.
    pub path: String,
    /// The unchanged text.
    pub text: String,
    /// The text without comments, string contents and tests.
    pub code: String,
}

impl Source {
    /// Returns the module path: `web/pages/mod.rs` is `[web, pages]`.
    pub fn module(&self) -> Vec<String> {
        let mut parts: Vec<String> = self.path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
            parts.pop();
        }
        parts
    }

    pub fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs")
    }

    /// Returns every path of this file that starts at `crate`, `self` or `super`, as a path from the crate's root.
    pub fn uses(&self) -> Vec<Vec<String>> {
        let here = self.module();
        let Named { imports, paths } = self.named();
        let all = imports.into_iter().map(|import| import.path).chain(paths);
        all.filter_map(|path| absolute(&here, &path)).collect()
    }

    /// Returns the imports of this file, and every other path in it, single names included.
    pub fn named(&self) -> Named {
        let words = words(&self.code);
        let word = |n: usize| words.get(n).map_or("", String::as_str);
        let (mut imports, mut paths) = (Vec::new(), Vec::new());
        let mut n = 0;
        while n < words.len() {
            if word(n) == "use" {
                let public = n > 0 && (word(n - 1) == "pub" || word(n - 1) == ")");
                let length = words[n..].iter().position(|word| word == ";").unwrap_or(words.len() - n);
                read_tree(&words[n + 1..n + length], &[], &mut |name, path| {
                    imports.push(Import { name, path, public });
                });
                n += length;
            } else if is_name(word(n)) {
                let mut path = vec![words[n].clone()];
                while word(n + 1) == "::" && is_name(word(n + 2)) {
                    path.push(words[n + 2].clone());
                    n += 2;
                }
                paths.push(path);
            }
            n += 1;
        }
        Named { imports, paths }
    }

    /// Returns the modules that this file declares, in order, without tests.
    pub fn children(&self) -> Vec<String> {
        let words = words(&self.code);
        let declared = words.windows(3).filter(|three| three[0] == "mod" && three[2] == ";" && three[1] != "tests");
        declared.map(|three| three[1].clone()).collect()
    }
}

/// The names that a file uses.
pub struct Named {
    pub imports: Vec<Import>,
    pub paths: Vec<Vec<String>>,
}

/// A name that `use` imports.
pub struct Import {
    pub name: String,
    pub path: Vec<String>,
    pub public: bool,
}

/// Resolves a path that starts at `crate`, `self` or `super` to a path from the crate's root. Returns `None` for
/// others.
pub fn absolute(here: &[String], path: &[String]) -> Option<Vec<String>> {
    let mut base = match path.first()?.as_str() {
        "crate" => Vec::new(),
        "self" | "super" if path.len() > 1 => here.to_vec(),
        _ => return None,
    };
    for word in path {
        match word.as_str() {
            "crate" | "self" => {}
            "super" => drop(base.pop()),
            word => base.push(word.to_owned()),
        }
    }
    Some(base)
}

/// Calls `give` with each name of a `use` tree and its path.
fn read_tree(words: &[String], before: &[String], give: &mut impl FnMut(String, Vec<String>)) {
    let mut path = before.to_vec();
    for (n, word) in words.iter().enumerate() {
        match word.as_str() {
            "::" => {}
            "{" => {
                let inside = &words[n + 1..words.len() - 1];
                let mut depth = 0;
                for item in inside.split(|word| {
                    depth += i32::from(word == "{") - i32::from(word == "}");
                    depth == 0 && word == ","
                }) {
                    read_tree(item, &path, give);
                }
                return;
            }
            "as" => return give(words[n + 1].clone(), path),
            "self" if !path.is_empty() => {}
            word => path.push(word.to_owned()),
        }
    }
    if let (Some(name), false) = (path.last(), words.is_empty()) {
        give(name.clone(), path.clone());
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Splits code into identifiers, `::` and single other characters.
pub fn words(code: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            let mut word = c.to_string();
            while let Some(next) = chars.peek().filter(|n| n.is_alphanumeric() || **n == '_') {
                word.push(*next);
                chars.next();
            }
            words.push(word);
        } else if c == ':' && chars.peek() == Some(&':') {
            chars.next();
            words.push("::".to_owned());
        } else if !c.is_whitespace() {
            words.push(c.to_string());
        }
    }
    words
}

/// Removes comments, string contents, and everything after `#[cfg(test)] mod tests {`.
pub fn code_of(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if let Some(quote) = ["'\"'", "'\\''"].iter().find(|q| rest.starts_with(**q)) {
            rest = &rest[quote.len()..];
        } else if let Some(raw) = ["r#\"", "r\"", "br#\"", "br\""].iter().find(|r| rest.starts_with(**r)) {
            let end = if raw.contains('#') { "\"#" } else { "\"" };
            let after = &rest[raw.len()..];
            rest = after.find(end).map_or("", |at| &after[at + end.len()..]);
            code.push_str("\"\"");
        } else if c == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c: char| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            rest = end.map_or("", |at| &rest[at + 2..]);
            code.push_str("\"\"");
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    // The tests of a file are its last item.
    match code.find("#[cfg(test)]\nmod tests {") {
        Some(at) => code[..at].to_owned(),
        None => code,
    }
}

pub fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap_or_else(|e| panic!("{}: {e}", dir.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

pub fn sources() -> Vec<Source> {
    let src = Path::new(ROOT).join("src");
    let found: Vec<Source> = files(&src)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned();
            Source { path, code: code_of(&text), text }
        })
        .collect();
    assert!(found.len() > 80, "too few sources: {}", found.len());
    found
}
