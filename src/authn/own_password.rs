//! Sets the first password of a signed-in user, and removes the password of one who can sign in without it. Both need a recent
//! sign-in (A-73: step-up). They end every other session and grant of the account, like a change of the password.

use super::acting::{self, NotSender, Sender};
use super::devices;
use super::notices;
use crate::accounts::manage;
use crate::accounts::password::StoredPassword;
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::refusal::Stop;
use crate::base::token::BearerToken;
use crate::op::{Op, Principal};
use crate::organizations::{api_tokens, invitations};
use crate::sessions::{self, SessionSecrets, SignedIn};
use crate::storage::WriteTx;
use crate::tenancy::settings::SignInMethod;

/// The session that goes on.
pub struct Renewed {
    pub secrets: SessionSecrets,
    /// The new secret by which the account recognizes this browser. The new epoch has invalidated every known device.
    pub device: BearerToken,
}

/// Why the password of a user stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    NotSender(NotSender),
    /// The tenant offers no passwords, the account has one already or has none, or would have no way to sign in.
    Because(Code),
}

/// Refuses at once what [`set_first`] would refuse, before a password is hashed.
pub fn check_first(op: &Op, wtx: &mut WriteTx<'_>, sender: &Sender) -> Result<(), Stop<Kept>> {
    let account = find(op, wtx, sender)?.account.id;
    if !op.tenant.settings.has_passwords() {
        return Err(Stop::Refused(Kept::Because(Code::PasswordNotOffered)));
    }
    match accounts::store::find_password(wtx, account)? {
        Some(_) => Err(Stop::Refused(Kept::Because(Code::PasswordAlreadySet))),
        None => Ok(()),
    }
}

/// Sets the first password of the sender.
pub fn set_first(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    device: Option<&BearerToken>,
    password: &StoredPassword,
) -> Result<Renewed, Stop<Kept>> {
    let id = find(op, wtx, sender)?.account.id;
    // Of two concurrent requests, the second one finds the password of the first.
    accounts::store::lock_account(wtx, id)?;
    check_first(op, wtx, sender)?;
    let SignedIn { account, .. } = find(op, wtx, sender)?;
    let (renewed, account) = renew(op, wtx, sender, device, &account)?;
    manage::replace_password(op, wtx, id, password)?;
    notices::password_changed(op, wtx, &account)?;
    let by = op.by(Principal::Account(id));
    audit::record(&by, wtx, Event::PasswordSet { account: id })?;
    Ok(renewed)
}

/// Removes the password of the sender, who can sign in by mail.
pub fn remove(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    device: Option<&BearerToken>,
) -> Result<Renewed, Stop<Kept>> {
    let id = find(op, wtx, sender)?.account.id;
    accounts::store::lock_account(wtx, id)?;
    let SignedIn { account, session } = find(op, wtx, sender)?;
    if accounts::store::find_password(wtx, id)?.is_none() {
        return Err(Stop::Refused(Kept::Because(Code::ProviderNotFound)));
    }
    let methods = &op.tenant.settings.sign_in_methods;
    let is_offered = methods.has(SignInMethod::Link) || methods.has(SignInMethod::Code);
    if !is_offered || !account.is_verified() {
        return Err(Stop::Refused(Kept::Because(Code::LastSignInMethod)));
    }
    let (renewed, account) = renew(op, wtx, sender, device, &account)?;
    manage::remove_password(op, wtx, id)?;
    notices::password_removed(op, wtx, &account)?;
    let by = op.by(Principal::Account(id));
    audit::record(&by, wtx, Event::PasswordRemoved { account: id, session: session.id })?;
    Ok(renewed)
}

fn find(op: &Op, wtx: &mut WriteTx<'_>, sender: &Sender) -> Result<SignedIn, Stop<Kept>> {
    acting::find_fresh(op, wtx, sender).map_err(|stop| stop.map(Kept::NotSender))
}

/// Advances the epoch of the account, which ends every session and grant. This session, the programs and the invitations of the
/// user go on. Returns the account under its new epoch.
fn renew(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    device: Option<&BearerToken>,
    present: &Account,
) -> Result<(Renewed, Account), Stop<Kept>> {
    let over = Stop::Refused(Kept::NotSender(NotSender::SignedOut));
    let Some(secret) = &sender.session else { return Err(over) };
    let session = find(op, wtx, sender)?.session;
    let account = Account { epoch: present.epoch.next(), ..present.clone() };
    let Some(secrets) = sessions::renew_under(op, wtx, &session, secret, account.epoch)? else { return Err(over) };
    api_tokens::store::carry_over(wtx, account.id, present.epoch)?;
    invitations::store::carry_over(wtx, account.id, present.epoch)?;
    accounts::store::advance_epoch(wtx, account.id)?;
    let device = devices::remember(op, wtx, &account, device)?.secret;
    Ok((Renewed { secrets, device }, account))
}
