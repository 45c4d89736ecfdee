//! The claims that the sign-up page asks for, as a kind of setting.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::Code;
use crate::base::refusal::Refusal;

/// The claims that users may set themselves, in the order of the profile page. `accounts/profile.rs` has the reasons for
/// the others.
pub const OWN_CLAIMS: [&str; 11] = [
    "name",
    "given_name",
    "middle_name",
    "family_name",
    "nickname",
    "birthdate",
    "gender",
    "website",
    "profile",
    "zoneinfo",
    "locale",
];

/// The text for no claims.
const NONE: &str = "none";

/// A claim that the sign-up page asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedClaim {
    /// One of [`OWN_CLAIMS`].
    pub claim: &'static str,
    pub required: bool,
}

impl AskedClaim {
    /// Parses a claim; with `?` at its end, it is optional.
    fn parse(text: &str) -> Option<AskedClaim> {
        let name = text.strip_suffix('?').unwrap_or(text);
        let claim = OWN_CLAIMS.into_iter().find(|claim| *claim == name)?;
        Some(AskedClaim { claim, required: name.len() == text.len() })
    }

    fn print(self) -> String {
        format!("{}{}", self.claim, if self.required { "" } else { "?" })
    }
}

/// The claims that the sign-up page asks for, in the order of the page. Unknown ones in a stored document are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct AskedClaims(Vec<AskedClaim>);

impl AskedClaims {
    /// The claim `name`, optional.
    pub fn name() -> AskedClaims {
        AskedClaims(vec![AskedClaim { claim: "name", required: false }])
    }

    pub fn iter(&self) -> impl Iterator<Item = AskedClaim> {
        self.0.iter().copied()
    }
}

impl From<Vec<String>> for AskedClaims {
    fn from(words: Vec<String>) -> AskedClaims {
        AskedClaims(words.iter().filter_map(|word| AskedClaim::parse(word)).collect())
    }
}

impl From<AskedClaims> for Vec<String> {
    fn from(claims: AskedClaims) -> Vec<String> {
        claims.iter().map(AskedClaim::print).collect()
    }
}

/// A list of claims, each optional with `?`, or `none`.
pub struct ClaimList;

impl Kind for ClaimList {
    type Value = AskedClaims;

    fn parse(&self, text: &str) -> Result<AskedClaims, Refusal> {
        if text == NONE {
            return Ok(AskedClaims::default());
        }
        let refused = || Refusal::new(Code::SettingClaims).with("known", OWN_CLAIMS.join(", "));
        let mut claims: Vec<AskedClaim> = Vec::new();
        for word in text.split(',') {
            let asked = AskedClaim::parse(word.trim()).ok_or_else(refused)?;
            if claims.iter().any(|own| own.claim == asked.claim) {
                return Err(refused());
            }
            claims.push(asked);
        }
        Ok(AskedClaims(claims))
    }

    fn print(&self, claims: &AskedClaims) -> String {
        match Vec::<String>::from(claims.clone()).join(",") {
            none if none.is_empty() => NONE.to_owned(),
            words => words,
        }
    }

    fn range(&self) -> String {
        format!("{NONE}, or a list of {}, each with ? if it is optional", OWN_CLAIMS.join(", "))
    }

    fn schema(&self) -> Value {
        json!({
            "type": "array",
            "items": { "type": "string", "pattern": format!("^({})[?]?$", OWN_CLAIMS.join("|")) },
            "uniqueItems": true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_are_a_list_or_none() {
        for text in ["none", "name", "name?,birthdate", "given_name,family_name,locale?"] {
            let claims = ClaimList.parse(text).unwrap();
            assert_eq!(ClaimList.print(&claims), text);
            let stored = serde_json::to_string(&claims).unwrap();
            assert_eq!(serde_json::from_str::<AskedClaims>(&stored).unwrap(), claims);
        }
        assert_eq!(ClaimList.print(&ClaimList.parse("name? , gender").unwrap()), "name?,gender");
        for bad in ["", "name,", "email", "name,name?", "name??"] {
            assert!(
                ClaimList
                    .parse(bad)
                    .map(|_| ())
                    .unwrap_err()
                    .text()
                    .english()
                    .starts_with("must be none or a list such as "),
                "{bad}"
            );
        }
        let newer: AskedClaims = serde_json::from_str(r#"["shoe_size","gender?"]"#).unwrap();
        assert_eq!(ClaimList.print(&newer), "gender?", "P-11: a claim of a newer version is left out");
    }
}
