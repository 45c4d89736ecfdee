//! Whether an account may sign in: the one rule, for every way in.

use super::account::{Account, AccountState};
use crate::op::Op;
use crate::tenancy::settings::UnverifiedSignIn;

/// Why an account may not sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// It is locked or deleted.
    NotActive,
    /// Its address is not verified, and the tenant asks for that.
    EmailNotVerified,
}

/// Whether this account may sign in now.
pub fn may_sign_in(op: &Op, account: &Account) -> Result<(), Barred> {
    if account.state != AccountState::Active {
        return Err(Barred::NotActive);
    }
    if !account.is_verified() && op.tenant.settings.unverified_sign_in == UnverifiedSignIn::Deny {
        return Err(Barred::EmailNotVerified);
    }
    Ok(())
}
