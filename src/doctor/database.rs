//! Whether the database is whole, safe and of this version.

use super::finding::Verdict;
use super::patient::Patient;
use crate::base::fault::Fault;
use crate::config::DatabaseUrl;
use crate::storage::inspect::{Look, Postgres, faults_of, postgres};

const RESTORE: &str = "Stop the server, keep the file, and put a backup back with `portico restore`.";

pub(super) fn whole(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    match &patient.config.database.url {
        DatabaseUrl::Sqlite(path) if !path.is_file() => Ok(Verdict::failure(
            format!("there is no database at {}", path.display()),
            "Are data_dir and database.url what is meant? Else put a backup back with `portico restore`, or start the \
             server once for a new deployment.",
        )),
        DatabaseUrl::Sqlite(path) => Ok(match faults_of(path, Look::Quick)?.first() {
            Some(fault) => Verdict::failure(format!("the database is damaged: {fault}"), RESTORE),
            None => Verdict::good(format!("every page of {} can be read", path.display())),
        }),
        DatabaseUrl::Postgres(url) => Ok(match postgres(url) {
            Err(Fault::Unavailable { cause: why, .. } | Fault::Internal(why)) => {
                Verdict::failure(why, "Look whether the database's server runs, and whether database.url is right.")
            }
            Ok(server) => of_server(&server),
        }),
    }
}

fn of_server(server: &Postgres) -> Verdict {
    let version = server.version / 10_000;
    if version < 13 {
        return Verdict::failure(format!("this is PostgreSQL {version}"), "PostgreSQL 13 or newer is needed.");
    }
    if server.encoding != "UTF8" {
        let text = format!("the database's encoding is {}", server.encoding);
        return Verdict::failure(text, "It must be UTF8: make another one with --encoding UTF8 and move to it.");
    }
    Verdict::good(format!("PostgreSQL {version} answers"))
}

/// Whether what is answered survives the loss of power (P-01).
pub(super) fn durable(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    match (&patient.config.database.url, &patient.journal_mode) {
        (DatabaseUrl::Postgres(url), _) => Ok(match postgres(url) {
            Err(_) => Verdict::not_seen("not looked at: the database cannot be reached"),
            Ok(server) => safety(&server),
        }),
        (DatabaseUrl::Sqlite(_), Some(Ok(mode))) if mode == "wal" => Ok(Verdict::good(
            "the database has a write-ahead log, and each commit is on the disk before it is answered",
        )),
        (DatabaseUrl::Sqlite(_), Some(Ok(mode))) => Ok(Verdict::warning(
            format!("the database has no write-ahead log (its journal mode is {mode})"),
            "Somebody else has opened it, or it was just restored: starting the server sets it right.",
        )),
        (DatabaseUrl::Sqlite(_), _) => Ok(Verdict::not_seen("not looked at: the database cannot be read")),
    }
}

fn safety(server: &Postgres) -> Verdict {
    let off: Vec<&str> = [("fsync", server.fsync), ("full_page_writes", server.full_page_writes)]
        .into_iter()
        .filter_map(|(name, on)| (!on).then_some(name))
        .collect();
    match off.as_slice() {
        [] => Verdict::good("each commit is on the server's disk before it is answered"),
        off => Verdict::failure(
            format!(
                "{} {} off: a loss of power can damage everything",
                off.join(" and "),
                if off.len() == 1 { "is" } else { "are" }
            ),
            format!("Say {} = on in postgresql.conf and let the database server read it again.", off.join(" = on, ")),
        ),
    }
}

pub(super) fn schema(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    Ok(match &patient.schema {
        Err(_) => Verdict::not_seen("not looked at: the database cannot be read"),
        Ok((status, _)) if status.pending() > 0 => Verdict::failure(
            format!("migrations to apply: {}", status.pending()),
            "Make a backup, then say `portico migrate up`; with SQLite the next start of the server does it.",
        ),
        Ok((status, _)) if status.unknown() > 0 => Verdict::warning(
            format!("migrations of a newer version: {}", status.unknown()),
            "Go on with the newer version soon: this one may serve beside its neighbour only.",
        ),
        Ok((status, _)) => Verdict::good(format!("all {} migrations are applied", status.0.len())),
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
    fn an_unsafe_or_old_server_is_named() {
        assert_eq!((of_server(&server()).state, safety(&server()).state), (State::Good, State::Good));
        let old = of_server(&Postgres { version: 120_017, ..server() });
        assert_eq!((old.state, old.text.as_str()), (State::Failure, "this is PostgreSQL 12"));
        let latin = of_server(&Postgres { encoding: "LATIN1".to_owned(), ..server() });
        assert!(latin.state == State::Failure && latin.text.contains("LATIN1"));
        let unsafe_one = safety(&Postgres { fsync: false, ..server() });
        assert!(unsafe_one.state == State::Failure && unsafe_one.text.contains("fsync is off"), "{}", unsafe_one.text);
        let torn = safety(&Postgres { full_page_writes: false, ..server() });
        assert!(torn.state == State::Failure && torn.text.contains("full_page_writes"), "{}", torn.text);
    }
}
