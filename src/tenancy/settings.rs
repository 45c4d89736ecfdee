//! A tenant's settings: one JSON document, every key with a default, changed by `key=value`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::code::Code;
use crate::base::locale::{Locale, Locales};
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::span::{DAY, HOUR, MINUTE, parse_span, show_span};
use crate::branding::Branding;

/// Effective settings. Spans are stored in seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TenantSettings {
    #[serde(rename = "session.idle")]
    session_idle: u64,
    #[serde(rename = "session.absolute")]
    session_absolute: u64,
    #[serde(rename = "token.access")]
    token_access: u64,
    #[serde(rename = "token.id")]
    token_id: u64,
    flow: u64,
    /// 0: never.
    #[serde(rename = "keys.rotate")]
    keys_rotate: u64,
    #[serde(rename = "refresh.idle")]
    refresh_idle: u64,
    #[serde(rename = "refresh.absolute")]
    refresh_absolute: u64,
    #[serde(rename = "refresh.grace")]
    refresh_grace: u64,
    pub unverified_sign_in: UnverifiedSignIn,
    /// Whether `prompt=none` works in a frame of another site, by a cookie of its own.
    pub silent_cookie: bool,
    /// What the pages are offered in; the first is spoken to whoever asks for none of them.
    languages: Locales,
    /// How its pages look.
    #[serde(flatten)]
    pub branding: Branding,
    /// What a newer version has written: kept when this one writes (P-11).
    #[serde(flatten)]
    newer: serde_json::Map<String, serde_json::Value>,
}

/// Whether an account may sign in before its address is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnverifiedSignIn {
    Deny,
    Allow,
}

/// Longest grace of a rotated refresh token, in seconds (openid.md, rule 14).
pub const MAX_REFRESH_GRACE: u64 = 60;

/// No setting makes a signed token live longer, of a tenant or of a resource server: a key that signs no more stays
/// published for this long (A-30).
pub const LONGEST_TOKEN: Duration = Duration::from_secs(DAY);

impl Default for TenantSettings {
    fn default() -> Self {
        TenantSettings {
            session_idle: 12 * HOUR,
            session_absolute: 7 * DAY,
            token_access: 10 * MINUTE,
            token_id: HOUR,
            flow: 30 * MINUTE,
            keys_rotate: 90 * DAY,
            refresh_idle: 30 * DAY,
            refresh_absolute: 180 * DAY,
            refresh_grace: 0,
            unverified_sign_in: UnverifiedSignIn::Deny,
            silent_cookie: true,
            languages: Locales::all(),
            branding: Branding::default(),
            newer: serde_json::Map::new(),
        }
    }
}

impl TenantSettings {
    pub const KEYS: [&'static str; 12] = [
        "flow",
        "keys.rotate",
        "languages",
        "refresh.absolute",
        "refresh.grace",
        "refresh.idle",
        "session.absolute",
        "session.idle",
        "silent_cookie",
        "token.access",
        "token.id",
        "unverified_sign_in",
    ];

    pub fn session_idle(&self) -> Duration {
        Duration::from_secs(self.session_idle)
    }

    pub fn session_absolute(&self) -> Duration {
        Duration::from_secs(self.session_absolute)
    }

    pub fn token_access(&self) -> Duration {
        Duration::from_secs(self.token_access)
    }

    pub fn token_id(&self) -> Duration {
        Duration::from_secs(self.token_id)
    }

    /// How long a sign-in, and the authorization request that waits for it, stay open.
    pub fn flow(&self) -> Duration {
        Duration::from_secs(self.flow)
    }

    /// How long a signing key is the one that signs before a successor is published; `None`: for ever.
    pub fn keys_rotate(&self) -> Option<Duration> {
        (self.keys_rotate > 0).then(|| Duration::from_secs(self.keys_rotate))
    }

    /// How long a refresh token works without being used.
    pub fn refresh_idle(&self) -> Duration {
        Duration::from_secs(self.refresh_idle)
    }

    /// How long the refresh tokens of one authorization work, however often they are used.
    pub fn refresh_absolute(&self) -> Duration {
        Duration::from_secs(self.refresh_absolute)
    }

    /// How long a rotated refresh token may come again, for clients that say nothing about it.
    pub fn refresh_grace(&self) -> Duration {
        Duration::from_secs(self.refresh_grace)
    }

    /// What the pages are offered in, one language at least; the first is the default.
    pub fn languages(&self) -> Locales {
        if self.languages.is_empty() { Locales::all() } else { self.languages }
    }

