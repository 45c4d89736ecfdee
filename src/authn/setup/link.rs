//! Making a link, looking at it, using it up.

use super::row::{LIFETIME, Link};
use super::store;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::manage::{self, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::accounts::roles::{self, Role};
use crate::accounts::{self, Account, AccountState};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::token::{BearerToken, TokenKind};
use crate::op::{Op, Principal};
use crate::storage::consume::{OneTime, consume};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::{self, TenantState};

/// Makes a link for an account, in the place of those that it had; without an account for the first administrator.
/// `None` if there is no such account, or it may not sign in.
pub fn issue(op: &Op, wtx: &mut WriteTx<'_>, account: Option<AccountId>) -> Result<Option<BearerToken>, Fault> {
    let account_epoch = match account {
        // Held, so that of two links that are made at once the later one counts.
        Some(id) if accounts::store::lock_account(wtx, id)? => match accounts::store::find_state(wtx, id)? {
            Some((AccountState::Active, epoch)) => epoch,
            _ => return Ok(None),
        },
        Some(_) => return Ok(None),
        None => 0,
    };
    if let Some(id) = account {
        store::delete_of(wtx, id)?;
    }
    let token = op.bearer(TokenKind::SetupLink, "set-up link");
    let (_, tenant_epoch) = tenancy::store::state_and_epoch(wtx)?;
    let link = Link {
        id: op.id("set-up link"),
        account,
        account_epoch,
        tenant_epoch,
        expires_at: op.now + LIFETIME,
        consumed: false,
    };
    let hash = wtx.lookup_hash(&token);
    store::insert(wtx, &link, (&hash, op.now))?;
    audit::record(op, wtx, Event::SetupLinkMade { account })?;
    Ok(Some(token))
}

/// The address of the page that a link opens.
pub fn address(op: &Op, token: &BearerToken) -> String {
    op.tenant.base.join(&format!("/setup/{}", token.expose()))
}

/// Whom a link that works is for.
#[derive(Clone, Debug)]
pub enum Holder {
    Account(Box<Account>),
    /// The first administrator, who has no account yet.
    First,
}

/// Whom a link is for, if it works now. Looking changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Holder>, Fault> {
    Ok(find_link(op, tx, token)?.map(|(_, holder)| holder))
}

fn find_link(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<(Link, Holder)>, Fault> {
    let hash = tx.lookup_hash(token);
    let found = store::find_by_hash(tx, &hash)?;
    let Some(link) = found.filter(|link| !link.consumed && op.now < link.expires_at) else { return Ok(None) };
    if tenancy::store::state_and_epoch(tx)? != (TenantState::Active, link.tenant_epoch) {
        return Ok(None);
    }
    let Some(id) = link.account else {
        let is_first = !roles::is_held(tx, Role::Administrator)?;
        return Ok(is_first.then_some((link, Holder::First)));
    };
    let account = accounts::store::find_account(tx, id)?;
    let is_good = |account: &Account| account.state == AccountState::Active && account.epoch == link.account_epoch;
    Ok(account.filter(is_good).map(|account| (link, Holder::Account(Box::new(account)))))
}

/// What the person chose; the password is already hashed.
#[derive(Clone)]
pub struct Chosen {
    pub password: StoredPassword,
    /// The first administrator's address.
    pub email: Option<Email>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The password is set. Whoever it was signs in with it.
    Done,
    /// The link is unknown, used, over, or its account has changed since.
    LinkGone,
    /// The first administrator's address is missing, or was somebody's. The link still works.
    AddressTaken,
}

/// Uses a link up for a password.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, (token, chosen): (&BearerToken, &Chosen)) -> Result<Outcome, Fault> {
    // Held before it is looked at again: a password or a lock that is set at the same moment, by another way, ends the
    // link.
    if let Some((_, Holder::Account(account))) = find_link(op, wtx, token)? {
        accounts::store::lock_account(wtx, account.id)?;
    }
    let Some((link, holder)) = find_link(op, wtx, token)? else { return Ok(Outcome::LinkGone) };
    match (holder, &chosen.email) {
        (Holder::Account(account), _) => {
            if !consume(wtx, OneTime::SetupLink(link.id), op.now)? {
                return Ok(Outcome::LinkGone);
            }
            let by = op.by(Principal::Account(account.id));
            match manage::set_password(&by, wtx, account.id, &chosen.password)? {
                Ok(()) => Ok(Outcome::Done),
                Err(_) => Ok(Outcome::LinkGone),
            }
        }
        (Holder::First, Some(email)) => {
            if accounts::store::find_identifier_owner(wtx, email.canonical())?.is_some() {
                return Ok(Outcome::AddressTaken);
            }
            if !consume(wtx, OneTime::SetupLink(link.id), op.now)? {
                return Ok(Outcome::LinkGone);
            }
            make_first(op, wtx, (email, &chosen.password))?;
            Ok(Outcome::Done)
        }
        (Holder::First, None) => Ok(Outcome::AddressTaken),
    }
}

/// Makes the first administrator. The operator gave the link away, and vouches for the address as for one that is typed
/// at the command line.
fn make_first(op: &Op, wtx: &mut WriteTx<'_>, (email, password): (&Email, &StoredPassword)) -> Result<(), Fault> {
    let by = op.by(Principal::Account(op.id("account")));
    let new = NewAccount {
        email: email.clone(),
        verified: true,
        claims: ProfileClaims::default(),
        password: Some(password.clone()),
    };
    match manage::create(&by, wtx, &new)? {
        Ok(account) => roles::give(&by, wtx, (account.id, Role::Administrator)).map(|_| ()),
        Err(_) => Err(Fault::unavailable("somebody took the name at the same moment")),
    }
}
