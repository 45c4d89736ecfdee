//! How many organizations an account is in.

use super::store;
use crate::base::code::Code;
use crate::base::id::AccountId;
use crate::base::refusal::{Refusal, Stop};
use crate::storage::Tx;

/// The maximum number of memberships of an account: lists of them and the claim `groups` are not paged.
pub const MOST_OF_ACCOUNT: i64 = 500;

/// Refuses a further membership of an account that has as many as it may have. The caller has locked the account.
pub fn check_limit(tx: &mut Tx<'_>, account: AccountId) -> Result<(), Stop<Refusal>> {
    if store::count_of_account(tx, account)? < MOST_OF_ACCOUNT {
        return Ok(());
    }
    Err(Refusal::new(Code::TooManyMemberships).with("most", MOST_OF_ACCOUNT as u64).into())
}
