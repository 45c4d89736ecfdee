//! Creates and changes accounts.

use super::account::{Account, AccountEmail, AccountKind, AccountState};
use super::addresses::store::{OwnEmail, Rank};
use super::attributes::{self, AttributeValues};
use super::claims::ProfileClaims;
use super::password::{self, PasswordRules, StoredPassword};
use super::{addresses, store};
use crate::audit::{self, Event};
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::quota::Quota;
use crate::base::refusal::{FieldFault, Stop};
use crate::op::Op;
use crate::quotas::{self, Reached};
use crate::storage::{Changes, Tx, WriteTx};
use crate::tenancy::settings::SignInIdentifier;

/// The data of a new account. The password is already hashed.
#[derive(Clone)]
pub struct NewAccount {
    pub email: Email,
    pub verified: bool,
    pub claims: ProfileClaims,
    pub attributes: AttributeValues,
    pub password: Option<StoredPassword>,
    /// The version of the terms of use that the user accepted.
    pub terms: Option<String>,
}

/// The reason why an account was not created or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AccountRefusal {
    /// The address or user name belongs to another account, or was the user name of one that signed in.
    NameTaken(String),
    NotFound,
    /// A service account has no address.
    OfService,
    Claim(FieldFault),
    /// The tenant has as many accounts as it can have.
    QuotaReached(Reached),
}

/// Creates an account.
pub fn create(op: &Op, wtx: &mut WriteTx<'_>, new: &NewAccount) -> Result<Result<Account, AccountRefusal>, Fault> {
    let account = new_account(op, new);
    insert(op, wtx, new, account)
}

/// Creates an account by a sign-up. It is not verified yet that the user who chose the password has the address.
pub fn create_by_sign_up(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    new: &NewAccount,
) -> Result<Result<Account, AccountRefusal>, Fault> {
    let account = Account { is_sign_up: true, ..new_account(op, new) };
    insert(op, wtx, new, account)
}

/// Creates an account for a program, with the keys of the roles that it gets with its first membership.
pub fn create_with_roles(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    new: &NewAccount,
    roles: Vec<String>,
) -> Result<Result<Account, AccountRefusal>, Fault> {
    let account = Account { registered_roles: roles, ..new_account(op, new) };
    insert(op, wtx, new, account)
}

fn new_account(op: &Op, new: &NewAccount) -> Account {
    Account {
        id: op.id("account"),
        sub: op.text_22("sub"),
        state: AccountState::Active,
        kind: AccountKind::Person,
        claims: new.claims.clone(),
        attributes: new.attributes.clone(),
        epoch: Epoch::FIRST,
        email: Some(AccountEmail { email: new.email.clone(), verified: new.verified }),
        has_signed_in: false,
        is_sign_up: false,
        terms: new.terms.clone(),
        deletion_due: None,
        registered_roles: Vec::new(),
        organization_due: false,
        created_at: op.now,
        updated_at: op.now,
    }
}

fn insert(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    new: &NewAccount,
    account: Account,
) -> Result<Result<Account, AccountRefusal>, Fault> {
    for name in names_of(&new.email, &new.claims) {
        if store::find_identifier_owner(wtx, &name)?.is_some() {
            return Ok(Err(AccountRefusal::NameTaken(name)));
        }
    }
    wtx.tentatively(|wtx| {
        if let Err(reached) = Stop::outcome(quotas::take(op, wtx, Quota::Accounts))? {
            return Ok(Changes::Undo(Err(AccountRefusal::QuotaReached(reached))));
        }
        store::insert_account(wtx, &account)?;
        for name in names_of(&new.email, &new.claims) {
            // A concurrent request took it.
            if !store::claim_identifier(wtx, &name, account.id, op.now)? {
                return Ok(Changes::Undo(Err(AccountRefusal::NameTaken(name))));
            }
        }
        if let Some(email) = &account.email {
            addresses::store::insert_email(wtx, op.id("email"), account.id, email, Rank::Primary, op.now)?;
        }
        if let Some(password) = &new.password {
            store::replace_password(wtx, account.id, password, op.now)?;
        }
        audit::record(op, wtx, Event::AccountCreated { account: account.id })?;
        Ok(Changes::Keep(Ok(account)))
    })
}

