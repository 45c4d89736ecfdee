//! The definition of a custom attribute.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::code::Code;
use crate::base::limits;
use crate::base::locale::Locale;
use crate::base::name::display_name;
use crate::base::refusal::{FieldFault, Refusal};

/// The definition of a custom attribute. Its name is also the name of the claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Snake case, and no reserved claim, see [`check_name`].
    pub name: String,
    pub kind: Kind,
    pub titles: Titles,
    /// What the user of an account may do with its value.
    pub person: Permission,
    /// The scope that releases it to applications; `None` releases it to none.
    pub scope: Option<String>,
    /// Whether the sign-up page asks for it. A user may write it there once, whatever `person` is.
    pub registration: Asked,
}

/// The type of the values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Kind {
    Text,
    Number,
    Boolean,
    /// A day: `YYYY-MM-DD`.
    Date,
    /// One of these values.
    Choice {
        choices: Vec<String>,
    },
    /// Several texts.
    List,
}

impl Kind {
    pub const fn as_str(&self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Number => "number",
            Kind::Boolean => "boolean",
            Kind::Date => "date",
            Kind::Choice { .. } => "choice",
            Kind::List => "list",
        }
    }
}

/// The titles that pages show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titles {
    /// For languages without a title of their own.
    #[serde(rename = "title")]
    pub default: String,
    /// By language tag.
    #[serde(rename = "titles", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub by_language: BTreeMap<String, String>,
}

impl Titles {
    /// Returns the title in a language.
    pub fn in_language(&self, locale: Locale) -> &str {
        self.by_language.get(locale.tag()).unwrap_or(&self.default)
    }
}

/// What the user of an account may do with a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    #[default]
    None,
    Read,
    /// Includes reading.
    Write,
}

impl Permission {
    pub const ALL: [Permission; 3] = [Permission::None, Permission::Read, Permission::Write];

    pub const fn as_str(self) -> &'static str {
        match self {
            Permission::None => "none",
            Permission::Read => "read",
            Permission::Write => "write",
        }
    }
}

/// Whether the sign-up page asks for a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    #[default]
    No,
    Optional,
    Required,
}

impl Asked {
    pub const ALL: [Asked; 3] = [Asked::No, Asked::Optional, Asked::Required];

    pub const fn as_str(self) -> &'static str {
        match self {
            Asked::No => "no",
            Asked::Optional => "optional",
            Asked::Required => "required",
        }
    }
}

/// The document of a row: all of a definition but its name.
#[derive(Serialize, Deserialize)]
pub(super) struct Document {
    #[serde(flatten)]
    kind: Kind,
    #[serde(flatten)]
    titles: Titles,
    person: Permission,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    registration: Asked,
}

impl Document {
    pub(super) fn of(definition: &Definition) -> Document {
        let Definition { name: _, kind, titles, person, scope, registration } = definition.clone();
        Document { kind, titles, person, scope, registration }
    }

    pub(super) fn named(self, name: String) -> Definition {
        let Document { kind, titles, person, scope, registration } = self;
        Definition { name, kind, titles, person, scope, registration }
    }
}

/// Names that no attribute can have: the claims of OpenID Connect Core 1.0, 2 and 5.1, of RFC 7519, 4.1, and others that tokens
/// and introspection have (IANA registry "JSON Web Token Claims"). Sorted.
const RESERVED: [&str; 66] = [
    "acr",
    "act",
    "active",
    "address",
    "amr",
    "at_hash",
    "at_use_nbr",
    "attest",
    "aud",
    "auth_time",
    "authorization_details",
    "azp",
    "birthdate",
    "c_hash",
    "client_id",
    "cnf",
    "email",
    "email_verified",
    "entitlements",
    "events",
    "exp",
    "family_name",
    "gender",
    "given_name",
    "groups",
    "htm",
    "htu",
    "iat",
    "id",
    "iss",
    "jti",
    "jwk",
    "jwks",
    "locale",
    "may_act",
    "metadata",
    "middle_name",
    "name",
    "nbf",
    "nickname",
    "nonce",
    "org",
    "orig",
    "password",
    "phone_number",
    "phone_number_verified",
    "picture",
    "policy_uri",
    "preferred_username",
    "profile",
    "roles",
    "s_hash",
    "scope",
    "sid",
    "sub",
    "sub_id",
    "sub_jwk",
    "token_introspection",
    "token_type",
    "txn",
    "typ",
    "updated_at",
    "username",
    "vot",
    "website",
    "zoneinfo",
];

