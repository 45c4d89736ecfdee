//! The table `cors_origins`.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, OptionalExtension, QueryDsl};

use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::storage::run::RunQuery;
use crate::storage::schema::{cors_origins, tenants};
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{SystemTx, Tx, WriteTx};
use crate::tenancy::TenantState;
use crate::tenancy::settings::Origins;

pub const TABLES: &[Table] = &[Table::new("cors_origins", "origin")];

/// Returns whether any active tenant lists this origin.
pub fn is_listed_by_any(stx: &mut SystemTx<'_>, origin: &str) -> Result<bool, Fault> {
    let found: Option<TenantId> = cors_origins::table
        .inner_join(tenants::table.on(tenants::id.eq(cors_origins::tenant_id)))
        .filter(cors_origins::origin.eq(origin).and(tenants::state.eq(TenantState::Active)))
        .select(cors_origins::tenant_id)
        .limit(1)
        .get_result(stx.conn())
        .optional()?;
    Ok(found.is_some())
}

/// Lists the stored origins of the tenant.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<String>, Fault> {
    let tenant = tx.tenant();
    Ok(cors_origins::table.filter(cors_origins::tenant_id.eq(tenant)).select(cors_origins::origin).load(tx.conn())?)
}

/// Replaces the stored origins of the tenant.
pub fn replace(wtx: &mut WriteTx<'_>, origins: &Origins) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::delete(cors_origins::table.filter(cors_origins::tenant_id.eq(tenant))).execute(wtx.conn())?;
    for origin in origins.iter() {
        let row = (cors_origins::tenant_id.eq(tenant), cors_origins::origin.eq(origin));
        insert_unique(wtx, diesel::insert_into(cors_origins::table).values(row))?;
    }
    Ok(())
}
