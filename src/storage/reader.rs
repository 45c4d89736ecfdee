//! The pool of read connections.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::connection::SimpleConnection;

use super::connection::{Access, AnyConnection, open_sqlite};
use crate::base::fault::Fault;

/// How long a request waits for a free connection before it is refused.
const WAIT: Duration = Duration::from_secs(1);

pub(super) struct Readers(r2d2::Pool<Manager>);

impl Readers {
    pub(super) fn new(path: &Path, size: u32) -> Result<Readers, Fault> {
        let pool = r2d2::Pool::builder()
            .max_size(size)
            .min_idle(Some(1))
            .connection_timeout(WAIT)
            .test_on_check_out(false)
            .idle_timeout(None)
            .max_lifetime(None)
            .build(Manager { path: path.to_owned() })
            .map_err(Fault::unavailable)?;
        Ok(Readers(pool))
    }

    pub(super) fn get(&self) -> Result<r2d2::PooledConnection<Manager>, Fault> {
        self.0.get().map_err(|e| Fault::unavailable(format!("no read connection: {e}")))
    }
}

pub(super) struct Manager {
    path: PathBuf,
}

impl r2d2::ManageConnection for Manager {
    type Connection = ReadConnection;
    type Error = Fault;

    fn connect(&self) -> Result<ReadConnection, Fault> {
        Ok(ReadConnection { inner: open_sqlite(&self.path, Access::ReadOnly, false)?, broken: false })
    }

    fn is_valid(&self, _: &mut ReadConnection) -> Result<(), Fault> {
        Ok(())
    }

    /// One that a panic left inside its transaction is rolled back; where that fails it is dropped.
    fn has_broken(&self, connection: &mut ReadConnection) -> bool {
        connection.broken || std::thread::panicking() && connection.inner.batch_execute("ROLLBACK").is_err()
    }
}

/// A read connection, and whether it may be used again.
pub(super) struct ReadConnection {
    inner: AnyConnection,
    broken: bool,
}

impl ReadConnection {
    pub(super) fn discard(&mut self) {
        self.broken = true;
    }
}

impl Deref for ReadConnection {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        &self.inner
    }
}

impl DerefMut for ReadConnection {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.inner
    }
}
