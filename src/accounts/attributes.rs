//! The values of an account's custom attributes.
//!
//! A value is stored with its JSON type. One that does not have the type of its definition is ignored: the definition was
//! removed and added again with another type.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::claims::ClaimFault;
use crate::base::code::Code;
use crate::base::limits;
use crate::base::name::is_unfit;
use crate::base::refusal::Refusal;
use crate::tenancy::attributes::{Attributes, Definition, Kind};

/// The maximum number of digits that JSON numbers keep in every language.
const DIGITS: usize = 15;

/// The values by the name of their attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AttributeValues(BTreeMap<String, Value>);

impl AttributeValues {
    /// Sets a value from text; an empty text removes it. The entries of a list are lines.
    pub fn set(&mut self, definition: &Definition, text: &str) -> Result<(), ClaimFault> {
        let Some(value) = parse(definition, text)? else {
            self.0.remove(&definition.name);
            return Ok(());
        };
        let before = self.0.insert(definition.name.clone(), value);
        if json!(self).to_string().len() <= limits::ATTRIBUTE_VALUES {
            return Ok(());
        }
        match before {
            Some(before) => self.0.insert(definition.name.clone(), before),
            None => self.0.remove(&definition.name),
        };
        Err(ClaimFault::Form(Code::AttributesTooLarge))
    }

    /// Returns the value of an attribute, if it has the type of the definition.
    pub fn get(&self, definition: &Definition) -> Option<&Value> {
        let value = self.0.get(&definition.name)?;
        let fits = match &definition.kind {
            Kind::Text => value.is_string(),
            Kind::Number => value.is_number(),
            Kind::Boolean => value.is_boolean(),
            Kind::Date => value.as_str().is_some_and(is_date),
            Kind::Choice { choices } => value.as_str().is_some_and(|value| choices.iter().any(|own| own == value)),
            Kind::List => value.as_array().is_some_and(|entries| entries.iter().all(Value::is_string)),
        };
        fits.then_some(value)
    }

    /// Returns the value as [`AttributeValues::set`] takes it; empty if there is none.
    pub fn text_of(&self, definition: &Definition) -> String {
        match self.get(definition) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(entries)) => entries.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// Returns the values of the defined attributes as a JSON object.
    pub fn to_map(&self, attributes: &Attributes) -> Map<String, Value> {
        let own = |definition: &Definition| Some((definition.name.clone(), self.get(definition)?.clone()));
        attributes.iter().filter_map(own).collect()
    }

    /// Removes a value, whether its attribute is defined or not. Returns whether there was one.
    pub fn remove(&mut self, name: &str) -> bool {
        self.0.remove(name).is_some()
    }

    /// Returns the values without those that a sign-up page asks for: another person may have typed them (A-48).
    pub fn without_asked(&self, attributes: &Attributes) -> AttributeValues {
        let mut kept = self.clone();
        kept.0.retain(|name, _| attributes.asked().all(|definition| definition.name != *name));
        kept
    }

    /// Returns these values with those of a sign-up in place of all that a sign-up page asks for.
    pub fn with_asked(&self, attributes: &Attributes, typed: &AttributeValues) -> AttributeValues {
        let mut values = self.without_asked(attributes);
        for definition in attributes.asked() {
            values.0.extend(typed.get(definition).map(|value| (definition.name.clone(), value.clone())));
        }
        values
    }
}

/// Returns whether a text is no answer to a field that must be filled in: it is empty, or a checkbox that is not selected.
pub fn is_unanswered(definition: &Definition, text: &str) -> bool {
    text.is_empty() || (definition.kind == Kind::Boolean && text == "false")
}

/// Returns the refusal of a value, with what is allowed.
pub fn refusal(definition: &Definition, fault: ClaimFault) -> Refusal {
    let refusal = fault.refusal();
    match (&refusal.code, &definition.kind) {
        (Code::AttributeChoice, Kind::Choice { choices }) => refusal.with("known", choices.join(", ")),
        (Code::AttributesTooLarge, _) => refusal.with("most", limits::ATTRIBUTE_VALUES as u64),
        _ => refusal,
    }
}

