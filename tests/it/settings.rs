//! The table of tenant settings: its JSON Schema accepts stored documents and refuses what the parser refuses, and
//! docs/tenant-settings.md is generated from it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use portico::base::refusal::FieldFault;
use portico::config;
use portico::tenancy::settings::reference::{markdown, schema};
use portico::tenancy::settings::{SETTINGS, TenantSettings};
use serde_json::{Map, Value, json};

use crate::support::engine::variable;

/// Returns why a value does not match a schema. Supports only the keywords that the table uses.
fn misfit(schema: &Value, value: &Value) -> Option<String> {
    for (keyword, wanted) in schema.as_object().expect("a schema is an object") {
        let fits = match keyword.as_str() {
            "$schema" | "title" | "description" | "default" | "format" | "readOnly" => true,
            "type" => match wanted.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_u64() || value.is_i64(),
                other => panic!("type {other}"),
            },
            "const" => value == wanted,
            "enum" => wanted.as_array().unwrap().contains(value),
            "anyOf" => wanted.as_array().unwrap().iter().any(|schema| misfit(schema, value).is_none()),
            "minimum" => value.as_i64().is_none_or(|number| number >= wanted.as_i64().unwrap()),
            "maximum" => value.as_i64().is_none_or(|number| number <= wanted.as_i64().unwrap()),
            "maxLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 <= wanted.as_u64().unwrap()),
            "pattern" => value.as_str().is_none_or(|text| matches(wanted.as_str().unwrap(), text)),
            "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= wanted.as_u64().unwrap()),
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= wanted.as_u64().unwrap()),
            "uniqueItems" => value
                .as_array()
                .is_none_or(|items| items.iter().map(Value::to_string).collect::<BTreeSet<_>>().len() == items.len()),
            "items" => value.as_array().is_none_or(|items| items.iter().all(|item| misfit(wanted, item).is_none())),
            "required" => value.as_object().is_none_or(|members| has_all(members, wanted)),
            "dependentRequired" => value.as_object().is_none_or(|members| {
                let mut rules = wanted.as_object().unwrap().iter().filter(|(key, _)| members.contains_key(*key));
                rules.all(|(_, needed)| has_all(members, needed))
            }),
            "properties" => value.as_object().is_none_or(|members| {
                let mut described = wanted.as_object().unwrap().iter();
                described.all(|(key, schema)| members.get(key).is_none_or(|value| misfit(schema, value).is_none()))
            }),
            other => panic!("this test does not support the keyword {other}"),
        };
        if !fits {
            return Some(format!("{value} does not match {keyword}: {wanted}"));
        }
    }
    None
}

fn has_all(members: &Map<String, Value>, names: &Value) -> bool {
    names.as_array().unwrap().iter().all(|name| members.contains_key(name.as_str().unwrap()))
}

/// Matches the patterns of the table, which are implemented by hand.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern {
        "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" => text.strip_prefix('#').is_some_and(|digits| {
            [3, 6].contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        }),
        "^https?://" => text.starts_with("https://") || text.starts_with("http://"),
        "^logo\\.[0-9A-Za-z_-]{22}\\.(png|jpg|webp)$" => {
            let parts: Vec<&str> = text.split('.').collect();
            let own = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            matches!(parts[..], ["logo", hash, "png" | "jpg" | "webp"] if hash.len() == 22 && hash.bytes().all(own))
        }
        own if own.starts_with("^(name|given_name|") => {
            portico::tenancy::settings::OWN_CLAIMS.contains(&text.strip_suffix('?').unwrap_or(text))
        }
        other => panic!("this test does not support the pattern {other}"),
    }
}