/// Creates a service account. Its name is its user name too, so that no two have the same one.
pub fn create_service(op: &Op, wtx: &mut WriteTx<'_>, name: &str) -> Result<Result<Account, AccountRefusal>, Fault> {
    let mut claims = ProfileClaims::default();
    for claim in ["name", "preferred_username"] {
        if let Err(fault) = claims.set(claim, name) {
            return Ok(Err(AccountRefusal::Claim(fault)));
        }
    }
    let Some(user_name) = claims.user_name() else {
        return Ok(Err(AccountRefusal::Claim(FieldFault::new("preferred_username", Code::ClaimUsername))));
    };
    let account = Account {
        id: op.id("service account"),
        sub: op.text_22("service sub"),
        state: AccountState::Active,
        kind: AccountKind::Service,
        claims,
        attributes: AttributeValues::default(),
        epoch: Epoch::FIRST,
        email: None,
        has_signed_in: false,
        is_sign_up: false,
        terms: None,
        deletion_due: None,
        registered_roles: Vec::new(),
        organization_due: false,
        created_at: op.now,
        updated_at: op.now,
    };
    wtx.tentatively(|wtx| {
        if let Err(reached) = Stop::outcome(quotas::take(op, wtx, Quota::Accounts))? {
            return Ok(Changes::Undo(Err(AccountRefusal::QuotaReached(reached))));
        }
        store::insert_account(wtx, &account)?;
        if !store::claim_identifier(wtx, &user_name, account.id, op.now)? {
            return Ok(Changes::Undo(Err(AccountRefusal::NameTaken(user_name))));
        }
        audit::record(op, wtx, Event::AccountCreated { account: account.id })?;
        Ok(Changes::Keep(Ok(account)))
    })
}

fn names_of(email: &Email, claims: &ProfileClaims) -> Vec<String> {
    let mut names = vec![email.canonical().to_owned()];
    names.extend(claims.user_name());
    names
}

/// Sets claims (`CLAIM=VALUE`; an empty value removes the claim), custom attributes, `email` and `email_verified`. Either all
/// changes are made or none, if the caller undoes the transaction of a refusal. A new address is unverified, unless
/// `email_verified` is set too. The name of the old one stays reserved for the caller, see `authn::administer`.
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
    if account.is_service() && changes.iter().any(|(claim, _)| claim == "email" || claim == "email_verified") {
        return Ok(Err(AccountRefusal::OfService));
    }
    let before = account.clone();
    let (mut email, mut verified) = (None, None);
    for (claim, value) in changes {
        let set = match (claim.as_str(), value.as_str()) {
            ("email_verified", "true" | "false") => {
                verified = Some(value == "true");
                Ok(())
            }
            ("email_verified", _) => Err(FieldFault::new("email_verified", Code::NotABoolean)),
            ("email", _) => Email::parse(value)
                .map(|parsed| email = Some(parsed))
                .map_err(|refusal| FieldFault::new("email", refusal)),
            (name, _) => match op.tenant.attributes.find(name) {
                Some(definition) => account
                    .attributes
                    .set(definition, value)
                    .map_err(|fault| FieldFault::new(claim.clone(), attributes::refusal(definition, fault))),
                None => account.claims.set(claim, value),
            },
        };
        if let Err(fault) = set {
            return Ok(Err(AccountRefusal::Claim(fault)));
        }
    }
    let addresses = addresses::store::list_emails(wtx, id)?;
    account.email = before.email.clone().map(|old| {
        let email = email.unwrap_or_else(|| old.email.clone());
        // It may be a further address of the account, which is verified.
        let own = addresses.iter().find(|own| own.email.canonical() == email.canonical());
        AccountEmail { email, verified: verified.unwrap_or(own.is_some_and(|own| own.verified)) }
    });
    if let Err(refusal) = rename(op, wtx, &before, &account)? {
        return Ok(Err(refusal));
    }
    store::update_claims(wtx, id, &account.claims, op.now)?;
    if account.attributes != before.attributes {
        store::update_attributes(wtx, id, &account.attributes)?;
    }
    match (&before.email, &account.email) {
        (Some(old), Some(new)) if old.email.address() != new.email.address() => {
            let is_new = |own: &OwnEmail| own.email.canonical() == new.email.canonical();
            let is_same = old.email.canonical() == new.email.canonical();
            if is_same || addresses.iter().any(is_new) {
                addresses::store::set_primary(wtx, id, &new.email)?;
                addresses::store::update_email(wtx, id, new, op.now)?;
            }
            if !is_same {
                addresses::store::delete_email(wtx, id, &old.email)?;
            }
            if !addresses.iter().any(is_new) {
                addresses::store::insert_email(wtx, op.id("new email"), id, new, Rank::Primary, op.now)?;
            }
        }
        (Some(old), Some(new)) if old.verified != new.verified => {
            addresses::store::update_verified(wtx, id, new.verified.then_some(op.now))?;
        }
        _ => {}
    }
    account.updated_at = op.now;
    let claims = changes.iter().map(|(claim, _)| claim.clone()).collect();
    audit::record(op, wtx, Event::AccountChanged { account: id, claims })?;
    Ok(Ok(account))
}

