//! The table `attribute_definitions`.

use diesel::{BoolExpressionMethods, ExpressionMethods, QueryDsl, Queryable, Selectable};

use super::definition::{Definition, Document};
use super::definitions::Attributes;
use crate::base::fault::Fault;
use crate::base::id::TenantId;
use crate::base::time::Time;
use crate::storage::columns::{Json, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::attribute_definitions;
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{SystemTx, WriteTx};

pub const TABLES: &[Table] = &[Table::new("attribute_definitions", "name")];

/// A row of `attribute_definitions`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = attribute_definitions)]
struct DefinitionRow {
    tenant_id: TenantId,
    name: String,
    document: String,
    created_at: Time,
}

/// Reads the attributes of tenants, in the order of `tenants`.
pub fn list_of(stx: &mut SystemTx<'_>, tenants: &[TenantId]) -> Result<Vec<Attributes>, Fault> {
    let mut rows: Vec<DefinitionRow> = attribute_definitions::table
        .filter(attribute_definitions::tenant_id.eq_any(tenants))
        .select(columns::<DefinitionRow>())
        .load(stx.conn())?;
    // Sorted in Rust: the order of texts depends on PostgreSQL's collation.
    rows.sort_by(|a, b| (a.created_at, &a.name).cmp(&(b.created_at, &b.name)));
    let of = |tenant: &TenantId| rows.iter().filter(|row| row.tenant_id == *tenant).filter_map(definition).collect();
    Ok(tenants.iter().map(of).collect())
}

/// Reads a definition. P-11: one that a later version wrote may have a type that this version does not know. It is left out.
fn definition(row: &DefinitionRow) -> Option<Definition> {
    let document: Document = serde_json::from_str(&row.document).ok()?;
    Some(document.named(row.name.clone()))
}

/// Stores a definition. Returns false if the tenant has one of this name.
pub fn insert(wtx: &mut WriteTx<'_>, definition: &Definition, now: Time) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let document = Document::of(definition);
    let row = (
        attribute_definitions::tenant_id.eq(tenant),
        attribute_definitions::name.eq(&definition.name),
        attribute_definitions::document.eq(Json(&document)),
        attribute_definitions::created_at.eq(now),
    );
    insert_unique(wtx, diesel::insert_into(attribute_definitions::table).values(row))
}

/// Deletes a definition. Returns false if the tenant does not have it.
pub fn delete(wtx: &mut WriteTx<'_>, name: &str) -> Result<bool, Fault> {
    wtx.note_change();
    let tenant = wtx.tenant();
    let key = attribute_definitions::tenant_id.eq(tenant).and(attribute_definitions::name.eq(name));
    Ok(diesel::delete(attribute_definitions::table.filter(key)).execute(wtx.conn())? == 1)
}
