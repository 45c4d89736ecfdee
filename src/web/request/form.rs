//! Deserializes the parameters of a form or a query into a struct.
//!
//! | field | value |
//! | --- | --- |
//! | `Option` | `None` if the parameter is absent or repeated (RFC 6749, 3.1, forbids repetition) |
//! | `Vec` | all values in order |
//! | number, boolean | parsed from the text |

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use serde::de::value::{BorrowedStrDeserializer, SeqDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

/// Decoded pairs of name and value, in the order of the request.
pub type Pairs = Vec<(String, String)>;

/// Deserializes a struct from pairs. Unknown parameters are skipped, so that the cost is bounded by the fields of the
/// struct.
pub fn from_pairs<'de, T: Deserialize<'de>>(pairs: &'de [(String, String)]) -> Result<T, ParameterError> {
    T::deserialize(Parameters(pairs))
}

/// Returns the value of a parameter that occurs exactly once.
pub fn single<'de>(pairs: &'de [(String, String)], name: &str) -> Option<&'de str> {
    let mut values = pairs.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
    values.next().filter(|_| values.next().is_none())
}

/// Why a parameter cannot be deserialized. It never contains a value.
#[derive(Debug, PartialEq, Eq)]
pub struct ParameterError(String);

impl Display for ParameterError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParameterError {}

impl Error for ParameterError {
    fn custom<T: Display>(message: T) -> Self {
        ParameterError(message.to_string())
    }

    fn invalid_value(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        ParameterError(format!("expected {expected}"))
    }

    fn invalid_type(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        ParameterError(format!("expected {expected}"))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        ParameterError(format!("expected one of {}", expected.join(", ")))
    }

    fn missing_field(field: &'static str) -> Self {
        ParameterError(format!("{field} is missing"))
    }
}

/// The deserializer of all pairs: a map from name to values.
struct Parameters<'p>(&'p [(String, String)]);

impl<'de> Deserializer<'de> for Parameters<'de> {
    type Error = ParameterError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ParameterError> {
        let mut index: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in self.0 {
            index.entry(name).or_default().push(value);
        }
        visitor.visit_map(Entries { entries: index.into_iter(), next: None })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ParameterError> {
        let mut found: Vec<(&str, Vec<&str>)> = Vec::new();
        for (name, value) in self.0 {
            if !fields.contains(&name.as_str()) {
                continue;
            }
            match found.iter_mut().find(|(known, _)| known == name) {
                Some((_, values)) => values.push(value),
                None => found.push((name, vec![value])),
            }
        }
        visitor.visit_map(Entries { entries: found.into_iter(), next: None })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct Entries<'p, I> {
    entries: I,
    next: Option<Values<'p>>,
}

impl<'de, I: Iterator<Item = (&'de str, Vec<&'de str>)>> MapAccess<'de> for Entries<'de, I> {
    type Error = ParameterError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ParameterError> {
        let Some((name, values)) = self.entries.next() else { return Ok(None) };
        self.next = Some(Values { name, values });
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ParameterError> {
        let Some(values) = self.next.take() else { return Err(Error::custom("a value without a name")) };
        let name = values.name;
        seed.deserialize(values).map_err(|ParameterError(why)| ParameterError(format!("{name}: {why}")))
    }
}

/// The values of one name in order, at least one.
struct Values<'p> {
    name: &'p str,
    values: Vec<&'p str>,
}

impl<'p> Values<'p> {
    fn one(&self) -> Result<&'p str, ParameterError> {
        match self.values[..] {
            [one] => Ok(one),
            _ => Err(Error::custom("given more than once")),
        }
    }
}

/// Deserializes a number or a boolean from its text.
macro_rules! from_text {
    ($($method:ident $visit:ident $kind:ty, $what:literal;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ParameterError> {
            let value = self.one()?.parse::<$kind>().map_err(|_| ParameterError(concat!("expected ", $what).to_owned()))?;
            visitor.$visit(value)
        })*
    };
}

impl<'de> Deserializer<'de> for Values<'de> {
    type Error = ParameterError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ParameterError> {
        visitor.visit_borrowed_str(self.one()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ParameterError> {
        if self.values.len() == 1 { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ParameterError> {
        visitor.visit_seq(SeqDeserializer::new(self.values.into_iter().map(BorrowedStrDeserializer::new)))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ParameterError> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ParameterError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ParameterError> {
        visitor.visit_enum(self.one()?.into_deserializer())
    }

    from_text! {
        deserialize_bool visit_bool bool, "true or false";
        deserialize_i64 visit_i64 i64, "a number";
        deserialize_u32 visit_u32 u32, "a number";
        deserialize_u64 visit_u64 u64, "a number";
    }

    forward_to_deserialize_any! {
        i8 i16 i32 u8 u16 f32 f64 char str string bytes byte_buf unit unit_struct tuple tuple_struct map struct
        identifier
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Form {
        name: Option<String>,
        #[serde(default)]
        resource: Vec<String>,
        page: Option<u32>,
        kind: Option<Kind>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Borrowed<'p> {
        name: Option<&'p str>,
        #[serde(borrow, default)]
        resource: Vec<&'p str>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Any,
    }

    fn read(query: &str) -> Result<Form, String> {
        let pairs: Pairs = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        from_pairs(&pairs).map_err(|error: ParameterError| error.to_string())
    }

    #[test]
    fn a_repeated_parameter_counts_as_absent() {
        let form = |name: Option<&str>, resource: &[&str], page| {
            let resource = resource.iter().map(|&one| one.to_owned()).collect();
            Ok(Form { name: name.map(str::to_owned), resource, page, kind: None })
        };
        assert_eq!(read(""), form(None, &[], None));
        assert_eq!(read("name=a+b&other=x&page=7"), form(Some("a b"), &[], Some(7)));
        assert_eq!(read("name="), form(Some(""), &[], None));
        assert_eq!(read("name=a&resource=x&name=a"), form(None, &["x"], None));
        assert_eq!(read("other=1&name=a&other=2"), form(Some("a"), &[], None));
        assert_eq!(read("resource=x&page=1&resource=y&resource=x"), form(None, &["x", "y", "x"], Some(1)));
        assert_eq!(read("kind=any").unwrap().kind, Some(Kind::Any));
        let pairs: Pairs =
            [("name", "a"), ("resource", "x"), ("resource", "y")].map(|(n, v)| (n.into(), v.into())).into();
        assert_eq!(from_pairs(&pairs), Ok(Borrowed { name: Some("a"), resource: vec!["x", "y"] }));
        let map: BTreeMap<&str, Option<&str>> = from_pairs(&pairs).unwrap();
        assert_eq!(map, BTreeMap::from([("name", Some("a")), ("resource", None)]));
    }

    #[test]
    fn an_error_names_the_parameter_and_never_its_value() {
        assert_eq!(read("page=secret").unwrap_err(), "page: expected a number");
        assert_eq!(read("kind=secret").unwrap_err(), "kind: expected one of any");
    }
}
