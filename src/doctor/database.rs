//! Checks that the database is intact, durable and at this version's schema.

use std::path::Path;

use super::deployment::parse_rows;
use super::finding::Verdict;
use super::patient::{Depth, Patient};
use crate::base::fault::Fault;
use crate::config::DatabaseUrl;
use crate::storage::inspect::{FileState, Postgres, postgres, read_every_row, state_of, try_write_postgres};
use crate::storage::master_key::MasterKeys;
use crate::storage::rights::POOLED;

const RESTORE: &str = "Stop the server, keep a copy of the file, and restore a backup with `portico restore`.";

pub(super) fn whole(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    Ok(match &patient.config.database.url {
        DatabaseUrl::Sqlite(path) => match (state_of(path, patient.depth.look()), &patient.keys) {
            (FileState::Missing, Ok(MasterKeys { deployment: Some(id), .. })) => Verdict::failure(
                format!("there is no database at {}, but the key file belongs to the deployment {id}", path.display()),
                "Check data_dir and database.url, or restore a backup with `portico restore`. The server refuses to start.",
            ),
            (state, _) => of_file(path, state),
        },
        DatabaseUrl::Postgres(url) => match postgres(url) {
            Err(Fault::Unavailable { cause: why, .. } | Fault::Internal(why)) => {
                Verdict::failure(why, "Check that the database server is running and that database.url is correct.")
            }
            Ok(server) => of_server(&server, || try_write_postgres(url)),
        },
    })
}

/// Names what is wrong with a file. A backup helps only against damage.
fn of_file(path: &Path, state: FileState) -> Verdict {
    let shown = path.display();
    match state {
        FileState::Missing => Verdict::failure(
            format!("there is no database at {shown}"),
            "Check data_dir and database.url (--data-dir, --config). Restore a backup with `portico restore`, or create a \
             new deployment with `portico init`.",
        ),
        FileState::NotReadable(why) => Verdict::failure(
            format!("this user may not read the database: {why}"),
            "Run `portico doctor` as the server's user. If you already do, give the files to that user with chown, and \
             check the mode of every folder above them. The data is not affected.",
        ),
        FileState::ReadOnly(why) => Verdict::failure(
            format!("the database cannot be written: {why}"),
            "Give the database, its -wal and -shm files and their folder to the server's user with mode u+w. If the file \
             system is mounted read-only, find out why (dmesg), and mount it with rw. The data is not affected.",
        ),
        FileState::Full(why) => Verdict::failure(
            format!("the disk is full: {why}"),
            "Free space on the file system of the database, or enlarge it. The data is not affected.",
        ),
        FileState::DiskFails(why) => Verdict::failure(
            format!("the disk fails: {why}"),
            "Check the disk (dmesg, smartctl) and the mount. Copy the database to another disk before you do anything else.",
        ),
        FileState::Damaged(why) => Verdict::failure(format!("the database is damaged: {why}"), RESTORE),
        FileState::Busy => Verdict::ok(format!(
            "the integrity check of {shown} succeeded; no write was tested, because another process was writing"
        )),
        FileState::Intact => Verdict::ok(format!("the integrity check of {shown} and a test write succeeded")),
    }
}

fn of_server(server: &Postgres, try_write: impl Fn() -> Result<(), Fault>) -> Verdict {
    if server.is_pooled {
        return Verdict::failure(POOLED, "See docs/postgresql.md: a pooler must keep one session for each connection.");
    }
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
    if server.read_only {
        return Verdict::failure(
            "the server only reads: it is a standby, or default_transaction_read_only is on",
            "Name the primary in database.url; of a cluster name all members and add target_session_attrs=read-write.",
        );
    }
    if let Some(lack) = server.lacks.iter().find(|lack| lack.stops()) {
        return Verdict::failure(lack.text("of database.url"), GRANT);
    }
    if let Err(Fault::Internal(why) | Fault::Unavailable { cause: why, .. }) = try_write() {
        return Verdict::failure(
            format!("a test write failed: {why}"),
            "Check the server's log, its disk and its locks.",
        );
    }
    match server.lacks.first() {
        Some(lack) => Verdict::warning(lack.text("of database.url"), GRANT),
        None => Verdict::ok(format!("PostgreSQL {version} is reachable, and a test write succeeded")),
    }
}

