//! The order of `mod` lines is dependency order, and no two files import each other, directly or indirectly.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::none;
use super::sources::{Import, Named, Source, absolute, code_of, sources};

type Path = Vec<String>;

/// A file with its imports and paths.
struct File {
    path: String,
    children: Vec<String>,
    imports: BTreeMap<String, Import>,
    paths: Vec<Path>,
}

/// The files of the program by their module paths. Tests and `main.rs` are left out.
struct Program {
    files: BTreeMap<Path, File>,
}

impl Program {
    fn read(sources: &[Source]) -> Program {
        let product = sources.iter().filter(|source| !source.is_test() && source.path != "main.rs");
        let files = product.map(|source| {
            let Named { imports, paths } = source.named();
            let glob = imports.iter().find(|import| import.name == "*");
            assert!(glob.is_none(), "{}: write the names instead of `*`", source.path);
            let imports = imports.into_iter().map(|import| (import.name.clone(), import)).collect();
            let children = source.children();
            (source.module(), File { path: source.path.clone(), children, imports, paths })
        });
        Program { files: files.collect() }
    }

    /// Returns the module whose file defines the item that a path in the file of `here` names. Re-exports are followed.
    /// Returns `None` for a folder, an item of the file itself or another crate.
    fn definer(&self, here: &Path, path: &[String]) -> Option<Path> {
        self.resolve(here, path, &mut BTreeSet::new())
    }

    fn resolve(&self, here: &Path, path: &[String], seen: &mut BTreeSet<(Path, String)>) -> Option<Path> {
        let file = self.files.get(here)?;
        let first = path.first()?;
        match absolute(here, path) {
            Some(absolute) => self.descend(&absolute, seen),
            None if file.children.contains(first) => self.descend(&[&here[..], path].concat(), seen),
            None => self.follow(here, path, seen)?,
        }
    }

    /// Follows an imported name. Returns `None` if the file imports no such name.
    fn follow(&self, here: &Path, path: &[String], seen: &mut BTreeSet<(Path, String)>) -> Option<Option<Path>> {
        let import = self.files.get(here)?.imports.get(path.first()?)?;
        if !seen.insert((here.clone(), import.name.clone())) {
            return Some(None);
        }
        Some(self.resolve(here, &[&import.path[..], &path[1..]].concat(), seen))
    }

    fn descend(&self, path: &[String], seen: &mut BTreeSet<(Path, String)>) -> Option<Path> {
        let length = (0..=path.len()).rev().find(|n| self.files.contains_key(&path[..*n]))?;
        let (module, rest) = (path[..length].to_vec(), &path[length..]);
        let is_folder = !self.files[&module].children.is_empty();
        match rest {
            [] => (!is_folder).then_some(module),
            rest => self.follow(&module, rest, seen).unwrap_or(Some(module)),
        }
    }

    /// Returns the modules that each module uses. A re-export counts only if the file uses the name itself.
    fn uses(&self) -> BTreeMap<Path, BTreeSet<Path>> {
        let mut uses = BTreeMap::new();
        for (module, file) in &self.files {
            let imported = file.imports.values().filter(|import| !import.public).map(|import| &import.path);
            // A variable with the name of a child module is not a use.
            let written = file.paths.iter().filter(|path| path.len() > 1 || !file.children.contains(&path[0]));
            let found = imported.chain(written).filter_map(|path| self.definer(module, path));
            let used: BTreeSet<Path> = found.filter(|used| used != module && !used.is_empty()).collect();
            uses.insert(module.clone(), used);
        }
        uses
    }

    /// Returns the shortest cycle of each group of files that import each other.
    fn cycles(&self, uses: &BTreeMap<Path, BTreeSet<Path>>) -> Vec<String> {
        let (mut cycles, mut reported) = (Vec::new(), BTreeSet::new());
        for start in uses.keys() {
            let (mut from, mut queue) = (BTreeMap::new(), VecDeque::from([start]));
            while let Some(module) = queue.pop_front() {
                for used in &uses[module] {
                    if !from.contains_key(used) {
                        from.insert(used, module);
                        queue.push_back(used);
                    }
                }
            }
            if reported.contains(start) || !from.contains_key(start) {
                continue;
            }
            let mut cycle = vec![start, from[start]];
            while *cycle.last().unwrap() != start {
                cycle.push(from[*cycle.last().unwrap()]);
            }
            reported.extend(cycle.iter().copied());
            let names: Vec<&str> = cycle.iter().rev().map(|module| self.files[*module].path.as_str()).collect();
            cycles.push(format!("a cycle: {}", names.join(" uses ")));
        }
        cycles
    }

