//! Schema migrations, embedded in the binary.

use std::path::Path;

use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::{Access, AnyConnection, open_sqlite};
use crate::base::fault::Fault;
use crate::base::time::Time;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

fn pending(connection: &mut AnyConnection) -> Result<usize, Fault> {
    let pending = match connection {
        AnyConnection::Sqlite(c) => c.pending_migrations(SQLITE).map(|m| m.len()),
        AnyConnection::Postgres(c) => c.pending_migrations(POSTGRES).map(|m| m.len()),
    };
    pending.map_err(|e| Fault::internal(format!("the schema's version cannot be read: {e}")))
}

fn applied(connection: &mut AnyConnection) -> Result<usize, Fault> {
    let applied = match connection {
        AnyConnection::Sqlite(c) => c.applied_migrations().map(|m| m.len()),
        AnyConnection::Postgres(c) => c.applied_migrations().map(|m| m.len()),
    };
    applied.map_err(|e| Fault::internal(format!("the schema's version cannot be read: {e}")))
}

fn run(connection: &mut AnyConnection) -> Result<(), Fault> {
    let done = match connection {
        AnyConnection::Sqlite(c) => c.run_pending_migrations(SQLITE).map(|_| ()),
        AnyConnection::Postgres(c) => c.run_pending_migrations(POSTGRES).map(|_| ()),
    };
    done.map_err(|e| Fault::internal(format!("a migration failed: {e}")))
}

/// Brings a SQLite database to this version's schema: an empty one at once, an existing one after copying it next to
/// itself.
pub fn migrate_sqlite(path: &Path, now: Time) -> Result<(), Fault> {
    let mut connection = open_sqlite(path, Access::ReadWrite, true)?;
    if pending(&mut connection)? == 0 {
        return Ok(());
    }
    if applied(&mut connection)? > 0 {
        let copy = path.with_extension(format!("before-{}.db", now.seconds()));
        copy_sqlite(&mut connection, &copy)?;
        tracing::info!(copy = %copy.display(), "the database was copied before its migration");
    }
    run(&mut connection)
}

fn copy_sqlite(connection: &mut AnyConnection, to: &Path) -> Result<(), Fault> {
    use diesel::RunQueryDsl;
    let to = to.to_str().ok_or_else(|| Fault::internal("the database path is not UTF-8"))?;
    if let AnyConnection::Sqlite(c) = connection {
        diesel::sql_query("VACUUM INTO ?").bind::<diesel::sql_types::Text, _>(to).execute(c)?;
    }
    Ok(())
}
