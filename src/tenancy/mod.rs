//! Tenants: the isolation boundary. Resolves a request to exactly one tenant and its issuer; reads only, the tables
//! `tenants` and `deployment` are written by `provisioning`.
//!
//! Invariant: the canonical base, which is the issuer, is stored at creation and never computed from a request.

pub mod directory;
pub mod resolve;
pub mod settings;
pub mod store;

use std::sync::Arc;

use crate::base::id::TenantId;
use crate::base::slug::Slug;
use crate::base::uri::CanonicalBase;
use crate::branding::look::Look;
use settings::TenantSettings;

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
    /// Sessions and grants made under an older epoch are over.
    pub epoch: i64,
}

impl Tenant {
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
