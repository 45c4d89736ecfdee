//! Checks that the database is intact, durable and at this version's schema.

use super::finding::Verdict;
use super::patient::Patient;
use crate::base::fault::Fault;
use crate::config::DatabaseUrl;
use crate::storage::inspect::{Look, Postgres, faults_of, postgres};
use crate::storage::master_key::MasterKeys;

const RESTORE: &str = "Stop the server, keep a copy of the file, and restore a backup with `portico restore`.";

pub(super) fn whole(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    match &patient.config.database.url {
        DatabaseUrl::Sqlite(path) if !path.is_file() => Ok(match &patient.keys {
            Ok(MasterKeys { deployment: Some(id), .. }) => Verdict::failure(
                format!("there is no database at {}, but the key file belongs to the deployment {id}", path.display()),
                "Check data_dir and database.url, or restore a backup with `portico restore`. The server refuses to start.",
            ),
            _ => Verdict::failure(
                format!("there is no database at {}", path.display()),
                "Check data_dir and database.url (--data-dir, --config). Restore a backup with `portico restore`, or \
                 create a new deployment with `portico init`.",
            ),
        }),
        DatabaseUrl::Sqlite(path) => Ok(match faults_of(path, Look::Quick)?.first() {
            Some(fault) => Verdict::failure(format!("the database is damaged: {fault}"), RESTORE),
            None => Verdict::ok(format!("the integrity check of {} succeeded", path.display())),
        }),
        DatabaseUrl::Postgres(url) => Ok(match postgres(url) {
            Err(Fault::Unavailable { cause: why, .. } | Fault::Internal(why)) => {
                Verdict::failure(why, "Check that the database server is running and that database.url is correct.")
            }
            Ok(server) => of_server(&server),
        }),
    }
}

fn of_server(server: &Postgres) -> Verdict {
    let version = server.version / 10_000;
    if version < 13 {
        return Verdict::failure(
            format!("PostgreSQL {version} is not supported"),
            "Upgrade to PostgreSQL 13 or newer.",
        );
    }
    if server.encoding != "UTF8" {
        let text = format!("the database has the encoding {}", server.encoding);
        return Verdict::failure(
            text,
            "The encoding must be UTF8: create a database with --encoding UTF8 and move the data.",
        );
    }
    Verdict::ok(format!("PostgreSQL {version} is reachable"))
}

/// Checks that a committed response survives a power failure (P-01: no acknowledged write is lost).
pub(super) fn durable(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    match (&patient.config.database.url, &patient.journal_mode) {
        (DatabaseUrl::Postgres(url), _) => Ok(match postgres(url) {
            Err(_) => Verdict::skipped("skipped: the database cannot be reached"),
            Ok(server) => safety(&server),
        }),
        (DatabaseUrl::Sqlite(_), Some(Ok(mode))) if mode == "wal" => Ok(Verdict::ok(
            "the database uses a write-ahead log, and each commit is synced to disk before the response",
        )),
        (DatabaseUrl::Sqlite(_), Some(Ok(mode))) => Ok(Verdict::warning(
            format!("the database does not use a write-ahead log (its journal mode is {mode})"),
            "Another program has changed it, or it was just restored. Start the server, which enables the log.",
        )),
        (DatabaseUrl::Sqlite(_), _) => Ok(Verdict::skipped("skipped: the database cannot be read")),
    }
}

fn safety(server: &Postgres) -> Verdict {
    let off: Vec<&str> = [("fsync", server.fsync), ("full_page_writes", server.full_page_writes)]
        .into_iter()
        .filter_map(|(name, on)| (!on).then_some(name))
        .collect();
    match off.as_slice() {
        [] => Verdict::ok("each commit is synced to the database server's disk before the response"),
        off => Verdict::failure(
            format!(
                "{} {} off: a power failure can corrupt the database",
                off.join(" and "),
                if off.len() == 1 { "is" } else { "are" }
            ),
            format!("Set {} = on in postgresql.conf and reload the database server.", off.join(" = on, ")),
        ),
    }
}

pub(super) fn schema(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    Ok(match &patient.schema {
        Err(_) => Verdict::skipped("skipped: the database cannot be read"),
        Ok((status, _)) if status.pending() > 0 => Verdict::failure(
            format!("migrations to apply: {}", status.pending()),
            "Make a backup, then run `portico migrate up`. With SQLite, the next server start applies them.",
        ),
        Ok((status, _)) if status.unknown() > 0 => Verdict::warning(
            format!("migrations of a newer version: {}", status.unknown()),
            "Upgrade soon: the old version may run only during a rolling upgrade.",
        ),
        Ok((status, _)) => Verdict::ok(format!("all {} migrations are applied", status.0.len())),
    })
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    fn server() -> Postgres {
        Postgres { version: 150_004, encoding: "UTF8".to_owned(), fsync: true, full_page_writes: true, now: 0 }
    }

    #[test]
    fn an_unsafe_or_old_server_is_reported() {
        assert_eq!((of_server(&server()).state, safety(&server()).state), (State::Ok, State::Ok));
        let old = of_server(&Postgres { version: 120_017, ..server() });
        assert_eq!((old.state, old.text.as_str()), (State::Failure, "PostgreSQL 12 is not supported"));
        let latin = of_server(&Postgres { encoding: "LATIN1".to_owned(), ..server() });
        assert!(latin.state == State::Failure && latin.text.contains("LATIN1"));
        let unsafe_one = safety(&Postgres { fsync: false, ..server() });
        assert!(unsafe_one.state == State::Failure && unsafe_one.text.contains("fsync is off"), "{}", unsafe_one.text);
        let torn = safety(&Postgres { full_page_writes: false, ..server() });
        assert!(torn.state == State::Failure && torn.text.contains("full_page_writes"), "{}", torn.text);
    }
}
