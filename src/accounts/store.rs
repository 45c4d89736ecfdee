//! The tables `accounts`, `account_identifiers` and `passwords`, and the descriptions of all tables of accounts.

use diesel::{
    BoolExpressionMethods, ExpressionMethods, JoinOnDsl, NullableExpressionMethods, OptionalExtension, QueryDsl,
    Queryable, Selectable,
};

use super::account::{Account, AccountEmail, AccountKind, AccountState};
use super::attributes::AttributeValues;
use super::claims::ProfileClaims;
use super::password::{self, StoredPassword, Work};
use crate::base::email::Email;
use crate::base::epoch::Epoch;
use crate::base::fault::Fault;
use crate::base::id::{AccountId, kind};
use crate::base::page::{Cursor, Page, PageRequest};
use crate::base::time::Time;
use crate::storage::columns::{Bytes, IsSet, Json, columns};
use crate::storage::distinct::list_distinct;
use crate::storage::run::RunQuery;
use crate::storage::schema::{account_emails, account_identifiers, accounts, passwords};
use crate::storage::tables::Table;
use crate::storage::unique::insert_unique;
use crate::storage::{SystemTx, Tx, WriteTx};

/// Tables that refer to accounts come before `accounts`.
pub const TABLES: &[Table] = &[
    Table::new("passwords", "account_id"),
    Table::new("password_history", "account_id, chosen_at"),
    Table::new("account_emails", "id"),
    Table::new("account_roles", "account_id, role"),
    Table::new("held_roles", "role"),
    Table::new("account_identifiers", "name_hash"),
    Table::new("accounts", "id"),
];

/// The state and epoch of an account, which decide whether its credentials are valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = accounts)]
pub struct AccountStatus {
    pub state: AccountState,
    pub epoch: Epoch,
}

impl AccountStatus {
    /// Returns whether a credential that was made under this epoch is valid.
    pub fn accepts(&self, epoch: Epoch) -> bool {
        self.state == AccountState::Active && self.epoch == epoch
    }
}

/// A row of `accounts`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts)]
pub struct AccountRow {
    id: AccountId,
    sub: String,
    state: AccountState,
    kind: AccountKind,
    claims: Json<ProfileClaims>,
    epoch: Epoch,
    #[diesel(column_name = first_sign_in_at, deserialize_as = IsSet)]
    has_signed_in: bool,
    #[diesel(column_name = signed_up_at, deserialize_as = IsSet)]
    is_sign_up: bool,
    terms_version: Option<String>,
    attributes: Json<AttributeValues>,
    deletion_due_at: Option<Time>,
    registered_roles: Option<String>,
    #[diesel(column_name = organization_due_at, deserialize_as = IsSet)]
    organization_due: bool,
    created_at: Time,
    updated_at: Time,
}

/// The primary address, a row of `account_emails`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = account_emails)]
pub struct EmailRow {
    address: Email,
    #[diesel(column_name = verified_at, deserialize_as = IsSet)]
    verified: bool,
}

/// An account with its primary address. Other stores join it to their own tables.
#[derive(Queryable, Selectable)]
pub struct AccountRows {
    #[diesel(embed)]
    account: AccountRow,
    #[diesel(embed)]
    email: Option<EmailRow>,
}

impl From<AccountRows> for Account {
    fn from(AccountRows { account, email }: AccountRows) -> Account {
        Account {
            id: account.id,
            sub: account.sub,
            state: account.state,
            kind: account.kind,
            claims: account.claims.0,
            attributes: account.attributes.0,
            epoch: account.epoch,
            email: email.map(|row| AccountEmail { email: row.address, verified: row.verified }),
            has_signed_in: account.has_signed_in,
            is_sign_up: account.is_sign_up,
            terms: account.terms_version,
            deletion_due: account.deletion_due_at,
            registered_roles: account
                .registered_roles
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            organization_due: account.organization_due,
            created_at: account.created_at,
            updated_at: account.updated_at,
        }
    }
}

