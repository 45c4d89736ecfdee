//! What an operation knows of the request that it serves: a plain value, made once, without handles and configuration.

use std::sync::Arc;

use crate::base::agent::Agent;
use crate::base::entropy::Seed;
use crate::base::id::{AccountId, ClientRowId, Id, ResourceServerId};
use crate::base::moment::Moment;
use crate::base::network::Network;
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::tenancy::Tenant;

/// One operation: for which tenant, by which caller, at which instant, from which randomness and which peer.
#[derive(Clone)]
pub struct Op {
    pub tenant: Arc<Tenant>,
    pub caller: Caller,
    pub now: Time,
    pub peer: Peer,
    seed: Seed,
}

/// Where a request comes from. Commands and jobs have neither.
#[derive(Clone, Copy, Debug, Default)]
pub struct Peer {
    pub network: Option<Network>,
    /// What the browser says it is. It is shown, and decides nothing.
    pub agent: Option<Agent>,
}

/// The caller of an operation, as audit and policies read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    pub principal: Principal,
    /// The kind of secret that proved it.
    pub credential: Option<Credential>,
    /// The person a program acts for, by that person's grant.
    pub on_behalf_of: Option<AccountId>,
    /// The `scope` of the token that the caller holds (RFC 6749, 3.3); `None` where no token limits it.
    pub scope: Option<String>,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// A browser or a program, not (yet) known by account.
    Anonymous,
    Account(AccountId),
    /// A relying party that has authenticated.
    Client(ClientRowId),
    /// A resource server that has authenticated.
    ResourceServer(ResourceServerId),
    /// The operator at the command line.
    Operator,
    /// A job that the clock calls.
    System,
}

/// Kinds of secrets that a request may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Credential {
    Session,
    /// Honoured for `prompt=none` only.
    SilentSession,
    BrowserBinding,
    /// Gives an attempt a budget of its own, and nothing else.
    KnownDevice,
    /// In the path; works once.
    SetupLink,
    IdTokenHint,
    ClientSecret,
    /// Works once.
    ClientAssertion,
    Code,
    AccessToken,
    RefreshToken,
    ResourceServerSecret,
}

impl Caller {
    /// A caller that proved itself by a secret of this kind.
    pub fn by(principal: Principal, credential: Credential) -> Caller {
        Caller { credential: Some(credential), ..principal.into() }
    }
}

impl From<Principal> for Caller {
    fn from(principal: Principal) -> Caller {
        Caller { principal, credential: None, on_behalf_of: None, scope: None }
    }
}

impl Op {
    pub fn new(tenant: Arc<Tenant>, caller: impl Into<Caller>, moment: Moment) -> Op {
        let Moment { now, seed } = moment;
        Op { tenant, caller: caller.into(), now, peer: Peer::default(), seed }
    }

    /// The operation as this peer asks for it.
    pub fn from_peer(self, peer: Peer) -> Op {
        Op { peer, ..self }
    }

    /// The operation, now that its principal is known.
    pub fn by(&self, principal: Principal) -> Op {
        Op { caller: Caller { principal, ..self.caller.clone() }, ..self.clone() }
    }

    /// The operation at a later instant, with randomness of its own.
    pub fn at(&self, moment: Moment) -> Op {
        let Moment { now, seed } = moment;
        Op { now, seed, ..self.clone() }
    }

    /// The randomness of this operation, for what is sealed in it.
    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    /// An id for this label; the same one when the transaction runs again.
    pub fn id<K>(&self, label: &str) -> Id<K> {
        self.seed.id(&format!("id {label}"), self.now)
    }

    /// 16 random bytes as 22 characters, for `sub`, `client_id`, `jti`.
    pub fn text_22(&self, label: &str) -> String {
        self.seed.text_22(&format!("text {label}"))
    }

    /// A bearer secret of this tenant for this label.
    pub fn bearer(&self, kind: TokenKind, label: &str) -> BearerToken {
        BearerToken::new(kind, self.tenant.id, self.seed.expand(&format!("bearer {} {label}", kind.letters())))
    }

    /// 16 bytes of salt for a password hash.
    pub fn salt(&self, label: &str) -> [u8; 16] {
        let mut salt = [0; 16];
        for (to, from) in salt.iter_mut().zip(self.seed.expand(&format!("salt {label}"))) {
            *to = from;
        }
        salt
    }
}
