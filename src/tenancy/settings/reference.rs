//! Documentation generated from the table of settings: the JSON Schema of the document, and a page of the manual.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::document::{SETTINGS, TenantSettings};
use super::row::SetBy;
use crate::branding::LogoPlace;

/// Returns the JSON Schema (draft 2020-12) of the stored document. Every member is optional. A newer version has
/// written members that are not described; they are preserved.
pub fn schema() -> Value {
    let defaults = json!(TenantSettings::default());
    let mut properties = Map::new();
    for setting in SETTINGS {
        let mut schema = setting.schema();
        if let Value::Object(members) = &mut schema {
            let description = match setting.unit() {
                Some(unit) => format!("{} In {unit}.", setting.text),
                None => setting.text.to_owned(),
            };
            members.insert("description".to_owned(), Value::String(description));
            if let Some(default) = defaults.get(setting.key) {
                members.insert("default".to_owned(), default.clone());
            }
        }
        properties.insert(setting.key.to_owned(), schema);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of a tenant",
        "type": "object",
        "properties": properties,
        "dependentRequired": { LogoPlace::Dark.key(): [LogoPlace::Light.key()] },
    })
}

const HEAD: &str = "\
# Settings of a tenant

This page is generated from the table of settings in `src/tenancy/settings/document.rs`.

```sh
portico tenant show acme
portico tenant set acme session.idle=8h languages=de,en branding.logo=@logo.png
```

A duration is an integer with a unit: `90s`, `15min`, `12h`, `7d`; without a unit it is in seconds. An empty value, such
as `terms_url=`, removes an optional setting. One command makes all its changes or none; `name=…` changes the display
name.

| setting | default | values | effect |
| --- | --- | --- | --- |
";

/// Returns the reference in Markdown: `docs/tenant-settings.md`.
pub fn markdown() -> String {
    let mut page = HEAD.to_owned();
    for setting in SETTINGS {
        let default = match setting.default() {
            none if none.is_empty() => "none".to_owned(),
            default => format!("`{default}`"),
        };
        // Writing to a `String` cannot fail.
        let by = match setting.set_by {
            SetBy::Tenant => "",
            SetBy::Deployment => " Only the deployment sets it.",
        };
        let _ = writeln!(page, "| `{}` | {default} | {} | {}{by} |", setting.key, setting.range(), setting.text);
    }
    page
}
