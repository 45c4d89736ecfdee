//! The effective limit of a quota.

use crate::base::quota::{Quota, QuotaLimit};
use crate::base::slug::Slug;
use crate::config::QuotasConfig;
use crate::tenancy::Tenant;

/// Where a limit is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetIn {
    /// In the settings of the tenant.
    Tenant,
    /// In the configuration of the deployment.
    Deployment,
}

/// The limit that applies to a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effective {
    pub limit: QuotaLimit,
    pub set_in: SetIn,
}

/// Returns the limit of a tenant: its own, or the deployment's, which does not apply to `_system`.
pub fn limit_of(tenant: &Tenant, deployment: &QuotasConfig, quota: Quota) -> Effective {
    match tenant.settings.quotas.limit(quota) {
        Some(limit) => Effective { limit, set_in: SetIn::Tenant },
        None if tenant.slug.as_str() == Slug::SYSTEM => {
            Effective { limit: QuotaLimit::Unlimited, set_in: SetIn::Deployment }
        }
        None => Effective { limit: deployment.limit(quota), set_in: SetIn::Deployment },
    }
}
