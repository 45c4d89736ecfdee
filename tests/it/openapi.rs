//! The OpenAPI document and its pages. Each answer of the other tests is compared with it, see `support/contract.rs`.

use std::collections::{BTreeMap, BTreeSet};

use portico::base::code::Dialect;
use portico::web::openapi::{Document, operation_id};
use portico::web::routes::SPECS;
use portico::web::spec::{Credential, Spec};
use serde_json::{Value, json};

use crate::support::contract::{DOCUMENT, compare, validate};
use crate::support::{Answer, Fixture, Req};

/// The size of a page of the documentation with its stylesheets, in bytes. It is a reference that a developer opens on
/// purpose, with every code of every operation, so it may be larger than a page of a sign-in.
const LARGEST: usize = 500_000;

fn surfaces() -> impl Iterator<Item = &'static Spec> {
    SPECS.iter().copied().filter(|spec| spec.dialect().is_some())
}

/// Calls `see` with each value of a document, and with its path.
fn walk<'v>(value: &'v Value, path: &str, see: &mut impl FnMut(&str, &'v Value)) {
    see(path, value);
    match value {
        Value::Object(members) => members.iter().for_each(|(name, one)| walk(one, &format!("{path}/{name}"), see)),
        Value::Array(items) => items.iter().enumerate().for_each(|(n, one)| walk(one, &format!("{path}/{n}"), see)),
        _ => {}
    }
}

#[test]
fn each_route_of_the_surfaces_is_in_the_document_exactly_once() {
    let document = &DOCUMENT.value;
    let missing: Vec<String> = surfaces().filter(|spec| spec.operation.is_none()).map(operation_id).collect();
    assert!(missing.is_empty(), "describe these routes with Route::operation: {missing:?}");
    let routes: BTreeSet<String> = surfaces().map(operation_id).collect();
    let mut listed = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let spec = surfaces()
                .find(|spec| spec.path == path && spec.method.as_str().eq_ignore_ascii_case(method))
                .unwrap_or_else(|| panic!("{method} {path} is no route"));
            let id = operation["operationId"].as_str().unwrap().to_owned();
            assert_eq!(id, operation_id(spec));
            assert_eq!(operation["tags"], json!([spec.dialect().unwrap().as_str()]), "{id}");
            let own: BTreeSet<&str> = path.split(['{', '}']).skip(1).step_by(2).collect();
            let described = operation["parameters"].as_array().unwrap().iter().filter(|p| p["in"] == "path");
            let described: BTreeSet<&str> = described.map(|parameter| parameter["name"].as_str().unwrap()).collect();
            assert_eq!(own, described, "{id}: the parameters in the path");
            let success =
                operation["responses"].as_object().unwrap().keys().filter(|status| status.as_str() < "400").count();
            assert!((1..=2).contains(&success), "{id}: a successful answer, and at most a redirect beside it");
            listed.push(id);
        }
    }
    assert_eq!(listed.len(), routes.len(), "{listed:?}");
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), routes);
    println!("{} operations", routes.len());
}

/// OpenAPI Specification 3.1, 4.8: required members, and references that lead somewhere.
#[test]
fn the_document_is_valid() {
    let document = &DOCUMENT.value;
    assert_eq!(document["openapi"], "3.1.0");
    let mut referred = BTreeSet::new();
    walk(document, "", &mut |path, value| {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(document.pointer(pointer).is_some(), "{path}: {reference} leads nowhere");
            referred.insert(pointer.to_owned());
        }
        if let Some(text) = value.get("description").or_else(|| value.get("summary")).and_then(Value::as_str) {
            assert!(!text.is_empty() && !text.contains("[`") && !text.contains("{ $"), "{path}: {text}");
        }
    });
    let names = |what: &str| document["components"][what].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for what in ["schemas", "responses", "parameters"] {
        for name in names(what) {
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{name}");
            assert!(referred.contains(&format!("/components/{what}/{name}")), "nothing refers to {what}/{name}");
        }
    }
    let schemes: BTreeSet<String> = names("securitySchemes").into_iter().collect();
    let mut used = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for operation in methods.as_object().unwrap().values() {
            for scheme in
                operation["security"].as_array().unwrap().iter().flat_map(|one| one.as_object().unwrap().keys())
            {
                used.insert(scheme.clone());
            }
            let summary = operation["summary"].as_str().unwrap();
            assert!(summary.ends_with('.') && summary.len() < 120, "{path}: {summary}");
        }
    }
    assert_eq!(schemes, used, "each scheme is declared, and used");
}

