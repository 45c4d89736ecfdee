//! Setup links: a link sets the password of one account, once, within a day (A-39: no default password).
//!
//! A link grants no more than the password that it sets. It does not sign in and does not verify an
//! address. A link without an account creates the first administrator of the deployment, and is invalid for good once there was one.

use super::new_password;
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::ProfileClaims;
use crate::accounts::manage::{self, AccountRefusal, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::accounts::roles::{self, Role};
use crate::accounts::{self, Account};
use crate::audit::{self, Event};
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::token::BearerToken;
use crate::links::{self, NewLink, Purpose};
use crate::op::{Op, Principal};
use crate::storage::{Tx, WriteTx};

/// Creates a link for an account and replaces its earlier links; without an account, a link for the first
/// administrator. Returns `None` if the account does not exist, is not active, or is a service account.
pub fn issue(op: &Op, wtx: &mut WriteTx<'_>, account: Option<AccountId>) -> Result<Option<BearerToken>, Fault> {
    let with_epoch = match account {
        // Locks the row, so that of two concurrent links the later one is valid.
        Some(id) if accounts::store::lock_account(wtx, id)? => match accounts::store::find_account(wtx, id)? {
            Some(account) if account.is_for_people() => Some((id, account.epoch)),
            _ => return Ok(None),
        },
        Some(_) => return Ok(None),
        None => None,
    };
    let token = links::make(
        op,
        wtx,
        &NewLink { purpose: Purpose::SetUp, account: with_epoch, address: None, label: "set_up" },
    )?;
    audit::record(op, wtx, Event::SetupLinkMade { account })?;
    Ok(Some(token))
}

/// Returns the URL of a link.
pub fn address(op: &Op, token: &BearerToken) -> String {
    op.tenant.base.join(&format!("/setup/{}", token.expose()))
}

/// The recipient of a valid link.
#[derive(Clone, Debug)]
pub enum Holder {
    Account(Box<Account>),
    /// The first administrator, without an account yet.
    First,
}

/// Returns the recipient of a link if the link is valid now. It changes nothing.
pub fn find(op: &Op, tx: &mut Tx<'_>, token: &BearerToken) -> Result<Option<Holder>, Fault> {
    let Some(found) = links::find(op, tx, Purpose::SetUp, token)? else { return Ok(None) };
    Ok(match found.account {
        Some(account) => Some(Holder::Account(Box::new(account))),
        None if roles::was_given(tx, Role::Administrator)? => None,
        None => Some(Holder::First),
    })
}

/// The submitted values. The password is already hashed.
#[derive(Clone)]
pub struct Chosen {
    pub password: StoredPassword,
    /// The email address of the first administrator.
    pub email: Option<Email>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The password is set. The user can sign in with it.
    Done,
    /// The link is unknown, used or expired, or its account has changed since.
    LinkGone,
    /// The first administrator's address is missing or belongs to another account. The link stays valid.
    AddressTaken,
}

/// Consumes a link and sets the password.
pub fn finish(op: &Op, wtx: &mut WriteTx<'_>, token: &BearerToken, chosen: &Chosen) -> Result<Outcome, Fault> {
    let gone = Ok(Outcome::LinkGone);
    match (find(op, wtx, token)?, &chosen.email) {
        (None, _) => gone,
        // The first administrator needs a password in any case.
        (Some(Holder::Account(_)), _) if !op.tenant.settings.has_passwords() => gone,
        (Some(Holder::Account(_)), _) => {
            let taken = links::take(op, wtx, Purpose::SetUp, token)?;
            let Some(account) = taken.and_then(|found| found.account) else { return gone };
            let by = op.by(Principal::Account(account.id));
            match new_password::set(&by, wtx, account.id, &chosen.password)? {
                Ok(()) => Ok(Outcome::Done),
                Err(_) => gone,
            }
        }
        (Some(Holder::First), Some(email)) => {
            if accounts::store::find_identifier_owner(wtx, email.canonical())?.is_some() {
                return Ok(Outcome::AddressTaken);
            }
            if links::take(op, wtx, Purpose::SetUp, token)?.is_none() {
                return gone;
            }
            if make_first(op, wtx, email, &chosen.password)? { Ok(Outcome::Done) } else { gone }
        }
        (Some(Holder::First), None) => Ok(Outcome::AddressTaken),
    }
}

/// Creates the first administrator. The address counts as verified because the operator has handed out the link, as for
/// an address given at the command line. Returns false if there was an administrator before.
fn make_first(op: &Op, wtx: &mut WriteTx<'_>, email: &Email, password: &StoredPassword) -> Result<bool, Fault> {
    if !roles::is_first(wtx, Role::Administrator, op.now)? {
        return Ok(false);
    }
    let by = op.by(Principal::Account(op.id("account")));
    let new = NewAccount {
        email: email.clone(),
        verified: true,
        claims: ProfileClaims::default(),
        attributes: AttributeValues::default(),
        password: Some(password.clone()),
        terms: None,
    };
    match manage::create(&by, wtx, &new)? {
        Ok(account) => roles::give(&by, wtx, account.id, Role::Administrator),
        Err(AccountRefusal::QuotaReached(_)) => Err(Fault::unavailable("the quota of accounts of _system is reached")),
        Err(_) => Err(Fault::unavailable("a concurrent request took the address; retry")),
    }
}
