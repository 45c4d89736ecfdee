//! A session, and the predicate that decides whether it is live.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::accounts::AccountState;
use crate::accounts::store::AccountStatus;
use crate::base::agent::Agent;
use crate::base::cause::Cause;
use crate::base::epoch::Epoch;
use crate::base::id::{AccountId, OrganizationId, SessionId};
use crate::base::time::Time;
use crate::storage::columns::text_column;
use crate::tenancy::TenantState;
use crate::tenancy::settings::{RememberSignIn, TenantSettings};
use crate::tenancy::store::TenantStatus;

/// How long a browser keeps a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Persistence {
    /// Until the browser is closed.
    #[default]
    BrowserSession,
    /// Also after the browser is closed ("Keep me signed in").
    Remembered,
}

impl Persistence {
    pub fn is_remembered(self) -> bool {
        self == Persistence::Remembered
    }

    /// Returns how long a browser may keep a session under these settings. They apply to sessions that exist already too.
    pub(super) fn under(self, settings: &TenantSettings) -> Persistence {
        match settings.sign_in_remember {
            RememberSignIn::Never => Persistence::BrowserSession,
            RememberSignIn::Offer | RememberSignIn::Always => self,
        }
    }

    /// The lifetime of such a session without use.
    pub(super) fn idle(self, settings: &TenantSettings) -> Duration {
        match self {
            Persistence::BrowserSession => settings.session_idle(),
            Persistence::Remembered => settings.remember_idle(),
        }
    }

    /// The maximum lifetime of such a session.
    pub(super) fn absolute(self, settings: &TenantSettings) -> Duration {
        match self {
            Persistence::BrowserSession => settings.session_absolute(),
            Persistence::Remembered => settings.remember_absolute(),
        }
    }
}

/// What signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    Browser,
    /// A program with a token of the tenant login API.
    LoginApi,
    /// A program with a token of the organization session API.
    OrganizationApi,
}

impl SessionKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            SessionKind::Browser => "browser",
            SessionKind::LoginApi => "login_api",
            SessionKind::OrganizationApi => "organization_api",
        }
    }

    pub fn parse(text: &str) -> Option<SessionKind> {
        [SessionKind::Browser, SessionKind::LoginApi, SessionKind::OrganizationApi]
            .into_iter()
            .find(|kind| kind.as_str() == text)
    }
}

text_column!(SessionKind);

#[derive(Clone, Debug)]
pub struct Session {
    pub id: SessionId,
    pub kind: SessionKind,
    pub account_id: AccountId,
    pub account_epoch: Epoch,
    pub tenant_epoch: Epoch,
    /// Authentication methods (RFC 8176).
    pub amr: Vec<String>,
    /// The time of the user's last authentication.
    pub auth_time: Time,
    pub last_seen_at: Time,
    pub idle_expires_at: Time,
    pub expires_at: Time,
    pub ended: bool,
    pub persistence: Persistence,
    /// The browser and its location at the last sign-in, so that the user recognizes the session.
    pub agent: Option<Agent>,
    pub place: Option<String>,
    /// The organization that its user has chosen. The membership is read where it is used.
    pub organization: Option<OrganizationId>,
}

impl Session {
    pub(super) fn term(&self) -> Term {
        Term {
            account_epoch: self.account_epoch,
            tenant_epoch: self.tenant_epoch,
            idle_expires_at: self.idle_expires_at,
            expires_at: self.expires_at,
            ended: self.ended,
        }
    }
}

/// The account and the tenant of a credential as read in one transaction: the state and epoch of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parties {
    /// `None` if the account does not exist.
    pub account: Option<AccountStatus>,
    pub tenant: TenantStatus,
}

impl Parties {
    /// Returns whether both are active and have the epochs under which the credential was issued.
    pub fn stand_by(&self, account_epoch: Epoch, tenant_epoch: Epoch) -> bool {
        self.flaw(account_epoch, tenant_epoch).is_none()
    }

    /// Returns which of the conditions of [`Parties::stand_by`] is not met.
    pub fn flaw(&self, account_epoch: Epoch, tenant_epoch: Epoch) -> Option<Cause> {
        let account = self.account.filter(|account| account.state == AccountState::Active);
        match (self.tenant.state, account) {
            (TenantState::Active, Some(account)) => {
                let accepted = self.tenant.accepts(tenant_epoch) && account.accepts(account_epoch);
                (!accepted).then_some(Cause::CredentialsChanged)
            }
            (TenantState::Active, None) => Some(Cause::AccountNotActive),
            _ => Some(Cause::TenantNotActive),
        }
    }
}

/// The fields of a session that decide whether it is live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    pub account_epoch: Epoch,
    pub tenant_epoch: Epoch,
    pub idle_expires_at: Time,
    pub expires_at: Time,
    pub ended: bool,
}

impl Term {
    /// Returns whether the session is live: not ended, neither idle nor expired, and its account and tenant active with
    /// unchanged epochs.
    pub fn is_on(&self, parties: &Parties, now: Time) -> bool {
        !self.ended
            && now < self.idle_expires_at
            && now < self.expires_at
            && parties.stand_by(self.account_epoch, self.tenant_epoch)
    }
}
