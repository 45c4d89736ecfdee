//! The claims that each scope requests (OpenID Connect Core, 5.4).

use serde_json::{Map, Value, json};

use super::scope::ScopeSet;
use crate::accounts::Account;

const PROFILE: [&str; 13] = [
    "name",
    "family_name",
    "given_name",
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
];

/// Every claim that may be returned, for the discovery document.
pub const SUPPORTED: [&str; 28] = [
    "address",
    "amr",
    "aud",
    "auth_time",
    "birthdate",
    "email",
    "email_verified",
    "exp",
    "family_name",
    "gender",
    "given_name",
    "iat",
    "iss",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "nonce",
    "phone_number",
    "phone_number_verified",
    "picture",
    "preferred_username",
    "profile",
    "sid",
    "sub",
    "updated_at",
    "website",
    "zoneinfo",
];

/// Returns the user's claims that the scopes request, as far as they have a value, without `sub`.
pub fn for_scopes(account: &Account, scopes: &ScopeSet) -> Map<String, Value> {
    let all = account.claims.to_map();
    let mut claims = Map::new();
    let mut take = |name: &str| {
        if let Some(value) = all.get(name) {
            claims.insert(name.to_owned(), value.clone());
        }
    };
    if scopes.contains("profile") {
        PROFILE.into_iter().for_each(&mut take);
    }
    if scopes.contains("phone") {
        ["phone_number", "phone_number_verified"].into_iter().for_each(&mut take);
    }
    if scopes.contains("address") {
        take("address");
    }
    if scopes.contains("profile") {
        claims.insert("updated_at".to_owned(), json!(account.updated_at.seconds()));
    }
    if scopes.contains("phone") && claims.contains_key("phone_number") {
        claims.entry("phone_number_verified").or_insert(json!(false));
    }
    if let (true, Some(email)) = (scopes.contains("email"), &account.email) {
        claims.insert("email".to_owned(), json!(email.email.address()));
        claims.insert("email_verified".to_owned(), json!(email.verified));
    }
    claims
}
