//! The document as the pages show it. Everything is read from the document itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::example::{example, kinds, resolved};

const SCHEMAS: &str = "#/components/schemas/";

/// A surface with its operations.
pub(super) struct Surface {
    /// Its name in addresses.
    pub(super) name: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) operations: Vec<Operation>,
    /// The types that its operations refer to.
    pub(super) objects: Vec<Object>,
}

pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) summary: String,
    pub(super) credentials: Vec<Credential>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) body: Option<Body>,
    pub(super) answers: Vec<Answer>,
    pub(super) refusals: Vec<Refusal>,
}

pub(super) struct Credential {
    pub(super) name: String,
    pub(super) text: String,
}

pub(super) struct Parameter {
    /// `path`, `query`, `header`.
    pub(super) place: String,
    pub(super) member: Member,
}

/// A member of an object, or a parameter.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) kind: Vec<Word>,
    pub(super) is_required: bool,
    pub(super) text: String,
}

/// A word of a type. It may lead to an object of the page.
pub(super) struct Word {
    pub(super) text: String,
    pub(super) link: Option<String>,
}

/// A body as JSON.
pub(super) struct Body {
    pub(super) kind: Vec<Word>,
    pub(super) example: String,
}

pub(super) struct Answer {
    pub(super) status: String,
    pub(super) reason: String,
    pub(super) body: Option<Body>,
}

/// A code with which an operation refuses.
pub(super) struct Refusal {
    pub(super) status: String,
    pub(super) code: String,
    pub(super) reasons: Vec<String>,
    pub(super) messages: Vec<String>,
}

pub(super) struct Object {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) members: Vec<Member>,
    /// What the object is, where it has no members of its own.
    pub(super) kind: Vec<Word>,
}

fn text(value: &Value, member: &str) -> String {
    value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn items<'v>(value: &'v Value, member: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value.get(member).and_then(Value::as_array).into_iter().flatten()
}

fn entries<'v>(value: &'v Value, member: &str) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
    value.get(member).and_then(Value::as_object).into_iter().flatten()
}

/// Returns every surface of a document.
pub(super) fn surfaces(document: &Value) -> Vec<Surface> {
    items(document, "tags").map(|tag| surface(document, tag)).collect()
}

fn surface(document: &Value, tag: &Value) -> Surface {
    let name = text(tag, "name");
    let (mut operations, mut used) = (Vec::new(), BTreeSet::new());
    for (path, methods) in entries(document, "paths") {
        for (method, value) in methods.as_object().into_iter().flatten() {
            if items(value, "tags").any(|tag| *tag == name.as_str()) {
                operations.push(operation(document, Place { path, method }, value));
                collect(document, value, &mut used);
            }
        }
    }
    let objects = used.into_iter().filter_map(|name| {
        let schema = document.pointer(&format!("/components/schemas/{name}"))?;
        let kind = if schema.get("properties").is_some() { Vec::new() } else { kind(schema) };
        Some(Object { text: text(schema, "description"), members: members(schema), kind, name })
    });
    Surface {
        title: text(tag, "x-displayName"),
        text: text(tag, "description"),
        objects: objects.collect(),
        operations,
        name,
    }
}

/// Collects the names of the types that a part of the document refers to, directly or by others.
fn collect(document: &Value, part: &Value, used: &mut BTreeSet<String>) {
    match part {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                let is_new = match reference.strip_prefix(SCHEMAS) {
                    Some(name) => used.insert(name.to_owned()),
                    None => true,
                };
                if is_new && !std::ptr::eq(resolved(document, part), part) {
                    collect(document, resolved(document, part), used);
                }
            }
            members.values().for_each(|value| collect(document, value, used));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(document, item, used)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Where an operation stands in the document.
#[derive(Clone, Copy)]
struct Place<'d> {
    path: &'d str,
    method: &'d str,
}

