//! Whether a grant still holds.

use super::row::Grant;
use crate::accounts::Account;
use crate::base::time::Time;
use crate::oidc::clients::Client;
use crate::sessions::{Parties, Term};

/// A grant and what it stands on, as one statement read them. Its client is there: one that was deleted has no grants.
#[derive(Clone, Debug)]
pub struct StandingGrant {
    pub grant: Grant,
    pub(super) parties: Parties,
    /// The account's subject identifier.
    pub(super) sub: String,
    /// `None`: the session is not there any more.
    pub(super) session: Option<Term>,
}

impl StandingGrant {
    /// Whether what the grant gave is still good: not revoked, not expired, its session not ended unless it outlives
    /// that, its account and tenant active and of the same epochs.
    pub fn is_good(&self, now: Time) -> bool {
        let grant = &self.grant;
        let session_ended = self.session.is_none_or(|session| session.ended);
        !grant.revoked
            && now < grant.expires_at
            && (grant.offline || !session_ended)
            && self.parties.stand_by(grant.account_epoch, grant.tenant_epoch)
    }

    /// Whether more may be given for it: it is good, and its session lives unless it outlives that.
    pub(super) fn gives(&self, now: Time) -> bool {
        let session_lives = self.session.is_some_and(|session| session.is_on(&self.parties, now));
        self.is_good(now) && (self.grant.offline || session_lives)
    }

    /// Whether it is this person's, by `sub`.
    pub fn is_of(&self, sub: &str) -> bool {
        self.sub == sub
    }
}

/// A grant that a client comes with a code or a refresh token of: with everything that decides whether more is issued for
/// it, as one statement read it.
#[derive(Clone, Debug)]
pub(in crate::oidc) struct RedeemableGrant {
    pub(in crate::oidc) standing: StandingGrant,
    /// With its primary address.
    pub(in crate::oidc) account: Account,
    pub(in crate::oidc) client: Client,
    /// What the person has consented to for this client.
    pub(super) consented: Vec<String>,
}
