//! The API tokens of the caller's account.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::org::{Asking, HEADERS, refused};
use crate::authn::own_tokens;
use crate::base::code::Code;
use crate::base::id::ApiTokenId;
use crate::base::page::Cursor;
use crate::base::refusal::{FieldFault, Refusal, Stop};
use crate::base::time::Time;
use crate::organizations::api_tokens::{ApiToken, Scopes, TokenScope};
use crate::organizations::tokens::{self, Granted, Made, NewApiToken};
use crate::organizations::{Role, roles};
use crate::storage::{Tx, WriteTx};
use crate::web::dispatch::Request;
use crate::web::dispatch::callers::WorkspaceCaller;
use crate::web::operation::{Operation, Parameter};
use crate::web::respond::{Failure, Problem, Reply};
use crate::web::surface::ids::{Prefix, parse_plain, with_prefix};
use crate::web::surface::lists::{Envelope, WorkspaceList};
use crate::web::surface::roles::roles_of;

pub(super) const LIST: Operation = Operation::new("Lists the API tokens of the account in an organization.")
    .query::<WorkspaceList<'static>>()
    .headers(HEADERS)
    .answers_generic::<Envelope<TokenDocument>, TokenDocument>(200)
    .refuses(&[
        Code::OrgRequired,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::EmailNotVerified,
        Code::ApiTokenInvalid,
    ]);

pub(super) const MAKE: Operation = Operation::new("Makes an API token for the account. Its secret is shown once.")
    .headers(HEADERS)
    .takes::<NewToken>()
    .answers::<NewTokenDocument>(200)
    .refuses(&[
        Code::OrgRequired,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::EmailNotVerified,
        Code::SessionNotFresh,
        Code::ApiTokenInvalid,
        Code::ApiTokenEmpty,
        Code::TooManyApiTokens,
        Code::TokensReached,
        Code::NoSuchAccount,
        Code::NotAMember,
    ]);

pub(super) const REVOKE: Operation = Operation::new("Revokes an API token, with those that were made with it.")
    .path(&[Parameter { name: "id", text: "The id of the token." }])
    .headers(HEADERS)
    .answers::<String>(200)
    .refuses(&[
        Code::OrgRequired,
        Code::OrganizationNotFound,
        Code::OrganizationForbidden,
        Code::EmailNotVerified,
        Code::ApiTokenInvalid,
        Code::NotThere,
    ]);

/// An API token to be made.
#[derive(Deserialize, ToSchema)]
struct NewToken {
    #[schema(example = "Nightly export")]
    name: String,
    /// The keys or ids of its roles, which the caller may grant.
    #[serde(default)]
    #[schema(example = json!(["AppMember"]))]
    roles: Option<Vec<String>>,
    /// What it may do for the whole tenant, as far as the caller may.
    #[serde(default)]
    #[schema(example = json!([]))]
    scopes: Option<Vec<String>>,
    /// The organization, instead of the header `x-org`.
    #[schema(example = "aurora-labs")]
    org: Option<String>,
    /// A year at most, which is also the default.
    #[schema(format = DateTime, example = "2027-02-08T14:12:45Z")]
    expires_at: Option<String>,
}

/// An API token without its secret.
#[derive(Serialize, ToSchema)]
struct TokenDocument {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "Nightly export")]
    name: String,
    #[schema(example = json!(["AppMember"]))]
    roles: Vec<String>,
    #[schema(example = json!([]))]
    scopes: Vec<&'static str>,
    /// The only organization where it has rights; null: every organization of its account.
    #[schema(example = "org_2f3a9d1c7b5e4a8f9c0d1e2f3a4b5c6d")]
    organization: Option<String>,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2027-02-08T14:12:45Z")]
    expires_at: Option<String>,
    /// To the minute.
    #[schema(format = DateTime, example = "2026-02-08T15:00:00Z")]
    last_used_at: Option<String>,
}

/// A new API token with its secret.
#[derive(Serialize, ToSchema)]
struct NewTokenDocument {
    #[serde(flatten)]
    about: TokenDocument,
    /// The secret. It is not shown again.
    token: String,
}

fn document(token: &ApiToken, roles: &[Role]) -> TokenDocument {
    TokenDocument {
        id: token.id.to_string(),
        name: token.name.clone(),
        roles: roles.iter().map(|role| role.key.clone()).collect(),
        scopes: token.scopes.iter().map(TokenScope::as_str).collect(),
        organization: token.organization.map(|id| with_prefix(Prefix::Organization, id)),
        created_at: token.created_at.to_rfc3339(),
        expires_at: token.expires_at.map(Time::to_rfc3339),
        last_used_at: token.last_used_at.map(Time::to_rfc3339),
    }
}

