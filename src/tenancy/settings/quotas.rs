//! A tenant's own quotas, which the deployment sets.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::kinds::Kind;
use crate::base::code::Code;
use crate::base::quota::{Quota, QuotaLimit};
use crate::base::refusal::Refusal;

/// The quotas of a tenant. An absent one means the deployment's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnQuotas {
    #[serde(rename = "quota.accounts", skip_serializing_if = "Option::is_none")]
    pub accounts: Option<QuotaLimit>,
    #[serde(rename = "quota.organizations", skip_serializing_if = "Option::is_none")]
    pub organizations: Option<QuotaLimit>,
    #[serde(rename = "quota.clients", skip_serializing_if = "Option::is_none")]
    pub clients: Option<QuotaLimit>,
    #[serde(rename = "quota.tokens", skip_serializing_if = "Option::is_none")]
    pub tokens: Option<QuotaLimit>,
    #[serde(rename = "quota.mails_per_day", skip_serializing_if = "Option::is_none")]
    pub mails_per_day: Option<QuotaLimit>,
    #[serde(rename = "quota.requests_per_minute", skip_serializing_if = "Option::is_none")]
    pub requests_per_minute: Option<QuotaLimit>,
}

impl OwnQuotas {
    /// Returns the tenant's own limit, if it has one.
    pub fn limit(&self, quota: Quota) -> Option<QuotaLimit> {
        match quota {
            Quota::Accounts => self.accounts,
            Quota::Organizations => self.organizations,
            Quota::Clients => self.clients,
            Quota::Tokens => self.tokens,
            Quota::MailsPerDay => self.mails_per_day,
            Quota::RequestsPerMinute => self.requests_per_minute,
        }
    }
}

/// A limit of a quota; empty: the deployment's.
pub struct OwnLimit;

impl Kind for OwnLimit {
    type Value = Option<QuotaLimit>;

    fn parse(&self, text: &str) -> Result<Option<QuotaLimit>, Refusal> {
        if text.is_empty() {
            return Ok(None);
        }
        let refused = || Refusal::new(Code::SettingQuota).with("most", QuotaLimit::MOST);
        QuotaLimit::parse(text).map(Some).ok_or_else(refused)
    }

    fn print(&self, limit: &Option<QuotaLimit>) -> String {
        limit.map(|limit| limit.to_string()).unwrap_or_default()
    }

    fn range(&self) -> String {
        format!("a number from 0 to {}, {}, or empty", QuotaLimit::MOST, QuotaLimit::UNLIMITED)
    }

    fn schema(&self) -> Value {
        let number = json!({ "type": "integer", "minimum": 0, "maximum": QuotaLimit::MOST });
        json!({ "anyOf": [{ "const": null }, number, { "const": QuotaLimit::UNLIMITED }] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenancy::settings::{SETTINGS, SetBy, TenantSettings};

    #[test]
    fn a_42_each_quota_is_a_setting_that_only_the_deployment_sets() {
        let of_deployment = SETTINGS.iter().filter(|setting| setting.set_by == SetBy::Deployment);
        let keys: Vec<&str> = of_deployment.map(|setting| setting.key).collect();
        assert_eq!(keys, Quota::ALL.map(|quota| quota.row().setting_key));
        for (number, quota) in (1..).zip(Quota::ALL) {
            let mut settings = TenantSettings::default();
            assert_eq!(settings.quotas.limit(quota), None);
            settings.set(quota.row().setting_key, &number.to_string()).unwrap();
            assert_eq!(settings.quotas.limit(quota), Some(QuotaLimit::AtMost(number)), "{quota:?}");
            let others = Quota::ALL.into_iter().filter(|other| *other != quota);
            assert!(others.into_iter().all(|other| settings.quotas.limit(other).is_none()), "{quota:?}");
            let stored = serde_json::to_string(&settings).unwrap();
            assert_eq!(serde_json::from_str::<TenantSettings>(&stored).unwrap(), settings);
            settings.set(quota.row().setting_key, "").unwrap();
            assert_eq!(settings, TenantSettings::default());
        }
    }

    #[test]
    fn a_limit_is_a_number_unlimited_or_empty() {
        for text in ["", "0", "5000", "unlimited"] {
            assert_eq!(OwnLimit.print(&OwnLimit.parse(text).unwrap()), text);
        }
        for bad in ["-1", "1000000001", "many"] {
            let refused = OwnLimit.parse(bad).unwrap_err().text().english();
            assert_eq!(
                refused,
                "must be a number from 0 to 1000000000, unlimited, or empty for the limit of the deployment"
            );
        }
    }
}
