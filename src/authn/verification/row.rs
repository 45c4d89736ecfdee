//! A verification, as it is stored.

use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::{ProfileClaims, canonical_name};
use crate::accounts::password::StoredPassword;
use crate::authn::identifier::Identifier;
use crate::base::email::Email;
use crate::base::id::{AccountId, SignInFlowId, VerificationId};
use crate::base::time::Time;
use crate::storage::columns::text_column;

/// What a verification is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Verifies the address of an account, after a sign-up or a sign-in.
    Verify,
    /// Signs the user of the mailbox in.
    SignIn,
    /// Adds the address to an account.
    AddAddress,
    /// Replaces the primary address of an account.
    ReplaceAddress,
}

impl Purpose {
    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::Verify => "verify",
            Purpose::SignIn => "sign_in",
            Purpose::AddAddress => "add_address",
            Purpose::ReplaceAddress => "replace_address",
        }
    }

    /// Reads what [`Purpose::as_str`] returned.
    pub fn parse(text: &str) -> Option<Purpose> {
        let all = [Purpose::Verify, Purpose::SignIn, Purpose::AddAddress, Purpose::ReplaceAddress];
        all.into_iter().find(|purpose| purpose.as_str() == text)
    }
}

text_column!(Purpose);

/// A verification.
#[derive(Clone)]
pub struct Verification {
    pub id: VerificationId,
    pub purpose: Purpose,
    /// `None`: the address belongs to another account.
    pub account: Option<AccountId>,
    /// The address as it was typed. Where a user name was typed: the address that the mail goes to, which the page that
    /// waits must not show.
    pub address: Email,
    /// The user name as it was typed.
    pub user_name: Option<String>,
    /// The browser that began it, as a keyed hash.
    pub browser: [u8; 32],
    /// The flow that waits for it.
    pub flow: SignInFlowId,
    pub code_hash: [u8; 32],
    /// The password of the sign-up. `None`: the sign-up had none, or the account keeps the one that it has.
    pub password: Option<StoredPassword>,
    pub claims: ProfileClaims,
    /// The custom attributes that the sign-up page asked for.
    pub attributes: AttributeValues,
    /// The version of the terms of use that the user accepted.
    pub terms: Option<String>,
    pub expires_at: Time,
    /// Whether it was finished.
    pub is_over: bool,
}

impl Verification {
    /// What was typed, for the page that waits.
    pub fn typed(&self) -> &str {
        self.user_name.as_deref().unwrap_or_else(|| self.address.address())
    }

    /// What was typed, in its canonical form.
    pub fn name(&self) -> Identifier {
        match &self.user_name {
            Some(name) => Identifier::UserName(canonical_name(name)),
            None => Identifier::Address(self.address.clone()),
        }
    }

    /// Whether a sign-up began it, so that its choices replace those of an earlier sign-up. A sign-up without a password
    /// is known by its language; the verification that a user asks for later has none.
    pub fn is_sign_up(&self) -> bool {
        self.purpose == Purpose::Verify && (self.password.is_some() || self.claims.locale.is_some())
    }

    /// Whether its link and code can be used.
    pub fn is_open(&self, now: Time) -> bool {
        !self.is_over && now < self.expires_at
    }
}
