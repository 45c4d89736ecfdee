//! The API keys of the user in a workspace.

use serde::Serialize;
use utoipa::ToSchema;

use super::api_key::{ApiKey, Values};
use super::path::{PATH, WORKSPACE, workspace};
use crate::authn::own_tokens;
use crate::base::code::Code;
use crate::base::id::ApiTokenId;
use crate::base::refusal::Refusal;
use crate::organizations::{members, roles, tokens};
use crate::web::api::dashboard::calls::{Done, read, refused, try_write, write};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::DashboardUser;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Problem, Reply};
use crate::web::surface::faults::wrong;
use crate::web::surface::ids;
use crate::web::surface::lists::{DashboardList, Pagination};

const KEY: &[Parameter] = &[WORKSPACE, Parameter { name: "keyId", text: "The id of an API key of the user." }];
const REFUSALS: &[Code] = &[Code::EmailNotVerified, Code::OrganizationNotFound, Code::OrganizationForbidden];

pub(in crate::web::api::dashboard) const GET: Operation =
    Operation::new("Lists the API keys of the user in a workspace, the oldest first.")
        .path(PATH)
        .query::<DashboardList<'static>>()
        .answers::<ApiKeys>(200)
        .refuses(REFUSALS);

pub(in crate::web::api::dashboard) const POST: Operation =
    Operation::new("Makes an API key, shortly after a sign-in. Its secret is shown once.")
        .path(PATH)
        .takes::<Values>()
        .answers::<NewApiKey>(200)
        .refuses(REFUSALS)
        .also_refuses(&[Code::SessionNotFresh, Code::ApiTokenEmpty, Code::TooManyApiTokens, Code::TokensReached]);

pub(in crate::web::api::dashboard) const PUT: Operation =
    Operation::new("Replaces the values of an API key, shortly after a sign-in. Its secret stays.")
        .path(KEY)
        .takes::<Values>()
        .answers::<OneApiKey>(200)
        .refuses(REFUSALS)
        .also_refuses(&[Code::SessionNotFresh, Code::ApiTokenEmpty, Code::NotThere]);

pub(in crate::web::api::dashboard) const DELETE: Operation =
    Operation::new("Revokes an API key, with those that were made with it.")
        .path(KEY)
        .answers::<Done>(200)
        .refuses(REFUSALS)
        .also_refuses(&[Code::NotThere]);

/// API keys.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WorkspaceApiKeys)]
struct ApiKeys {
    api_keys: Vec<ApiKey>,
    pagination: Pagination,
}

/// One API key.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OneWorkspaceApiKey)]
struct OneApiKey {
    api_key: ApiKey,
}

/// A new API key with its secret.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NewWorkspaceApiKey)]
struct NewApiKey {
    api_key: ApiKey,
    /// The secret. It is not shown again.
    key: String,
}

fn key(req: &Request<DashboardUser>) -> Result<ApiTokenId, Code> {
    ids::parse_plain(req.param("keyId")).map_err(|_| Code::NotThere)
}

/// Returns the problem of a refusal of the values of a key.
fn unfit(refusal: Refusal) -> Problem {
    match refusal.code {
        Code::RoleUnknown | Code::ApiTokenEmpty => wrong("roles", refusal),
        _ => refused(refusal),
    }
}

/// `GET /workspaces/{id}/api-keys`
pub async fn get(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, window) = (workspace(&req)?, req.query::<DashboardList<'_>>()?.window()?);
    let listed = read(&req, move |op, tx, caller| {
        members::get_current(tx, id, caller.account.id)?;
        let mut own = tokens::list_live(op, tx, caller.account.id)?;
        own.retain(|granted| granted.token.organization == Some(id));
        Ok(own)
    });
    let (page, pagination) = Pagination::cut(listed.await?, window);
    let api_keys = page.iter().map(|granted| ApiKey::of(&granted.token, &granted.roles)).collect();
    Ok(Reply::json(200, &ApiKeys { api_keys, pagination })?)
}

/// `POST /workspaces/{id}/api-keys`
pub async fn post(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, wanted) = (workspace(&req)?, req.body::<Values>()?.wanted()?);
    let made = try_write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        let new = wanted.resolve(wtx, id, caller.account.id)?;
        let made = own_tokens::make_in_session(op, wtx, caller, &new)?;
        let roles = roles::resolve(wtx, id, made.token.role_ids())?;
        Ok(NewApiKey { api_key: ApiKey::of(&made.token, &roles), key: made.secret.expose().to_owned() })
    });
    Ok(Reply::json(200, &made.await?.map_err(unfit)?)?)
}

/// `PUT /workspaces/{id}/api-keys/{keyId}`
pub async fn put(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, key, wanted) = (workspace(&req)?, key(&req)?, req.body::<Values>()?.wanted()?);
    let changed = try_write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        let wanted = wanted.resolve(wtx, id, caller.account.id)?;
        let changed = own_tokens::change_in_session(op, wtx, caller, key, &wanted)?;
        let roles = roles::resolve(wtx, id, changed.role_ids())?;
        Ok(OneApiKey { api_key: ApiKey::of(&changed, &roles) })
    });
    Ok(Reply::json(200, &changed.await?.map_err(unfit)?)?)
}

/// `DELETE /workspaces/{id}/api-keys/{keyId}`
pub async fn delete(req: Request<DashboardUser>) -> Result<Reply, Failure> {
    let (id, key) = (workspace(&req)?, key(&req)?);
    let done = write(&req, move |op, wtx, caller| {
        members::get_current(wtx, id, caller.account.id)?;
        tokens::revoke_bound(op, wtx, caller.account.id, id, key)
    });
    done.await?;
    Ok(Reply::json(200, &Done::DONE)?)
}