const GRANT: &str = "Run the statement as the owner of the database or as a superuser, then `portico doctor` again.";

/// Reads every row of every table, if that is asked for.
pub(super) fn rows(patient: &Patient<'_>) -> Result<Verdict, Fault> {
    let Depth::Deep { progress } = patient.depth else {
        return Ok(Verdict::ok("`portico doctor --deep` reads every row"));
    };
    if let Err(why) = &patient.schema {
        return Ok(Verdict::skipped(format!("skipped: {why}")));
    }
    let tables = match read_every_row(&patient.config.database.url, progress) {
        Ok(tables) => tables,
        Err(why) => return Ok(Verdict::failure(format!("a table cannot be read: {why}"), RESTORE)),
    };
    patient
        .ask(|db| Ok(Verdict::ok(format!("{} in {tables} tables were read", parse_rows(db, patient.now, progress)?))))
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
    use crate::storage::rights::Lack;

    fn server() -> Postgres {
        Postgres {
            version: 150_004,
            encoding: "UTF8".to_owned(),
            fsync: true,
            full_page_writes: true,
            read_only: false,
            is_pooled: false,
            lacks: Vec::new(),
            now: 0,
        }
    }

    fn of(server: &Postgres) -> Verdict {
        of_server(server, || Ok(()))
    }

    #[test]
    fn a_backup_is_advised_only_for_a_damaged_or_missing_file() {
        let why = || "why".to_owned();
        for (state, words) in [
            (FileState::NotReadable(why()), "may not read"),
            (FileState::ReadOnly(why()), "cannot be written"),
            (FileState::Full(why()), "is full"),
            (FileState::DiskFails(why()), "disk fails"),
            (FileState::Damaged(why()), "is damaged"),
        ] {
            let verdict = of_file(Path::new("/x/portico.db"), state);
            assert!(verdict.state == State::Failure && verdict.text.contains(words), "{}", verdict.text);
            assert_eq!(verdict.advice.contains("restore"), words == "is damaged", "{}", verdict.advice);
        }
        assert_eq!(of_file(Path::new("/x/portico.db"), FileState::Busy).state, State::Ok);
    }

    #[test]
    fn missing_rights_poolers_and_standbys_are_reported() {
        let pooled = of(&Postgres { is_pooled: true, ..server() });
        assert!(pooled.state == State::Failure && pooled.text.contains("pool_mode = session"), "{}", pooled.text);
        let standby = of(&Postgres { read_only: true, ..server() });
        assert!(
            standby.state == State::Failure && standby.advice.contains("target_session_attrs"),
            "{}",
            standby.advice
        );
        let rows = of(&Postgres { lacks: vec![Lack::Rows(vec!["accounts".to_owned()])], ..server() });
        assert!(rows.state == State::Failure && rows.text.contains("GRANT SELECT"), "{}", rows.text);
        let owner = of(&Postgres { lacks: vec![Lack::Owner(vec!["accounts".to_owned()])], ..server() });
        assert!(owner.state == State::Warning && owner.text.contains("does not own accounts"), "{}", owner.text);
        let full = of_server(&server(), || Err(Fault::unavailable("No space left on device")));
        assert!(full.state == State::Failure && full.text.contains("No space left"), "{}", full.text);
    }

    #[test]
    fn an_unsafe_or_old_server_is_reported() {
        assert_eq!((of(&server()).state, safety(&server()).state), (State::Ok, State::Ok));
        let old = of(&Postgres { version: 120_017, ..server() });
        assert_eq!((old.state, old.text.as_str()), (State::Failure, "PostgreSQL 12 is not supported"));
        let latin = of(&Postgres { encoding: "LATIN1".to_owned(), ..server() });
        assert!(latin.state == State::Failure && latin.text.contains("LATIN1"));
        let unsafe_one = safety(&Postgres { fsync: false, ..server() });
        assert!(unsafe_one.state == State::Failure && unsafe_one.text.contains("fsync is off"), "{}", unsafe_one.text);
        let torn = safety(&Postgres { full_page_writes: false, ..server() });
        assert!(torn.state == State::Failure && torn.text.contains("full_page_writes"), "{}", torn.text);
    }
}
