//! The form fields of custom attributes, on the profile page and at a sign-up.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::claim_fields::Detail;
use super::form::{Wrong, is_date};
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ClaimFault;
use crate::base::code::Code;
use crate::base::limits;
use crate::base::text::Text;
use crate::tenancy::attributes::{Attributes, Definition, Kind};
use crate::web::html::{Chrome, Markup};

/// The field of a custom attribute.
pub struct AttributeField {
    /// Also the field's id.
    pub name: String,
    /// The name of the field that says that the form has the checkbox, since one that is not selected is not submitted.
    pub shown: String,
    pub label: String,
    pub value: String,
    /// The help text; may be empty.
    pub help: String,
    pub dir: &'static str,
    /// The type of an input field, or `list` for an area of lines.
    pub kind: &'static str,
    /// Whether the form requires a value. A checkbox must be selected then.
    pub required: bool,
    /// The values of a choice.
    pub choices: Option<Vec<String>>,
}

impl AttributeField {
    pub(super) fn new(chrome: &Chrome, definition: &Definition, value: String) -> AttributeField {
        let (kind, dir, help) = match &definition.kind {
            Kind::Text | Kind::Choice { .. } => ("text", "auto", None),
            Kind::Number => ("text", "ltr", None),
            Kind::Boolean => ("checkbox", "auto", None),
            // A date field cannot show other text.
            Kind::Date if value.is_empty() || is_date(&value) => ("date", "ltr", None),
            Kind::Date => ("text", "ltr", Some("attribute-help-date")),
            Kind::List => ("list", "auto", Some("attribute-help-list")),
        };
        let choices = match &definition.kind {
            Kind::Choice { choices } => Some(choices.clone()),
            _ => None,
        };
        AttributeField {
            name: field_of(&definition.name),
            shown: shown_of(&definition.name),
            label: definition.titles.in_language(chrome.locale).to_owned(),
            value,
            help: help.map(|key| chrome.t(key)).unwrap_or_default(),
            dir,
            kind,
            required: false,
            choices,
        }
    }

    /// Whether a choice is the value.
    pub fn is_value(&self, choice: &str) -> bool {
        self.value == choice
    }
}

/// Returns the name of the form field of an attribute. No claim and no other field has such a name.
pub(super) fn field_of(name: &str) -> String {
    format!("attribute.{name}")
}

fn shown_of(name: &str) -> String {
    format!("shown.{name}")
}

/// Returns the submitted values of these attributes. One without a form field is left out.
pub(super) fn typed<'d>(
    form: &BTreeMap<&str, Option<&str>>,
    definitions: impl Iterator<Item = &'d Definition>,
) -> BTreeMap<String, String> {
    let submitted = |field: &str| form.get(field).copied().flatten();
    let value = |definition: &Definition| match (submitted(&field_of(&definition.name)), &definition.kind) {
        (Some(value), _) => Some(value.trim().chars().take(limits::ATTRIBUTE_VALUES + 1).collect()),
        (None, Kind::Boolean) => submitted(&shown_of(&definition.name)).map(|_| "false".to_owned()),
        (None, _) => None,
    };
    definitions.filter_map(|definition| Some((definition.name.clone(), value(definition)?))).collect()
}

/// Returns the values that the user may only read.
pub(super) fn details(chrome: &Chrome, attributes: &Attributes, values: &AttributeValues) -> Vec<Detail> {
    let detail = |definition: &Definition| {
        let text = values.text_of(definition);
        let value = match &definition.kind {
            Kind::Date => Markup::date(&text),
            Kind::Boolean if text == "true" => Markup::own(&chrome.t("attribute-yes")),
            Kind::Boolean => Markup::own(&chrome.t("attribute-no")),
            Kind::List => Markup::own(&text.lines().collect::<Vec<_>>().join(chrome.locale.list_separator())),
            Kind::Text | Kind::Number | Kind::Choice { .. } => Markup::own(&text),
        };
        let label = definition.titles.in_language(chrome.locale).to_owned();
        (!text.is_empty()).then_some(Detail { label, value })
    };
    attributes.readable().filter_map(detail).collect()
}

/// Returns the error of a required field without a value.
pub(super) fn missing(chrome: &Chrome, attributes: &Attributes, name: &str) -> Wrong {
    let text = Code::ClaimMissing.text().with("claim", title(chrome, attributes, name));
    (Cow::Owned(field_of(name)), text)
}

/// Returns the error of an invalid value.
pub(super) fn wrong(chrome: &Chrome, attributes: &Attributes, name: &str, fault: ClaimFault) -> Wrong {
    let title = title(chrome, attributes, name);
    let text = match fault {
        ClaimFault::TooLong => Text::new("profile-too-long").with("claim", title).with("number", limits::CLAIM as u64),
        ClaimFault::Characters => Text::new("profile-characters").with("claim", title),
        ClaimFault::Form(Code::AttributesTooLarge) => Text::new("attribute-too-large"),
        ClaimFault::Form(code) => {
            let help = match code {
                Code::AttributeNumber => "attribute-help-number",
                Code::AttributeDate => "attribute-help-date",
                _ => "attribute-help-choice",
            };
            Text::new("profile-form").with("claim", title).with("form", chrome.t(help))
        }
    };
    (Cow::Owned(field_of(name)), text)
}

fn title(chrome: &Chrome, attributes: &Attributes, name: &str) -> String {
    let found = attributes.find(name).map(|definition| definition.titles.in_language(chrome.locale));
    found.unwrap_or_default().to_owned()
}