/// Reserves the new names of a changed account and releases its old ones: the address, unless another one replaces it, and the
/// user name of an account that never signed in. A refusal has changed nothing, if the address is the present one.
pub(super) fn rename(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    before: &Account,
    after: &Account,
) -> Result<Result<(), AccountRefusal>, Fault> {
    let names = |account: &Account| {
        let user_name = account.claims.user_name();
        let address = account.email.as_ref().map(|own| own.email.canonical().to_owned());
        [address, user_name]
    };
    let (old, new) = (names(before), names(after));
    for name in new.iter().flatten() {
        if store::find_identifier_owner(wtx, name)? != Some(after.id)
            && !store::claim_identifier(wtx, name, after.id, op.now)?
        {
            return Ok(Err(AccountRefusal::NameTaken(name.clone())));
        }
    }
    let [address, user_name] = old;
    let address = address.filter(|_| after.email.is_none());
    for name in address.into_iter().chain(user_name.filter(|_| !before.has_signed_in)) {
        if !new.iter().flatten().any(|own| *own == name) {
            store::release_identifier(wtx, &name, before.id)?;
        }
    }
    Ok(Ok(()))
}

/// Stores a new password. If the tenant does not allow earlier passwords again, the replaced one is kept among them.
/// Returns whether it replaced another password.
pub fn replace_password(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    password: &StoredPassword,
) -> Result<bool, Fault> {
    // The current password is not in the history.
    let keep = PasswordRules::of(&op.tenant.settings).history.saturating_sub(1);
    if keep > 0
        && let Some((replaced, chosen_at)) = store::find_password(wtx, id)?
    {
        password::store::insert_earlier(wtx, id, &replaced, chosen_at)?;
    }
    password::store::trim_earlier(wtx, id, keep)?;
    store::replace_password(wtx, id, password, op.now)
}

/// Removes the password of an account. It stays among those that cannot be chosen again, where the tenant keeps them.
pub fn remove_password(op: &Op, wtx: &mut WriteTx<'_>, id: AccountId) -> Result<(), Fault> {
    let keep = PasswordRules::of(&op.tenant.settings).history;
    if keep > 0
        && let Some((removed, chosen_at)) = store::find_password(wtx, id)?
    {
        password::store::insert_earlier(wtx, id, &removed, chosen_at)?;
    }
    password::store::trim_earlier(wtx, id, keep)?;
    store::remove_password(wtx, id).map(|_| ())
}

/// Lists the passwords that an account cannot choose again, the current one included.
pub fn list_forbidden(op: &Op, tx: &mut Tx<'_>, id: AccountId) -> Result<Vec<StoredPassword>, Fault> {
    let most = PasswordRules::of(&op.tenant.settings).history;
    if most == 0 {
        return Ok(Vec::new());
    }
    let current = store::find_password(tx, id)?.map(|(stored, _)| stored);
    let earlier = password::store::list_earlier(tx, id, most - usize::from(current.is_some()))?;
    Ok(current.into_iter().chain(earlier).collect())
}