    /// Returns uses of a module further down in the list of their folder. The items of a `mod.rs` come either before
    /// its modules or after them.
    fn disorder(&self, uses: &BTreeMap<Path, BTreeSet<Path>>) -> Vec<String> {
        let (mut faults, mut above, mut below) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        for (user, used) in uses.iter().flat_map(|(user, all)| all.iter().map(move |used| (user, used))) {
            let common = user.iter().zip(used).take_while(|(a, b)| a == b).count();
            let folder = &user[..common];
            let (user_path, used_path) = (&self.files[user].path, &self.files[used].path);
            let list = &self.files[folder].children;
            let position = |name: &String| list.iter().position(|child| child == name);
            match (user.get(common), used.get(common)) {
                (Some(own), Some(other)) if position(own) <= position(other) => {
                    faults.push(format!("{user_path} uses {used_path}, but {other} is declared below {own}"));
                }
                (None, Some(_)) => drop(below.insert(folder, used_path)),
                (Some(_), None) => drop(above.insert(folder, user_path)),
                _ => {}
            }
        }
        for (folder, used) in below {
            if let Some(user) = above.get(folder) {
                let own = &self.files[folder].path;
                faults.push(format!("{own} uses {used} and is used by {user}: move its items to a file of their own"));
            }
        }
        faults
    }
}

#[test]
fn no_files_import_each_other_and_mod_order_is_dependency_order() {
    let program = Program::read(&sources());
    let uses = program.uses();
    let imports: usize = uses.values().map(BTreeSet::len).sum();
    let folders = program.files.values().filter(|file| !file.children.is_empty());
    let folders = folders.count();
    assert!(uses.len() > 200 && imports > 900 && folders > 15, "{} files, {imports}, {folders}", uses.len());
    none([program.cycles(&uses), program.disorder(&uses)].concat());
    println!("{} files, {imports} imports, no cycle; {folders} folders in order", uses.len());
}

/// Builds a program of these files.
fn program(files: &[(&str, &str)]) -> Program {
    let source = |(path, text): &(&str, &str)| Source {
        path: (*path).to_owned(),
        code: code_of(text),
        text: (*text).to_owned(),
    };
    Program::read(&files.iter().map(source).collect::<Vec<_>>())
}

#[test]
fn cycles_and_wrong_order_are_found() {
    let faults = |files: &[(&str, &str)]| {
        let program = program(files);
        let uses = program.uses();
        [program.cycles(&uses), program.disorder(&uses)].concat()
    };
    let lib = ("lib.rs", "pub mod base; pub mod web;");
    let both = ("base/mod.rs", "mod a; mod b; mod tests; pub use a::A; pub use self::b::{self as c, B};");
    // Siblings by a re-export, by an alias, by a path in the code, and inside a macro: the first is above, so there is
    // no fault.
    for b in ["use super::A;", "use crate::base::{A as X, c};", "fn f() { super::A::new(); }", "f!(crate::base::a::A)"]
    {
        assert_eq!(faults(&[lib, both, ("base/a.rs", "struct A;"), ("base/b.rs", b)]), [""; 0], "{b}");
        let turned = b.replace('A', "B").replace("::a", "::b");
        let found = faults(&[lib, both, ("base/a.rs", &turned), ("base/b.rs", "struct B;")]);
        assert_eq!(found, ["base/a.rs uses base/b.rs, but b is declared below a"], "{turned}");
        let found = faults(&[lib, both, ("base/a.rs", &turned), ("base/b.rs", b)]);
        assert_eq!(found[0], "a cycle: base/a.rs uses base/b.rs uses base/a.rs", "{turned}");
    }
    // A folder is not a use; an item of its mod.rs is.
    let found =
        faults(&[lib, both, ("base/a.rs", "use super::c; use crate::base; fn f() { base::B }"), ("base/b.rs", "")]);
    assert_eq!(found, ["base/a.rs uses base/b.rs, but b is declared below a"]);
    let holds = ("base/mod.rs", "mod a; mod b; pub use a::A; struct H(A);");
    assert_eq!(faults(&[lib, holds, ("base/a.rs", "struct A;"), ("base/b.rs", "use super::A;")]), [""; 0]);
    let found = faults(&[lib, holds, ("base/a.rs", "struct A;"), ("base/b.rs", "use super::H;")]);
    assert_eq!(found, ["base/mod.rs uses base/a.rs and is used by base/b.rs: move its items to a file of their own"]);
    let found = faults(&[lib, holds, ("base/a.rs", "use super::H;"), ("base/b.rs", "")]);
    assert_eq!(found[0], "a cycle: base/mod.rs uses base/a.rs uses base/mod.rs");
    // Between folders, and through a third file.
    let web = [("web/mod.rs", "mod y; mod x;"), ("web/x.rs", "use super::y::Y;"), ("web/y.rs", "struct Y;")];
    let base = [lib, ("base/mod.rs", "mod a; mod b;"), ("base/b.rs", "use super::a;")];
    assert_eq!(faults(&[&base[..], &web, &[("base/a.rs", "")]].concat()), [""; 0]);
    let found = faults(&[&base[..], &web, &[("base/a.rs", "use crate::web::x::X;")]].concat());
    assert_eq!(found, ["base/a.rs uses web/x.rs, but web is declared below base"]);
    let long = ("base/mod.rs", "mod c; mod b; mod a;");
    let found = faults(&[
        lib,
        long,
        ("base/a.rs", "use super::b;"),
        ("base/b.rs", "use super::c;"),
        ("base/c.rs", "use super::a;"),
    ]);
    assert_eq!(found[0], "a cycle: base/a.rs uses base/b.rs uses base/c.rs uses base/a.rs");
}
