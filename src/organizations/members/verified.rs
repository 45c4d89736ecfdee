//! The addresses that prove who an account is.

use crate::accounts::addresses::store::list_emails;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::storage::Tx;

/// Lists the verified addresses of an account.
pub fn verified_addresses(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Email>, Fault> {
    Ok(list_emails(tx, account)?.into_iter().filter(|own| own.verified).map(|own| own.email).collect())
}
