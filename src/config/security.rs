//! `security.*`: reports of vulnerabilities.

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting};

#[derive(Clone, Debug, Default)]
pub struct SecurityConfig {
    /// The URIs of `/.well-known/security.txt`, the preferred one first (RFC 9116, 2.5.3).
    pub contact: Vec<String>,
}

static CONTACT: Setting<Parsed<String>> = Setting {
    key: "security.contact",
    default: DefaultValue::Fixed(""),
    kind: Parsed {
        values: "URIs: `[\"mailto:security@example.com\"]`, or one text with commas",
        parse: |text| {
            let is_uri = ["mailto:", "https://", "tel:"].iter().any(|scheme| text.starts_with(scheme));
            match is_uri && text.bytes().all(|byte| byte.is_ascii_graphic()) {
                true => Ok(text.to_owned()),
                false => Err(format!("\"{text}\" is not a URI such as mailto:security@example.com")),
            }
        },
    },
    text: "Whom to tell about a vulnerability: served as `/.well-known/security.txt`, which is 404 without it.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&CONTACT];

pub(super) fn read(reader: &mut Reader) -> Option<SecurityConfig> {
    Some(SecurityConfig { contact: reader.get_list(&CONTACT)? })
}
