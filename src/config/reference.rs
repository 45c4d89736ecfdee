//! The list of every setting, and `docs/configuration.md`, which is written from it.

use std::fmt::Write as _;

use super::setting::{DefaultValue, Row, Table};
use super::{
    data, database, hasher, http, keys, mail, outbound, passwords, quotas, security, telemetry, tenancy, throttle,
    turnstile,
};

/// Every setting, in the order of the reference.
pub(super) static TABLE: Table = Table(&[
    data::SETTINGS,
    http::SETTINGS,
    database::SETTINGS,
    keys::SETTINGS,
    hasher::SETTINGS,
    passwords::SETTINGS,
    tenancy::SETTINGS,
    throttle::SETTINGS,
    quotas::SETTINGS,
    mail::SETTINGS,
    outbound::SETTINGS,
    turnstile::SETTINGS,
    security::SETTINGS,
    telemetry::SETTINGS,
]);

/// A setting as the reference describes it, in Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    pub key: &'static str,
    pub default: String,
    pub values: String,
    pub text: &'static str,
}

/// Describes every setting.
pub fn reference() -> Vec<Described> {
    let described = |row: &dyn Row| Described {
        key: row.key(),
        default: match row.default() {
            DefaultValue::Fixed("") => "none".to_owned(),
            DefaultValue::Fixed(text) => format!("`{text}`"),
            DefaultValue::Derived(text) => text.to_owned(),
        },
        values: row.values(),
        text: row.text(),
    };
    TABLE.rows().map(described).collect()
}

const HEAD: &str = "\
# Configuration

This page is written from the tables of settings in `src/config`.

Each setting takes its default, then the value in `portico.toml`, then the environment variable, then the flag: the last
one wins. `--config FILE` names another file, `--data-dir DIR` sets `data_dir`. In the file a key is `name` in the table
`[section]`; its environment variable is `PORTICO_SECTION__NAME`, and `PORTICO_DATA_DIR` for `data_dir`.

```toml
data_dir = \"/var/lib/portico\"

[http]
listen = \"127.0.0.1:8080\"
public_url = \"https://id.example.com\"
```

`portico config check` lists every error, with the file and line, the variable or the flag that it comes from.
`portico config show` lists the effective value of each setting and its origin. `portico config reference` prints this
table.

A duration is a whole number with a unit: `90s`, `15min`, `12h`, `7d`; without a unit it is in seconds. Unknown keys of the
file are errors. Any other environment variable that begins with `PORTICO_` is ignored, with a hint if it is nearly one of
these.

| key | default | values | meaning |
| --- | --- | --- | --- |
";

/// Writes the reference in Markdown: `docs/configuration.md`.
pub fn markdown() -> String {
    let mut page = HEAD.to_owned();
    for Described { key, default, values, text } in reference() {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "| `{key}` | {default} | {values} | {text} |");
    }
    page
}
