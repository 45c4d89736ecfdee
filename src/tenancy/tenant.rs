//! A tenant, its state and its epoch.

use std::sync::Arc;

use super::settings::TenantSettings;
use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::time::Time;
use crate::base::uri::CanonicalBase;
use crate::branding::look::Look;

/// A tenant as requests need it.
#[derive(Clone, Debug)]
pub struct Tenant {
    pub id: TenantId,
    pub slug: Slug,
    /// The name that people read.
    pub name: String,
    pub state: TenantState,
    /// The canonical base: the issuer, byte by byte.
    pub base: CanonicalBase,
    pub settings: TenantSettings,
    /// Its stylesheet, made of the settings when they are read; `None` where its pages look like Portico's own.
    pub look: Option<Arc<Look>>,
    /// Sessions and grants made under an older epoch are over. It counts, and leaps at a restore: see [`restored_at`].
    ///
    /// [`restored_at`]: Tenant::restored_at
    pub epoch: i64,
}

/// Epochs from here on (2001) are the instant of a restore in microseconds, and what was counted since. What counts from
/// one never gets there.
const LEAPT: i64 = 1_000_000_000_000_000;

/// The epoch of a tenant after a restore at this instant. Between the backup and the restore the tenant may have
/// gone through epochs that nobody knows any more; counting on, it would come to them again, and what was made under one
/// would be good. No instant comes again.
pub fn epoch_of_restore(before: i64, now: Time) -> i64 {
    now.micros().max(before + 1)
}

impl Tenant {
    /// When this tenant was put back from a backup last. What was made before may have been used up or revoked without
    /// our knowing.
    pub fn restored_at(&self) -> Option<Time> {
        (self.epoch >= LEAPT).then(|| Time::from_micros(self.epoch))
    }

    /// The OpenID Provider's issuer identifier (OpenID Connect Discovery, 1.2).
    pub fn issuer(&self) -> &str {
        self.base.as_str()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TenantState {
    Active,
    Suspended,
    /// Marked for deletion: its rows are emptied by the sweep job, its slug is never given again.
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
