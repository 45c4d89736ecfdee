//! The standard claims of a user (OpenID Connect Core, section 5.1). `sub`, `email`, `email_verified` and `updated_at`
//! come from the account itself; this document holds the other sixteen.

use jiff::civil::Date;
use jiff::tz::TimeZoneDatabase;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use unicode_normalization::UnicodeNormalization;
use url::Url;

use crate::base::code::Code;
use crate::base::limits;
use crate::base::name::is_unfit;
use crate::base::refusal::{FieldFault, Refusal};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfileClaims {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoneinfo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

/// The `address` claim (OpenID Connect Core, section 5.1.1).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatted: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// The claim names that [`ProfileClaims::set`] accepts.
pub const SETTABLE: [&str; 21] = [
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "phone_number",
    "phone_number_verified",
    "address.formatted",
    "address.street_address",
    "address.locality",
    "address.region",
    "address.postal_code",
    "address.country",
];

/// The reason why a value is not valid for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimFault {
    TooLong,
    /// The value contains control characters or characters that change the text direction.
    Characters,
    /// The value does not have the format of the claim.
    Form(Code),
}

impl ClaimFault {
    pub fn refusal(self) -> Refusal {
        match self {
            ClaimFault::TooLong => Refusal::new(Code::ClaimTooLong).with("number", limits::CLAIM as u64),
            ClaimFault::Characters => Code::ClaimCharacters.into(),
            ClaimFault::Form(code) => code.into(),
        }
    }
}

/// Returns what is wrong with a value for this claim. An empty value removes the claim and is always valid.
pub fn fault_of(claim: &str, value: &str) -> Option<ClaimFault> {
    if value.chars().count() > limits::CLAIM {
        return Some(ClaimFault::TooLong);
    }
    if value.chars().any(|c| is_unfit(c) && !(c == '\n' && claim.starts_with("address."))) {
        return Some(ClaimFault::Characters);
    }
    if value.is_empty() { None } else { check_form(claim, value).err() }
}

impl ProfileClaims {
    /// Sets one claim; an empty value removes it. Returns an error with the claim's name if the value is not valid.
    pub fn set(&mut self, claim: &str, value: &str) -> Result<(), FieldFault> {
        if let Some(fault) = fault_of(claim, value) {
            return Err(FieldFault::new(claim.to_owned(), fault.refusal()));
        }
        let text = (!value.is_empty()).then(|| value.to_owned());
        match claim {
            "name" => self.name = text,
            "given_name" => self.given_name = text,
            "family_name" => self.family_name = text,
            "middle_name" => self.middle_name = text,
            "nickname" => self.nickname = text,
            "preferred_username" => self.preferred_username = text,
            "profile" => self.profile = text,
            "picture" => self.picture = text,
            "website" => self.website = text,
            "gender" => self.gender = text,
            "birthdate" => self.birthdate = text,
            "zoneinfo" => self.zoneinfo = text,
            "locale" => self.locale = text,
            "phone_number" => self.phone_number = text,
            "phone_number_verified" => {
                self.phone_number_verified = text.map(|t| t == "true");
            }
            _ => return self.set_address(claim, text),
        }
        Ok(())
    }

    fn set_address(&mut self, claim: &str, text: Option<String>) -> Result<(), FieldFault> {
        let mut address = self.address.clone().unwrap_or_default();
        match claim {
            "address.formatted" => address.formatted = text,
            "address.street_address" => address.street_address = text,
            "address.locality" => address.locality = text,
            "address.region" => address.region = text,
            "address.postal_code" => address.postal_code = text,
            "address.country" => address.country = text,
            _ => {
                let refusal = Refusal::new(Code::ClaimUnknown).with("known", SETTABLE.join(", "));
                return Err(FieldFault::new(claim.to_owned(), refusal));
            }
        }
        self.address = (address != Address::default()).then_some(address);
        Ok(())
    }

    /// Returns the canonical form of the user name.
    pub fn user_name(&self) -> Option<String> {
        self.preferred_username.as_deref().map(canonical_name)
    }

