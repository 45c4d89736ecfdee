//! The words that an attacker tries first against one account: those of the tenant, of the account and of the product.

use crate::accounts::account::Account;
use crate::accounts::claims::ProfileClaims;
use crate::tenancy::Tenant;

/// The least and the greatest length of a word that is used, in characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 3..=64;
/// The maximum number of words.
const MOST: usize = 64;

/// Words that make a password easier to guess, in lower case.
#[derive(Clone, Debug, Default)]
pub struct ContextWords(Vec<String>);

impl ContextWords {
    /// Returns the words of a tenant and of the product.
    pub fn of(tenant: &Tenant) -> ContextWords {
        ContextWords(vec!["portico".to_owned()]).with(tenant.slug.as_str()).with(&tenant.name)
    }

    /// Returns the words of a tenant and of one of its accounts.
    pub fn of_account(tenant: &Tenant, account: &Account) -> ContextWords {
        ContextWords::of(tenant).with(account.address()).with_claims(&account.claims)
    }

    /// Adds the names of a user.
    pub fn with_claims(self, claims: &ProfileClaims) -> ContextWords {
        let names = [
            &claims.name,
            &claims.given_name,
            &claims.family_name,
            &claims.middle_name,
            &claims.nickname,
            &claims.preferred_username,
        ];
        names.into_iter().flatten().fold(self, |words, name| words.with(name))
    }

    /// Adds a name or an address: as a whole, its parts, and its parts without what separates them.
    pub fn with(mut self, text: &str) -> ContextWords {
        let text = text.to_lowercase();
        let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
        let all =
            [text.trim().to_owned(), parts.concat()].into_iter().chain(parts.iter().map(|part| (*part).to_owned()));
        for word in all {
            if LENGTHS.contains(&word.chars().count()) && self.0.len() < MOST && !self.0.contains(&word) {
                self.0.push(word);
            }
        }
        self
    }

    #[cfg(test)]
    pub(super) fn none() -> ContextWords {
        ContextWords(Vec::new())
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
