//! The closed table of quotas: what a tenant can have, with the default of each limit.
//!
//! The configuration (`quotas.*`) has a limit for every tenant, a tenant's settings (`quota.*`) may have another one.
//! `quotas` counts and refuses.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::code::Code;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quota {
    Accounts,
    Organizations,
    Clients,
    /// API tokens.
    Tokens,
    MailsPerDay,
    RequestsPerMinute,
}

/// When a count begins anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Never: what is deleted is subtracted.
    Lasting,
    /// At midnight UTC.
    Day,
    /// With each minute. It is counted in memory, per process and token.
    Minute,
}

/// The description of a quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name: in its column, and as `details.quota` of a response.
    pub name: &'static str,
    /// The key of the deployment's limit in the configuration.
    pub config_key: &'static str,
    /// The key of a tenant's own limit in its settings.
    pub setting_key: &'static str,
    /// The deployment's limit, unless it is configured.
    pub default: &'static str,
    pub period: Period,
    /// The code of a refusal.
    pub code: Code,
    /// What is counted, in a sentence of Markdown.
    pub counted: &'static str,
}

/// Generates the rows.
macro_rules! rows {
    ($($quota:ident = $name:literal $default:literal $period:ident $code:ident $counted:literal;)+) => {
        impl Quota {
            /// All quotas.
            pub const ALL: [Quota; 6] = [$(Quota::$quota),+];

            pub const fn row(self) -> Row {
                match self {
                    $(Quota::$quota => Row {
                        name: $name,
                        config_key: concat!("quotas.", $name),
                        setting_key: concat!("quota.", $name),
                        default: $default,
                        period: Period::$period,
                        code: Code::$code,
                        counted: $counted,
                    },)+
                }
            }
        }
    };
}

// Quota = name, default, period, code of the refusal, what is counted.
rows! {
    Accounts = "accounts" "1000000" Lasting AccountsReached
        "Accounts of a tenant. Locked ones count, and sign-ups that wait for the proof of their address.";
    Organizations = "organizations" "1000000" Lasting OrganizationsReached
        "Organizations of a tenant.";
    Clients = "clients" "10000" Lasting ClientsReached
        "Clients of a tenant.";
    Tokens = "tokens" "100000" Lasting TokensReached
        "API tokens of a tenant.";
    MailsPerDay = "mails_per_day" "100000" Day MailsReached
        "Mails of a tenant in a UTC day that are sent on request: to sign in, verify an address, reset a password, or invite. Security notices do not count.";
    RequestsPerMinute = "requests_per_minute" "6000" Minute RequestsReached
        "Requests with one API token in a minute, in each process.";
}

impl Quota {
    pub const fn as_str(self) -> &'static str {
        self.row().name
    }

    /// Returns the quota that this code refuses for.
    pub fn of_code(code: Code) -> Option<Quota> {
        Quota::ALL.into_iter().find(|quota| quota.row().code == code)
    }

    pub fn parse(name: &str) -> Option<Quota> {
        Quota::ALL.into_iter().find(|quota| quota.as_str() == name)
    }
}

/// A number, or no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub enum QuotaLimit {
    AtMost(u64),
    Unlimited,
}

/// The stored form: a number, or a text. Any text means no limit, because a damaged one must not stop the tenant.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored {
    Number(u64),
    Text(String),
}

impl From<Stored> for QuotaLimit {
    fn from(stored: Stored) -> QuotaLimit {
        match stored {
            Stored::Number(number) => QuotaLimit::AtMost(number),
            Stored::Text(_) => QuotaLimit::Unlimited,
        }
    }
}

impl From<QuotaLimit> for Stored {
    fn from(limit: QuotaLimit) -> Stored {
        match limit {
            QuotaLimit::AtMost(number) => Stored::Number(number),
            QuotaLimit::Unlimited => Stored::Text(QuotaLimit::UNLIMITED.to_owned()),
        }
    }
}

impl QuotaLimit {
    /// The text for no limit.
    pub const UNLIMITED: &'static str = "unlimited";
    /// The largest number.
    pub const MOST: u64 = 1_000_000_000;

    /// Parses a number from 0 to [`QuotaLimit::MOST`], or `unlimited`.
    pub fn parse(text: &str) -> Option<QuotaLimit> {
        match text {
            QuotaLimit::UNLIMITED => Some(QuotaLimit::Unlimited),
            number => number.parse().ok().filter(|number| *number <= QuotaLimit::MOST).map(QuotaLimit::AtMost),
        }
    }

    /// Returns the number, for comparison with a count.
    pub fn most(self) -> i64 {
        match self {
            QuotaLimit::AtMost(number) => i64::try_from(number).unwrap_or(i64::MAX),
            QuotaLimit::Unlimited => i64::MAX,
        }
    }
}

impl fmt::Display for QuotaLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            QuotaLimit::AtMost(number) => number.fmt(f),
            QuotaLimit::Unlimited => f.write_str(QuotaLimit::UNLIMITED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotas_have_a_name_a_default_and_a_code_that_is_a_rate_limit() {
        for quota in Quota::ALL {
            assert_eq!(Quota::parse(quota.as_str()), Some(quota));
            let row = quota.row();
            assert_eq!(QuotaLimit::parse(row.default).unwrap().to_string(), row.default);
            assert_eq!(Quota::of_code(row.code), Some(quota));
            assert_eq!((row.code.row().status, row.code.row().code), (429, "rate_limited"));
            assert!(row.counted.ends_with('.'), "{quota:?}");
        }
        assert_eq!(Quota::parse("people"), None);
    }

    #[test]
    fn limits_are_a_number_or_unlimited() {
        for (text, limit) in [("0", QuotaLimit::AtMost(0)), ("1000000000", QuotaLimit::AtMost(QuotaLimit::MOST))] {
            assert_eq!(QuotaLimit::parse(text), Some(limit));
            assert_eq!(limit.to_string(), text);
            assert_eq!(serde_json::to_string(&limit).unwrap(), text);
        }
        let unlimited = serde_json::to_string(&QuotaLimit::Unlimited).unwrap();
        assert_eq!(unlimited, "\"unlimited\"");
        for (stored, limit) in [("5", QuotaLimit::AtMost(5)), (unlimited.as_str(), QuotaLimit::Unlimited)] {
            assert_eq!(serde_json::from_str::<QuotaLimit>(stored).unwrap(), limit);
        }
        for bad in ["", "-1", "1000000001", "99999999999999999999", "1.5", "Unlimited", "1k"] {
            assert_eq!(QuotaLimit::parse(bad), None, "{bad}");
        }
        assert!(QuotaLimit::AtMost(u64::MAX).most() <= QuotaLimit::Unlimited.most());
    }
}
