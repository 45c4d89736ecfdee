//! A verification, as it is stored.

use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::password::StoredPassword;
use crate::base::email::Email;
use crate::base::id::{AccountId, SignInFlowId, VerificationId};
use crate::base::time::Time;

/// A verification.
#[derive(Clone)]
pub struct Verification {
    pub id: VerificationId,
    /// `None`: the address belongs to another account.
    pub account: Option<AccountId>,
    /// The address as it was typed, for the page that waits.
    pub address: Email,
    /// The browser of the sign-up, as a keyed hash.
    pub browser: [u8; 32],
    /// The flow of the sign-up.
    pub flow: SignInFlowId,
    pub code_hash: [u8; 32],
    /// The password of the sign-up. `None`: the account has one that its user has just entered.
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
    /// Whether its link and code can be used.
    pub fn is_open(&self, now: Time) -> bool {
        !self.is_over && now < self.expires_at
    }
}
