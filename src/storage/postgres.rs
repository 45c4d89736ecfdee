//! PostgreSQL: opens connections and runs write transactions.

use std::panic::{AssertUnwindSafe, catch_unwind};

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection, PgConnection, QueryableByName};

use super::cancellation::Cancellation;
use super::commit::Commit;
use super::connection::{AnyConnection, StatementErrors};
use super::master_key::MasterKeys;
use super::pool::{Open, Pool};
use super::run::RunQuery;
use super::shared::Shared;
use crate::base::fault::Fault;
use crate::base::secret::Secret;
use crate::base::time::Time;

/// One snapshot for all statements of a read.
pub(super) const BEGIN_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
/// Each statement sees what is committed. Guarded updates check what must not have changed in between.
const BEGIN_WRITE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE";

/// The number of retries of a write that conflicts with another one.
const RETRIES: u32 = 3;

/// Default connection parameters, unless the URL names them. They detect a lost server within seconds.
const PARAMETERS: [(&str, &str); 6] = [
    ("connect_timeout", "2"),
    ("keepalives_idle", "5"),
    ("keepalives_interval", "2"),
    ("keepalives_count", "3"),
    ("tcp_user_timeout", "5000"),
    ("application_name", "portico"),
];

/// The settings of every session.
///
/// - A lock wait ends after two seconds. The server detects deadlocks after one second, so a deadlock is reported as
///   one and the write is retried.
/// - A commit is on disk before the request is answered, regardless of the server's default (P-01).
/// - Messages are in English, because error texts are classified by content. Only some roles may set this.
const SESSION: &str = "SET statement_timeout = 5000; SET lock_timeout = 2000; \
     SET idle_in_transaction_session_timeout = 10000; \
     SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'; \
     DO $$ BEGIN PERFORM set_config('lc_messages', 'C', false); EXCEPTION WHEN OTHERS THEN NULL; END $$";

/// Additional settings of the pool's sessions. A statement outside a transaction only reads; a write transaction
/// overrides that.
///
/// Every join is a look-up by index, and every list reads an index in its order. Until PostgreSQL has statistics, its
/// planner would instead read the rows of a whole tenant, to sort them or to compare each with each.
const OF_POOL: &str = "SET default_transaction_read_only = on; SET enable_hashjoin = off; SET enable_mergejoin = off; \
     SET enable_material = off; SET enable_bitmapscan = off";

/// Adds the default parameters that the URL does not name.
fn with_parameters(url: &str) -> Secret<String> {
    let parameters = url.split_once('?').map_or("", |(_, parameters)| parameters);
    let named: Vec<&str> = parameters.split('&').filter_map(|p| p.split('=').next()).collect();
    let mut full = url.to_owned();
    for (name, value) in PARAMETERS {
        if !named.contains(&name) {
            let between = match (full.contains('?'), full.ends_with(['?', '&'])) {
                (false, _) => "?",
                (true, true) => "",
                (true, false) => "&",
            };
            full.push_str(&format!("{between}{name}={value}"));
        }
    }
    Secret::new(full)
}

/// Opens a connection. The fault contains the server's error, never the URL.
pub(super) fn open_postgres(url: &Secret<String>) -> Result<AnyConnection, Fault> {
    let url = with_parameters(url.expose());
    let failed = |text: String| {
        // libpq quotes a URL that it cannot parse, including its password.
        if text.contains("URI") {
            return Fault::unavailable("the database cannot be reached: database.url is not a URL that libpq can read");
        }
        let text: Vec<&str> = text.split_whitespace().collect();
        Fault::unavailable(format!("the database cannot be reached: {}", text.join(" ")))
    };
    let connection = PgConnection::establish(url.expose()).map_err(|error| failed(error.to_string()))?;
    let mut connection = AnyConnection::Postgres(connection);
    connection.batch_execute(SESSION).map_err(|error| failed(error.to_string()))?;
    Ok(connection)
}

