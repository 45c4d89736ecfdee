//! Lists a tenant's settings, one line each.

use serde_json::{Value, json};

use super::output::Output;
use crate::tenancy::settings::{SETTINGS, TenantSettings};

/// Lists every setting with its value, its default and the values that are allowed.
pub(super) fn list(settings: &TenantSettings, output: &Output) {
    let shown = |value: String| if value.is_empty() { Value::Null } else { Value::String(value) };
    let rows: Vec<Value> = SETTINGS
        .iter()
        .map(|setting| {
            json!({
                "setting": setting.key,
                "value": shown(setting.show(settings)),
                "default": shown(setting.default()),
                "allowed": setting.range(),
            })
        })
        .collect();
    output.list(&rows, &["setting", "value", "default", "allowed"]);
}

/// Returns the help of the settings in `portico tenant set --help`.
pub(super) fn help() -> String {
    let width = SETTINGS.iter().map(|setting| setting.key.len()).max().unwrap_or(0);
    let mut lines = vec!["Settings:".to_owned(), format!("  {:width$}  The display name.", "name")];
    lines.extend(SETTINGS.iter().map(|setting| {
        let (key, text, range) = (setting.key, setting.text, setting.range());
        match setting.default() {
            none if none.is_empty() => format!("  {key:width$}  {text} [{range}]"),
            default => format!("  {key:width$}  {text} [{range}; default {default}]"),
        }
    }));
    lines.join("\n")
}
