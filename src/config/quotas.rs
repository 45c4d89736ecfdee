//! `quotas.*`: what each tenant can have, unless its settings say otherwise.

use super::reader::Reader;
use super::setting::{DefaultValue, Parsed, Row, Setting};
use crate::base::quota::{Quota, QuotaLimit};

/// The deployment's limit of each quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotasConfig {
    pub accounts: QuotaLimit,
    pub organizations: QuotaLimit,
    pub clients: QuotaLimit,
    pub tokens: QuotaLimit,
    pub mails_per_day: QuotaLimit,
    pub requests_per_minute: QuotaLimit,
}

impl QuotasConfig {
    pub const fn limit(&self, quota: Quota) -> QuotaLimit {
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

impl Default for QuotasConfig {
    fn default() -> Self {
        let default = |quota: Quota| QuotaLimit::parse(quota.row().default).unwrap_or(QuotaLimit::Unlimited);
        QuotasConfig {
            accounts: default(Quota::Accounts),
            organizations: default(Quota::Organizations),
            clients: default(Quota::Clients),
            tokens: default(Quota::Tokens),
            mails_per_day: default(Quota::MailsPerDay),
            requests_per_minute: default(Quota::RequestsPerMinute),
        }
    }
}

const LIMIT: Parsed<QuotaLimit> = Parsed {
    values: "a number from 0 to 1000000000, or `unlimited`",
    parse: |text| {
        let refused = || format!("must be a number from 0 to {}, or {}", QuotaLimit::MOST, QuotaLimit::UNLIMITED);
        QuotaLimit::parse(text).ok_or_else(refused)
    },
};

/// Returns the setting of a quota, as its table describes it.
const fn of(quota: Quota) -> Setting<Parsed<QuotaLimit>> {
    let row = quota.row();
    Setting { key: row.config_key, default: DefaultValue::Fixed(row.default), kind: LIMIT, text: row.counted }
}

static ACCOUNTS: Setting<Parsed<QuotaLimit>> = of(Quota::Accounts);
static ORGANIZATIONS: Setting<Parsed<QuotaLimit>> = of(Quota::Organizations);
static CLIENTS: Setting<Parsed<QuotaLimit>> = of(Quota::Clients);
static TOKENS: Setting<Parsed<QuotaLimit>> = of(Quota::Tokens);
static MAILS_PER_DAY: Setting<Parsed<QuotaLimit>> = of(Quota::MailsPerDay);
static REQUESTS_PER_MINUTE: Setting<Parsed<QuotaLimit>> = of(Quota::RequestsPerMinute);

pub(super) static SETTINGS: &[&dyn Row] =
    &[&ACCOUNTS, &ORGANIZATIONS, &CLIENTS, &TOKENS, &MAILS_PER_DAY, &REQUESTS_PER_MINUTE];

pub(super) fn read(reader: &mut Reader) -> Option<QuotasConfig> {
    let (accounts, organizations) = (reader.get(&ACCOUNTS), reader.get(&ORGANIZATIONS));
    let (clients, tokens) = (reader.get(&CLIENTS), reader.get(&TOKENS));
    let (mails_per_day, requests_per_minute) = (reader.get(&MAILS_PER_DAY), reader.get(&REQUESTS_PER_MINUTE));
    Some(QuotasConfig {
        accounts: accounts?,
        organizations: organizations?,
        clients: clients?,
        tokens: tokens?,
        mails_per_day: mails_per_day?,
        requests_per_minute: requests_per_minute?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_quota_has_a_setting() {
        let keys: Vec<&str> = SETTINGS.iter().map(|row| row.key()).collect();
        assert_eq!(keys, Quota::ALL.map(|quota| quota.row().config_key));
        assert!(LIMIT.values.contains(&QuotaLimit::MOST.to_string()));
        for quota in Quota::ALL {
            assert_eq!(QuotasConfig::default().limit(quota).to_string(), quota.row().default);
        }
    }
}
