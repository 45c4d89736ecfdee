//! `portico token`

use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::account_document::refused;
use super::common::{OfAccount, OfTenant, PageArguments, span_of};
use super::failed::{Done, Failed};
use super::lists::{all, words};
use super::output::{Output, ShownOnce};
use super::session::Session;
use crate::accounts::claims::canonical_name;
use crate::accounts::{Account, manage, store as accounts};
use crate::base::fault::Fault;
use crate::base::id::{ApiTokenId, OrganizationId};
use crate::base::refusal::{Refusal, Stop};
use crate::op::Op;
use crate::organizations::api_tokens::store::{self, Found};
use crate::organizations::api_tokens::{Scopes, TokenScope};
use crate::organizations::tokens::{self, Made, NewApiToken};
use crate::organizations::{Organization, Role, Roles, roles, store as organizations};
use crate::storage::{Changes, Tx, WriteTx};

#[derive(Subcommand)]
pub(super) enum TokenCommand {
    /// Create an API token and print its secret, once
    Create(CreateArguments),
    /// List the API tokens of a tenant, or those of one account
    List(ListArguments),
    /// Revoke an API token, and those that were made with it
    Revoke {
        #[command(flatten)]
        of: OfTenant,
        /// The id of the token
        #[arg(value_name = "ID")]
        token: String,
    },
}

#[derive(Args)]
pub(super) struct CreateArguments {
    #[command(flatten)]
    of: OfTenant,
    /// The account of a person, by e-mail address, user name or id: the token gives no more than this person may do
    #[arg(long, required_unless_present = "service", conflicts_with = "service")]
    account: Option<String>,
    /// The service account of a program, by its name; it is created if there is none. The token gives all its roles
    #[arg(long, value_name = "NAME")]
    service: Option<String>,
    /// What the token is for
    #[arg(long)]
    name: String,
    /// The only organization where it has rights, by slug or id [default: every organization of the tenant]
    #[arg(long, value_name = "ORGANIZATION")]
    organization: Option<String>,
    /// A role, by key or id: owner, admin, developer, analyst, viewer, AppAdmin, AppMember, or one of the organization
    #[arg(long = "role", value_name = "ROLE")]
    roles: Vec<String>,
    /// What the token may do for the tenant: accounts.create, accounts.sign_in
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// The time after which it expires, such as 90d [default: never]
    #[arg(long, value_name = "TIME")]
    expires: Option<String>,
}

#[derive(Args)]
pub(super) struct ListArguments {
    #[command(flatten)]
    of: OfTenant,
    /// Only the tokens of this account: e-mail address, user name or id
    #[arg(long)]
    account: Option<String>,
    #[command(flatten)]
    page: PageArguments,
}

pub(super) fn run(session: &mut Session, command: TokenCommand, output: &Output) -> Done {
    match command {
        TokenCommand::Create(arguments) => create(session, arguments, output),
        TokenCommand::List(arguments) => list(session, arguments, output),
        TokenCommand::Revoke { of, token } => revoke(session, &of, &token, output),
    }
}

/// The account of a new token.
#[derive(Clone)]
enum Owner {
    Person(Box<Account>),
    /// The name of a service account, which may not exist yet.
    Service(String),
}

