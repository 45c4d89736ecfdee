//! The one rule that decides whether an account may sign in, for every sign-in method.

use super::account::{Account, AccountState};
use crate::op::Op;
use crate::tenancy::settings::UnverifiedSignIn;

/// The reason why an account may not sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// The account is locked or deleted.
    NotActive,
    /// The address is not verified, and the tenant requires verified addresses.
    EmailNotVerified,
}

/// Checks whether this account may sign in now.
pub fn may_sign_in(op: &Op, account: &Account) -> Result<(), Barred> {
    if account.state != AccountState::Active {
        return Err(Barred::NotActive);
    }
    if !account.is_verified() && op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Deny {
        return Err(Barred::EmailNotVerified);
    }
    Ok(())
}
