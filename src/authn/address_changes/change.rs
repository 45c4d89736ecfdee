//! Changes the addresses of an account, and tells the user of the address that no longer counts.

use std::time::Duration;

use crate::accounts::addresses::{self, AddressRefusal};
use crate::accounts::{self, Account, language_of};
use crate::authn::acting::{self, NotSender, Sender};
use crate::authn::former_addresses::store::{self, AddressChange, LIFETIME};
use crate::authn::verification::{Purpose, VERIFICATIONS, Verification};
use crate::authn::{flow, notices};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::refusal::Stop;
use crate::base::token::{BearerToken, TokenKind};
use crate::mail::{self, Letter, Message, Occasion, Recipient, Validity};
use crate::op::{Op, Principal};
use crate::storage::WriteTx;
use crate::storage::consume::consume;

/// Finishes the verification of a further address. `session`: the secret of the session of its browser. Returns the account,
/// or `None` if the verification is over, the user is no longer signed in there, or another account has the address now.
///
/// A new password, a lock and "This was not me" end the sessions, and with them what was asked for in them.
pub(in crate::authn) fn complete(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    verification: &Verification,
    session: Option<&BearerToken>,
) -> Result<Option<Account>, Fault> {
    let Some(id) = verification.account else { return Ok(None) };
    if !accounts::store::lock_account(wtx, id)? {
        return Ok(None);
    }
    let here = flow::signed_in(wtx, session, op.now)?.map(|here| here.account);
    let here = here.filter(|account| account.id == id && !accounts::is_limited(op, account));
    let Some(account) = here else { return Ok(None) };
    if !consume(wtx, &VERIFICATIONS, verification.id, op.now)? {
        return Ok(None);
    }
    let by = op.by(Principal::Account(id));
    if addresses::add(&by, wtx, &account, &verification.address)?.is_err() {
        return Ok(None);
    }
    if verification.purpose == Purpose::ReplaceAddress {
        let before = addresses::make_primary(&by, wtx, &account, &verification.address)?.ok().flatten();
        if let Some(before) = before.filter(|before| before.verified)
            && addresses::remove(&by, wtx, &account, &before.email)?.is_ok()
        {
            tell(&by, wtx, &account, &before.email, Fate::Removed)?;
        }
    } else {
        notices::address_added(&by, wtx, &account)?;
    }
    accounts::store::find_account(wtx, id)
}

/// What a user does with an address of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    MakePrimary,
    Remove,
}

/// Does it in the name of the sender, shortly after a sign-in (A-73: step-up).
pub fn act(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    sender: &Sender,
    email: &Email,
    deed: Deed,
) -> Result<Result<(), AddressRefusal>, Stop<NotSender>> {
    let id = acting::find_fresh(op, wtx, sender)?.account.id;
    // Locked before the sender is read again: a reset may have ended the session meanwhile.
    accounts::store::lock_account(wtx, id)?;
    let account = acting::find_fresh(op, wtx, sender)?.account;
    let by = op.by(Principal::Account(account.id));
    Ok(match deed {
        Deed::MakePrimary => make_primary(&by, wtx, &account, email)?,
        Deed::Remove => remove(&by, wtx, &account, email)?,
    })
}

/// Makes another address of the account the primary one. The user of the address of before gets a notice.
pub fn make_primary(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    accounts::store::lock_account(wtx, account.id)?;
    Ok(match addresses::make_primary(op, wtx, account, email)? {
        Ok(Some(before)) if before.verified && before.email.canonical() != email.canonical() => {
            tell(op, wtx, account, &before.email, Fate::Demoted)?;
            Ok(())
        }
        Ok(_) => Ok(()),
        Err(refusal) => Err(refusal),
    })
}

/// Removes a further address of the account. It gets a notice if it is verified, but no link that undoes it: it has no power
/// over the account, so that its removal must not give it any.
pub fn remove(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    email: &Email,
) -> Result<Result<(), AddressRefusal>, Fault> {
    accounts::store::lock_account(wtx, account.id)?;
    let own = accounts::addresses::store::list_emails(wtx, account.id)?;
    let removed = own.into_iter().find(|own| own.email.canonical() == email.canonical());
    if let Err(refusal) = addresses::remove(op, wtx, account, email)? {
        return Ok(Err(refusal));
    }
    release_name(wtx, account.id, email)?;
    if let Some(removed) = removed.filter(|removed| removed.verified) {
        let message = Message::AddressRemoved(Occasion::of(op));
        let letter = Letter::new(Recipient::of(&removed.email), language_of(op, account), message);
        mail::enqueue(op, wtx, &letter)?;
    }
    Ok(Ok(()))
}

/// Releases the name of an address that the account had and that was not verified, unless an undo of an earlier change needs it.
pub(in crate::authn) fn release_name(wtx: &mut WriteTx<'_>, account: AccountId, email: &Email) -> Result<(), Fault> {
    let mut changes = store::list_of(wtx, account)?.into_iter();
    match changes.any(|change| change.former.canonical() == email.canonical()) {
        true => Ok(()),
        false => addresses::release(wtx, account, email),
    }
}

/// What became of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::authn) enum Fate {
    /// It was replaced or removed. Its name is held until the change can no longer be undone.
    Removed,
    /// It is no longer the primary one.
    Demoted,
}

/// How long an address must have been the primary one so that the end of that can be undone. Otherwise who makes an address
/// the primary one for a moment has a link to the account for days.
const SETTLED: Duration = Duration::from_secs(86_400);
/// How often an address gets such a link at most.
const AGAIN: Duration = Duration::from_secs(3_600);

/// Mails the link that undoes the change to the address, which was the primary one. A newer link replaces the one before and
/// undoes that change as well.
pub(in crate::authn) fn tell(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    account: &Account,
    former: &Email,
    fate: Fate,
) -> Result<(), Fault> {
    let changes = store::list_of(wtx, account.id)?;
    let since = |change: &AddressChange| op.now.since(change.expires_at - LIFETIME);
    let created_at = match changes.iter().find(|change| change.former.canonical() == former.canonical()) {
        Some(open) if since(open) < AGAIN => return Ok(()),
        Some(open) => {
            store::delete(wtx, open.id)?;
            open.created_at
        }
        None if changes.iter().any(|change| since(change) < SETTLED) => {
            return match fate {
                Fate::Removed => release_name(wtx, account.id, former),
                Fate::Demoted => Ok(()),
            };
        }
        None => op.now,
    };
    let token = op.bearer(TokenKind::UndoLink, "undo address");
    let change = AddressChange {
        id: op.id("address change"),
        account_id: account.id,
        former: former.clone(),
        created_at,
        expires_at: op.now + LIFETIME,
    };
    let hash = wtx.lookup_hash(&token);
    store::insert(wtx, &change, &hash)?;
    let link = op.tenant.base.join(&format!("/undo-address?token={}", token.expose()));
    let (valid, changed) = (Validity::of(LIFETIME), Occasion::of(op));
    let message = match fate {
        Fate::Removed => Message::AddressReplaced { link, valid, changed },
        Fate::Demoted => Message::MainAddressChanged { link, valid, changed },
    };
    let letter = Letter::new(Recipient::of(former), language_of(op, account), message);
    mail::enqueue(op, wtx, &letter).map(|_| ())
}
