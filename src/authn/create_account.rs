//! Creates an account with a password for a program, by its API token.
//!
//! The token needs the scope `accounts.create`. Roles are given only as far as the token may give them; otherwise there is no
//! account. In an organization the account becomes a member at once. Outside, the roles wait for its first membership.

use super::new_password;
use super::sign_up::{SignUpFault, context_words};
use crate::accounts::Account;
use crate::accounts::attributes::AttributeValues;
use crate::accounts::claims::{ProfileClaims, fault_of};
use crate::accounts::hasher::Chosen;
use crate::accounts::manage::{self, AccountRefusal, NewAccount};
use crate::accounts::password::StoredPassword;
use crate::base::code::Code;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::OrganizationId;
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::api_tokens::{self, TokenScope};
use crate::organizations::authority::{self, Authority};
use crate::organizations::members::{self, NewMember};
use crate::organizations::{Permission, Role, Roles, SystemRole, roles};
use crate::services::Services;
use crate::storage::{Changes, Tx, WriteTx};

/// An account as a program sends it.
#[derive(Clone)]
pub struct Typed {
    pub email: String,
    pub password: String,
    pub name: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    /// The keys or ids of its roles.
    pub roles: Vec<String>,
    /// The organization that it becomes a member of.
    pub organization: Option<OrganizationId>,
}

/// Why there is no account.
#[derive(Debug)]
pub enum Refused {
    /// What is wrong with the members of the request.
    Fields(Vec<SignUpFault>),
    Rule(Refusal),
}

/// A request whose members are valid and whose password is hashed.
#[derive(Clone)]
struct Ready {
    email: Email,
    claims: ProfileClaims,
    password: StoredPassword,
    roles: Vec<String>,
    organization: Option<OrganizationId>,
}

/// Creates an account. Its address is unverified; its password is kept when the address is verified.
pub async fn create_account(op: &Op, services: &Services, typed: Typed) -> Result<Account, Stop<Refused>> {
    let tenant = op.tenant.id;
    // Before the password is examined, which takes time that only a program with the right may use.
    let (by, wanted, organization) = (op.clone(), typed.roles.clone(), typed.organization);
    let allowed = services.read(tenant, move |tx| Stop::outcome(given(&by, tx, organization, &wanted))).await?;
    allowed.map_err(|refusal| Stop::Refused(Refused::Rule(refusal)))?;
    let ready = checked(op, services, typed).await?;
    let later = services.later(op)?;
    let made = services.write(tenant, move |wtx| {
        wtx.tentatively(|wtx| {
            Ok(match Stop::outcome(make(&later, wtx, &ready))? {
                Ok(account) => Changes::Keep(Ok(account)),
                Err(refusal) => Changes::Undo(Err(refusal)),
            })
        })
    });
    made.await?.map_err(|refusal| Stop::Refused(Refused::Rule(refusal)))
}

/// Finds the roles that the account gets. Refuses a caller that may not create it, or not give it one of the roles.
fn given(
    op: &Op,
    tx: &mut Tx<'_>,
    organization: Option<OrganizationId>,
    wanted: &[String],
) -> Result<Vec<Role>, Stop<Refusal>> {
    api_tokens::check(op, tx)?;
    if !api_tokens::may(op, TokenScope::AccountsCreate) {
        return Err(Code::ProgramForbidden.into());
    }
    let mut found = Vec::new();
    for text in wanted.iter().take(Roles::MOST + 1) {
        found.push(roles::find_named(tx, organization, text)?.ok_or(Code::RoleUnknown)?);
    }
    if !found.is_empty() && Roles::new(found.iter().map(|role| role.id)).is_none() {
        return Err(Refusal::new(Code::TooManyRolesGiven).with("most", Roles::MOST as u64).into());
    }
    let authority = match organization {
        Some(organization) => {
            let acting = authority::require(op, tx, organization, Permission::MembersInvite)?;
            if found.is_empty() {
                let joining = roles::find(tx, organization, acting.organization.joining_role)?;
                found.extend(joining);
            }
            Some(acting.authority)
        }
        None => {
            let own = op.caller.api_token.as_ref().map(|token| token.roles.clone()).unwrap_or_default();
            let own: Vec<Role> = own.into_iter().filter_map(SystemRole::find).map(Role::from).collect();
            Authority::of(&own)
        }
    };
    let may_give = |role: &Role| authority.is_some_and(|authority| authority.may_grant(role));
    if found.iter().all(may_give) { Ok(found) } else { Err(Code::ProgramForbidden.into()) }
}

/// Checks the members of the request, and the password by the rules of the tenant.
async fn checked(op: &Op, services: &Services, typed: Typed) -> Result<Ready, Stop<Refused>> {
    let mut faults = Vec::new();
    let email = Email::parse(typed.email.trim());
    if email.is_err() {
        faults.push(if typed.email.trim().is_empty() { SignUpFault::EmailMissing } else { SignUpFault::EmailInvalid });
    }
    let mut claims = ProfileClaims::default();
    let named = [("name", &typed.name), ("given_name", &typed.given_name), ("family_name", &typed.family_name)];
    for (claim, value) in named.into_iter().filter_map(|(claim, value)| Some((claim, value.as_deref()?))) {
        match fault_of(claim, value) {
            Some(fault) => faults.push(SignUpFault::Claim(claim, fault)),
            None => claims.set(claim, value).map_err(|_| Fault::internal("a checked claim is not valid"))?,
        }
    }
    let mut password = None;
    if typed.password.is_empty() {
        faults.push(SignUpFault::PasswordMissing);
    } else {
        let names = [&typed.name, &typed.given_name, &typed.family_name];
        let words = context_words(&op.tenant, &typed.email, names.into_iter().flatten());
        match Stop::outcome(new_password::choose(op, services, &typed.password, words).await)? {
            Ok(chosen) => password = Some(chosen),
            Err(unfit) => faults.extend(unfit.into_iter().map(SignUpFault::Password)),
        }
    }
    let (Ok(email), Some(password), true) = (email, password, faults.is_empty()) else {
        return Err(Stop::Refused(Refused::Fields(faults)));
    };
    services.hasher.check_capacity(op.tenant.id)?;
    let password = services.hash(op.tenant.id, Chosen { password, salt: op.salt("password") }).await?;
    Ok(Ready { email, claims, password, roles: typed.roles, organization: typed.organization })
}

/// Creates the account, and its membership. If it is refused, the caller undoes its changes.
fn make(op: &Op, wtx: &mut WriteTx<'_>, ready: &Ready) -> Result<Account, Stop<Refusal>> {
    let given = given(op, wtx, ready.organization, &ready.roles)?;
    let new = NewAccount {
        email: ready.email.clone(),
        verified: false,
        claims: ready.claims.clone(),
        attributes: AttributeValues::default(),
        password: Some(ready.password.clone()),
        terms: None,
    };
    let waiting = match ready.organization {
        Some(_) => Vec::new(),
        None => given.iter().map(|role| role.key.clone()).collect(),
    };
    let account = match manage::create_with_roles(op, wtx, &new, waiting)? {
        Ok(account) => account,
        Err(AccountRefusal::NameTaken(_)) => return Err(Code::AccountExists.into()),
        Err(AccountRefusal::QuotaReached(reached)) => return Err(reached.into()),
        Err(other) => return Err(Fault::internal(format!("a checked account is refused: {other:?}")).into()),
    };
    if let Some(organization) = ready.organization {
        let roles = Roles::new(given.iter().map(|role| role.id)).ok_or(Code::RoleUnknown)?;
        members::add(op, wtx, organization, &NewMember { account: account.id, roles })?;
    }
    Ok(account)
}
