//! States are enums: no struct describes a state by several booleans or by several times that may be absent. One table
//! holds the one-time links, and one the requests that wait for a browser.

use syn::visit::{self, Visit};
use syn::{Fields, ItemStruct, Type};

use super::none;
use super::sources::{ROOT, sources};

/// Structs whose booleans or times are independent facts, with the reason.
const INDEPENDENT: [(&str, &str); 15] = [
    ("Account", "whether its user ever signed in, and whether a sign-up made it"),
    ("ApiToken", "when it expires, when it was last used, and whether it was revoked"),
    ("ClientMetadata", "members of client metadata (RFC 7591)"),
    ("Envelope", "whether there are items on either side of a page"),
    ("ForeignHeader", "which header parameters a token has"),
    ("Glance", "whether the end of a log is whole, and since when events wait for their seal"),
    ("Grant", "a grant with offline_access may be revoked or not"),
    ("Known", "when access was given, and when it was last used"),
    ("Postgres", "settings of a PostgreSQL server"),
    ("Prompt", "the values of prompt (OpenID Connect Core, 3.1.2.1), which may be combined"),
    ("Registration", "what a client is registered with"),
    ("Status", "whether there is a second factor, and whether the tenant demands one"),
    ("User", "whether the address is verified, and whether there is a second factor"),
    ("VerifiedAddress", "a documented member that is always true, and whether the password of the sign-up stays"),
    ("Standing", "whether the change log was read, and whether it names the value"),
];

/// The structs of a file, and those with several fields that may stand for a state.
#[derive(Default)]
struct Structs {
    read: usize,
    found: Vec<(String, Vec<String>)>,
}

impl<'f> Visit<'f> for Structs {
    fn visit_item_struct(&mut self, item: &'f ItemStruct) {
        self.read += 1;
        if let Fields::Named(fields) = &item.fields {
            let suspects = fields.named.iter().filter(|field| is_suspect(&field.ty));
            let names: Vec<String> = suspects.filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect();
            if names.len() > 1 {
                self.found.push((item.ident.to_string(), names));
            }
        }
        visit::visit_item_struct(self, item);
    }
}

/// Returns whether a type is `bool` or `Option<Time>`.
fn is_suspect(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return last.ident == "bool" };
    let inner = arguments.args.first().and_then(|argument| match argument {
        syn::GenericArgument::Type(Type::Path(inner)) => inner.path.get_ident(),
        _ => None,
    });
    last.ident == "Option" && inner.is_some_and(|inner| inner == "Time")
}

fn read(text: &str) -> Structs {
    let mut structs = Structs::default();
    structs.visit_file(&syn::parse_file(text).unwrap());
    structs
}

#[test]
fn no_struct_describes_a_state_by_booleans_or_absent_times() {
    let sample = read("struct A { a: bool, b: u8 } struct B { a: bool, b: Option<Time> } struct C { a: Option<u8> }");
    assert_eq!((sample.read, sample.found), (3, vec![("B".to_owned(), vec!["a".to_owned(), "b".to_owned()])]));
    let (mut read_all, mut unused, mut faults) = (0, INDEPENDENT.to_vec(), Vec::new());
    // Rows are parsed into states by their store, and command line arguments by their command.
    for source in sources() {
        if source.path.ends_with("store.rs") || source.path.starts_with("cli/") {
            continue;
        }
        let structs = read(&source.text);
        read_all += structs.read;
        for (name, fields) in structs.found {
            match unused.iter().position(|(known, _)| *known == name) {
                Some(at) => drop(unused.remove(at)),
                None => faults.push(format!("{}: {name} has {}", source.path, fields.join(", "))),
            }
        }
    }
    println!("{read_all} structs, {} with independent facts, none with a hidden state", INDEPENDENT.len());
    none(faults);
    assert!(unused.is_empty(), "these structs need no exception: {unused:?}");
    assert!(read_all > 200, "{read_all}");
}

#[test]
fn links_and_waiting_requests_have_one_table_each() {
    let schema = std::fs::read_to_string(std::path::Path::new(ROOT).join("src/storage/schema.rs")).unwrap();
    let tables: Vec<&str> =
        schema.lines().filter_map(|line| line.strip_suffix(" {")?.split_once(" (")).map(|t| t.0.trim()).collect();
    let named = |part: &str| tables.iter().copied().filter(|name| name.contains(part)).collect::<Vec<_>>();
    println!("of {} tables: {:?}, {:?}", tables.len(), named("link"), named("request"));
    assert_eq!((named("link"), named("request")), (vec!["links"], vec!["pending_requests"]));
}