/// Returns the function with which the pool opens a connection. `name` names the database in the log.
pub(super) fn opener(url: Secret<String>, name: String) -> Open {
    Box::new(move || {
        let mut connection = open_postgres(&url)?;
        connection.batch_execute(OF_POOL)?;
        let errors = StatementErrors::watch(&mut connection, name.clone());
        Ok((connection, errors))
    })
}

#[derive(QueryableByName)]
struct Micros {
    #[diesel(sql_type = BigInt)]
    micros: i64,
}

/// Returns the server's time.
pub(super) fn time(connection: &mut AnyConnection) -> Result<Time, Fault> {
    let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS micros";
    let row: Micros = RunQuery::get_result(diesel::sql_query(sql), connection)?;
    Ok(Time::from_micros(row.micros))
}

/// Runs a write in a transaction on this thread. Retries after a serialization failure or deadlock (40001, 40P01).
///
/// Does not commit if a statement failed and the closure ignored the error, since the COMMIT would become a ROLLBACK
/// that looks like success. Does not commit after the caller has cancelled.
pub(super) fn write<T>(
    pool: &Pool,
    shared: &Shared,
    cancellation: Option<&Cancellation>,
    work: impl Fn(&mut AnyConnection, &MasterKeys, &mut Commit) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let mut left = RETRIES;
    loop {
        let mut lent = pool.begin(BEGIN_WRITE)?;
        let errors = lent.errors();
        let mut commit = Commit::of(cancellation);
        let worked = catch_unwind(AssertUnwindSafe(|| {
            let value = work(&mut lent, &shared.keys, &mut commit)?;
            commit.write_log(&mut lent)?;
            Ok(value)
        }));
        let result = match worked {
            Ok(Ok(_)) if !errors.failed() && !commit.begin() => {
                Err(Fault::unavailable("the caller of this write has timed out"))
            }
            Ok(Ok(value)) if !errors.failed() => {
                return match lent.end("COMMIT") {
                    Ok(()) => {
                        commit.done(shared);
                        Ok(value)
                    }
                    Err(Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) => {
                        Err(Fault::unavailable(format!("{why}; a write was not committed")))
                    }
                };
            }
            Ok(Ok(_)) => Err(Fault::internal("a statement failed and the transaction continued")),
            Ok(Err(fault)) => Err(fault),
            Err(_) => Err(Fault::internal("a write transaction panicked")),
        };
        let again = errors.again();
        // If this fails, the server has closed the connection, which is then not reused.
        let _ = lent.end("ROLLBACK");
        if !again || left == 0 {
            return result;
        }
        left -= 1;
        shared.metrics.writes_again.inc();
        tracing::debug!("a write lost against another one and is run again");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_added_unless_the_url_has_them() {
        let full = |url: &str| with_parameters(url).expose().clone();
        let rest = "keepalives_idle=5&keepalives_interval=2&keepalives_count=3&tcp_user_timeout=5000";
        assert_eq!(full("postgres://h/d"), format!("postgres://h/d?connect_timeout=2&{rest}&application_name=portico"));
        assert_eq!(
            full("postgres://h/d?connect_timeout=9&application_name=x"),
            format!("postgres://h/d?connect_timeout=9&application_name=x&{rest}")
        );
        assert!(full("postgres://h/d?").starts_with("postgres://h/d?connect_timeout=2&"));
    }

    #[test]
    fn an_unreachable_server_is_named_without_the_password() {
        let url = Secret::new("postgres://u:secret@127.0.0.1:1/d".to_owned());
        let Err(Fault::Unavailable { cause, .. }) = open_postgres(&url) else { panic!("the port has no listener") };
        assert!(cause.contains("127.0.0.1") && cause.contains("refused"), "{cause}");
        assert!(!cause.contains("secret") && cause.lines().count() == 1, "{cause}");
        let url = Secret::new("postgres://u:secret@[127.0.0.1:1/d".to_owned());
        let Err(Fault::Unavailable { cause, .. }) = open_postgres(&url) else { panic!("the URL cannot be parsed") };
        assert!(cause.contains("libpq can read") && !cause.contains("secret"), "{cause}");
    }
}
