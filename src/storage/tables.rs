//! Table descriptions. Each feature describes its own tables. The sweep job, restore, tenant deletion, single use and
//! the store tests use the descriptions.

use std::time::Duration;

/// A table whose rows belong to tenants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// The columns of its primary key after `tenant_id`.
    pub key: &'static str,
    /// The expiry rules of its rows. Empty: rows end with their tenant, or by an action of the feature.
    pub ends: &'static [End],
    pub uses: Uses,
    pub on_restore: OnRestore,
}

impl Table {
    /// Describes a table whose rows end with their tenant and stay unchanged in a restore.
    pub const fn new(name: &'static str, key: &'static str) -> Table {
        Table { name, key, ends: &[], uses: Uses::Many, on_restore: OnRestore::Keep }
    }
}

/// An expiry rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The column with the expiry time.
    pub column: &'static str,
    pub rows: Rows,
    pub kept: Kept,
    /// The usual time from the creation of a row to its expiry, which some rows may exceed. Ids are UUIDv7, so newer rows
    /// are skipped by their id. `None`: an index on the column finds the rows.
    pub longest: Option<Duration>,
}

impl End {
    /// Describes the expiry of every row, which is kept to detect replays; an index on the column finds the rows.
    pub const fn at(column: &'static str) -> End {
        End { column, rows: Rows::All, kept: Kept::ForReplays, longest: None }
    }
}

/// The rows to which an [`End`] applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    All,
    /// Rows that no browser has claimed.
    Unclaimed,
    /// Rows of deleted accounts, regardless of the column.
    OfDeletedAccounts,
}

/// How long an expired row is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// For days, so that a late replay is still detected, and a late submit gets the original result.
    ForReplays,
    /// For an hour, so that a late submit gets the original result.
    ForLateSubmits,
    /// Only for the clock skew between servers: no code reads the row after its expiry, and there may be many.
    Briefly,
}

/// How often a row may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uses {
    Many,
    /// Once, until `expires_at`: see [`super::consume::consume`].
    Once,
}

/// What a restore from a backup does with the rows (A-101: a restore re-activates nothing).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnRestore {
    /// They stay unchanged.
    Keep,
    /// They are deleted. Otherwise a restore would re-activate rows that were used, ended or revoked after the backup.
    Delete,
}
