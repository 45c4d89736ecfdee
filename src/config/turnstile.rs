//! `turnstile.*`: the verifier of the bot check, which tenants turn on with keys of their own.

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting, worded};
use crate::base::uri::check_page_url;

#[derive(Clone, Debug)]
pub struct TurnstileConfig {
    /// Where the response of the widget is verified.
    pub verify_url: String,
}

static VERIFY_URL: Setting<Parsed<String>> = Setting {
    key: "turnstile.verify_url",
    default: DefaultValue::Fixed("https://challenges.cloudflare.com/turnstile/v0/siteverify"),
    kind: Parsed { values: "a URL", parse: |text| check_page_url(text).map(|()| text.to_owned()).map_err(worded) },
    text: "Where the response of a bot check is verified, for tenants with `turnstile.site_key` and `turnstile.secret`.",
};

pub(super) static SETTINGS: &[&dyn Row] = &[&VERIFY_URL];

pub(super) fn read(reader: &mut Reader) -> Option<TurnstileConfig> {
    Some(TurnstileConfig { verify_url: reader.get(&VERIFY_URL)? })
}
