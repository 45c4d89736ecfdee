//! What PostgreSQL must allow: the rights of the role, and one session for each connection.

use diesel::QueryableByName;
use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};

use super::connection::AnyConnection;
use super::postgres::open_postgres;
use super::run::RunQuery;
use crate::base::fault::Fault;
use crate::base::secret::Secret;

/// The message for a pooler that changes the session between transactions.
pub const POOLED: &str = "database.url leads to a connection pooler that uses another session for each transaction; \
                          settings, locks and prepared statements of a session are lost that way. Set \
                          pool_mode = session (PgBouncer), or connect to PostgreSQL directly";

/// A right that the role of `database.url` lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It can use no schema of its search path.
    Schema,
    /// It may not create tables in this schema.
    Create(String),
    /// It may not read or change the rows of these tables.
    Rows(Vec<String>),
    /// It does not own these tables, so that it cannot migrate them.
    Owner(Vec<String>),
}

impl Lack {
    /// Returns what is missing, and what to do.
    pub fn text(&self, role: &str) -> String {
        match self {
            Lack::Schema => format!(
                "the role {role} may not use a schema of this database: run GRANT USAGE, CREATE ON SCHEMA public TO {role}"
            ),
            Lack::Create(schema) => format!(
                "the role {role} may not create tables in the schema {schema}: run GRANT USAGE, CREATE ON SCHEMA {schema} \
                 TO {role}, or ALTER DATABASE … OWNER TO {role}"
            ),
            Lack::Rows(tables) => format!(
                "the role {role} may not read and change {}: run GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN \
                 SCHEMA public TO {role}, or give it these tables with ALTER TABLE … OWNER TO {role}",
                shown(tables)
            ),
            Lack::Owner(tables) => format!(
                "the role {role} does not own {}, so it cannot migrate: run ALTER TABLE … OWNER TO {role} for each, or \
                 REASSIGN OWNED BY … TO {role}",
                shown(tables)
            ),
        }
    }

    /// Returns whether the program cannot run at all; the others only prevent migrations.
    pub fn stops(&self) -> bool {
        matches!(self, Lack::Schema | Lack::Rows(_))
    }
}

/// The number of tables that a message names.
const NAMED: usize = 3;

fn shown(tables: &[String]) -> String {
    let named = tables.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    match tables.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named} and {more} more tables"),
    }
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    word: String,
}

#[derive(QueryableByName)]
struct Backend {
    #[diesel(sql_type = BigInt)]
    pid: i64,
}

fn words(connection: &mut AnyConnection, sql: &str) -> Result<Vec<String>, Fault> {
    let words: Vec<Word> = diesel::sql_query(sql).load(connection)?;
    Ok(words.into_iter().map(|word| word.word).collect())
}

/// Returns the role of the connection.
pub fn role(connection: &mut AnyConnection) -> Result<String, Fault> {
    Ok(words(connection, "SELECT current_user::text AS word")?.concat())
}

/// The tables of the schema for which a condition holds.
fn tables(connection: &mut AnyConnection, condition: &str) -> Result<Vec<String>, Fault> {
    let sql = format!(
        "SELECT c.relname::text AS word FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
         WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND {condition} ORDER BY c.relname"
    );
    words(connection, &sql)
}

/// Lists the rights that the role lacks.
pub fn lacks(connection: &mut AnyConnection) -> Result<Vec<Lack>, Fault> {
    let Some(schema) = words(connection, "SELECT coalesce(current_schema()::text, '') AS word")?.pop() else {
        return Ok(Vec::new());
    };
    if schema.is_empty() {
        return Ok(vec![Lack::Schema]);
    }
    let mut lacks = Vec::new();
    let may_create = "SELECT 'yes' AS word WHERE has_schema_privilege(current_schema()::text, 'CREATE')";
    if words(connection, may_create)?.is_empty() {
        lacks.push(Lack::Create(schema));
    }
    let may = |right: &str| format!("has_table_privilege(c.oid, '{right}')");
    let all = ["SELECT", "INSERT", "UPDATE", "DELETE"].map(may).join(" AND ");
    // Only a migration changes the table of migrations.
    let rows = format!("NOT CASE WHEN c.relname = '__diesel_schema_migrations' THEN {} ELSE {all} END", may("SELECT"));
    let rows = tables(connection, &rows)?;
    if !rows.is_empty() {
        lacks.push(Lack::Rows(rows));
    }
    let others = tables(connection, "NOT pg_has_role(c.relowner, 'USAGE')")?;
    if !others.is_empty() {
        lacks.push(Lack::Owner(others));
    }
    Ok(lacks)
}

/// Returns whether a pooler uses another session for each transaction. While a second connection is inside a
/// transaction, such a pooler has given it the session of this one, or gives this one another.
pub(super) fn is_pooled(connection: &mut AnyConnection, url: &Secret<String>) -> Result<bool, Fault> {
    // A server without a free connection says so to the next one too.
    let Ok(mut other) = open_postgres(url) else { return Ok(false) };
    let compared = compare_sessions(connection, &mut other);
    let _ = other.batch_execute("ROLLBACK");
    match compared {
        Err(Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) if why.contains("prepared statement") => {
            Ok(true)
        }
        compared => compared,
    }
}

fn compare_sessions(connection: &mut AnyConnection, other: &mut AnyConnection) -> Result<bool, Fault> {
    let mine = session(connection)?;
    other.batch_execute("BEGIN")?;
    Ok(session(other)? == mine || session(connection)? != mine)
}

fn session(connection: &mut AnyConnection) -> Result<i64, Fault> {
    let sql = "SELECT pg_backend_pid()::bigint AS pid";
    Ok(diesel::sql_query(sql).get_result::<Backend>(connection)?.pid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_missing_right_is_named_with_the_statement_that_gives_it() {
        let tables = |n: usize| (0..n).map(|n| format!("t{n}")).collect::<Vec<_>>();
        for (lack, words, stops) in [
            (Lack::Schema, "GRANT USAGE, CREATE ON SCHEMA public TO ada", true),
            (Lack::Create("public".to_owned()), "GRANT USAGE, CREATE ON SCHEMA public TO ada", false),
            (Lack::Rows(tables(5)), "may not read and change t0, t1, t2 and 2 more tables", true),
            (Lack::Owner(tables(1)), "does not own t0, so it cannot migrate", false),
        ] {
            let text = lack.text("ada");
            assert!(text.contains(words) && lack.stops() == stops, "{text}");
        }
    }
}
