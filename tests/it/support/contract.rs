//! Compares the answers of the JSON surfaces with the OpenAPI document: status, code, and each member of the body.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use actix_web::http::Method;
use portico::web::openapi::{Document, method_of};
use portico::web::routes::SPECS;
use portico::web::spec::{Spec, dialect_of};
use serde_json::Value;

use super::{Answer, Req};

/// The document of the route table.
pub static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document::of(&SPECS));

/// Compares an answer of the application with the document. Other addresses than those of the surfaces have no rules.
pub fn compare(req: &Req, answer: &Answer) -> Result<(), String> {
    let path = req.uri.split('?').next().unwrap_or_default();
    if dialect_of(path).is_none() || req.method == Method::OPTIONS {
        return Ok(());
    }
    let below = match path.strip_prefix("/t/").and_then(|rest| rest.find('/').map(|at| &rest[at..])) {
        Some(below) => below,
        None => path,
    };
    let mut here: Vec<&&Spec> = SPECS.iter().filter(|spec| is_at(spec.path, below)).collect();
    // A path without parameters goes before those with some.
    if here.iter().any(|spec| spec.path == below) {
        here.retain(|spec| spec.path == below);
    }
    // The router takes a path without parameters first.
    let parameters = |spec: &Spec| spec.path.matches('{').count();
    let least = here.iter().map(|spec| parameters(spec)).min();
    here.retain(|spec| Some(parameters(spec)) == least);
    if here.iter().any(|spec| spec.dialect().is_none()) {
        return Ok(());
    }
    let wanted = if req.method == Method::HEAD { "GET" } else { req.method.as_str() };
    let spec = here.into_iter().find(|spec| spec.method.as_str() == wanted);
    let what = |fault: String| format!("{} {}: {} {}: {fault}", req.method, req.uri, answer.status, show(answer));
    let checked = match spec {
        Some(spec) => of_operation(req, answer, spec),
        None => of_no_operation(answer),
    };
    checked.map_err(what)
}

fn show(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

/// Whether a path matches the pattern of a route.
pub fn is_at(pattern: &str, path: &str) -> bool {
    let fits =
        |(pattern, segment): (&str, &str)| pattern == segment || (pattern.starts_with('{') && !segment.is_empty());
    pattern.split('/').count() == path.split('/').count() && pattern.split('/').zip(path.split('/')).all(fits)
}

/// The answer at an address, or to a method, that no route has.
fn of_no_operation(answer: &Answer) -> Result<(), String> {
    if answer.status == 303 {
        return Ok(());
    }
    let body: Value = serde_json::from_slice(&answer.body).map_err(|error| error.to_string())?;
    validate(&DOCUMENT.value, &DOCUMENT.value["components"]["schemas"]["Error"], &body)
}

fn of_operation(req: &Req, answer: &Answer, spec: &Spec) -> Result<(), String> {
    let document = &DOCUMENT.value;
    let operation = &document["paths"][spec.path][method_of(spec.method)];
    if operation.is_null() {
        return Err("the operation is not in the document".to_owned());
    }
    let response = &operation["responses"][answer.status.to_string()];
    if response.is_null() {
        // Another name of a loopback address leads to the public URL, whatever is asked for.
        let leads_home = answer.status == 303 && req.headers.iter().any(|(name, _)| name == "host");
        return if leads_home { Ok(()) } else { Err("the status is not listed".to_owned()) };
    }
    let response = resolved(document, response)?;
    for name in response["headers"].as_object().into_iter().flatten().map(|(name, _)| name.to_lowercase()) {
        answer.header(&name).ok_or_else(|| format!("the header {name} is missing"))?;
    }
    if req.method == Method::HEAD {
        return Ok(());
    }
    let schema = &response["content"]["application/json"]["schema"];
    if schema.is_null() {
        return if answer.body.is_empty() { Ok(()) } else { Err("no body is listed".to_owned()) };
    }
    let content_type = answer.header("content-type");
    if content_type != Some("application/json") {
        return Err(format!("the content type is {content_type:?}"));
    }
    let body: Value = serde_json::from_slice(&answer.body).map_err(|error| error.to_string())?;
    validate(document, schema, &body)
}

/// Returns what a reference leads to, or the value itself.
fn resolved<'d>(document: &'d Value, value: &'d Value) -> Result<&'d Value, String> {
    let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Ok(value) };
    let target = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
    target.ok_or_else(|| format!("{reference} leads nowhere"))
}

/// Checks a value against a schema of the document (JSON Schema 2020-12, as far as the document uses it). A member that no
/// part of the schema describes is a fault.
pub fn validate(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    Validator { document }.closed(schema, value, "")
}