fn parse(definition: &Definition, text: &str) -> Result<Option<Value>, ClaimFault> {
    if text.is_empty() {
        return Ok(None);
    }
    let form = |code| Err(ClaimFault::Form(code));
    match &definition.kind {
        Kind::Text => check_text(text).map(|()| Some(json!(text))),
        Kind::Number => match number(text) {
            Some(number) => Ok(Some(number)),
            None => form(Code::AttributeNumber),
        },
        Kind::Boolean => match text {
            "true" | "false" => Ok(Some(json!(text == "true"))),
            _ => form(Code::NotABoolean),
        },
        Kind::Date if is_date(text) => Ok(Some(json!(text))),
        Kind::Date => form(Code::AttributeDate),
        Kind::Choice { choices } if choices.iter().any(|choice| choice == text) => Ok(Some(json!(text))),
        Kind::Choice { .. } => form(Code::AttributeChoice),
        Kind::List => {
            let entries: Vec<&str> = text.lines().map(str::trim).filter(|entry| !entry.is_empty()).collect();
            entries.iter().try_for_each(|entry| check_text(entry))?;
            Ok((!entries.is_empty()).then(|| json!(entries)))
        }
    }
}

fn check_text(text: &str) -> Result<(), ClaimFault> {
    if text.chars().count() > limits::CLAIM {
        return Err(ClaimFault::TooLong);
    }
    if text.chars().any(is_unfit) { Err(ClaimFault::Characters) } else { Ok(()) }
}

/// Parses a decimal number without an exponent. A whole number stays one.
fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !are_digits(whole) || !are_digits(fraction) || digits.bytes().filter(u8::is_ascii_digit).count() > DIGITS {
        return None;
    }
    match text.parse::<i64>() {
        Ok(whole) => Some(json!(whole)),
        Err(_) => text.parse::<f64>().ok().map(|number| json!(number)),
    }
}

