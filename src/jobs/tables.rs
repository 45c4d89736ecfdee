//! Every table of a tenant, in the order of deletion: a referring table comes before the table that it refers to.

use crate::accounts;
use crate::audit;
use crate::authn;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::branding;
use crate::keys;
use crate::links;
use crate::oidc::{access_tokens, clients, codes, consents, grant, refresh_tokens, resource_servers};
use crate::organizations;
use crate::pending;
use crate::queue;
use crate::quotas;
use crate::sessions;
use crate::storage::Database;
use crate::storage::purge::delete_all;
use crate::storage::tables::Table;
use crate::tenancy::{attributes, domains, origins};

/// The tables, described by their features.
pub const TABLES: [&[Table]; 30] = [
    branding::store::TABLES,
    quotas::store::TABLES,
    domains::store::TABLES,
    origins::store::TABLES,
    attributes::store::TABLES,
    queue::store::TABLES,
    access_tokens::store::TABLES,
    refresh_tokens::store::TABLES,
    codes::store::TABLES,
    grant::store::TABLES,
    consents::store::TABLES,
    authn::store::TABLES,
    authn::verification::store::TABLES,
    authn::former_addresses::store::TABLES,
    authn::invitations::store::TABLES,
    authn::throttle::store::TABLES,
    authn::devices::store::TABLES,
    organizations::invitations::store::TABLES,
    organizations::api_tokens::store::TABLES,
    organizations::memberships::store::TABLES,
    organizations::roles::store::TABLES,
    organizations::store::TABLES,
    links::store::TABLES,
    pending::store::TABLES,
    sessions::store::TABLES,
    clients::store::TABLES,
    resource_servers::store::TABLES,
    accounts::store::TABLES,
    keys::TABLES,
    // Last, so that the audit log records the deletion of the others.
    audit::store::TABLES,
];

/// Iterates over every table of a tenant.
pub fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.into_iter().flatten()
}

/// Deletes every row of a tenant in these tables, in steps, until `stop` returns true. Returns how many.
pub(super) fn empty(
    db: &Database,
    tenant: TenantId,
    tables: impl Iterator<Item = &'static Table>,
    stop: &dyn Fn() -> bool,
) -> Result<usize, Fault> {
    let mut rows = 0;
    for table in tables {
        loop {
            if stop() {
                return Ok(rows);
            }
            let step = db.write(tenant, move |wtx| delete_all(wtx, table))?;
            rows += step;
            if step == 0 {
                break;
            }
        }
    }
    Ok(rows)
}