/// Checks the name of a new attribute: lower-case letters, digits and single underscores, a letter first; no claim that OpenID
/// Connect or a token has.
pub fn check_name(name: &str) -> Result<(), FieldFault> {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let begins = name.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    if !begins || name.len() > limits::ATTRIBUTE_NAME || !name.split('_').all(is_part) {
        let refusal = Refusal::new(Code::AttributeName).with("most", limits::ATTRIBUTE_NAME as u64);
        return Err(FieldFault::new("name", refusal));
    }
    if RESERVED.binary_search(&name).is_ok() {
        return Err(FieldFault::new("name", Refusal::new(Code::AttributeReserved).with("name", name)));
    }
    Ok(())
}

/// Checks the values of a choice: at least one, each once.
pub fn check_choices(choices: &[String]) -> Result<(), FieldFault> {
    let refused = || {
        let most = limits::ATTRIBUTE_CHOICES as u64;
        FieldFault::new("choices", Refusal::new(Code::AttributeChoices).with("most", most))
    };
    let is_repeated = |(n, choice): (usize, &String)| choices.iter().skip(n + 1).any(|other| other == choice);
    if choices.is_empty() || choices.len() > limits::ATTRIBUTE_CHOICES || choices.iter().enumerate().any(is_repeated) {
        return Err(refused());
    }
    for choice in choices {
        let name = display_name(choice, limits::NAME).map_err(|why| FieldFault::new("choices", why))?;
        if name != *choice {
            return Err(refused());
        }
    }
    Ok(())
}

/// Checks the scope of an attribute: lower-case letters, digits and `_ . : -`, a letter first, and none that OpenID Connect
/// defines, whose meaning users know. It has no space, so that a stored consent has one meaning.
pub fn check_scope(scope: &str) -> Result<(), FieldFault> {
    const STANDARD: [&str; 9] =
        ["openid", "profile", "email", "address", "phone", "organizations", "roles", "groups", "offline_access"];
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.:-".contains(&b);
    let begins = scope.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    if !begins || scope.len() > limits::SCOPE || !scope.bytes().all(fits) {
        return Err(FieldFault::new("scope", Refusal::new(Code::AttributeScope).with("scope", scope)));
    }
    if STANDARD.contains(&scope) {
        return Err(FieldFault::new("scope", Refusal::new(Code::ScopeStandard).with("scope", scope)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_snake_case_and_not_reserved() {
        assert!(RESERVED.is_sorted(), "binary search needs the order");
        let longest = format!("a{}", "b".repeat(limits::ATTRIBUTE_NAME - 1));
        for good in ["department", "cost_center_2", "a", "t_shirt", &longest] {
            assert_eq!(check_name(good), Ok(()), "{good}");
        }
        let too_long = format!("{longest}b");
        for bad in ["", "Department", "2nd", "_a", "a_", "a__b", "a-b", "a.b", "\u{e4}", "a b", &too_long] {
            assert_eq!(check_name(bad).unwrap_err().code, Code::AttributeName, "{bad}");
        }
        for claim in ["sub", "email", "name", "exp", "cnf", "roles", "updated_at", "sid", "username"] {
            assert_eq!(check_name(claim).unwrap_err().code, Code::AttributeReserved, "{claim}");
        }
    }

    #[test]
    fn choices_are_distinct_names() {
        let check = |choices: &[&str]| check_choices(&choices.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>());
        assert_eq!(check(&["S", "M", "L"]), Ok(()));
        for bad in [&[][..], &["S", "S"], &["S", ""], &[" S"], &["a\nb"], &["a\u{202e}b"]] {
            assert!(check(bad).is_err(), "{bad:?}");
        }
        let many: Vec<String> = (0..=limits::ATTRIBUTE_CHOICES).map(|n| n.to_string()).collect();
        assert!(check_choices(&many[1..]).is_ok() && check_choices(&many).is_err());
    }

    #[test]
    fn a_scope_is_one_of_the_tenant() {
        for good in ["employment", "hr:read", "https", "a.b-c_d"] {
            assert_eq!(check_scope(good), Ok(()), "{good}");
        }
        for bad in ["", "profile", "openid", "offline_access", "a b", "A", "\"", "1a"] {
            assert!(check_scope(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_title_is_in_the_language_of_the_page() {
        let by_language = BTreeMap::from([("de".to_owned(), "Abteilung".to_owned())]);
        let titles = Titles { default: "Department".to_owned(), by_language };
        assert_eq!((titles.in_language(Locale::De), titles.in_language(Locale::Fr)), ("Abteilung", "Department"));
    }
}
