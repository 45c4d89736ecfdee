//! Mails about an account to its own user.

use super::account::Account;
use crate::base::fault::Fault;
use crate::base::locale::Locale;
use crate::mail::{self, Letter, Message, Recipient};
use crate::op::Op;
use crate::storage::WriteTx;

/// Queues a mail to the stored address of an account, in its language (A-81: never to an address from a request). Queues
/// nothing for an unverified address, which may be another person's.
pub fn notify(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, message: Message) -> Result<(), Fault> {
    if account.is_verified() { send(op, wtx, account, message) } else { Ok(()) }
}

/// Queues a mail to the stored address of an account, verified or not, in its language. It is for mail that proves the
/// address or asks for nothing but that.
pub fn send(op: &Op, wtx: &mut WriteTx<'_>, account: &Account, message: Message) -> Result<(), Fault> {
    if let Some(own) = &account.email {
        let letter = Letter::new(Recipient::of(&own.email), language_of(op, account), message);
        let letter = letter.greeting(account.claims.name.as_deref());
        mail::enqueue(op, wtx, &letter)?;
    }
    Ok(())
}

/// Returns the account's language (the claim `locale`), if the tenant offers it; otherwise the tenant's first one.
pub fn language_of(op: &Op, account: &Account) -> Locale {
    let offered = op.tenant.settings.languages();
    let own = account.claims.locale.as_deref().and_then(Locale::look_up).filter(|own| offered.contains(*own));
    own.or_else(|| offered.iter().next()).unwrap_or(Locale::En)
}