/// Keywords that state nothing about a value.
const NOTES: [&str; 5] = ["description", "example", "examples", "default", "title"];

struct Validator<'d> {
    document: &'d Value,
}

impl Validator<'_> {
    fn closed(&self, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        let described = self.evaluate(schema, value, at)?;
        let members = value.as_object().into_iter().flatten().map(|(name, _)| name);
        match members.into_iter().find(|name| !described.contains(*name)) {
            Some(name) => Err(format!("{at}/{name} is not in the schema")),
            None => Ok(()),
        }
    }

    /// Returns the members that the schema describes.
    fn evaluate(&self, schema: &Value, value: &Value, at: &str) -> Result<BTreeSet<String>, String> {
        let mut described = BTreeSet::new();
        let keywords = schema.as_object().ok_or_else(|| format!("{at}: the schema is {schema}"))?;
        for (keyword, rule) in keywords {
            let holds = match keyword.as_str() {
                "$ref" => {
                    described.extend(self.evaluate(resolved(self.document, schema)?, value, at)?);
                    true
                }
                "type" => match rule {
                    Value::Array(kinds) => kinds.iter().any(|kind| is_of(value, kind)),
                    kind => is_of(value, kind),
                },
                "enum" => rule.as_array().is_some_and(|options| options.contains(value)),
                "const" => rule == value,
                "format" => has_format(value, rule.as_str().unwrap_or_default()),
                "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap_or(f64::MAX)),
                "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap_or(f64::MIN)),
                "minLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 >= rule.as_u64().unwrap()),
                "maxLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 <= rule.as_u64().unwrap()),
                "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
                "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
                "required" => match (value.as_object(), rule.as_array()) {
                    (Some(members), Some(names)) => {
                        if let Some(name) = names.iter().find(|name| !members.contains_key(name.as_str().unwrap())) {
                            return Err(format!("{at}/{} is missing", name.as_str().unwrap()));
                        }
                        true
                    }
                    _ => value.as_object().is_none(),
                },
                "properties" => {
                    for (name, member) in value.as_object().into_iter().flatten() {
                        if let Some(own) = rule.get(name) {
                            self.closed(own, member, &format!("{at}/{name}"))?;
                            described.insert(name.clone());
                        }
                    }
                    true
                }
                "additionalProperties" => {
                    for (name, member) in value.as_object().into_iter().flatten() {
                        let is_other = schema.get("properties").is_none_or(|own| own.get(name).is_none());
                        if is_other && rule.is_object() {
                            self.closed(rule, member, &format!("{at}/{name}"))?;
                        }
                        if is_other && *rule != false {
                            described.insert(name.clone());
                        }
                    }
                    true
                }
                "items" => {
                    for (n, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.closed(rule, item, &format!("{at}/{n}"))?;
                    }
                    true
                }
                "allOf" => {
                    for part in rule.as_array().into_iter().flatten() {
                        described.extend(self.evaluate(part, value, at)?);
                    }
                    true
                }
                "oneOf" | "anyOf" => {
                    let options = rule.as_array().into_iter().flatten();
                    let tried: Vec<_> = options.map(|option| self.evaluate(option, value, at)).collect();
                    match tried.iter().flatten().max_by_key(|described| described.len()) {
                        Some(best) => described.extend(best.iter().cloned()),
                        None => return Err(format!("{at}: no option holds: {tried:?}")),
                    }
                    true
                }
                note if NOTES.contains(&note) || note.starts_with("x-") => true,
                other => return Err(format!("{at}: the validator does not know {other}")),
            };
            if !holds {
                return Err(format!("{at}: {value} is not {keyword} {rule}"));
            }
        }
        Ok(described)
    }
}

fn is_of(value: &Value, kind: &Value) -> bool {
    match kind.as_str().unwrap_or_default() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the type {other}"),
    }
}

/// Whether a text has a format. Other values have any.
fn has_format(value: &Value, format: &str) -> bool {
    let Some(text) = value.as_str() else { return true };
    match format {
        // Instants of the surfaces are in UTC.
        "date-time" => text.ends_with('Z') && chrono::DateTime::parse_from_rfc3339(text).is_ok(),
        "uuid" => {
            let groups: Vec<usize> = text.split('-').map(str::len).collect();
            groups == [8, 4, 4, 4, 12] && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
        }
        "uri" => url::Url::parse(text).is_ok(),
        "int32" | "int64" | "password" | "email" => true,
        other => panic!("the format {other}"),
    }
}