/// Converts to an account; `None` for a tombstone.
pub fn not_deleted(rows: AccountRows) -> Option<Account> {
    Some(Account::from(rows)).filter(|account| account.state != AccountState::Deleted)
}

/// Finds an account with its primary address. Tombstones are not found.
pub fn find_account(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<Account>, Fault> {
    let tenant = tx.tenant();
    let own = account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id));
    let found: Option<AccountRows> = accounts::table
        .left_join(account_emails::table.on(own.and(account_emails::is_primary.eq(true))))
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::state.ne(AccountState::Deleted))
        .select(columns::<AccountRows>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.and_then(not_deleted))
}

/// Locks the row of an account until the transaction ends, so that other transactions that lock it wait. Returns false
/// for a tombstone or if there is no such account.
pub fn lock_account(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let held = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::state.ne(AccountState::Deleted))
        .set(accounts::updated_at.eq(accounts::updated_at))
        .execute(wtx.conn())?;
    Ok(held == 1)
}

/// Finds the state and epoch of an account, tombstones included.
pub fn find_state(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<AccountStatus>, Fault> {
    let tenant = tx.tenant();
    Ok(accounts::table
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .select(columns::<AccountStatus>())
        .get_result(tx.conn())
        .optional()?)
}

/// Finds the account that an address belongs to. A further address that is not verified is not found.
pub fn find_id_by_email(tx: &mut Tx<'_>, email: &Email) -> Result<Option<AccountId>, Fault> {
    let tenant = tx.tenant();
    Ok(account_emails::table
        .filter(account_emails::tenant_id.eq(tenant).and(account_emails::canonical.eq(email.canonical())))
        .filter(account_emails::is_primary.eq(true).or(account_emails::verified_at.is_not_null()))
        .select(account_emails::account_id)
        .get_result(tx.conn())
        .optional()?)
}

/// Finds the account that has this user name now. Names that are only reserved are not found.
pub fn find_id_by_name(tx: &mut Tx<'_>, canonical: &str) -> Result<Option<AccountId>, Fault> {
    let tenant = tx.tenant();
    let hash = tx.keys().lookup_hash(&format!("name {canonical}"));
    let account =
        accounts::tenant_id.eq(account_identifiers::tenant_id).and(accounts::id.eq(account_identifiers::account_id));
    let found: Option<(AccountId, Json<ProfileClaims>)> = account_identifiers::table
        .inner_join(accounts::table.on(account))
        .filter(account_identifiers::tenant_id.eq(tenant).and(account_identifiers::name_hash.eq(hash)))
        .select((accounts::id, accounts::claims))
        .get_result(tx.conn())
        .optional()?;
    let found = found.filter(|(_, claims)| claims.0.user_name().as_deref() == Some(canonical));
    Ok(found.map(|(account, _)| account))
}

/// Returns whether any tenant has an account, tombstones included.
pub fn is_any(stx: &mut SystemTx<'_>) -> Result<bool, Fault> {
    let one: Vec<AccountId> = accounts::table.select(accounts::id).limit(1).load(stx.conn())?;
    Ok(!one.is_empty())
}

/// Returns whether an account of any tenant was deleted at this time or later; `None`: at any time.
pub fn is_any_deleted_since(stx: &mut SystemTx<'_>, since: Option<Time>) -> Result<bool, Fault> {
    let since = since.unwrap_or(Time::from_micros(0));
    let one: Vec<AccountId> =
        accounts::table.filter(accounts::deleted_at.ge(since)).select(accounts::id).limit(1).load(stx.conn())?;
    Ok(!one.is_empty())
}

/// Lists a page of accounts with their primary addresses, the oldest first, without tombstones.
pub fn list_accounts(tx: &mut Tx<'_>, request: &PageRequest) -> Result<Page<Account>, Fault> {
    let tenant = tx.tenant();
    let own = account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id));
    let rows: Vec<AccountRows> = accounts::table
        .left_join(account_emails::table.on(own.and(account_emails::is_primary.eq(true))))
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.gt(request.floor::<kind::Account>())))
        .filter(accounts::state.ne(AccountState::Deleted))
        .order(accounts::id)
        .limit(request.rows())
        .select(columns::<AccountRows>())
        .load(tx.conn())?;
    let found = rows.into_iter().map(Account::from).collect();
    Ok(Page::of(found, request, |account: &Account| Some(Cursor::after(account.id))))
}