/// The sets of names of two surfaces are separate, but within a surface a name stands for one type.
#[test]
fn a_name_stands_for_one_type_of_its_surface() {
    let mut seen: BTreeMap<(&str, String), Value> = BTreeMap::new();
    for spec in surfaces() {
        let operation = spec.operation.unwrap();
        let shapes = [operation.body, operation.success.and_then(|success| success.shape)];
        for shape in shapes.into_iter().flatten() {
            let own = (shape.name().into_owned(), shape.schema());
            for (name, schema) in shape.parts().into_iter().chain([own]) {
                let schema = serde_json::to_value(schema).unwrap();
                let key = (spec.dialect().unwrap().as_str(), name);
                let known = seen.entry(key.clone()).or_insert_with(|| schema.clone());
                // Lists and texts have the name of their Rust type.
                let is_named = ["properties", "allOf", "oneOf"].iter().any(|member| schema.get(member).is_some());
                assert!(!is_named || *known == schema, "two types have the name {key:?}: use #[schema(as = …)]");
            }
        }
    }
    assert!(seen.len() > 5);
}

#[actix_web::test]
async fn the_document_is_served_at_the_origin_without_a_tenant() {
    for fixture in [Fixture::new(), Fixture::by_host()] {
        let answer = fixture.send(Req::get("/openapi.json")).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
        assert_eq!(answer.header("cache-control"), Some("public, max-age=300"));
        assert_eq!(answer.json(), DOCUMENT.value);
        assert_eq!(answer.json()["servers"][1]["url"], "/t/{slug}");
        let etag = answer.header("etag").unwrap();
        let again = fixture.send(Req::get("/openapi.json").header("if-none-match", etag)).await;
        assert_eq!((again.status, again.body.len()), (304, 0));
        let other = fixture.send(Req::get("/openapi.json").header("if-none-match", "\"other\"")).await;
        assert_eq!(other.status, 200);
        let below = fixture.send(Req::get(format!("{}/openapi.json", "/t/acme"))).await;
        assert_eq!(below.status, 404);
    }
}

