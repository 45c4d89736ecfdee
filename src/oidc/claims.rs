//! The claims that each scope requests (OpenID Connect Core, 5.4).

use serde_json::{Map, Value, json};

use super::scope::ScopeSet;
use crate::accounts::Account;
use crate::tenancy::attributes::Attributes;

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

/// Every claim that may be returned besides the custom attributes, for the discovery document.
pub const SUPPORTED: [&str; 32] = [
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
    "groups",
    "iat",
    "iss",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "nonce",
    "org_id",
    "org_roles",
    "org_slug",
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

/// Returns the user's claims and custom attributes that the scopes request, as far as they have a value, without `sub`.
/// `name` and `preferred_username` always have one if the account has an address.
pub fn for_scopes(attributes: &Attributes, account: &Account, scopes: &ScopeSet) -> Map<String, Value> {
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
        let defaults = [("name", account.default_name()), ("preferred_username", default_username(account, scopes))];
        for (claim, value) in defaults {
            if let (None, Some(value)) = (claims.get(claim), value) {
                claims.insert(claim.to_owned(), json!(value));
            }
        }
    }
    if scopes.contains("phone") && claims.contains_key("phone_number") {
        claims.entry("phone_number_verified").or_insert(json!(false));
    }
    if let (true, Some(email)) = (scopes.contains("email"), &account.email) {
        claims.insert("email".to_owned(), json!(email.email.address()));
        claims.insert("email_verified".to_owned(), json!(email.verified));
    }
    for (scope, definition) in attributes.released() {
        if let (true, Some(value)) = (scopes.contains(scope), account.attributes.get(definition)) {
            claims.insert(definition.name.clone(), value.clone());
        }
    }
    claims
}

/// Returns the user name of an account that has none set: the address if the client may have it, else the part before
/// the `@`.
fn default_username(account: &Account, scopes: &ScopeSet) -> Option<String> {
    match scopes.contains("email") {
        true => account.email.as_ref().map(|email| email.email.address().to_owned()),
        false => account.local_part(),
    }
}
