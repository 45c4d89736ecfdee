//! A tenant's settings: one JSON document, every key with a default, changed by `key=value`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::locale::{Locale, Locales};
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

    /// Changes one setting. The error says what would have been right.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        let span = |low: u64, high: u64| {
            let seconds = parse_span(value)?;
            if (low..=high).contains(&seconds) {
                Ok(seconds)
            } else {
                Err(format!("{key}: must lie between {} and {}", show_span(low), show_span(high)))
            }
        };
        match key {
            "session.idle" => self.session_idle = span(MINUTE, 90 * DAY)?,
            "session.absolute" => self.session_absolute = span(MINUTE, 365 * DAY)?,
            "token.access" => self.token_access = span(30, LONGEST_TOKEN.as_secs())?,
            "token.id" => self.token_id = span(30, LONGEST_TOKEN.as_secs())?,
            "flow" => self.flow = span(MINUTE, DAY)?,
            "keys.rotate" if value == "never" => self.keys_rotate = 0,
            "keys.rotate" => {
                self.keys_rotate = span(DAY, 3_650 * DAY).map_err(|why| format!("{why}, or be never"))?;
            }
            "refresh.idle" => self.refresh_idle = span(MINUTE, 365 * DAY)?,
            "refresh.absolute" => self.refresh_absolute = span(MINUTE, 2 * 365 * DAY)?,
            "refresh.grace" => self.refresh_grace = span(0, MAX_REFRESH_GRACE)?,
            "languages" => self.languages = parse_languages(value).map_err(|why| format!("{key}: {why}"))?,
            "silent_cookie" => {
                self.silent_cookie = value.parse().map_err(|_| format!("{key}: must be true or false"))?;
            }
            "unverified_sign_in" => {
                self.unverified_sign_in = match value {
                    "deny" => UnverifiedSignIn::Deny,
                    "allow" => UnverifiedSignIn::Allow,
                    _ => return Err(format!("{key}: must be deny or allow")),
                }
            }
            _ if Branding::KEYS.contains(&key) => self.branding.set(key, value)?,
            _ => {
                return Err(format!(
                    "{key}: there is no such tenant setting; there are name, {}",
                    [&Self::KEYS[..], &Branding::KEYS].concat().join(", ")
                ));
            }
        }
        Ok(())
    }
}

/// Reads `de,en`: language tags with commas between them.
fn parse_languages(text: &str) -> Result<Locales, String> {
    let all = || Locale::ALL.map(Locale::tag).join(", ");
    text.split(',')
        .map(|tag| {
            Locale::parse(tag.trim()).ok_or_else(|| format!("must be a list such as de,en; there are {}", all()))
        })
        .collect()
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
        assert!(settings.set("token.access", "1s").unwrap_err().contains("between 30s and 1d"));
        assert!(settings.set("token.acess", "1s").unwrap_err().contains("there is no such tenant setting"));
        assert!(settings.set("flow", "99999999999999999999d").is_err());
        assert_eq!(settings.keys_rotate(), Some(Duration::from_secs(90 * DAY)));
        settings.set("keys.rotate", "never").unwrap();
        assert_eq!(settings.keys_rotate(), None);
        settings.set("keys.rotate", "1d").unwrap();
        assert!(settings.set("keys.rotate", "23h").unwrap_err().contains("between 1d and 3650d, or be never"));
        assert_eq!(settings.keys_rotate(), Some(Duration::from_secs(DAY)));
        settings.set("languages", "de, ja,de").unwrap();
        assert_eq!(settings.languages().iter().collect::<Vec<_>>(), [Locale::De, Locale::Ja]);
        assert!(settings.set("languages", "de,").unwrap_err().contains("there are en, de, fr, es, ja, ar"));
        let unknown: TenantSettings = serde_json::from_str(r#"{"languages":["tlh"]}"#).unwrap();
        assert_eq!(unknown.languages(), Locales::all());
    }
}
