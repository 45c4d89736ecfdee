//! The surfaces whose callers have access tokens of their own.

use std::time::Duration;

use crate::base::time::{DAY, HOUR};
use crate::op::Op;
use crate::sessions::session::SessionKind;
use crate::tenancy::Tenant;

/// A surface with its own access tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiAudience {
    /// The tenant login API.
    Login,
    /// The organization session API.
    Organization,
}

/// How long an access token is valid.
pub(super) const TOKEN: Duration = Duration::from_secs(HOUR);
/// The maximum lifetime of a session of the tenant login API.
const LOGIN: Duration = Duration::from_secs(12 * HOUR);
/// How long a session of the organization session API lives without a refresh.
const ORGANIZATION: Duration = Duration::from_secs(30 * DAY);

impl ApiAudience {
    pub const ALL: [ApiAudience; 2] = [ApiAudience::Login, ApiAudience::Organization];

    /// Returns `aud` of its tokens.
    pub fn uri(self, tenant: &Tenant) -> String {
        let path = match self {
            ApiAudience::Login => "/v1",
            ApiAudience::Organization => "/api/v1",
        };
        format!("{}{path}", tenant.issuer())
    }

    /// Returns `client_id` of its tokens. No registered client can have it: their ids have 22 characters of base64url.
    pub const fn client_id(self) -> &'static str {
        match self {
            ApiAudience::Login => "portico:login",
            ApiAudience::Organization => "portico:organization",
        }
    }

    /// Whether its sessions live on by refresh tokens.
    pub(super) const fn has_refresh_tokens(self) -> bool {
        match self {
            ApiAudience::Login => false,
            ApiAudience::Organization => true,
        }
    }

    pub(super) const fn kind(self) -> SessionKind {
        match self {
            ApiAudience::Login => SessionKind::LoginApi,
            ApiAudience::Organization => SessionKind::OrganizationApi,
        }
    }

    /// Returns the lifetime of a new session without use.
    pub(super) const fn idle(self) -> Duration {
        match self {
            ApiAudience::Login => LOGIN,
            ApiAudience::Organization => ORGANIZATION,
        }
    }

    /// Returns the maximum lifetime of a new session. A session of the organization session API lives on by its refreshes,
    /// as long as the refresh tokens of an application.
    pub(super) fn absolute(self, op: &Op) -> Duration {
        match self {
            ApiAudience::Login => LOGIN,
            ApiAudience::Organization => op.tenant.settings.refresh_absolute(),
        }
    }
}
