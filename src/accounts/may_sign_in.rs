//! The rules that decide where an account may sign in, for every sign-in method.

use super::account::Account;
use crate::op::Op;
use crate::tenancy::settings::UnverifiedSignIn;

/// What a sign-in is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The account pages.
    OwnPages,
    /// An application, which gets tokens of the account.
    Application,
    /// The workspace API, by a program of the tenant.
    Workspaces,
}

/// The reason why an account may not sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// The account is locked or deleted, or a service account.
    NotActive,
    /// The address is not verified, and the tenant requires verified addresses for this purpose.
    EmailNotVerified,
}

/// Checks whether this account may sign in now.
pub fn may_sign_in(op: &Op, account: &Account, purpose: Purpose) -> Result<(), Barred> {
    if !account.is_for_people() {
        return Err(Barred::NotActive);
    }
    match (op.tenant.settings.unverified_sign_in, purpose) {
        _ if account.is_verified() => Ok(()),
        // A program has made the account, and no other person has chosen its password.
        (_, Purpose::Workspaces) if !account.is_sign_up => Ok(()),
        (UnverifiedSignIn::Allow, _) | (UnverifiedSignIn::Limited, Purpose::OwnPages | Purpose::Workspaces) => Ok(()),
        (UnverifiedSignIn::Deny, _) | (UnverifiedSignIn::Limited, Purpose::Application) => {
            Err(Barred::EmailNotVerified)
        }
    }
}

/// Returns whether a user who is signed in may do nothing in organizations by the workspace API. A user whose account a program
/// made may do so before the address is verified: no other person has chosen the password.
pub fn is_limited_at_workspaces(op: &Op, account: &Account) -> bool {
    account.is_sign_up && is_limited(op, account)
}

/// Returns whether a user who is signed in may only see the account and verify its address: the address may be another
/// person's. It may also be the address that an administrator has changed since the sign-in.
pub fn is_limited(op: &Op, account: &Account) -> bool {
    may_sign_in(op, account, Purpose::Application) == Err(Barred::EmailNotVerified)
}