fn operation(document: &Value, at: Place<'_>, value: &Value) -> Operation {
    let schemes = items(value, "security").filter_map(Value::as_object).flatten();
    let credentials = schemes.map(|(name, _)| Credential {
        name: name.clone(),
        text: document
            .pointer(&format!("/components/securitySchemes/{name}"))
            .map_or_else(String::new, |scheme| text(scheme, "description")),
    });
    let (mut answers, mut refusals) = (Vec::new(), Vec::new());
    for (status, response) in entries(value, "responses") {
        let response = resolved(document, response);
        if response.get("x-codes").is_some() {
            refusals.extend(items(response, "x-codes").map(|listed| Refusal {
                status: status.clone(),
                code: text(listed, "code"),
                reasons: items(listed, "reasons").filter_map(Value::as_str).map(str::to_owned).collect(),
                messages: items(listed, "messages").filter_map(Value::as_str).map(str::to_owned).collect(),
            }));
        } else {
            let body = body(document, response);
            answers.push(Answer { status: status.clone(), reason: text(response, "description"), body });
        }
    }
    Operation {
        id: text(value, "operationId"),
        method: at.method.to_uppercase(),
        path: at.path.to_owned(),
        summary: text(value, "summary"),
        credentials: credentials.collect(),
        parameters: items(value, "parameters").map(|parameter| self::parameter(document, parameter)).collect(),
        body: value.get("requestBody").and_then(|request| body(document, request)),
        answers,
        refusals,
    }
}

fn parameter(document: &Value, parameter: &Value) -> Parameter {
    let parameter = resolved(document, parameter);
    Parameter {
        place: text(parameter, "in"),
        member: Member {
            name: text(parameter, "name"),
            kind: parameter.get("schema").map(kind).unwrap_or_default(),
            is_required: parameter.get("required").is_some_and(|required| *required == true),
            text: text(parameter, "description"),
        },
    }
}

/// Returns the JSON body of a request or a response.
fn body(document: &Value, holder: &Value) -> Option<Body> {
    let schema = holder.pointer("/content/application~1json/schema")?;
    let example = serde_json::to_string_pretty(&example(document, schema)).unwrap_or_default();
    Some(Body { kind: kind(schema), example })
}

/// Returns the members of an object, with those of its inline parts.
fn members(schema: &Value) -> Vec<Member> {
    let required: Vec<&str> = items(schema, "required").filter_map(Value::as_str).collect();
    let own = entries(schema, "properties").map(|(name, member)| Member {
        name: name.clone(),
        kind: kind(member),
        is_required: required.contains(&name.as_str()),
        text: text(member, "description"),
    });
    own.chain(items(schema, "allOf").flat_map(members)).collect()
}

fn word(text: impl Into<String>) -> Word {
    Word { text: text.into(), link: None }
}

/// Returns a type in words.
fn kind(schema: &Value) -> Vec<Word> {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix(SCHEMAS))
    {
        return vec![Word { text: name.to_owned(), link: Some(format!("#{name}")) }];
    }
    for (member, between) in [("allOf", "and"), ("oneOf", "or"), ("anyOf", "or")] {
        if schema.get(member).is_some() {
            return joined(items(schema, member).map(kind), between);
        }
    }
    if schema.get("enum").is_some() {
        let options = items(schema, "enum")
            .map(|value| vec![word(value.as_str().map_or_else(|| value.to_string(), str::to_owned))]);
        return joined(options, "or");
    }
    let nullable =
        items(schema, "type").any(|kind| kind == "null") || schema.get("type").is_some_and(|kind| kind == "null");
    let each = kinds(schema).into_iter().map(|name| match (name, schema.get("items")) {
        ("array", Some(item)) => [vec![word("list of")], kind(item)].into_iter().flatten().collect(),
        _ => match schema.get("format").and_then(Value::as_str).filter(|_| name == "string") {
            Some(format) => vec![word(format!("{name} ({format})"))],
            None => vec![word(name)],
        },
    });
    joined(each.chain(nullable.then(|| vec![word("null")])), "or")
}

fn joined(options: impl Iterator<Item = Vec<Word>>, between: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for option in options {
        if !words.is_empty() {
            words.push(word(between));
        }
        words.extend(option);
    }
    words
}
