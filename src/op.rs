//! What an operation is told about the request that it serves: a plain value, made once, without handles.

use std::sync::Arc;

use crate::base::agent::Agent;
use crate::base::entropy::Seed;
use crate::base::id::{AccountId, ClientRowId, Id};
use crate::base::network::Network;
use crate::base::time::Time;
use crate::base::token::{BearerToken, TokenKind};
use crate::config::ThrottleConfig;
use crate::tenancy::Tenant;

/// One operation: for which tenant, by whom, at which instant, from which randomness.
#[derive(Clone)]
pub struct Op {
    pub tenant: Arc<Tenant>,
    pub actor: Actor,
    pub now: Time,
    /// Where the request comes from; nowhere for commands and jobs.
    pub network: Option<Network>,
    /// What the browser says it is. Nothing is decided by it.
    pub agent: Option<Agent>,
    /// How often somebody may guess.
    pub throttle: ThrottleConfig,
    seed: Seed,
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody at a browser or a program, not (yet) known by account.
    Anonymous,
    Account(AccountId),
    /// A relying party that has proved who it is.
    Client(ClientRowId),
    /// The operator at the command line.
    Operator,
    /// A job that the clock calls.
    System,
}

impl Op {
    pub fn new(tenant: Arc<Tenant>, actor: Actor, (now, seed): (Time, Seed)) -> Op {
        Op { tenant, actor, now, network: None, agent: None, throttle: ThrottleConfig::default(), seed }
    }

    /// The same operation, asked for from this network, where these figures are in force.
    pub fn with_network(self, network: Network, throttle: ThrottleConfig) -> Op {
        Op { network: Some(network), throttle, ..self }
    }

    /// The same operation, asked for by this browser.
    pub fn with_agent(self, agent: Option<Agent>) -> Op {
        Op { agent, ..self }
    }

    /// The same operation, now that it is known who acts.
    pub fn by(&self, actor: Actor) -> Op {
        Op { actor, ..self.clone() }
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
