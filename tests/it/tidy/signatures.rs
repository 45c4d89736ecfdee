//! Parameters have descriptive names and types: no function takes a tuple or a `bool`.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{FnArg, ItemType, Pat, PatType, Signature, Type};

use super::none;
use super::sources::sources;

/// The names that a file defines for tuple types.
#[derive(Default)]
struct Aliases(BTreeSet<String>);

impl<'f> Visit<'f> for Aliases {
    fn visit_item_type(&mut self, item: &'f ItemType) {
        if is_tuple(&item.ty, self) {
            self.0.insert(item.ident.to_string());
        }
    }
}

/// The functions of a file, and the faults of their parameters.
#[derive(Default)]
struct Signatures {
    aliases: Aliases,
    functions: usize,
    faults: Vec<String>,
}

impl<'f> Visit<'f> for Signatures {
    /// Visits free functions, methods, functions of traits and nested functions. Functions made by macros are not
    /// visited.
    fn visit_signature(&mut self, signature: &'f Signature) {
        self.functions += 1;
        for input in &signature.inputs {
            let FnArg::Typed(parameter) = input else { continue };
            let what = if matches!(*parameter.pat, Pat::Tuple(_)) || is_tuple(&parameter.ty, &self.aliases) {
                "a tuple"
            } else if is_bool(&parameter.ty) {
                "a bool"
            } else {
                continue;
            };
            self.faults.push(format!("{} takes {what}: {}", signature.ident, name_of(parameter)));
        }
        visit::visit_signature(self, signature);
    }
}

impl Signatures {
    fn read(text: &str) -> syn::Result<Signatures> {
        let file = syn::parse_file(text)?;
        let mut signatures = Signatures::default();
        signatures.aliases.visit_file(&file);
        signatures.visit_file(&file);
        Ok(signatures)
    }
}

/// Returns the type behind references and parentheses.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Reference(to) => bare(&to.elem),
        Type::Paren(inner) => bare(&inner.elem),
        Type::Group(inner) => bare(&inner.elem),
        ty => ty,
    }
}

/// Returns whether a type is a tuple, directly or by an alias of its file. `()` is not.
fn is_tuple(ty: &Type, aliases: &Aliases) -> bool {
    match bare(ty) {
        Type::Tuple(tuple) => !tuple.elems.is_empty(),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| aliases.0.contains(&last.ident.to_string())),
        _ => false,
    }
}

fn is_bool(ty: &Type) -> bool {
    matches!(bare(ty), Type::Path(path) if path.path.is_ident("bool"))
}

fn name_of(parameter: &PatType) -> String {
    fn of(pattern: &Pat) -> String {
        match pattern {
            Pat::Ident(name) => name.ident.to_string(),
            Pat::Tuple(tuple) => format!("({})", tuple.elems.iter().map(of).collect::<Vec<_>>().join(", ")),
            _ => "_".to_owned(),
        }
    }
    of(&parameter.pat)
}

#[test]
fn no_function_takes_a_tuple_or_a_bool() {
    let (mut files, mut functions, mut faults) = (0, 0, Vec::new());
    for source in sources() {
        let read = Signatures::read(&source.text).unwrap_or_else(|e| panic!("{}: {e}", source.path));
        files += 1;
        functions += read.functions;
        faults.extend(read.faults.iter().map(|fault| format!("{}: {fault}", source.path)));
    }
    assert!(functions > 1_500, "too few functions: {functions}");
    none(faults);
    println!("{files} files, {functions} functions: none takes a tuple or a bool");
}

#[test]
fn tuples_and_bools_are_found_in_every_function() {
    let faults = |text: &str| Signatures::read(text).unwrap().faults;
    for (text, fault) in [
        ("fn f((a, b): (u8, u8)) {}", "f takes a tuple: (a, b)"),
        ("fn f(x: u8, made: (u8, &u8)) {}", "f takes a tuple: made"),
        ("fn f(made: &'static mut (u8,)) {}", "f takes a tuple: made"),
        ("fn f((a, _): Pair) {}", "f takes a tuple: (a, _)"),
        ("type Pair = (u8, u8); fn f(pair: &Pair) {}", "f takes a tuple: pair"),
        ("type Pen<'p> = (&'p u8, u8); fn f(pen: Pen<'_>) {}", "f takes a tuple: pen"),
        ("mod m { impl A { async fn f(&self, given: bool) {} } }", "f takes a bool: given"),
        ("impl T for A { fn f(given: &bool) {} }", "f takes a bool: given"),
        ("trait T { fn f(&self, given: (bool, u8)); }", "f takes a tuple: given"),
        ("#[cfg(test)] mod tests { fn g() { fn f(given: bool) {} } }", "f takes a bool: given"),
    ] {
        assert_eq!(faults(text), [fault], "{text}");
    }
    let good = "fn f(&self, a: u8, of: &[(u8, u8)], n: Option<bool>, unit: (), g: impl Fn((u8, u8), bool)) -> (u8, bool) \
                { of.iter().map(|(a, b)| a + b); }";
    assert_eq!(faults(good), [""; 0]);
}
