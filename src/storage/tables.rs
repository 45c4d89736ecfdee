//! Descriptions of tables. Each feature describes its own; the sweep, a restore, the deletion of a tenant, one-time use and
//! the tests of the stores are made from the descriptions.

use std::time::Duration;

/// A table of rows that belong to tenants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// The columns of its primary key after `tenant_id`.
    pub key: &'static str,
    /// When a row ends by itself. Empty: with its tenant, or by what the feature does.
    pub ends: &'static [End],
    pub uses: Uses,
    pub on_restore: OnRestore,
}

impl Table {
    /// A table whose rows end with their tenant, and that a restore leaves as the backup has it.
    pub const fn new(name: &'static str, key: &'static str) -> Table {
        Table { name, key, ends: &[], uses: Uses::Many, on_restore: OnRestore::Keep }
    }
}

/// An instant at which a row is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The column that holds the instant.
    pub column: &'static str,
    pub rows: Rows,
    pub kept: Kept,
    /// The longest time from the making of a row to this instant. Ids are UUIDv7, so rows that were made later are not
    /// read. `None`: an index on the column finds the rows.
    pub longest: Option<Duration>,
}

impl End {
    /// The end of every row, which is kept for replays; an index on the column finds the rows.
    pub const fn at(column: &'static str) -> End {
        End { column, rows: Rows::All, kept: Kept::ForReplays, longest: None }
    }
}

/// Which rows an [`End`] is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    All,
    /// Rows that no browser has claimed.
    Unclaimed,
    /// Rows of accounts that were deleted, whatever the column holds.
    OfDeletedAccounts,
}

/// How long a row stays after its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// For days, so that a late replay is still recognized, and a late submit is answered with what became of it.
    ForReplays,
    /// For no longer than clocks differ: nothing reads the row after its end, and there may be many.
    Briefly,
}

/// How often a row may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uses {
    Many,
    /// Once, until `expires_at`: see [`super::consume::consume`].
    Once,
}

/// What a restore from a backup does with the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnRestore {
    /// They stay as the backup has them.
    Keep,
    /// They are deleted: what was used up, ended or withdrawn after the backup would be good again.
    Delete,
}
