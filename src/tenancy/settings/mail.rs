//! The settings of a tenant's own mail.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::Code;
use crate::base::crypto::seal::{SealContext, SealingKey};
use crate::base::encoding::{base64url, base64url_decode};
use crate::base::entropy::Seed;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::refusal::{FieldFault, Refusal};
use crate::base::secret::Secret;
use crate::config::{Sender, SmtpServer};

/// The mail settings of a tenant. An absent setting means the deployment's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MailSettings {
    #[serde(rename = "mail.from", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    #[serde(rename = "mail.reply_to", skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
    /// The URL of the tenant's SMTP server, sealed.
    #[serde(rename = "mail.smtp", skip_serializing_if = "Option::is_none")]
    pub smtp: Option<SealedText>,
}

/// A text that is sealed with the tenant's data key, as base64url.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedText(String);

impl std::fmt::Debug for SealedText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[sealed]")
    }
}

/// The settings whose values are secret. They are given by file or on the standard input, and never shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretSetting {
    MailSmtp,
    TurnstileSecret,
}

/// The longest secret of a bot check, in bytes.
const TURNSTILE_SECRET: usize = 200;

impl SecretSetting {
    pub const ALL: [SecretSetting; 2] = [SecretSetting::MailSmtp, SecretSetting::TurnstileSecret];

    pub const fn key(self) -> &'static str {
        match self {
            SecretSetting::MailSmtp => "mail.smtp",
            SecretSetting::TurnstileSecret => "turnstile.secret",
        }
    }

    /// Returns the secret setting with this key.
    pub fn of_key(key: &str) -> Option<SecretSetting> {
        SecretSetting::ALL.into_iter().find(|setting| setting.key() == key)
    }

    /// Refuses an invalid value. The refusal does not contain the value.
    pub fn check(self, value: &Secret<String>) -> Result<(), FieldFault> {
        match self {
            SecretSetting::MailSmtp => match SmtpServer::parse(value.expose()) {
                Ok(_) => Ok(()),
                Err(why) => Err(FieldFault::new(self.key(), Refusal::new(Code::SettingSmtp).with("why", why))),
            },
            SecretSetting::TurnstileSecret => {
                let (text, most) = (value.expose(), TURNSTILE_SECRET);
                match (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic()) {
                    true => Ok(()),
                    false => {
                        let refusal = Refusal::new(Code::SettingTurnstileSecret).with("most", most as u64);
                        Err(FieldFault::new(self.key(), refusal))
                    }
                }
            }
        }
    }

    /// Returns the table, column and row that the sealed value is bound to.
    fn context<'a>(self, tenant: &'a TenantId) -> SealContext<'a> {
        SealContext { tenant: tenant.as_slice(), table: "tenants", column: self.key(), row: tenant.as_slice() }
    }
}

impl SealedText {
    /// Seals a value with the tenant's data key.
    pub fn seal(
        of: SecretSetting,
        tenant: &TenantId,
        key: &SealingKey,
        seed: &Seed,
        value: &Secret<String>,
    ) -> Result<SealedText, Fault> {
        Ok(SealedText(base64url(&key.seal(of.context(tenant), seed, value.expose().as_bytes())?)))
    }

    /// Opens the value.
    pub fn open(&self, of: SecretSetting, tenant: &TenantId, key: &SealingKey) -> Result<Secret<String>, Fault> {
        let damaged = || Fault::internal(format!("the setting {} is damaged", of.key()));
        let opened = key.open(of.context(tenant), &base64url_decode(&self.0).ok_or_else(damaged)?)?;
        Ok(Secret::new(String::from_utf8(opened.expose().clone()).map_err(|_| damaged())?))
    }
}

/// An optional sender or recipient: `NAME <ADDRESS>` or an address.
pub struct MailAddress;

impl Kind for MailAddress {
    type Value = Option<String>;

    fn parse(&self, text: &str) -> Result<Option<String>, Refusal> {
        match text {
            "" => Ok(None),
            text => match Sender::parse(text) {
                Ok(sender) => Ok(Some(sender.to_string())),
                Err(why) => Err(Refusal::new(Code::SettingMailAddress).with("why", why)),
            },
        }
    }

    fn print(&self, value: &Option<String>) -> String {
        value.clone().unwrap_or_default()
    }

    fn range(&self) -> String {
        "NAME <ADDRESS>, an address, or empty".to_owned()
    }

    fn schema(&self) -> Value {
        json!({ "type": "string", "maxLength": 400 })
    }
}

/// An optional secret. Its text form can only remove it, and it is shown as `set`.
pub struct SecretText;

impl Kind for SecretText {
    type Value = Option<SealedText>;

    fn parse(&self, text: &str) -> Result<Option<SealedText>, Refusal> {
        match text {
            "" => Ok(None),
            _ => Err(Code::SettingSecret.into()),
        }
    }

    fn print(&self, value: &Option<SealedText>) -> String {
        value.as_ref().map(|_| "set".to_owned()).unwrap_or_default()
    }

    fn range(&self) -> String {
        "@FILE, - for the standard input, or empty".to_owned()
    }

    fn schema(&self) -> Value {
        json!({ "anyOf": [{ "const": null }, { "type": "string" }], "readOnly": true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p_08_a_secret_setting_is_sealed_to_its_tenant_and_never_shown() {
        let key = SealingKey { id: [1; 8], key: Secret::new([2; 32]) };
        let (tenant, other) = (TenantId::from_bytes([3; 16]), TenantId::from_bytes([4; 16]));
        let value = Secret::new("smtp://u:secret@mail.example.com".to_owned());
        let seed = Seed::from_bytes([5; 32]);
        let sealed = SealedText::seal(SecretSetting::MailSmtp, &tenant, &key, &seed, &value).unwrap();
        assert_eq!(sealed.open(SecretSetting::MailSmtp, &tenant, &key).unwrap().expose(), value.expose());
        assert!(sealed.open(SecretSetting::MailSmtp, &other, &key).is_err(), "bound to its tenant");
        let settings = MailSettings { smtp: Some(sealed.clone()), ..MailSettings::default() };
        assert!(!format!("{settings:?} {}", serde_json::to_string(&settings).unwrap()).contains("secret"));
        assert_eq!(SecretText.print(&Some(sealed)), "set");
        assert!(SecretText.parse("smtp://u:secret@h").is_err(), "it is given by file or standard input");
        let refused = SecretSetting::MailSmtp.check(&Secret::new("smtp://u:secret@h?x".to_owned())).unwrap_err();
        assert!(!refused.refusal().text().english().contains("secret"));
    }

    #[test]
    fn a_sender_is_stored_in_its_parsed_form() {
        assert_eq!(MailAddress.parse("Acme <a@Example.com>").unwrap().as_deref(), Some("Acme <a@example.com>"));
        assert_eq!(MailAddress.parse("").unwrap(), None);
        assert!(MailAddress.parse("a\r\nBcc: b@example.com").is_err(), "A-90: no header injection");
    }
}