/// `GET /api/v1/app/token`
pub async fn list(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let window = req.query::<WorkspaceList<'_>>()?.window()?;
    let asking = Asking::of(&req);
    let read = move |tx: &mut Tx<'_>| {
        let organization = asking.organization(tx)?.organization.id;
        tokens::list_within(&asking.op, tx, asking.account, organization)
    };
    let listed = req.read(move |tx| Stop::outcome(read(tx))).await?.map_err(refused)?;
    let cursor = |granted: &Granted| Cursor::after(granted.token.id);
    let envelope =
        Envelope::of_whole(listed, window, cursor, |granted: Granted| document(&granted.token, &granted.roles));
    Ok(Reply::json(200, &envelope)?)
}

/// What a request asks for, checked as far as that needs no look-up.
#[derive(Clone)]
struct Wanted {
    name: String,
    roles: Vec<String>,
    scopes: Scopes,
    org: Option<String>,
    expires_at: Option<Time>,
}

impl NewToken {
    fn wanted(self) -> Result<Wanted, Problem> {
        let mut faults = Vec::new();
        let unreadable = |why: &str| Refusal::new(Code::FieldUnreadable).with("why", why.to_owned());
        let mut scopes = Vec::new();
        for text in self.scopes.unwrap_or_default() {
            match TokenScope::parse(&text) {
                Some(scope) => scopes.push(scope),
                None => faults.push(FieldFault::new("scopes", unreadable("there is no such scope"))),
            }
        }
        let expires_at = self.expires_at.and_then(|text| {
            let time = Time::from_rfc3339(&text);
            if time.is_none() {
                faults.push(FieldFault::new("expires_at", unreadable("it must be a time of RFC 3339")));
            }
            time
        });
        if !faults.is_empty() {
            return Err(Problem::from(Code::FieldsInvalid).with_fields(faults));
        }
        let (name, roles, org) = (self.name, self.roles.unwrap_or_default(), self.org);
        Ok(Wanted { name, roles, scopes: Scopes::of(scopes), org, expires_at })
    }
}

fn make_in(asking: &Asking, wtx: &mut WriteTx<'_>, wanted: &Wanted) -> Result<(Made, Vec<Role>), Stop<Refusal>> {
    let signed_in = asking.whole(wtx)?;
    let organization = asking.organization_of(wtx, wanted.org.as_deref())?.organization.id;
    let new = NewApiToken {
        account: asking.account,
        organization: Some(organization),
        name: wanted.name.clone(),
        roles: roles_of(wtx, organization, &wanted.roles)?,
        scopes: wanted.scopes.clone(),
        expires_at: wanted.expires_at,
    };
    let made = match signed_in {
        Some(signed_in) => own_tokens::make_in_session(&asking.op, wtx, &signed_in, &new)?,
        None => tokens::make(&asking.op, wtx, &new)?,
    };
    let resolved = roles::resolve(wtx, organization, made.token.role_ids())?;
    Ok((made, resolved))
}

/// `POST /api/v1/app/token`
pub async fn make(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let wanted = req.body::<NewToken>()?.wanted()?;
    let asking = Asking::of(&req);
    let made = req.write(move |wtx| Stop::outcome(make_in(&asking, wtx, &wanted))).await?;
    let (Made { token, secret }, roles) = made.map_err(refused)?;
    let answer = NewTokenDocument { about: document(&token, &roles), token: secret.expose().to_owned() };
    Ok(Reply::json(200, &answer)?)
}

/// `DELETE /api/v1/app/token/{id}`
pub async fn revoke(req: Request<WorkspaceCaller>) -> Result<Reply, Failure> {
    let id: Result<ApiTokenId, Code> = parse_plain(req.param("id"));
    let asking = Asking::of(&req);
    let work = move |wtx: &mut WriteTx<'_>| {
        let organization = asking.organization(wtx)?.organization.id;
        let id = id.map_err(|_| Code::NotThere)?;
        tokens::revoke_within(&asking.op, wtx, asking.account, organization, id)
    };
    req.write(move |wtx| Stop::outcome(work(wtx))).await?.map_err(refused)?;
    Ok(Reply::json(200, &"ok")?)
}
