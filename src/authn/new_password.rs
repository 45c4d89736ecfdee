//! Checks a newly chosen password, wherever one is set: on a page, by a link or on the command line.
//!
//! Length and kinds of characters are checked at once. The look-up among known passwords and the estimate of the
//! strength run on the hasher's threads, so that they share its bounded queue.

use super::notices;
use crate::accounts;
use crate::accounts::hasher::Examination;
use crate::accounts::manage::{self, AccountRefusal, Former};
use crate::accounts::password::{ContextWords, NewPassword, PasswordFault, PasswordRules, StoredPassword};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::refusal::Stop;
use crate::base::secret::Secret;
use crate::op::Op;
use crate::services::Services;
use crate::storage::WriteTx;

/// Checks a new password against the rules of the tenant. `words`: what an attacker tries first against this account.
pub async fn choose(
    op: &Op,
    services: &Services,
    text: &str,
    words: ContextWords,
) -> Result<NewPassword, Stop<Vec<PasswordFault>>> {
    let examination = examination(op, services, text, words).map_err(Stop::Refused)?;
    services.hash(op.tenant.id, examination).await?.map_err(Stop::Refused)
}

/// Like [`choose`], but blocks the current thread, for the command line.
pub fn choose_blocking(
    op: &Op,
    services: &Services,
    text: &str,
    words: ContextWords,
) -> Result<NewPassword, Stop<Vec<PasswordFault>>> {
    let examination = examination(op, services, text, words).map_err(Stop::Refused)?;
    services.hasher.run_blocking(op.tenant.id, examination)?.map_err(Stop::Refused)
}

/// Stores a new password and ends every session and grant of the account. If it replaces another password, the user is
/// notified.
pub fn set(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    password: &StoredPassword,
) -> Result<Result<(), AccountRefusal>, Fault> {
    let former = match manage::set_password(op, wtx, id, password)? {
        Ok(former) => former,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if former == Former::Password
        && let Some(account) = accounts::store::find_account(wtx, id)?
    {
        notices::password_changed(op, wtx, &account)?;
    }
    Ok(Ok(()))
}

fn examination(
    op: &Op,
    services: &Services,
    text: &str,
    words: ContextWords,
) -> Result<Examination, Vec<PasswordFault>> {
    let rules = PasswordRules::of(&op.tenant.settings);
    rules.check_form(text)?;
    Ok(Examination { text: Secret::new(text.to_owned()), rules, words, known: services.known_passwords.clone() })
}
