//! An API key: an API token of the user in a workspace.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::base::code::Code;
use crate::base::id::{AccountId, OrganizationId};
use crate::base::refusal::{FieldFault, Refusal, Stop};
use crate::base::time::Time;
use crate::organizations::Role;
use crate::organizations::api_tokens::{ApiToken, Scopes, TokenScope};
use crate::organizations::tokens::NewApiToken;
use crate::storage::Tx;
use crate::web::respond::Problem;
use crate::web::surface::roles::roles_of;

/// An API key without its secret.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WorkspaceApiKey)]
pub(super) struct ApiKey {
    #[schema(format = "uuid")]
    pub(super) id: String,
    #[schema(example = "Nightly export")]
    name: String,
    /// The keys of its roles.
    #[schema(example = json!(["AppMember"]))]
    roles: Vec<String>,
    #[schema(example = json!([]))]
    scopes: Vec<&'static str>,
    #[schema(format = DateTime, example = "2026-02-08T14:12:45.000Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2027-02-08T14:12:45.000Z")]
    expires_at: Option<String>,
    /// To the minute.
    #[schema(format = DateTime, example = "2026-02-08T15:00:00.000Z")]
    last_used_at: Option<String>,
}

/// An API key to be made, or the new values of one.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WorkspaceApiKeyValues)]
pub(super) struct Values {
    #[schema(example = "Nightly export")]
    name: String,
    /// The keys or ids of its roles, which the user may grant.
    #[serde(default)]
    #[schema(example = json!(["AppMember"]))]
    roles: Option<Vec<String>>,
    /// What it may do for the whole tenant. Users have no such right themselves.
    #[serde(default)]
    #[schema(example = json!([]))]
    scopes: Option<Vec<String>>,
    /// A year at most, which is also the default of a new key. A key that is changed keeps its end without it.
    #[schema(format = DateTime, example = "2027-02-08T14:12:45.000Z")]
    expires_at: Option<String>,
}

/// The values of a body, checked as far as that needs no look-up.
#[derive(Clone)]
pub(super) struct Wanted {
    name: String,
    roles: Vec<String>,
    scopes: Scopes,
    expires_at: Option<Time>,
}

impl ApiKey {
    pub(super) fn of(token: &ApiToken, roles: &[Role]) -> ApiKey {
        ApiKey {
            id: token.id.to_string(),
            name: token.name.clone(),
            roles: roles.iter().map(|role| role.key.clone()).collect(),
            scopes: token.scopes.iter().map(TokenScope::as_str).collect(),
            created_at: token.created_at.to_rfc3339_millis(),
            expires_at: token.expires_at.map(Time::to_rfc3339_millis),
            last_used_at: token.last_used_at.map(Time::to_rfc3339_millis),
        }
    }
}

impl Values {
    pub(super) fn wanted(self) -> Result<Wanted, Problem> {
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
                faults.push(FieldFault::new("expiresAt", unreadable("it must be a time of RFC 3339")));
            }
            time
        });
        if !faults.is_empty() {
            return Err(Problem::from(Code::FieldsInvalid).with_fields(faults));
        }
        let roles = self.roles.unwrap_or_default();
        Ok(Wanted { name: self.name, roles, scopes: Scopes::of(scopes), expires_at })
    }
}

impl Wanted {
    /// Finds the roles, and returns what is to be made.
    pub(super) fn resolve(
        &self,
        tx: &mut Tx<'_>,
        organization: OrganizationId,
        account: AccountId,
    ) -> Result<NewApiToken, Stop<Refusal>> {
        Ok(NewApiToken {
            account,
            organization: Some(organization),
            name: self.name.clone(),
            roles: roles_of(tx, organization, &self.roles)?,
            scopes: self.scopes.clone(),
            expires_at: self.expires_at,
        })
    }
}
