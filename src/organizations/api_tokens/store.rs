//! The table `api_tokens`.

use diesel::dsl::count_star;
use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use super::scope::Scopes;
use super::token::ApiToken;
use crate::accounts::Account;
use crate::accounts::store::{AccountRows, AccountStatus, not_deleted};
use crate::base::cause::Cause;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, ApiTokenId, MembershipId, OrganizationId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::organizations::membership::Roles;
use crate::organizations::organization::Organization;
use crate::organizations::store::OrganizationRow;
use crate::sessions::Parties;
use crate::storage::columns::{Words, columns};
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, accounts, api_tokens, memberships, organizations, tenants};
use crate::storage::tables::{End, OnRestore, Rows, Table};
use crate::storage::unique::insert_unique;
use crate::storage::{Tx, WriteTx};
use crate::tenancy::store::TenantStatus;

pub const TABLES: &[Table] = &[Table {
    ends: &[End::at("expires_at"), End::at("revoked_at"), End { rows: Rows::OfDeletedAccounts, ..End::at("") }],
    // It may have been revoked after the backup.
    on_restore: OnRestore::Delete,
    ..Table::new("api_tokens", "id")
}];

/// A row of `api_tokens` without the hash of its secret.
#[derive(Queryable, Selectable)]
#[diesel(table_name = api_tokens)]
struct TokenRow {
    id: ApiTokenId,
    account_id: AccountId,
    organization_id: Option<OrganizationId>,
    name: String,
    roles: Words,
    scopes: Words,
    parent_id: Option<ApiTokenId>,
    account_epoch: Epoch,
    tenant_epoch: Epoch,
    created_at: Time,
    expires_at: Option<Time>,
    last_used_at: Option<Time>,
    revoked_at: Option<Time>,
}

impl TryFrom<TokenRow> for ApiToken {
    type Error = Fault;

    fn try_from(row: TokenRow) -> Result<ApiToken, Fault> {
        let roles = match row.roles.0.as_slice() {
            [] => None,
            words => Some(
                Roles::from_words(words)
                    .ok_or_else(|| Fault::internal(format!("API token {} has no valid roles", row.id)))?,
            ),
        };
        Ok(ApiToken {
            id: row.id,
            account: row.account_id,
            organization: row.organization_id,
            name: row.name,
            roles,
            scopes: Scopes::from_words(&row.scopes.0),
            parent: row.parent_id,
            account_epoch: row.account_epoch,
            tenant_epoch: row.tenant_epoch,
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
            revoked_at: row.revoked_at,
        })
    }
}

/// A token with everything that decides whether it is valid.
#[derive(Clone, Debug)]
pub struct Found {
    pub token: ApiToken,
    pub parties: Parties,
    /// Its account; `None` for a tombstone or if there is no such account.
    pub account: Option<Account>,
    /// Its organization in any state; `None` if it is bound to none.
    pub organization: Option<Organization>,
}

impl Found {
    /// Returns why the token is not valid; `None` if it is. It is valid until it is revoked or expires, while its account,
    /// its tenant and its organization are active, and while account and tenant have the epochs at its creation.
    pub fn flaw(&self, now: Time) -> Option<Cause> {
        if self.token.revoked_at.is_some() {
            return Some(Cause::ApiTokenRevoked);
        }
        if self.token.expires_at.is_some_and(|end| end <= now) {
            return Some(Cause::ApiTokenExpired);
        }
        if let Some(cause) = self.parties.flaw(self.token.account_epoch, self.token.tenant_epoch) {
            return Some(cause);
        }
        let has_organization = match self.token.organization {
            Some(_) => self.organization.as_ref().is_some_and(Organization::is_active),
            None => true,
        };
        (!has_organization).then_some(Cause::OrganizationNotActive)
    }

    pub fn is_live(&self, now: Time) -> bool {
        self.flaw(now).is_none()
    }
}

#[derive(Queryable, Selectable)]
struct FoundRows {
    #[diesel(embed)]
    token: TokenRow,
    #[diesel(embed)]
    tenant: TenantStatus,
    #[diesel(embed)]
    account: Option<AccountRows>,
    #[diesel(embed)]
    organization: Option<OrganizationRow>,
}

impl TryFrom<FoundRows> for Found {
    type Error = Fault;

