//! The context of an operation: a plain value, created once per request, without handles or configuration.

use std::sync::Arc;

use crate::base::agent::Agent;
use crate::base::entropy::Seed;
use crate::base::id::{AccountId, ApiTokenId, ClientRowId, Id, OrganizationId, ResourceServerId, RoleId};
use crate::base::moment::Moment;
use crate::base::network::Network;
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::tenancy::Tenant;

/// The context of one operation: tenant, caller, time, peer and random seed.
#[derive(Clone)]
pub struct Op {
    pub tenant: Arc<Tenant>,
    pub caller: Caller,
    pub now: Time,
    pub peer: Peer,
    seed: Seed,
}

/// The client that sends a request. Commands and jobs have none.
#[derive(Clone, Copy, Debug, Default)]
pub struct Peer {
    pub network: Option<Network>,
    /// The browser by its `User-Agent`. It is only displayed; no decision depends on it.
    pub agent: Option<Agent>,
}

/// The caller of an operation, for the audit log and for policies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    pub principal: Principal,
    /// The kind of credential that authenticated the caller.
    pub credential: Option<Credential>,
    /// The account that a client acts for, by that account's grant.
    pub on_behalf_of: Option<AccountId>,
    /// The `scope` of the caller's token (RFC 6749, 3.3); `None` if no token limits it.
    pub scope: Option<String>,
    /// The API token of the caller, which limits its rights; `None` if another credential authenticated it.
    pub api_token: Option<Arc<ApiTokenRights>>,
}

/// The rights of an API token. What its account may do now limits them further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokenRights {
    pub id: ApiTokenId,
    pub account: AccountId,
    pub holder: TokenHolder,
    /// The only organization where it has rights; `None`: every organization of the tenant.
    pub organization: Option<OrganizationId>,
    pub roles: Vec<RoleId>,
    pub expires_at: Option<Time>,
}

/// What has an API token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenHolder {
    /// A person: the token gives no more than the person may do now.
    Person,
    /// A service account: its rights are those of the token.
    Service,
}

/// The acting party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// A browser or a program that is not authenticated.
    Anonymous,
    Account(AccountId),
    /// A client that has authenticated.
    Client(ClientRowId),
    /// A resource server that has authenticated.
    ResourceServer(ResourceServerId),
    /// The operator at the command line.
    Operator,
    /// A background job.
    System,
}

/// The kinds of credentials that a request may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Credential {
    Session,
    /// Accepted for `prompt=none` only.
    SilentSession,
    BrowserBinding,
    /// Gives sign-in attempts a separate rate limit, and nothing else.
    KnownDevice,
    /// In the path; single-use.
    SetupLink,
    /// In the query; single-use.
    ResetLink,
    /// Verifies an address; single-use.
    VerificationLink,
    /// In the query; single-use.
    NotMeLink,
    /// In the query; single-use.
    UndoLink,
    /// In the query; single-use.
    InvitationLink,
    /// In the query; single-use. The invitation is to an organization.
    OrganizationInvitationLink,
    IdTokenHint,
    ClientSecret,
    /// Single-use.
    ClientAssertion,
    Code,
    AccessToken,
    RefreshToken,
    ResourceServerSecret,
    /// In the header `Authorization`.
    ApiToken,
    /// The access token of the tenant login API.
    LoginToken,
    /// The access token of the organization session API.
    OrganizationToken,
    /// The refresh token of the organization session API; single-use.
    SessionRefreshToken,
}

impl Caller {
    /// Returns a caller that was authenticated by a credential of this kind.
    pub fn by(principal: Principal, credential: Credential) -> Caller {
        Caller { credential: Some(credential), ..principal.into() }
    }
}

impl From<Principal> for Caller {
    fn from(principal: Principal) -> Caller {
        Caller { principal, credential: None, on_behalf_of: None, scope: None, api_token: None }
    }
}

impl Op {
    pub fn new(tenant: Arc<Tenant>, caller: impl Into<Caller>, moment: Moment) -> Op {
        let Moment { now, seed } = moment;
        Op { tenant, caller: caller.into(), now, peer: Peer::default(), seed }
    }

    /// Returns the operation with this peer.
    pub fn from_peer(self, peer: Peer) -> Op {
        Op { peer, ..self }
    }

    /// Returns the operation with this principal, once it is known.
    pub fn by(&self, principal: Principal) -> Op {
        Op { caller: Caller { principal, ..self.caller.clone() }, ..self.clone() }
    }

    /// Returns the operation at a later time, with a new seed.
    pub fn at(&self, moment: Moment) -> Op {
        let Moment { now, seed } = moment;
        Op { now, seed, ..self.clone() }
    }

    /// The seed of this operation, for the nonces of sealed values.
    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    /// Derives an id from this label. A transaction that runs again gets the same id.
    pub fn id<K>(&self, label: &str) -> Id<K> {
        self.seed.id(&format!("id {label}"), self.now)
    }

    /// Derives 16 random bytes as 22 characters, for `sub`, `client_id`, `jti`.
    pub fn text_22(&self, label: &str) -> String {
        self.seed.text_22(&format!("text {label}"))
    }

    /// Derives a bearer token of this tenant from this label.
    pub fn bearer(&self, kind: TokenKind, label: &str) -> BearerToken {
        BearerToken::new(kind, self.tenant.id, self.seed.expand(&format!("bearer {} {label}", kind.letters())))
    }

    /// Derives 16 bytes of salt for a password hash.
    pub fn salt(&self, label: &str) -> [u8; 16] {
        let mut salt = [0; 16];
        for (to, from) in salt.iter_mut().zip(self.seed.expand(&format!("salt {label}"))) {
            *to = from;
        }
        salt
    }
}
