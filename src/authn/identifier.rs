//! What users type to name their account: an address or the user name, as the tenant sets (`sign_in.identifiers`).
//!
//! A user name has no "@", so what was typed decides which look-up is made. Each look-up is one statement, the same for a
//! name with and without an account (A-80: equal effort).

use super::throttle::Subject;
use crate::accounts::claims::canonical_name;
use crate::accounts::store::{self, Credentials};
use crate::accounts::{Account, AccountEmail};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::storage::Tx;
use crate::tenancy::settings::{SignInIdentifier, TenantSettings};

/// What a user has typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identifier {
    Address(Email),
    /// The canonical form of what may be a user name. An address where only user names are accepted is one that no account
    /// has.
    UserName(String),
}

impl Identifier {
    /// Reads what was typed. Returns `None` if it cannot name an account of a tenant with these settings.
    pub fn parse(settings: &TenantSettings, typed: &str) -> Option<Identifier> {
        let accepted = &settings.sign_in_identifiers;
        let text = typed.trim();
        if text.is_empty() {
            return None;
        }
        let name = canonical_name(text);
        if !accepted.has(SignInIdentifier::Username) || accepted.has(SignInIdentifier::Email) && name.contains('@') {
            return Email::parse(text).ok().map(Identifier::Address);
        }
        Some(Identifier::UserName(name))
    }

    /// Finds the account.
    pub fn find_account(&self, tx: &mut Tx<'_>) -> Result<Option<AccountId>, Fault> {
        match self {
            Identifier::Address(email) => store::find_id_by_email(tx, email),
            Identifier::UserName(name) => store::find_id_by_name(tx, name),
        }
    }

    /// Finds the account with its password.
    pub fn find_credentials(&self, tx: &mut Tx<'_>) -> Result<Option<Credentials>, Fault> {
        match self {
            Identifier::Address(email) => store::find_credentials(tx, email),
            Identifier::UserName(name) => store::find_credentials_by_name(tx, name),
        }
    }

    /// Returns what the attempts and mails of this identifier are counted by, with the account that it names.
    pub fn subject(&self, account: Option<AccountId>) -> Subject {
        match (account, self) {
            (Some(id), _) => Subject::Account(id),
            (None, Identifier::Address(email)) => Subject::UnknownName(email.canonical().to_owned()),
            (None, Identifier::UserName(name)) => Subject::UnknownName(name.clone()),
        }
    }
}

/// Returns what the user of an account types to sign in: the address where the tenant accepts it, else the user name, or the
/// empty string if there is none.
pub fn of_account<'a>(settings: &TenantSettings, account: &'a Account) -> &'a str {
    match settings.sign_in_identifiers.has(SignInIdentifier::Email) {
        true => account.email.as_ref().map_or("", |AccountEmail { email, .. }| email.address()),
        false => account.claims.preferred_username.as_deref().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(identifiers: &str) -> TenantSettings {
        serde_json::from_value(serde_json::json!({
            "sign_in.identifiers": identifiers.split(',').collect::<Vec<_>>()
        }))
        .unwrap()
    }

    #[test]
    fn what_is_typed_is_an_address_or_a_user_name() {
        let address = |text: &str| Some(Identifier::Address(Email::parse(text).unwrap()));
        let name = |text: &str| Some(Identifier::UserName(text.to_owned()));
        for (accepted, typed, expected) in [
            ("email", " Ada@Example.com ", address("Ada@example.com")),
            ("email", "ada", None),
            ("email", "", None),
            ("email,username", "ada@example.com", address("ada@example.com")),
            ("email,username", "ada\u{ff20}example.com", address("ada@example.com")),
            ("email,username", " \u{ff21}da ", name("ada")),
            ("email,username", "E\u{301}mile", name("\u{e9}mile")),
            ("email,username", "ada@", None),
            ("email,username", " ", None),
            ("username", "ADA", name("ada")),
            ("username", "Ada@example.com", name("ada@example.com")),
            ("username", "", None),
        ] {
            assert_eq!(Identifier::parse(&settings(accepted), typed), expected, "{accepted}: {typed:?}");
        }
    }
}