/// Returns whether the calendar has this day, and it is written as `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part =
        |length: usize| parts.next().filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()));
    let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else { return false };
    if parts.next().is_some() {
        return false;
    }
    match (year.parse(), month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).is_ok(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenancy::attributes::{Asked, Permission, Titles};

    fn definition(name: &str, kind: Kind) -> Definition {
        Definition {
            name: name.to_owned(),
            kind,
            titles: Titles { default: name.to_owned(), by_language: BTreeMap::new() },
            person: Permission::Write,
            scope: None,
            registration: Asked::No,
        }
    }

    fn sizes() -> Kind {
        Kind::Choice { choices: vec!["S".to_owned(), "M".to_owned()] }
    }

    #[test]
    fn each_type_accepts_its_values_and_refuses_others() {
        let long = "x".repeat(limits::CLAIM);
        for (kind, text, value) in [
            (Kind::Text, "Research \u{5d0}", json!("Research \u{5d0}")),
            (Kind::Text, &long, json!(long)),
            (Kind::Number, "42", json!(42)),
            (Kind::Number, "-7", json!(-7)),
            (Kind::Number, "2.50", json!(2.5)),
            (Kind::Number, "0", json!(0)),
            (Kind::Number, "999999999999999", json!(999_999_999_999_999_i64)),
            (Kind::Boolean, "true", json!(true)),
            (Kind::Boolean, "false", json!(false)),
            (Kind::Date, "2024-02-29", json!("2024-02-29")),
            (sizes(), "M", json!("M")),
            (Kind::List, "a\r\n b \n\nc,d", json!(["a", "b", "c,d"])),
        ] {
            let (definition, mut values) = (definition("a", kind), AttributeValues::default());
            assert_eq!(values.set(&definition, text), Ok(()), "{text}");
            assert_eq!(values.get(&definition), Some(&value), "{text}");
            let (again, text) = (values.clone(), values.text_of(&definition));
            values.set(&definition, &text).unwrap();
            assert_eq!(values, again, "{text}: a form that shows the value changes nothing");
            values.set(&definition, "").unwrap();
            assert_eq!(values, AttributeValues::default());
        }
        let (too_long, form) = (format!("{long}x"), ClaimFault::Form);
        for (kind, text, fault) in [
            (Kind::Text, too_long.as_str(), ClaimFault::TooLong),
            (Kind::Text, "a\nb", ClaimFault::Characters),
            (Kind::Text, "a\u{202e}b", ClaimFault::Characters),
            (Kind::Number, "1e3", form(Code::AttributeNumber)),
            (Kind::Number, "NaN", form(Code::AttributeNumber)),
            (Kind::Number, "1,5", form(Code::AttributeNumber)),
            (Kind::Number, "+1", form(Code::AttributeNumber)),
            (Kind::Number, ".5", form(Code::AttributeNumber)),
            (Kind::Number, "5.", form(Code::AttributeNumber)),
            (Kind::Number, "--5", form(Code::AttributeNumber)),
            (Kind::Number, "1000000000000000", form(Code::AttributeNumber)),
            (Kind::Boolean, "yes", form(Code::NotABoolean)),
            (Kind::Date, "2025-02-29", form(Code::AttributeDate)),
            (Kind::Date, "29.02.2024", form(Code::AttributeDate)),
            (Kind::Date, "2024-2-29", form(Code::AttributeDate)),
            (Kind::Date, "2024-02-29-01", form(Code::AttributeDate)),
            (sizes(), "XL", form(Code::AttributeChoice)),
            (sizes(), "m", form(Code::AttributeChoice)),
            (Kind::List, "a\nb\u{7}", ClaimFault::Characters),
            (Kind::List, &too_long, ClaimFault::TooLong),
        ] {
            let mut values = AttributeValues::default();
            assert_eq!(values.set(&definition("a", kind), text), Err(fault), "{text}");
            assert_eq!(values, AttributeValues::default());
        }
        let refused = refusal(&definition("a", sizes()), ClaimFault::Form(Code::AttributeChoice));
        assert_eq!(refused.text().english(), "must be one of S, M");
    }

    #[test]
    fn a_value_of_another_type_is_ignored() {
        let mut values = AttributeValues::default();
        values.set(&definition("a", Kind::Text), "42").unwrap();
        for kind in [Kind::Number, Kind::Boolean, Kind::Date, sizes(), Kind::List] {
            assert_eq!(values.get(&definition("a", kind.clone())), None, "{kind:?}");
        }
    }

    #[test]
    fn the_values_of_an_account_are_bounded() {
        let mut values = AttributeValues::default();
        let filled = |n: usize| definition(&format!("filled_{n}"), Kind::Text);
        let refused = (0..100).find(|n| values.set(&filled(*n), &"x".repeat(limits::CLAIM)).is_err()).unwrap();
        let before = values.clone();
        assert_eq!(refused, 15, "8 kB in all");
        assert!(json!(values).to_string().len() <= limits::ATTRIBUTE_VALUES);
        let rest = limits::ATTRIBUTE_VALUES - json!(values).to_string().len() - r#","filled_15":"""#.len();
        let text = "x".repeat(rest + 1);
        assert_eq!(values.set(&filled(15), &text), Err(ClaimFault::Form(Code::AttributesTooLarge)));
        assert_eq!(values, before, "a refused value changes nothing");
        assert_eq!(values.set(&filled(15), &text[1..]), Ok(()));
    }

    #[test]
    fn a_48_what_was_typed_at_a_sign_up_replaces_only_what_is_asked_for() {
        let asked = Definition { registration: Asked::Optional, ..definition("team", Kind::Text) };
        let own = definition("grade", Kind::Text);
        let attributes: Attributes = [asked.clone(), own.clone()].into_iter().collect();
        let (mut values, mut typed) = (AttributeValues::default(), AttributeValues::default());
        values.set(&asked, "old").unwrap();
        values.set(&own, "senior").unwrap();
        typed.set(&asked, "new").unwrap();
        typed.set(&own, "chief").unwrap();
        assert_eq!(json!(values.without_asked(&attributes)), json!({ "grade": "senior" }));
        assert_eq!(json!(values.with_asked(&attributes, &typed)), json!({ "grade": "senior", "team": "new" }));
        let unanswered = values.with_asked(&attributes, &AttributeValues::default());
        assert_eq!(json!(unanswered), json!({ "grade": "senior" }));
    }
}
