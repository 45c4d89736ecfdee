//! The session document.

use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::addresses::store::find_verified_at;
use crate::accounts::{self, Account};
use crate::base::code::Code;
use crate::base::fault::Fault;
use crate::base::jose::Alg;
use crate::base::time::Time;
use crate::organizations::authority::Authority;
use crate::organizations::members::{self, Current};
use crate::organizations::{Base, Permission};
use crate::sessions::SignedIn;
use crate::sessions::api::{self, ApiToken, Begun};
use crate::storage::Tx;
use crate::web::dispatch::Context;
use crate::web::respond::Failure;
use crate::web::surface::roles::{self, strongest};

/// What the session document is made from, read in one snapshot.
pub(super) struct Facts {
    verified_at: Option<Time>,
    organizations: Vec<Current>,
}

impl Facts {
    pub(super) fn find(tx: &mut Tx<'_>, account: &Account) -> Result<Facts, Fault> {
        let organizations = members::list_current(tx, account.id)?;
        Ok(Facts { verified_at: find_verified_at(tx, account.id)?, organizations })
    }
}

/// A session without its tokens.
#[derive(Serialize, ToSchema)]
pub(super) struct SessionDocument {
    user: User,
    /// The organization of the session; null if there is none.
    current_organization: Option<OrganizationSummary>,
    organizations: Vec<OrganizationSummary>,
}

/// A session with its tokens.
#[derive(Serialize, ToSchema)]
pub(super) struct OpenSession {
    /// The access token, which is valid for an hour.
    token: String,
    /// The next refresh token, which is valid for 30 days and can be used once.
    refresh_token: String,
    #[serde(flatten)]
    session: SessionDocument,
}

/// The account of a session.
#[derive(Serialize, ToSchema)]
pub(super) struct User {
    /// Null after a sign-up where the tenant does not let programs learn who has an account.
    #[schema(format = "uuid", example = "a1b2c3d4-e5f6-7890-abcd-ef1234567890")]
    id: Option<String>,
    #[schema(example = "Onur Kacmaz")]
    name: Option<String>,
    #[schema(example = "onur@example.com")]
    email: Option<String>,
    /// `admin` or `read_only`. For display only: no right depends on it.
    #[schema(example = "admin")]
    role: &'static str,
    #[schema(format = DateTime, example = "2026-03-21T10:05:00Z")]
    email_verified_at: Option<String>,
    #[schema(format = DateTime, example = "2026-03-21T10:00:00Z")]
    created_at: String,
    #[schema(format = DateTime, example = "2026-03-21T10:05:00Z")]
    updated_at: String,
}

/// An organization of the account, with the strongest base of its roles there.
#[derive(Serialize, ToSchema)]
pub(super) struct OrganizationSummary {
    #[schema(format = "uuid")]
    id: String,
    #[schema(example = "acme-corp")]
    slug: String,
    #[schema(example = "Acme Corp")]
    name: String,
    #[schema(schema_with = roles::schema)]
    role: &'static str,
}

impl From<&Current> for OrganizationSummary {
    fn from(current: &Current) -> OrganizationSummary {
        OrganizationSummary {
            id: current.organization.id.to_string(),
            slug: current.organization.slug.clone(),
            name: current.organization.name.clone(),
            role: strongest(&current.roles).as_str(),
        }
    }
}

/// Returns the document of a session.
pub(super) fn document(signed_in: &SignedIn, facts: &Facts) -> SessionDocument {
    let account = &signed_in.account;
    let current = current(signed_in, facts);
    SessionDocument {
        user: User::new(account, role_of(current), facts.verified_at),
        current_organization: current.map(OrganizationSummary::from),
        organizations: facts.organizations.iter().map(OrganizationSummary::from).collect(),
    }
}

/// Returns a session that has begun or goes on, with new tokens.
pub(super) async fn opened(context: &Context, begun: Begun) -> Result<OpenSession, Failure> {
    let (op, keyring) = (context.op.clone(), context.services().keyring.clone());
    let opened = context.read(move |tx| {
        // It may have ended since.
        let Some(account) = accounts::store::find_account(tx, begun.session.account_id)? else { return Ok(None) };
        let signer = keyring.signing_key(tx, Alg::Es256, op.now)?;
        let ApiToken { token, refresh, .. } = api::sign(&op, &signer, &begun)?;
        let facts = Facts::find(tx, &account)?;
        let signed_in = SignedIn { session: begun.session, account };
        let refresh = refresh.ok_or_else(|| Fault::internal("a session has no refresh token"))?;
        Ok(Some(OpenSession {
            token: token.expose().clone(),
            refresh_token: refresh.expose().clone(),
            session: document(&signed_in, &facts),
        }))
    });
    Ok(opened.await?.ok_or(Code::CallerUnknown)?)
}

/// Returns the user of a sign-up, who is going to own an organization.
pub(super) fn registered(account: &Account) -> User {
    User::new(account, MANAGES, None)
}

impl User {
    fn new(account: &Account, role: &'static str, verified_at: Option<Time>) -> User {
        User {
            id: Some(account.id.to_string()),
            name: account.full_name(),
            email: account.email.as_ref().map(|email| email.email.address().to_owned()),
            role,
            email_verified_at: verified_at.map(Time::to_rfc3339),
            created_at: account.created_at.to_rfc3339(),
            updated_at: account.updated_at.to_rfc3339(),
        }
    }

    /// Returns the user of a sign-up that does not tell whether an account was created.
    pub(super) fn unknown(email: &str, name: Option<String>, now: Time) -> User {
        User {
            id: None,
            name,
            email: Some(email.to_owned()),
            role: MANAGES,
            email_verified_at: None,
            created_at: now.to_rfc3339(),
            updated_at: now.to_rfc3339(),
        }
    }
}

/// `role` of a user who manages the current organization.
const MANAGES: &str = "admin";

/// Returns what the user of a session may do in its current organization.
pub(super) fn permissions(signed_in: &SignedIn, facts: &Facts) -> Vec<&'static str> {
    let authority = current(signed_in, facts).and_then(|current| Authority::of(&current.roles));
    authority.map_or_else(Vec::new, |authority| authority.permissions().iter().map(Permission::as_str).collect())
}

fn current<'f>(signed_in: &SignedIn, facts: &'f Facts) -> Option<&'f Current> {
    members::current(&facts.organizations, signed_in.session.organization)
}

/// Returns the role of a user for display: whether it manages the current organization.
fn role_of(current: Option<&Current>) -> &'static str {
    let manages = current.is_some_and(|current| strongest(&current.roles) >= Base::Admin);
    if manages { MANAGES } else { "read_only" }
}
