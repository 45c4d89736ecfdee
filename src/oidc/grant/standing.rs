//! Whether a grant is valid.

use super::row::Grant;
use crate::accounts::Account;
use crate::base::cause::Cause;
use crate::base::time::Time;
use crate::oidc::clients::Client;
use crate::sessions::{Parties, Term};

/// A grant with everything that its validity depends on, read by one statement. Its client exists, since deleting a
/// client deletes its grants.
#[derive(Clone, Debug)]
pub struct StandingGrant {
    pub grant: Grant,
    pub(super) parties: Parties,
    /// The account's subject identifier.
    pub(super) sub: String,
    /// `None`: the session no longer exists.
    pub(super) session: Option<Term>,
}

impl StandingGrant {
    /// Returns whether tokens of the grant are valid, see [`StandingGrant::flaw`].
    pub fn is_good(&self, now: Time) -> bool {
        self.flaw(now).is_none()
    }

    /// Returns why tokens of the grant are not valid. The grant must not be revoked or expired, and its session must not
    /// have ended unless the grant is offline. Account and tenant must be active and have the epochs of the grant.
    pub fn flaw(&self, now: Time) -> Option<Cause> {
        let grant = &self.grant;
        let session_ended = self.session.is_none_or(|session| session.ended);
        if grant.revoked {
            Some(Cause::GrantRevoked)
        } else if now >= grant.expires_at {
            Some(Cause::GrantExpired)
        } else if !grant.offline && session_ended {
            Some(Cause::SessionEnded)
        } else {
            self.parties.flaw(grant.account_epoch, grant.tenant_epoch)
        }
    }

    /// Returns why no tokens may be issued for the grant. It must be valid, and its session active unless the grant is
    /// offline. With `openid`, it must have been made under the present issuer: a refreshed ID token must have the issuer
    /// of the first one (OpenID Connect Core, 12.2).
    pub(super) fn giving_flaw(&self, now: Time) -> Option<Cause> {
        let session_is_active = self.session.is_some_and(|session| session.is_on(&self.parties, now));
        let session = (!self.grant.offline && !session_is_active).then_some(Cause::SessionEnded);
        let moved = self.parties.tenant.moved_at.is_some_and(|moved| self.grant.created_at <= moved);
        let issuer = (moved && self.grant.scope.contains("openid")).then_some(Cause::IssuerChanged);
        self.flaw(now).or(session).or(issuer)
    }

    /// Returns whether the grant belongs to the account with this `sub`.
    pub fn is_of(&self, sub: &str) -> bool {
        self.sub == sub
    }
}

/// The grant of a presented code or refresh token, with everything that decides whether tokens are issued, read by one
/// statement.
#[derive(Clone, Debug)]
pub(in crate::oidc) struct RedeemableGrant {
    pub(in crate::oidc) standing: StandingGrant,
    /// With its primary address.
    pub(in crate::oidc) account: Account,
    pub(in crate::oidc) client: Client,
    /// The items that the user has consented to for this client.
    pub(super) consented: Vec<String>,
}
