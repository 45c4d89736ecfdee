//! Rows as text, to assert that nothing has changed.

use std::path::Path;
use std::sync::OnceLock;

use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl};
use portico::base::id::TenantId;
use portico::storage::connection::AnyConnection;

use super::engine::{connect, on};

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

/// Returns the names of the tables that have a `tenant_id`.
fn tables(connection: &mut AnyConnection) -> Vec<String> {
    let sql = on(
        "SELECT m.name AS row FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND c.name = 'tenant_id' ORDER BY 1",
        "SELECT table_name::text AS row FROM information_schema.columns JOIN pg_tables ON tablename = table_name \
         WHERE table_schema = 'public' AND schemaname = 'public' AND column_name = 'tenant_id' ORDER BY 1",
    );
    let tables: Vec<Row> = diesel::sql_query(sql).load(connection).unwrap();
    assert!(tables.len() > 10, "too few tables");
    tables.into_iter().map(|table| table.row).collect()
}

/// Returns SQL that formats a column, with equal results on both engines: `NULL`, `12`, `'text'`, `X'00FF'`.
fn shown(Column { name, kind }: &Column) -> String {
    match kind.as_str() {
        "bytea" => format!("coalesce('X''' || upper(encode({name}, 'hex')) || '''', 'NULL')"),
        "text" => format!("coalesce('''' || replace({name}, '''', '''''') || '''', 'NULL')"),
        "bigint" => format!("coalesce({name}::text, 'NULL')"),
        "boolean" => format!("coalesce({name}::int::text, 'NULL')"),
        _ => format!("quote({name})"),
    }
}

/// Returns the statement that selects every row of a tenant, with `{id}` for its id. It is the same for every
/// deployment.
fn statement(connection: &mut AnyConnection) -> &'static str {
    static STATEMENT: OnceLock<String> = OnceLock::new();
    STATEMENT.get_or_init(|| {
        let mut parts = Vec::new();
        for name in tables(connection) {
            let sql = on(
                "SELECT name, 'sqlite' AS kind FROM pragma_table_info('{name}')",
                "SELECT column_name::text AS name, data_type::text AS kind FROM information_schema.columns \
                 WHERE table_schema = 'public' AND table_name = '{name}' ORDER BY ordinal_position",
            );
            let columns: Vec<Column> = diesel::sql_query(sql.replace("{name}", &name)).load(connection).unwrap();
            let shown: Vec<String> = columns.iter().map(shown).collect();
            let id = on("X'{id}'", "decode('{id}', 'hex')");
            let row = shown.join(" || ',' || ");
            parts.push(format!("SELECT '{name}: ' || {row} AS row FROM {name} WHERE tenant_id = {id}"));
        }
        parts.join(" UNION ALL ")
    })
}

/// Returns every row of a tenant in every table with a `tenant_id`, as sorted text.
pub fn dump(dir: &Path, tenant: TenantId) -> Vec<String> {
    dump_by(&mut connect(dir), tenant)
}

/// Dumps over an open connection, unlike [`dump`].
pub fn dump_by(connection: &mut AnyConnection, tenant: TenantId) -> Vec<String> {
    let id: String = tenant.as_slice().iter().map(|b| format!("{b:02x}")).collect();
    let sql = statement(connection).replace("{id}", &id);
    let found: Vec<Row> = diesel::sql_query(sql).load(connection).unwrap();
    let mut rows: Vec<String> = found.into_iter().map(|r| r.row).collect();
    rows.sort();
    rows
}