/// Formats a JSON value as the text that an administrator types for it.
fn typed(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(typed).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn set(key: &str, text: &str) -> Result<Value, FieldFault> {
    let mut settings = TenantSettings::default();
    settings.set(key, text)?;
    Ok(json!(settings))
}

#[test]
fn the_default_document_matches_the_schema() {
    let (schema, document) = (schema(), json!(TenantSettings::default()));
    assert_eq!(misfit(&schema, &document), None);
    for (key, value) in document.as_object().unwrap() {
        assert_eq!(&schema["properties"][key]["default"], value, "{key}");
    }
    let keys: BTreeSet<&str> = SETTINGS.iter().map(|setting| setting.key).collect();
    let described: BTreeSet<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!((keys.len(), described), (SETTINGS.len(), keys), "each key is unique and has a description");
    assert_eq!(misfit(&schema, &json!({ "of.a.newer.version": [1] })), None);
    let logo = json!({ "file": "logo.xbLkbEcmpcpdgS0szLCyog.png", "width": 48, "height": 48 });
    assert_eq!(misfit(&schema, &json!({ "branding.logo": logo, "branding.dark.logo": logo })), None);
    assert!(misfit(&schema, &json!({ "branding.dark.logo": logo })).is_some());
}

/// Accepted values give a document that matches the schema, and a printed setting is parsed back.
#[test]
fn values_accepted_by_the_parser_match_the_schema() {
    let good: &[(&str, &[&str])] = &[
        ("session.idle", &["60", "1min", "90d"]),
        ("session.absolute", &["1min", "365d"]),
        ("session.remember", &["1min,365d", "30d, 90d", "60,120"]),
        ("sign_in.remember", &["offer", "always", "never"]),
        ("token.access", &["30s", "1d"]),
        ("token.id", &["30s", "1d"]),
        ("flow", &["1min", "1d"]),
        ("reset", &["5min", "1d"]),
        ("keys.rotate", &["never", "1d", "3650d"]),
        ("refresh.idle", &["1min", "365d"]),
        ("refresh.absolute", &["1min", "730d"]),
        ("refresh.grace", &["0", "60s"]),
        ("unverified_sign_in", &["deny", "limited", "allow"]),
        ("sign_in.methods", &["password", "link,code", "code, password"]),
        ("sign_in.identifiers", &["email", "username", "username, email"]),
        ("registration", &["closed", "open", "invited", "domains"]),
        ("registration.fields", &["none", "name", "given_name?,birthdate"]),
        ("verification", &["10min", "7d"]),
        ("invitation", &["1h", "30d"]),
        ("organizations.creation", &["people", "administrators"]),
        ("password.min_length", &["8", "15", "128"]),
        ("password.min_score", &["0", "4"]),
        ("password.breached", &["refuse", "ignore"]),
        ("password.composition", &["none", "", "digit", "symbol, lower"]),
        ("password.history", &["0", "24"]),
        ("terms_version", &["2026-11", ""]),
        ("turnstile.site_key", &["0x4AAAAAAAexample", ""]),
        ("turnstile.secret", &[""]),
        ("retention.deletion", &["0", "14d", "90d"]),
        ("retention.networks", &["never", "1d", "3650d"]),
        ("silent_cookie", &["true", "false"]),
        ("surfaces", &["none", "login", "dashboard, login", "login,workspace,organization,dashboard"]),
        ("cors_origins", &["https://app.example.com", "https://a.example, http://localhost:3000", ""]),
        ("return_urls", &["https://app.example.com/welcome", "https://a.example, http://localhost:3000/x", ""]),
        ("uniform_registration", &["true", "false"]),
        ("reveal_unknown_account", &["true", "false"]),
        ("discoverable", &["true", "false"]),
        ("languages", &["de", "ja, de,ja", "de ja", "ar,es,fr,en,de,ja"]),
        ("branding.accent", &["#f60", "#FF6600", ""]),
        ("branding.ground", &["#fff7ee", ""]),
        ("branding.logo", &[""]),
        ("branding.dark.accent", &["#ffb380", ""]),
        ("branding.dark.ground", &["#000", ""]),
        ("branding.dark.logo", &[""]),
        ("branding.dark_mode", &["auto", "light", "dark"]),
        ("terms_url", &["https://example.com/terms", ""]),
        ("privacy_url", &["http://localhost:3000/privacy", ""]),
        ("mail.from", &["Acme <no-reply@acme.example>", "no-reply@acme.example", ""]),
        ("mail.reply_to", &["help@acme.example", ""]),
        ("mail.smtp", &[""]),
        ("quota.accounts", &["0", "5000", "1000000000", "unlimited", ""]),
        ("quota.organizations", &["1", ""]),
        ("quota.clients", &["1", ""]),
        ("quota.tokens", &["1", ""]),
        ("quota.mails_per_day", &["1", "unlimited", ""]),
        ("quota.requests_per_minute", &["1", ""]),
    ];
    assert_eq!(
        good.iter().map(|(key, _)| *key).collect::<Vec<_>>(),
        SETTINGS.iter().map(|s| s.key).collect::<Vec<_>>()
    );
    let schema = schema();
    for ((key, texts), setting) in good.iter().zip(SETTINGS) {
        for text in *texts {
            let mut settings = TenantSettings::default();
            settings.set(key, text).unwrap_or_else(|fault| panic!("{key}={text}: {fault:?}"));
            assert_eq!(misfit(&schema, &json!(settings)), None, "{key}={text}");
            let mut again = TenantSettings::default();
            again.set(key, &setting.show(&settings)).unwrap();
            assert_eq!(again, settings, "{key}={text} is parsed back from {}", setting.show(&settings));
        }
        assert_eq!(setting.default(), setting.show(&TenantSettings::default()));
        assert!(setting.text.ends_with('.') && !setting.range().is_empty(), "{key}");
    }
}

/// Values of the wrong form are refused by the schema and, as text, by the parser.
#[test]
fn the_schema_refuses_what_the_parser_refuses() {
    let spans = [json!(1), json!(400_000_000), json!(-1), json!("soon"), json!(true), json!([])];
    let words = [json!("perhaps"), json!("Dark"), json!(1), json!([]), json!("")];
    let colours = [json!("orange"), json!("#ff66001"), json!("#f60;} body{display:none"), json!(7)];
    let pages = [json!("javascript:alert(1)"), json!("//example.com"), json!("ftp://example.com"), json!(7)];
    let logos = [json!("https://evil.example/x.png"), json!({ "file": "x.png", "width": 1, "height": 1 }), json!(1)];
    let bad = |key: &str| match key {
        "refresh.grace" => vec![json!(61), json!("soon"), json!(-1)],
        "retention.deletion" => spans[1..].to_vec(),
        "surfaces" => vec![json!(["admin"]), json!("login,"), json!([1])],
        "return_urls" => vec![json!(["app.example.com"]), json!(["javascript:alert(1)"]), json!([1])],
        "cors_origins" => vec![json!(["app.example.com"]), json!(["*"]), json!([1])],
        "silent_cookie" | "discoverable" | "uniform_registration" | "reveal_unknown_account" => {
            vec![json!("yes"), json!(1), json!("")]
        }
        "languages" => vec![json!(["tlh"]), json!([]), json!("de;en"), json!([1])],
        "password.min_length" => vec![json!(7), json!(129), json!("long")],
        "password.min_score" => vec![json!(5), json!(-1)],
        "password.history" => vec![json!(25), json!(-1)],
        "password.composition" => vec![json!(["letters"]), json!("letters"), json!([1])],
        "sign_in.methods" => vec![json!(["magic"]), json!("magic"), json!([])],
        "sign_in.identifiers" => vec![json!(["phone"]), json!("phone"), json!([])],
        "registration.fields" => vec![json!(["email"]), json!("shoe size"), json!([1])],
        "terms_version" => vec![json!("v".repeat(65))],
        "password.breached" | "unverified_sign_in" | "registration" | "sign_in.remember" | "branding.dark_mode" => {
            words.to_vec()
        }
        "session.remember" => vec![json!({ "idle": 1, "absolute": 60 }), json!({ "idle": 60 }), json!("30d")],
        "terms_url" | "privacy_url" => pages.to_vec(),
        "turnstile.site_key" => vec![json!("k".repeat(101))],
        quota if quota.starts_with("quota.") => vec![json!(-1), json!(1_000_000_001), json!("many"), json!(true)],
        mail if mail.starts_with("mail.") || mail == "turnstile.secret" => vec![json!(7), json!(true), json!({})],
        logo if logo.ends_with("logo") => logos.to_vec(),
        colour if colour.starts_with("branding.") => colours.to_vec(),
        _ => spans.to_vec(),
    };
    let schema = schema();
    for setting in SETTINGS {
        for value in bad(setting.key) {
            let document = json!({ setting.key: value });
            assert!(misfit(&schema, &document).is_some(), "the schema takes {document}");
            let fault = set(setting.key, &typed(&value));
            assert_eq!(fault.map_err(|fault| fault.field.into_owned()), Err(setting.key.to_owned()), "{document}");
        }
    }
}

#[test]
fn the_reference_pages_are_generated_from_the_tables() {
    let pages = [("docs/tenant-settings.md", markdown()), ("docs/configuration.md", config::markdown())];
    for (name, wanted) in pages {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        if variable("PORTICO_TEST_WRITE_DOCS").is_some() {
            fs::write(&path, &wanted).unwrap();
        }
        let page = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            page == wanted,
            "{name} does not match its table of settings; write it again with\n\
             PORTICO_TEST_WRITE_DOCS=1 cargo test --test it the_reference_pages"
        );
    }
}
