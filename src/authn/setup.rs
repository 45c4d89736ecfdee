//! Set-up links: who holds one sets the password of one account, once, within a day.
//!
//! A link is worth as much as the password that it sets, and no more: it does not sign in and proves no
//! address. A link without an account makes the deployment's first administrator, and works while there is none.

use crate::accounts::claims::ProfileClaims;
use crate::accounts::manage::{self, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::accounts::roles::{self, Role};
use crate::accounts::{self, Account, AccountState};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, LinkId};
use crate::base::token::BearerToken;
use crate::links::{self, NewLink, Purpose};
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// Makes a link for an account, in the place of those that it had; without an account for the first administrator.
/// `None` if there is no such account, or it is not active.
pub fn issue(op: &Op, wtx: &mut WriteTx<'_>, account: Option<AccountId>) -> Result<Option<BearerToken>, Fault> {
    let with_epoch = match account {
        // Held, so that of two links that are made at once the later one counts.
        Some(id) if accounts::store::lock_account(wtx, id)? => match accounts::store::find_state(wtx, id)? {
            Some((AccountState::Active, epoch)) => Some((id, epoch)),
            _ => return Ok(None),
        },
        Some(_) => return Ok(None),
        None => None,
    };
    let token = links::make(op, wtx, NewLink { purpose: Purpose::SetUp, account: with_epoch })?;
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

/// Whom a link is for, if it works now. Reading changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Holder>, Fault> {
    Ok(find_link(op, tx, token)?.map(|(_, holder)| holder))
}

fn find_link(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<(LinkId, Holder)>, Fault> {
    let Some(found) = links::find(op, tx, Purpose::SetUp, token)? else { return Ok(None) };
    let holder = match found.account {
        Some(account) => Holder::Account(Box::new(account)),
        None if roles::is_held(tx, Role::Administrator)? => return Ok(None),
        None => Holder::First,
    };
    Ok(Some((found.link.id, holder)))
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
    /// The password is set. The person signs in with it.
    Done,
    /// The link is unknown, used, over, or its account has changed since.
    LinkGone,
    /// The first administrator's address is missing, or was another account's. The link still works.
    AddressTaken,
}

/// Uses a link up for a password.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken, chosen: &Chosen) -> Result<Outcome, Fault> {
    // Held before it is read again: a password or a lock that is set at the same moment, by another way, ends the link.
    if let Some((_, Holder::Account(account))) = find_link(op, wtx, token)? {
        accounts::store::lock_account(wtx, account.id)?;
    }
    let Some((link, holder)) = find_link(op, wtx, token)? else { return Ok(Outcome::LinkGone) };
    match (holder, &chosen.email) {
        (Holder::Account(account), _) => {
            if !links::use_up(op, wtx, link)? {
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
            if !links::use_up(op, wtx, link)? {
                return Ok(Outcome::LinkGone);
            }
            make_first(op, wtx, email, &chosen.password)?;
            Ok(Outcome::Done)
        }
        (Holder::First, None) => Ok(Outcome::AddressTaken),
    }
}

/// Makes the first administrator. The operator gave the link away, and vouches for the address as for one that is typed
/// at the command line.
fn make_first(op: &Op, wtx: &mut WriteTx<'_>, email: &Email, password: &StoredPassword) -> Result<(), Fault> {
    let by = op.by(Principal::Account(op.id("account")));
    let new = NewAccount {
        email: email.clone(),
        verified: true,
        claims: ProfileClaims::default(),
        password: Some(password.clone()),
    };
    match manage::create(&by, wtx, &new)? {
        Ok(account) => roles::give(&by, wtx, account.id, Role::Administrator).map(|_| ()),
        Err(_) => Err(Fault::unavailable("another account took the name at the same moment")),
    }
}