    /// Returns the claims that are set as a JSON object.
    pub fn to_map(&self) -> Map<String, Value> {
        match json!(self) {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }
}

/// Returns the canonical form of a user name, equal for every spelling.
pub fn canonical_name(name: &str) -> String {
    name.nfkc().collect::<String>().to_lowercase()
}

fn check_form(claim: &str, value: &str) -> Result<(), ClaimFault> {
    let digits = |text: &str, n: usize| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
    let (fits, code) = match claim {
        "profile" | "picture" | "website" => {
            (Url::parse(value).is_ok_and(|u| matches!(u.scheme(), "https" | "http")), Code::ClaimUrl)
        }
        "birthdate" => {
            let parts: Vec<&str> = value.split('-').collect();
            let fits = match parts.as_slice() {
                [year] => digits(year, 4),
                // The year 0000 stands for no year; it is a leap year.
                [year, month, day] => {
                    digits(year, 4) && digits(month, 2) && digits(day, 2) && is_date(year, month, day)
                }
                _ => false,
            };
            (fits, Code::ClaimBirthdate)
        }
        "zoneinfo" => (is_time_zone(value), Code::ClaimTimeZone),
        "locale" => (
            value.split(['-', '_']).all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric())),
            Code::ClaimLocale,
        ),
        "phone_number_verified" => (matches!(value, "true" | "false"), Code::NotABoolean),
        "preferred_username" => (
            !value.contains('@')
                && value.chars().all(|c| c.is_alphanumeric() || "._-".contains(c))
                && value.chars().count() <= 64,
            Code::ClaimUsername,
        ),
        _ => return Ok(()),
    };
    if fits { Ok(()) } else { Err(ClaimFault::Form(code)) }
}

/// Returns whether the calendar has this date.
fn is_date(year: &str, month: &str, day: &str) -> bool {
    match (year.parse(), month.parse(), day.parse()) {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).is_ok(),
        _ => false,
    }
}

/// Returns whether the IANA time zone database, of which a copy is part of the program, has a zone with exactly this name.
fn is_time_zone(name: &str) -> bool {
    TimeZoneDatabase::bundled().get(name).is_ok_and(|zone| zone.iana_name() == Some(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_claim_has_its_format() {
        let mut claims = ProfileClaims::default();
        for (claim, value) in [
            ("name", "Ada Lovelace"),
            ("birthdate", "0000-02-29"),
            ("birthdate", "2024-02-29"),
            ("birthdate", "1815"),
            ("birthdate", "1815-12-10"),
            ("zoneinfo", "America/Argentina/Buenos_Aires"),
            ("zoneinfo", "Asia/Calcutta"),
            ("zoneinfo", "UTC"),
            ("zoneinfo", "Europe/London"),
            ("locale", "en-GB"),
            ("website", "https://ada.example/"),
            ("phone_number_verified", "true"),
            ("address.locality", "London"),
        ] {
            claims.set(claim, value).unwrap();
        }
        let map = claims.to_map();
        assert_eq!(map["phone_number_verified"], json!(true));
        assert_eq!(map["address"], json!({ "locality": "London" }));
        assert_eq!(map.len(), 7);
        for (claim, value) in [
            ("birthdate", "10.12.1815"),
            ("birthdate", "1815-13-10"),
            ("birthdate", "1815-12-32"),
            ("birthdate", "2025-02-30"),
            ("birthdate", "2025-02-29"),
            ("birthdate", "2025-00-01"),
            ("birthdate", "2025-1-01"),
            ("birthdate", "20250101"),
            ("zoneinfo", "Europe/Atlantis"),
            ("zoneinfo", "europe/london"),
            ("zoneinfo", "Local"),
            ("zoneinfo", "../../etc/passwd"),
            ("zoneinfo", "+01:00"),
            ("website", "javascript:alert(1)"),
            ("locale", "english!"),
            ("sub", "x"),
            ("phone_number_verified", "yes"),
            ("name", "a\u{0}b"),
            ("preferred_username", "a@b"),
            ("email", "a@b.c"),
        ] {
            let fault = claims.set(claim, value).unwrap_err();
            assert_eq!(fault.field, claim, "{value}");
        }
        let mut why = |claim: &str, value: &str| claims.set(claim, value).unwrap_err().refusal().text().english();
        assert_eq!(why("birthdate", "x"), "must be an existing date YYYY-MM-DD, 0000-MM-DD or YYYY");
        assert_eq!(why("name", &"x".repeat(limits::CLAIM + 1)), format!("at most {} characters", limits::CLAIM));
        assert!(
            why("sub", "x").starts_with("unknown claim; the claims that can be set are email, email_verified, name, ")
        );
        claims.set("address.locality", "").unwrap();
        assert_eq!(claims.address, None);
        for claim in SETTABLE {
            assert!(claims.set(claim, "").is_ok(), "{claim} is listed as settable");
        }
    }
}