    /// Changes one setting. A value that it cannot have is refused under its key.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), FieldFault> {
        if Branding::KEYS.contains(&key) {
            return self.branding.set(key, value);
        }
        self.set_own(key, value).map_err(|refusal| FieldFault::new(key.to_owned(), refusal))
    }

    fn set_own(&mut self, key: &str, value: &str) -> Result<(), Refusal> {
        let span = |least: u64, most: u64| within(value, (least, most));
        match key {
            "session.idle" => self.session_idle = span(MINUTE, 90 * DAY)?,
            "session.absolute" => self.session_absolute = span(MINUTE, 365 * DAY)?,
            "token.access" => self.token_access = span(30, LONGEST_TOKEN.as_secs())?,
            "token.id" => self.token_id = span(30, LONGEST_TOKEN.as_secs())?,
            "flow" => self.flow = span(MINUTE, DAY)?,
            "keys.rotate" if value == "never" => self.keys_rotate = 0,
            "keys.rotate" => self.keys_rotate = span(DAY, 3_650 * DAY).map_err(or_never)?,
            "refresh.idle" => self.refresh_idle = span(MINUTE, 365 * DAY)?,
            "refresh.absolute" => self.refresh_absolute = span(MINUTE, 2 * 365 * DAY)?,
            "refresh.grace" => self.refresh_grace = span(0, MAX_REFRESH_GRACE)?,
            "languages" => self.languages = parse_languages(value)?,
            "silent_cookie" => self.silent_cookie = value.parse().map_err(|_| Code::NotABoolean)?,
            "unverified_sign_in" => {
                self.unverified_sign_in = match value {
                    "deny" => UnverifiedSignIn::Deny,
                    "allow" => UnverifiedSignIn::Allow,
                    _ => return Err(Code::SettingUnverifiedSignIn.into()),
                }
            }
            _ => {
                let known = [&Self::KEYS[..], &Branding::KEYS].concat().join(", ");
                return Err(Refusal::new(Code::SettingUnknown).with("known", known));
            }
        }
        Ok(())
    }
}

/// Reads a span that lies between two others, in seconds.
fn within(value: &str, (least, most): (u64, u64)) -> Result<u64, Refusal> {
    let seconds = parse_span(value)?;
    if (least..=most).contains(&seconds) {
        return Ok(seconds);
    }
    Err(Refusal::new(Code::SettingRange).with("least", show_span(least)).with("most", show_span(most)))
}

/// The refusal of a span, for a setting that may also be `never`.
fn or_never(refusal: Refusal) -> Refusal {
    let code = match refusal.code {
        Code::SpanInvalid => Code::SpanInvalidOrNever,
        Code::SettingRange => Code::SettingRangeOrNever,
        other => other,
    };
    Refusal { code, ..refusal }
}

/// Reads `de,en`: language tags with commas between them.
fn parse_languages(text: &str) -> Result<Locales, Refusal> {
    let refused = || Refusal::new(Code::SettingLanguages).with("known", Locale::ALL.map(Locale::tag).join(", "));
    text.split(',').map(|tag| Locale::parse(tag.trim()).ok_or_else(refused)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_back_and_bad_ones_named() {
        let mut settings = TenantSettings::default();
        settings.set("session.idle", "30min").unwrap();
        settings.set("unverified_sign_in", "allow").unwrap();
        let again: TenantSettings = serde_json::from_str(&serde_json::to_string(&settings).unwrap()).unwrap();
        assert_eq!(again, settings);
        assert_eq!(again.session_idle(), Duration::from_secs(1800));
        assert_eq!(serde_json::from_str::<TenantSettings>("{}").unwrap(), TenantSettings::default());
        let mut refused = |key: &str, value: &str| {
            let fault = settings.set(key, value).unwrap_err();
            assert_eq!(fault.field, key);
            fault.refusal().text().english()
        };
        assert_eq!(refused("token.access", "1s"), "must lie between 30s and 1d");
        assert!(refused("token.acess", "1s").starts_with("there is no such tenant setting; there are name, flow, "));
        assert_eq!(refused("flow", "1w"), "\"1w\" is not a span such as 90s, 15min, 12h or 7d");
        assert_eq!(refused("keys.rotate", "1w"), "\"1w\" is not a span such as 90s, 15min, 12h or 7d, or be never");
        assert_eq!(refused("keys.rotate", "23h"), "must lie between 1d and 3650d, or be never");
        assert_eq!(refused("languages", "de,"), "must be a list such as de,en; there are en, de, fr, es, ja, ar");
        assert_eq!(refused("silent_cookie", "yes"), "must be true or false");
        assert_eq!(refused("unverified_sign_in", "yes"), "must be deny or allow");
        assert_eq!(settings.keys_rotate(), Some(Duration::from_secs(90 * DAY)));
        settings.set("keys.rotate", "never").unwrap();
        assert_eq!(settings.keys_rotate(), None);
        settings.set("keys.rotate", "1d").unwrap();
        assert_eq!(settings.keys_rotate(), Some(Duration::from_secs(DAY)));
        settings.set("languages", "de, ja,de").unwrap();
        assert_eq!(settings.languages().iter().collect::<Vec<_>>(), [Locale::De, Locale::Ja]);
        let unknown: TenantSettings = serde_json::from_str(r#"{"languages":["tlh"]}"#).unwrap();
        assert_eq!(unknown.languages(), Locales::all());
    }
}