fn create(session: &Session, arguments: CreateArguments, output: &Output) -> Done {
    let CreateArguments { of, account, service, name, organization, roles, scopes, expires } = arguments;
    let op = session.op(&of.tenant)?;
    let expires_at = span_of("--expires", expires.as_deref())?.map(|seconds| op.now + Duration::from_secs(seconds));
    let scopes = read_scopes(&all(&scopes, words))?;
    let owner = match (account, service) {
        (Some(account), _) => Owner::Person(Box::new(session.account(&OfAccount { of, account })?.1)),
        (None, service) => Owner::Service(service.unwrap_or_default()),
    };
    let (wanted, keys) = (organization.clone(), all(&roles, words));
    let db = &session.app.services.db;
    let (organization, roles) = db.read(op.tenant.id, |tx| {
        let organization = match &wanted {
            Some(text) => Some(find_organization(tx, text)?),
            None => None,
        };
        let id = organization.as_ref().and_then(|found| found.as_ref().map(|found| found.id));
        Ok((organization, read_roles(tx, id, &keys)?))
    })?;
    let organization = match organization {
        Some(None) => {
            let text = wanted.unwrap_or_default();
            return Err(Failed::Refused(format!("there is no organization \"{text}\" in {}", op.tenant.slug)));
        }
        Some(Some(found)) => Some(found),
        None => None,
    };
    let roles = roles.map_err(|text| Failed::Refused(format!("--role: there is no role \"{text}\"")))?;
    let ids = roles.iter().map(|role| role.id);
    let given = Roles::new(ids);
    if given.is_none() && !roles.is_empty() {
        return Err(Failed::Usage(format!("--role: at most {} roles", Roles::MOST)));
    }
    let bound = organization.as_ref().map(|organization| organization.id);
    let made = db.write(op.tenant.id, {
        let op = op.clone();
        move |wtx| {
            wtx.tentatively(|wtx| {
                let account = match &owner {
                    Owner::Person(account) => account.id,
                    Owner::Service(name) => match service_account(&op, wtx, name)? {
                        Ok(account) => account.id,
                        Err(failed) => return Ok(Changes::Undo(Err(failed))),
                    },
                };
                let new = NewApiToken {
                    account,
                    organization: bound,
                    name: name.clone(),
                    roles: given.clone(),
                    scopes: scopes.clone(),
                    expires_at,
                };
                Ok(match Stop::outcome(tokens::make(&op, wtx, &new))? {
                    Ok(made) => match store::find(wtx, made.token.id)? {
                        Some(found) => Changes::Keep(Ok((made, found))),
                        None => return Err(Fault::internal("a new API token is not stored")),
                    },
                    Err(refusal) => Changes::Undo(Err(NotMade::Refused(refusal))),
                })
            })
        }
    })?;
    let (Made { secret, .. }, found) = made.map_err(NotMade::failed)?;
    let document = document(&op, &found, &roles);
    output.show_secret(&document, &ShownOnce { name: "token", value: secret.expose() });
    Ok(())
}

/// Why no token was made.
enum NotMade {
    /// An account of a person has the name.
    NotAService(String),
    Account(manage::AccountRefusal),
    Refused(Refusal),
}

impl NotMade {
    fn failed(self) -> Failed {
        match self {
            NotMade::NotAService(name) => {
                Failed::Refused(format!("\"{name}\" is the user name of a person; use --account, or another name"))
            }
            NotMade::Account(refusal) => refused(refusal),
            NotMade::Refused(refusal) => Failed::refused(refusal),
        }
    }
}

/// Finds the service account with this name, or creates it.
fn service_account(op: &Op, wtx: &mut WriteTx<'_>, name: &str) -> Result<Result<Account, NotMade>, Fault> {
    let found = match accounts::find_id_by_name(wtx, &canonical_name(name))? {
        Some(id) => accounts::find_account(wtx, id)?,
        None => None,
    };
    match found {
        Some(found) if found.is_service() => Ok(Ok(found)),
        Some(_) => Ok(Err(NotMade::NotAService(name.to_owned()))),
        None => Ok(manage::create_service(op, wtx, name)?.map_err(NotMade::Account)),
    }
}

fn find_organization(tx: &mut Tx<'_>, text: &str) -> Result<Option<Organization>, Fault> {
    match OrganizationId::from_uuid(text) {
        Some(id) => organizations::find(tx, id),
        None => organizations::find_by_slug(tx, text),
    }
}

/// Finds the roles of these keys; the first one that does not exist is the error.
fn read_roles(
    tx: &mut Tx<'_>,
    organization: Option<OrganizationId>,
    keys: &[String],
) -> Result<Result<Vec<Role>, String>, Fault> {
    let mut found = Vec::new();
    for key in keys {
        match roles::find_named(tx, organization, key)? {
            Some(role) => found.push(role),
            None => return Ok(Err(key.clone())),
        }
    }
    Ok(Ok(found))
}

