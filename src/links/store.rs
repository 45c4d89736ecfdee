//! The table `links`.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
};

use super::row::{Link, Purpose};
use crate::accounts::Account;
use crate::accounts::store::{ACCOUNT, AccountColumns, PRIMARY_EMAIL, read_account};
use crate::base::fault::Fault;
use crate::base::id::{AccountId, LinkId};
use crate::base::time::Time;
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, accounts, links, tenants};
use crate::storage::tables::{End, OnRestore, Table, Uses};
use crate::storage::{Tx, WriteTx};
use crate::tenancy::TenantState;

/// The table `links`.
pub const LINKS: Table = Table {
    ends: &[End { longest: Some(Purpose::LONGEST), ..End::at("expires_at") }],
    uses: Uses::Once,
    on_restore: OnRestore::Delete,
    ..Table::new("links", "id")
};
pub const TABLES: &[Table] = &[LINKS];

pub(super) fn insert(wtx: &mut WriteTx<'_>, link: &Link, hash: &[u8; 32], now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(links::table)
        .values((
            links::tenant_id.eq(tenant.as_slice()),
            links::id.eq(link.id.as_slice()),
            links::token_hash.eq(&hash[..]),
            links::account_id.eq(link.account.map(|id| id.as_slice().to_vec())),
            links::account_epoch.eq(link.account_epoch),
            links::tenant_epoch.eq(link.tenant_epoch),
            links::created_at.eq(now.micros()),
            links::expires_at.eq(link.expires_at.micros()),
            links::purpose.eq(link.purpose.as_str()),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// A link with what it depends on.
pub(super) struct Found {
    pub(super) link: Link,
    pub(super) tenant: (TenantState, i64),
    pub(super) account: Option<Account>,
}

type Columns = ((Vec<u8>, Option<Vec<u8>>, i64, i64, i64), (String, i64), Option<AccountColumns>);

/// A link of this purpose that is neither used nor expired, by the hash of its secret.
pub(super) fn find_open(tx: &mut Tx<'_>, purpose: Purpose, hash: &[u8; 32], now: Time) -> Result<Option<Found>, Fault> {
    let tenant = tx.tenant();
    let account = accounts::tenant_id.eq(links::tenant_id).and(accounts::id.nullable().eq(links::account_id));
    let email = account_emails::tenant_id
        .eq(links::tenant_id)
        .and(account_emails::account_id.nullable().eq(links::account_id).and(account_emails::is_primary.eq(true)));
    let found: Option<Columns> = links::table
        .inner_join(tenants::table.on(tenants::id.eq(links::tenant_id)))
        .left_join(accounts::table.on(account))
        .left_join(account_emails::table.on(email))
        .filter(links::tenant_id.eq(tenant.as_slice()).and(links::token_hash.eq(&hash[..])))
        .filter(links::purpose.eq(purpose.as_str()))
        .filter(links::consumed_at.is_null().and(links::expires_at.gt(now.micros())))
        .select((
            (links::id, links::account_id, links::account_epoch, links::tenant_epoch, links::expires_at),
            (tenants::state, tenants::epoch),
            (ACCOUNT, PRIMARY_EMAIL.nullable()).nullable(),
        ))
        .get_result(tx.conn())
        .optional()?;
    let Some((link, (state, epoch), account)) = found else { return Ok(None) };
    let (id, account_id, account_epoch, tenant_epoch, expires_at) = link;
    let damaged = || Fault::internal("the state of the tenant is damaged");
    Ok(Some(Found {
        link: Link {
            id: LinkId::try_from(id).map_err(Fault::internal)?,
            purpose,
            account: account_id.map(AccountId::try_from).transpose().map_err(Fault::internal)?,
            account_epoch,
            tenant_epoch,
            expires_at: Time::from_micros(expires_at),
        },
        tenant: (TenantState::parse(&state).ok_or_else(damaged)?, epoch),
        account: account.map(read_account).transpose()?.flatten(),
    }))
}

/// Deletes the links of this purpose that an account has. Returns how many there were.
pub fn delete_of(wtx: &mut WriteTx<'_>, account: AccountId, purpose: Purpose) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let key = links::tenant_id.eq(tenant.as_slice()).and(links::account_id.eq(account.as_slice()));
    Ok(diesel::delete(links::table.filter(key.and(links::purpose.eq(purpose.as_str())))).execute(wtx.conn())?)
}
