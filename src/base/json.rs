//! JSON bodies of the surfaces: strict about repeated members, exact about which member is wrong.
//!
//! RFC 8259, 4, leaves open what a repeated member means, and proxies and servers read it differently. So a body with one
//! is refused, at any depth, whether the member is known or not.

use std::fmt;

use serde::de::{self, DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Number, Value};

use super::code::Code;
use super::refusal::{FieldFault, Refusal};

/// A JSON value in which no object has a member twice.
struct Strict(Value);

struct StrictVisitor;

/// Makes the visits of scalars that are values of their own.
macro_rules! scalars {
    ($($visit:ident: $scalar:ty),*) => {
        $(fn $visit<E>(self, value: $scalar) -> Result<Value, E> {
            Ok(value.into())
        })*
    };
}

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Strict, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Strict)
    }
}

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    scalars! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_str: &str, visit_string: String }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = items.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let Strict(value) = members.next_value()?;
            // Deserialization of `C` would report only a known member.
            if object.insert(name, value).is_some() {
                return Err(de::Error::custom("an object has a member twice"));
            }
        }
        Ok(Value::Object(object))
    }
}

/// Parses a body that must be one JSON object. An empty body is an object without members. Refuses malformed JSON, another
/// value, and a member that is given twice.
pub fn parse_object(body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    let refused = |why: String| Refusal::new(Code::InvalidJson).with("why", why);
    match serde_json::from_slice::<Strict>(body).map_err(|why| refused(why.to_string()))?.0 {
        Value::Object(members) => Ok(members),
        _ => Err(refused("it must be an object".to_owned())),
    }
}

/// Reads an object into a type, or returns the fault of the member that does not fit. Unknown members are ignored.
pub fn read<T: DeserializeOwned>(members: Map<String, Value>) -> Result<T, FieldFault> {
    serde_path_to_error::deserialize(Value::Object(members)).map_err(|error| {
        let (path, why) = (error.path().to_string(), error.inner().to_string());
        let missing = why.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`'));
        match missing {
            Some(name) if path == "." => FieldFault::new(name.to_owned(), Code::FieldMissing),
            Some(name) => FieldFault::new(format!("{path}.{name}"), Code::FieldMissing),
            None => {
                let path = if path == "." { String::new() } else { path };
                FieldFault::new(path, Refusal::new(Code::FieldUnreadable).with("why", why))
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Inner {
        code: String,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Body {
        email: String,
        remember: Option<bool>,
        inner: Option<Inner>,
    }

    #[test]
    fn an_object_is_read_and_unknown_members_are_ignored() {
        let members = parse_object(br#"{"email":"a","extra":{"x":[1,-2,0.5,null,true]},"inner":{"code":"1","y":2}}"#);
        let members = members.unwrap();
        assert_eq!(members["extra"], serde_json::json!({ "x": [1, -2, 0.5, null, true] }));
        let body: Body = read(members).unwrap();
        assert_eq!(body, Body { email: "a".into(), remember: None, inner: Some(Inner { code: "1".into() }) });
        assert_eq!(parse_object(b"").unwrap().len(), 0);
    }

    #[test]
    fn malformed_json_and_repeated_members_are_refused() {
        for bad in [
            "{",
            "[]",
            "1",
            "\"x\"",
            "null",
            " ",
            "{} {}",
            "{\"a\":1,}",
            "{'a':1}",
            r#"{"email":"a","email":"a"}"#,
            r#"{"email":"a","unknown":1,"unknown":1}"#,
            r#"{"email":"a","x":[{"y":{"z":1,"z":2}}]}"#,
            r#"{"email":"a","\u0065mail":"b"}"#,
        ] {
            assert_eq!(parse_object(bad.as_bytes()).unwrap_err().code, Code::InvalidJson, "{bad}");
        }
        let deep = format!("{}{}", "[".repeat(1_000), "]".repeat(1_000));
        assert!(parse_object(format!("{{\"x\":{deep}}}").as_bytes()).is_err(), "A-94: depth is limited");
    }

    #[test]
    fn the_member_that_does_not_fit_is_named() {
        let fault = |text: &str| read::<Body>(parse_object(text.as_bytes()).unwrap()).unwrap_err();
        let missing = fault("{}");
        assert_eq!((missing.field.as_ref(), missing.code), ("email", Code::FieldMissing));
        let wrong = fault(r#"{"email":"a","remember":"yes"}"#);
        assert_eq!((wrong.field.as_ref(), wrong.code), ("remember", Code::FieldUnreadable));
        assert!(wrong.refusal().text().english().contains("expected a boolean"), "{wrong:?}");
        assert_eq!(fault(r#"{"email":null}"#).field, "email");
        let inner = fault(r#"{"email":"a","inner":{}}"#);
        assert_eq!((inner.field.as_ref(), inner.code), ("inner.code", Code::FieldMissing));
    }
}
