//! Creates and changes accounts.

use unicode_normalization::UnicodeNormalization;

use super::account::{Account, AccountEmail, AccountState};
use super::claims::ProfileClaims;
use super::password::StoredPassword;
use super::store;
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::refusal::FieldFault;
use crate::op::Op;
use crate::storage::WriteTx;

/// The data of a new account. The password is already hashed.
#[derive(Clone)]
pub struct NewAccount {
    pub email: Email,
    pub verified: bool,
    pub claims: ProfileClaims,
    pub password: Option<StoredPassword>,
}

/// The reason why an account was not created or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountRefusal {
    /// The address or user name belongs to another account or did so in the past. Names are never assigned again.
    NameTaken(String),
    NotFound,
    Claim(FieldFault),
}

/// Creates an account.
pub fn create(op: &Op, wtx: &mut WriteTx<'_>, new: &NewAccount) -> Result<Result<Account, AccountRefusal>, Fault> {
    let account = Account {
        id: op.id("account"),
        sub: op.text_22("sub"),
        state: AccountState::Active,
        claims: new.claims.clone(),
        epoch: Epoch::FIRST,
        email: Some(AccountEmail { email: new.email.clone(), verified: new.verified }),
        created_at: op.now,
        updated_at: op.now,
    };
    for name in names_of(&new.email, &new.claims) {
        if store::find_identifier_owner(wtx, &name)?.is_some() {
            return Ok(Err(AccountRefusal::NameTaken(name)));
        }
    }
    store::insert_account(wtx, &account)?;
    for name in names_of(&new.email, &new.claims) {
        if !store::claim_identifier(wtx, &name, account.id, op.now)? {
            return Err(Fault::unavailable("a concurrent request took the user name or address; retry"));
        }
    }
    if let Some(email) = &account.email {
        store::insert_email(wtx, op.id("email"), account.id, email, op.now)?;
    }
    if let Some(password) = &new.password {
        store::replace_password(wtx, account.id, password, op.now)?;
    }
    audit::record(op, wtx, Event::AccountCreated { account: account.id })?;
    Ok(Ok(account))
}

/// Returns the canonical form of a user name, equal for every spelling.
pub fn canonical_name(name: &str) -> String {
    name.nfkc().collect::<String>().to_lowercase()
}

fn names_of(email: &Email, claims: &ProfileClaims) -> Vec<String> {
    let mut names = vec![email.canonical().to_owned()];
    names.extend(claims.preferred_username.as_deref().map(canonical_name));
    names
}

/// Sets claims (`CLAIM=VALUE`; an empty value removes the claim) and `email_verified`. Either all changes are made or
/// none.
pub fn set_claims(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    changes: &[(String, String)],
) -> Result<Result<Account, AccountRefusal>, Fault> {
    // All claims are one document, so concurrent changes are serialized.
    store::lock_account(wtx, id)?;
    let Some(mut account) = store::find_account(wtx, id)? else {
        return Ok(Err(AccountRefusal::NotFound));
    };
    let mut verified = account.is_verified();
    for (claim, value) in changes {
        if claim == "email_verified" {
            verified = match value.as_str() {
                "true" => true,
                "false" => false,
                _ => return Ok(Err(AccountRefusal::Claim(FieldFault::new("email_verified", Code::NotABoolean)))),
            };
            continue;
        }
        if let Err(fault) = account.claims.set(claim, value) {
            return Ok(Err(AccountRefusal::Claim(fault)));
        }
    }
    if let Some(name) = account.claims.preferred_username.as_deref().map(canonical_name)
        && store::find_identifier_owner(wtx, &name)? != Some(id)
        && !store::claim_identifier(wtx, &name, id, op.now)?
    {
        return Ok(Err(AccountRefusal::NameTaken(name)));
    }
    store::update_claims(wtx, id, &account.claims, op.now)?;
    if verified != account.is_verified() && store::update_verified(wtx, id, verified.then_some(op.now))? {
        account.email = account.email.map(|email| AccountEmail { verified, ..email });
    }
    account.updated_at = op.now;
    let claims = changes.iter().map(|(claim, _)| claim.clone()).collect();
    audit::record(op, wtx, Event::AccountChanged { account: id, claims })?;
    Ok(Ok(account))
}

/// Sets a password and ends every session and grant of the account.
pub fn set_password(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    password: &StoredPassword,
) -> Result<Result<(), AccountRefusal>, Fault> {
    // Locks the row, so that a concurrent deletion cannot leave a password behind.
    if !store::lock_account(wtx, id)? {
        return Ok(Err(AccountRefusal::NotFound));
    }
    store::replace_password(wtx, id, password, op.now)?;
    store::advance_epoch(wtx, id)?;
    audit::record(op, wtx, Event::PasswordSet { account: id })?;
    Ok(Ok(()))
}

/// Locks, unlocks or deletes an account and ends its sessions and grants. A deleted account leaves a tombstone.
pub fn set_state(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    state: AccountState,
) -> Result<Result<(), AccountRefusal>, Fault> {
    if state == AccountState::Deleted {
        store::erase_personal_data(wtx, id, op.now)?;
    }
    if !store::update_state(wtx, id, state, op.now)? {
        return Ok(Err(AccountRefusal::NotFound));
    }
    let event = match state {
        AccountState::Active => Event::AccountUnlocked { account: id },
        AccountState::Locked => Event::AccountLocked { account: id },
        AccountState::Deleted => Event::AccountDeleted { account: id },
    };
    audit::record(op, wtx, event)?;
    Ok(Ok(()))
}