/// The credentials of each surface, and its codes as it spells them.
#[test]
fn access_and_codes_come_from_the_route_table() {
    let document = &DOCUMENT.value;
    let of = |path: &str| &document["paths"][path]["get"];
    for (path, security) in [
        ("/v1/auth/providers", json!([])),
        ("/v1/auth/me", json!([{ "loginToken": [] }])),
        ("/api/v1/account/me", json!([{ "session": [] }, { "apiToken": [] }])),
        ("/api/v1/me", json!([{ "organizationToken": [] }])),
        ("/auth/me", json!([{ "session": [] }])),
    ] {
        assert_eq!(of(path)["security"], security, "{path}");
    }
    for spec in surfaces() {
        let operation = &document["paths"][spec.path][spec.method.as_str().to_lowercase()];
        let declared = operation["security"].to_string();
        assert_eq!(declared.contains("session"), spec.credentials.contains(&Credential::Session), "{}", spec.path);
    }
    let codes = |path: &str, status: &str| {
        let reference = of(path)["responses"][status]["$ref"].as_str().unwrap_or_default().to_owned();
        let response = document.pointer(reference.strip_prefix('#').unwrap_or_default()).cloned().unwrap_or_default();
        response["content"]["application/json"]["schema"]["allOf"][1]["properties"]["code"]["enum"].clone()
    };
    assert_eq!(codes("/v1/auth/me", "401"), json!(["invalid_token"]));
    assert_eq!(codes("/v1/auth/me", "403"), json!(["email_not_verified", "tenant_mismatch"]));
    assert_eq!(codes("/v1/auth/me", "404"), json!(["not_found", "tenant_not_found"]));
    assert_eq!(codes("/v1/auth/providers", "401"), Value::Null);
    assert_eq!(codes("/auth/me", "401"), json!(["UNAUTHORIZED"]));
    assert_eq!(codes("/auth/me", "400"), json!(["BAD_REQUEST", "TENANT_REQUIRED"]));
    assert_eq!(codes("/auth/me", "413"), Value::Null, "a GET has no body");
    let members = &document["components"]["schemas"]["LoginMe"];
    let required: Vec<&str> = members["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(required.contains(&"email_verified") && !required.contains(&"email"), "it may be absent: {members}");
    assert_eq!(members["properties"]["email"]["type"], "string", "it is never null");
    let account = &document["components"]["schemas"]["WorkspaceAccountDocument"];
    let all = account["properties"].as_object().unwrap().len();
    assert_eq!(account["required"].as_array().unwrap().len(), all, "no member is ever absent: {account}");
}

/// The comparison of answers can fail.
#[test]
fn an_answer_that_differs_from_the_document_is_found() {
    let answer = |status: u16, body: Value| Answer {
        status,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: body.to_string().into_bytes(),
    };
    let good = json!({
        "id": "01890a5d-ac96-774b-bcce-b302099a8057", "email": "a@example.com", "email_verified": true,
        "tenant": { "id": "01890a5d-ac96-774b-bcce-b302099a8057", "slug": "acme", "name": "Acme" }, "roles": ["a"],
    });
    let changed = |pointer: &str, value: Value| {
        let mut body = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(name.to_owned(), value);
        body
    };
    let check = |uri: &str, answer: &Answer| compare(&Req::get(uri), answer);
    for uri in ["/v1/auth/me", "/t/acme/v1/auth/me?slug=acme"] {
        assert_eq!(check(uri, &answer(200, good.clone())), Ok(()));
    }
    let mut without = good.clone();
    without.as_object_mut().unwrap().remove("roles");
    for (status, body, fault) in [
        (200, changed("/more", json!(1)), "/more is not in the schema"),
        (200, changed("/tenant/more", json!(1)), "/tenant/more is not in the schema"),
        (200, without, "/roles is missing"),
        (200, changed("/email", Value::Null), "/email: null is not type"),
        (200, changed("/roles", json!([1])), "/roles/0: 1 is not type"),
        (200, changed("/id", json!("acct_1")), "/id: \"acct_1\" is not format"),
        (200, json!("ok"), "\"ok\" is not type"),
        (201, good.clone(), "the status is not listed"),
        (401, json!({ "code": "other", "message": "x" }), "is not enum"),
        (401, json!({ "code": "invalid_token" }), "/message is missing"),
        (401, json!({ "code": "invalid_token", "message": "x", "hint": 1 }), "/hint is not in the schema"),
        (503, json!({ "code": "unavailable", "message": "x" }), "the header retry-after is missing"),
    ] {
        let found = check("/v1/auth/me", &answer(status, body)).unwrap_err();
        assert!(found.contains(fault), "{fault}: {found}");
    }
    assert_eq!(check("/v1/auth/me", &answer(401, json!({ "code": "invalid_token", "message": "x" }))), Ok(()));
    let text = Answer { headers: Vec::new(), ..answer(200, good.clone()) };
    assert!(check("/v1/auth/me", &text).unwrap_err().contains("the content type"));
    assert_eq!(check("/login", &text), Ok(()), "a page is not compared");
    let nowhere = answer(404, json!({ "code": "not_found", "message": "x" }));
    assert_eq!(check("/v1/nowhere", &nowhere), Ok(()));
    assert!(check("/v1/nowhere", &answer(404, json!({ "error": "x" }))).is_err());
    let times = json!({ "type": "string", "format": "date-time" });
    for (text, holds) in [
        ("2026-02-08T14:12:45Z", true),
        ("2026-02-08T14:12:45.000Z", true),
        ("2026-02-08T14:12:45+01:00", false),
        ("8 May", false),
    ] {
        assert_eq!(validate(&Value::Null, &times, &json!(text)).is_ok(), holds, "{text}");
    }
}

/// Returns the values of an attribute of a page.
fn attributes<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let mark = format!(" {name}=\"");
    page.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[actix_web::test]
async fn the_pages_show_the_whole_document_without_a_script() {
    let fixture = Fixture::new();
    let index = fixture.send(Req::get("/docs")).await;
    let mut pages = vec![("/docs".to_owned(), index)];
    for dialect in Dialect::ALL {
        let path = format!("/docs/{}", dialect.as_str());
        let page = fixture.send(Req::get(path.as_str())).await;
        pages.push((path, page));
    }
    let css = include_str!("../../static/portico.css").len() + include_str!("../../static/docs.css").len();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (path.as_str(), attributes(page.text(), "id").into_iter().collect())).collect();
    for (path, page) in &pages {
        assert_eq!((page.status, page.header("content-language")), (200, Some("en")), "{path}");
        assert_eq!(page.header("set-cookie"), None);
        let text = page.text();
        assert!(!text.contains("<script") && !text.contains("style="), "{path}");
        let unique = attributes(text, "id").len();
        assert_eq!(ids[path.as_str()].len(), unique, "{path}: each id is unique");
        for link in attributes(text, "href") {
            let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
            let to = if to.is_empty() { path } else { to };
            let known = to.starts_with("/static/") || to == "/openapi.json" || ids.contains_key(to);
            assert!(known, "{path} links to {link}");
            assert!(anchor.is_empty() || ids[to].contains(anchor), "{path} links to {link}");
        }
        println!("{path}: {} bytes with {css} of stylesheets", page.body.len());
        assert!(page.body.len() + css < LARGEST, "{path}: {}", page.body.len());
    }
    for spec in surfaces() {
        let id = operation_id(spec);
        let page = format!("/docs/{}", spec.dialect().unwrap().as_str());
        assert!(ids[page.as_str()].contains(id.as_str()), "{page} has no anchor {id}");
        let text = pages.iter().find(|(path, _)| *path == page).unwrap().1.text();
        let shape = spec.operation.unwrap().success.and_then(|success| success.shape);
        let schema = shape.map(|shape| serde_json::to_value(shape.schema()).unwrap()).unwrap_or_default();
        for name in schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name) {
            assert!(text.contains(&format!("<code>{name}</code>")), "{page} does not show {name}");
        }
    }
    let organization = pages.iter().find(|(path, _)| path.ends_with("organization")).unwrap().1.text();
    assert!(organization.contains("Acme Corp") && organization.contains("2026-03-21T10:05:00Z"), "{organization}");
    for none in ["/docs/nothing", "/docs/"] {
        assert_eq!(fixture.send(Req::get(none)).await.status, 404, "{none}");
    }
}

/// The example of each body is one that the schema allows, whatever part it is of.
#[test]
fn the_examples_of_the_document_are_valid() {
    let document = &DOCUMENT.value;
    let mut seen = 0;
    walk(&document["components"]["schemas"], "", &mut |path, schema| {
        let Some(example) = schema.get("example").or_else(|| schema.pointer("/examples/0")) else { return };
        if path.ends_with("/properties") {
            return;
        }
        seen += 1;
        validate(document, schema, example).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    });
    assert!(seen > 20, "{seen}");
}

/// Routes without a description are left out, and so are those of pages.
#[test]
fn a_table_without_surfaces_has_no_operations() {
    let pages: Vec<&Spec> = SPECS.iter().copied().filter(|spec| spec.dialect().is_none()).collect();
    let Document { value, .. } = Document::of(&pages);
    assert_eq!((&value["paths"], &value["tags"]), (&json!({}), &json!([])));
}