    fn try_from(rows: FoundRows) -> Result<Found, Fault> {
        let account = rows.account.and_then(not_deleted);
        let status = account.as_ref().map(|account| AccountStatus { state: account.state, epoch: account.epoch });
        Ok(Found {
            token: rows.token.try_into()?,
            parties: Parties { account: status, tenant: rows.tenant },
            account,
            organization: rows.organization.map(Organization::try_from).transpose()?,
        })
    }
}

/// Joins a token to its tenant, its account with the primary address, and its organization.
macro_rules! joined {
    () => {
        api_tokens::table
            .inner_join(tenants::table.on(tenants::id.eq(api_tokens::tenant_id)))
            .left_join(
                accounts::table
                    .on(accounts::tenant_id.eq(api_tokens::tenant_id).and(accounts::id.eq(api_tokens::account_id))),
            )
            .left_join(
                account_emails::table.on(account_emails::tenant_id
                    .eq(api_tokens::tenant_id)
                    .and(account_emails::account_id.eq(api_tokens::account_id))
                    .and(account_emails::is_primary.eq(true))),
            )
            .left_join(
                organizations::table.on(organizations::tenant_id
                    .eq(api_tokens::tenant_id)
                    .and(organizations::id.nullable().eq(api_tokens::organization_id))),
            )
    };
}

/// Stores a new token with the keyed hash of its secret. Returns false if there is one with its id or secret.
pub fn insert(wtx: &mut WriteTx<'_>, new: &ApiToken, secret: &[u8; 32]) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        api_tokens::tenant_id.eq(tenant),
        api_tokens::id.eq(new.id),
        api_tokens::account_id.eq(new.account),
        api_tokens::organization_id.eq(new.organization),
        api_tokens::name.eq(&new.name),
        api_tokens::secret_hash.eq(secret),
        api_tokens::roles.eq(new.roles.as_ref().map(Roles::to_words).unwrap_or_default()),
        api_tokens::scopes.eq(new.scopes.to_words()),
        api_tokens::parent_id.eq(new.parent),
        api_tokens::account_epoch.eq(new.account_epoch),
        api_tokens::tenant_epoch.eq(new.tenant_epoch),
        api_tokens::created_at.eq(new.created_at),
        api_tokens::expires_at.eq(new.expires_at),
    );
    insert_unique(wtx, diesel::insert_into(api_tokens::table).values(row))
}

/// Finds the token with the keyed hash of this secret, valid or not.
pub fn find_by_secret(tx: &mut Tx<'_>, secret: &[u8; 32]) -> Result<Option<Found>, Fault> {
    let tenant = tx.tenant();
    let found: Option<FoundRows> = joined!()
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::secret_hash.eq(secret)))
        .select(columns::<FoundRows>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Found::try_from).transpose()
}

/// Finds a token, valid or not.
pub fn find(tx: &mut Tx<'_>, id: ApiTokenId) -> Result<Option<Found>, Fault> {
    let tenant = tx.tenant();
    let found: Option<FoundRows> = joined!()
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::id.eq(id)))
        .select(columns::<FoundRows>())
        .get_result(tx.conn())
        .optional()?;
    found.map(Found::try_from).transpose()
}

/// Lists the stored tokens of an account, valid or not, the oldest first, up to `most`.
pub fn list_of_account(tx: &mut Tx<'_>, account: AccountId, most: i64) -> Result<Vec<Found>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<FoundRows> = joined!()
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::account_id.eq(account)))
        .order(api_tokens::id)
        .limit(most)
        .select(columns::<FoundRows>())
        .load(tx.conn())?;
    rows.into_iter().map(Found::try_from).collect()
}

/// Lists a page of the stored tokens of the tenant, valid or not, the oldest first.
pub fn list(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Found>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<FoundRows> = joined!()
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::id.gt(request.floor::<kind::ApiToken>())))
        .order(api_tokens::id)
        .limit(request.rows())
        .select(columns::<FoundRows>())
        .load(tx.conn())?;
    let found = rows.into_iter().map(Found::try_from).collect::<Result<Vec<_>, Fault>>()?;
    Ok(Page::of(found, request, |found: &Found| Some(Cursor::after(found.token.id))))
}

