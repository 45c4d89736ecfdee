//! A tenant, its state and its epoch.

use std::sync::Arc;

use super::attributes::Attributes;
use super::settings::TenantSettings;
use crate::base::epoch::Epoch;
use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::branding::look::Look;
use crate::storage::columns::text_column;

/// A tenant, with everything that requests need.
#[derive(Clone, Debug)]
pub struct Tenant {
    pub id: TenantId,
    pub slug: Slug,
    /// The display name.
    pub name: String,
    pub state: TenantState,
    /// The canonical base: the issuer, byte for byte.
    pub base: CanonicalBase,
    pub settings: TenantSettings,
    /// Its stylesheet, generated from the settings when they are read; `None` if its pages have the default look.
    pub look: Option<Arc<Look>>,
    /// Sessions and grants of an older epoch are invalid. A change of state increments it; a restore sets it to a time,
    /// see [`restored_at`].
    ///
    /// [`restored_at`]: Tenant::restored_at
    pub epoch: Epoch,
    /// The issuers that the tenant had before, and the time of the last change.
    pub moves: Moves,
    /// The custom attributes of its accounts. Not read by jobs that list every tenant, see [`TenantRow::into_tenant`].
    ///
    /// [`TenantRow::into_tenant`]: super::store::TenantRow::into_tenant
    pub attributes: Attributes,
}

/// The changes of a tenant's issuer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moves {
    pub former: Vec<String>,
    pub last: Option<Time>,
}

impl Tenant {
    /// Returns whether the issuer has changed since this time.
    pub fn has_moved_since(&self, time: Time) -> bool {
        self.moves.last.is_some_and(|moved| time <= moved)
    }

    /// Returns whether this is the issuer of the tenant, or was before.
    pub fn is_or_was_issuer(&self, issuer: &str) -> bool {
        self.issuer() == issuer || self.moves.former.iter().any(|former| former == issuer)
    }

    /// The time of the last restore of this tenant. Anything older may have been used or revoked without a record.
    pub fn restored_at(&self) -> Option<Time> {
        self.epoch.restored_at()
    }

    /// The issuer identifier of the OpenID Provider (OpenID Connect Discovery, 1.2).
    pub fn issuer(&self) -> &str {
        self.base.as_str()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TenantState {
    Active,
    Suspended,
    /// Marked for deletion: the sweep job deletes its rows, and its slug is never reused if users signed in.
    Deleted,
}

impl TenantState {
    pub const fn as_str(self) -> &'static str {
        match self {
            TenantState::Active => "active",
            TenantState::Suspended => "suspended",
            TenantState::Deleted => "deleted",
        }
    }

    pub fn parse(text: &str) -> Option<TenantState> {
        [TenantState::Active, TenantState::Suspended, TenantState::Deleted].into_iter().find(|s| s.as_str() == text)
    }
}

text_column!(TenantState);
