//! What an address is when its user is invited, and when the invitation is accepted.

use crate::accounts;
use crate::authn::unfinished;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::storage::Tx;

/// What an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// No account has it.
    Free,
    /// An account of a sign-up has it, without proof and without any sign-in. The acceptance of an invitation replaces it.
    Unfinished(AccountId),
    /// An account has it.
    HasAccount,
    /// An account had it a short time ago, and can get it back.
    Held,
}

impl Standing {
    /// Whether an invitation can be accepted.
    pub fn is_available(self) -> bool {
        matches!(self, Standing::Free | Standing::Unfinished(_))
    }
}

/// Returns what an address is. An unproved sign-up may be another person's (A-48: account pre-hijacking), so it neither
/// prevents an invitation nor keeps anything when the invitation is accepted.
pub(in crate::authn) fn standing(tx: &mut Tx<'_>, email: &Email) -> Result<Standing, Fault> {
    let Some(owner) = accounts::store::find_identifier_owner(tx, email.canonical())? else {
        return Ok(Standing::Free);
    };
    if accounts::store::find_id_by_email(tx, email)? != Some(owner) {
        return Ok(Standing::Held);
    }
    let found = accounts::store::find_account(tx, owner)?;
    let found = found.filter(|account| account.is_for_people() && unfinished::is_unfinished(account));
    let is_primary =
        found.and_then(|account| account.email).is_some_and(|own| own.email.canonical() == email.canonical());
    Ok(if is_primary { Standing::Unfinished(owner) } else { Standing::HasAccount })
}
