//! The table `links`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use super::row::{Link, Purpose};
use crate::accounts::Account;
use crate::accounts::store::{AccountRows, not_deleted};
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, LinkId};
use crate::base::time::Time;
use crate::storage::columns::{Bytes, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, accounts, links, tenants};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

/// The table `links`.
pub const LINKS: Table = Table {
    ends: &[End { longest: Some(Purpose::LONGEST), ..End::at("expires_at") }],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("links", "id")
};
pub const TABLES: &[Table] = &[LINKS];

/// A row of `links`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = links)]
struct LinkRow {
    id: LinkId,
    purpose: Purpose,
    account_id: Option<AccountId>,
    account_epoch: Epoch,
    tenant_epoch: Epoch,
    address_hash: Option<Bytes<32>>,
    expires_at: Time,
}

impl From<LinkRow> for Link {
    fn from(row: LinkRow) -> Link {
        Link {
            id: row.id,
            purpose: row.purpose,
            account: row.account_id,
            account_epoch: row.account_epoch,
            tenant_epoch: row.tenant_epoch,
            address: row.address_hash.map(|hash| hash.0),
            expires_at: row.expires_at,
        }
    }
}

/// Stores a new link.
pub(super) fn insert(wtx: &mut WriteTx<'_>, link: &Link, hash: &[u8; 32], now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(links::table)
        .values((
            links::tenant_id.eq(tenant),
            links::id.eq(link.id),
            links::token_hash.eq(hash),
            links::account_id.eq(link.account),
            links::account_epoch.eq(link.account_epoch),
            links::tenant_epoch.eq(link.tenant_epoch),
            links::address_hash.eq(link.address),
            links::created_at.eq(now),
            links::expires_at.eq(link.expires_at),
            links::purpose.eq(link.purpose),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// A link with everything that decides whether it is valid.
pub(super) struct Found {
    pub(super) link: Link,
    pub(super) tenant: TenantStatus,
    pub(super) account: Option<Account>,
}

#[derive(Queryable, Selectable)]
struct FoundRows {
    #[diesel(embed)]
    link: LinkRow,
    #[diesel(embed)]
    tenant: TenantStatus,
    #[diesel(embed)]
    account: Option<AccountRows>,
}

/// Finds a link of this purpose that is neither used nor expired, by the hash of its secret.
pub(super) fn find_open(tx: &mut Tx<'_>, purpose: Purpose, hash: &[u8; 32], now: Time) -> Result<Option<Found>, Fault> {
    let tenant = tx.tenant();
    let account = accounts::tenant_id.eq(links::tenant_id).and(accounts::id.nullable().eq(links::account_id));
    let email = account_emails::tenant_id
        .eq(links::tenant_id)
        .and(account_emails::account_id.nullable().eq(links::account_id).and(account_emails::is_primary.eq(true)));
    let found: Option<FoundRows> = links::table
        .inner_join(tenants::table.on(tenants::id.eq(links::tenant_id)))
        .left_join(accounts::table.on(account))
        .left_join(account_emails::table.on(email))
        .filter(links::tenant_id.eq(tenant).and(links::token_hash.eq(hash)))
        .filter(links::purpose.eq(purpose))
        .filter(links::consumed_at.is_null().and(links::expires_at.gt(now)))
        .select(columns::<FoundRows>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|rows| Found {
        link: rows.link.into(),
        tenant: rows.tenant,
        account: rows.account.and_then(not_deleted),
    }))
}

/// Deletes the links of an account with this purpose and returns how many there were.
pub fn delete_of(wtx: &mut WriteTx<'_>, account: AccountId, purpose: Purpose) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = links::tenant_id.eq(tenant).and(links::account_id.eq(account));
    Ok(diesel::delete(links::table.filter(key.and(links::purpose.eq(purpose)))).execute(wtx.conn())?)
}

/// Deletes the links of an account, whatever their purpose is, and returns how many there were.
pub fn delete_all_of(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = links::tenant_id.eq(tenant).and(links::account_id.eq(account));
    Ok(diesel::delete(links::table.filter(key)).execute(wtx.conn())?)
}

/// Lists the links of an account, used or not.
pub fn list_of(tx: &mut Tx<'_>, account: AccountId) -> Result<Vec<Link>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<LinkRow> = links::table
        .filter(links::tenant_id.eq(tenant).and(links::account_id.eq(account)))
        .select(columns::<LinkRow>())
        .load(tx.conn())?;
    Ok(rows.into_iter().map(Link::from).collect())
}
