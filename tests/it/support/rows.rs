//! Rows as text: to see that nothing has changed.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection};
use portico::base::id::TenantId;

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

/// Every row of a tenant in every table that has a `tenant_id`, and its own row, as text.
pub fn dump(dir: &Path, tenant: TenantId) -> Vec<String> {
    let mut connection = SqliteConnection::establish(dir.join("portico.db").to_str().unwrap()).unwrap();
    // A program that has just ended may still be seen to hold its lock.
    connection.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON").unwrap();
    let tables: Vec<Name> = diesel::sql_query(
        "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'tenant_id' ORDER BY 1",
    )
    .load(&mut connection)
    .unwrap();
    assert!(tables.len() > 10, "the tables were found");
    let id: String = tenant.as_slice().iter().map(|b| format!("{b:02X}")).collect();
    let mut rows = Vec::new();
    for Name { name } in tables {
        let columns: Vec<Name> =
            diesel::sql_query(format!("SELECT name FROM pragma_table_info('{name}')")).load(&mut connection).unwrap();
        let shown: Vec<String> = columns.iter().map(|c| format!("quote({})", c.name)).collect();
        let sql =
            format!("SELECT {} AS row FROM {name} WHERE hex(tenant_id) = '{id}' ORDER BY 1", shown.join(" || ',' || "));
        let found: Vec<Row> = diesel::sql_query(sql).load(&mut connection).unwrap();
        rows.extend(found.into_iter().map(|r| format!("{name}: {}", r.row)));
    }
    rows
}
