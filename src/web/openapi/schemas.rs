//! The schemas of the wire types, each once, under the name of its surface and its type.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use utoipa::openapi::{RefOr, Schema};

use crate::base::code::Dialect;
use crate::web::operation::Shape;

const COMPONENTS: &str = "#/components/schemas/";

/// Where a type is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Request,
    /// A member that may be null is never absent. One that may be absent is marked as not nullable at its type.
    Answer,
}

/// The schemas that the document refers to.
#[derive(Default)]
pub(super) struct Schemas {
    components: BTreeMap<String, Value>,
}

/// Returns the name of a type of a surface. Types of all surfaces have no prefix.
fn name_of(dialect: Option<Dialect>, name: &str) -> String {
    format!("{}{name}", dialect.map_or_else(String::new, prefix))
}

/// Returns the name of a surface with a capital letter.
fn prefix(dialect: Dialect) -> String {
    let name = dialect.as_str();
    let (first, rest) = name.split_at(1);
    first.to_uppercase() + rest
}

impl Schemas {
    /// Adds a type of a surface and returns the schema that refers to it.
    pub(super) fn refer(&mut self, dialect: Option<Dialect>, shape: Shape, used: Use) -> Value {
        for (name, schema) in shape.parts() {
            self.add(name_of(dialect, &name), adapted(dialect, &schema, used));
        }
        let schema = adapted(dialect, &shape.schema(), used);
        // A list, a text or a number needs no name.
        let is_named = ["properties", "allOf", "oneOf"].iter().any(|member| schema.get(member).is_some());
        if !is_named {
            return schema;
        }
        let name = name_of(dialect, &shape.name());
        let reference = json!({ "$ref": format!("{COMPONENTS}{name}") });
        self.add(name, schema);
        reference
    }

    fn add(&mut self, name: String, schema: Value) {
        self.components.insert(name, schema);
    }

    /// Returns the names and the schemas of all types.
    pub(super) fn into_components(self) -> Map<String, Value> {
        self.components.into_iter().collect()
    }
}

/// Returns the members of an object, and whether each is required.
pub(super) fn members(shape: Shape) -> Vec<(String, Value, bool)> {
    let schema = adapted(None, &shape.schema(), Use::Request);
    let required: Vec<&str> = texts(&schema, "required").collect();
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    properties
        .map(|(name, member)| (name.clone(), without_null(member.clone()), required.contains(&name.as_str())))
        .collect()
}

fn texts<'v>(schema: &'v Value, member: &str) -> impl Iterator<Item = &'v str> {
    schema.get(member).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Returns the schema of a parameter of the query, which is absent and never null.
fn without_null(mut schema: Value) -> Value {
    let only = match texts(&schema, "type").filter(|name| *name != "null").collect::<Vec<_>>().as_slice() {
        [only] => Some(json!(only)),
        _ => None,
    };
    if let (Some(only), Some(members)) = (only, schema.as_object_mut()) {
        members.insert("type".to_owned(), only);
    }
    schema
}

/// Returns a schema as JSON, which refers to the types of its surface.
fn adapted(dialect: Option<Dialect>, schema: &RefOr<Schema>, used: Use) -> Value {
    let mut schema = serde_json::to_value(schema).unwrap_or_default();
    adapt(&mut schema, dialect, used);
    schema
}

fn adapt(schema: &mut Value, dialect: Option<Dialect>, used: Use) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(name) = reference.strip_prefix(COMPONENTS)
            {
                *reference = format!("{COMPONENTS}{}", name_of(dialect, name));
            }
            if used == Use::Answer {
                require_nullable(members);
            }
            for (_, value) in members.iter_mut().filter(|(name, _)| !["example", "examples"].contains(&name.as_str())) {
                adapt(value, dialect, used);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| adapt(item, dialect, used)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Makes the members that may be null required.
fn require_nullable(members: &mut Map<String, Value>) {
    let Some(Value::Object(properties)) = members.get("properties") else { return };
    let is_null = |schema: &Value| schema.get("type").is_some_and(|own| own == "null");
    let may_be_null = |schema: &Value| {
        let options = schema.get("oneOf").and_then(Value::as_array);
        texts(schema, "type").any(|name| name == "null") || options.is_some_and(|all| all.iter().any(is_null))
    };
    let mut required: Vec<Value> = members.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let nullable = properties.iter().filter(|(_, schema)| may_be_null(schema));
    let nullable: Vec<Value> = nullable.map(|(name, _)| json!(name)).filter(|name| !required.contains(name)).collect();
    required.extend(nullable);
    if !required.is_empty() {
        members.insert("required".to_owned(), Value::Array(required));
    }
}