/// Returns whether an account is in an organization, or has a token that is stored.
pub fn is_of_use(tx: &mut Tx<'_>, account: AccountId) -> Result<bool, Fault> {
    let tenant = tx.tenant();
    let found: Option<(Option<MembershipId>, Option<ApiTokenId>)> = accounts::table
        .left_join(
            memberships::table
                .on(memberships::tenant_id.eq(accounts::tenant_id).and(memberships::account_id.eq(accounts::id))),
        )
        .left_join(
            api_tokens::table
                .on(api_tokens::tenant_id.eq(accounts::tenant_id).and(api_tokens::account_id.eq(accounts::id))),
        )
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(account)))
        .select((memberships::id.nullable(), api_tokens::id.nullable()))
        .limit(1)
        .get_result(tx.conn())
        .optional()?;
    Ok(found.is_some_and(|(membership, token)| membership.is_some() || token.is_some()))
}

/// Stores the name, the roles, the scopes and the end of a token. Returns false if it was revoked.
pub fn update(wtx: &mut WriteTx<'_>, token: &ApiToken) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(api_tokens::table)
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::id.eq(token.id)))
        .filter(api_tokens::revoked_at.is_null())
        .set((
            api_tokens::name.eq(&token.name),
            api_tokens::roles.eq(token.roles.as_ref().map(Roles::to_words).unwrap_or_default()),
            api_tokens::scopes.eq(token.scopes.to_words()),
            api_tokens::expires_at.eq(token.expires_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Revokes a token. Returns false if it was revoked before.
pub fn revoke(wtx: &mut WriteTx<'_>, id: ApiTokenId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(api_tokens::table)
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::id.eq(id)))
        .filter(api_tokens::revoked_at.is_null())
        .set(api_tokens::revoked_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Revokes every token of an organization. Returns how many.
pub fn revoke_of_organization(wtx: &mut WriteTx<'_>, organization: OrganizationId, now: Time) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::update(api_tokens::table)
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::organization_id.eq(organization)))
        .filter(api_tokens::revoked_at.is_null())
        .set(api_tokens::revoked_at.eq(now))
        .execute(wtx.conn())?)
}

/// Records a use of a token that is not revoked, unless a use after `since` is recorded. Returns whether it was recorded.
pub fn touch(wtx: &mut WriteTx<'_>, id: ApiTokenId, now: Time, since: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(api_tokens::table)
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::id.eq(id)))
        .filter(api_tokens::revoked_at.is_null())
        .filter(api_tokens::last_used_at.is_null().or(api_tokens::last_used_at.le(since)))
        .set(api_tokens::last_used_at.eq(now))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Makes the tokens of an account that are valid under one of its epochs valid under the next one. Returns how many.
pub fn carry_over(wtx: &mut WriteTx<'_>, account: AccountId, from: Epoch) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    Ok(diesel::update(api_tokens::table)
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::account_id.eq(account)))
        .filter(api_tokens::account_epoch.eq(from).and(api_tokens::revoked_at.is_null()))
        .set(api_tokens::account_epoch.eq(from.next()))
        .execute(wtx.conn())?)
}

/// Counts the tokens of the tenant, valid or not.
pub fn count(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    Ok(api_tokens::table.filter(api_tokens::tenant_id.eq(tenant)).select(count_star()).get_result(tx.conn())?)
}

/// Deletes a token. Returns false if there is none.
pub fn delete(wtx: &mut WriteTx<'_>, id: ApiTokenId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let own = api_tokens::tenant_id.eq(tenant).and(api_tokens::id.eq(id));
    Ok(diesel::delete(api_tokens::table.filter(own)).execute(wtx.conn())? == 1)
}

/// Deletes every token of an account. Returns how many.
pub fn delete_all_of(wtx: &mut WriteTx<'_>, account: AccountId) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let own = api_tokens::tenant_id.eq(tenant).and(api_tokens::account_id.eq(account));
    Ok(diesel::delete(api_tokens::table.filter(own)).execute(wtx.conn())?)
}

/// Deletes up to `most` tokens of an organization. Returns how many.
pub fn delete_of_organization(wtx: &mut WriteTx<'_>, organization: OrganizationId, most: i64) -> Result<usize, Fault> {
    let tenant = wtx.tenant();
    let ids: Vec<ApiTokenId> = api_tokens::table
        .filter(api_tokens::tenant_id.eq(tenant).and(api_tokens::organization_id.eq(organization)))
        .select(api_tokens::id)
        .limit(most)
        .load(wtx.conn())?;
    for id in &ids {
        delete(wtx, *id)?;
    }
    Ok(ids.len())
}