fn read_scopes(scopes: &[String]) -> Result<Scopes, Failed> {
    let known = || TokenScope::ALL.map(TokenScope::as_str).join(", ");
    let parse = |text: &String| {
        TokenScope::parse(text)
            .ok_or_else(|| Failed::Usage(format!("--scope: there is no scope {text}; the scopes are {}", known())))
    };
    Ok(Scopes::of(scopes.iter().map(parse).collect::<Result<Vec<_>, _>>()?))
}

fn list(session: &Session, arguments: ListArguments, output: &Output) -> Done {
    let ListArguments { of, account, page } = arguments;
    let (op, request) = (session.op(&of.tenant)?, page.request()?);
    let of_one = match account {
        Some(account) => Some(session.account(&OfAccount { of, account })?.1.id),
        None => None,
    };
    let (rows, next) = session.app.services.db.read(op.tenant.id, |tx| {
        let (listed, next) = match of_one {
            Some(account) => (store::list_of_account(tx, account, i64::from(u8::MAX))?, None),
            None => {
                let page = store::list(tx, &request)?;
                (page.items, page.next)
            }
        };
        let mut rows = Vec::with_capacity(listed.len());
        for found in listed {
            let roles = roles_of(tx, &found)?;
            rows.push(document(&op, &found, &roles));
        }
        Ok((rows, next))
    })?;
    let columns = ["id", "name", "account", "organization", "roles", "state", "expires_at", "last_used_at"];
    output.page(&rows, &columns, next);
    Ok(())
}

/// Returns the roles of a token; those that were deleted are left out.
fn roles_of(tx: &mut Tx<'_>, found: &Found) -> Result<Vec<Role>, Fault> {
    let mut roles = Vec::new();
    for id in found.token.role_ids() {
        roles.extend(roles::find_named(tx, found.token.organization, &id.to_string())?);
    }
    Ok(roles)
}

fn revoke(session: &Session, of: &OfTenant, token: &str, output: &Output) -> Done {
    let op = session.op(&of.tenant)?;
    let gone = || Failed::Refused(format!("there is no API token \"{token}\" in {}", op.tenant.slug));
    let id = ApiTokenId::from_uuid(token).ok_or_else(gone)?;
    let revoked = session.app.services.db.write(op.tenant.id, {
        let op = op.clone();
        move |wtx| {
            let Some(found) = store::find(wtx, id)? else { return Ok(None) };
            if found.token.revoked_at.is_none() {
                Stop::outcome(tokens::revoke(&op, wtx, found.token.account, id))?.ok();
            }
            store::find(wtx, id)
        }
    })?;
    let found = revoked.ok_or_else(gone)?;
    let roles = session.app.services.db.read(op.tenant.id, |tx| roles_of(tx, &found))?;
    output.show(&document(&op, &found, &roles));
    Ok(())
}

/// Returns a token as commands show it.
fn document(op: &Op, found: &Found, roles: &[Role]) -> Value {
    let Found { token, account, organization, .. } = found;
    let state = match found.flaw(op.now) {
        None => "valid",
        Some(cause) => cause.as_str(),
    };
    let name_of = |account: &Account| match account.is_service() {
        true => account.claims.preferred_username.clone().unwrap_or_default(),
        false => account.address().to_owned(),
    };
    json!({
        "id": token.id.to_string(),
        "name": token.name,
        "account": account.as_ref().map(name_of).filter(|name| !name.is_empty()).unwrap_or(token.account.to_string()),
        "account_kind": account.as_ref().map(|account| account.kind.as_str()),
        "organization": organization.as_ref().map(|organization| organization.slug.clone()),
        "roles": roles.iter().map(|role| role.key.clone()).collect::<Vec<_>>(),
        "scopes": token.scopes.iter().map(TokenScope::as_str).collect::<Vec<_>>(),
        "state": state,
        "created_at": token.created_at.to_rfc3339(),
        "expires_at": token.expires_at.map(|at| at.to_rfc3339()),
        "last_used_at": token.last_used_at.map(|at| at.to_rfc3339()),
    })
}
