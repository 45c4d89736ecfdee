//! The pool of read connections.

use std::path::{Path, PathBuf};
use std::time::Duration;

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
    type Connection = AnyConnection;
    type Error = Fault;

    fn connect(&self) -> Result<AnyConnection, Fault> {
        open_sqlite(&self.path, Access::ReadOnly, false)
    }

    fn is_valid(&self, _: &mut AnyConnection) -> Result<(), Fault> {
        Ok(())
    }

    /// A connection that was left inside a transaction, by a panic, is not used again.
    fn has_broken(&self, connection: &mut AnyConnection) -> bool {
        use diesel::connection::SimpleConnection;
        std::thread::panicking() && connection.batch_execute("ROLLBACK").is_err()
    }
}
