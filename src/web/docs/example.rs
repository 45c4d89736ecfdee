//! Examples of bodies, composed from the examples of their members.

use serde_json::{Map, Value, json};

/// How deep an example follows references.
const DEEPEST: usize = 8;

/// Returns an example of a schema of this document.
pub(super) fn example(document: &Value, schema: &Value) -> Value {
    example_at(document, schema, DEEPEST)
}

/// Returns the schema that a reference leads to, or the schema itself.
pub(super) fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let target = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|pointer| document.pointer(pointer)).unwrap_or(schema)
}

fn example_at(document: &Value, schema: &Value, depth: usize) -> Value {
    let schema = resolved(document, schema);
    let given = schema.get("example").or_else(|| schema.pointer("/examples/0"));
    let given = given.or_else(|| schema.get("const")).or_else(|| schema.pointer("/enum/0"));
    if let Some(given) = given.or_else(|| schema.get("default")) {
        return given.clone();
    }
    let Some(depth) = depth.checked_sub(1) else { return Value::Null };
    if let Some(all) = schema.get("allOf").and_then(Value::as_array) {
        let mut members = Map::new();
        for part in all {
            if let Value::Object(own) = example_at(document, part, depth) {
                members.extend(own);
            }
        }
        return Value::Object(members);
    }
    let is_null = |option: &Value| option.get("type").is_some_and(|own| own == "null");
    if let Some(options) = schema.get("oneOf").and_then(Value::as_array) {
        let option = options.iter().find(|option| !is_null(option));
        return option.map_or(Value::Null, |option| example_at(document, option, depth));
    }
    match kinds(schema).first().copied() {
        Some("object") => {
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            properties.map(|(name, member)| (name.clone(), example_at(document, member, depth))).collect()
        }
        Some("array") if schema.get("maxItems") == Some(&json!(0)) => json!([]),
        Some("array") => schema.get("items").map_or(json!([]), |item| json!([example_at(document, item, depth)])),
        Some("boolean") => json!(true),
        Some("integer" | "number") => json!(1),
        Some("string") => match schema.get("format").and_then(Value::as_str) {
            Some("uuid") => json!("01890a5d-ac96-774b-bcce-b302099a8057"),
            Some("date-time") => json!("2026-02-08T14:12:45Z"),
            Some("uri") => json!("https://app.example.com/"),
            Some(_) | None => json!("…"),
        },
        Some(_) | None => Value::Null,
    }
}

/// Returns the types of a schema other than null.
pub(super) fn kinds(schema: &Value) -> Vec<&str> {
    let kinds = match schema.get("type") {
        Some(Value::String(kind)) => vec![kind.as_str()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect(),
        Some(_) | None => Vec::new(),
    };
    kinds.into_iter().filter(|kind| *kind != "null").collect()
}
