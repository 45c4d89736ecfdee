//! Every table of a tenant, in the order in which they are emptied: what refers to another comes before that other.

use crate::accounts;
use crate::audit;
use crate::authn;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::branding;
use crate::keys;
use crate::links;
use crate::oidc::{access_tokens, clients, codes, consents, grant, refresh_tokens, resource_servers};
use crate::pending;
use crate::sessions;
use crate::storage::Database;
use crate::storage::purge::delete_all;
use crate::storage::tables::Table;

/// The tables, as each feature describes its own.
pub const TABLES: [&[Table]; 17] = [
    branding::store::TABLES,
    access_tokens::store::TABLES,
    refresh_tokens::store::TABLES,
    codes::store::TABLES,
    grant::store::TABLES,
    consents::store::TABLES,
    authn::store::TABLES,
    authn::throttle::store::TABLES,
    authn::devices::store::TABLES,
    links::store::TABLES,
    pending::store::TABLES,
    sessions::store::TABLES,
    clients::store::TABLES,
    resource_servers::store::TABLES,
    accounts::store::TABLES,
    keys::TABLES,
    // What was done with the others is recorded until the end.
    audit::store::TABLES,
];

/// Every table of a tenant.
pub fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.into_iter().flatten()
}

/// Deletes every row of a tenant in these tables, a step at a time, until `stop` says so. Returns how many.
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
