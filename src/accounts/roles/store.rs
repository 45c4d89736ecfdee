//! The tables `account_roles` and `held_roles`.

use diesel::{BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, QueryDsl, Queryable};

use crate::accounts::account::{AccountState, Role};
use crate::base::fault::Fault;
use crate::base::id::AccountId;
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_roles, accounts, held_roles, passwords};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};

/// Gives an account a role. Returns false if it already has the role.
pub fn insert_role(wtx: &mut WriteTx<'_>, account: AccountId, role: Role, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        account_roles::tenant_id.eq(tenant),
        account_roles::account_id.eq(account),
        account_roles::role.eq(role),
        account_roles::created_at.eq(now),
    );
    insert_unique(wtx, diesel::insert_into(account_roles::table).values(row))
}

/// Records that an account of the tenant has had a role. Returns false if that is recorded already.
pub fn insert_held_role(wtx: &mut WriteTx<'_>, role: Role, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (held_roles::tenant_id.eq(tenant), held_roles::role.eq(role), held_roles::since.eq(now));
    insert_unique(wtx, diesel::insert_into(held_roles::table).values(row))
}

/// Returns whether it is recorded that an account of the tenant has had a role.
pub fn is_role_recorded(tx: &mut Tx<'_>, role: Role) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<Time> = held_roles::table
        .filter(held_roles::tenant_id.eq(tenant).and(held_roles::role.eq(role)))
        .select(held_roles::since)
        .load(tx.conn())?;
    Ok(!rows.is_empty())
}

/// An account that has a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holder {
    pub account: AccountId,
    pub state: AccountState,
    pub has_password: bool,
    /// Whether the user deletes the account.
    pub is_leaving: bool,
}

#[derive(Queryable)]
struct HolderRow {
    account: AccountId,
    state: AccountState,
    /// The account again, where it has a password.
    password: Option<AccountId>,
    deletion_due: Option<Time>,
}

/// Lists the accounts that have a role, tombstones included.
pub fn list_holders(tx: &mut Tx<'_>, role: Role) -> Result<Vec<Holder>, Fault> {
    let tenant = tx.tenant();
    let own = accounts::tenant_id.eq(account_roles::tenant_id).and(accounts::id.eq(account_roles::account_id));
    let password =
        passwords::tenant_id.eq(account_roles::tenant_id).and(passwords::account_id.eq(account_roles::account_id));
    let rows: Vec<HolderRow> = account_roles::table
        .inner_join(accounts::table.on(own))
        .left_join(passwords::table.on(password))
        .filter(account_roles::tenant_id.eq(tenant).and(account_roles::role.eq(role)))
        .select((
            account_roles::account_id,
            accounts::state,
            passwords::account_id.nullable(),
            accounts::deletion_due_at,
        ))
        .load(tx.conn())?;
    let holder = |row: HolderRow| Holder {
        account: row.account,
        state: row.state,
        has_password: row.password.is_some(),
        is_leaving: row.deletion_due.is_some(),
    };
    Ok(rows.into_iter().map(holder).collect())
}

/// Lists the roles of an account.
pub fn list_roles(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<String>, Fault> {
    let tenant = tx.tenant();
    Ok(account_roles::table
        .filter(account_roles::tenant_id.eq(tenant).and(account_roles::account_id.eq(account)))
        .select(account_roles::role)
        .load(tx.conn())?)
}

/// Locks the record that a role was given, so that concurrent changes of who has it are serialized.
pub fn lock_role(wtx: &mut WriteTx<'_>, role: Role) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(held_roles::table)
        .filter(held_roles::tenant_id.eq(tenant).and(held_roles::role.eq(role)))
        .set(held_roles::since.eq(held_roles::since))
        .execute(wtx.conn())?;
    Ok(())
}
