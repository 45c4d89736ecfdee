//! PostgreSQL: how a connection is opened, and how a write runs on it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

use super::cancellation::Cancellation;
use super::commit::Commit;
use super::connection::{AnyConnection, StatementErrors};
use super::master_key::MasterKeys;
use super::pool::{Open, Pool};
use super::shared::Shared;
use crate::base::fault::Fault;
use crate::base::secret::Secret;

/// One snapshot for all statements of a read.
pub(super) const BEGIN_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
/// Each statement sees what is committed; what must not have changed in between is asked for by guarded updates.
const BEGIN_WRITE: &str = "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE";

/// How often a write that lost against another one is run anew.
const RETRIES: u32 = 3;

/// What a connection is opened with, unless the URL names it: a server that is gone is noticed within seconds.
const PARAMETERS: [(&str, &str); 6] = [
    ("connect_timeout", "2"),
    ("keepalives_idle", "5"),
    ("keepalives_interval", "2"),
    ("keepalives_count", "3"),
    ("tcp_user_timeout", "5000"),
    ("application_name", "portico"),
];

/// What every session is told. A wait for a row ends after two seconds, later than the one second after which the server
/// looks for deadlocks, so that a deadlock is seen as one and run anew. A commit is on the disk before it is answered
/// (P-01), whatever the server's default is. Messages are wanted in English, since their texts are read; only some roles
/// may say so.
const SESSION: &str = "SET statement_timeout = 5000; SET lock_timeout = 2000; \
     SET idle_in_transaction_session_timeout = 10000; \
     SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'; \
     DO $$ BEGIN PERFORM set_config('lc_messages', 'C', false); EXCEPTION WHEN OTHERS THEN NULL; END $$";

/// What the sessions of the pool are told besides: a statement outside of a transaction only reads. A transaction that
/// writes says so.
const READ_ONLY: &str = "SET default_transaction_read_only = on";

/// The URL with the parameters that it does not name.
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

/// Opens a connection. The fault names the server and what it answered, never the URL.
pub(super) fn open_postgres(url: &Secret<String>) -> Result<AnyConnection, Fault> {
    let url = with_parameters(url.expose());
    let failed = |text: String| {
        // libpq quotes a URL that it cannot read, with its password.
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

/// How the pool opens one more.
pub(super) fn opener(url: Secret<String>) -> Open {
    Box::new(move || {
        let mut connection = open_postgres(&url)?;
        connection.batch_execute(READ_ONLY)?;
        let errors = StatementErrors::watch(&mut connection);
        Ok((connection, errors))
    })
}

/// Runs a write in a transaction of its own, on this thread. It is run again where it lost against another transaction
/// (40001, 40P01). Nothing is committed where a statement failed and the closure went on as if nothing were, since the
/// COMMIT would become a ROLLBACK that looks like success; nor after the caller has stopped waiting.
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
                Err(Fault::unavailable("the caller of this write has stopped waiting"))
            }
            Ok(Ok(value)) if !errors.failed() => {
                return match lent.end("COMMIT") {
                    Ok(()) => {
                        commit.done(&shared.changes, &shared.figures);
                        Ok(value)
                    }
                    Err(fault) => Err(Fault::unavailable(format!("a write was not committed: {fault}"))),
                };
            }
            Ok(Ok(_)) => Err(Fault::internal("a statement failed and the transaction went on")),
            Ok(Err(fault)) => Err(fault),
            Err(_) => Err(Fault::internal("a write transaction panicked")),
        };
        let again = errors.again();
        // Where this fails the server has ended the transaction with the connection, which is not used again.
        let _ = lent.end("ROLLBACK");
        if !again || left == 0 {
            return result;
        }
        left -= 1;
        shared.figures.writes_again.inc();
        tracing::debug!("a write lost against another one and is run again");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_added_where_the_address_does_not_name_them() {
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
    fn a_server_that_is_not_there_is_named_without_the_password() {
        let url = Secret::new("postgres://u:secret@127.0.0.1:1/d".to_owned());
        let Err(Fault::Unavailable { cause, .. }) = open_postgres(&url) else { panic!("nobody listens there") };
        assert!(cause.contains("127.0.0.1") && cause.contains("refused"), "{cause}");
        assert!(!cause.contains("secret") && cause.lines().count() == 1, "{cause}");
        let url = Secret::new("postgres://u:secret@[127.0.0.1:1/d".to_owned());
        let Err(Fault::Unavailable { cause, .. }) = open_postgres(&url) else { panic!("it cannot be read") };
        assert!(cause.contains("libpq can read") && !cause.contains("secret"), "{cause}");
    }
}
