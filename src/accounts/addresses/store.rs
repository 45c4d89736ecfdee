//! The table `account_emails`.

use diesel::{BoolExpressionMethods, ExpressionMethods, OptionalExtension, QueryDsl, Queryable, Selectable};

use crate::accounts::AccountEmail;
use crate::base::email::Email;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, EmailId};
use crate::base::time::Time;
use crate::storage::columns::{IsSet, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::account_emails;
use crate::storage::{Tx, WriteTx};

/// Whether an address is the primary one of its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    Primary,
    Further,
}

/// An address of an account.
#[derive(Clone, Debug)]
pub struct OwnEmail {
    pub email: Email,
    pub verified: bool,
    pub rank: Rank,
    pub created_at: Time,
}

/// A row of `account_emails`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = account_emails)]
struct OwnEmailRow {
    address: Email,
    #[diesel(column_name = verified_at, deserialize_as = IsSet)]
    verified: bool,
    is_primary: bool,
    created_at: Time,
}

impl From<OwnEmailRow> for OwnEmail {
    fn from(row: OwnEmailRow) -> OwnEmail {
        let rank = if row.is_primary { Rank::Primary } else { Rank::Further };
        OwnEmail { email: row.address, verified: row.verified, rank, created_at: row.created_at }
    }
}

/// Stores an address of an account. Its name must be reserved by [`claim_identifier`](crate::accounts::store::claim_identifier) first.
pub fn insert_email(
    wtx: &mut WriteTx<'_>,
    id: EmailId,
    account: AccountId,
    email: &AccountEmail,
    rank: Rank,
    now: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(account_emails::table)
        .values((
            account_emails::tenant_id.eq(tenant),
            account_emails::id.eq(id),
            account_emails::account_id.eq(account),
            account_emails::address.eq(email.email.address()),
            account_emails::canonical.eq(email.email.canonical()),
            account_emails::verified_at.eq(email.verified.then_some(now)),
            account_emails::is_primary.eq(rank == Rank::Primary),
            account_emails::created_at.eq(now),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Finds when the primary address of an account was verified; `None` if it is not verified, or if there is none.
pub fn find_verified_at(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<Time>, Fault> {
    let tenant = tx.tenant();
    let found: Option<Option<Time>> = account_emails::table
        .filter(account_emails::tenant_id.eq(tenant).and(account_emails::account_id.eq(account)))
        .filter(account_emails::is_primary.eq(true))
        .select(account_emails::verified_at)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.flatten())
}

/// Lists the addresses of an account, the primary one first, then the oldest ones.
pub fn list_emails(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<OwnEmail>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<OwnEmailRow> = account_emails::table
        .filter(account_emails::tenant_id.eq(tenant).and(account_emails::account_id.eq(account)))
        .select(columns::<OwnEmailRow>())
        .load(tx.conn())?;
    let mut own: Vec<OwnEmail> = rows.into_iter().map(OwnEmail::from).collect();
    own.sort_by_key(|own| (own.rank != Rank::Primary, own.created_at));
    Ok(own)
}

/// Makes an address of an account its primary one. Returns false if it is not its address.
pub fn set_primary(wtx: &mut WriteTx<'_>, account: AccountId, email: &Email) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let own = account_emails::tenant_id.eq(tenant).and(account_emails::account_id.eq(account));
    diesel::update(account_emails::table.filter(own.and(account_emails::is_primary.eq(true))))
        .set(account_emails::is_primary.eq(false))
        .execute(wtx.conn())?;
    let changed =
        diesel::update(account_emails::table.filter(own.and(account_emails::canonical.eq(email.canonical()))))
            .set(account_emails::is_primary.eq(true))
            .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes an address of an account; its name stays reserved. Returns false if it is not its address.
pub fn delete_email(wtx: &mut WriteTx<'_>, account: AccountId, email: &Email) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let own = account_emails::tenant_id.eq(tenant).and(account_emails::account_id.eq(account));
    let key = own.and(account_emails::canonical.eq(email.canonical()));
    Ok(diesel::delete(account_emails::table.filter(key)).execute(wtx.conn())? == 1)
}

/// Replaces the primary address. Its name must be reserved by [`claim_identifier`](crate::accounts::store::claim_identifier) first. Returns false if there is no
/// address.
pub fn update_email(wtx: &mut WriteTx<'_>, account: AccountId, email: &AccountEmail, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(account_emails::table)
        .filter(account_emails::tenant_id.eq(tenant))
        .filter(account_emails::account_id.eq(account).and(account_emails::is_primary.eq(true)))
        .set((
            account_emails::address.eq(email.email.address()),
            account_emails::canonical.eq(email.email.canonical()),
            account_emails::verified_at.eq(email.verified.then_some(now)),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Sets when the primary address was verified, or that it is not. Returns false if there is no address.
pub fn update_verified(wtx: &mut WriteTx<'_>, account: AccountId, verified_at: Option<Time>) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(account_emails::table)
        .filter(account_emails::tenant_id.eq(tenant))
        .filter(account_emails::account_id.eq(account).and(account_emails::is_primary.eq(true)))
        .set(account_emails::verified_at.eq(verified_at))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Sets when an address of an account was verified. Returns false if it is not its address.
pub fn verify_email(wtx: &mut WriteTx<'_>, account: AccountId, email: &Email, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let own = account_emails::tenant_id.eq(tenant).and(account_emails::account_id.eq(account));
    let changed =
        diesel::update(account_emails::table.filter(own.and(account_emails::canonical.eq(email.canonical()))))
            .set(account_emails::verified_at.eq(Some(now)))
            .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Deletes every address of an account; their names stay reserved.
pub fn delete_all_of(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = account_emails::tenant_id.eq(tenant).and(account_emails::account_id.eq(account));
    Ok(diesel::delete(account_emails::table.filter(own)).execute(wtx.conn())?)
}