/// Whether an account had a password before it got a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Former {
    Password,
    Nothing,
}

/// Removes what was typed at a sign-up, except the language: the claims, the custom attributes that are asked for, and the
/// acceptance of the terms may be another person's. The claims that only administrators set are kept; where users choose
/// their user name, it is not one of them, and stays reserved for the account.
pub fn drop_claims(op: &Op, wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    let own = account.claims.clone();
    let has_user_names = op.tenant.settings.sign_in_identifiers.has(SignInIdentifier::Username);
    let claims = ProfileClaims {
        locale: own.locale,
        preferred_username: own.preferred_username.filter(|_| !has_user_names),
        picture: own.picture,
        phone_number: own.phone_number,
        phone_number_verified: own.phone_number_verified,
        address: own.address,
        ..ProfileClaims::default()
    };
    store::delete_terms(wtx, account.id)?;
    store::update_attributes(wtx, account.id, &account.attributes.without_asked(&op.tenant.attributes))?;
    store::update_claims(wtx, account.id, &claims, op.now).map(|_| ())
}

/// Sets a password and ends every session and grant of the account. `authn::new_password::set` also notifies the user.
pub fn set_password(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    password: &StoredPassword,
) -> Result<Result<Former, AccountRefusal>, Fault> {
    // Locks the row, so that a concurrent deletion cannot leave a password behind.
    if !store::lock_account(wtx, id)? {
        return Ok(Err(AccountRefusal::NotFound));
    }
    let had_one = replace_password(op, wtx, id, password)?;
    store::advance_epoch(wtx, id)?;
    audit::record(op, wtx, Event::PasswordSet { account: id })?;
    Ok(Ok(if had_one { Former::Password } else { Former::Nothing }))
}

/// Deletes accounts that nothing was ever signed in with, without a tombstone, and releases their names. The caller has
/// locked their rows, and deletes the rows of other features.
pub fn delete_unfinished(op: &Op, wtx: &mut WriteTx<'_>, accounts: &[Account]) -> Result<(), Fault> {
    quotas::give_back(op, wtx, Quota::Accounts, accounts.len())?;
    for account in accounts {
        let user_name = account.claims.user_name();
        let own = addresses::store::list_emails(wtx, account.id)?;
        for name in own.into_iter().map(|own| own.email.canonical().to_owned()).chain(user_name) {
            store::release_identifier(wtx, &name, account.id)?;
        }
        addresses::store::delete_all_of(wtx, account.id)?;
        store::erase_personal_data(wtx, account.id, op.now)?;
        store::delete_account(wtx, account.id)?;
    }
    Ok(())
}

/// Locks, unlocks or deletes an account and ends its sessions and grants. A deleted account leaves a tombstone. Its
/// address is free again, and its user name if it never signed in.
pub fn set_state(
    op: &Op,
    wtx: &mut WriteTx<'_>,
    id: AccountId,
    state: AccountState,
) -> Result<Result<(), AccountRefusal>, Fault> {
    if state == AccountState::Deleted {
        // Locked, so that a concurrent change cannot reserve another name.
        store::lock_account(wtx, id)?;
        let Some(account) = store::find_account(wtx, id)? else { return Ok(Err(AccountRefusal::NotFound)) };
        quotas::give_back(op, wtx, Quota::Accounts, 1)?;
        for own in addresses::store::list_emails(wtx, id)?.iter().filter(|own| own.rank == Rank::Further) {
            store::release_identifier(wtx, own.email.canonical(), id)?;
        }
        let nameless = Account { email: None, claims: ProfileClaims::default(), ..account.clone() };
        if let Err(refusal) = rename(op, wtx, &account, &nameless)? {
            return Ok(Err(refusal));
        }
        addresses::store::delete_all_of(wtx, id)?;
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