/// Counts the accounts, without tombstones. Both numbers are counted by an index that holds no claims.
pub fn count_accounts(tx: &mut Tx<'_>) -> Result<i64, Fault> {
    let tenant = tx.tenant();
    let all: i64 = accounts::table.filter(accounts::tenant_id.eq(tenant)).count().get_result(tx.conn())?;
    let own = accounts::tenant_id.eq(tenant).and(accounts::deleted_at.is_not_null());
    let tombstones: i64 = accounts::table.filter(own).count().get_result(tx.conn())?;
    Ok(all - tombstones)
}

pub fn insert_account(wtx: &mut WriteTx<'_>, account: &Account) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::insert_into(accounts::table)
        .values((
            accounts::tenant_id.eq(tenant),
            accounts::id.eq(account.id),
            accounts::sub.eq(&account.sub),
            accounts::state.eq(account.state),
            accounts::kind.eq(account.kind),
            accounts::claims.eq(Json(&account.claims)),
            accounts::attributes.eq(Json(&account.attributes)),
            accounts::epoch.eq(account.epoch),
            accounts::created_at.eq(account.created_at),
            accounts::updated_at.eq(account.updated_at),
            accounts::signed_up_at.eq(account.is_sign_up.then_some(account.created_at)),
            accounts::registered_roles.eq(words_of(&account.registered_roles)),
            accounts::organization_due_at.eq(account.organization_due.then_some(account.created_at)),
            accounts::terms_version.eq(account.terms.as_ref()),
            accounts::terms_accepted_at.eq(account.terms.as_ref().map(|_| account.created_at)),
        ))
        .execute(wtx.conn())?;
    Ok(())
}

/// Returns the keys of roles as a row holds them.
fn words_of(roles: &[String]) -> Option<String> {
    (!roles.is_empty()).then(|| roles.join(" "))
}

/// Reserves a name in the tenant's namespace of addresses and user names. Returns false if it is reserved.
pub fn claim_identifier(wtx: &mut WriteTx<'_>, canonical: &str, account: AccountId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let hash = wtx.keys().lookup_hash(&format!("name {canonical}"));
    let row = (
        account_identifiers::tenant_id.eq(tenant),
        account_identifiers::name_hash.eq(hash),
        account_identifiers::account_id.eq(account),
        account_identifiers::created_at.eq(now),
    );
    insert_unique(wtx, diesel::insert_into(account_identifiers::table).values(row))
}

/// Finds the account that this name is reserved for.
pub fn find_identifier_owner(tx: &mut Tx<'_>, canonical: &str) -> Result<Option<AccountId>, Fault> {
    let tenant = tx.tenant();
    let hash = tx.keys().lookup_hash(&format!("name {canonical}"));
    Ok(account_identifiers::table
        .filter(account_identifiers::tenant_id.eq(tenant).and(account_identifiers::name_hash.eq(hash)))
        .select(account_identifiers::account_id)
        .get_result(tx.conn())
        .optional()?)
}

/// Releases a name of this account, so that another account can have it. Returns false if it is not its name.
pub fn release_identifier(wtx: &mut WriteTx<'_>, canonical: &str, account: AccountId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let hash = wtx.keys().lookup_hash(&format!("name {canonical}"));
    let key = account_identifiers::tenant_id.eq(tenant).and(account_identifiers::name_hash.eq(hash));
    let own = key.and(account_identifiers::account_id.eq(account));
    Ok(diesel::delete(account_identifiers::table.filter(own)).execute(wtx.conn())? == 1)
}

/// Records the time of the first sign-in. Later ones change nothing.
pub fn record_sign_in(wtx: &mut WriteTx<'_>, account: AccountId, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(account)))
        .filter(accounts::first_sign_in_at.is_null())
        .set(accounts::first_sign_in_at.eq(Some(now)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

pub fn update_claims(wtx: &mut WriteTx<'_>, id: AccountId, claims: &ProfileClaims, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::state.ne(AccountState::Deleted))
        .set((accounts::claims.eq(Json(claims)), accounts::updated_at.eq(now)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Records that an account gets an organization at its next sign-in, or with `None`, that it has it. Returns false if nothing
/// changed.
pub fn update_organization_due(wtx: &mut WriteTx<'_>, id: AccountId, due: Option<Time>) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::organization_due_at.is_null().eq(due.is_some()))
        .set(accounts::organization_due_at.eq(due))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Replaces the values of the custom attributes. The time of the last change stays, for [`update_claims`].
pub fn update_attributes(wtx: &mut WriteTx<'_>, id: AccountId, attributes: &AttributeValues) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::state.ne(AccountState::Deleted))
        .set(accounts::attributes.eq(Json(attributes)))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Lists the values of the custom attributes of the `most` accounts after an id, in the order of their ids.
pub fn list_attributes(
    tx: &mut Tx<'_>,
    after: AccountId,
    most: i64,
) -> Result<Vec<(AccountId, AttributeValues)>, Fault> {
    let tenant = tx.tenant();
    let rows: Vec<(AccountId, Json<AttributeValues>)> = accounts::table
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.gt(after)))
        .order(accounts::id)
        .limit(most)
        .select((accounts::id, accounts::attributes))
        .load(tx.conn())?;
    Ok(rows.into_iter().map(|(id, attributes)| (id, attributes.0)).collect())
}

/// Changes the state and advances the epoch, which ends every session and grant of the account.
pub fn update_state(wtx: &mut WriteTx<'_>, id: AccountId, state: AccountState, now: Time) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let deleted_at = (state == AccountState::Deleted).then_some(now);
    let changed = diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::state.ne(AccountState::Deleted))
        .set((
            accounts::state.eq(state),
            accounts::epoch.eq(accounts::epoch + 1),
            accounts::updated_at.eq(now),
            accounts::deleted_at.eq(deleted_at),
        ))
        .execute(wtx.conn())?;
    Ok(changed == 1)
}

/// Sets when the account is deleted; `None`: it stays.
pub fn update_deletion(wtx: &mut WriteTx<'_>, id: AccountId, due: Option<Time>) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .filter(accounts::state.ne(AccountState::Deleted))
        .set(accounts::deletion_due_at.eq(due))
        .execute(wtx.conn())?;
    Ok(())
}

/// Lists active accounts whose deletion is due, the first due first, up to `most`.
pub fn list_deletion_due(tx: &mut Tx<'_>, now: Time, most: i64) -> Result<Vec<AccountId>, Fault> {
    let tenant = tx.tenant();
    Ok(accounts::table
        .filter(accounts::tenant_id.eq(tenant).and(accounts::deletion_due_at.le(now)))
        .filter(accounts::state.eq(AccountState::Active))
        .order(accounts::deletion_due_at)
        .limit(most)
        .select(accounts::id)
        .load(tx.conn())?)
}

/// Advances the epoch, which ends every session and grant of the account.
pub fn advance_epoch(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .set(accounts::epoch.eq(accounts::epoch + 1))
        .execute(wtx.conn())?;
    Ok(())
}

/// Deletes claims, custom attributes and passwords. The tombstone keeps id, `sub` and the names that are not released.
pub fn erase_personal_data(wtx: &mut WriteTx<'_>, id: AccountId, now: Time) -> Result<(), Fault> {
    update_claims(wtx, id, &ProfileClaims::default(), now)?;
    update_attributes(wtx, id, &AttributeValues::default())?;
    update_deletion(wtx, id, None)?;
    delete_terms(wtx, id)?;
    delete_password(wtx, id)
}

/// Deletes the row of an account. Its addresses and passwords must be deleted first.
pub fn delete_account(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    let key = accounts::tenant_id.eq(tenant).and(accounts::id.eq(id));
    diesel::delete(accounts::table.filter(key)).execute(wtx.conn())?;
    Ok(())
}

/// Deletes the password of an account, and keeps its earlier ones. Returns false if it has none.
pub fn remove_password(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let key = passwords::tenant_id.eq(tenant).and(passwords::account_id.eq(id));
    Ok(diesel::delete(passwords::table.filter(key)).execute(wtx.conn())? == 1)
}

/// Deletes the password of an account, and its earlier ones.
pub fn delete_password(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<(), Fault> {
    remove_password(wtx, id)?;
    password::store::trim_earlier(wtx, id, 0).map(|_| ())
}

/// Removes the record of the terms of use that the user accepted.
pub fn delete_terms(wtx: &mut WriteTx<'_>, id: AccountId) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .set((accounts::terms_version.eq(None::<String>), accounts::terms_accepted_at.eq(None::<Time>)))
        .execute(wtx.conn())?;
    Ok(())
}

/// Records that the user accepted this version of the terms of use.
pub fn record_terms(wtx: &mut WriteTx<'_>, id: AccountId, version: &str, now: Time) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(accounts::table)
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .set((accounts::terms_version.eq(version), accounts::terms_accepted_at.eq(now)))
        .execute(wtx.conn())?;
    Ok(())
}

/// Finds the stored hash and when the password was chosen. A rehash of the same password does not change that time.
pub fn find_password(tx: &mut Tx<'_>, account: AccountId) -> Result<Option<(StoredPassword, Time)>, Fault> {
    let tenant = tx.tenant();
    let found: Option<PasswordRow> = passwords::table
        .filter(passwords::tenant_id.eq(tenant).and(passwords::account_id.eq(account)))
        .select(columns::<PasswordRow>())
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(read_password))
}

/// The account and password that belong to the address or the user name of a sign-in.
pub struct Credentials {
    pub account: AccountId,
    /// The hash to compare with, and when that password was chosen.
    pub password: Option<(StoredPassword, Time)>,
}

/// Finds the account that an address belongs to, with its password. A further address that is not verified is not found.
pub fn find_credentials(tx: &mut Tx<'_>, email: &Email) -> Result<Option<Credentials>, Fault> {
    let tenant = tx.tenant();
    let password =
        passwords::tenant_id.eq(account_emails::tenant_id).and(passwords::account_id.eq(account_emails::account_id));
    let found: Option<(AccountId, Option<PasswordRow>)> = account_emails::table
        .left_join(passwords::table.on(password))
        .filter(account_emails::tenant_id.eq(tenant).and(account_emails::canonical.eq(email.canonical())))
        .filter(account_emails::is_primary.eq(true).or(account_emails::verified_at.is_not_null()))
        .select((account_emails::account_id, columns::<PasswordRow>().nullable()))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.map(|(account, password)| Credentials { account, password: password.map(read_password) }))
}

/// Finds the account that has this user name now, with its password. Names that are only reserved are not found: those of
/// deleted accounts, earlier user names and addresses.
pub fn find_credentials_by_name(tx: &mut Tx<'_>, canonical: &str) -> Result<Option<Credentials>, Fault> {
    let tenant = tx.tenant();
    let hash = tx.keys().lookup_hash(&format!("name {canonical}"));
    let account =
        accounts::tenant_id.eq(account_identifiers::tenant_id).and(accounts::id.eq(account_identifiers::account_id));
    let password = passwords::tenant_id
        .eq(account_identifiers::tenant_id)
        .and(passwords::account_id.eq(account_identifiers::account_id));
    let found: Option<(AccountId, Json<ProfileClaims>, Option<PasswordRow>)> = account_identifiers::table
        .inner_join(accounts::table.on(account))
        .left_join(passwords::table.on(password))
        .filter(account_identifiers::tenant_id.eq(tenant).and(account_identifiers::name_hash.eq(hash)))
        .select((accounts::id, accounts::claims, columns::<PasswordRow>().nullable()))
        .get_result(tx.conn())
        .optional()?;
    let found = found.filter(|(_, claims, _)| claims.0.user_name().as_deref() == Some(canonical));
    Ok(found.map(|(account, _, password)| Credentials { account, password: password.map(read_password) }))
}

/// Finds an account and when its password was chosen. Tombstones are not found.
pub fn find_with_password(tx: &mut Tx<'_>, id: AccountId) -> Result<Option<(Account, Option<Time>)>, Fault> {
    let tenant = tx.tenant();
    let own = account_emails::tenant_id.eq(accounts::tenant_id).and(account_emails::account_id.eq(accounts::id));
    let password = passwords::tenant_id.eq(accounts::tenant_id).and(passwords::account_id.eq(accounts::id));
    let found: Option<(AccountRows, Option<Time>)> = accounts::table
        .left_join(account_emails::table.on(own.and(account_emails::is_primary.eq(true))))
        .left_join(passwords::table.on(password))
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .select((columns::<AccountRows>(), passwords::changed_at.nullable()))
        .get_result(tx.conn())
        .optional()?;
    Ok(found.and_then(|(rows, chosen_at)| Some((not_deleted(rows)?, chosen_at))))
}

/// Lists the hashing parameters of the tenant's passwords.
pub fn list_costs(tx: &mut Tx<'_>) -> Result<Vec<Work>, Fault> {
    let costs = list_distinct(tx, "passwords", "cost")?;
    Ok(costs.iter().filter_map(|cost| Work::parse(cost)).collect())
}

/// A row of `passwords`.
#[derive(Queryable, Selectable)]
#[diesel(table_name = passwords)]
struct PasswordRow {
    hash: String,
    pepper_id: Bytes<8>,
    changed_at: Time,
}

fn read_password(row: PasswordRow) -> (StoredPassword, Time) {
    (StoredPassword { phc: row.hash, pepper_id: row.pepper_id.0 }, row.changed_at)
}

/// Stores another hash of the password that was chosen at this time. A password chosen since then is not replaced.
pub fn update_hash(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    password: &StoredPassword,
    chosen_at: Time,
) -> Result<(), Fault> {
    let tenant = wtx.tenant();
    diesel::update(passwords::table)
        .filter(passwords::tenant_id.eq(tenant).and(passwords::account_id.eq(account)))
        .filter(passwords::changed_at.eq(chosen_at))
        .set((passwords::hash.eq(&password.phc), passwords::pepper_id.eq(password.pepper_id)))
        .execute(wtx.conn())?;
    Ok(())
}

/// Stores a password hash, replacing the previous one.
pub fn replace_password(
    wtx: &mut WriteTx<'_>,
    account: AccountId,
    password: &StoredPassword,
    now: Time,
) -> Result<bool, Fault> {
    let tenant = wtx.tenant();
    let row = (
        passwords::tenant_id.eq(tenant),
        passwords::account_id.eq(account),
        passwords::hash.eq(&password.phc),
        passwords::pepper_id.eq(password.pepper_id),
        passwords::changed_at.eq(now),
    );
    let inserted = insert_unique(wtx, diesel::insert_into(passwords::table).values(row))?;
    if !inserted {
        let key = passwords::tenant_id.eq(tenant).and(passwords::account_id.eq(account));
        diesel::update(passwords::table.filter(key))
            .set((
                passwords::hash.eq(&password.phc),
                passwords::pepper_id.eq(password.pepper_id),
                passwords::changed_at.eq(now),
            ))
            .execute(wtx.conn())?;
    }
    Ok(!inserted)
}

/// When an account came to be what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = accounts)]
pub struct AccountFacts {
    pub signed_up_at: Option<Time>,
    pub first_sign_in_at: Option<Time>,
    pub terms_accepted_at: Option<Time>,
}

/// Finds when an account came to be what it is.
pub fn find_facts(tx: &mut Tx<'_>, id: AccountId) -> Result<AccountFacts, Fault> {
    let tenant = tx.tenant();
    Ok(accounts::table
        .filter(accounts::tenant_id.eq(tenant).and(accounts::id.eq(id)))
        .select(columns::<AccountFacts>())
        .get_result(tx.conn())?)
}
